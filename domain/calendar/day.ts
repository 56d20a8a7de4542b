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

const daysPer400Years = 146_097;

/** Days since 1970-01-01, by the Gregorian rule alone; years are taken to begin in March, so that the leap day comes last. */
function numberOfDay(day: Day): number {
  const [year, m, d] = day.split('-').map(Number) as [number, number, number];
  const y = m > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPer400Years + dayOfEra - 719_468;
}

function dayOfNumber(n: number): Day {
  const z = n + 719_468;
  const era = Math.floor(z / daysPer400Years);
  const dayOfEra = z - era * daysPer400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const d = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const m = month < 10 ? month + 3 : month - 9;
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0);
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The day n calendar days later (earlier, where n is negative). The start is day 0: 2025-02-20 + 60 is 2025-04-21. */
export const addDays = (day: Day, n: number): Day => dayOfNumber(numberOfDay(day) + n);

/** Whole days from one day to another, negative where `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from);

/** ISO weekday, 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;

export const lastDayOfMonth = (day: Day): Day => {
  const [y, m] = day.split('-').map(Number) as [number, number];
  return `${day.slice(0, 8)}${String(daysInMonth(y, m)).padStart(2, '0')}`;
};

/** The same day n months later, or the last day of that month where it has no such day: 31 January + 1 month is 28 February. */
export function addMonths(day: Day, n: number): Day {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const months = y * 12 + (m - 1) + n;
  const first = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const last = lastDayOfMonth(first);
  return Number(last.slice(8)) < d ? last : `${first.slice(0, 8)}${String(d).padStart(2, '0')}`;
}

/** 31 December of a day's year. */
export const lastDayOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31`;

/** The earliest of some days; `undefined` of none. */
export const earliest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);

/** The latest of some days; `undefined` of none. */
export const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
