import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedBecause, nextBusinessDay } from '../../domain/calendar/businessDays.ts';
import { addDays, daysBetween } from '../../domain/calendar/day.ts';
import { nextFullHour } from '../../domain/calendar/euHours.ts';
import { euWorkingDays } from '../../domain/calendar/euWorkingDays.ts';

describe('EU working days', () => {
  it.each([
    ['2027-02-28', 'Sunday', '2027-03-01'],
    ['2026-10-10', 'Saturday', '2026-10-12'],
    ['2026-10-09', null, '2026-10-09'],
    // A public holiday everywhere in the Union, and not coded: the earlier day is shown.
    ['2026-12-25', null, '2026-12-25'],
  ])('%s is closed because: %s; next: %s', (day, because, next) => {
    expect(closedBecause(euWorkingDays, day)).toBe(because);
    expect(nextBusinessDay(euWorkingDays, day)).toBe(next);
  });

  it('reaches every day that a month after a given day can end on', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 83_000 }), (n) => {
        const day = addDays('1971-07-01', n);
        const moved = daysBetween(day, nextBusinessDay(euWorkingDays, day));
        expect(moved >= 0 && moved <= 2).toBe(true);
      }),
    ));

  it('say in their name what they leave out', () => expect(euWorkingDays.name).toContain('not coded'));
});

describe('the next full hour', () => {
  it.each([
    ['2026-10-23T10:20:00+02:00', 'Europe/Berlin', '2026-10-23T09:00:00Z'],
    ['2026-10-23T10:59:59+02:00', 'Europe/Berlin', '2026-10-23T09:00:00Z'],
    // On the full hour the event lies in the hour that begins.
    ['2026-10-23T11:00:00+02:00', 'Europe/Berlin', '2026-10-23T10:00:00Z'],
    // The hour from 02:00 comes twice on 2026-10-25; the first one ends where the second begins.
    ['2026-10-25T02:30:00+02:00', 'Europe/Berlin', '2026-10-25T01:00:00Z'],
    ['2026-10-25T02:30:00+01:00', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
    // 01:30 is followed by 03:00 on 2026-03-29, half an hour later.
    ['2026-03-29T01:30:00+01:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    // Local hours of a zone that lies half an hour off.
    ['2026-06-01T10:10:00+05:30', 'Asia/Kolkata', '2026-06-01T05:30:00Z'],
  ])('of %s in %s is %s', (instant, zone, next) => expect(nextFullHour(instant, zone)).toBe(next));
});
