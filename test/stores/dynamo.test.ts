import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { breachSchema } from '../../domain/breach/breach.ts';
import { vendorSchema } from '../../domain/vendor/vendor.ts';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { type Db, openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { catalogShape } from '../../functions/store/documents.ts';
import { deleteItem, putItem, queryAll } from '../../functions/store/items.ts';
import {
  breachHeadKey,
  chunkKey,
  matchIndexKey,
  matchIndexPartition,
  recordKey,
  vendorKey,
} from '../../functions/store/keys.ts';
import { openStores } from '../../functions/store/stores.ts';
import { storeContract } from './contract.ts';
import { breach, source, statement, vendor, verdict } from './records.ts';

let dynamo: Dynamo;
const freshDb = async (): Promise<Db> => {
  const db = openDb({ endpoint: dynamo.endpoint, tableName: `test-${randomUUID()}` });
  await createTable(db);
  return db;
};

/** The same table through a client that does so many writes and no more. */
function breaksOffAfter(db: Db, writes: number): Db {
  let done = 0;
  const client = new Proxy(db.client, {
    get: (target, name) => {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: { constructor: { name: string } }) => {
        const isWrite = /^(PutItem|DeleteItem)Command$/.test(command.constructor.name);
        if (isWrite && done++ >= writes) throw new Error('broke off');
        return target.send(command as never);
      };
    },
  });
  return { ...db, client };
}

const start = async (): Promise<void> => {
  dynamo = await openDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT, dataDir: null });
};
const stop = (): Promise<void> => dynamo.stop();

storeContract('stores in DynamoDB', { start, fresh: async () => openStores(await freshDb()), stop });

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

  it('keeps a vanished claim with the day of its retraction, and lifts it when the claim returns', async () => {
    const db = await freshDb();
    const { writer } = openStores(db);
    const claims = async () =>
      Object.fromEntries(
        (await queryAll(db, recordKey('b').pk, { prefix: 'CLAIM#' })).map((item) => [
          JSON.parse(item.doc?.S ?? '').value,
          { recordedAt: item.recordedAt?.S, retractedAt: item.retractedAt?.S },
        ]),
      );
    await writer.putBreach(breach('b', [statement('one'), statement('two')]), 'd1', '2026-01-01T00:00:00Z');
    await writer.putBreach(breach('b', [statement('two')]), 'd2', '2026-01-02T00:00:00Z');
    await writer.putBreach(breach('b', [statement('two')]), 'd2', '2026-01-03T00:00:00Z');
    expect(await claims()).toEqual({
      one: { recordedAt: '2026-01-01T00:00:00Z', retractedAt: '2026-01-02T00:00:00Z' },
      two: { recordedAt: '2026-01-01T00:00:00Z', retractedAt: undefined },
    });
    await writer.putBreach(breach('b', [statement('one'), statement('two')]), 'd1', '2026-01-04T00:00:00Z');
    expect(await claims()).toMatchObject({ one: { retractedAt: undefined }, two: { retractedAt: undefined } });
  });

  it('takes a claim whose document was fetched again for the same claim', async () => {
    const db = await freshDb();
    const { writer } = openStores(db);
    const again = { ...statement('one'), source: { ...source, retrievedOn: '2026-05-05' } };
    await writer.putBreach(breach('b', [statement('one')]), 'd1', '2026-01-01T00:00:00Z');
    await writer.putBreach(breach('b', [again]), 'd2', '2026-01-02T00:00:00Z');
    expect(await queryAll(db, recordKey('b').pk, { prefix: 'CLAIM#' })).toHaveLength(1);
  });

  it('reads the old breach while the new claims are written, and none before the first record', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const old = breach('b', [statement('old')]);
    await writer.putBreach(old, 'd', '2026-01-01T00:00:00Z');
    const [claim] = await queryAll(db, recordKey('b').pk, { prefix: 'CLAIM#' });
    await putItem(db, { ...claim, sk: { S: 'CLAIM#of-a-write-under-way' } });
    await putItem(db, { ...claim, pk: { S: recordKey('new').pk } });
    expect(await breaches.breaches(['b', 'new'])).toEqual([old]);
  });

  it('reads a breach that takes several items, and misses none of them', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const random = (): string => Array.from({ length: 3_000 }, () => randomUUID()).join('');
    const large = breach(
      'b',
      Array.from({ length: 12 }, () => statement(random())),
    );
    await writer.putBreach(breach('b', [statement(random())]), 'd1', '2026-01-01T00:00:00Z');
    await writer.putBreach(large, 'd2', '2026-01-02T00:00:00Z');
    expect(await breaches.breaches(['b'])).toEqual([large]);
    const [chunk] = await queryAll(db, recordKey('b').pk, { prefix: 'RECORD#' });
    await putItem(db, { ...chunk, data: { S: 'lost' } });
    await expect(breaches.breaches(['b'])).rejects.toMatchObject({ code: 'store-damaged' });
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
    for (const one of many) await writer.putBreach(one, 'd', '2026-01-01T00:00:00Z');
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
    expect((await writer.digests()).size).toBe(0);
    await putItem(db, { ...item, doc: { S: '{"id":"old"}' } });
    await expect(breaches.vendors()).rejects.toMatchObject({ code: 'store-damaged' });
  });

  it('stamps documents with a digest of the schemas of today', () => {
    const shapes = [vendorSchema, breachSchema].map((schema) => z.toJSONSchema(schema, { unrepresentable: 'any' }));
    const digest = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 8);
    expect(catalogShape, 'the schemas changed: set catalogShape in functions/store/documents.ts').toBe(digest);
  });

  it('reads on past the first page of a list', async () => {
    const db = await freshDb();
    const { breaches, writer } = openStores(db);
    const long = Array.from({ length: 60 }, (_, i) =>
      vendor(`v${String(i).padStart(2, '0')}`, { notes: ['n'.repeat(100_000)] }),
    );
    for (const v of long) await writer.putVendor(v, 'd');
    expect((await breaches.vendors()).map((v) => v.id)).toEqual(long.map((v) => v.id));
  });

  it('refuses what would not fit an item', async () => {
    const { writer } = openStores(await freshDb());
    await expect(writer.putVendor(vendor('v', { notes: ['x'.repeat(400_000)] }), 'd')).rejects.toThrow(RangeError);
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
      () => stores.writer.putBreach(breach('b', [statement('s')]), 'd', '2026-01-01T00:00:00Z'),
      () => stores.assessments.read('t', 'id', 'head'),
      () => stores.assessments.save('t', 'id', [{ name: 'head', json: '{}' }]),
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
