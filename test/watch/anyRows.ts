import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Duty } from '../../domain/law/duty.ts';
import type { DiffItem } from '../../domain/report/diffReasons.ts';
import type { Exposure, RowResult } from '../../domain/report/exposureReport.ts';
import type { Causes } from '../../domain/watch/cause.ts';
import { hospital, reportOn } from '../report/smallKnowledge.ts';

/** Parts of reports for what a watch tells: rows with one duty each, differences of every kind. */
export const firstDay = '2026-03-01';
export const dayAt = (n: number): Day => addDays(firstDay, n);

const [built] = reportOn({
  asOf: '2026-02-01',
  organization: hospital,
  vendors: [{ name: 'Records Holdings' }],
}).vendors;
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
