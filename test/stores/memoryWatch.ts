import { randomUUID } from 'node:crypto';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import type { KeptCalendarFeed } from '../../domain/watch/calendarFeed.ts';
import { withCauses } from '../../domain/watch/cause.ts';
import type { Run, Watch } from '../../domain/watch/watch.ts';
import { logPage } from '../../functions/store/deliveries.ts';
import { dueKey, duePartitions, laneDueKey, watchShards } from '../../functions/store/keys.ts';
import { deliverySchema } from '../../functions/store/watchDocuments.ts';
import { deliveriesOf } from '../../functions/store/watches.ts';
import type { Page } from '../../functions/verbs/ports.ts';
import { type Marked, onlyRecord, type RecordsOf } from '../../functions/verbs/tenantPorts.ts';
import type {
  CalendarFeedPlace,
  CalendarLookUp,
  Delivery,
  DeliveryStore,
  DueEntry,
  DueStore,
  DueThing,
  Lane,
  LaneState,
  Pending,
  PendingStore,
  Watched,
  WatchIndex,
  WatchStore,
  WatchStores,
} from '../../functions/verbs/watchPorts.ts';
import { type Keep, memoryRecords } from './memoryTenant.ts';

/** The ports of the watch in memory. */
export function memoryWatch(keep: Keep): WatchStores {
  const [runs, alerts] = [memoryRecords<Run>(keep, 'RUN'), memoryRecords<AlertEvent>(keep, 'ALERT')];
  const [pending, due, watchIndex] = [memoryPending(keep), memoryDue(keep), memoryIndex(keep)];
  const deliveries = memoryDeliveries(keep, due);
  const cursors = new Map<string, string>();
  return {
    watches: memoryWatches(keep, { runs, alerts, pending, due, watchIndex, deliveries }),
    pending,
    due,
    watchIndex,
    cursors: {
      read: async (name) => cursors.get(name) ?? null,
      put: async (name, place) => void cursors.set(name, place),
    },
    deliveries: deliveries.store,
    schedules: memoryRecords(keep, 'SCHEDULE'),
    asks: memoryRecords(keep, 'ASKED'),
    runs,
    alerts,
    webhooks: memoryRecords(keep, 'WEBHOOK'),
    ...memoryCalendarFeeds(keep),
    calendarStates: memoryRecords(keep, 'CALENDAR'),
  };
}

const nameOf = (...parts: string[]): string => JSON.stringify(parts);
const whomName = ({ tenantId, organizationId }: Watched): string => nameOf(tenantId, organizationId);
const whomOf = (name: string): Watched => {
  const [tenantId = '', organizationId = ''] = JSON.parse(name) as string[];
  return { tenantId, organizationId };
};
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pageOf<T>(all: readonly { place: string; one: T }[], limit: number, after?: string): Page<T> {
  const later = all
    .filter(({ place }) => after === undefined || place > after)
    .sort((a, b) => inOrder(a.place, b.place));
  const page = later.slice(0, limit);
  return {
    items: page.map(({ one }) => structuredClone(one)),
    next: later.length > limit ? (page.at(-1)?.place ?? null) : null,
  };
}

type MemoryPending = PendingStore & { take(whom: Watched, mark: string): boolean };

function memoryPending(keep: Keep): MemoryPending {
  const waiting = keep<Marked<Pending>>();
  return {
    add: async (whom, causes, now) => {
      const found = waiting.get(whomName(whom));
      const before = found?.doc.causes ?? { named: [], more: 0 };
      const after = withCauses(before, structuredClone(causes));
      if (after === before) return;
      const doc = { token: found?.doc.token ?? randomUUID(), since: found?.doc.since ?? now, causes: after };
      waiting.set(whomName(whom), { id: whomName(whom), doc, mark: randomUUID() });
    },
    read: async (whom) => structuredClone(waiting.get(whomName(whom)) ?? null),
    list: async ({ before, limit, after }) =>
      pageOf(
        [...waiting].filter(([, { doc }]) => doc.since < before).map(([place]) => ({ place, one: whomOf(place) })),
        limit,
        after,
      ),
    drop: async (whom) => void waiting.delete(whomName(whom)),
    take: (whom, mark) => waiting.get(whomName(whom))?.mark === mark && waiting.delete(whomName(whom)),
  };
}

