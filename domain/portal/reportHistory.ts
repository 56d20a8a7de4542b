import { knownFromDay } from '../breach/partialDate.ts';
import { type Day, earliest } from '../calendar/day.ts';
import type { PortalExport, PortalRow } from './portalExport.ts';
import type { Report, ReportHistory, ReportState, Sighting } from './report.ts';
import { namesRelated, plainLetters, readReporterName } from './sameReportNames.ts';

/**
 * What a report said over time. States: one for each export in which its meaning changed; a blank cell, or a column that
 * an export lacks, inherits what was said before; other spacing, capitals, signs or damaged letters are no change.
 * `exports`: the ordered list (orderExports) that the sightings of the report point into.
 */
export function reportHistory(report: Report, exports: readonly PortalExport[]): ReportHistory {
  const states: ReportHistory['states'] = [];
  for (const sighting of firstOfEachExport(report)) {
    const before = states.at(-1)?.value;
    const value = stateAfter(before, sighting.row, closedBy(exports[sighting.export], sighting.row));
    if (before === undefined || !meansTheSame(before, value)) states.push({ export: sighting.export, value });
  }
  return { states, goneIn: goneIn(report, exports) };
}

/** An exact duplicate has several rows in one export: one of them speaks for all. */
const firstOfEachExport = ({ sightings }: Report): Sighting[] =>
  sightings.filter((sighting, i) => sightings[i - 1]?.export !== sighting.export);

const closedBy = (shown: PortalExport | undefined, row: PortalRow): boolean | null =>
  row.closed ?? (shown?.view === 'archive' ? true : shown?.view === 'under-investigation' ? false : null);

function stateAfter(before: ReportState | undefined, row: PortalRow, closed: boolean | null): ReportState {
  const { line: _, ...said } = row;
  const now = { ...said, closed };
  if (before === undefined) return now;
  return {
    name: sameName(before.name, now.name) ? before.name : now.name,
    state: now.state ?? before.state,
    entityType: now.entityType ?? before.entityType,
    count: now.count ?? before.count,
    submittedOn: now.submittedOn ?? before.submittedOn,
    types: now.types.length > 0 ? now.types : before.types,
    locations: now.locations.length > 0 ? now.locations : before.locations,
    businessAssociatePresent: now.businessAssociatePresent ?? before.businessAssociatePresent,
    businessAssociate: now.businessAssociate ?? before.businessAssociate,
    occurred: now.occurred ?? before.occurred,
    closed: now.closed ?? before.closed,
    description: sameText(before.description, now.description ?? before.description)
      ? before.description
      : now.description,
  };
}

const meansTheSame = (a: ReportState, b: ReportState): boolean =>
  a.name === b.name &&
  a.state === b.state &&
  a.entityType === b.entityType &&
  a.count === b.count &&
  a.submittedOn === b.submittedOn &&
  sameList(a.types, b.types) &&
  sameList(a.locations, b.locations) &&
  a.businessAssociatePresent === b.businessAssociatePresent &&
  a.businessAssociate === b.businessAssociate &&
  a.occurred?.from === b.occurred?.from &&
  a.occurred?.to === b.occurred?.to &&
  a.closed === b.closed &&
  a.description === b.description;

/** A letter that was lost on the way: a question mark within a word, or the sign for "no such character". */
const lostLetter = /[\p{L}]\?+(?=\p{L})|\ufffd/u;

/** Whether two spellings differ in nothing but capitals, spaces, signs, accents or letters that were lost. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [readReporterName(a), readReporterName(b)];
  if (one.key === other.key || one.rest === other.rest) return true;
  return (lostLetter.test(a) || lostLetter.test(b)) && namesRelated(one, other);
}

const sameText = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && plainLetters(a) === plainLetters(b));

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join('|') === [...b].sort().join('|');

/** What an export can say of reports that it does not show. */
type Reach = {
  from: Day;
  to: Day;
  rows: ReadonlySet<string>;
  /** Columns that every row fills: whoever saved the file may have left out the rows that leave them blank. */
  filled: { entityType: boolean; count: boolean };
};

