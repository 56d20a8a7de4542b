import type { DecidedAnswer } from '../../domain/questions/decidedAnswer.ts';
import type { KeptQuestion } from '../../domain/questions/question.ts';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import type { KeptCalendarFeed } from '../../domain/watch/calendarFeed.ts';
import type { Cause } from '../../domain/watch/cause.ts';
import type { Run, Watch } from '../../domain/watch/watch.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { Delivery, DueThing, Lane, Watched } from '../../functions/verbs/watchPorts.ts';
import { entryOf } from './records.ts';

/** Small records of the watch for the store tests. */

export const now = '2026-05-04T15:00:00.000Z';
export const later = (seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString();

export const whom = (organizationId: string, tenantId = 'river'): Watched => ({ tenantId, organizationId });
export const laneOf = (webhookId: string, organizationId: string, tenantId = 'river'): Lane => ({
  tenantId,
  webhookId,
  organizationId,
});
export const laneThing = (lane: Lane): DueThing => ({ kind: 'lane', ...lane });
export const scheduleOf = (organizationId: string, tenantId = 'river'): DueThing => ({
  kind: 'schedule',
  tenantId,
  organizationId,
});

export const breachCause = (breachId: string): Cause => ({
  kind: 'breach',
  breachId,
  change: 'changed',
  title: `The incident ${breachId}`,
  position: `${now}~${breachId}`,
});
const causes = { named: [breachCause('b')], more: 0 };

export const watch = (more: Partial<Watch> = {}): Watch => ({ organizationId: 'org', ...more });
export const running = (token: string): Watch => watch({ running: { token, startedAt: now, causes } });

export const run = (id: string, events: string[] = []): Run => ({
  id,
  at: now,
  finishedAt: later(2),
  asOf: '2026-05-04',
  causes,
  outcome: 'changed',
  assessmentId: 'one',
  against: null,
  counts: { added: 1 },
  versions: { law: 'l', matcher: 'm', store: 's' },
  events,
});

const { summary, versions } = entryOf('one');
export const alert = (id: string, more: { text?: string } = {}): AlertEvent => ({
  id,
  at: now,
  organization: { id: 'org', name: 'A Hospital' },
  assessmentId: 'one',
  asOf: '2026-05-04',
  causes,
  type: 'assessment.changed',
  against: 'zero',
  versions: { before: versions, after: versions },
  summary: { before: summary, after: summary },
  counts: { added: 1 },
  items: [
    {
      change: 'added',
      about: 'exposure',
      reason: 'breach-added',
      path: '/vendors/1',
      vendor: { row: 1, externalId: null, name: 'A Vendor' },
      breachId: 'b',
      before: null,
      after: { found: true },
      text: more.text ?? 'The vendor is exposed.',
    },
  ],
  left: 0,
});

export const delivery = (eventId: string, lane: Lane, more: Partial<Delivery> = {}): Delivery => ({
  eventId,
  webhookId: lane.webhookId,
  organizationId: lane.organizationId,
  type: 'assessment.changed',
  state: 'pending',
  attempts: [],
  createdAt: now,
  ...more,
});

export const webhook = (id: string): KeptWebhook => ({
  id,
  webhook: { url: 'https://receiver.example/hook' },
  keys: [{ id: 'k', kind: 'hmac', sealed: 'sealed-text', createdAt: now }],
  state: 'active',
  createdAt: now,
  createdBy: 'test',
  updatedAt: now,
  updatedBy: 'test',
});

export const calendarFeed = (id: string, hash: string, more: Partial<KeptCalendarFeed> = {}): KeptCalendarFeed => ({
  id,
  organizationId: 'org',
  label: 'Compliance',
  hash,
  hint: 'abcd',
  createdAt: now,
  createdBy: 'test',
  ...more,
});

export const question = (id: string, hash: string, more: Partial<KeptQuestion> = {}): KeptQuestion => ({
  id,
  organizationId: 'org',
  vendor: { name: 'V' },
  vendorName: 'V',
  incident: 'An incident',
  breachId: 'a',
  facts: ['vendorDiscoveredOn'],
  expiresOn: '2026-06-30',
  expiresAt: '2026-07-01T05:00:00.000Z',
  hash,
  hint: 'abcd',
  createdAt: now,
  createdBy: 'test',
  ...more,
});

export const decidedAnswer = (id: string): DecidedAnswer => ({
  id,
  vendor: { name: 'V' },
  breachId: 'a',
  answeredAt: now,
  by: { name: 'Alex Moore', role: 'counsel' },
  digest: 'ab'.repeat(32),
  facts: { vendorDiscoveredOn: '2026-03-10' },
  decisions: [{ facts: ['vendorDiscoveredOn'], decision: 'accepted', at: now, by: 'test' }],
});
