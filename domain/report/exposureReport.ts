import type { FactSheet } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import type { Duty, Status } from '../law/duty.ts';
import type { Organization } from '../law/facts.ts';
import type { Thresholds } from '../match/match.ts';
import type { DecidedMatch, SetAside } from '../match/verdict.ts';
import type { FieldError } from '../problem.ts';
import type { Coverage } from './coverage.ts';

export type Finding = 'exposed' | 'review' | 'clear' | 'rejected';

/** What the vendor, where it is an SEC registrant, said and filed. Evidence: none of it starts a clock of its customers. */
export type VendorMateriality = {
  registrant: string | null;
  vendorDeterminedOn: string | null;
  vendorFiledOn: string | null;
  vendorDueOn: Day | null;
  vendorOnTime: boolean | null;
  note: string;
};

/** One incident that reaches one vendor row, with what is known of it and what it asks for. */
export type Exposure = {
  /** Null for an incident that only the organization knows of. */
  breachId: string | null;
  title: string;
  vendorId: string | null;
  /** `match`: exposed. `review`: a doubtful match or a mere corporate link. */
  decision: 'match' | 'review';
  path: string[];
  explanation: string[];
  organizationNamed: 'affected' | 'unaffected' | null;
  organizationNamedBy: string[];
  knownSince: Day | null;
  openQuestions: string[];
  facts: FactSheet;
  /** Facts that cannot all be true, in words. */
  contradictions: string[];
  materiality: VendorMateriality;
  duties: Duty[];
};

/** An entity that a person ruled out, with the incidents public on the day that would else reach the row. */
export type RowSetAside = SetAside & { breachIds: string[] };

export type RowResult = {
  row: number;
  externalId: string | null;
  name: string | null;
  finding: Finding;
  errors?: FieldError[];
  /** Of this row, where they differ from the report's. */
  thresholds?: Thresholds;
  matches: DecidedMatch[];
  exposures: Exposure[];
  /** What verdicts took out of matches and exposures. */
  setAside?: RowSetAside[];
};

export type TimelineEntry = {
  on: string;
  kind: 'event' | 'deadline';
  label: string;
  vendor: string;
  externalId: string | null;
  breachId: string | null;
  dutyId?: string;
  status?: Status;
};

export type Summary = {
  vendors: number;
  exposed: number;
  review: number;
  clear: number;
  rejected: number;
  /** Duties of exposed vendors that are due or may be, by the state of their clocks. */
  deadlines: Partial<Record<Status, number>>;
  /** The next date that has not passed, of the organization's own duties: the cautious one, after it that of the last reading. */
  nextDue: Day | null;
  /** Vendors from which verdicts keep incidents away; left out where there are none. */
  setAside?: number;
};

export type ReportHead = {
  id: string;
  createdAt: string;
  asOf: Day;
  organization: Organization;
  /** Where the organization is one that the tenant keeps. */
  organizationId?: string;
  /** `verdicts` is a digest of the tenant's verdicts in force, where there are any. */
  versions: { matcher: string; law: string; store: string; verdicts?: string };
  /** What decided between match, review and none, where it is not the product's default. */
  thresholds?: Thresholds;
  inputDigest: string;
  /** What was looked at. */
  coverage: Coverage[];
  /** What the finding "clear" says, and what it does not. */
  clearMeans: string;
  summary: Summary;
  warnings: string[];
  notice: string;
};

/** The whole report. Stored and served in pages (pages.ts). */
export type ExposureReport = ReportHead & { vendors: RowResult[]; timeline: TimelineEntry[] };

/** Stands in every report. */
export const notLegalAdvice =
  'Breachclock informs a person; it gives no legal advice and decides neither materiality nor whether a notice is owed. Check every date against the cited text with counsel.';
