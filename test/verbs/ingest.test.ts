import { beforeEach, describe, expect, it } from 'vitest';
import { breachSchema } from '../../domain/breach/breach.ts';
import { indexFormat, matchVendor, openIndex } from '../../domain/match/match.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { memoryStores } from '../stores/memory.ts';

const vendor = (id: string, name = id) => ({ id, name, types: [], status: 'vendor' });
const source = { kind: 'press', publisher: 'A paper', url: 'https://example.org/', retrievedOn: '2026-11-22' };
const breach = (id: string, more: object = {}) => ({
  id,
  title: id,
  vendorId: 'a-vendor',
  kind: 'ransomware',
  status: 'open',
  checkedOn: '2026-11-22',
  claims: [{ field: 'statement', value: 'Something happened.', source, confidence: 'high' }],
  ...more,
});

let stores: ReturnType<typeof memoryStores>;
const run = (vendors: unknown[], breaches: unknown[]) =>
  ingest({ store: stores.breaches, writer: stores.writer, runtime }, { vendors, breaches });
const titles = async () => (await stores.breaches.breachHeads()).map((h) => `${h.id}: ${h.title}`).sort();

beforeEach(() => {
  stores = memoryStores();
});

describe('ingest', () => {
  it('takes the first of two records with one id and says so; the version is that of what is stored', async () => {
    const twice = [breach('b-1', { title: 'first' }), breach('b-1', { title: 'second' })];
    const result = await run([vendor('a-vendor'), vendor('a-vendor', 'Other')], twice);
    expect(result.rejected.map((r) => [r.record, r.errors[0]?.pointer])).toEqual([
      ['vendor:a-vendor', '/id'],
      ['breach:b-1', '/id'],
    ]);
    expect(await titles()).toEqual(['b-1: first']);
    const again = await run([vendor('a-vendor')], twice.slice(0, 1));
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: 2, version: result.version });
  });

  it('refuses an incident whose vendor or upstream nobody brings, and takes the others', async () => {
    const result = await run(
      [vendor('a-vendor')],
      [
        breach('b-1', { vendorId: 'nobody' }),
        breach('b-2', { upstream: 'nothing' }),
        breach('b-3', { upstream: 'b-2' }),
        breach('b-4'),
      ],
    );
    expect(result.rejected.map((r) => [r.record, r.errors[0]?.pointer])).toEqual([
      ['breach:b-1', '/vendorId'],
      ['breach:b-2', '/upstream'],
      ['breach:b-3', '/upstream'],
    ]);
    expect(await titles()).toEqual(['b-4: b-4']);
  });

  it('refuses a record that no item can hold, and takes the others', async () => {
    const put = stores.writer.putContribution;
    stores.writer.putContribution = async (id, ...rest) => {
      if (id === 'b-1') throw new RangeError('too large for an item: split the record');
      return put(id, ...rest);
    };
    const result = await run([vendor('a-vendor')], [breach('b-1'), breach('b-2')]);
    expect(result).toMatchObject({ new: 2, rejected: [{ record: 'breach:b-1' }] });
    expect(await titles()).toEqual(['b-2: b-2']);
  });

  it('ends on any other failure without sealing, and goes on where it stood', async () => {
    const put = stores.writer.putContribution;
    let left = 1;
    stores.writer.putContribution = async (...args) => {
      if (left-- <= 0) throw new Error('the database is gone');
      return put(...args);
    };
    await expect(run([vendor('a-vendor')], [breach('b-1'), breach('b-2')])).rejects.toThrow('gone');
    expect(await stores.breaches.head()).toBeNull();
    stores.writer.putContribution = put;
    expect(await run([vendor('a-vendor')], [breach('b-1'), breach('b-2')])).toMatchObject({ new: 1, unchanged: 2 });
    expect(await titles()).toEqual(['b-1: b-1', 'b-2: b-2']);
  });

  it('keeps the coverage of the whole source when a part is brought in', async () => {
    const whole = {
      digest: 'of-the-whole',
      vendors: [vendor('a-vendor')],
      breaches: [breach('b-1'), breach('b-2')],
    };
    await ingest({ store: stores.breaches, writer: stores.writer, runtime }, whole);
    await run([], [breach('b-2', { title: 'corrected', checkedOn: '2026-11-23' })]);
    expect((await stores.breaches.head())?.coverage).toMatchObject([
      { source: 'incidents', asOf: '2026-11-23', records: 2, digest: 'of-the-whole' },
    ]);
  });

  it('reads strictly: a field that nobody knows is refused', async () => {
    const { rejected } = await run([vendor('a-vendor')], [breach('b-1', { colour: 'red' })]);
    expect(rejected).toMatchObject([{ record: 'breach:b-1' }]);
    expect(() => breachSchema.parse(breach('x'.repeat(101)))).toThrow();
  });
});

