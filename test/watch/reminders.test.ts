import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../domain/calendar/day.ts';
import type { Duty } from '../../domain/law/duty.ts';
import { diffOf } from '../../domain/report/diff.ts';
import type { RowResult } from '../../domain/report/exposureReport.ts';
import type { Reminder } from '../../domain/watch/alert.ts';
import { mostReminders, newDuties, reminderCollector, usualThresholds } from '../../domain/watch/reminders.ts';
import { hospital, reportOn } from '../report/smallKnowledge.ts';
import { dayAt, dutyWith, item, rowWith } from './anyRows.ts';

const none = () => false;
const remind = (from: number | null, to: number, rows: readonly RowResult[], more: object = {}) => {
  const collector = reminderCollector({
    from: from === null ? null : dayAt(from),
    to: dayAt(to),
    isNew: none,
    ...more,
  });
  for (const row of rows) collector.add(row);
  return collector.end();
};
const dueAt = (day: number, more: Partial<Duty> = {}): Duty => dutyWith({ due: dayAt(day), ...more });
const thresholds = (reminders: readonly Reminder[]) => reminders.map((r) => r.threshold);

describe('reminders', () => {
  it('come on the day on which a threshold is reached, and on no other', () => {
    const on = (to: number) => thresholds(remind(to - 1, to, [rowWith(0, [dueAt(20)])]).reminders);
    const told = Array.from({ length: 25 }, (_, to) => on(to));
    expect(told.flatMap((found, day) => found.map((t) => [day, t]))).toEqual([
      [6, 14],
      [13, 7],
      [17, 3],
      [19, 1],
    ]);
  });

  it('say what is due, when, to whom and of which vendor', () => {
    expect(remind(18, 19, [rowWith(3, [dueAt(20)])]).reminders).toEqual([
      {
        due: dayAt(20),
        daysLeft: 1,
        threshold: 1,
        dutyId: 'us.hipaa.individual',
        title: dutyWith({}).title,
        jurisdiction: 'US',
        status: 'running',
        recipient: dutyWith({}).recipient,
        vendor: { row: 3, externalId: 'A-3', name: 'Vendor 3' },
        breachId: 'records-2026',
        text: expect.stringMatching(/due in 1 day, on 2026-03-21; .+\.$/),
      },
    ]);
  });

  it('after days without a run come once, at the smallest threshold that was passed', () => {
    expect(thresholds(remind(0, 18, [rowWith(0, [dueAt(20)])]).reminders)).toEqual([3]);
    expect(remind(17, 20, [rowWith(0, [dueAt(20)])]).reminders).toMatchObject([{ threshold: 1, daysLeft: 0 }]);
  });

  it.each([
    ['that is overdue', 15, 21, {}],
    ['without a run before', null, 19, {}],
    ['of the same day again', 19, 19, {}],
    ['of a day that went back', 20, 19, {}],
    ['that the vendor owes', 18, 19, { owedBy: 'vendor' }],
    ['that is met', 18, 19, { status: 'met' }],
    ['that was done', 18, 19, { doneOn: dayAt(2) }],
    ['that is not owed', 18, 19, { answer: 'not-due' }],
    ['without a date', 18, 19, { due: null }],
  ] as const)('leave out a duty %s', (_, from, to, more) => {
    expect(remind(from, to, [rowWith(0, [dueAt(20, more)])])).toEqual({ reminders: [], left: 0 });
  });

  it('leave out what is only to be looked at, and what the differences tell of', () => {
    expect(remind(18, 19, [rowWith(0, [dueAt(20)], { decision: 'review' })]).reminders).toEqual([]);
    expect(remind(18, 19, [rowWith(0, [dueAt(20)])], { isNew: () => true }).reminders).toEqual([]);
  });

  it('take thresholds of their own', () => {
    expect(thresholds(remind(9, 10, [rowWith(0, [dueAt(20)])], { thresholds: [10] }).reminders)).toEqual([10]);
    expect(thresholds(remind(19, 20, [rowWith(0, [dueAt(20)])], { thresholds: [0] }).reminders)).toEqual([0]);
  });

  it('stand in the order of their dates, and beyond the bound are counted', () => {
    const rows = Array.from({ length: mostReminders + 5 }, (_, i) => rowWith(i, [dueAt(i % 2 === 0 ? 7 : 3)]));
    const near = remind(-5, 0, rows);
    expect([near.reminders.length, near.left]).toEqual([mostReminders, 5]);
    expect(near.reminders.map((r) => r.due)).toEqual(near.reminders.map((r) => r.due).sort());
  });

  it('come for each duty at most once a threshold over any days, and on daily runs when it is reached', () => {
    const runs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(runs, some, fc.integer({ min: 0, max: 60 }), fc.boolean(), (gaps, wanted, due, daily) => {
        const row = rowWith(0, [dueAt(due)]);
        const days = [0];
        for (const gap of gaps) days.push((days.at(-1) ?? 0) + (daily ? 1 : gap));
        const told = days
          .slice(1)
          .flatMap((to, i) => remind(days[i] ?? 0, to, [row], { thresholds: wanted }).reminders);
        expect(new Set(thresholds(told)).size).toBe(told.length);
        for (const { daysLeft, threshold, due: on } of told) {
          expect(daysLeft).toBeGreaterThanOrEqual(0);
          expect(daysLeft).toBeLessThanOrEqual(threshold);
          if (daily) expect(daysLeft).toBe(threshold);
          expect(on).toBe(addDays(dayAt(0), due));
        }
        if (!daily) return;
        const reached = wanted.filter((t) => t < due && due - t <= (days.at(-1) ?? 0));
        expect(thresholds(told).sort((a, b) => a - b)).toEqual(reached.sort((a, b) => a - b));
      }),
    );
  });

  it('by default remind two weeks, a week, three days and a day before', () => {
    expect(usualThresholds).toEqual([14, 7, 3, 1]);
  });
});

