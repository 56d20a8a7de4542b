import { daysBetween } from '../calendar/day.ts';
import type { DiffItem } from '../report/diffReasons.ts';
import type { AlertEvent, ChangedEvent, Reminder, ReminderEvent } from './alert.ts';
import type { AlertFilter } from './webhook.ts';

const admits = <T>(list: readonly T[] | undefined, ...values: readonly T[]): boolean =>
  list === undefined || values.some((value) => list.includes(value));

/** `us.hipaa.*` means every id that begins with `us.hipaa.`. */
const admitsDuty = ({ duties }: AlertFilter, dutyId: string): boolean =>
  duties === undefined || duties.some((id) => (id.endsWith('*') ? dutyId.startsWith(id.slice(0, -1)) : dutyId === id));

function daysLeftOf(value: unknown, asOf: string): number | undefined {
  const due = typeof value === 'object' && value !== null && 'due' in value ? value.due : undefined;
  return typeof due === 'string' ? daysBetween(asOf, due) : undefined;
}

/** Of a duty that is no more the date that it had counts; one without a date has no days left that could be few. */
function isNear({ daysLeftAtMost }: AlertFilter, { before, after }: DiffItem, asOf: string): boolean {
  if (daysLeftAtMost === undefined) return true;
  const daysLeft = daysLeftOf(after, asOf) ?? daysLeftOf(before, asOf);
  return daysLeft !== undefined && daysLeft <= daysLeftAtMost;
}

const fits = (filter: AlertFilter, item: DiffItem, asOf: string): boolean =>
  admits(filter.changes, item.change) &&
  admits(filter.about, item.about) &&
  admits(filter.reasons, item.reason, ...(item.alsoChanged ?? [])) &&
  (item.about !== 'duty' || (admitsDuty(filter, item.dutyId ?? '') && isNear(filter, item, asOf)));

/** By which of the kinds of change the differences are that the event only counts. */
function unseen({ counts, items, left }: ChangedEvent): Record<string, number> {
  const others = Object.entries(counts).map(([change, count]) => {
    const shown = items.filter((item) => item.change === change).length;
    return [change, left === 0 ? 0 : Math.max(0, count - shown)] as const;
  });
  return Object.fromEntries(others);
}

function filterChanged(event: ChangedEvent, filter: AlertFilter): ChangedEvent | null {
  const items = event.items.filter((item) => fits(filter, item, event.asOf));
  const others = unseen(event);
  const admitted = Object.keys(event.counts).filter((change) => admits<string>(filter.changes, change));
  const leftOf = (change: string): number => (admitted.includes(change) ? (others[change] ?? 0) : 0);
  const left = Object.keys(event.counts).reduce((sum, change) => sum + leftOf(change), 0);
  if (items.length === 0 && left === 0) return null;
  const counts = Object.keys(event.counts).map(
    (change) => [change, items.filter((item) => item.change === change).length + leftOf(change)] as const,
  );
  return { ...event, counts: Object.fromEntries(counts), items, left };
}

const isWanted = (filter: AlertFilter, { dutyId, daysLeft }: Reminder): boolean =>
  admitsDuty(filter, dutyId) && isSoon(filter, daysLeft);
const isSoon = ({ daysLeftAtMost }: AlertFilter, daysLeft: number): boolean =>
  daysLeftAtMost === undefined || daysLeft <= daysLeftAtMost;

function filterReminders(event: ReminderEvent, filter: AlertFilter): ReminderEvent | null {
  if (!admits(filter.about, 'duty')) return null;
  const reminders = event.reminders.filter((reminder) => isWanted(filter, reminder));
  // The nearest dates stand first: those that are only counted are not nearer than the last one shown.
  const last = event.reminders.at(-1);
  const left = last && !isSoon(filter, last.daysLeft) ? 0 : event.left;
  return reminders.length === 0 && left === 0 ? null : { ...event, reminders, left };
}

/**
 * The event with only what a filter admits; `null` where nothing is left. Of differences and reminders beyond the bound of an
 * event nobody can say here whether they fit: those that may are still counted in `left` (and in `counts`), so that an event is
 * never held back that could have borne something.
 */
export function filterEvent(event: AlertEvent, filter: AlertFilter | undefined): AlertEvent | null {
  if (filter === undefined) return event;
  if (!admits(filter.types, event.type) || !admits(filter.organizations, event.organization.id)) return null;
  return event.type === 'assessment.changed' ? filterChanged(event, filter) : filterReminders(event, filter);
}
