import type { DueEntry, DueStore } from '../verbs/watchPorts.ts';
import type { Db } from './client.ts';
import { deleteItem, eachLimited, type Item, putItem, queryAll, textOf } from './items.ts';
import {
  dueKey,
  duePartition,
  duePartitions,
  idsOf,
  instantOf,
  laneDuePartitions,
  ofTenantPrefix,
  type TimedThing,
  watchShards,
} from './keys.ts';
import { laneDueItem, moveLane, removeLane } from './laneDue.ts';

/** An entry and its place in the order of its shard. */
type Placed = { place: string; entry: DueEntry };

/**
 * What is due when, over DynamoDB. Schedules and digests lie in the order of their instants; lanes each in a place of their
 * own, and those of a shard are read whole: there are as many as something waits in. Throws `StoreUnavailable`.
 */
export function dueStore(db: Db): DueStore {
  return {
    shards: watchShards,

    async list(shard, now, limit, after) {
      const until = instantOf(now);
      const [timed, lanes] = await Promise.all([
        timedDue(db, duePartitions[shard] ?? '', until, limit + 1, after),
        lanesDue(db, laneDuePartitions[shard] ?? '', until, after),
      ]);
      const all = [...timed, ...lanes].sort((a, b) => (a.place < b.place ? -1 : 1));
      const page = all.slice(0, limit);
      return {
        items: page.map(({ entry }) => entry),
        next: all.length > limit ? (page.at(-1)?.place ?? null) : null,
      };
    },

    async put({ at, thing }) {
      if (thing.kind === 'lane') await putItem(db, laneDueItem(thing, 'LATER', at));
      else await putItem(db, timedItem(thing, at));
    },

    async remove({ at, thing }) {
      if (thing.kind === 'lane') await removeLane(db, thing, at);
      else await deleteItem(db, dueKey(thing, at));
    },

    async move({ at, thing }, to) {
      if (thing.kind === 'lane') return moveLane(db, thing, at, to);
      const [old, fresh] = [dueKey(thing, at), dueKey(thing, to)];
      await putItem(db, timedItem(thing, to));
      if (old.sk !== fresh.sk) await deleteItem(db, old);
    },
  };
}

function timedItem(thing: TimedThing, at: string): Item {
  const { pk, sk } = dueKey(thing, at);
  return { pk: { S: pk }, sk: { S: sk } };
}

/** What a sort key says; `null` where it is none of a schedule or a digest. */
function timedOf(sk: string): { at: string; thing: TimedThing } | null {
  const [at = '', kind, tenantId = '', id = ''] = idsOf(sk);
  if (kind === 'SCHEDULE') return { at, thing: { kind: 'schedule', tenantId, organizationId: id } };
  if (kind === 'DIGEST') return { at, thing: { kind: 'digest', tenantId, webhookId: id } };
  return null;
}

async function timedDue(db: Db, pk: string, until: string, most: number, after?: string): Promise<Placed[]> {
  const items = await queryAll(db, pk, { attributes: ['sk'], after, limit: most });
  return items.flatMap((item) => {
    const place = textOf(item, 'sk');
    const entry = timedOf(place);
    return entry !== null && entry.at <= until ? [{ place, entry }] : [];
  });
}

async function lanesDue(db: Db, pk: string, until: string, after = ''): Promise<Placed[]> {
  const items = await queryAll(db, pk, { attributes: ['sk', 'at'] });
  return items.flatMap((item) => {
    const [at, sk] = [textOf(item, 'at'), textOf(item, 'sk')];
    const [tenantId = '', webhookId = '', organizationId = ''] = idsOf(sk);
    const place = `${at}#LANE#${sk}`;
    if (at > until || place <= after) return [];
    return [{ place, entry: { at, thing: { kind: 'lane' as const, tenantId, webhookId, organizationId } } }];
  });
}

const parallelDeletes = 16;

/** Takes away what fits among the schedules and digests of one partition, wherever a move that broke off has left it. */
async function dropTimed(db: Db, pk: string, isMeant: (thing: TimedThing) => boolean): Promise<void> {
  const items = await queryAll(db, pk, { attributes: ['sk'] });
  const meant = items
    .map((item) => textOf(item, 'sk'))
    .filter((sk) => {
      const entry = timedOf(sk);
      return entry !== null && isMeant(entry.thing);
    });
  await eachLimited(meant, parallelDeletes, (sk) => deleteItem(db, { pk, sk }));
}

/** All places of a thing. */
export function dropDue(db: Db, thing: TimedThing): Promise<void> {
  const text = dueKey(thing, '1970-01-01').sk;
  return dropTimed(db, duePartition(thing), (other) => dueKey(other, '1970-01-01').sk === text);
}

/** All places of all things of a tenant. */
export async function dropDueOfTenant(db: Db, tenantId: string): Promise<void> {
  for (const pk of duePartitions) await dropTimed(db, pk, (thing) => thing.tenantId === tenantId);
  for (const pk of laneDuePartitions)
    for (const item of await queryAll(db, pk, { prefix: ofTenantPrefix(tenantId), attributes: ['sk'] }))
      await deleteItem(db, { pk, sk: textOf(item, 'sk') });
}