describe("the matcher's index", () => {
  const records = [vendor('a-vendor', 'Quillwort Imaging')];
  /** The writes of what runs from here on, in their order. */
  const watch = (): string[] => {
    const writes: string[] = [];
    const { writer } = stores;
    const noting =
      <A extends unknown[], R>(name: string, write: (...args: A) => Promise<R>) =>
      (...args: A) => {
        writes.push(name);
        return write(...args);
      };
    stores.writer = {
      ...writer,
      putVendor: noting('vendor', writer.putVendor),
      putContribution: noting('breach', writer.putContribution),
      putMatchIndex: noting('index', writer.putMatchIndex),
      dropMatchIndex: noting('drop', writer.dropMatchIndex),
      seal: noting('seal', writer.seal),
    };
    return writes;
  };
  const isStored = async ({ version }: { version: string }, format = indexFormat) =>
    (await stores.breaches.matchIndex(version, format)) !== null;
  const vendorsFound = async (version: string, name: string) => {
    const index = openIndex((await stores.breaches.matchIndex(version, indexFormat))!)!;
    return matchVendor(index, { name }, { match: 0.9, review: 0.7 }).map((match) => match.vendorId);
  };

  it('is written after the records and before the seal, and not again while nothing changes', async () => {
    const writes = watch();
    const { version } = await run(records, [breach('b-1')]);
    expect(writes).toEqual(['vendor', 'breach', 'index', 'seal']);
    expect((await stores.breaches.head())?.indexes).toEqual([{ version, format: indexFormat }]);
    await run(records, [breach('b-1')]);
    expect(writes).toHaveLength(4);
  });

  it('is not written in a dry run', async () => {
    const writes = watch();
    const deps = { store: stores.breaches, writer: stores.writer, runtime };
    await ingest(deps, { vendors: records, breaches: [] }, true);
    expect(writes).toEqual([]);
  });

  it('knows the names in incidents, and everything that was brought in before', async () => {
    await run(records, []);
    const { version } = await run([vendor('b-vendor', 'Sphagnum Billing')], [breach('b-1', { aliases: ['Toadflax'] })]);
    expect(await vendorsFound(version, 'Quillwort Imaging')).toEqual(['a-vendor']);
    expect(await vendorsFound(version, 'Toadflax')).toEqual(['a-vendor']);
    expect(await vendorsFound(version, 'Sphagnum Billing')).toEqual(['b-vendor']);
  });

  it('is written alone, and the head with its name, where the store has it in an older format', async () => {
    const { version } = await run(records, []);
    const head = (await stores.breaches.head())!;
    await stores.writer.dropMatchIndex(version, indexFormat);
    await stores.writer.putMatchIndex(version, 'older', new Uint8Array([1]));
    await stores.writer.seal({ ...head, indexes: [{ version, format: 'older' }] }, head);
    const writes = watch();
    await run(records, []);
    expect(writes).toEqual(['index', 'seal']);
    expect(await vendorsFound(version, 'Quillwort Imaging')).toEqual(['a-vendor']);
    // Functions of the version before may still be running.
    expect(await isStored({ version }, 'older')).toBe(true);
    expect((await stores.breaches.head())?.indexes).toEqual([
      { version, format: indexFormat },
      { version, format: 'older' },
    ]);
  });

  it('is written for a store that was loaded before there were any', async () => {
    const { version } = await run(records, []);
    const head = (await stores.breaches.head())!;
    const { indexes: _, ...older } = head;
    await stores.writer.dropMatchIndex(version, indexFormat);
    await stores.writer.seal(older, head);
    await run(records, []);
    expect(await vendorsFound(version, 'Quillwort Imaging')).toEqual(['a-vendor']);
  });

  it.each([
    ['lost', (version: string) => stores.writer.dropMatchIndex(version, indexFormat)],
    ['cut short', (version: string) => stores.writer.putMatchIndex(version, indexFormat, new Uint8Array(100))],
  ])('is written again, and nothing else, where it was %s', async (_, spoil) => {
    const { version } = await run(records, []);
    await spoil(version);
    const writes = watch();
    await run(records, []);
    expect(writes).toEqual(['index']);
    expect(await vendorsFound(version, 'Quillwort Imaging')).toEqual(['a-vendor']);
  });

  it('stays for one version more, and then goes; a version that comes back finds its own', async () => {
    const first = await run(records, []);
    const second = await run([vendor('a-vendor', 'Second')], []);
    expect([await isStored(first), await isStored(second)]).toEqual([true, true]);
    const writes = watch();
    const back = await run(records, []);
    expect(back.version).toBe(first.version);
    expect(writes).toEqual(['vendor', 'seal']);
    const third = await run([vendor('a-vendor', 'Third')], []);
    expect([await isStored(first), await isStored(second), await isStored(third)]).toEqual([true, false, true]);
    expect((await stores.breaches.head())?.indexes?.map((x) => x.version)).toEqual([third.version, first.version]);
  });

  it.each(['putMatchIndex', 'dropMatchIndex', 'seal'] as const)(
    'and a load that breaks off at %s: the head before and its index stay, and the next load completes it',
    async (name) => {
      await run(records, []);
      const before = await run([vendor('a-vendor', 'Second')], []);
      const { writer } = stores;
      stores.writer = { ...writer, [name]: () => Promise.reject(new Error('the database is gone')) };
      const third = [vendor('a-vendor', 'Third')];
      await expect(run(third, [])).rejects.toThrow('gone');
      expect((await stores.breaches.head())?.version).toBe(before.version);
      expect(await isStored(before)).toBe(true);
      stores.writer = writer;
      const { version } = await run(third, []);
      expect((await stores.breaches.head())?.version).toBe(version);
      expect(await vendorsFound(version, 'Third')).toEqual(['a-vendor']);
    },
  );
});

