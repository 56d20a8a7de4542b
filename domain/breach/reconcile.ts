import type { Day } from '../calendar/day.ts';
import { earliest } from '../calendar/day.ts';
import type { Breach, Claim, ClaimField } from './breach.ts';
import { dayRange, isPartialDate, knownFromDay, partialDateText } from './partialDate.ts';
import {
  compareText,
  confidence,
  inOrder,
  nearness,
  newestOf,
  type OrderName,
  publishedOn,
  valueKey,
  weakness,
} from './ranking.ts';

/** A source as a report cites it. */
export type SourceRef = {
  publisher: string;
  kind: string;
  confidence: string;
  published?: string;
  url?: string;
  document?: string;
};

/** One value that sources give, with those sources. `text` reads it aloud. */
export type SourcedValue = { value: unknown; text: string; sources: SourceRef[]; note?: string };

/** What was chosen; where sources disagree, what else they say; `also`: other wordings of a fact that is told in words. */
export type ReconciledFact = SourcedValue & {
  conflict?: SourcedValue[];
  also?: SourcedValue[];
  /** What the same source said before it revised itself: history, no disagreement. */
  earlier?: SourcedValue[];
};
export type FactSheet = Record<string, ReconciledFact>;

type Of<F extends ClaimField> = Extract<Claim, { field: F }>;
const ofField = <F extends ClaimField>(claims: readonly Claim[], field: F): Of<F>[] =>
  claims.filter((c): c is Of<F> => c.field === field);

/**
 * The day from which a claim counts: that of its publication (of a month or year the last day); a filing from the day on
 * which it was made. A source whose day nobody could establish counts from the day on which it was read, and none later.
 */
export function claimKnownFrom(claim: Claim): Day {
  if (claim.field === 'sec.filing') return knownFromDay(claim.value.filed);
  const { published, retrievedOn } = claim.source;
  // That the public knew is known from the day on which it did.
  const days = [retrievedOn, ...(published ? [knownFromDay(published)] : [])];
  if (claim.field === 'publicDisclosed') days.push(knownFromDay(claim.value));
  return earliest(days) ?? retrievedOn;
}

/** The day on which the public could first know of the incident. Background on the vendor is no news of it. */
export function breachKnownFrom(breach: Breach): Day | null {
  const disclosed = ofField(breach.claims, 'publicDisclosed');
  const [chosen] = inOrder(disclosed, 'ranked');
  if (chosen) return knownFromDay(chosen.value);
  return earliest(breach.claims.filter((c) => c.field !== 'background').map(claimKnownFrom)) ?? null;
}

/** What had been said by the end of a day. */
export const knownClaims = (breach: Breach, on: Day): Claim[] => breach.claims.filter((c) => claimKnownFrom(c) <= on);

/** The day on which a claim's document was published, as far as is known. */
const documentDay = ({ source }: Claim): Day =>
  source.published ? knownFromDay(source.published) : source.retrievedOn;

/**
 * A claim's source as known on a day. Filings and disclosures count from their own day; where the document that tells us of
 * one is later, the filing or disclosure itself is the source.
 */
export function sourceRef(claim: Claim, on: Day): SourceRef {
  const { source, confidence, field } = claim;
  const { kind } = source;
  if (documentDay(claim) > on) {
    const itself: Partial<Record<ClaimField, string>> = {
      'sec.filing': 'the filing itself',
      hhsReport: 'the report itself',
    };
    return { publisher: itself[field] ?? 'the disclosure itself', kind, confidence };
  }
  return {
    publisher: source.publisher,
    kind,
    confidence,
    ...(source.published && { published: partialDateText(source.published) }),
    ...(source.url && { url: source.url }),
    ...(source.document && { document: source.document }),
  };
}

/** Joins the claims that say the same into one value with several sources, the nearest and earliest source first. */
function grouped(claims: readonly Claim[], on: Day): SourcedValue[] {
  const groups = Map.groupBy(claims, (c) => valueKey(c.value));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const sources = unique(same.toSorted(nearestFirst).map((c) => sourceRef(c, on)));
    // A curator's note sums up what was found out until the document was read.
    const note = same.find((c) => c.note && c.source.retrievedOn <= on)?.note;
    return [{ value: first.value, text: valueText(first), sources, ...(note && { note }) }];
  });
}

const unique = (sources: SourceRef[]): SourceRef[] => [...new Map(sources.map((s) => [valueKey(s), s])).values()];

const nearestFirst = (a: Claim, b: Claim): number =>
  confidence.compare(a, b) || nearness.compare(a, b) || compareText(publishedOn(a) || '9', publishedOn(b) || '9');

