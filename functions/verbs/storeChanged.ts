import * as z from 'zod';
import type { Cause } from '../../domain/watch/cause.ts';
import { isAnybodyWatched } from './allWatched.ts';
import type { Catalog } from './catalog.ts';
import { causesByKey } from './causesByKey.ts';
import { changedVendors } from './changedVendors.ts';
import { settlingMillis } from './changes.ts';
import type { BreachStore, BreachWriter, ChangeEvent } from './ports.ts';
import type { Runtime } from './runtime.ts';
import { isUnsealed } from './seal.ts';
import { watchedKeys } from './watchedKeys.ts';
import type { Queue, WatchCursors, WatchIndex } from './watchPorts.ts';

export type StoreChangedDeps = {
  breaches: Pick<BreachStore, 'head' | 'changes'>;
  writer: Pick<BreachWriter, 'digests'>;
  catalog(): Promise<Catalog>;
  cursors: WatchCursors;
  watchIndex: Pick<WatchIndex, 'watchers' | 'keysOf'>;
  queue: Queue;
  runtime: Pick<Runtime, 'now' | 'sha256'>;
};

/** What came of it: changes told of, to how many keys under which somebody stands; `waits`: a load is under way. */
export type StoreLooked = { changes: number; vendors: number; keys: number; waits: boolean };

/**
 * How far the feed of changes was read, under which version of the store, and whether there is more. `seen`: changes behind that
 * place which were told of already, while others that are still being written may yet appear before them.
 */
const placeSchema = z.strictObject({
  version: z.string(),
  from: z.union([z.strictObject({ after: z.string() }), z.strictObject({ since: z.string() })]),
  seen: z.array(z.string()),
  more: z.boolean(),
});
type Place = z.infer<typeof placeSchema>;
const cursor = 'changes';

const changesAtOnce = 500;
/** A message bears so many causes at most: it must fit into a queue. */
const causesAtOnce = 100;
/** For more changes than these it is cheaper to see first whether anybody is watched at all: a source's first load brings thousands. */
const fewChanges = 8;

/**
 * Reads what changed in the store since the last look, and sends who may be concerned into the queue: by keys, whoever stands there.
 * Only a state that is sealed is told of, since nobody sees another one; a load under way is waited for. The first look begins at
 * the present: nobody was watched before. Each look can be repeated: what is told twice is taken once.
 */
export async function storeChanged(deps: StoreChangedDeps): Promise<StoreLooked> {
  const [head, place] = await Promise.all([deps.breaches.head(), readPlace(deps.cursors)]);
  if (head === null || (place?.version === head.version && !place.more)) return nothing(false);
  const now = deps.runtime.now();
  const from = place?.from ?? { since: now };
  const page = await deps.breaches.changes(from, changesAtOnce);
  // In this order: what was written before the digests were read is in the state that they name.
  const digests = await deps.writer.digests();
  const sealed = await deps.breaches.head();
  if (sealed === null || isUnsealed(sealed, digests, deps.runtime)) return nothing(true);
  const vendors = await changedVendors(deps, digests.vendors);
  const fresh = page.items.filter(({ position }) => !place?.seen.includes(position));
  const keys = place === null ? [] : await tell(deps, fresh, vendors.ids);
  await vendors.remember();
  const next = placeAfter(sealed.version, from, page.items, page.next !== null, now);
  await deps.cursors.put(cursor, JSON.stringify(next));
  if (next.more) await deps.queue.send([{ kind: 'store' }], pauseBefore(from, next));
  return { changes: fresh.length, vendors: vendors.ids.length, keys: keys.length, waits: false };
}

const nothing = (waits: boolean): StoreLooked => ({ changes: 0, vendors: 0, keys: 0, waits });

async function readPlace(cursors: WatchCursors): Promise<Place | null> {
  const text = await cursors.read(cursor);
  return text === null ? null : placeSchema.parse(JSON.parse(text));
}

function placeAfter(
  version: string,
  from: Place['from'],
  items: readonly ChangeEvent[],
  more: boolean,
  now: string,
): Place {
  const settled = new Date(Date.parse(now) - settlingMillis).toISOString();
  const firstUnsettled = items.findIndex(({ at }) => at > settled);
  const until = firstUnsettled === -1 ? items.length : firstUnsettled;
  const last = items[until - 1];
  return {
    version,
    from: last === undefined ? from : { after: last.position },
    seen: items.slice(until).map(({ position }) => position),
    more,
  };
}

/** Where none of a whole part has settled the rest is not to be read before it has. */
const pauseBefore = (from: Place['from'], next: Place): number =>
  next.from === from ? Math.ceil(settlingMillis / 1_000) + 1 : 0;

async function tell(
  deps: StoreChangedDeps,
  changes: readonly ChangeEvent[],
  vendorIds: readonly string[],
): Promise<string[]> {
  const count = changes.length + vendorIds.length;
  if (count === 0 || (count > fewChanges && !(await isAnybodyWatched(deps.watchIndex)))) return [];
  const { exact, near } = causesByKey(await deps.catalog(), changes, vendorIds);
  const told = await tellUnder(deps, exact);
  return [...told, ...(await tellUnder(deps, near))];
}

async function tellUnder(
  { watchIndex, queue }: Pick<StoreChangedDeps, 'watchIndex' | 'queue'>,
  byKey: ReadonlyMap<string, Cause[]>,
): Promise<string[]> {
  const watched = [...(await watchedKeys(watchIndex, byKey.keys()))].sort();
  for (const key of watched) {
    const causes = byKey.get(key) ?? [];
    for (let i = 0; i < causes.length; i += causesAtOnce)
      await queue.send([{ kind: 'fan-out', key, after: null, causes: causes.slice(i, i + causesAtOnce) }]);
  }
  return watched;
}
