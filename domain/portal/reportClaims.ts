import type { Claim, Source } from '../breach/breach.ts';
import { knownFromDay, type PartialDate } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import { dataTypesNamed } from './dataTypesNamed.ts';
import type { Link } from './link.ts';
import type { PortalExport, PortalView } from './portalExport.ts';
import type { Report, ReportHistory, ReportState } from './report.ts';

/** One report with its states: what claims are made of. */
export type Followed = { report: Report; history: ReportHistory };

const viewNames: Record<PortalView, string> = {
  'under-investigation': 'cases under investigation',
  archive: 'archive',
  combined: 'all cases',
  'old-list': 'list of before 2015',
};

export const portalAddress = 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf';

const sources = new WeakMap<PortalExport, Source>();

/** An export as the source of claims: one object for all the thousands of them. */
export function exportSource(shown: PortalExport): Source {
  const known = sources.get(shown);
  if (known) return known;
  const { view, asOf, asOfBasis, importedOn, sha256 } = shown;
  const source: Source = {
    kind: 'regulator',
    publisher: `HHS Office for Civil Rights, breach portal (${viewNames[view]})`,
    url: portalAddress,
    published: asOf,
    publishedBasis: asOfBasis,
    retrievedOn: importedOn,
    sha256,
  };
  sources.set(shown, source);
  return source;
}

/** 500 and 501 are filed where nobody has counted yet. */
export const isPlaceholder = (count: number | null): boolean => count === 500 || count === 501;

const day = (date: Day, qualifier?: PartialDate['qualifier']): PartialDate => ({
  date,
  precision: 'day',
  ...(qualifier && { qualifier }),
});

/** Breach type and location as the portal words them. */
export const kindsText = ({ types, locations }: Pick<ReportState, 'types' | 'locations'>): string =>
  [types.join(', '), locations.length > 0 ? `(${locations.join(', ')})` : ''].filter((part) => part !== '').join(' ');

type At = { source: Source; confidence: 'high' | 'medium' };

/** The report as one export shows it. */
function hhsReport(id: string, state: ReportState, at: At, gone?: true): Claim {
  const { name, state: place, entityType, submittedOn, count, types, locations, closed } = state;
  return {
    field: 'hhsReport',
    value: {
      entity: name,
      ...(place !== null && { state: place }),
      ...(entityType !== null && { entityType }),
      ...(submittedOn !== null && { submittedOn }),
      ...(count !== null && { count }),
      placeholder: isPlaceholder(count),
      ...(types.length > 0 && { breachType: types.join(', ') }),
      ...(locations.length > 0 && { location: locations.join(', ') }),
      ...(state.businessAssociatePresent !== null && { businessAssociatePresent: state.businessAssociatePresent }),
      ...(closed !== null && { closed }),
      report: id,
      ...(gone && { gone }),
    },
    ...at,
    ...(gone && { note: 'renamed, merged with another entry, or withdrawn: the portal does not say which' }),
  };
}

const individuals = (count: number, at: At): Claim => ({
  field: 'individuals',
  value: { count, qualifier: isPlaceholder(count) ? 'placeholder' : 'as-reported' },
  ...at,
});

/**
 * Every state of the report that the exports show, and its disappearance. `from`: of an export before which nobody could
 * know that the report belongs to the incident; what the report said until then is told with that one.
 */
export function statesOf({ report, history }: Followed, exports: readonly PortalExport[], from = 0): Claim[] {
  const claims = statesFrom(history, from).flatMap(({ export: place, value }) => {
    const shown = exports[place];
    return shown ? [hhsReport(report.id, value, at(shown))] : [];
  });
  const [last, shown] = [history.states.at(-1), history.goneIn === null ? undefined : exports[history.goneIn]];
  return last && shown ? [...claims, hhsReport(report.id, last.value, at(shown), true)] : claims;
}

/** The states from an export on, that which stood then as of it. */
function statesFrom({ states }: ReportHistory, from: number): ReportHistory['states'] {
  const standing = states.filter((state) => state.export <= from).at(-1);
  return [
    ...(standing ? [{ ...standing, export: Math.max(standing.export, from) }] : []),
    ...states.filter((state) => state.export > from),
  ];
}

const at = (shown: PortalExport): At => ({ source: exportSource(shown), confidence: 'high' });

