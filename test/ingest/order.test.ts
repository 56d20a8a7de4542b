import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Stores } from '../../functions/store/stores.ts';
import { type FeedResult, ingestFeed } from '../../functions/verbs/ingestFeed.ts';
import type { ReadFile } from '../../functions/verbs/ports.ts';
import { memoryStores } from '../stores/memory.ts';
import { feedDeps, loadSmallCatalog } from './smallCatalog.ts';
import { readSmall, smallFiles } from './smallExports.ts';

let files: ReadFile[];
let june2024: ReadFile;
let later: ReadFile[];
beforeAll(async () => {
  files = await Promise.all(smallFiles.map((file) => readSmall(file)));
  [june2024, ...later] = files as [ReadFile, ...ReadFile[]];
});

/** A store that holds the catalog and then takes the loads, one after the other. */
async function loaded(...loads: (readonly ReadFile[])[]): Promise<{ stores: Stores; last: FeedResult }> {
  const stores = memoryStores();
  await loadSmallCatalog(stores);
  let last: FeedResult | undefined;
  for (const load of loads)
    last = await ingestFeed(feedDeps(stores), 'hhs-ocr', load, { dryRun: false, evenIfRecordsVanish: false });
  return { stores, last: last as FeedResult };
}

/** Everything that counts in a store: what a reader of it can find, but for instants and for what no longer counts. */
async function whatCounts({ breaches, feeds }: Stores): Promise<string> {
  const heads = await breaches.breachHeads();
  const ids = heads.map(({ id }) => id);
  const records = await Promise.all(ids.map((id) => breaches.breachRecord(id)));
  return canonicalJson({
    version: (await breaches.head())?.version,
    coverage: (await breaches.head())?.coverage.map(({ importedAt: _, ...entry }) => entry),
    vendors: await breaches.vendors(),
    heads: heads.map(({ changedAt: _, ...head }) => head),
    contributions: records.map((record) => record?.contributions),
    files: (await feeds.files('hhs-ocr')).map(({ sha256 }) => sha256).sort(),
  });
}

/** Breaches that the store once had and that no source tells of any more. */
async function tombstones({ breaches }: Stores): Promise<string[]> {
  const { items } = await breaches.changes({ since: '2026-01-01' }, 10_000);
  const listed = new Set((await breaches.breachHeads()).map(({ id }) => id));
  return [...new Set(items.map(({ breachId }) => breachId))].filter((id) => !listed.has(id)).sort();
}

describe('the order in which files come', () => {
  it('makes no difference to what counts, whether together or one by one', async () => {
    const all = await whatCounts((await loaded(files)).stores);
    const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 3 }), async (order, cut) => {
        const given = order.map((i) => files[i] as ReadFile);
        const { stores } = await loaded(given.slice(0, cut), given.slice(cut));
        expect(await whatCounts(stores)).toBe(all);
      }),
      { numRuns: 6 },
    );
  });

  it('an older file that comes later: the same store; ids that follow from an earlier name leave the later one as a tombstone', async () => {
    const [together, after] = [await loaded(files), await loaded(later, [june2024])];
    expect(await whatCounts(after.stores)).toBe(await whatCounts(together.stores));
    expect(after.last.version).toBe(together.last.version);
    expect(await tombstones(together.stores)).toEqual([]);
    // The report was called so in the files that came first; the older one shows under which name it began.
    const [former, now] = ['hhs-2024-01-22-sandbar-regional-hospital-la', 'hhs-2024-01-22-sandbar-hospital-la'];
    expect(await tombstones(after.stores)).toEqual([former]);
    expect(await after.stores.breaches.breachRecord(former)).toMatchObject({
      contributions: {},
      withdrawn: { reason: expect.stringMatching(/\S/) },
    });
    expect(await after.stores.breaches.breaches([now])).toHaveLength(1);
    expect(await after.stores.breaches.breaches([former])).toEqual([]);
  });

  it('a file given twice, in one load or two, is one file', async () => {
    const [first, second] = files as [ReadFile, ReadFile];
    const renamed = { ...first, file: { ...first.file, fileName: 'copy of it.csv' } };
    const { stores, last } = await loaded([first, second], [renamed, first]);
    expect(await whatCounts(stores)).toBe(await whatCounts((await loaded([second, first])).stores));
    expect(last).toMatchObject({ new: 0, changed: 0, unchanged: 29, records: { 'hhs-ocr': { new: 0, changed: 0 } } });
    const again = (await loaded([first], [{ ...renamed, file: { ...renamed.file, asOf: '2030-01-01' } }])).last;
    expect(again.files[0]).toMatchObject({ file: 'copy of it.csv', asOf: '2024-06-30' });
    expect(again.files[0]?.warnings).toContain(
      'it is kept already, as combined-2024-06-30.csv: its other name was not looked at',
    );
  });

  it('loads at the same time end in the same store, without a report told twice', async () => {
    const all = await whatCounts((await loaded(files)).stores);
    for (const parts of [[[june2024], later], files.map((file) => [file])]) {
      const { stores } = await loaded([]);
      const options = { dryRun: false, evenIfRecordsVanish: false };
      await Promise.all(parts.map((part) => ingestFeed(feedDeps(stores), 'hhs-ocr', part, options)));
      expect(await whatCounts(stores)).toBe(all);
    }
  });
});
