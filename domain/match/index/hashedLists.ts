import { Numbers } from './numbers.ts';

/**
 * Lists of numbers under the hashes of texts, in three typed arrays that can be stored and used as they are. A reader
 * gets what was filed under an equal hash (32 bits), in the order of filing; whoever must be sure compares the texts.
 */
export type HashedLists = { starts: Uint32Array; hashes: Uint32Array; values: Uint32Array };

const base = 0x01000193;

/** A number of 32 bits for a text: equal texts have equal numbers. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), base);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Pairs of a hash and a number, gathered before they are put in order. */
export class Filing {
  readonly #hashes = new Numbers();
  readonly #values = new Numbers();

  add(hash: number, value: number): void {
    this.#hashes.push(hash);
    this.#values.push(value);
  }

  /** The lists, with about one bucket for each pair. */
  lists(): HashedLists {
    const [filedHashes, filedValues] = [this.#hashes.array(), this.#values.array()];
    let buckets = 1;
    while (buckets < filedHashes.length) buckets *= 2;
    const mask = buckets - 1;
    const starts = new Uint32Array(buckets + 1);
    for (const hash of filedHashes) add(starts, (hash & mask) + 1, 1);
    for (let b = 0; b < buckets; b++) add(starts, b + 1, starts[b] ?? 0);
    const next = starts.slice(0, buckets);
    const hashes = new Uint32Array(filedHashes.length);
    const values = new Uint32Array(filedHashes.length);
    filedHashes.forEach((hash, i) => {
      const at = next[hash & mask] ?? 0;
      next[hash & mask] = at + 1;
      hashes[at] = hash;
      values[at] = filedValues[i] ?? 0;
    });
    return { starts, hashes, values };
  }
}

const add = (numbers: Uint32Array, at: number, more: number) => {
  numbers[at] = (numbers[at] ?? 0) + more;
};

const nothing: readonly number[] = [];

/** What was filed under a hash, at most `most` numbers; of equal ones filed in a row, one. */
export function filedUnder(lists: HashedLists, hash: number, most = Number.POSITIVE_INFINITY): readonly number[] {
  const bucket = hash & (lists.starts.length - 2);
  const end = lists.starts[bucket + 1] ?? 0;
  let found: number[] | undefined;
  for (let i = lists.starts[bucket] ?? 0; i < end; i++) {
    if (lists.hashes[i] !== hash) continue;
    const value = lists.values[i] ?? 0;
    if (found === undefined) found = [value];
    else if (found[found.length - 1] !== value) found.push(value);
    if (found.length >= most) break;
  }
  return found ?? nothing;
}

/** The first number under a hash that passes a test. */
export function findFiled(lists: HashedLists, hash: number, test: (value: number) => boolean): number | undefined {
  const bucket = hash & (lists.starts.length - 2);
  const end = lists.starts[bucket + 1] ?? 0;
  for (let i = lists.starts[bucket] ?? 0; i < end; i++) {
    const value = lists.values[i] ?? 0;
    if (lists.hashes[i] === hash && test(value)) return value;
  }
  return undefined;
}
