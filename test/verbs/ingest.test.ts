import { beforeEach, describe, expect, it } from 'vitest';
import { breachSchema } from '../../domain/breach/breach.ts';
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
  ingest({ store: stores.breaches, writer: stores.writer, runtime }, { name: 'incidents', vendors, breaches });
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
    const put = stores.writer.putBreach;
    stores.writer.putBreach = async (b, ...rest) => {
      if (b.id === 'b-1') throw new RangeError('too large for an item: split the record');
      return put(b, ...rest);
    };
    const result = await run([vendor('a-vendor')], [breach('b-1'), breach('b-2')]);
    expect(result).toMatchObject({ new: 2, rejected: [{ record: 'breach:b-1' }] });
    expect(await titles()).toEqual(['b-2: b-2']);
  });

  it('ends on any other failure without sealing, and goes on where it stood', async () => {
    const put = stores.writer.putBreach;
    let left = 1;
    stores.writer.putBreach = async (...args) => {
      if (left-- <= 0) throw new Error('the database is gone');
      return put(...args);
    };
    await expect(run([vendor('a-vendor')], [breach('b-1'), breach('b-2')])).rejects.toThrow('gone');
    expect(await stores.breaches.head()).toBeNull();
    stores.writer.putBreach = put;
    expect(await run([vendor('a-vendor')], [breach('b-1'), breach('b-2')])).toMatchObject({ new: 1, unchanged: 2 });
    expect(await titles()).toEqual(['b-1: b-1', 'b-2: b-2']);
  });

  it('keeps the coverage of the whole source when a part is brought in', async () => {
    const whole = {
      name: 'incidents',
      digest: 'of-the-whole',
      vendors: [vendor('a-vendor')],
      breaches: [breach('b-1'), breach('b-2')],
    };
    await ingest({ store: stores.breaches, writer: stores.writer, runtime }, whole);
    await run([], [breach('b-2', { title: 'corrected', checkedOn: '2026-11-23' })]);
    expect((await stores.breaches.head())?.coverage).toEqual([
      { source: 'incidents', asOf: '2026-11-23', records: 2, digest: 'of-the-whole' },
    ]);
  });

  it('reads strictly: a field that nobody knows is refused', async () => {
    const { rejected } = await run([vendor('a-vendor')], [breach('b-1', { colour: 'red' })]);
    expect(rejected).toMatchObject([{ record: 'breach:b-1' }]);
    expect(() => breachSchema.parse(breach('x'.repeat(101)))).toThrow();
  });
});
