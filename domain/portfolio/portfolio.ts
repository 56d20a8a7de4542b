import type { Day } from '../calendar/day.ts';
import type { Status } from '../law/duty.ts';
import type { PeopleRollUp } from '../rank/peopleRollUp.ts';
import type { Interval, Rank } from '../rank/rank.ts';
import type { ClockLane } from '../report/clockLanes.ts';
import type { Finding, ReportHead } from '../report/exposureReport.ts';

/** How well a vendor could be looked at. `company-unknown`: no entity of the store goes by what the list says of it. */
export const coverageStates = ['incident-known', 'company-known', 'company-unknown', 'set-aside', 'not-read'] as const;
export type CoverageState = (typeof coverageStates)[number];
export type LineCoverage = { state: CoverageState; because: string };

/** A vendor as the portfolio names it. */
export type LineVendor = { row: number; externalId: string | null; name: string | null };

/** The nearest of the organization's own open duties of an incident; `due` is null where none of them has a date. */
export type NextDuty = {
  dutyId: string;
  title: string;
  due: Day | null;
  /** The last reading, where it is later. */
  latest: Day | null;
  /** From the day of the report; negative where the day has passed. */
  daysLeft: number | null;
  status: Status;
  /** Other open duties of the organization for the same day. */
  more: number;
};

export type StatusCounts = Partial<Record<Status, number>>;

/** An incident that reaches the vendor. Of one under review the duties are what would be owed if it holds. */
export type LineExposure = {
  findingId: string;
  breachId: string | null;
  title: string;
  decision: 'match' | 'review';
  rank: Interval;
  next: NextDuty | null;
  /** The organization's own duties that are owed, or may be, by the state of their clocks. */
  statuses: StatusCounts;
};

/** Where a duty of the vendor stands: of several incidents what presses most. */
export type DutyCell = { date: Day | null; status: Status };

/** A vendor with findings, in the order of the portfolio. */
export type PortfolioLine = LineVendor & {
  finding: Finding;
  coverage: LineCoverage;
  /** That of its highest exposure; null where it has none. */
  rank: (Rank & { breachId: string | null }) | null;
  /** The nearest date that the organization still has to keep, of incidents that reach the vendor for sure. */
  due: Day | null;
  /** The earliest such date that has passed on every reading. */
  missed: Day | null;
  exposures: LineExposure[];
  statuses: StatusCounts;
  /** By duty: the organization's own ones of incidents that reach the vendor for sure. */
  cells: Record<string, DutyCell>;
};

/** What is due on one day from one incident of one vendor. */
export type DueGroup = LineVendor & {
  breachId: string | null;
  findingId: string;
  due: Day;
  latest: Day | null;
  daysLeft: number;
  status: Status;
  duties: { dutyId: string; title: string }[];
  /** Further duties of that day that are not listed. */
  more: number;
};

/** The report that a portfolio is of, in figures. */
export type PortfolioOf = Pick<
  ReportHead,
  'id' | 'createdAt' | 'asOf' | 'organizationId' | 'versions' | 'coverage' | 'clearMeans' | 'summary'
> & { organization: string };

/** What is said of all vendors together. */
export type PortfolioHead = {
  assessment: PortfolioOf;
  rankVersion: string;
  people: PeopleRollUp;
  statuses: StatusCounts;
  /** What is due next, the overdue first; `nextLeft` more are not listed. */
  next: DueGroup[];
  nextLeft: number;
  /** The vendors of the highest ranks. */
  worst: (LineVendor & { breachId: string | null; rank: Interval })[];
  /** Columns for a table of vendors by duty: the duties that most vendors have. */
  duties: { dutyId: string; title: string; vendors: number }[];
  otherDuties: number;
  /** Clocks for a picture, those around the day of the report; `lanesLeft` more are not drawn. */
  lanes: ClockLane[];
  lanesLeft: number;
};
