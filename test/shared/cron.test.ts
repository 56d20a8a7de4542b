import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay, localTime } from '../../domain/calendar/instant.ts';
import { cron } from '../../functions/shared/cron.ts';

const newYork = 'America/New_York';

/** The next runs from an instant on. */
function runs(expression: string, zone: string, from: string, count: number): string[] {
  const found: string[] = [];
  for (let after = from; found.length < count; ) {
    const next = cron.next(expression, zone, after);
    if (next === null) break;
    found.push(next);
    after = next;
  }
  return found;
}

describe('when a schedule comes next', () => {
  it('at its time where the organization is', () => {
    expect(runs('0 5 * * *', newYork, '2026-06-01T12:00:00Z', 2)).toEqual([
      '2026-06-02T09:00:00Z',
      '2026-06-03T09:00:00Z',
    ]);
    expect(runs('30 6 * * MON', 'Asia/Kolkata', '2026-06-01T12:00:00Z', 1)).toEqual(['2026-06-08T01:00:00Z']);
  });

  it('after an instant, never at it', () => {
    expect(cron.next('0 5 * * *', newYork, '2026-06-02T09:00:00Z')).toBe('2026-06-03T09:00:00Z');
    expect(cron.next('0 5 * * *', newYork, '2026-06-02T08:59:59Z')).toBe('2026-06-02T09:00:00Z');
  });

  it('once on the day on which the clocks skip its time, as much later', () => {
    expect(runs('30 2 * * *', newYork, '2026-03-07T12:00:00Z', 2)).toEqual([
      '2026-03-08T07:30:00Z',
      '2026-03-09T06:30:00Z',
    ]);
    // Asked between the moment at which 02:30 was skipped and the run.
    expect(cron.next('30 2 * * *', newYork, '2026-03-08T07:10:00Z')).toBe('2026-03-08T07:30:00Z');
  });

  it('once on the day on which the clocks show its time twice, the first time', () => {
    expect(runs('30 1 * * *', newYork, '2026-10-31T12:00:00Z', 2)).toEqual([
      '2026-11-01T05:30:00Z',
      '2026-11-02T06:30:00Z',
    ]);
    expect(cron.next('30 1 * * *', newYork, '2026-11-01T06:10:00Z')).toBe('2026-11-02T06:30:00Z');
  });

  it('each day has exactly one run of a daily schedule, in every zone and at every time', () => {
    const zones = [newYork, 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC', 'Pacific/Chatham'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 21 }),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        (zone, minute, hour, from) => {
          const found = runs(`${minute} ${hour} * * *`, zone, from.toISOString(), 40);
          const days = found.map((instant) => localDay(instant, zone));
          expect(new Set(days).size).toBe(40);
          const span = (Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '')) / 86_400_000;
          expect(span).toBe(39);
          const usual = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;
          expect(found.filter((instant) => localTime(instant, zone) !== usual).length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('throws on a faulty expression', () => {
    expect(() => cron.next('* * * *', newYork, '2026-06-01T12:00:00Z')).toThrow(RangeError);
  });
});

describe('what is wrong with a schedule, in words that name the remedy', () => {
  it.each([
    ['0 5 * *', newYork, /five fields/],
    ['0 0 5 * * *', newYork, /five fields/],
    ['@daily', newYork, /five fields/],
    ['*/15 * * * *', newYork, /at most once an hour.*one minute/],
    ['0,30 * * * *', newYork, /at most once an hour/],
    ['* * * * *', newYork, /at most once an hour/],
    ['0 25 * * *', newYork, /cannot be read/],
    ['61 5 * * *', newYork, /cannot be read/],
    ['0 5 31 2 *', newYork, /never comes/],
    ['0 5 * * *', 'Mars/Olympus', /Mars\/Olympus.*IANA/],
  ])('%s in %s', (expression, zone, fault) => {
    expect(cron.fault(expression, zone)).toMatch(fault);
  });

  it.each(['0 * * * *', '0 5 * * *', '15 6,18 * * 1-5', '0 5 L * *', '30 4 1 */3 *'])('nothing: %s', (expression) => {
    expect(cron.fault(expression, newYork)).toBeNull();
  });
});
