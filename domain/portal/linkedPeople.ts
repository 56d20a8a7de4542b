import type { Claim } from '../breach/breach.ts';
import { claimKnownFrom } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';

/** Reports to the Office for Civil Rights of one kind of reporter, added up. */
export type PeopleOfReports = {
  /** Reports that give a count. */
  reports: number;
  people: number;
  /** Reports with 500 or 501, which stand for "not counted yet", or with no count at all. */
  uncounted: number;
  /** Reports that the portal no longer shows: left out of the sum. */
  gone: number;
};

/** How many people the reports tied to one vendor's incident tell of. Each report is counted once, with its newest count. */
export type LinkedPeople = {
  /** Reports of the vendor itself. */
  own: PeopleOfReports;
  /** Reports of its customers. */
  customers: PeopleOfReports;
  /** The larger of the two sums; `null` where no report gives a count. */
  atLeast: number | null;
  /** Their sum; `null` where a report is not counted yet, so that nobody can say. */
  atMost: number | null;
  /** What the figures mean, and what may overlap. */
  text: string;
};

/** A report as its newest claim gives it. */
type Stated = {
  report: string;
  own: boolean;
  count: number | undefined;
  placeholder: boolean;
  gone: boolean;
  from: string;
};

const isPlaceholder = (count: number | undefined): boolean => count === 500 || count === 501;

/**
 * What one claim says of a report; nothing for claims that bear no report. `affected` speaks for a customer; a report
 * that only `hhsReport` tells of is the vendor's own.
 */
function statedBy(claim: Claim): Stated[] {
  const from = claimKnownFrom(claim);
  if (claim.field === 'affected' && claim.value.report !== undefined) {
    const { report, individuals } = claim.value;
    return [{ report, own: false, count: individuals, placeholder: isPlaceholder(individuals), gone: false, from }];
  }
  if (claim.field === 'hhsReport' && claim.value.report !== undefined) {
    const { report, count, placeholder, gone } = claim.value;
    return [{ report, own: true, count, placeholder: placeholder || isPlaceholder(count), gone: gone === true, from }];
  }
  return [];
}

/** The newest word on one report: of one day the claim that says it is gone, then the one that gives a count. */
function newestOf(stated: readonly Stated[]): Stated | undefined {
  const [newest] = stated.toSorted(
    (a, b) =>
      (a.from < b.from ? 1 : a.from > b.from ? -1 : 0) ||
      Number(b.gone) - Number(a.gone) ||
      (b.count ?? -1) - (a.count ?? -1),
  );
  return newest && { ...newest, own: stated.every(({ own }) => own) };
}

function addedUp(reports: readonly Stated[]): PeopleOfReports {
  const present = reports.filter((report) => !report.gone);
  const counted = present.flatMap(({ count, placeholder }) => (count === undefined || placeholder ? [] : [count]));
  return {
    reports: counted.length,
    people: counted.reduce((sum, count) => sum + count, 0),
    uncounted: present.length - counted.length,
    gone: reports.length - present.length,
  };
}

/**
 * Adds up what the reports tied to a vendor's incident say by the end of a day. Nobody can tell from the portal whether
 * the vendor's own report holds the people of its customers' reports, so both sums stand, and the truth lies between the
 * larger of them and their sum.
 */
export function peopleOf(claims: readonly Claim[], on: Day): LinkedPeople {
  const stated = claims.filter((claim) => claimKnownFrom(claim) <= on).flatMap(statedBy);
  const newest = [...Map.groupBy(stated, ({ report }) => report).values()].flatMap((same) => newestOf(same) ?? []);
  const own = addedUp(newest.filter((report) => report.own));
  const customers = addedUp(newest.filter((report) => !report.own));
  const anyCount = own.reports + customers.reports > 0;
  const allCounted = own.uncounted + customers.uncounted === 0;
  const atLeast = anyCount ? Math.max(own.people, customers.people) : null;
  const atMost = anyCount && allCounted ? own.people + customers.people : null;
  return { own, customers, atLeast, atMost, text: textOf(own, customers) };
}

const number = (n: number): string => n.toLocaleString('en-US');
const times = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

function sumText(whose: string, { reports, people, uncounted, gone }: PeopleOfReports): string[] {
  if (reports + uncounted + gone === 0) return [];
  return [
    reports > 0
      ? `${times(reports, 'report', 'reports')} ${whose}: ${times(people, 'person', 'people')}`
      : `no report ${whose} gives a count`,
    ...(uncounted > 0
      ? [`${times(uncounted, 'report', 'reports')} ${whose} not counted yet (500 or 501, or no count)`]
      : []),
    ...(gone > 0 ? [`${times(gone, 'report', 'reports')} ${whose} left out: no longer in the portal`] : []),
  ];
}

function textOf(own: PeopleOfReports, customers: PeopleOfReports): string {
  const parts = [...sumText('of the vendor itself', own), ...sumText('of its customers', customers)];
  if (parts.length === 0) return 'No report to the federal portal is tied to this incident.';
  const overlap =
    own.reports > 0 && customers.reports > 0
      ? ' The report of the vendor can hold the same people as those of its customers: both sums are shown, and neither is added to the other for certain.'
      : customers.reports > 1
        ? ' A person who is a customer of several of them is in each of their counts.'
        : '';
  return `${parts.join('; ')}.${overlap}`;
}