describe('two loads side by side', () => {
  const load = (id: string) => run([vendor(id, `Vendor ${id}`)], []);
  /** Runs another load once, just before the first call of a write. */
  const before = (name: 'putVendor' | 'putMatchIndex' | 'seal', other: () => Promise<unknown>) => {
    const { writer } = stores;
    const write = writer[name] as (...args: unknown[]) => Promise<never>;
    stores.writer = {
      ...writer,
      [name]: async (...args: unknown[]) => {
        stores.writer = writer;
        await other();
        return write(...args);
      },
    };
  };

  it.each([
    ['an empty store', []],
    ['a loaded store', ['first']],
  ])('over %s: the one that seals later takes in what the other wrote', async (_, ids) => {
    for (const point of ['putVendor', 'putMatchIndex', 'seal'] as const) {
      stores = memoryStores();
      const all = { ...stores.writer };
      const stored = new Set<string>();
      stores.writer.putMatchIndex = async (version, format, bytes) => {
        stored.add(version);
        return all.putMatchIndex(version, format, bytes);
      };
      for (const id of ids) await load(id);
      before(point, () => load('b-vendor'));
      const { version } = await load('a-vendor');
      const head = (await stores.breaches.head())!;
      expect(head.version).toBe(version);
      const index = openIndex((await stores.breaches.matchIndex(version, indexFormat))!)!;
      for (const id of [...ids, 'a-vendor', 'b-vendor'])
        expect(matchVendor(index, { name: `Vendor ${id}` }, { match: 0.9, review: 0.7 })[0]?.vendorId).toBe(id);
      // What no head names any more is not left behind.
      const named = head.indexes?.map((x) => x.version);
      for (const one of stored)
        if (!named?.includes(one)) expect(await stores.breaches.matchIndex(one, indexFormat)).toBeNull();
      // The version is that of the contents: a load of what is there already changes nothing.
      expect((await load('a-vendor')).version).toBe(version);
    }
  });

  it('gives up in words where others never stop sealing', async () => {
    await load('first');
    stores.writer.seal = async () => false;
    await expect(load('a-vendor')).rejects.toThrow(/run the load again/);
  });
});
