import { dayRange } from '../breach/partialDate.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { foreignCountry } from './foreignCountry.ts';
import { nameKey } from './names.ts';
import type { VcdbRow } from './vcdbRow.ts';
import { fitsPortalTypes, peopleOf } from './vocabulary.ts';

/** A report to the federal portal that the store knows, and the breach under which it stands. */
export type KnownReport = {
  reportId: string;
  breachId: string;
  /** The vendor that reported, where it is known which one. */
  reporterId: string | null;
  /** The breach is that of the reporter's vendor, which others report too; otherwise the reporter's own. */
  isCustomers: boolean;
  /** The names under which it was shown. */
  names: readonly string[];
  state: string | null;
  submittedOn: Day | null;
  count: number | null;
  /** Breach types as the portal words them. */
  types: readonly string[];
};

/** The report that tells of an incident too (`same`), or the breaches of those that may (`maybe`). */
export type SameAsReport = { same: KnownReport; because: string } | { maybe: string[] };

/** The portal lists what reached 500 people or more. */
const leastOfPortal = 500;
/** 500 and 501 stand for "not counted yet". */
const isPlaceholder = (count: number): boolean => count === 500 || count === 501;
/** A report is due 60 days after discovery; discovery of a loss or an insider takes up to a year. */
const longestToReport = 400;
/** With the same name, state and count a report may come years later: what an insider did is found late. */
const longestWithSameCount = 1826;
/** The database often gives the day on which an incident became public, weeks or months after the report. */
const latestEntry = 200;
/** Counts that are not equal but this near to each other may be one, rounded in the press. */
const roundedBy = 0.025;

/** `hasEqualName`: not only a name of the same vendor. */
type Pair = { row: VcdbRow; report: KnownReport; hasEqualName: boolean };

/**
 * Which incidents the federal portal tells too. Sure is: equal name and the same count (no placeholder), where the states
 * agree or one of them is not known, and the report came no more than 200 days before the day that the database gives; or,
 * where the database gives no count, equal name and state and a report within 400 days after the incident whose breach type
 * does not speak against it; each time only where neither side has another such partner. `maybe` is whatever else has the
 * same name and count, even in another state or time; a count less than 2.5 % off, near in time; or the same name and state
 * where time and breach type fit. An incident of fewer than 500 people is not on the portal at all.
 * `bearer`: the vendor that bears a name, by which "A & B" is "A and B" and "B" is "A d/b/a B".
 */
export function sameAsReports(
  rows: readonly VcdbRow[],
  reports: readonly KnownReport[],
  bearer: (name: string) => string | undefined,
): ReadonlyMap<string, SameAsReport> {
  const pairs = pairsOf(rows, reports, bearer);
  const found = new Map<string, SameAsReport>();
  const taken = new Set<string>();
  const isOpen = ({ row, report }: Pair) => !found.has(row.id) && !taken.has(report.reportId);
  for (const { fits, because } of signs)
    for (const pair of uniqueBothWays(pairs.filter((pair) => isOpen(pair) && fits(pair)))) {
      found.set(pair.row.id, { same: pair.report, because: because(pair.report) });
      taken.add(pair.report.reportId);
    }
  // Of reports that have their incident already too: the database has events that stand in it twice.
  const possible = pairs.filter((pair) => !found.has(pair.row.id) && (maySameCountBeSame(pair) || mayBeSame(pair)));
  for (const [id, ofRow] of Map.groupBy(possible, (pair) => pair.row.id))
    found.set(id, { maybe: [...new Set(ofRow.map(({ report }) => report.breachId))].sort() });
  return found;
}

/** Incidents in the United States and the reports of the same name, whatever their states. */
function pairsOf(
  rows: readonly VcdbRow[],
  reports: readonly KnownReport[],
  bearer: (name: string) => string | undefined,
): Pair[] {
  const byName = new Map<string, KnownReport[]>();
  for (const report of reports)
    for (const key of new Set([
      ...report.names.map(nameKey),
      ...(report.reporterId === null ? [] : [report.reporterId]),
    ]))
      byName.set(key, [...(byName.get(key) ?? []), report]);
  return rows.flatMap((row): Pair[] => {
    const { name } = row.victim;
    if (name === null || foreignCountry(row) !== null) return [];
    const keys = [nameKey(name), bearer(name) ?? ''];
    return [...new Set(keys.flatMap((key) => byName.get(key) ?? []))].map((report) => ({
      row,
      report,
      hasEqualName: report.names.some((one) => nameKey(one) === nameKey(name)),
    }));
  });
}