/** "About 20 February" and "February" do not contradict each other; 20 February and 7 March do. */
function compatible(a: unknown, b: unknown): boolean {
  if (!isPartialDate(a) || !isPartialDate(b)) return valueKey(a) === valueKey(b);
  const [x, y] = [dayRange(a), dayRange(b)];
  return (x.earliest ?? '') <= (y.latest ?? '9') && (y.earliest ?? '') <= (x.latest ?? '9');
}

/** Two wordings of one thing are no contradiction that a program could see. */
const inWords: ReadonlySet<string> = new Set(['vector', 'systems']);

function choose(claims: readonly Claim[], on: Day, order: OrderName): ReconciledFact | null {
  const groups = grouped(inOrder(claims, order), on);
  const [chosen, ...rest] = groups;
  if (!chosen) return null;
  if (inWords.has(claims[0]?.field ?? '')) return { ...chosen, ...(rest.length && { also: rest }) };
  const conflict = rest.filter((g) => !compatible(chosen.value, g.value));
  return { ...chosen, ...(conflict.length && { conflict }) };
}

const peopleText = (v: { count: number | null; qualifier: string }): string =>
  v.count === null ? 'unknown' : `${v.qualifier.replaceAll('-', ' ')} ${v.count.toLocaleString('en-US')}`;

export type HhsReport = Of<'hhsReport'>['value'];

/** A report to HHS as words. */
export function hhsReportText(report: HhsReport): string {
  const { entity, state, submittedOn, count, placeholder, gone } = report;
  const who = `${entity}${state ? ` (${state})` : ''}, submitted ${submittedOn ?? 'on a day that is not known'}`;
  if (gone) return `${who}: no longer in the portal`;
  return `${who}: ${count === undefined ? 'no count given' : count.toLocaleString('en-US')}${placeholder ? ' (a placeholder, not a count)' : ''}`;
}

/** A claim's value as words. */
export function valueText(claim: Claim): string {
  const { value } = claim;
  if (typeof value === 'string') return value;
  if (isPartialDate(value)) return partialDateText(value);
  if (Array.isArray(value)) return value.join(', ');
  switch (claim.field) {
    case 'individuals':
      return peopleText(claim.value);
    case 'customerNotified':
      return `${claim.value.who ?? 'customers'}: ${partialDateText(claim.value.on)}`;
    case 'affected':
    case 'unaffected':
      return claim.value.individuals === undefined
        ? claim.value.name
        : `${claim.value.name}: ${claim.value.individuals.toLocaleString('en-US')}`;
    case 'hhsReport':
      return hhsReportText(claim.value);
    case 'stateReport':
      return `${claim.value.state}${claim.value.submitted ? `, ${partialDateText(claim.value.submitted)}` : ''}: ${claim.value.people ? peopleText(claim.value.people) : 'no count given'}`;
    case 'sec.filing':
      return `Form ${claim.value.form}${claim.value.item ? ` Item ${claim.value.item}` : ''}, filed ${partialDateText(claim.value.filed)}`;
    default:
      return claim.said ?? valueKey(value);
  }
}

const single = [
  'occurrence.from',
  'occurrence.to',
  'discovered',
  'contained',
  'publicDisclosed',
  'individualNoticeFrom',
  'sec.materialityDetermined',
  'vector',
  'systems',
] as const;
const lists = [
  'customerNotified',
  'hhsReport',
  'stateReport',
  'affected',
  'unaffected',
  'sec.filing',
  'lawEnforcement',
  'extortion',
  'litigation',
  'statement',
] as const;

/** Read out of a file that is kept: an export of the portal, whose figures are followed. */
const isFollowed = ({ source }: Claim): boolean => source.kind === 'regulator' && source.sha256 !== undefined;

/** Figures that the exports showed before they revised them; a placeholder or a blank revises no count. */
function revised(claims: readonly Of<'individuals'>[]): Of<'individuals'>[] {
  const followed = claims.filter(isFollowed);
  const newest = newestOf(followed);
  return newest.some((c) => weakness(c) === 0) ? followed.filter((c) => !newest.includes(c)) : [];
}

