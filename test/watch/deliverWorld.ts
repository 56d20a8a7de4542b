import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import { webhookSender } from '../../functions/notify/sender.ts';
import type { DigestDeps } from '../../functions/verbs/digest.ts';
import { nextId } from '../../functions/verbs/ids.ts';
import type { Mail, Sent, WebhookSender } from '../../functions/verbs/notifyPorts.ts';
import type { Lane } from '../../functions/verbs/watchPorts.ts';
import type { WebhookDeps } from '../../functions/verbs/webhookRecord.ts';
import { addWebhook } from '../../functions/verbs/webhooks.ts';
import { testNotify } from '../notify/testNotify.ts';
import { memoryStores } from '../stores/memory.ts';
import { alert, delivery, now as start } from '../stores/watchRecords.ts';

export const tenantId = 'tenant-river';
export const by = { tenantId, keyLabel: 'test' };
export const plusMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** A tenant with webhooks to receivers of this machine, its clock in the hands of the test. */
export function deliverWorld(more: { sender?: WebhookSender; limitMilliseconds?: number } = {}) {
  const stores = memoryStores();
  const clock = { now: start };
  const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
  const runtime = {
    now: () => clock.now,
    newId: () => randomUUID() as string,
    newSecret: () => randomBytes(24).toString('base64url'),
    sha256,
  };
  const mails: Mail[] = [];
  const taken: Sent = { isDelivered: true, isGone: false, status: null, outcome: 'taken', milliseconds: 1 };
  const mailer = {
    send: async (mail: Mail): Promise<Sent> => {
      mails.push(mail);
      return taken;
    },
  };
  const api: WebhookDeps = { ...stores, ...testNotify({ allowLocal: true }), runtime };
  const sender = more.sender ?? webhookSender({ allowLocal: true, limitMilliseconds: more.limitMilliseconds ?? 5_000 });
  const deps: DigestDeps = {
    ...stores,
    ...testNotify(),
    sender,
    mailer,
    runtime,
    publicUrl: 'https://clock.example.org',
  };

  const organization = async (name: string): Promise<string> => {
    const id = nextId(runtime);
    const doc = { id, organization: { name, role: 'covered-entity' as const }, createdAt: start, updatedAt: start };
    await stores.organizations(tenantId).put(id, doc as never, 'absent');
    return id;
  };
  const webhook = async (body: object) => (await addWebhook(api, by, body)).made;
  const laneOf = (webhookId: string, organizationId: string): Lane => ({ tenantId, webhookId, organizationId });
  /** An event of an organization, on its way to webhooks. */
  const event = async (organizationId: string, webhookIds: readonly string[], change: Partial<AlertEvent> = {}) => {
    const id = nextId(runtime);
    const made = { ...alert(id), organization: { id: organizationId, name: 'A Hospital' }, at: clock.now, ...change };
    await stores.alerts(tenantId, organizationId).put(id, made as AlertEvent, 'absent');
    for (const webhookId of webhookIds) {
      const lane = laneOf(webhookId, organizationId);
      await stores.deliveries.add(lane, [delivery(id, lane)], clock.now);
    }
    clock.now = new Date(Date.parse(clock.now) + 1_000).toISOString();
    return id;
  };
  const log = async (webhookId: string) => (await stores.deliveries.log(tenantId, webhookId, { limit: 500 })).items;
  const kept = async (webhookId: string) => (await stores.webhooks(tenantId).get(webhookId))!.doc;
  const dueAt = async (webhookId: string): Promise<string[]> => {
    const shards = Array.from({ length: stores.due.shards }, (_, shard) => shard);
    const pages = await Promise.all(shards.map((shard) => stores.due.list(shard, '9999', 500)));
    const entries = pages.flatMap(({ items }) => items);
    return entries.filter(({ thing }) => 'webhookId' in thing && thing.webhookId === webhookId).map(({ at }) => at);
  };
  return { stores, clock, runtime, api, deps, mails, organization, webhook, laneOf, event, log, kept, dueAt };
}
