import type { ReminderEvent } from '../../domain/watch/alert.ts';
import type { Run } from '../../domain/watch/watch.ts';
import { careCloud, testNow } from './testApp.ts';

/** What the watch leaves of a run and tells by it, for tests of who reads it. */

const assessmentId = '0d6d3a0e-7a52-7a44-9a54-00000000000c';

export const aRun: Run = {
  id: '019d3a0e-7a52-7a44-9a54-00000000000a',
  at: testNow,
  finishedAt: testNow,
  asOf: '2026-05-04',
  causes: { named: [{ kind: 'schedule', dueAt: testNow }], more: 0 },
  outcome: 'unchanged',
  assessmentId,
  against: assessmentId,
  counts: {},
  versions: { law: 'law-1', matcher: 'matcher-1', store: 'store-1' },
  events: [],
};

export const aReminder: ReminderEvent = {
  id: '019d3a0e-7a52-7a44-9a54-00000000000b',
  type: 'deadline.reminder',
  at: testNow,
  organization: { id: '0d6d3a0e-7a52-7a44-9a54-00000000000d', name: 'Riverbend Regional Hospital' },
  assessmentId,
  asOf: '2026-05-04',
  causes: aRun.causes,
  reminders: [
    {
      due: '2026-05-11',
      daysLeft: 7,
      threshold: 7,
      dutyId: 'us.hipaa.individual',
      title: 'Notice to individuals',
      jurisdiction: 'US',
      status: 'running',
      recipient: 'each affected individual',
      vendor: { row: 0, externalId: 'AP-1', name: 'CareCloud, Inc.' },
      breachId: careCloud,
      text: 'Notice to individuals (CareCloud, Inc.) is due on 2026-05-11, in 7 days.',
    },
  ],
  left: 0,
};
