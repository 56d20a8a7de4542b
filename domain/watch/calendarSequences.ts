import { addDays } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import type { CalendarState } from './calendarFeed.ts';

/** What a calendar is told of an open duty. `digest` stands for all that a reader sees: another one is another entry. */
export type CalendarEntry = { uid: string; on: string; summary: string; digest: string };
type Told = CalendarState['entries'][string];

/** A cancelled entry is told for so many days after: calendars that ask rarely still take it away. */
export const cancelledForDays = 400;

const isOver = ({ cancelledAt }: Told, at: string): boolean =>
  cancelledAt !== undefined && addDays(localDay(cancelledAt, 'UTC'), cancelledForDays) < localDay(at, 'UTC');

function told(before: Told | undefined, { on, summary, digest }: CalendarEntry, at: string): Told {
  if (before && before.cancelledAt === undefined && before.digest === digest) return before;
  return { sequence: before ? before.sequence + 1 : 0, digest, on, summary, changedAt: at };
}

const cancelled = (before: Told, at: string): Told =>
  before.cancelledAt === undefined
    ? { ...before, sequence: before.sequence + 1, changedAt: at, cancelledAt: at }
    : before;

/**
 * What calendars are told after a run: a new entry begins at sequence 0, a changed one is one higher, one that is gone is
 * cancelled and one higher, one that comes back is open and one higher; what is the same stays as it is. The same run again
 * changes nothing. Of entries with one UID the last counts.
 */
export function advance(
  before: CalendarState | null,
  entries: readonly CalendarEntry[],
  run: { token: string; at: string },
): CalendarState {
  if (before?.token === run.token) return before;
  const known = new Map(Object.entries(before?.entries ?? {}));
  const open = new Map(entries.map((entry) => [entry.uid, entry]));
  const gone = [...known].filter(([uid, entry]) => !open.has(uid) && !isOver(entry, run.at));
  return {
    token: run.token,
    at: run.at,
    entries: Object.fromEntries([
      ...gone.map(([uid, entry]) => [uid, cancelled(entry, run.at)] as const),
      ...[...open].map(([uid, entry]) => [uid, told(known.get(uid), entry, run.at)] as const),
    ]),
  };
}
