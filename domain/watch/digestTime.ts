import { Temporal } from 'temporal-polyfill';
import type * as z from 'zod';
import type { digestSchema } from './webhook.ts';

export type Digest = z.infer<typeof digestSchema>;

/** No digest is further away: a weekly one is within the week, and a day is left for clocks that change. */
const mostDays = 8;

/**
 * When a digest goes out next, after an instant: at its hour where it is read. Where clocks skip that hour it is the one after
 * it, where they show it twice the first. RFC 3339 UTC, with milliseconds.
 */
export function nextDigestAt({ every, weekday, hour, timeZone }: Digest, after: string): string {
  const from = Temporal.Instant.from(after);
  const today = from.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let days = 0; days <= mostDays; days++) {
    const day = today.add({ days });
    if (every === 'week' && day.dayOfWeek !== weekday) continue;
    const at = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) }).toInstant();
    if (Temporal.Instant.compare(at, from) > 0) return at.toString({ smallestUnit: 'millisecond' });
  }
  throw new RangeError(`no digest within ${mostDays} days of ${after}`);
}
