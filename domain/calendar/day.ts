import { Temporal } from 'temporal-polyfill';

/** A calendar day without time or zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: 2024-02-29 does, 2025-02-29 does not. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysInMonth = (y: number, m: number): number =>
  m === 2 ? (isLeap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;

/** The day n calendar days later (earlier, where n is negative). The start is day 0: 2025-02-20 + 60 is 2025-04-21. */
export const addDays = (day: Day, n: number): Day => Temporal.PlainDate.from(day).add({ days: n }).toString();

/** Whole days from one day to another, negative where `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** ISO weekday, 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

export const lastDayOfMonth = (day: Day): Day => {
  const [y, m] = day.split('-').map(Number) as [number, number];
  return `${day.slice(0, 8)}${String(daysInMonth(y, m)).padStart(2, '0')}`;
};

/** 31 December of a day's year. */
export const lastDayOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31`;

/** The earliest of some days; `undefined` of none. */
export const earliest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);

/** The latest of some days; `undefined` of none. */
export const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