const hasSameState = ({ row, report }: Pair): boolean => report.state !== null && row.victim.state === report.state;

const lacksState = ({ row, report }: Pair): boolean => row.victim.state === null || report.state === null;

const ofSameCount = ({ count }: KnownReport): string => `same name, state and count (${count})`;
const ofSameTime = ({ submittedOn }: KnownReport): string =>
  `same name and state, reported on ${submittedOn}, and no other incident or report fits`;

/** What shows that an incident and a report are one, the surest first: what comes later takes only what that left over. */
const signs: readonly { fits: (pair: Pair) => boolean; because: (report: KnownReport) => string }[] = [
  {
    fits: (pair) =>
      pair.hasEqualName && hasSameState(pair) && hasSameCount(pair) && isInTime(pair, 0, longestWithSameCount),
    because: ofSameCount,
  },
  {
    fits: (pair) =>
      pair.hasEqualName &&
      hasSameState(pair) &&
      hasSameCount(pair) &&
      isInTime(pair, latestEntry, longestWithSameCount),
    because: ofSameCount,
  },
  {
    fits: (pair) => hasSameState(pair) && hasSameCount(pair) && isInTime(pair, latestEntry, longestWithSameCount),
    because: ofSameCount,
  },
  {
    fits: (pair) => lacksState(pair) && hasSameCount(pair) && isInTime(pair, latestEntry, longestWithSameCount),
    because: ({ count }) => `same name and count (${count}), and one of them gives no state`,
  },
  { fits: (pair) => pair.hasEqualName && peopleOf(pair.row) === null && isLikely(pair), because: ofSameTime },
  { fits: (pair) => peopleOf(pair.row) === null && isLikely(pair), because: ofSameTime },
];

/** Fewer people than the portal lists, as the database counts them, make another event. */
function mayBeSame(pair: Pair): boolean {
  const people = peopleOf(pair.row);
  if (people !== null && people < leastOfPortal) return false;
  return isLikely(pair) || (hasNearCount(pair) && isInTime(pair, latestEntry, longestToReport));
}

/** States and days are often slips of the pen, and some reports bear no day. */
const maySameCountBeSame = (pair: Pair): boolean =>
  hasSameCount(pair) &&
  (pair.report.submittedOn === null || isInTime(pair, longestWithSameCount, longestWithSameCount));

/** Same state, and time and breach type fit. */
const isLikely = (pair: Pair): boolean =>
  hasSameState(pair) && isInTime(pair, 0, longestToReport) && fitsPortalTypes(pair.row, pair.report.types);

const hasSameCount = (pair: Pair): boolean => isCounted(pair) && peopleOf(pair.row) === pair.report.count;

function hasNearCount(pair: Pair): boolean {
  const people = peopleOf(pair.row) ?? 0;
  const reported = pair.report.count ?? 0;
  return isCounted(pair) && Math.abs(people - reported) <= roundedBy * reported;
}

/** Whether both sides give a count that can tell one event from another. */
const isCounted = ({ row, report }: Pair): boolean =>
  [peopleOf(row), report.count].every((count) => count !== null && count >= leastOfPortal && !isPlaceholder(count));

/** Whether the report came in at most so many days before the incident, as the database dates it, or after it. */
function isInTime({ row, report }: Pair, before: number, after: number): boolean {
  const { earliest, latest } = dayRange(row.occurred);
  if (report.submittedOn === null || earliest === null || latest === null) return false;
  return report.submittedOn >= addDays(earliest, -before) && report.submittedOn <= addDays(latest, after);
}

/** The pairs of which neither side stands in another pair. */
function uniqueBothWays(pairs: readonly Pair[]): Pair[] {
  const reportsOf = Map.groupBy(pairs, (pair) => pair.row.id);
  const rowsOf = Map.groupBy(pairs, (pair) => pair.report.reportId);
  return pairs.filter(
    ({ row, report }) => reportsOf.get(row.id)?.length === 1 && rowsOf.get(report.reportId)?.length === 1,
  );
}
