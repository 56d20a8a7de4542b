import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { zstdCompressSync } from 'node:zlib';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { summaryOf } from '../../domain/breach/summary.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { claimIds } from '../../functions/store/claimId.ts';
import { type Db, openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { breachHeadSchema, breachRecordSchema, catalogShape } from '../../functions/store/documents.ts';
import { deleteItem, docItem, getItem, putAll, putItem, queryAll } from '../../functions/store/items.ts';
import {
  breachHeadKey,
  chunkKey,
  matchIndexKey,
  matchIndexPartition,
  recordKey,
  vendorKey,
  verdictKey,
} from '../../functions/store/keys.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { breaksOffAfter } from './breaksOff.ts';
import { storeContract } from './contract.ts';
import { breach, digestOf, entryOf, partOf, putBreach, source, statement, vendor, verdict } from './records.ts';
import { tenantContract } from './tenantContract.ts';
import { withBefore } from './withBefore.ts';

let dynamo: Dynamo;
const freshDb = async (): Promise<Db> => {
  const db = openDb({ endpoint: dynamo.endpoint, tableName: `test-${randomUUID()}` });
  await createTable(db);
  return db;
};

const start = async (): Promise<void> => {
  dynamo = await openDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT, dataDir: null });
};
const stop = (): Promise<void> => dynamo.stop();

const dbOf = new WeakMap<Stores, Db>();
storeContract('stores in DynamoDB', {
  start,
  fresh: async (now) => {
    const db = await freshDb();
    const stores = openStores(db, now);
    dbOf.set(stores, db);
    return stores;
  },
  stop,
  fillVerdicts: async (stores, tenantId, verdicts) => {
    const db = dbOf.get(stores)!;
    const itemOf = (one: Verdict) => docItem(verdictKey(tenantId, one.id), one);
    await stores.verdicts.put(tenantId, verdicts[0]!);
    expect(await getItem(db, verdictKey(tenantId, verdicts[0]!.id)), 'what put writes').toEqual(itemOf(verdicts[0]!));
    await putAll(db, verdicts.map(itemOf));
  },
});
tenantContract('stores of tenants in DynamoDB', {
  start,
  fresh: async () => {
    const db = await freshDb();
    return { stores: openStores(db), others: () => openStores(db) };
  },
  stop,
});

