import { countItems } from '../report/diff.ts';
import type { DiffItem } from '../report/diffReasons.ts';
import type { ReportHead } from '../report/exposureReport.ts';
import { foremost } from '../report/foremost.ts';
import type { ChangedEvent, Reminder, ReminderEvent } from './alert.ts';
import { fitting, jsonSize } from './jsonSize.ts';
import { meaningful } from './meaningful.ts';

/** An event bears so many differences or reminders at most, and is so long at most, in bytes of JSON. */
export const mostItems = 200;
export const mostEventBytes = 200_000;

/** What a run knows of an event, whatever it tells. */
export type Told = Pick<ChangedEvent, 'id' | 'at' | 'organization' | 'causes'>;

const dueOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'due' in value && typeof value.due === 'string' ? value.due : '9';

const ranks = { duty: 0, exposure: 2, vendor: 3, fact: 4 } as const;

/** Duties that are owed or moved, duties that ended, incidents, vendors, facts. */
const rankOf = ({ about, change }: DiffItem): number =>
  ranks[about] + (about === 'duty' && change === 'cleared' ? 1 : 0);

/** The most pressing first; of duties those with the nearest date. Of equal ones those that came first. */
export function byPressing(a: DiffItem, b: DiffItem): number {
  const [x, y] = [dueOf(a.after), dueOf(b.after)];
  return rankOf(a) - rankOf(b) || (x < y ? -1 : x > y ? 1 : 0);
}

/**
 * The event that tells how the answer moved from one report to the next; `null` where no difference is news. The differences
 * are walked once.
 */
export function changedEvent(
  told: Told,
  before: ReportHead,
  after: ReportHead,
  differences: Iterable<DiffItem>,
): ChangedEvent | null {
  const first = foremost(mostItems, byPressing);
  const counts = countItems(newsAmong(differences, (item) => first.add(item)));
  const { kept, left } = first.first();
  if (kept.length === 0) return null;
  const event: ChangedEvent = {
    id: told.id,
    type: 'assessment.changed',
    at: told.at,
    organization: told.organization,
    assessmentId: after.id,
    asOf: after.asOf,
    against: before.id,
    causes: told.causes,
    versions: { before: before.versions, after: after.versions },
    summary: { before: before.summary, after: after.summary },
    counts,
    items: [],
    left: left + kept.length,
  };
  const items = fitting(kept, mostEventBytes - jsonSize(event));
  return { ...event, items, left: event.left - items.length };
}

function* newsAmong(differences: Iterable<DiffItem>, also: (item: DiffItem) => void): Generator<DiffItem> {
  for (const item of differences) {
    if (!meaningful(item)) continue;
    also(item);
    yield item;
  }
}

/**
 * The event that calls dates to mind; `null` where there are none. `report` is the one that still says so: the newest that was
 * stored. `asOf` is the day of the run.
 */
export function reminderEvent(
  told: Told & Pick<ReminderEvent, 'assessmentId' | 'asOf'>,
  { reminders, left }: { reminders: readonly Reminder[]; left: number },
): ReminderEvent | null {
  if (reminders.length === 0) return null;
  const event: ReminderEvent = {
    id: told.id,
    type: 'deadline.reminder',
    at: told.at,
    organization: told.organization,
    assessmentId: told.assessmentId,
    asOf: told.asOf,
    causes: told.causes,
    reminders: [],
    left: left + reminders.length,
  };
  const kept = fitting(reminders.slice(0, mostItems), mostEventBytes - jsonSize(event));
  return { ...event, reminders: kept, left: event.left - kept.length };
}