const reaches = new WeakMap<PortalExport, Reach>();

/** Read once for each export: thousands of reports ask. */
function reachOf(shown: PortalExport): Reach {
  const before = reaches.get(shown);
  if (before) return before;
  const days = shown.rows.flatMap((row) => row.submittedOn ?? []);
  const reach: Reach = {
    from: earliest(days) ?? '9999-12-31',
    to: knownFromDay(shown.asOf),
    rows: new Set(shown.rows.map(alike)),
    filled: {
      entityType: shown.rows.every((row) => row.entityType !== null),
      count: shown.rows.every((row) => row.count !== null),
    },
  };
  reaches.set(shown, reach);
  return reach;
}

const alike = (row: PortalRow): string => [row.name, row.state, row.submittedOn, row.count].join('|');

/** Whether an export would show a row like this if the report was still there; its view is asked apart. */
function wouldShow(shown: PortalExport, row: PortalRow): boolean {
  const { to, rows, filled } = reachOf(shown);
  if (row.submittedOn === null || row.submittedOn > to) return false;
  if ((filled.entityType && row.entityType === null) || (filled.count && row.count === null)) return false;
  // Of rows that look alike, whoever saved the file may have kept one.
  return !rows.has(alike(row));
}

const isClosed = ({ export: place, row }: Sighting, exports: readonly PortalExport[]): boolean | null =>
  closedBy(exports[place], row);

/**
 * The first export that no longer shows the report, although it shows all cases of its time (or the archive, for one that
 * was in the archive), and none shows it again.
 */
function goneIn({ sightings }: Report, exports: readonly PortalExport[]): number | null {
  const seen = sightings.at(-1);
  if (seen === undefined) return null;
  const archived = isClosed(seen, exports) === true;
  const place = exports.findIndex(
    (shown, i) =>
      i > seen.export &&
      (shown.view === 'combined' || (archived && shown.view === 'archive')) &&
      (seen.row.submittedOn ?? '') >= reachOf(shown).from &&
      wouldShow(shown, seen.row),
  );
  return place < 0 ? null : place;
}

/** Of the reports that one export must show as far as the others tell (`of`), how many it does not (`gone`). */
export type Vanishing = { gone: number; of: number };

/**
 * Which share of the known reports an export would make vanish: a large one means a broken file. `place`: of the export in
 * the ordered list from which the reports were followed. A list of all cases must show every report that earlier exports
 * show; an archive those that were closed before; a list of the cases under investigation those that were open before and
 * are still so in a later export: of the newest such list nothing can be said, as each quarter a fifth of them is closed.
 */
export function vanishing(reports: readonly Report[], exports: readonly PortalExport[], place: number): Vanishing {
  const shown = exports[place];
  if (shown === undefined) return { gone: 0, of: 0 };
  const due = reports.filter((report) => {
    if (report.sightings.some((s) => s.export === place)) return isDue(report, exports, place);
    const last = report.sightings.findLast((s) => s.export < place);
    return last !== undefined && wouldShow(shown, last.row) && isDue(report, exports, place);
  });
  const gone = due.filter((report) => !report.sightings.some((s) => s.export === place));
  return { gone: gone.length, of: due.length };
}

function isDue({ sightings }: Report, exports: readonly PortalExport[], place: number): boolean {
  const last = sightings.findLast((s) => s.export < place);
  if (last === undefined) return false;
  switch (exports[place]?.view) {
    case 'combined':
      return true;
    case 'archive':
      return isClosed(last, exports) === true;
    case 'under-investigation': {
      const next = sightings.find((s) => s.export > place);
      return next !== undefined && isClosed(last, exports) === false && isClosed(next, exports) === false;
    }
    default:
      return false;
  }
}
