import { addDays, type Day, weekday } from './day.ts';

/** A calendar of working days: its name stands in every date computed with it. */
export type BusinessCalendar = {
  name: string;
  years: { first: number; last: number };
  /** Holidays and closures of a year by day, with the reason. */
  closures: (year: number) => ReadonlyMap<Day, string>;
};

/** Thrown where a business-day count would leave the years whose closures are coded: there is no silent fallback. */
export class OutsideCalendar extends Error {
  override name = 'OutsideCalendar';
}

/**
 * Why a day is no business day: "Saturday", "Sunday", the holiday or the closure; `null` for a business day.
 * @throws OutsideCalendar for a year whose closures are not coded.
 */
export function closedBecause(calendar: BusinessCalendar, day: Day): string | null {
  const year = Number(day.slice(0, 4));
  const { first, last } = calendar.years;
  if (year < first || year > last)
    throw new OutsideCalendar(`${calendar.name} are coded for ${first} to ${last}, not for ${day}`);
  const wd = weekday(day);
  return wd === 6 ? 'Saturday' : wd === 7 ? 'Sunday' : (calendar.closures(year).get(day) ?? null);
}

/** A sum of business days: the day reached, the days counted, and the weekdays left out with the reason. */
type BusinessDaySum = { day: Day; counted: Day[]; skipped: { on: Day; because: string }[] };

/**
 * The n-th business day strictly after a day. Works unchanged when the start is itself no business day: Friday and the
 * Saturday after it give the same answer.
 */
export function addBusinessDays(calendar: BusinessCalendar, start: Day, n: number): BusinessDaySum {
  const counted: Day[] = [];
  const skipped: BusinessDaySum['skipped'] = [];
  let day = start;
  while (counted.length < n) {
    day = addDays(day, 1);
    const closed = closedBecause(calendar, day);
    if (closed === null) counted.push(day);
    else if (closed !== 'Saturday' && closed !== 'Sunday') skipped.push({ on: day, because: closed });
  }
  return { day, counted, skipped };
}

/** The first business day from a day on, that day included. @throws OutsideCalendar */
export const nextBusinessDay = (calendar: BusinessCalendar, day: Day): Day =>
  closedBecause(calendar, day) === null ? day : nextBusinessDay(calendar, addDays(day, 1));

/** Computes the closures of a year once. */
export function byYear(closures: (year: number) => Map<Day, string>): BusinessCalendar['closures'] {
  const known = new Map<number, Map<Day, string>>();
  return (year) => {
    const days = known.get(year) ?? closures(year);
    known.set(year, days);
    return days;
  };
}