type MemoryDue = DueStore & { dropSchedule(whom: Watched): void };

function memoryDue(keep: Keep): MemoryDue {
  const entries = keep<DueEntry>();
  const placeOf = ({ at, thing }: DueEntry): string =>
    thing.kind === 'lane' ? `${at}#LANE#${laneDueKey(thing, 'LATER').sk}` : dueKey(thing, at).sk;
  const shardOf = (thing: DueThing): number =>
    thing.kind === 'lane'
      ? Number(laneDueKey(thing, 'LATER').pk.at(-1))
      : duePartitions.indexOf(dueKey(thing, '1970-01-01').pk);
  const nameIn = ({ at, thing }: DueEntry): string => nameOf(thing.tenantId, placeOf({ at, thing }));
  // A lane stands in one place, all else in as many as it was put into.
  const clearLane = (thing: DueThing): void => {
    if (thing.kind !== 'lane') return;
    const text = JSON.stringify(thing);
    for (const [name, entry] of entries) if (JSON.stringify(entry.thing) === text) entries.delete(name);
  };
  const put = (entry: DueEntry): void => {
    clearLane(entry.thing);
    entries.set(nameIn(entry), structuredClone(entry));
  };
  return {
    shards: watchShards,
    list: async (shard, now, limit, after) =>
      pageOf(
        [...entries.values()]
          .filter(({ at, thing }) => at <= now && shardOf(thing) === shard)
          .map((entry) => ({ place: placeOf(entry), one: entry })),
        limit,
        after,
      ),
    put: async (entry) => put(entry),
    remove: async (entry) => void entries.delete(nameIn(entry)),
    move: async ({ at, thing }, to) => {
      const name = nameIn({ at, thing });
      if (thing.kind === 'lane' && !entries.has(name)) return;
      entries.delete(name);
      put({ at: to, thing });
    },
    dropSchedule: (whom) => {
      const isOf = (thing: DueThing): boolean => thing.kind === 'schedule' && whomName(thing) === whomName(whom);
      for (const [name, { thing }] of entries) if (isOf(thing)) entries.delete(name);
    },
  };
}

function memoryIndex(keep: Keep): WatchIndex {
  const lists = keep<Set<string>>();
  return {
    keysOf: async (whom) => [...(lists.get(whomName(whom)) ?? [])],
    put: async (whom, keys) => void lists.set(whomName(whom), new Set(keys)),
    watchers: async (key, limit, after) =>
      pageOf(
        [...lists].filter(([, keys]) => keys.has(key)).map(([place]) => ({ place, one: whomOf(place) })),
        limit,
        after,
      ),
  };
}

/** A copy of what is kept; throws on what the stores over DynamoDB would refuse too. */
const keptOf = (delivery: Delivery): Delivery => structuredClone(deliverySchema.parse(delivery));

type MemoryDeliveries = { store: DeliveryStore; arrive(lane: Lane, deliveries: readonly Delivery[], at: string): void };

