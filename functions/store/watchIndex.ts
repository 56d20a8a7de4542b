import * as z from 'zod';
import type { Watched, WatchIndex } from '../verbs/watchPorts.ts';
import { chunkItems, isWhole, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { parsed } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { type Condition, deleteItem, getItem, pauseBefore, putItem, putItemIf, queryAll, textOf } from './items.ts';
import {
  watchedKey,
  watchedPartition,
  watchKeysChunkKey,
  watchKeysHeadKey,
  watchKeysPartition,
  watchKeysPrefix,
} from './keys.ts';
import { isPossible, watchedOf } from './pending.ts';
import { conditionOf, expectedOf, newMark } from './records.ts';
import { mostWrites, tryWrites, type Write } from './transact.ts';

/** Keys under which an organization stands for sure, and those under which it may: a change of them that is not done yet. */
type Standing = { sure: string[]; maybe: string[] };
const standingSchema = z.strictObject({ sure: z.array(z.string()), maybe: z.array(z.string()) });
type Found = Standing & { mark: string };

const mostAttempts = 8;

/**
 * Who is to be looked at when something changes, over DynamoDB. An organization's own list names every entry there may be of
 * it, at any instant, so that none is ever left behind: what is to change is named there as unsure first, and entries are
 * written only while that list is still the writer's own. Throws `StoreUnavailable`.
 */
export const watchIndex = (db: Db): WatchIndex => ({
  async keysOf(whom) {
    return isPossible(whom) ? ((await readKeys(db, whom))?.sure ?? []) : [];
  },

  async put(whom, keys) {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      await pauseBefore(attempt);
      if (await tryPut(db, whom, new Set(keys))) return;
    }
    throw new StoreUnavailable('others put the same organization into the index again and again: try again shortly');
  },

  async watchers(key, limit, after) {
    const items = await queryAll(db, watchedPartition(key), { attributes: ['sk'], limit: limit + 1, after });
    const page = items.slice(0, limit).map((item) => textOf(item, 'sk'));
    return { items: page.map(watchedOf), next: items.length > limit ? (page.at(-1) ?? null) : null };
  },
});

/** Takes an organization out of the index, and its list of keys away. Can be called again after it broke off. */
export async function dropFromIndex(db: Db, whom: Watched): Promise<void> {
  await watchIndex(db).put(whom, []);
  const head = watchKeysHeadKey(whom);
  await deleteItem(db, head);
  const rest = await queryAll(db, head.pk, { attributes: ['sk'] });
  for (const item of rest) await deleteItem(db, { pk: head.pk, sk: textOf(item, 'sk') });
}

/** `false`: another writer came between. */
async function tryPut(db: Db, whom: Watched, keys: ReadonlySet<string>): Promise<boolean> {
  const found = await readKeys(db, whom);
  const { sure, maybe } = found ?? { sure: [], maybe: [] };
  const stands = new Set(sure);
  const added = [...keys].filter((key) => !stands.has(key));
  const dropped = [...new Set([...sure, ...maybe])].filter((key) => !keys.has(key));
  if (added.length === 0 && dropped.length === 0 && maybe.length === 0) return true;
  const kept = sure.filter((key) => keys.has(key));
  const mark = await writeKeys(db, whom, { sure: kept, maybe: [...added, ...dropped] }, found?.mark ?? null);
  if (mark === null) return false;
  const entries: Write[] = [
    ...added.map((key) => ({ put: entryItem(key, whom) })),
    ...dropped.map((key) => ({ remove: watchedKey(key, whom) })),
  ];
  for (let i = 0; i < entries.length; i += mostWrites - 1)
    if (!(await writeEntries(db, whom, mark, entries.slice(i, i + mostWrites - 1)))) return false;
  return (await writeKeys(db, whom, { sure: [...keys], maybe: [] }, mark)) !== null;
}

const entryItem = (key: string, whom: Watched) => {
  const { pk, sk } = watchedKey(key, whom);
  return { pk: { S: pk }, sk: { S: sk } };
};

async function writeEntries(db: Db, whom: Watched, mark: string, entries: readonly Write[]): Promise<boolean> {
  const head = watchKeysHeadKey(whom);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await pauseBefore(attempt);
    if (await tryWrites(db, [{ check: head, where: isStill(mark) }, ...entries])) return true;
    if ((await getItem(db, head))?.mark?.S !== mark) return false;
  }
  throw new StoreUnavailable('DynamoDB found other writes in the way again and again: try again shortly');
}

const isStill = (mark: string): Condition => ({
  expression: '#mark = :mark',
  names: { '#mark': 'mark' },
  values: { ':mark': { S: mark } },
});

async function readKeys(db: Db, whom: Watched): Promise<Found | null> {
  const key = watchKeysHeadKey(whom);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const head = await getItem(db, key);
    if (head === null) return null;
    const mark = textOf(head, 'mark');
    const rest = isWhole(head) ? [] : await queryAll(db, key.pk, { prefix: watchKeysPrefix(mark) });
    // Gone meanwhile: a newer list took its place.
    if (String(rest.length + 1) !== head.chunks?.N) continue;
    return { ...parsed<Standing>(standingSchema, JSON.parse(joinChunks([head, ...rest])), key.pk), mark };
  }
  throw new StoreUnavailable(`the index of ${whom.organizationId} changes all the time: try again shortly`);
}

/** As a list of vendors is written: its chunks, then its head, then the chunks before go. */
async function writeKeys(db: Db, whom: Watched, standing: Standing, before: string | null): Promise<string | null> {
  const mark = newMark();
  const [first, ...rest] = chunkItems(JSON.stringify(standing), (n) => watchKeysChunkKey(whom, mark, n));
  for (const item of rest) await putItem(db, item);
  const { pk, sk } = watchKeysHeadKey(whom);
  const head = { ...first, pk: { S: pk }, sk: { S: sk }, mark: { S: mark } };
  const there = await putItemIf(db, head, conditionOf(expectedOf(before)));
  const isWritten = there === null || there.mark?.S === mark;
  const outdated = isWritten ? before : mark;
  if (outdated !== null) await dropChunks(db, whom, outdated);
  return isWritten ? mark : null;
}

async function dropChunks(db: Db, { tenantId, organizationId }: Watched, mark: string): Promise<void> {
  const pk = watchKeysPartition(tenantId, organizationId);
  for (const item of await queryAll(db, pk, { prefix: watchKeysPrefix(mark), attributes: ['sk'] }))
    await deleteItem(db, { pk, sk: textOf(item, 'sk') });
}
