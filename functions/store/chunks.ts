import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { StoreDamaged } from './errors.ts';
import type { Item } from './items.ts';
import { type Key, maxItemBytes } from './keys.ts';

/**
 * A JSON text, or bytes, as compressed items of at most `maxItemBytes`, with the keys drawn one by one; most texts take
 * one. Each item carries the number of all, so that a lost one is noticed instead of the text cut short.
 *
 * Zstandard at its own level, 3: on a matcher's index of 10.6 MB it gives 3.0 MB in 46 ms and takes 19 ms back; gzip
 * 3.8 MB in 205 ms and 26 ms; level 9 saves a further tenth for four times the work, level 19 a third for a hundred times.
 */
export function chunkItems(content: string | Uint8Array, keyOf: (n: number) => Key): [first: Item, ...rest: Item[]] {
  const data = zstdCompressSync(content);
  const count = Math.ceil(data.length / maxItemBytes);
  const itemOf = (n: number): Item => {
    const { pk, sk } = keyOf(n);
    const chunk = data.subarray(n * maxItemBytes, (n + 1) * maxItemBytes);
    return { pk: { S: pk }, sk: { S: sk }, chunks: { N: String(count) }, data: { B: chunk } };
  };
  return [itemOf(0), ...Array.from({ length: count - 1 }, (_, i) => itemOf(i + 1))];
}

export const isWhole = (first: Item): boolean => first.chunks?.N === '1';

/** The text again, from all its items in order. Throws `StoreDamaged` where some are missing. */
export const joinChunks = (items: readonly Item[]): string => joinBytes(items).toString('utf8');

/** The bytes again, as `joinChunks`. */
export function joinBytes(items: readonly Item[]): Buffer {
  const place = `${items[0]?.pk?.S} ${items[0]?.sk?.S}`;
  const data = items.flatMap((item) => item.data?.B ?? []);
  if (items[0]?.chunks?.N !== String(data.length)) {
    throw new StoreDamaged(`${place} has ${data.length} chunks of ${items[0]?.chunks?.N}`);
  }
  return zstdDecompressSync(data.length === 1 && data[0] ? data[0] : Buffer.concat(data));
}
