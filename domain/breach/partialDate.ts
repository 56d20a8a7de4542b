import * as z from 'zod';
import { addDays, isDay, lastDayOfMonth } from '../calendar/day.ts';

/**
 * A date as a source gives it. "2025-03" is a fact, "2025-03-01" an invention: the precision and the
 * qualifier ("about", "on-or-after", …) travel with the date and are never dropped.
 */
export const partialDateSchema = z
  .strictObject({
    date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'),
    precision: z.enum(['year', 'month', 'day']),
    qualifier: z.enum(['about', 'before', 'after', 'on-or-before', 'on-or-after']).optional(),
  })
  .refine((d) => d.date.length === { year: 4, month: 7, day: 10 }[d.precision], 'the precision does not fit the date')
  .refine((d) => isDay(firstDay(d.date)), 'no such date');

export type PartialDate = z.infer<typeof partialDateSchema>;

/** Whether a claim's value is a partial date: no other value of a claim bears a precision. */
export const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'precision' in value;

/** The days that a partial date can mean; `null` is an open side. `approximate`: the source says "about". */
export type DayRange = { earliest: string | null; latest: string | null; approximate: boolean };

const firstDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDayOfMonth(`${date}-01`) : date;

/**
 * All days that the date allows. "about X" is taken as X itself and says so; "after X" starts on the next day and has no
 * end; "before X" ends on the day before and has no start.
 */
export function dayRange(d: PartialDate): DayRange {
  const first = firstDay(d.date);
  const last = lastDay(d.date);
  switch (d.qualifier) {
    case 'before':
      return { earliest: null, latest: addDays(first, -1), approximate: false };
    case 'on-or-before':
      return { earliest: null, latest: last, approximate: false };
    case 'after':
      return { earliest: addDays(last, 1), latest: null, approximate: false };
    case 'on-or-after':
      return { earliest: first, latest: null, approximate: false };
    default:
      return { earliest: first, latest: last, approximate: d.qualifier === 'about' };
  }
}

/**
 * The first day on which one may rely on something dated like this: the last day of a month or year, the day itself of
 * "on or before" and "about", the day after of "after".
 */
export function knownFromDay(d: PartialDate): string {
  return d.qualifier === 'after' ? addDays(lastDay(d.date), 1) : lastDay(d.date);
}

/** "about 2025-02-20", "on or after 2025-01-22", "2025-03". */
export const partialDateText = (d: PartialDate): string =>
  d.qualifier ? `${d.qualifier.replaceAll('-', ' ')} ${d.date}` : d.date;
