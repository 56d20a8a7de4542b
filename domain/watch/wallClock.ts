import { Temporal } from 'temporal-polyfill';

/** What a clock on the wall shows at an instant in a zone, to the second: `2026-03-08T02:30:00`. */
export const wallClock = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' });

/**
 * The instant at which a clock on the wall shows a time. What it skips when clocks go forward is as much later, of what it shows
 * twice when they go back it is the first.
 */
export const instantAt = (wallTime: string, timeZone: string): string =>
  Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' });
