import type { Day } from '../calendar/day.ts';
import { type ClockReading, startDay } from './clock.ts';
import type { DutyLaw } from './dutyLaw.ts';
import { valueOn } from './parameter.ts';

/**
 * Why a duty cannot arise: its law was in force on none of the days on which a clock may have started, or where nobody
 * knows one, not on the day of the report. Null where it can.
 */
export function notInForce({ inForce }: Pick<DutyLaw, 'inForce'>, clocks: readonly ClockReading[], on: Day) {
  const started = clocks.flatMap((clock) => startDay(clock) ?? []);
  const days = started.length > 0 ? started : [on];
  return days.some((day) => valueOn(inForce, day)) ? null : `The rule was not in force on ${days[0]}.`;
}
