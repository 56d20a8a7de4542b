import { dayRange } from '../breach/partialDate.ts';
import { addDays, type Day } from '../calendar/day.ts';
import { nameKey } from './names.ts';
import type { VcdbRow } from './vcdbRow.ts';
import { fitsPortalTypes, peopleOf } from './vocabulary.ts';

/** A report to the federal portal that the store knows, and the breach under which it stands. */
export type KnownReport = {
  reportId: string;
  breachId: string;
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

type Pair = { row: VcdbRow; report: KnownReport };

/**
 * Which incidents the federal portal tells too. Sure is: equal name, equal state, and either the same count (no
 * placeholder), or, where the database gives no count, a report within 400 days after the incident whose breach type does
 * not speak against it; each time only where neither side has another such partner. Whatever else has the same name, state
 * and time and can be one event is `maybe`. An incident of fewer than 500 people is not on the portal at all.
 */
export function sameAsReports(
  rows: readonly VcdbRow[],
  reports: readonly KnownReport[],
): ReadonlyMap<string, SameAsReport> {
  const byPlace = new Map<string, KnownReport[]>();
  for (const report of reports)
    for (const place of new Set(report.names.map((name) => `${nameKey(name)} ${report.state}`)))
      byPlace.set(place, [...(byPlace.get(place) ?? []), report]);
  const pairs = rows.flatMap((row): Pair[] => {
    const { name, state } = row.victim;
    if (name === null || state === null) return [];
    return (byPlace.get(`${nameKey(name)} ${state}`) ?? []).map((report) => ({ row, report }));
  });
  const found = new Map<string, SameAsReport>();
  const taken = new Set<string>();
  const isOpen = ({ row, report }: Pair) => !found.has(row.id) && !taken.has(report.reportId);
  const take = (candidates: readonly Pair[], because: (pair: Pair) => string) => {
    for (const pair of uniqueBothWays(candidates)) {
      found.set(pair.row.id, { same: pair.report, because: because(pair) });
      taken.add(pair.report.reportId);
    }
  };
  take(pairs.filter(hasSameCount), ({ report }) => `same name, state and count (${report.count})`);
  take(
    pairs.filter(
      (pair) => isOpen(pair) && peopleOf(pair.row) === null && isInTime(pair, longestToReport) && fits(pair),
    ),
    ({ report }) => `same name and state, reported on ${report.submittedOn}, and no other incident or report fits`,
  );
  const possible = pairs.filter((pair) => isOpen(pair) && mayBeSame(pair));
  for (const [id, ofRow] of Map.groupBy(possible, (pair) => pair.row.id))
    found.set(id, { maybe: [...new Set(ofRow.map(({ report }) => report.breachId))].sort() });
  return found;
}

/** Fewer people than the portal lists, as the database counts them, make another event. */
function mayBeSame(pair: Pair): boolean {
  const people = peopleOf(pair.row);
  if (people !== null && people < leastOfPortal) return false;
  return hasSameCount(pair) || (isInTime(pair, longestToReport) && fits(pair));
}

const fits = ({ row, report }: Pair): boolean => fitsPortalTypes(row, report.types);

function hasSameCount(pair: Pair): boolean {
  const people = peopleOf(pair.row);
  return (
    people !== null &&
    people >= leastOfPortal &&
    !isPlaceholder(people) &&
    people === pair.report.count &&
    isInTime(pair, longestWithSameCount)
  );
}

/** Whether the report came in no earlier than the incident and at most so many days after it. */
function isInTime({ row, report }: Pair, days: number): boolean {
  const { earliest, latest } = dayRange(row.occurred);
  if (report.submittedOn === null || earliest === null || latest === null) return false;
  return report.submittedOn >= earliest && report.submittedOn <= addDays(latest, days);
}

/** The pairs of which neither side stands in another pair. */
function uniqueBothWays(pairs: readonly Pair[]): Pair[] {
  const reportsOf = Map.groupBy(pairs, (pair) => pair.row.id);
  const rowsOf = Map.groupBy(pairs, (pair) => pair.report.reportId);
  return pairs.filter(
    ({ row, report }) => reportsOf.get(row.id)?.length === 1 && rowsOf.get(report.reportId)?.length === 1,
  );
}
