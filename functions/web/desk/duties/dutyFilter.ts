import { isDay } from '../../../../domain/calendar/day.ts';
import type { Status } from '../../../../domain/law/duty.ts';
import { statuses } from '../../../render/statuses.ts';
import type { DutyEntry } from './dutyEntry.ts';

/** What of the work list is asked for; what is empty or no value of its kind filters nothing. */
export type DutyFilter = {
  status: Status | null;
  owedBy: DutyEntry['owedBy'] | null;
  /** In capitals: `US-MO`. */
  jurisdiction: string | null;
  /** Words of whom to tell, in small letters. */
  recipient: string | null;
  /** Due before this day. */
  before: string | null;
};

type Query = (name: string) => string | undefined;

export function dutyFilter(query: Query): DutyFilter {
  const given = (name: string): string | null => query(name)?.trim() || null;
  const [status, owedBy, before] = [given('status'), given('owedBy'), given('before')];
  return {
    status: statuses.find((one) => one === status) ?? null,
    owedBy: owedBy === 'organization' || owedBy === 'vendor' ? owedBy : null,
    jurisdiction: given('jurisdiction')?.toUpperCase() ?? null,
    recipient: given('recipient')?.toLowerCase() ?? null,
    before: before !== null && isDay(before) ? before : null,
  };
}

/** Whether an entry is one of those that were asked for; its status was asked for where it was read. */
export const isAsked = (entry: DutyEntry, { owedBy, jurisdiction, recipient, before }: DutyFilter): boolean =>
  (owedBy === null || entry.owedBy === owedBy) &&
  (jurisdiction === null || entry.jurisdiction === jurisdiction) &&
  (recipient === null || `${entry.recipient ?? ''} ${entry.title}`.toLowerCase().includes(recipient)) &&
  (before === null || (entry.due !== null && entry.due < before));
