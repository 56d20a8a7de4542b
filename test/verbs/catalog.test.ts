import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  buildVendorIndex,
  indexFormat,
  type MatchEntity,
  matchVendor,
  packIndex,
  type VendorIndex,
} from '../../domain/match/match.ts';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { type Incoming, ingest } from '../../functions/verbs/ingest.ts';
import { matchEntities } from '../../functions/verbs/matchIndex.ts';
import { memoryStores } from '../stores/memory.ts';
import { breach, statement, vendor } from '../stores/records.ts';

const thresholds = { match: 0.9, review: 0.7 };
const idsOf = (index: VendorIndex, name: string): string[] =>
  matchVendor(index, { name }, thresholds).map((match) => match.vendorId);

let stores: ReturnType<typeof memoryStores>;
let lines: unknown[][];
let reads: Record<'vendors' | 'matchIndex', number>;
beforeEach(() => {
  stores = memoryStores();
  lines = [];
  reads = { vendors: 0, matchIndex: 0 };
  for (const name of ['vendors', 'matchIndex'] as const) {
    const read = stores.breaches[name] as (...args: string[]) => Promise<never>;
    stores.breaches[name] = (...args: string[]) => {
      reads[name]++;
      return read(...args);
    };
  }
});

const load = (vendors: Incoming['vendors'], breaches: Incoming['breaches'] = []) =>
  ingest({ store: stores.breaches, writer: stores.writer, runtime }, { vendors, breaches });
const reader = () => catalogReader(stores.breaches, (...line) => void lines.push(line));

const pillow = vendor('a-vendor', { name: 'Quillwort Imaging' });
/** Not what the records say: who answers to this name was read from the store, not built. */
const planted: MatchEntity = { ...pillow, name: 'Bladderwrack Analytics' };
const plant = (version: string, entity = planted, format = indexFormat): Promise<void> =>
  stores.writer.putMatchIndex(version, format, packIndex(buildVendorIndex([entity])));

describe('the index of the catalog', () => {
  it('is the one that the store holds for the version, and is not worked out again', async () => {
    const { version } = await load([pillow]);
    await plant(version);
    const { index, vendors } = await reader()();
    expect(idsOf(index, 'Bladderwrack Analytics')).toEqual(['a-vendor']);
    expect(idsOf(index, 'Quillwort Imaging')).toEqual([]);
    expect(vendors.get('a-vendor')?.name).toBe('Quillwort Imaging');
    expect(lines).toEqual([]);
  });

  it.each<[string, (version: string) => Promise<void>]>([
    ['is not there', async () => {}],
    ['is there in another format', (version) => plant(version, planted, 'another')],
    ['is there for another version', () => plant('another')],
    ['is cut short', async (version) => stores.writer.putMatchIndex(version, indexFormat, new Uint8Array(100))],
  ])('is worked out from the records where it %s, and the log says so once', async (_, put) => {
    const { version } = await load([pillow]);
    await stores.writer.dropMatchIndex(version, indexFormat);
    await put(version);
    const read = reader();
    for (let i = 0; i < 3; i++) expect(idsOf((await read()).index, 'Quillwort Imaging')).toEqual(['a-vendor']);
    expect(lines).toEqual([['info', 'match-index-not-stored', { version, format: indexFormat }]]);
  });

  it('is read once for all who ask at once and later, and again when the version has moved', async () => {
    const { version } = await load([pillow]);
    reads = { vendors: 0, matchIndex: 0 };
    const read = reader();
    const catalogs = await Promise.all(Array.from({ length: 20 }, read));
    catalogs.push(await read());
    expect(new Set(catalogs.map(({ index }) => index)).size).toBe(1);
    expect(reads).toEqual({ vendors: 1, matchIndex: 1 });

    const moved = await load([{ ...pillow, name: 'Sphagnum Billing' }]);
    expect(moved.version).not.toBe(version);
    reads = { vendors: 0, matchIndex: 0 };
    const [first, second] = await Promise.all([read(), read()]);
    expect(reads).toEqual({ vendors: 1, matchIndex: 1 });
    expect(second.index).toBe(first.index);
    expect(idsOf(first.index, 'Sphagnum Billing')).toEqual(['a-vendor']);
    expect(idsOf(first.index, 'Quillwort Imaging')).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('is asked for anew after a read that failed', async () => {
    await load([pillow]);
    const whole = stores.breaches.matchIndex;
    stores.breaches.matchIndex = () => Promise.reject(new Error('the database is gone'));
    const read = reader();
    await expect(Promise.all([read(), read()])).rejects.toThrow('gone');
    stores.breaches.matchIndex = whole;
    expect(idsOf((await read()).index, 'Quillwort Imaging')).toEqual(['a-vendor']);
    expect(lines).toEqual([]);
  });
});

describe('the founding catalog', () => {
  let stored: Uint8Array | null;
  let built: Uint8Array;
  beforeAll(async () => {
    const { breaches, writer } = memoryStores();
    const { version } = await ingest({ store: breaches, writer, runtime }, readCatalogFiles());
    stored = await breaches.matchIndex(version, indexFormat);
    await writer.dropMatchIndex(version, indexFormat);
    built = packIndex((await catalogReader(breaches)()).index);
  });

  it('has the same index to the byte, stored by the load or worked out by a reader', () => {
    expect(stored).not.toBeNull();
    expect(Buffer.compare(stored!, built)).toBe(0);
  });
});

describe('what the matcher takes a vendor for', () => {
  it('is its record, with the names that its incidents bring: renew indexFormat when anything else comes out', () => {
    const records = [
      vendor('first', {
        aliases: ['First Alias'],
        weakAliases: ['FA'],
        domains: ['first.example'],
        products: ['Fern'],
      }),
      vendor('second'),
    ];
    const heads = [
      breach('b-1', [statement('s')], { vendorId: 'first', aliases: ['Victim One'], weakAliases: ['VO'] }),
      breach('b-2', [statement('s')], { vendorId: 'first', aliases: ['Victim Two'] }),
      breach('b-3', [statement('s')], { vendorId: 'unknown', aliases: ['Nobody'] }),
    ];
    expect(matchEntities(records, heads)).toEqual([
      { ...records[0], aliases: ['First Alias', 'Victim One', 'Victim Two'], weakAliases: ['FA', 'VO'] },
      records[1],
    ]);
    expect(records[0]?.aliases).toEqual(['First Alias']);
  });
});