function memoryDeliveries(keep: Keep, due: DueStore): MemoryDeliveries {
  const states = keep<Marked<LaneState> & { arrivals: number }>();
  const waiting = keep<Map<string, Delivery>>();
  const logs = keep<Map<string, Marked<Delivery>>>('DELIVERY');
  const arrivals = keep<number>();
  const laneName = ({ tenantId, webhookId, organizationId }: Lane) => nameOf(tenantId, webhookId, organizationId);
  const placeOf = ({ createdAt, eventId }: Delivery): string => `${createdAt}~${eventId}`;
  const inLane = (lane: Lane): Map<string, Delivery> => {
    const held = waiting.get(laneName(lane)) ?? new Map<string, Delivery>();
    waiting.set(laneName(lane), held);
    return held;
  };
  const listed = (lane: Lane): Delivery[] =>
    structuredClone([...inLane(lane)].sort(([a], [b]) => inOrder(a, b)).map(([, delivery]) => delivery));
  const thingOf = (lane: Lane): DueThing => ({
    kind: 'lane',
    tenantId: lane.tenantId,
    webhookId: lane.webhookId,
    organizationId: lane.organizationId,
  });
  const dueAt = (lane: Lane, at: string): void => void due.put({ at, thing: thingOf(lane) });
  const notDue = async (lane: Lane): Promise<void> => {
    dueAt(lane, '1970-01-01T00:00:00.000Z');
    await due.remove({ at: '1970-01-01T00:00:00.000Z', thing: thingOf(lane) });
  };
  const arrive = (lane: Lane, deliveries: readonly Delivery[], at: string): void => {
    for (const delivery of deliveries) inLane(lane).set(placeOf(delivery), keptOf(delivery));
    arrivals.set(laneName(lane), (arrivals.get(laneName(lane)) ?? 0) + 1);
    dueAt(lane, at);
  };
  const isOfWebhook = (name: string, tenantId: string, webhookId: string): boolean =>
    name.startsWith(nameOf(tenantId, webhookId).slice(0, -1));
  const store: DeliveryStore = {
    waiting: async (lane, limit) => listed(lane).slice(0, limit),
    take: async (lane, now, leaseUntil) => {
      const found = states.get(laneName(lane));
      const { leaseUntil: leased, ...before } = found?.doc ?? { attempt: 0, nextAt: now };
      if ((leased !== undefined && leased > now) || before.nextAt > now) return null;
      const taken = { id: lane.organizationId, doc: { ...before, leaseUntil }, mark: randomUUID() };
      states.set(laneName(lane), { ...taken, arrivals: arrivals.get(laneName(lane)) ?? 0 });
      dueAt(lane, leaseUntil);
      return structuredClone(taken);
    },
    leave: async (lane, mark, state) => {
      const found = states.get(laneName(lane));
      if (found?.mark !== mark) return;
      if (state !== null) {
        states.set(laneName(lane), { ...found, doc: structuredClone(state), mark: randomUUID() });
        return dueAt(lane, state.nextAt);
      }
      states.delete(laneName(lane));
      if ((arrivals.get(laneName(lane)) ?? 0) === found.arrivals) await notDue(lane);
      else dueAt(lane, found.doc.nextAt);
    },
    hurry: async (lane, now) => {
      const found = states.get(laneName(lane));
      if (found === undefined || found.doc.leaseUntil !== undefined) return;
      states.delete(laneName(lane));
      dueAt(lane, now);
    },
    note: async (lane, delivery) => {
      if (inLane(lane).has(placeOf(delivery))) inLane(lane).set(placeOf(delivery), keptOf(delivery));
    },
    end: async (lane, delivery) => {
      inLane(lane).delete(placeOf(delivery));
      const name = nameOf(lane.tenantId, lane.webhookId);
      const ended = { id: delivery.eventId, doc: keptOf(delivery), mark: randomUUID() };
      logs.set(name, (logs.get(name) ?? new Map()).set(ended.id, ended));
    },
    add: async (lane, deliveries, now) => {
      const there = new Set(listed(lane).map(({ eventId }) => eventId));
      const fresh = deliveries.filter(({ eventId }) => !there.has(eventId));
      const puts = fresh.map(
        ({ endedAt: _, ...delivery }): Delivery => ({ ...delivery, state: 'pending', createdAt: now }),
      );
      if (puts.length > 0) arrive(lane, puts, now);
    },
    log: async (tenantId, webhookId, { limit, after }) => {
      const waits = [...waiting].filter(([name]) => isOfWebhook(name, tenantId, webhookId));
      const ended = [...(logs.get(nameOf(tenantId, webhookId))?.values() ?? [])].map(({ doc }) => doc);
      const pending = waits.flatMap(([, held]) => [...held.values()]);
      return structuredClone(logPage(ended, pending, limit, after));
    },
    dropWaiting: async (tenantId, webhookId) => {
      for (const name of new Set([...waiting.keys(), ...states.keys()])) {
        if (!isOfWebhook(name, tenantId, webhookId)) continue;
        const [, , organizationId = ''] = JSON.parse(name) as string[];
        await notDue({ tenantId, webhookId, organizationId });
        waiting.delete(name);
        states.delete(name);
      }
    },
  };
  return { store, arrive };
}

