import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, closedBecause, OutsideCalendar } from '../../domain/calendar/businessDays.ts';
import { addDays, daysBetween, isDay, lastDayOfMonth, weekday } from '../../domain/calendar/day.ts';
import { observedHolidays } from '../../domain/calendar/federalBusinessDays.ts';
import { isInstant, isTimeZone, localDay, localTime } from '../../domain/calendar/instant.ts';
import { secBusinessDays } from '../../domain/calendar/secBusinessDays.ts';

const secClosedBecause = (day: string) => closedBecause(secBusinessDays, day);
const addSecBusinessDays = (day: string, n: number) => addBusinessDays(secBusinessDays, day, n);

const day = fc.integer({ min: 0, max: 2900 }).map((n) => addDays('2023-01-01', n));

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-02-30', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-1', false],
    ['2025-04-31', false],
  ])('%s exists: %s', (text, exists) => expect(isDay(text)).toBe(exists));

  it('counts as the federal regulator did: 2013-10-22 to 2014-01-31 are 101 days', () => {
    expect(daysBetween('2013-10-22', '2014-01-31')).toBe(101);
    expect(addDays('2013-10-22', 101)).toBe('2014-01-31');
  });

  it('adding and counting are inverse', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      }),
    );
  });

  it('knows the last day of a month', () => {
    expect([lastDayOfMonth('2024-02-10'), lastDayOfMonth('2026-02-01'), lastDayOfMonth('2026-11-22')]).toEqual([
      '2024-02-29',
      '2026-02-28',
      '2026-11-30',
    ]);
  });
});

describe('instants', () => {
  it('take the local day of a zone', () => {
    expect(localDay('2026-01-16T02:30:00Z', 'America/New_York')).toBe('2026-01-15');
    expect(localDay('2026-01-16T02:30:00Z', 'Pacific/Auckland')).toBe('2026-01-16');
    expect(localTime('2026-07-01T21:30:00Z', 'America/New_York')).toBe('17:30:00');
  });

  it.each([
    ['2026-01-16T16:30:00-05:00', true],
    ['2026-01-16T16:30Z', true],
    ['2026-01-16T16:30:00', false],
    ['2026-02-30T16:30:00Z', false],
    ['2026-01-16T25:30:00Z', false],
    ['2026-01-16', false],
  ])('%s is one: %s', (text, is) => expect(isInstant(text)).toBe(is));

  it('needs a zone that the IANA database names', () => {
    expect(['America/Chicago', 'UTC', '+05:00', 'Mars/Base', ''].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('SEC business days', () => {
  it.each([
    ['2026-04-03', null],
    ['2026-10-12', 'Columbus Day'],
    ['2026-11-11', 'Veterans Day'],
    ['2026-07-03', 'Independence Day'],
    ['2027-12-31', "New Year's Day"],
    ['2025-01-09', 'national day of mourning for President Carter'],
    ['2025-12-26', 'closed by executive order of 2025-12-18'],
    ['2025-10-15', null],
    ['2026-11-22', 'Sunday'],
  ])('%s is closed because: %s', (on, because) => expect(secClosedBecause(on)).toBe(because));

  it('ends on a business day with exactly n business days counted', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (start, n) => {
        const sum = addSecBusinessDays(start, n);
        const between = Array.from({ length: daysBetween(start, sum.day) }, (_, i) => addDays(start, i + 1));
        expect(between.filter((d) => secClosedBecause(d) === null)).toEqual(sum.counted);
        expect(sum.counted).toHaveLength(n);
      }),
    ));

  it('gives the Friday and the weekend after it the same day', () =>
    fc.assert(
      fc.property(day, (d) => {
        const friday = addDays(d, 12 - weekday(d));
        const due = addSecBusinessDays(friday, 4).day;
        expect([addSecBusinessDays(addDays(friday, 1), 4).day, addSecBusinessDays(addDays(friday, 2), 4).day]).toEqual([
          due,
          due,
        ]);
      }),
    ));

  it('refuses years whose closures nobody listed', () => {
    expect(() => addSecBusinessDays('2030-12-31', 1)).toThrow(OutsideCalendar);
    expect(() => secClosedBecause('2022-12-30')).toThrow(OutsideCalendar);
  });
});

const file = new URL('../../../shared/facts/law/federal.json', import.meta.url);
describe.skipIf(!existsSync(file))('holidays of the shared facts', () => {
  type Rule = { id: string; days: { name: string; observed: string }[] };
  const rules = (): Rule[] => JSON.parse(readFileSync(file, 'utf8'));
  it('are the observed holidays of the rules, 2023 to 2030', () => {
    const listed = rules().find((r) => r.id === 'us.calendar.federal-holidays')?.days ?? [];
    const computed = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((y) =>
      [...observedHolidays(y)].map(([on, name]) => `${on} ${name}`),
    );
    const wanted = listed.map((d) => `${d.observed} ${d.name}`);
    expect(wanted).toHaveLength(88);
    // 1 January 2023 was observed on the Monday after; that of 2031 lies outside the list.
    expect(computed.sort()).toEqual(wanted.filter((w) => w < '2031').sort());
  });
});