/** A value of the states each time that it changed, with the export that first shows it; blanks say nothing. */
function changesOf<T>(
  history: ReportHistory,
  exports: readonly PortalExport[],
  read: (state: ReportState) => T | null,
): { value: T; shown: PortalExport }[] {
  let before = '';
  return history.states.flatMap(({ export: place, value: state }) => {
    const [value, shown] = [read(state), exports[place]];
    if (value === null || !shown || JSON.stringify(value) === before) return [];
    before = JSON.stringify(value);
    return [{ value, shown }];
  });
}

/** The number of people of the report, as it was revised. */
export const countsOf = ({ history }: Followed, exports: readonly PortalExport[]): Claim[] =>
  changesOf(history, exports, (state) => state.count).map(({ value, shown }) => individuals(value, at(shown)));

/** The day of the report, from which the public can know of it: the portal shows a report some days or weeks later. */
export function disclosure(
  { history }: Followed,
  exports: readonly PortalExport[],
  confidence: 'high' | 'medium' = 'medium',
): Claim[] {
  const [first] = history.states;
  const shown = first && exports[first.export];
  if (!shown) return [];
  const submittedOn = history.states.find((s) => s.value.submittedOn !== null)?.value.submittedOn ?? null;
  return [
    {
      field: 'publicDisclosed',
      value: submittedOn ? day(submittedOn, 'on-or-after') : day(knownFromDay(shown.asOf), 'on-or-before'),
      ...at(shown),
      confidence,
      note: submittedOn
        ? 'the day of the federal report; the portal shows a report some days or weeks later'
        : 'the day of the list that first shows the report',
    },
  ];
}

/** The day from which the public can know of an incident that only its customers' reports name: that of the export. */
export function disclosureOfTie(shown: PortalExport): Claim {
  return {
    field: 'publicDisclosed',
    value: day(knownFromDay(shown.asOf), 'on-or-before'),
    ...at(shown),
    confidence: 'medium',
    note: 'the day of the list that first shows a report which names the vendor',
  };
}

/** What else a report says of its incident: what happened, to which data, when, and how the agency closed the case. */
export function circumstances({ history }: Followed, exports: readonly PortalExport[]): Claim[] {
  const claims: Claim[] = [];
  for (const { value, shown } of changesOf(history, exports, (state) => kindsText(state) || null))
    claims.push({ field: 'vector', value, ...at(shown) });
  for (const { value, shown } of changesOf(history, exports, (state) => state.occurred)) {
    if (value.from) claims.push({ field: 'occurrence.from', value: day(value.from), ...at(shown) });
    if (value.to) claims.push({ field: 'occurrence.to', value: day(value.to), ...at(shown) });
  }
  return [...claims, ...closingText({ history }, exports)];
}

/** What the agency wrote when it closed the case, and the kinds of data that this lists. */
export function closingText({ history }: Pick<Followed, 'history'>, exports: readonly PortalExport[]): Claim[] {
  const claims: Claim[] = [];
  for (const { value, shown } of changesOf(history, exports, (state) => state.description)) {
    claims.push({ field: 'statement', value, ...at(shown) });
    const named = dataTypesNamed(value);
    if (named)
      claims.push({
        field: 'dataTypes',
        value: named.dataTypes,
        said: named.sentence,
        source: exportSource(shown),
        confidence: 'medium',
      });
  }
  return claims;
}

/**
 * The reporter as an organization hit by a vendor's incident: once for each count that the exports showed, from the export
 * on that shows the sentence which ties the two.
 */
export function affectedBy({ report, history }: Followed, link: Link, exports: readonly PortalExport[]): Claim[] {
  const tied = exports[link.export];
  const newest = history.states.at(-1)?.value;
  if (!tied || !newest) return [];
  let before: number | null | undefined;
  return statesFrom(history, link.export).flatMap(({ export: place, value }): Claim[] => {
    const shown = exports[place];
    if (!shown || value.count === before) return [];
    before = value.count;
    return [
      {
        field: 'affected',
        value: {
          name: value.name,
          ...(value.state !== null && { state: value.state }),
          ...(value.count !== null && { individuals: value.count }),
          report: report.id,
        },
        said: link.sentence,
        ...at(shown),
        note: link.because,
      },
    ];
  });
}
