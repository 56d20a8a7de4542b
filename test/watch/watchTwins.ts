import type { AlertEvent } from '../../domain/watch/alert.ts';
import { withCauses } from '../../domain/watch/cause.ts';
import type { KeptSchedule } from '../../domain/watch/schedule.ts';
import type { Run, Watch } from '../../domain/watch/watch.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { RecordsOf } from '../../functions/verbs/tenantPorts.ts';
import type {
  DueEntry,
  Message,
  Pending,
  PendingStore,
  Queue,
  Watched,
  WatchStores,
} from '../../functions/verbs/watchPorts.ts';
import { memoryRecords } from '../stores/memoryTenant.ts';

const nameOf = ({ tenantId, organizationId }: Watched): string => `${tenantId} ${organizationId}`;
const whomOf = (name: string): Watched => {
  const [tenantId = '', organizationId = ''] = name.split(' ');
  return { tenantId, organizationId };
};

export type WatchTwins = Omit<WatchStores, 'deliveries'> & {
  webhooks: RecordsOf<KeptWebhook>;
  /** What `finish` put into lanes, in order. */
  delivered: { webhookId: string; eventId: string }[];
  all: {
    watches: Map<string, { doc: Watch; mark: string }>;
    due: Map<string, DueEntry>;
    pending: Map<string, Pending & { mark: string }>;
  };
};

/** The stores of the watch in memory, enough for its verbs. */
export function watchTwins(): WatchTwins {
  let marks = 0;
  const newMark = () => `mark-${++marks}`;
  const watches = new Map<string, { doc: Watch; mark: string }>();
  const pending = new Map<string, Pending & { mark: string }>();
  const due = new Map<string, DueEntry>();
  const index = new Map<string, string[]>();
  const cursors = new Map<string, string>();
  const delivered: WatchTwins['delivered'] = [];
  const [runs, alerts] = [memoryRecords<Run>(), memoryRecords<AlertEvent>()];
  const dueName = ({ at, thing }: DueEntry) => `${at} ${JSON.stringify(Object.entries(thing).sort())}`;
  const marked = (whom: Watched, doc: Watch) => {
    const mark = newMark();
    watches.set(nameOf(whom), { doc: structuredClone(doc), mark });
    return { id: whom.organizationId, doc: structuredClone(doc), mark };
  };
  const isAt = (whom: Watched, mark: string | null) => (watches.get(nameOf(whom))?.mark ?? null) === mark;
  const pendingStore: PendingStore = {
    add: async (whom, causes, now) => {
      const found = pending.get(nameOf(whom));
      const before = found?.causes ?? { named: [], more: 0 };
      const after = withCauses(before, causes);
      if (after === before) return;
      pending.set(nameOf(whom), {
        token: found?.token ?? `token-${++marks}`,
        since: found?.since ?? now,
        causes: structuredClone(after),
        mark: newMark(),
      });
    },
    read: async (whom) => {
      const found = pending.get(nameOf(whom));
      if (!found) return null;
      const { mark, ...doc } = structuredClone(found);
      return { id: nameOf(whom), doc, mark };
    },
    list: async ({ before, limit, after = '' }) => {
      const old = [...pending]
        .filter(([name, { since }]) => since < before && name > after)
        .map(([name]) => name)
        .sort();
      return { items: old.slice(0, limit).map(whomOf), next: old.length > limit ? (old[limit - 1] ?? null) : null };
    },
    drop: async (whom) => void pending.delete(nameOf(whom)),
  };
  return {
    all: { watches, due, pending },
    delivered,
    pending: pendingStore,
    watches: {
      read: async (whom) => {
        const found = watches.get(nameOf(whom));
        return found ? { id: whom.organizationId, ...structuredClone(found) } : null;
      },
      put: async (whom, watch, mark) => (isAt(whom, mark) ? marked(whom, watch) : null),
      begin: async (whom, watch, mark, pendingMark) => {
        if (!isAt(whom, mark) || pending.get(nameOf(whom))?.mark !== pendingMark) return null;
        pending.delete(nameOf(whom));
        return marked(whom, watch);
      },
      finish: async (whom, watch, mark, { run, events, deliveries }) => {
        if (!isAt(whom, mark)) return null;
        const at = [whom.tenantId, whom.organizationId] as const;
        await runs(...at).put(run.id, run, 'absent');
        for (const event of events) await alerts(...at).put(event.id, event, 'absent');
        delivered.push(...deliveries);
        return marked(whom, watch);
      },
      remove: async (whom) => {
        watches.delete(nameOf(whom));
        index.delete(nameOf(whom));
        for (const [name, { thing }] of due)
          if (thing.kind === 'schedule' && nameOf(thing) === nameOf(whom)) due.delete(name);
      },
    },
    due: {
      shards: 1,
      list: async (_, now, limit, after = '') => {
        const all = [...due].filter(([name, { at }]) => at <= now && name > after).sort(([a], [b]) => (a < b ? -1 : 1));
        const page = all.slice(0, limit);
        return { items: page.map(([, entry]) => entry), next: all.length > limit ? (page.at(-1)?.[0] ?? null) : null };
      },
      put: async (entry) => void due.set(dueName(entry), entry),
      remove: async (entry) => void due.delete(dueName(entry)),
      move: async (entry, to) => {
        due.set(dueName({ ...entry, at: to }), { ...entry, at: to });
        if (to !== entry.at) due.delete(dueName(entry));
      },
    },
    watchIndex: {
      keysOf: async (whom) => [...(index.get(nameOf(whom)) ?? [])],
      put: async (whom, keys) => void index.set(nameOf(whom), [...keys]),
      watchers: async (key, limit, after = '') => {
        const all = [...index]
          .filter(([name, keys]) => keys.includes(key) && name > after)
          .map(([name]) => name)
          .sort();
        return { items: all.slice(0, limit).map(whomOf), next: all.length > limit ? (all[limit - 1] ?? null) : null };
      },
    },
    cursors: {
      read: async (name) => cursors.get(name) ?? null,
      put: async (name, place) => void cursors.set(name, place),
    },
    schedules: memoryRecords<KeptSchedule>(),
    runs,
    alerts,
    webhooks: memoryRecords<KeptWebhook>(),
  };
}

/** A queue that keeps what it is sent, until somebody takes it. */
export function listQueue(): Queue & { sent: { message: Message; delaySeconds: number }[] } {
  const sent: { message: Message; delaySeconds: number }[] = [];
  return {
    sent,
    send: async (messages, delaySeconds = 0) =>
      void sent.push(...messages.map((message) => ({ message, delaySeconds }))),
  };
}