describe('what the differences tell of', () => {
  const place = { row: 0, breachId: 'records-2026', dutyId: 'us.hipaa.individual' };
  const exposure = '/vendors/0/exposures/records-2026';

  it('is a duty that was added or opened again, and every duty of an incident that came or became sure', () => {
    const of = (more: Parameters<typeof item>[0]) => newDuties([item(more)])(place);
    expect(of({ change: 'added' })).toBe(true);
    expect(of({ change: 'reopened' })).toBe(true);
    expect(of({ change: 'changed' })).toBe(false);
    expect(of({ change: 'added', dutyId: 'us.hipaa.media', path: `${exposure}/duties/us.hipaa.media` })).toBe(false);
    expect(of({ about: 'exposure', change: 'added', path: exposure })).toBe(true);
    const decided = { about: 'exposure', change: 'changed', path: exposure } as const;
    expect(of({ ...decided, before: { decision: 'review' }, after: { decision: 'match' } })).toBe(true);
    expect(of({ ...decided, before: { decision: 'match' }, after: { decision: 'match' } })).toBe(false);
  });

  it('is found by the paths that a comparison of two reports gives', () => {
    const on = (asOf: string) => reportOn({ asOf, organization: hospital, vendors: [{ name: 'Records Holdings' }] });
    const [before, after] = [on('2026-01-09'), on('2026-01-10')];
    const isNew = newDuties(diffOf({ report: before }, { report: after }).items());
    const duties = after.vendors.flatMap((row) =>
      row.exposures.flatMap((e) => e.duties.map((d) => ({ row: row.row, breachId: e.breachId, dutyId: d.dutyId }))),
    );
    expect(duties.length).toBeGreaterThan(0);
    expect(duties.every(isNew)).toBe(true);
    const same = newDuties(diffOf({ report: after }, { report: on('2026-01-11') }).items());
    expect(duties.some(same)).toBe(false);
    expect(daysBetween(before.asOf, after.asOf)).toBe(1);
  });
});
