import type { Day } from '../calendar/day.ts';
import type { ReportHead } from './exposureReport.ts';

/** Why something differs between two reports: a closed list, each with a sentence for people. */
export const diffReasons = {
  'vendor-added': 'The vendor stands in the later list and not in the earlier one.',
  'vendor-removed': 'The vendor stood in the earlier list and no longer does.',
  'vendor-renamed': 'The list writes the vendor otherwise.',
  'row-unreadable': 'The row of the list can no longer be read.',
  'row-readable': 'The row of the list could not be read before.',
  'match-decision-changed': 'The vendor is matched with other companies, or more or less surely.',
  'verdict-changed': 'A person decided on a match, or took such a decision back.',
  'breach-added': 'The store has an incident that it did not have before, or that it now ties to this vendor.',
  'breach-withdrawn': 'The store no longer has the incident, or no longer ties it to this vendor.',
  'breach-count-changed': 'The number of people affected changed.',
  'fact-changed': 'What the sources say of the incident changed.',
  'stated-fact-changed': 'What the organization itself states of the vendor or the incident changed.',
  'threshold-crossed': 'A number of people passed, or fell below, a threshold of the law.',
  'notice-recorded': 'Somebody recorded that the notice was given.',
  'notice-withdrawn': 'The notice that was recorded no longer stands.',
  'organization-changed': 'What the organization says of itself changed.',
  'law-version-changed': 'The law as it is coded changed.',
  'day-passed': 'The day of the report moved: nothing else need have changed.',
  'matcher-version-changed': 'Another version of the matcher, or other thresholds, decided.',
  'input-changed': 'Something else of what was sent changed.',
} as const satisfies Record<string, string>;
export type DiffReason = keyof typeof diffReasons;

/** What lies around the vendors of a report, by which a difference may be explained. */
export type DiffHead = Pick<ReportHead, 'id' | 'asOf' | 'organization' | 'versions' | 'inputDigest' | 'thresholds'>;

/** One side of a comparison, as an answer names it. */
export type DiffSide = { id: string; asOf: Day; versions: ReportHead['versions'] };

/**
 * `added`: new. `cleared`: gone, done, or no longer owed. `reopened`: a duty that was done or not owed and is open again.
 * `changed`: anything else.
 */
export type DiffChange = 'added' | 'changed' | 'cleared' | 'reopened';

/** One difference. `before` and `after` are the two values; `null` where a side has none. */
export type DiffItem = {
  change: DiffChange;
  about: 'vendor' | 'exposure' | 'fact' | 'duty';
  reason: DiffReason;
  /** Where several causes changed at once: what else may have played a part. */
  alsoChanged?: DiffReason[];
  /** A pointer into the later report (into the earlier one for what is gone), by ids where a list has them. */
  path: string;
  vendor: { row: number; externalId: string | null; name: string | null };
  breachId?: string | null;
  dutyId?: string;
  /** Of a fact: the field, and whether the sources or the organization say it. */
  field?: string;
  saidBy?: 'sources' | 'organization';
  before: unknown;
  after: unknown;
  text: string;
};

/** Why something differs: the nearest reason, and what else may have played a part. */
export type DiffWhy = Pick<DiffItem, 'reason' | 'alsoChanged'>;

/** Where a vendor stands, for the pointers of what differs about it. */
export type DiffPlace = { path: readonly PropertyKey[]; vendor: DiffItem['vendor'] };
