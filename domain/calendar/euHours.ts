import { Temporal } from 'temporal-polyfill';

/**
 * The beginning of the local hour that follows the one in which an instant lies, in UTC: where a period of hours begins under
 * Regulation (EEC, Euratom) No 1182/71, art. 3(1) and 3(2)(a). An instant on the full hour lies in the hour that it begins.
 */
export const nextFullHour = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'hour', roundingMode: 'floor' })
    .add({ hours: 1 })
    .toInstant()
    .toString({ smallestUnit: 'second' });
