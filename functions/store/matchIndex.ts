import { createHash } from 'node:crypto';
import { chunkItems, joinBytes } from './chunks.ts';
import type { Db } from './client.ts';
import { deleteItem, eachLimited, getItem, type Item, putItem, queryAll, textOf } from './items.ts';
import { isKeyPart, matchIndexKey, matchIndexPartition } from './keys.ts';

/** Chunks read or written at once: each is up to 350 kB. */
const parallelChunks = 16;

/** Over all chunks, as they are stored. */
function digestOf(items: readonly Item[]): string {
  const hash = createHash('sha256');
  for (const item of items) hash.update(item.data?.B ?? '');
  return hash.digest('hex');
}

/**
 * One get where the index takes one item, as the founding catalog's does; the others are read beside each other. `null`
 * where there is none, or the chunks are not those that the first one was written with.
 */
export async function readMatchIndex(db: Db, version: string, format: string): Promise<Uint8Array | null> {
  if (![version, format].every(isKeyPart)) return null;
  const first = await getItem(db, matchIndexKey(version, format, 0));
  if (first === null) return null;
  const items = [first];
  const others = Array.from({ length: Number(first.chunks?.N) - 1 }, (_, i) => i + 1);
  await eachLimited(others, parallelChunks, async (n) => {
    // A lost chunk counts as empty: the digest tells.
    items[n] = (await getItem(db, matchIndexKey(version, format, n))) ?? {};
  });
  return first.digest?.S === digestOf(items) ? joinBytes(items) : null;
}

/** The first chunk goes last: it holds the number and the digest of all, so that no reader takes half an index. */
export async function putMatchIndex(db: Db, version: string, format: string, bytes: Uint8Array): Promise<void> {
  const [first, ...others] = chunkItems(bytes, (n) => matchIndexKey(version, format, n));
  const digest = digestOf([first, ...others]);
  await eachLimited(others, parallelChunks, (item) => putItem(db, item));
  await putItem(db, { ...first, digest: { S: digest } });
}

/** The first chunk goes first, so that a reader finds nothing instead of a part; a broken-off removal can go on. */
export async function dropMatchIndex(db: Db, version: string, format: string): Promise<void> {
  const pk = matchIndexPartition(version, format);
  for (const item of await queryAll(db, pk, { attributes: ['sk'] }))
    await deleteItem(db, { pk, sk: textOf(item, 'sk') });
}