function individuals(claims: readonly Claim[], on: Day): ReconciledFact | null {
  const all = ofField(claims, 'individuals');
  const history = revised(all);
  const groups = grouped(
    inOrder(
      all.filter((c) => !history.includes(c)),
      'figures',
    ),
    on,
  );
  const [first] = groups;
  if (!first) return null;
  // "About 1,013,956" is a retelling of the exact count.
  const countOf = (g: SourcedValue) => (g.value as { count: number | null }).count;
  const isExact = (g: SourcedValue) => (g.value as { qualifier: string }).qualifier === 'as-reported';
  const chosen = groups.find((g) => countOf(g) === countOf(first) && isExact(g)) ?? first;
  const others = groups.filter((g) => countOf(g) !== countOf(chosen));
  const earlier = grouped(history, on).filter((g) => !groups.some((other) => countOf(other) === countOf(g)));
  return { ...chosen, ...(others.length && { conflict: others }), ...(earlier.length && { earlier }) };
}

/** Each kind of data that a source of some confidence names; what only a doubtful source names stands as a conflict. */
function dataTypesOf(claims: readonly Claim[], on: Day): ReconciledFact | null {
  const all = ofField(claims, 'dataTypes');
  if (all.length === 0) return null;
  const firm = all.some((c) => c.confidence !== 'low') ? all.filter((c) => c.confidence !== 'low') : all;
  const value = [...new Set(firm.flatMap((c) => c.value))];
  const doubtful = grouped(
    all.filter((c) => !firm.includes(c) && c.value.some((t) => !value.includes(t))),
    on,
  );
  return {
    value,
    text: value.join(', '),
    sources: unique(firm.map((c) => sourceRef(c, on))),
    ...(doubtful.length && { conflict: doubtful }),
  };
}

/**
 * Each report as the newest export shows it; its earlier states are history. What the portal's own exports follow under
 * an id goes before a retelling of the same entry, unless that is the later word. One entity can have several entries of
 * one day.
 */
function newestHhsReports(claims: readonly Claim[]): Claim[] {
  const all = ofField(claims, 'hhsReport');
  const entryOf = ({ value }: Of<'hhsReport'>): string =>
    valueKey([comparableText(value.entity), value.state, value.submittedOn]);
  const [retold, followed] = [all.filter((c) => c.value.report === undefined), all.filter((c) => c.value.report)];
  const states = [...Map.groupBy(followed, (c) => c.value.report).values()].flatMap(newestOf);
  const saysNothingNew = (c: Of<'hhsReport'>) =>
    states.some(
      (s) => entryOf(s) === entryOf(c) && (publishedOn(s) >= publishedOn(c) || s.value.count === c.value.count),
    );
  const others = [...Map.groupBy(retold, entryOf).values()].flatMap(newestOf).filter((c) => !saysNothingNew(c));
  return [...states, ...others];
}

/** Of an organization that a report tells of: as the newest export has it, and no retelling of the same beside it. */
function newestAffected(claims: readonly Claim[]): Claim[] {
  const all = ofField(claims, 'affected');
  const whoOf = ({ value }: Of<'affected'>): string => valueKey([comparableText(value.name), value.state]);
  const reports = Map.groupBy(
    all.filter((c) => c.value.report),
    (c) => c.value.report,
  );
  const followed = [...reports.values()].flatMap(newestOf);
  const isRetold = (c: Of<'affected'>) =>
    followed.some(
      (f) =>
        whoOf(f) === whoOf(c) && (c.value.individuals === undefined || c.value.individuals === f.value.individuals),
    );
  return [...followed, ...all.filter((c) => c.value.report === undefined && !isRetold(c))];
}

/** The claims of a listed field that stand on the day: of what is followed from export to export the newest states. */
const standing = (claims: readonly Claim[], field: ClaimField): Claim[] =>
  field === 'hhsReport'
    ? newestHhsReports(claims)
    : field === 'affected'
      ? newestAffected(claims)
      : ofField(claims, field);

/** Reporters' names differ between exports by stray spaces, capitals and signs. */
const comparableText = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * The reading of a breach on a day, out of the claims known by then: per field the chosen value, its sources, and what
 * contradicts it. Pure: the same claims and day give the same sheet.
 */
export function reconcile(breach: Breach, on: Day): FactSheet {
  const claims = knownClaims(breach, on);
  const sheet: FactSheet = {};
  const put = (field: string, fact: ReconciledFact | null) => {
    if (fact) sheet[field] = fact;
  };
  for (const field of single) put(field, choose(ofField(claims, field), on, 'ranked'));
  put('exfiltration', choose(ofField(claims, 'exfiltration'), on, 'moving'));
  put('individuals', individuals(claims, on));
  put('dataTypes', dataTypesOf(claims, on));
  for (const field of lists) {
    const entries = grouped(standing(claims, field), on);
    if (entries.length)
      put(field, {
        value: entries.map((e) => e.value),
        text: entries.map((e) => e.text).join('; '),
        sources: unique(entries.flatMap((e) => e.sources)),
      });
  }
  return sheet;
}
