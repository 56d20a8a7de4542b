import type { Day } from '../calendar/day.ts';
import type { DiffItem } from '../report/diffReasons.ts';
import type { ReportHead } from '../report/exposureReport.ts';
import type { Causes } from './cause.ts';

/** A duty whose cautious date comes near. `threshold`: the number of days before it that was reached. */
export type Reminder = {
  due: Day;
  daysLeft: number;
  threshold: number;
  dutyId: string;
  title: string;
  jurisdiction: string;
  status: string;
  recipient: string;
  vendor: { row: number; externalId: string | null; name: string | null };
  breachId: string | null;
  text: string;
};

/** What every event says: which organization, from which report. `id` sorts by time. */
type EventHead = {
  id: string;
  at: string;
  organization: { id: string; name: string };
  assessmentId: string;
  asOf: Day;
  causes: Causes;
};

/** The answer moved. Of very many differences the first are here; `left` is the number of the others, which the diff has. */
export type ChangedEvent = EventHead & {
  type: 'assessment.changed';
  against: string;
  versions: { before: ReportHead['versions']; after: ReportHead['versions'] };
  summary: { before: ReportHead['summary']; after: ReportHead['summary'] };
  counts: Record<string, number>;
  items: DiffItem[];
  left: number;
};

/** Dates came near. */
export type ReminderEvent = EventHead & { type: 'deadline.reminder'; reminders: Reminder[]; left: number };

export type AlertEvent = ChangedEvent | ReminderEvent;
export const alertTypes = ['assessment.changed', 'deadline.reminder'] as const;