function memoryWatches(
  keep: Keep,
  beside: {
    runs: RecordsOf<Run>;
    alerts: RecordsOf<AlertEvent>;
    pending: MemoryPending;
    due: MemoryDue;
    watchIndex: WatchIndex;
    deliveries: MemoryDeliveries;
  },
): WatchStore {
  const watches = memoryRecords<Watch>(keep, 'WATCH');
  const markOf = async ({ tenantId, organizationId }: Watched): Promise<string | null> =>
    (await watches(tenantId, organizationId).get(onlyRecord))?.mark ?? null;
  const put: WatchStore['put'] = ({ tenantId, organizationId }, watch, mark) =>
    watches(tenantId, organizationId).put(onlyRecord, watch, mark === null ? 'absent' : { mark });
  return {
    read: ({ tenantId, organizationId }) => watches(tenantId, organizationId).get(onlyRecord),
    put,
    begin: async (whom, watch, mark, pendingMark) => {
      if ((await markOf(whom)) !== mark || !beside.pending.take(whom, pendingMark)) return null;
      return put(whom, watch, mark);
    },
    finish: async (whom, watch, mark, end) => {
      const deliveries = deliveriesOf(whom, end);
      if (deliveries.length > 40) throw new RangeError('a run ends with at most 40 deliveries');
      const written = await put(whom, watch, mark);
      if (written === null) return null;
      const { tenantId, organizationId } = whom;
      await beside.runs(tenantId, organizationId).put(end.run.id, end.run, 'anything');
      for (const event of end.events) await beside.alerts(tenantId, organizationId).put(event.id, event, 'anything');
      for (const webhookId of new Set(deliveries.map((delivery) => delivery.webhookId))) {
        const ofLane = deliveries.filter((delivery) => delivery.webhookId === webhookId);
        beside.deliveries.arrive({ tenantId, webhookId, organizationId }, ofLane, end.run.finishedAt);
      }
      return written;
    },
    remove: async (whom) => {
      await beside.watchIndex.put(whom, []);
      beside.due.dropSchedule(whom);
      watches.drop(whom.tenantId, whom.organizationId, onlyRecord);
    },
  };
}

function memoryCalendarFeeds(keep: Keep): {
  calendarFeeds: RecordsOf<KeptCalendarFeed>;
  calendarLookUp: CalendarLookUp;
} {
  const feeds = memoryRecords<KeptCalendarFeed>(keep, 'CALENDARFEED');
  const places = keep<CalendarFeedPlace & { hash: string }>();
  return {
    calendarFeeds: (tenantId, organizationId) => {
      const records = feeds(tenantId, organizationId);
      return {
        ...records,
        put: async (id, doc, expected, write) => {
          const written = await records.put(id, doc, expected, write);
          const name = nameOf(tenantId, doc.hash);
          if (written !== null && doc.revokedAt === undefined)
            places.set(name, { tenantId, organizationId: doc.organizationId, id, hash: doc.hash });
          if (written !== null && doc.revokedAt !== undefined) places.delete(name);
          return written;
        },
      };
    },
    calendarLookUp: {
      find: async (hash) => {
        const found = [...places.values()].find((place) => place.hash === hash);
        return found === undefined
          ? null
          : { tenantId: found.tenantId, organizationId: found.organizationId, id: found.id };
      },
    },
  };
}
