import type { Delivery, DeliveryStore, Lane } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { deleteItem, docItem, eachLimited, type Item, putItemIf, queryAll, textOf } from './items.ts';
import {
  idsOf,
  isKeyPart,
  laneDueKey,
  lanePartition,
  recordsPartition,
  tenantRecordKey,
  waitingKey,
  waitingPartition,
  waitingPrefix,
} from './keys.ts';
import { laneDueItem } from './laneDue.ts';
import { isLane, lanes } from './lanes.ts';
import { newMark, recordItem } from './records.ts';
import { mostWrites, type Write, writeTogether } from './transact.ts';
import { deliveryForm, deliverySchema } from './watchDocuments.ts';

/** An event on its way to a webhook. */
export const waitingItem = (lane: Lane, delivery: Delivery): Item =>
  docItem(waitingKey(lane, delivery.createdAt, delivery.eventId), deliverySchema.parse(delivery));

const deliveryOf = (item: Item): Delivery => docOf<Delivery>(item, deliverySchema);
const parallelDeletes = 16;

/**
 * Deliveries over DynamoDB: each either waits in its lane or stands in its webhook's log, which shows both. Throws
 * `StoreUnavailable`.
 */
export function deliveryStore(db: Db): DeliveryStore {
  const waitingIn = async (lane: Lane, limit?: number): Promise<Delivery[]> => {
    if (!isLane(lane)) return [];
    const options = { prefix: waitingPrefix(lane.organizationId), ...(limit !== undefined && { limit }) };
    return (await queryAll(db, waitingPartition(lane.tenantId, lane.webhookId), options)).map(deliveryOf);
  };
  return {
    ...lanes(db),
    waiting: waitingIn,

    async note(lane, delivery) {
      // What was dropped meanwhile does not come back.
      await putItemIf(db, waitingItem(lane, delivery), { expression: 'attribute_exists(pk)' });
    },

    async end(lane, delivery) {
      const log = tenantRecordKey(recordsPartition(lane.tenantId, 'DELIVERY', lane.webhookId), delivery.eventId);
      const writes: Write[] = [
        { remove: waitingKey(lane, delivery.createdAt, delivery.eventId) },
        { put: recordItem(deliveryForm, log, delivery, newMark()) },
      ];
      await writeTogether(db, writes, async () => 'again');
    },

    async add(lane, deliveries, now) {
      const there = new Set((await waitingIn(lane)).map(({ eventId }) => eventId));
      const fresh = deliveries.filter(({ eventId }) => !there.has(eventId));
      const items = fresh.map(({ endedAt: _, ...delivery }) =>
        waitingItem(lane, { ...delivery, state: 'pending', createdAt: now }),
      );
      if (items.length === 0) return;
      // The lane becomes due with the last of them, and with each part before: so none waits unseen.
      for (let i = 0; i < items.length; i += mostWrites - 1) {
        const puts: Write[] = items.slice(i, i + mostWrites - 1).map((put) => ({ put }));
        await writeTogether(db, [...puts, { put: laneDueItem(lane, 'NOW', now) }], async () => 'again');
      }
    },

    async log(tenantId, webhookId, { limit, after }) {
      if (![tenantId, webhookId, after ?? '-'].every(isKeyPart)) return { items: [], next: null };
      const log = recordsPartition(tenantId, 'DELIVERY', webhookId);
      const ended = (await queryAll(db, log, { newestFirst: true, limit: limit + 1, after })).map(deliveryOf);
      const waiting = (await queryAll(db, waitingPartition(tenantId, webhookId))).map(deliveryOf);
      return logPage(ended, waiting, limit, after);
    },

    async dropWaiting(tenantId, webhookId) {
      if (![tenantId, webhookId].every(isKeyPart)) return;
      const [events, states] = [waitingPartition(tenantId, webhookId), lanePartition(tenantId, webhookId)];
      const keys = async (pk: string) =>
        (await queryAll(db, pk, { attributes: ['sk'] })).map((item) => ({ pk, sk: textOf(item, 'sk') }));
      const [waiting, taken] = [await keys(events), await keys(states)];
      const organizations = new Set([...waiting, ...taken].map(({ sk }) => idsOf(sk)[0] ?? ''));
      // The lanes lead to their places among what is due, and go after them.
      await eachLimited(organizations, parallelDeletes, async (organizationId) => {
        const lane = { tenantId, webhookId, organizationId };
        for (const place of ['NOW', 'LATER'] as const) await deleteItem(db, laneDueKey(lane, place));
      });
      await eachLimited([...waiting, ...taken], parallelDeletes, (key) => deleteItem(db, key));
    },
  };
}

/** The newest event first; of one that is sent again, how it stands now. */
export function logPage(
  ended: readonly Delivery[],
  waiting: readonly Delivery[],
  limit: number,
  after: string | undefined,
): { items: Delivery[]; next: string | null } {
  const all = new Map([...ended, ...waiting].map((delivery) => [delivery.eventId, delivery]));
  const sorted = [...all.values()]
    .filter(({ eventId }) => after === undefined || eventId < after)
    .sort((a, b) => (a.eventId > b.eventId ? -1 : 1));
  const items = sorted.slice(0, limit);
  return { items, next: sorted.length > limit ? (items.at(-1)?.eventId ?? null) : null };
}
