import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, closedBecause, OutsideCalendar } from '../../domain/calendar/businessDays.ts';
import { addDays, addMonths, daysBetween, isDay, lastDayOfMonth, weekday } from '../../domain/calendar/day.ts';
import { federalBusinessDays, observedHolidays } from '../../domain/calendar/federalBusinessDays.ts';
import { secBusinessDays } from '../../domain/calendar/secBusinessDays.ts';

/**
 * A second calendar that shares no code with the first: it walks day by day on JavaScript's own dates, finds holidays by
 * looking at each day and its neighbours, and knows the one-off closures as a list typed in by hand.
 */
const dayMs = 86_400_000;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a day bears a holiday of 5 U.S.C. 6103(a) by the words of the statute, wherever it is observed. */
function isHoliday(ms: number): boolean {
  const date = new Date(ms);
  const [year, month, d, wd] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
  const nth = Math.ceil(d / 7);
  const isLastOfItsKind = new Date(ms + 7 * dayMs).getUTCMonth() + 1 !== month;
  return (
    (month === 1 && d === 1) ||
    (month === 1 && wd === 1 && nth === 3) ||
    (month === 2 && wd === 1 && nth === 3) ||
    (month === 5 && wd === 1 && isLastOfItsKind) ||
    (month === 6 && d === 19 && year >= 2021) ||
    (month === 7 && d === 4) ||
    (month === 9 && wd === 1 && nth === 1) ||
    (month === 10 && wd === 1 && nth === 2) ||
    (month === 11 && d === 11) ||
    (month === 11 && wd === 4 && nth === 4) ||
    (month === 12 && d === 25)
  );
}

/** 5 U.S.C. 6103(b) and Executive Order 11582: a Friday before, a Monday after. */
function isFederalBusinessDay(ms: number): boolean {
  const wd = new Date(ms).getUTCDay();
  if (wd === 0 || wd === 6 || isHoliday(ms)) return false;
  return !(wd === 5 && isHoliday(ms + dayMs)) && !(wd === 1 && isHoliday(ms - dayMs));
}

/** Christmas Eves of 2024 and 2025, the mourning for President Carter, the Friday after Christmas of 2025. */
const closedOnce = ['2024-12-24', '2025-01-09', '2025-12-24', '2025-12-26'];
const isSecBusinessDay = (ms: number): boolean => isFederalBusinessDay(ms) && !closedOnce.includes(dateOf(ms));

function walk(start: string, n: number, isBusinessDay: (ms: number) => boolean): string[] {
  const counted: string[] = [];
  for (let ms = msOf(start) + dayMs; counted.length < n; ms += dayMs) if (isBusinessDay(ms)) counted.push(dateOf(ms));
  return counted;
}

const between = (first: string, last: string) =>
  fc.integer({ min: 0, max: (msOf(last) - msOf(first)) / dayMs }).map((n) => dateOf(msOf(first) + n * dayMs));