describe('what only DynamoDB shows', () => {
  beforeAll(start);
  afterAll(stop);

  it('creates the table once, however many start at once', async () => {
    const db = openDb({ endpoint: dynamo.endpoint, tableName: `test-${randomUUID()}` });
    await Promise.all(Array.from({ length: 5 }, () => createTable(db)));
    await createTable(db);
    expect(await openStores(db).breaches.head()).toBeNull();
  });

  it('seals over a head that was written before heads had a digest', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const old = { version: 'v1', coverage: [] };
    await putItem(db, { pk: { S: 'STORE' }, sk: { S: 'HEAD' }, doc: { S: JSON.stringify(old) } });
    expect(await writer.seal({ version: 'v2', coverage: [] }, await breaches.head())).toBe(true);
    expect(await writer.seal({ version: 'v3', coverage: [] }, old)).toBe(false);
    expect((await breaches.head())?.version).toBe('v2');
  });

  it('takes a claim whose document was fetched again, with other bytes too, for the same claim', async () => {
    const db = await freshDb();
    const { writer } = openStores(db);
    const fetched = { retrievedOn: '2026-01-04', sha256: 'ab'.repeat(32), publishedBasis: 'the page footer' };
    const again = { ...statement('one'), source: { ...source, ...fetched } };
    await putBreach(writer, breach('b', [statement('one')]));
    await putBreach(writer, breach('b', [again]));
    expect(await queryAll(db, recordKey('b').pk, { prefix: 'CLAIM#' })).toHaveLength(1);
  });

  it('gives claims the ids that they have had from the first', () => {
    expect(
      claimIds([statement('one'), statement('one'), { ...statement('one'), note: 'n' }, statement('two')]),
    ).toEqual(['eIQ6-Dz8j8TPQypi', '90q0n7PM-whYuGvk', 'z5yjusvxIP9R66hh', 'oGle6ePXFVPSJTze']);
  });

  it('shows no claim whose record is not there yet, and no claim as gone whose record still holds it', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const old = breach('b', [statement('old')]);
    await putBreach(writer, old);
    const [claim] = await queryAll(db, recordKey('b').pk, { prefix: 'CLAIM#' });
    const shown = await breaches.claims('b', 10);
    await putItem(db, { ...claim, sk: { S: 'CLAIM#of-a-write-under-way' } });
    await putItem(db, { ...claim, withdrawnAt: { S: '2026-01-09T00:00:00.000Z' } });
    await putItem(db, { ...claim, pk: { S: recordKey('new').pk } });
    expect(await breaches.breaches(['b', 'new'])).toEqual([old]);
    expect(await breaches.claims('b', 10)).toEqual(shown);
    expect(shown.items).toHaveLength(1);
    expect(await breaches.claims('new', 10)).toEqual({ items: [], next: null });
    for (const limit of [1, 2]) expect((await breaches.claims('b', limit)).next).toBeNull();
  });

  it('leaves nothing half-visible where a write breaks off, whichever step was the last, and goes on from there', async () => {
    const random = (i: number): string => `${i} ${Array.from({ length: 120 }, () => randomUUID()).join('')}`;
    const claims = Array.from({ length: 200 }, (_, i) => statement(random(i)));
    const [old, next] = [breach('b', claims.slice(0, 150)), breach('b', claims.slice(50), { title: 'Later' })];
    const stateOf = async (stores: Stores) => ({
      breaches: await stores.breaches.breaches(['b']),
      heads: await stores.breaches.breachHeads(),
      record: await stores.breaches.breachRecord('b'),
      digests: await stores.writer.digests(),
      claims: await stores.breaches.claims('b', 1_000),
      changes: await stores.breaches.changes({ since: '2026-01-01' }, 100),
    });
    let steps = 0;
    for (let done = false; !done; steps++) {
      const db = await freshDb();
      const [stores, breaking] = [openStores(db), openStores(breaksOffAfter(db, steps))];
      const none = await stateOf(stores);
      const first = putBreach(breaking.writer, old);
      if (
        await first.then(
          () => true,
          () => false,
        )
      )
        done = true;
      else expect(await stateOf(stores)).toEqual(none);
      await putBreach(stores.writer, old);
      const before = await stateOf(stores);
      expect(before.breaches).toEqual([old]);
      const second = openStores(breaksOffAfter(db, steps)).writer;
      const at = '2026-01-09T00:00:00.000Z';
      if (
        await putBreach(second, next, { at }).then(
          () => false,
          () => true,
        )
      )
        expect(await stateOf(stores)).toEqual(before);
      await putBreach(stores.writer, next, { at });
      const after = await stateOf(stores);
      expect(after.breaches).toEqual([next]);
      expect(after.claims.items).toHaveLength(200);
      expect(after.claims.items.filter(({ withdrawnAt }) => withdrawnAt === at)).toHaveLength(50);
      expect(after.changes.items.map(({ claimsAdded, claimsWithdrawn }) => [claimsAdded, claimsWithdrawn])).toEqual([
        [150, 0],
        [50, 50],
      ]);
    }
    // Claims, what of the record does not fit its item, and the transaction.
    expect(steps).toBeGreaterThan(4);
  });

  it('writes upon another write that came between, whatever that was', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const part = { claims: [statement('of vcdb')] };
    const change = { origin: 'vcdb', at: '2026-01-05T00:00:00.000Z' } as const;
    await putBreach(writer, breach('b', [statement('one')]));
    const between = async () => void (await putBreach(writer, breach('b', [statement('two')])));
    const { writer: late } = openStores(withBefore(db, 'TransactWriteItemsCommand', between));
    expect(await late.putContribution('b', part, 'd', change)).toBe('written');
    expect((await breaches.breaches(['b']))[0]?.claims).toEqual([statement('two'), statement('of vcdb')]);
    const same = async () => void (await writer.putContribution('b', null, null, change));
    const { writer: twice } = openStores(withBefore(db, 'TransactWriteItemsCommand', same));
    expect(await twice.putContribution('b', null, null, change)).toBe('same');
    const { items } = await breaches.changes({ since: '2026-01-01' }, 100);
    expect(items.map(({ origin }) => origin)).toEqual(['incidents', 'incidents', 'vcdb', 'vcdb']);
  });

  it('gives up as unavailable where others keep coming between', async () => {
    const db = await freshDb();
    const { writer } = openStores(db);
    let n = 0;
    const between = async () => void (await putBreach(writer, breach('b', [statement(`${n++}`)])));
    const { writer: late } = openStores(withBefore(db, 'TransactWriteItemsCommand', between, 1_000));
    const change = { origin: 'vcdb', at: '2026-01-05T00:00:00.000Z' } as const;
    const call = late.putContribution('b', { claims: [statement('late')] }, 'd', change);
    await expect(call).rejects.toMatchObject({ code: 'store-unavailable' });
  });

  it('reads new breaches without looking for them first, and others without losing what is known of them', async () => {
    const db = await freshDb();
    const asked: string[] = [];
    const client = new Proxy(db.client, {
      get: (target, name) => {
        if (name !== 'send') return Reflect.get(target, name);
        return async (command: { constructor: { name: string } }) => {
          asked.push(command.constructor.name);
          return target.send(command as never);
        };
      },
    });
    const { breaches, writer } = openStores({ ...db, client });
    await putBreach(writer, breach('b', [statement('one')]), { isNew: true });
    expect(asked).toEqual(['TransactWriteItemsCommand']);
    const before = await breaches.claims('b', 10);
    for (const size of [2, 200]) {
      const more = Array.from({ length: size - 1 }, (_, i) => statement(`of ${size}: ${i}`));
      const later = breach('b', [statement('one'), ...more]);
      await putBreach(writer, later, { isNew: true, at: '2026-01-09T00:00:00.000Z' });
      expect((await breaches.claims('b', 1_000)).items).toEqual(expect.arrayContaining(before.items));
    }
  });

  describe('what an earlier release wrote', () => {
    const recorded = { recordedAt: { S: '2025-12-01T00:00:00Z' } };
    /** As it put a breach: claims one by one, the whole breach in its record, a line that knew less. */
    const putOfOld = async (db: Db, old: Breach, digest: string): Promise<void> => {
      const { id, title, vendorId, aliases, weakAliases, status } = old;
      for (const [i, claimId] of claimIds(old.claims).entries())
        await putItem(
          db,
          docItem({ pk: `BREACH#${id}`, sk: `CLAIM#${claimId}` }, old.claims[i]!, {
            recordedAt: recorded.recordedAt.S,
          }),
        );
      const data = zstdCompressSync(JSON.stringify(old));
      const shape = { S: '578bd428' };
      const record = { pk: { S: `BREACH#${id}` }, sk: { S: 'RECORD' }, save: { S: 'old' }, shape };
      await putItem(db, { ...record, chunks: { N: '1' }, data: { B: data } });
      const head = { id, title, vendorId, aliases, weakAliases, status };
      await putItem(db, { ...docItem(breachHeadKey(id), head, { digest }), shape, ...recorded });
    };

    it('is read beside what this one writes, and counts as changed', async () => {
      const db = await freshDb();
      const { breaches, writer } = openStores(db);
      const [old, other] = [breach('old', [statement('one'), statement('two')]), breach('other', [statement('x')])];
      await putOfOld(db, old, digestOf(partOf(old)));
      const gone = { doc: { S: JSON.stringify(statement('gone')) }, retractedAt: { S: '2025-12-24T00:00:00Z' } };
      await putItem(db, { pk: { S: 'BREACH#old' }, sk: { S: 'CLAIM#-gone' }, ...gone, ...recorded });
      await putBreach(writer, other);
      expect(await breaches.breaches(['old', 'other'])).toEqual([old, other]);
      const changedAt = '2025-12-01T00:00:00Z';
      const heads = await breaches.breachHeads();
      expect(heads.map(({ id }) => id)).toEqual(['old', 'other']);
      expect(heads[0]).toMatchObject({ ...summaryOf(old), title: old.title, changedAt });
      expect(await breaches.breachRecord('old')).toEqual({
        id: 'old',
        contributions: { incidents: partOf(old) },
        changedAt,
      });
      const claims = (await breaches.claims('old', 10)).items;
      expect(claims).toContainEqual({
        claimId: '-gone',
        claim: statement('gone'),
        origin: 'incidents',
        recordedAt: changedAt,
        withdrawnAt: '2025-12-24T00:00:00Z',
      });
      expect(claims).toHaveLength(3);
      expect((await writer.digests()).breaches.get('old')).toEqual({ incidents: 'of an older shape' });
    });

    it('may have a line of any other shape: what that does not say is read out of the breach', async () => {
      const db = await freshDb();
      const { breaches, writer } = openStores(db);
      await putBreach(writer, breach('old', [statement('one')]));
      const [head] = await breaches.breachHeads();
      const { checkedOn: _, states: __, ...line } = head!;
      await putItem(db, docItem(breachHeadKey('old'), line, { digests: '{}', shape: 'another' }));
      expect(await breaches.breachHeads()).toEqual([head]);
    });

    it('is written anew by the next load without a change of meaning, with its claims as old as they are', async () => {
      const db = await freshDb();
      const { breaches, writer } = openStores(db);
      const old = breach('old', [statement('one'), statement('two')]);
      await putOfOld(db, old, 'd');
      const claims = await breaches.claims('old', 10);
      expect(await putBreach(writer, old, { isNew: true })).toBe('written');
      expect(await putBreach(writer, old)).toBe('same');
      expect((await writer.digests()).breaches).toEqual(new Map([['old', { incidents: digestOf(partOf(old)) }]]));
      expect(await breaches.claims('old', 10)).toEqual(claims);
      expect(await breaches.changes({ since: '2026-01-01' }, 10)).toEqual({ items: [], next: null });
      expect((await breaches.breachHeads())[0]?.changedAt).toBe('2025-12-01T00:00:00Z');
      expect(await breaches.breaches(['old'])).toEqual([old]);
    });

    it('is added to by another source before that', async () => {
      const db = await freshDb();
      const { breaches, writer } = openStores(db);
      const old = breach('old', [statement('one')]);
      await putOfOld(db, old, 'd');
      const change = { origin: 'vcdb', at: '2026-01-05T00:00:00.000Z' } as const;
      await writer.putContribution('old', { claims: [statement('two')] }, 'v', change);
      expect((await breaches.breaches(['old']))[0]?.claims).toEqual([statement('one'), statement('two')]);
      expect((await writer.digests()).breaches).toEqual(new Map([['old', { vcdb: 'v' }]]));
      expect((await breaches.changes({ since: '2026-01-01' }, 10)).items).toMatchObject([
        { kind: 'changed', claimsAdded: 1 },
      ]);
    });
  });

  it('reads a breach that takes several items, and misses none of them', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const random = (): string => Array.from({ length: 3_000 }, () => randomUUID()).join('');
    const large = breach(
      'b',
      Array.from({ length: 12 }, () => statement(random())),
    );
    await putBreach(writer, breach('b', [statement(random())]));
    await putBreach(writer, large);
    expect(await breaches.breaches(['b'])).toEqual([large]);
    const [chunk] = await queryAll(db, recordKey('b').pk, { prefix: 'RECORD#' });
    await putItem(db, { ...chunk, data: { S: 'lost' } });
    await expect(breaches.breaches(['b'])).rejects.toMatchObject({ code: 'store-damaged' });
    await expect(breaches.breachRecord('b')).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('lists no file before all of it is there, and gives no text that is not what was put', async () => {
    const text = Array.from({ length: 30_000 }, () => randomUUID()).join('');
    const [sha256, at] = ['ab'.repeat(32), '2026-01-01T00:00:00.000Z'];
    const file = { sha256, fileName: 'f.csv', importedAt: at, asOf: '2025-01-01', rows: 1, rejected: 0 };
    for (let written = 0; written < 3; written++) {
      const db = await freshDb();
      const { feeds } = openStores(db);
      await expect(openStores(breaksOffAfter(db, written)).feeds.put('vcdb', file, text)).rejects.toThrow('broke off');
      expect(await feeds.files('vcdb')).toEqual([]);
      await feeds.put('vcdb', file, text);
      expect((await feeds.text('vcdb', sha256)) === text).toBe(true);
      const other = text.replaceAll('a', 'b');
      await expect(openStores(breaksOffAfter(db, written)).feeds.put('vcdb', file, other)).rejects.toThrow('broke off');
      expect((await feeds.text('vcdb', sha256)) === text).toBe(true);
      const [first, second] = await queryAll(db, `FEED#vcdb#${sha256}`, {});
      for (const spoil of [
        () => deleteItem(db, { pk: first!.pk!.S!, sk: first!.sk!.S! }),
        () => putItem(db, { ...first, data: second!.data! }),
        () => putItem(db, { ...first, data: { B: new Uint8Array([1]) } }),
      ]) {
        for (const kept of [text, other]) await feeds.put('vcdb', file, kept);
        const listed = (await queryAll(db, 'FEED#vcdb'))[0]!.digest!.S!;
        expect((await feeds.text('vcdb', sha256)) === other).toBe(true);
        if (!first!.sk!.S!.includes(listed)) await feeds.put('vcdb', file, text);
        await spoil();
        await expect(feeds.text('vcdb', sha256)).rejects.toMatchObject({ code: 'store-damaged' });
      }
    }
  });

  it('keeps as many vendors of a report as one item holds where their names are extremely long', async () => {
    const { assessments } = openStores(await freshDb());
    const name = (): string => Array.from({ length: 60 }, () => randomUUID()).join('');
    const vendors = Array.from({ length: 1_000 }, () => ({
      externalId: null,
      name: name(),
      finding: 'exposed' as const,
      path: ['direct'],
    }));
    const at = { createdAt: '2026-01-01T00:00:00.000Z', asOf: '2026-01-01' };
    const entry = { assessmentId: 'x', ...at, organization: 'o', total: 5_000, vendors };
    await assessments.saveAffected('t', new Map([['b', entry]]));
    const [kept] = await assessments.affectedBy('t', 'b', 1);
    expect(kept?.vendors.length).toBeGreaterThan(100);
    expect(kept).toEqual({ ...entry, vendors: vendors.slice(0, kept?.vendors.length) });
  });

  /** An index of four items, and the bytes of another one in as many. */
  const index = new Uint8Array(randomBytes(1_100_000));
  const otherIndex = new Uint8Array(randomBytes(1_100_000));

  it('never reads an index whose writing broke off, whichever write was the last', async () => {
    for (let written = 0; written < 4; written++) {
      const db = await freshDb();
      const { breaches, writer } = openStores(breaksOffAfter(db, written));
      await expect(writer.putMatchIndex('v', 'f', index)).rejects.toThrow('broke off');
      expect(await breaches.matchIndex('v', 'f')).toBeNull();
      await openStores(db).writer.putMatchIndex('v', 'f', index);
      expect(Buffer.compare((await breaches.matchIndex('v', 'f'))!, index)).toBe(0);
    }
  });

  it('never reads an index with an item lost, foreign or damaged, whichever it is', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    await writer.putMatchIndex('other', 'f', otherIndex);
    const others = await queryAll(db, matchIndexPartition('other', 'f'));
    expect(others).toHaveLength(4);
    for (const [n, foreign] of others.entries()) {
      const key = matchIndexKey('v', 'f', n);
      for (const spoil of [
        () => deleteItem(db, key),
        () => putItem(db, { ...foreign, pk: { S: key.pk } }),
        () => putItem(db, { pk: { S: key.pk }, sk: { S: key.sk } }),
      ]) {
        await writer.putMatchIndex('v', 'f', index);
        expect(await breaches.matchIndex('v', 'f')).not.toBeNull();
        await spoil();
        expect(await breaches.matchIndex('v', 'f')).toBeNull();
      }
    }
  });

  it('removes every item of an index, also where an earlier one was longer or its removal broke off', async () => {
    const db = await freshDb();
    const { writer } = openStores(db);
    const items = async () => (await queryAll(db, matchIndexPartition('v', 'f'))).length;
    await writer.putMatchIndex('v', 'f', index);
    await writer.putMatchIndex('v', 'f', new Uint8Array([1]));
    expect(await items()).toBe(4);
    await expect(openStores(breaksOffAfter(db, 2)).writer.dropMatchIndex('v', 'f')).rejects.toThrow('broke off');
    expect(await openStores(db).breaches.matchIndex('v', 'f')).toBeNull();
    await writer.dropMatchIndex('v', 'f');
    expect(await items()).toBe(0);
  });

  it('reads more breaches than one request takes', async () => {
    const { breaches, writer } = openStores(await freshDb());
    const many = Array.from({ length: 230 }, (_, i) => breach(`b-${i}`, [statement(`s${i}`)]));
    for (const one of many) await putBreach(writer, one, { isNew: true });
    const wanted = many.toReversed();
    expect(await breaches.breaches(wanted.map((one) => one.id))).toEqual(wanted);
  });

  it('parses a record of another shape, counts it as absent for ingestion, and names a damaged one', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const key = vendorKey('old');
    const item = { pk: { S: key.pk }, sk: { S: key.sk }, digest: { S: 'd' }, shape: { S: 'older' } };
    const { aliases: _, ...withoutAliases } = vendor('old');
    await putItem(db, { ...item, doc: { S: JSON.stringify(withoutAliases) } });
    expect(await breaches.vendors()).toEqual([vendor('old')]);
    expect((await writer.digests()).vendors.get('old')?.digest).toBe('of an older shape');
    await putItem(db, { ...item, doc: { S: '{"id":"old"}' } });
    await expect(breaches.vendors()).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('stamps documents with a digest of the schemas of today', () => {
    const shapes = [vendorSchema, breachSchema, breachRecordSchema, breachHeadSchema].map((schema) =>
      z.toJSONSchema(schema, { unrepresentable: 'any' }),
    );
    const digest = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 8);
    expect(catalogShape, 'the schemas changed: set catalogShape in functions/store/documents.ts').toBe(digest);
  });

  it('reads on past the first page of a list', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const long = Array.from({ length: 60 }, (_, i) =>
      vendor(`v${String(i).padStart(2, '0')}`, { notes: ['n'.repeat(100_000)] }),
    );
    for (const v of long) await writer.putVendor(v, 'incidents', 'd');
    expect((await breaches.vendors()).map((v) => v.id)).toEqual(long.map((v) => v.id));
  });

  it('refuses what would not fit an item, with nothing written', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const long = 'x'.repeat(400_000);
    await expect(writer.putVendor(vendor('v', { notes: [long] }), 'incidents', 'd')).rejects.toThrow(RangeError);
    const many = Array.from({ length: 120 }, (_, i) => statement(`${i}`));
    for (const refused of [
      breach('b', [statement(long)]),
      breach('b', [...many, statement(long)]),
      breach('b', [statement('one')], { aliases: [long] }),
      breach('b', many, { aliases: [long] }),
      breach('b', many, { title: long }),
    ])
      for (const isNew of [true, false]) {
        await expect(putBreach(writer, refused, { isNew })).rejects.toThrow(RangeError);
        expect(await queryAll(db, recordKey('b').pk)).toEqual([]);
      }
    expect(await breaches.breachHeads()).toEqual([]);
    expect((await breaches.changes({ since: '2026-01-01' }, 10)).items).toEqual([]);
    const noted = breach('b', [statement('one')], { notes: [long] });
    await putBreach(writer, noted);
    expect(await breaches.breaches(['b'])).toEqual([noted]);
  });

  it('refuses names that would make one key look like another', () => {
    expect(() => chunkKey('a#b', 'id', 'part', 's', 0)).toThrow(RangeError);
    expect(() => chunkKey('a', 'b#c', 'part', 's', 0)).toThrow(RangeError);
    expect(() => breachHeadKey('')).toThrow(RangeError);
  });

  describe('verdicts of which many containers read', () => {
    /** The same table through a client that counts what it is asked for; `afterQuery` runs once, behind a first query. */
    function counting(db: Db, afterQuery?: () => Promise<void>) {
      const asked: Record<string, number> = {};
      let after = afterQuery;
      const client = new Proxy(db.client, {
        get: (target, name) => {
          if (name !== 'send') return Reflect.get(target, name);
          return async (command: { constructor: { name: string } }) => {
            const kind = command.constructor.name;
            asked[kind] = (asked[kind] ?? 0) + 1;
            const answer = await target.send(command as never);
            if (kind === 'QueryCommand') {
              const then = after;
              after = undefined;
              await then?.();
            }
            return answer;
          };
        },
      });
      return { asked, verdicts: openStores({ ...db, client }).verdicts };
    }
    const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

    it('are read once, and again after a change by whomever', async () => {
      const db = await freshDb();
      const { asked, verdicts } = counting(db);
      const other = openStores(db).verdicts;
      await verdicts.put('t', verdict('a-1'));
      for (let i = 0; i < 3; i++) expect(idsOf(await verdicts.list('t'))).toEqual(['a-1']);
      expect(asked.QueryCommand).toBe(1);
      await other.put('t', verdict('b-1'));
      for (let i = 0; i < 3; i++) expect(idsOf(await verdicts.list('t'))).toEqual(['a-1', 'b-1']);
      expect(asked.QueryCommand).toBe(2);
      await other.put('t', verdict('a-1', { withdrawnAt: '2026-04-01T00:00:00.000Z' }));
      expect((await verdicts.list('t'))[0]?.withdrawnAt).toBe('2026-04-01T00:00:00.000Z');
      expect(await verdicts.list('t2')).toEqual([]);
    });

    it('are read again where one was recorded behind a read that was under way', async () => {
      const db = await freshDb();
      const other = openStores(db).verdicts;
      await other.put('t', verdict('a-1'));
      const { verdicts } = counting(db, () => other.put('t', verdict('b-1')));
      await verdicts.list('t');
      expect(idsOf(await verdicts.list('t'))).toEqual(['a-1', 'b-1']);
    });

    it('are all kept where many are recorded at once', async () => {
      const db = await freshDb();
      const ids = Array.from({ length: 40 }, (_, i) => `a-${String(i).padStart(2, '0')}`);
      await Promise.all(ids.map((id) => openStores(db).verdicts.put('t', verdict(id))));
      expect(idsOf(await openStores(db).verdicts.list('t'))).toEqual(ids);
    });

    it('are read each time where they were written before changes were marked', async () => {
      const db = await freshDb();
      const { verdicts } = counting(db);
      const old = (id: string) =>
        putItem(db, { pk: { S: 'TENANT#t#VERDICTS' }, sk: { S: id }, doc: { S: JSON.stringify(verdict(id)) } });
      await old('a-1');
      expect(idsOf(await verdicts.list('t'))).toEqual(['a-1']);
      await old('b-1');
      expect(idsOf(await verdicts.list('t'))).toEqual(['a-1', 'b-1']);
    });

    it('are tried again where another recording is in the way, and then given up as unavailable', async () => {
      const db = await freshDb();
      const conflict = () =>
        new TransactionCanceledException({
          message: 'cancelled',
          CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
          $metadata: {},
        });
      const inTheWay = (times: number) => {
        let left = times;
        const client = new Proxy(db.client, {
          get: (target, name) => {
            if (name !== 'send') return Reflect.get(target, name);
            return async (command: { constructor: { name: string } }) => {
              if (command.constructor.name === 'TransactWriteItemsCommand' && left-- > 0) throw conflict();
              return target.send(command as never);
            };
          },
        });
        return openStores({ ...db, client }).verdicts;
      };
      await inTheWay(2).put('t', verdict('a-1'));
      await expect(inTheWay(1_000).put('t', verdict('b-1'))).rejects.toMatchObject({ code: 'store-unavailable' });
      expect(idsOf(await openStores(db).verdicts.list('t'))).toEqual(['a-1']);
    });
  });

  it('names a verdict or a setting that it did not write', async () => {
    const db = await freshDb();
    const { verdicts, settings } = openStores(db);
    await putItem(db, { pk: { S: 'TENANT#t#VERDICTS' }, sk: { S: 'a-1' }, doc: { S: '{"id":"a-1"}' } });
    await putItem(db, { pk: { S: 'TENANT#t#SETTINGS' }, sk: { S: 'MATCHING' }, doc: { S: '{"matchThreshold":7}' } });
    await expect(verdicts.list('t')).rejects.toMatchObject({ code: 'store-damaged' });
    await expect(settings.matching('t')).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('lets an expiring key be removed a month after its expiry', async () => {
    const db = await freshDb();
    const key = { hash: 'ab'.repeat(32), tenantId: 't', label: 'l', createdAt: '2026-01-01T00:00:00Z' };
    await openStores(db).keys.put({ ...key, expiresAt: '2026-01-01T00:00:00Z' });
    const [item] = await queryAll(db, `KEY#${key.hash}`);
    expect(item?.ttl).toEqual({ N: String(Date.parse('2026-01-31T00:00:00Z') / 1_000) });
  });
});

