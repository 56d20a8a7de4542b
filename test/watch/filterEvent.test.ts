import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertEvent, ChangedEvent } from '../../domain/watch/alert.ts';
import { filterEvent } from '../../domain/watch/filterEvent.ts';
import { type AlertFilter, alertFilterSchema } from '../../domain/watch/webhook.ts';
import { anyEvent, item } from './anyRows.ts';

const some = <T>(...values: T[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const anyFilter: fc.Arbitrary<AlertFilter> = fc
  .record({
    types: some('assessment.changed', 'deadline.reminder'),
    organizations: some('org-1', 'org-2'),
    changes: some('added', 'changed', 'cleared', 'reopened'),
    about: some('vendor', 'exposure', 'fact', 'duty'),
    reasons: some('fact-changed', 'breach-count-changed', 'law-version-changed'),
    duties: some('us.hipaa.*', 'us.mo.individual', 'us.hipaa.media'),
    daysLeftAtMost: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  })
  .map((filter) => alertFilterSchema.parse(filter));

const shown = (event: AlertEvent | null): readonly object[] =>
  event === null ? [] : event.type === 'assessment.changed' ? event.items : event.reminders;
const sum = ({ counts }: ChangedEvent) => Object.values(counts).reduce((all, n) => all + n, 0);

const changed = (items: ChangedEvent['items'], left = 0): ChangedEvent => {
  const [event] = fc.sample(
    anyEvent.filter((e) => e.type === 'assessment.changed'),
    { numRuns: 1, seed: 1 },
  );
  if (event?.type !== 'assessment.changed') throw new RangeError('no event of that type');
  return { ...event, items, left, counts: { added: 0, changed: items.length + left, cleared: 0, reopened: 0 } };
};
const dutiesOf = (event: AlertEvent | null) => shown(event).map((one) => ('dutyId' in one ? one.dutyId : null));

describe('a filter', () => {
  it('changes nothing where it says nothing', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(filterEvent(event, undefined)).toEqual(event);
        expect(filterEvent(event, {})).toEqual(event);
      }),
    );
  });

  it('never adds, and neither does a narrower one to what a wider one lets through', () => {
    fc.assert(
      fc.property(anyEvent, anyFilter, anyFilter, (event, wide, more) => {
        const narrow = { ...more, ...wide };
        const [all, few] = [filterEvent(event, wide), filterEvent(event, narrow)];
        expect(shown(event)).toEqual(expect.arrayContaining([...shown(all)]));
        expect(shown(all)).toEqual(expect.arrayContaining([...shown(few)]));
        expect(all?.left ?? 0).toBeLessThanOrEqual(event.left);
        expect(few?.left ?? 0).toBeLessThanOrEqual(all?.left ?? 0);
      }),
    );
  });

  it('counts what it lets through and what is left, and gives nothing for nothing', () => {
    fc.assert(
      fc.property(anyEvent, anyFilter, (event, filter) => {
        const found = filterEvent(event, filter);
        if (found === null) return;
        expect(shown(found).length + found.left).toBeGreaterThan(0);
        if (found.type === 'assessment.changed') expect(sum(found)).toBe(found.items.length + found.left);
        expect(filterEvent(found, filter)).toEqual(found);
      }),
    );
  });

  it('means by an id with a star all that begin so, and holds it against duties alone', () => {
    const event = changed([
      item({ dutyId: 'us.hipaa.media' }),
      item({ dutyId: 'us.hipaabout' }),
      item({ dutyId: 'us.mo.individual' }),
      item({ about: 'fact', dutyId: '' }),
    ]);
    expect(dutiesOf(filterEvent(event, { duties: ['us.hipaa.*'] }))).toEqual(['us.hipaa.media', '']);
    expect(dutiesOf(filterEvent(event, { duties: ['us.mo.individual'] }))).toEqual(['us.mo.individual', '']);
    expect(dutiesOf(filterEvent(event, { about: ['duty'], duties: ['us.ks.*'] }))).toEqual([]);
  });

  it('takes duties with few days left, overdue ones always, and none without a date', () => {
    const due = (on: string | null) => item({ dutyId: String(on), before: null, after: { due: on } });
    const event = changed([due('2026-02-01'), due('2026-03-01'), due('2026-03-08'), due('2026-03-09'), due(null)]);
    expect(dutiesOf(filterEvent(event, { daysLeftAtMost: 7 }))).toEqual(['2026-02-01', '2026-03-01', '2026-03-08']);
  });

  it('takes a reason that only played a part too', () => {
    const event = changed([item({ reason: 'fact-changed', alsoChanged: ['law-version-changed'] })]);
    expect(filterEvent(event, { reasons: ['law-version-changed'] })).toEqual(event);
    expect(filterEvent(event, { reasons: ['notice-recorded'] })).toBeNull();
  });

  it('holds no event back of which differences are unseen that may fit', () => {
    const event = changed([item()], 5);
    expect(filterEvent(event, { about: ['fact'] })).toMatchObject({ items: [], left: 5, counts: { changed: 5 } });
    expect(filterEvent(event, { changes: ['added'] })).toBeNull();
    expect(filterEvent(event, { types: ['deadline.reminder'] })).toBeNull();
    expect(filterEvent(event, { organizations: ['org-2'] })).toBeNull();
  });
});