describe('business days, counted a second time', () => {
  const calendars = [
    ['SEC', secBusinessDays, isSecBusinessDay],
    ['federal', federalBusinessDays, isFederalBusinessDay],
  ] as const;

  it.each(calendars)('%s: every day from 2023 to 2030 is open or closed alike', (_, calendar, isBusinessDay) => {
    for (let ms = msOf('2023-01-01'); ms <= msOf('2030-12-31'); ms += dayMs)
      expect([dateOf(ms), closedBecause(calendar, dateOf(ms)) === null]).toEqual([dateOf(ms), isBusinessDay(ms)]);
  });

  it.each(calendars)(
    '%s: sums of 1 to 30 days agree, with the days counted and left out',
    (_, calendar, isBusinessDay) =>
      fc.assert(
        fc.property(between('2023-01-01', '2030-11-10'), fc.integer({ min: 1, max: 30 }), (start, n) => {
          const sum = addBusinessDays(calendar, start, n);
          const counted = walk(start, n, isBusinessDay);
          expect(sum.counted).toEqual(counted);
          expect(sum.day).toBe(counted.at(-1));
          const passed = Array.from({ length: daysBetween(start, sum.day) }, (_x, i) => msOf(start) + (i + 1) * dayMs);
          const weekdays = passed.filter((ms) => ![0, 6].includes(new Date(ms).getUTCDay()));
          expect(sum.skipped.map((s) => s.on)).toEqual(weekdays.filter((ms) => !isBusinessDay(ms)).map(dateOf));
          expect(sum.skipped.every((s) => s.because.length > 3)).toBe(true);
        }),
        { numRuns: 2000 },
      ),
  );

  it.each(calendars)('%s: nothing is added by no days', (_, calendar) =>
    expect(addBusinessDays(calendar, '2026-11-21', 0)).toEqual({ day: '2026-11-21', counted: [], skipped: [] }),
  );

  it('federal: the same over all years that are coded', () => {
    const { first, last } = federalBusinessDays.years;
    for (let ms = msOf(`${first}-01-01`); ms <= msOf(`${last}-12-31`); ms += dayMs)
      expect([dateOf(ms), closedBecause(federalBusinessDays, dateOf(ms)) === null]).toEqual([
        dateOf(ms),
        isFederalBusinessDay(ms),
      ]);
    expect(() => closedBecause(federalBusinessDays, `${first - 1}-12-31`)).toThrow(OutsideCalendar);
    expect(() => closedBecause(federalBusinessDays, `${last + 1}-01-01`)).toThrow(OutsideCalendar);
  });

  it('a holiday bears its name on the day on which it is observed, and none is observed twice', () => {
    for (let year = 1988; year <= 2040; year++) {
      const names = [...observedHolidays(year).values()];
      expect(names.length >= (year >= 2021 ? 10 : 9) && names.length <= 12).toBe(true);
      expect([...observedHolidays(year).keys()].every((d) => d.startsWith(`${year}-`) && weekday(d) < 6)).toBe(true);
    }
    expect(observedHolidays(2021).get('2021-12-31')).toBe("New Year's Day");
    expect(observedHolidays(2020).has('2020-06-19')).toBe(false);
    expect(observedHolidays(2021).get('2021-06-18')).toBe('Juneteenth National Independence Day');
  });
});

describe('days, counted by JavaScript dates', () => {
  const day = between('1900-01-01', '2200-12-31');

  it('every day from 1900 to 2200 follows the one before, on the weekday after', () => {
    let [previous, wd] = ['1899-12-31', 7];
    for (let ms = msOf('1900-01-01'); ms <= msOf('2200-12-31'); ms += dayMs) {
      const now = dateOf(ms);
      wd = (wd % 7) + 1;
      // Compared as one string: a hundred thousand expectations of their own would take a minute.
      if (
        `${addDays(previous, 1)} ${weekday(now)} ${addDays(now, -1)} ${isDay(now)}` !== `${now} ${wd} ${previous} true`
      )
        expect.fail(`${now} does not follow ${previous}`);
      previous = now;
    }
  });

  it('adding and counting days agree with milliseconds', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -80_000, max: 80_000 }), day, (from, n, to) => {
        expect(addDays(from, n)).toBe(dateOf(msOf(from) + n * dayMs));
        expect(daysBetween(from, to)).toBe((msOf(to) - msOf(from)) / dayMs);
        expect(weekday(from) % 7).toBe(new Date(msOf(from)).getUTCDay());
      }),
      { numRuns: 5000 },
    ));

  it('months keep the day, or clamp to the last of a shorter month', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (from, n) => {
        const [y, m, d] = from.split('-').map(Number) as [number, number, number];
        // Day 0 of the month after is the last of the month; dates before 1970 and years beyond 99 are plain here.
        const last = new Date(Date.UTC(y, m - 1 + n + 1, 0));
        const wanted = `${dateOf(last.getTime()).slice(0, 8)}${String(Math.min(d, last.getUTCDate())).padStart(2, '0')}`;
        expect(addMonths(from, n)).toBe(wanted);
        expect(lastDayOfMonth(wanted)).toBe(dateOf(last.getTime()));
      }),
      { numRuns: 5000 },
    ));

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s + %i months = %s', (from, n, to) => expect(addMonths(from, n)).toBe(to));

  it('takes no day that does not exist', () => {
    for (let year = 1900; year <= 2200; year++)
      for (let month = 0; month <= 13; month++)
        for (const d of [0, 1, 28, 29, 30, 31, 32]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, d));
          if (isDay(text) !== (dateOf(date.getTime()) === text)) expect.fail(text);
        }
    expect(['', '2026-1-01', '20260101', 'x2026-01-01', '2026-01-01x', '2026-01-01T00:00Z'].some(isDay)).toBe(false);
  });
});
