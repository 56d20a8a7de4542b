import { type BusinessCalendar, byYear } from './businessDays.ts';
import { addDays, type Day, lastDayOfMonth, weekday } from './day.ts';
import { federalCalendarYears, federalHolidays, type HolidayRule } from './holidays/federal.ts';

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

/**
 * Monday to Friday without the federal holidays as observed. State law that counts business days is computed with it too:
 * holidays of a single State are not coded, so that a date can lie a day or more before the last permitted one, never after.
 */
export const federalBusinessDays: BusinessCalendar = {
  name: 'business days (federal holidays)',
  years: federalCalendarYears,
  closures: byYear(observedHolidays),
};