describe('a DynamoDB that does not serve', () => {
  const at = { createdAt: '2026-01-01T00:00:00.000Z', asOf: '2026-01-01' };
  const found = { assessmentId: 'x', ...at, organization: 'o', total: 0, vendors: [] };
  const file = { sha256: 'ab', fileName: 'f', importedAt: at.createdAt, asOf: at.asOf, rows: 1, rejected: 0 };
  const calls = (endpoint: string) => {
    const stores = openStores(openDb({ endpoint, connectTimeout: 100, requestTimeout: 100, attempts: 2 }));
    return [
      () => stores.breaches.head(),
      () => stores.breaches.vendors(),
      () => stores.breaches.breaches(['a']),
      () => stores.breaches.matchIndex('v', 'f'),
      () => stores.writer.putMatchIndex('v', 'f', new Uint8Array([1])),
      () => stores.writer.dropMatchIndex('v', 'f'),
      () => stores.writer.digests(),
      () => stores.writer.retireVendor('v', '2026-01-01T00:00:00.000Z'),
      () => putBreach(stores.writer, breach('b', [statement('s')])),
      () => putBreach(stores.writer, breach('b', [statement('s')]), { isNew: true }),
      () => stores.breaches.breachHeads(),
      () => stores.breaches.breachRecord('b'),
      () => stores.breaches.claims('b', 10),
      () => stores.breaches.changes({ since: '2026-01-01' }, 10),
      () => stores.feeds.files('vcdb'),
      () => stores.feeds.text('vcdb', 'ab'),
      () => stores.feeds.put('vcdb', file, 'text'),
      () => stores.assessments.affectedBy('t', 'b', 10),
      () => stores.assessments.saveAffected('t', new Map([['b', found]])),
      () => stores.assessments.read('t', 'id', 'head'),
      () => stores.assessments.save('t', entryOf('id'), [{ name: 'head', json: '{}' }]),
      () => stores.keys.find('ab'.repeat(32)),
      () => stores.verdicts.list('t'),
      () => stores.verdicts.put('t', verdict('a-1')),
      () => stores.settings.matching('t'),
    ];
  };
  const expectUnavailable = async (endpoint: string): Promise<void> => {
    for (const call of calls(endpoint)) {
      await expect(call()).rejects.toMatchObject({ name: 'StoreUnavailable', code: 'store-unavailable' });
    }
  };
  const listening = async (server: Server): Promise<string> => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  };

  it('is unavailable where nothing listens', async () => {
    const server = createServer();
    const endpoint = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    await expectUnavailable(endpoint);
  });

  it('is unavailable where the host is not known', async () => {
    await expectUnavailable('http://no-such-host.invalid:8000');
  });

  it('is unavailable where a connection is taken and never answered', async () => {
    const server = createServer(() => {});
    await expectUnavailable(await listening(server));
    server.close();
  });

  it.each(['500 Internal Server Error', '503 Service Unavailable'])(
    'is unavailable where it answers %s',
    async (status) => {
      const server = createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`));
      });
      await expectUnavailable(await listening(server));
      server.close();
    },
  );
});
