import type { Stores } from '../../functions/store/stores.ts';
import { onlyRecord } from '../../functions/verbs/tenantPorts.ts';
import { entryOf, verdict } from './records.ts';
import {
  alert,
  breachCause,
  calendarFeed,
  decidedAnswer,
  delivery,
  laneOf,
  later,
  now,
  question,
  run,
  scheduleOf,
  watch,
  webhook,
  whom,
} from './watchRecords.ts';

/** Something of every kind that the watch keeps of a tenant. */
export async function fillWatched(stores: Stores, tenantId: string): Promise<void> {
  const whose = whom('org', tenantId);
  const given = { name: 'A Hospital', role: 'covered-entity' as const };
  await stores
    .organizations(tenantId)
    .put('org', { id: 'org', organization: given, createdAt: now, updatedAt: now }, 'absent');
  await stores.inventories.write(tenantId, 'org', [{ id: 'v', row: { name: 'V' }, updatedAt: now }], null);
  await stores.assessments.save(tenantId, entryOf('one', { organizationId: 'org' }), [{ name: 'head', json: '{}' }]);
  await stores.verdicts.put(tenantId, verdict('a'));
  const schedule = { cron: '0 5 * * *', timeZone: 'America/Chicago', spreadMinutes: 60, enabled: true };
  await stores.schedules(tenantId).put('org', { schedule, updatedAt: now, updatedBy: 'test' }, 'absent');
  await stores.webhooks(tenantId).put('hook', webhook('hook'), 'absent');
  const { mark } = (await stores.watches.put(whose, watch({ dueAt: now }), null))!;
  const deliveries = ['e1', 'e2'].map((eventId) => ({ webhookId: 'hook', eventId }));
  const events = [alert('e1'), alert('e2')];
  await stores.watches.finish(whose, watch({ dueAt: now }), mark, { run: run('r'), events, deliveries });
  const lane = laneOf('hook', 'org', tenantId);
  await stores.deliveries.take(lane, later(2), later(60));
  await stores.deliveries.end(lane, delivery('e1', lane, { createdAt: later(2), state: 'delivered' }));
  await stores.deliveries.add(lane, [delivery('e3', lane)], later(3));
  for (const at of [now, later(60)]) await stores.due.put({ at, thing: scheduleOf('org', tenantId) });
  await stores.due.put({ at: now, thing: { kind: 'digest', tenantId, webhookId: 'hook' } });
  await stores.pending.add(whose, [breachCause('a')], now);
  await stores.watchIndex.put(whose, ['V:a', 'T:naïve']);
  await stores.calendarFeeds(tenantId, 'org').put('f', calendarFeed('f', `${tenantId}-hash`), 'absent');
  await stores.questions(tenantId, 'org').put('q', question('q', `${tenantId}-link-hash`), 'absent');
  await stores.answers(tenantId, 'org').put('q', decidedAnswer('q'), 'absent');
  await stores.calendarStates(tenantId, 'org').put(onlyRecord, { token: 't', at: now, entries: {} }, 'absent');
}
