import { Cron as Croner } from 'croner';
import { addHours, isEarlier, isTimeZone } from '../../domain/calendar/instant.ts';
import { instantAt, wallClock } from '../../domain/watch/wallClock.ts';
import type { Cron } from '../verbs/watchPorts.ts';

/** No zone moves its clocks further than this at once. */
const widestGapInHours = 3;

/** Knows when an expression comes on clocks that never move; the zone's own clocks are laid over it. */
const read = (cron: string): Croner => new Croner(cron, { mode: '5-part', timezone: 'UTC', paused: true });

function faultOf(cron: string, timeZone: string): string | null {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5)
    return 'must have five fields: minute, hour, day of the month, month, day of the week, such as "0 5 * * *"';
  if (!/^\d{1,2}$/.test(fields[0] ?? ''))
    return 'must come at most once an hour: give one minute from 0 to 59, such as "0 * * * *" for every hour';
  if (!isTimeZone(timeZone))
    return `"${timeZone}" is no time zone of the IANA database: give one such as America/Chicago`;
  try {
    if (read(cron).nextRun(new Date('2026-01-01T00:00:00Z')) === null) return 'never comes: there is no such day';
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : String(error)}): give one such as "0 5 * * 1-5"`;
  }
  return null;
}

/**
 * Cron expressions of five fields in a time zone, at most once an hour. Each time that an expression names on a day comes once:
 * one that the clocks skip as much later, one that they show twice the first time.
 */
export const cron: Cron = {
  fault: faultOf,
  next(expression, timeZone, after) {
    const fault = faultOf(expression, timeZone);
    if (fault !== null) throw new RangeError(`The schedule "${expression}" ${fault}`);
    const times = read(expression);
    // A time that the clocks skipped lies behind what they show now, and still is to come.
    let shown: Date | null = new Date(`${wallClock(addHours(after, -widestGapInHours), timeZone)}Z`);
    for (;;) {
      shown = times.nextRun(shown);
      if (shown === null) return null;
      const instant = instantAt(shown.toISOString().slice(0, 19), timeZone);
      if (isEarlier(after, instant)) return instant;
    }
  },
};
