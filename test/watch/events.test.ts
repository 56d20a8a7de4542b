import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffOf } from '../../domain/report/diff.ts';
import type { DiffItem } from '../../domain/report/diffReasons.ts';
import { changedEvent, mostEventBytes, mostItems, reminderEvent } from '../../domain/watch/events.ts';
import { hospital, reportOn } from '../report/smallKnowledge.ts';
import { anyItem, item, reminder, told } from './anyRows.ts';

const report = (asOf: string, store = {}) =>
  reportOn({ asOf, organization: hospital, vendors: [{ name: 'Records Holdings' }] }, store);
const [before, after] = [report('2026-02-01'), { ...report('2026-02-02', { people: 1_200_000 }), id: 'r2' }];
const changed = (items: Iterable<DiffItem>) => changedEvent(told, before, after, items);

describe('the event of an answer that moved', () => {
  it('names the organization, both reports, their versions and sums, why, and what differs', () => {
    const items = [...diffOf({ report: before }, { report: after }).items()];
    const event = changed(items);
    expect(event).toMatchObject({
      ...told,
      type: 'assessment.changed',
      assessmentId: 'r2',
      asOf: '2026-02-02',
      against: 'r',
      versions: { before: before.versions, after: after.versions },
      summary: { before: before.summary, after: after.summary },
      left: 0,
    });
    expect(event?.items).toHaveLength(items.length);
    expect(items.length).toBeGreaterThan(0);
  });

  it('is none where nothing is news', () => {
    expect(changed([])).toBeNull();
    const same = { due: '2026-04-01', status: 'running' };
    expect(
      changed([item({ reason: 'day-passed', before: same, after: { ...same, latest: '2026-04-03' } })]),
    ).toBeNull();
  });

  it('bears the most pressing first: duties by their dates, then those that ended, incidents, vendors, facts', () => {
    const duty = (due: string | null, change: DiffItem['change'] = 'changed') => item({ change, after: { due } });
    const inOrder = [
      duty('2026-03-02', 'added'),
      duty('2026-03-03', 'reopened'),
      duty('2026-03-09'),
      duty(null),
      duty('2026-01-01', 'cleared'),
      item({ about: 'exposure', after: null }),
      item({ about: 'vendor', after: null }),
      item({ about: 'fact', after: 1_200_000 }),
    ];
    expect(changed(inOrder.toReversed())?.items).toEqual(inOrder);
  });

  it('counts all by kind, bears so many and so much at most, and says how many are left', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (some, times) => {
        const all = Array.from({ length: times }, () => some).flat();
        const event = changed(all);
        if (event === null) {
          expect(all.length).toBe(0);
          return;
        }
        expect(event.items.length).toBeLessThanOrEqual(mostItems);
        expect(event.items.length + event.left).toBe(all.length);
        expect(Object.values(event.counts).reduce((sum, n) => sum + n, 0)).toBe(all.length);
        expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(mostEventBytes);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what is too long, by bytes and not by letters', () => {
    const long = item({ text: '日'.repeat(60_000) });
    const event = changed([long, long, item()]);
    expect(event).toMatchObject({ left: 2, counts: { changed: 3 } });
    expect(event?.items).toHaveLength(1);
    expect(Buffer.byteLength(JSON.stringify(event))).toBeGreaterThan(180_000);
  });
});

describe('the event of dates that came near', () => {
  const where = { ...told, assessmentId: 'r', asOf: '2026-02-02' };

  it('bears the reminders in their order, and is none without one', () => {
    expect(reminderEvent(where, { reminders: [], left: 0 })).toBeNull();
    const reminders = [reminder({ due: '2026-02-05' }), reminder({ due: '2026-02-09' })];
    expect(reminderEvent(where, { reminders, left: 3 })).toEqual({
      ...where,
      type: 'deadline.reminder',
      reminders,
      left: 3,
    });
  });

  it('is bounded', () => {
    const many = Array.from({ length: mostItems + 7 }, () => reminder());
    const event = reminderEvent(where, { reminders: many, left: 1 });
    expect([event?.reminders.length, event?.left]).toEqual([mostItems, 8]);
    const long = Array.from({ length: 100 }, () => reminder({ text: 'x'.repeat(5_000) }));
    const cut = reminderEvent(where, { reminders: long, left: 0 });
    expect(Buffer.byteLength(JSON.stringify(cut))).toBeLessThanOrEqual(mostEventBytes);
    expect((cut?.reminders.length ?? 0) + (cut?.left ?? 0)).toBe(100);
  });
});
