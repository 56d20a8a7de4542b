import { Temporal } from 'temporal-polyfill';
import { type Day, isDay } from './day.ts';
import { remember } from './remember.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for an RFC 3339 instant with offset that exists: `2026-01-16T16:30:00-05:00`. */
export function isInstant(text: string): boolean {
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/** The local day of an instant in an IANA time zone; a bare day is itself. */
export const localDay = (dayOrInstant: string, timeZone: string): Day =>
  isDay(dayOrInstant) ? dayOrInstant : dayOfInstant(dayOrInstant, timeZone);

const dayOfInstant = remember(
  (instant: string, timeZone: string): Day =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
);

/** The wall-clock time of an instant in a zone, `HH:MM:SS`. */
export const localTime = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'second' });

/** True for a time zone that the IANA database names. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.from('2026-01-01T00:00Z').toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

const utc = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' });

/** The instant n hours of elapsed time later, in UTC: weekends and clock changes count as they pass. */
export const addHours = remember((instant: string, n: number): string =>
  utc(Temporal.Instant.from(instant).add({ nanoseconds: Math.round(n * 3_600_000) * 1_000_000 })),
);

/** True where one instant lies before another, whatever their offsets. */
export const isEarlier = (a: string, b: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

/** The first instant of a local day, in UTC. */
export const startOfDay = remember((day: Day, timeZone: string): string =>
  utc(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).toInstant()),
);

/** The last full second of a local day, in UTC. */
export const endOfDay = remember((day: Day, timeZone: string): string =>
  utc(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant().subtract({ seconds: 1 })),
);

/** The local day of the moment before an instant: what ends at midnight ends with the day before. */
export const dayUntil = (instant: string, timeZone: string): Day =>
  localDay(utc(Temporal.Instant.from(instant).subtract({ seconds: 1 })), timeZone);
