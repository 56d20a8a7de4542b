import { closedBecause, nextBusinessDay } from '../../../calendar/businessDays.ts';
import type { Day } from '../../../calendar/day.ts';
import { nextFullHour } from '../../../calendar/euHours.ts';
import { euWorkingDays } from '../../../calendar/euWorkingDays.ts';
import { addHours, localDay } from '../../../calendar/instant.ts';
import { type ClockReading, startDay } from '../../clock.ts';
import type { Reading } from '../../duty.ts';
import { defaultTimeZone } from '../../facts.ts';
import { type Parameter, valueOn } from '../../parameter.ts';
import { regulation1182 as law } from '../../parameters/eu/regulation1182.ts';
import { periodReading } from '../../period.ts';

/** Said with every period of hours under Union law. */
export const hoursRunOn = `Hours run through weekends, holidays and clock changes: the end of a period moves only where it is expressed otherwise than in hours (${law.citation}(4)).`;

/** Said where the period is long enough for the question to arise. */
export const twoWorkingDays = `Whether the two working days of art. 3(5) reach a period of 72 hours is disputed; they are not used.`;

/**
 * A period of hours under Union law on both counts. The simple one, by elapsed hours, ends earlier and is the cautious one;
 * Regulation 1182/71 does not count the hour in which the event lies (art. 3(1)).
 */
export function hourReadings(clock: ClockReading, limit: Parameter<number>, zone = defaultTimeZone): Reading[] {
  const simple = periodReading(clock, limit, { zone });
  const on = startDay(clock);
  const n = on === null ? undefined : valueOn(limit, on)?.value;
  if (on === null || n === undefined || !simple.dueAt || !valueOn(law.hourOfTheEvent, on)) return [simple];
  const begin = (end: string) => nextFullHour(addHours(end, -n), zone);
  const [from, to] = [begin(simple.dueAt), begin(simple.latestAt ?? simple.dueAt)];
  const [dueAt, latestAt] = [addHours(from, n), addHours(to, n)];
  const [due, latest] = [localDay(dueAt, zone), localDay(latestAt, zone)];
  const later: Reading = {
    reading: 'Regulation 1182/71',
    answer: simple.answer,
    due,
    dueAt,
    ...(latest !== due && { latest }),
    ...(latestAt !== dueAt && { latestAt }),
    arithmetic: `${from} + ${n} hours = ${dueAt}`,
    because: `The hour in which the event lies is not counted: the period begins with the next full hour (${law.citation}(1), (2)(a)). It ends later, so the simple count stays the date shown.`,
  };
  return [simple, later];
}

/** A period of days or months whose last day is no working day ends with the next working day (art. 3(4)). */
export function toWorkingDay(reading: Reading): Reading {
  const move = (day: Day) => (valueOn(law.lastDay, day) ? nextBusinessDay(euWorkingDays, day) : day);
  const { due, latest, arithmetic, because } = reading;
  const moved = due === null ? null : move(due);
  if (due === null || moved === due) return { ...reading, ...(latest && { latest: move(latest) }) };
  return {
    ...reading,
    due: moved,
    ...(latest && { latest: move(latest) }),
    arithmetic: `${arithmetic}, a ${closedBecause(euWorkingDays, due)}; next of ${euWorkingDays.name}: ${moved}`,
    because: `${because} The last day moves to the next working day (${law.citation}(4)).`,
  };
}
