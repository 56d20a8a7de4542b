import fc from 'fast-check';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Duty } from '../../domain/law/duty.ts';
import { countItems } from '../../domain/report/diff.ts';
import type { DiffItem } from '../../domain/report/diffReasons.ts';
import type { Exposure, RowResult } from '../../domain/report/exposureReport.ts';
import type { AlertEvent, Reminder } from '../../domain/watch/alert.ts';
import type { Causes } from '../../domain/watch/cause.ts';
import { hospital, reportOn } from '../report/smallKnowledge.ts';

/** Parts of reports for what a watch tells: rows with one duty each, differences of every kind. */
export const firstDay = '2026-03-01';
export const dayAt = (n: number): Day => addDays(firstDay, n);

const {
  vendors: [built],
  versions,
  summary,
} = reportOn({
  asOf: '2026-02-01',
  organization: hospital,
  vendors: [{ name: 'Records Holdings' }],
});
const [exposure] = built?.exposures ?? [];
const template = exposure?.duties.find((duty) => duty.dutyId === 'us.hipaa.individual');

/** A duty as the calculator gives it, but for what a test says of it. */
export function dutyWith(more: Partial<Duty>): Duty {
  if (!template) throw new RangeError('The small store no longer gives letters to individuals.');
  return { ...template, answer: 'due', status: 'running', owedBy: 'organization', ...more };
}

/** A row with one incident that bears these duties. */
export function rowWith(row: number, duties: readonly Duty[], more: Partial<Exposure> = {}): RowResult {
  if (!built || !exposure) throw new RangeError('The small store no longer reaches the vendor.');
  return {
    ...built,
    row,
    name: `Vendor ${row}`,
    externalId: `A-${row}`,
    exposures: [{ ...exposure, decision: 'match', duties: [...duties], ...more }],
  };
}

export const item = (more: Partial<DiffItem> = {}): DiffItem => ({
  change: 'changed',
  about: 'duty',
  reason: 'fact-changed',
  path: '/vendors/0/exposures/records-2026/duties/us.hipaa.individual',
  vendor: { row: 0, externalId: 'A-1', name: 'Records Holdings' },
  breachId: 'records-2026',
  dutyId: 'us.hipaa.individual',
  before: { due: '2026-04-01', status: 'running' },
  after: { due: '2026-03-20', status: 'running' },
  text: 'Notice to individuals: due 2026-03-20 instead of 2026-04-01.',
  ...more,
});

export const causes: Causes = {
  named: [{ kind: 'breach', breachId: 'records-2026', change: 'changed', title: 'Incident at records', position: '7' }],
  more: 0,
};

export const told = {
  id: 'evt-1',
  at: '2026-03-01T10:00:00Z',
  organization: { id: 'org-1', name: 'General Hospital' },
  causes,
};

export const reminder = (more: Partial<Reminder> = {}): Reminder => ({
  due: '2026-03-04',
  daysLeft: 3,
  threshold: 3,
  dutyId: 'us.hipaa.individual',
  title: 'Notice to affected individuals',
  jurisdiction: 'US',
  status: 'due-soon',
  recipient: 'each individual',
  vendor: { row: 0, externalId: 'A-1', name: 'Records Holdings' },
  breachId: 'records-2026',
  text: 'Notice to affected individuals: due in 3 days, on 2026-03-04; Incident at records.',
  ...more,
});

const dutyIds = ['us.hipaa.individual', 'us.hipaa.media', 'us.mo.individual'];
const due = fc.constantFrom('2026-02-20', '2026-03-01', '2026-03-04', '2026-05-30', null);

/** A difference of any kind that is news. */
export const anyItem: fc.Arbitrary<DiffItem> = fc
  .record({
    change: fc.constantFrom('added', 'changed', 'cleared', 'reopened'),
    about: fc.constantFrom('vendor', 'exposure', 'fact', 'duty'),
    reason: fc.constantFrom('fact-changed', 'breach-count-changed', 'law-version-changed'),
    dutyId: fc.constantFrom(...dutyIds),
    before: due,
    after: due,
  })
  .map(({ dutyId, before, after, about, ...more }): DiffItem => {
    const { dutyId: _, ...bare } = item({ about, ...more, before: { due: before }, after: { due: after } });
    return about === 'duty' ? { ...bare, dutyId } : bare;
  });

/** An event as a run makes it, of either type, with or without what did not fit in. */
export const anyEvent: fc.Arbitrary<AlertEvent> = fc.oneof(
  fc
    .record({ items: fc.array(anyItem, { minLength: 1, maxLength: 8 }), more: fc.array(anyItem, { maxLength: 4 }) })
    .map(
      ({ items, more }): AlertEvent => ({
        ...told,
        type: 'assessment.changed',
        assessmentId: 'r2',
        asOf: firstDay,
        against: 'r',
        versions: { before: versions, after: versions },
        summary: { before: summary, after: summary },
        counts: countItems([...items, ...more]),
        items,
        left: more.length,
      }),
    ),
  fc
    .record({
      days: fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 6 }),
      left: fc.integer({ min: 0, max: 3 }),
      dutyId: fc.constantFrom(...dutyIds),
    })
    .map(
      ({ days, left, dutyId }): AlertEvent => ({
        ...told,
        type: 'deadline.reminder',
        assessmentId: 'r',
        asOf: firstDay,
        reminders: days.sort((a, b) => a - b).map((daysLeft) => reminder({ daysLeft, due: dayAt(daysLeft), dutyId })),
        left,
      }),
    ),
);
