import { addDays, type Day, lastDayOfMonth, weekday } from './day.ts';
import { federalHolidays, type HolidayRule } from './holidays/federal.ts';
import { secCalendarYears, secClosures } from './holidays/secClosures.ts';

/** Thrown where a business-day count would leave the years whose closures are coded: there is no silent fallback. */
export class OutsideCalendar extends Error {
  override name = 'OutsideCalendar';
}

const dayOf = (y: number, m: number, d: number): Day =>
  `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;

function dateIn(year: number, rule: HolidayRule): Day {
  if ('day' in rule) return dayOf(year, rule.month, rule.day);
  const first = dayOf(year, rule.month, 1);
  if (rule.nth === 'last') {
    const last = lastDayOfMonth(first);
    return addDays(last, -((weekday(last) - rule.weekday + 7) % 7));
  }
  return addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + 7 * (rule.nth - 1));
}

const observed = (day: Day): Day =>
  weekday(day) === 6 ? addDays(day, -1) : weekday(day) === 7 ? addDays(day, 1) : day;

/** Federal holidays by the day on which they are observed; 1 January of the following year can be observed on 31 December. */
export function observedHolidays(year: number): Map<Day, string> {
  const days = new Map<Day, string>();
  for (const y of [year - 1, year, year + 1])
    for (const rule of federalHolidays) {
      const on = observed(dateIn(y, rule));
      if (y >= rule.sinceYear && on.startsWith(`${year}-`)) days.set(on, rule.name);
    }
  return days;
}

const closedDays = new Map<number, Map<Day, string>>();
function closuresOf(year: number): Map<Day, string> {
  let days = closedDays.get(year);
  if (!days) {
    days = observedHolidays(year);
    for (const c of secClosures) if (c.on.startsWith(`${year}-`)) days.set(c.on, c.reason);
    closedDays.set(year, days);
  }
  return days;
}

/**
 * Why a day is no SEC business day: "Saturday", "Sunday", the holiday or the closure; `null` for a business day.
 * @throws OutsideCalendar for a year whose closures are not coded.
 */
export function secClosedBecause(day: Day): string | null {
  const year = Number(day.slice(0, 4));
  if (year < secCalendarYears.first || year > secCalendarYears.last)
    throw new OutsideCalendar(
      `SEC business days are coded for ${secCalendarYears.first} to ${secCalendarYears.last}, not for ${day}`,
    );
  const wd = weekday(day);
  return wd === 6 ? 'Saturday' : wd === 7 ? 'Sunday' : (closuresOf(year).get(day) ?? null);
}

/**
 * The n-th SEC business day strictly after a day (Form 8-K General Instruction B.1). Works unchanged when the start is
 * itself no business day: Friday and the Saturday after it give the same answer.
 * @returns the day, the days counted and the weekdays left out with the reason.
 */
export function addSecBusinessDays(
  start: Day,
  n: number,
): { day: Day; counted: Day[]; skipped: { on: Day; because: string }[] } {
  const counted: Day[] = [];
  const skipped: { on: Day; because: string }[] = [];
  let day = start;
  while (counted.length < n) {
    day = addDays(day, 1);
    const closed = secClosedBecause(day);
    if (closed === null) counted.push(day);
    else if (closed !== 'Saturday' && closed !== 'Sunday') skipped.push({ on: day, because: closed });
  }
  return { day, counted, skipped };
}
