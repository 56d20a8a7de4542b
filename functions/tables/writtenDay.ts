import { addDays, type Day, isDay } from '../../domain/calendar/day.ts';

/** Days before which and after which a number in a list is no date: the years that a vendor row takes. */
const firstSerial = 25_569;
const lastSerial = 109_574;
const shiftOf1904 = 1462;

/**
 * The day that a spreadsheet's serial number stands for, the time of day set aside: days since 1899-12-30, or since
 * 1904-01-01 in the other of the two date systems. `undefined` outside of 1970 to 2199.
 */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
  const days = Math.floor(serial) + (from1904 ? shiftOf1904 : 0);
  return days >= firstSerial && days < lastSerial ? addDays('1899-12-30', days) : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const asDay = (year: string, month: number, day: number): Day | undefined => {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
};

const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** Which of two numbers is the month, as a whole column of days tells; `unclear` where each can be. */
export type DayOrder = 'month-first' | 'day-first' | 'unclear';

/** A day above 12 settles the order for its column; two days that settle it differently settle nothing. */
export function dayOrder(texts: Iterable<string>): DayOrder {
  let monthFirst = false;
  let dayFirst = false;
  for (const text of texts) {
    const [, first, , second] = numbers.exec(text.trim()) ?? [];
    if (Number(second) > 12) monthFirst = true;
    if (Number(first) > 12) dayFirst = true;
  }
  if (monthFirst === dayFirst) return 'unclear';
  return monthFirst ? 'month-first' : 'day-first';
}

/**
 * A day as people write it, as `YYYY-MM-DD`: 2024/1/15, 15-Jan-2024, January 15, 2024, 2024-01-15 00:00:00 as databases write it, and 1/15/2024 where the column tells
 * the order. `undefined` where the text is none of these, or can be read in two ways.
 */
export function writtenDay(text: string, order: DayOrder): Day | undefined {
  const [, midnight] = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?$/.exec(text) ?? [];
  if (midnight !== undefined) return isDay(midnight) ? midnight : undefined;
  const ymd = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (ymd) return asDay(ymd[1] ?? '', Number(ymd[2]), Number(ymd[3]));
  const [, first, , second, year] = numbers.exec(text) ?? [];
  if (year !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    if (a === b || order === 'month-first') return asDay(year, a, b);
    return order === 'day-first' ? asDay(year, b, a) : undefined;
  }
  const dmy = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/.exec(text);
  if (dmy) return asDay(dmy[3] ?? '', monthOf(dmy[2] ?? ''), Number(dmy[1]));
  const mdy = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  return mdy ? asDay(mdy[3] ?? '', monthOf(mdy[1] ?? ''), Number(mdy[2])) : undefined;
}
