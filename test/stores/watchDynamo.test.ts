import { randomUUID } from 'node:crypto';
import {
  CreateTableCommand,
  ScanCommand,
  type TransactWriteItemsCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { type Db, openDb } from '../../functions/store/client.ts';
import { createTable, streamArn } from '../../functions/store/createTable.ts';
import { type Item, putItem, queryAll } from '../../functions/store/items.ts';
import { recordsPartition } from '../../functions/store/keys.ts';
import { openStores } from '../../functions/store/stores.ts';
import { wakesOf } from '../../functions/store/streamWakes.ts';
import { breaksOffAfter } from './breaksOff.ts';
import { fillWatched } from './fillWatched.ts';
import { dueAt, watchContract } from './watchContract.ts';
import {
  alert,
  breachCause,
  calendarFeed,
  delivery,
  laneOf,
  laneThing,
  later,
  now,
  run,
  running,
  scheduleOf,
  watch,
  whom,
} from './watchRecords.ts';
import { withBefore } from './withBefore.ts';

let dynamo: Dynamo;
const start = async (): Promise<void> => {
  dynamo = await openDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT, dataDir: null });
};
const stop = (): Promise<void> => dynamo.stop();
const emptyDb = (): Db => openDb({ endpoint: dynamo.endpoint, tableName: `test-${randomUUID()}` });
const freshDb = async (): Promise<Db> => {
  const db = emptyDb();
  await createTable(db);
  return db;
};

watchContract('stores of the watch in DynamoDB', {
  start,
  fresh: async () => {
    const db = await freshDb();
    return { stores: openStores(db), others: () => openStores(db) };
  },
  stop,
});

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const org = whom('org');
const far = later(86_400 * 3_650);

/** Every item of the table. */
async function everything(db: Db): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await db.client.send(
      new ScanCommand({ TableName: db.tableName, ConsistentRead: true, ExclusiveStartKey: from }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
const placesOf = async (db: Db): Promise<string[]> =>
  (await everything(db)).map(({ pk, sk }) => `${pk?.S} / ${sk?.S}`).toSorted();

/** The same table through a client that hears nothing of its first try of each transaction and makes it again. */
function heedless(db: Db): Db {
  const client = new Proxy(db.client, {
    get: (target, name) => {
      if (name !== 'send') return Reflect.get(target, name);
      return async (command: TransactWriteItemsCommand) => {
        if (command.constructor.name !== 'TransactWriteItemsCommand') return target.send(command);
        const Again = command.constructor as typeof TransactWriteItemsCommand;
        await target.send(command).catch(() => {});
        return target.send(new Again({ ...command.input, ClientRequestToken: randomUUID() }));
      };
    },
  });
  return { ...db, client };
}

describe('what only DynamoDB shows of the watch', () => {
  beforeAll(start);
  afterAll(stop);

  it('finds its own write where the answer of a transaction was lost', async () => {
    const db = await freshDb();
    const stores = openStores(heedless(db));
    await stores.pending.add(org, [breachCause('a')], now);
    const pending = await stores.pending.read(org);
    const begun = await stores.watches.begin(org, running('t'), null, pending!.mark);
    expect(begun).toEqual(await stores.watches.read(org));
    const end = {
      run: run('r', ['e']),
      events: [alert('e')],
      deliveries: [{ webhookId: 'hook', eventId: 'e' }],
    };
    const ended = await stores.watches.finish(org, watch(), begun!.mark, end);
    expect(ended).toEqual(await stores.watches.read(org));
    const lane = laneOf('hook', 'org');
    const taken = await stores.deliveries.take(lane, now, later(60));
    expect(taken?.doc.leaseUntil).toBe(later(60));
    await stores.deliveries.leave(lane, taken!.mark, { attempt: 1, nextAt: later(5) });
    const again = await stores.deliveries.take(lane, later(5), later(65));
    await stores.deliveries.end(lane, delivery('e', lane, { createdAt: later(2), state: 'delivered' }));
    await stores.deliveries.leave(lane, again!.mark, null);
    expect(await dueAt(stores, far)).toEqual([]);
    const feed = calendarFeed('f', 'ab'.repeat(32));
    expect(await stores.calendarFeeds('river', 'org').put('f', feed, 'absent')).not.toBeNull();
    await stores.watchIndex.put(org, ['V:a']);
    expect((await stores.watchIndex.watchers('V:a', 5)).items).toEqual([org]);
  });

  describe('the index', () => {
    const before = range(150).map((i) => `V:${i}`);
    const after = range(150).map((i) => `V:${i + 75}`);
    const entriesOf = async (db: Db): Promise<string[]> =>
      (await placesOf(db)).flatMap((place) => (place.startsWith('WATCHED#') ? [place] : []));
    const placed = (keys: readonly string[]): string[] => keys.map((key) => `WATCHED#${key} / river#org`).toSorted();

    it.each(range(6))('is right in the end, wherever a change of it broke off: after %i writes', async (writes) => {
      const db = await freshDb();
      await openStores(db).watchIndex.put(org, before);
      const broken = openStores(breaksOffAfter(db, writes)).watchIndex;
      const isWhole = await broken.put(org, after).then(
        () => true,
        () => false,
      );
      // One write each: the list, three parts of at most 99 entries (75 added, 75 dropped), the list.
      expect(isWhole).toBe(writes >= 4);
      const { watchIndex } = openStores(db);
      for (const key of await watchIndex.keysOf(org)) expect((await watchIndex.watchers(key, 5)).items).toEqual([org]);
      if (writes % 2) await watchIndex.put(org, after);
      else await watchIndex.put(org, before);
      expect(await entriesOf(db)).toEqual(placed(writes % 2 ? after : before));
    });

    it.each(range(12))(
      'leaves nothing when a watch is removed, wherever that broke off before: %i writes',
      async (writes) => {
        const db = await freshDb();
        const stores = openStores(db);
        await stores.watches.put(org, watch({ dueAt: now }), null);
        await stores.due.put({ at: now, thing: scheduleOf('org') });
        await stores.watchIndex.put(org, before);
        const changing = openStores(breaksOffAfter(db, writes % 4)).watchIndex;
        await changing.put(org, after).catch(() => {});
        await openStores(breaksOffAfter(db, writes))
          .watches.remove(org)
          .catch(() => {});
        await stores.watches.remove(org);
        expect(await placesOf(db)).toEqual([]);
      },
    );

    it('is of the later writer where two put the same organization at once, with no entry left behind', async () => {
      const db = await freshDb();
      const [first, second] = [openStores(db).watchIndex, openStores(db).watchIndex];
      await Promise.all([first.put(org, before), second.put(org, after)]);
      const keys = await first.keysOf(org);
      expect([before.toSorted(), after.toSorted()]).toContainEqual(keys.toSorted());
      expect(await entriesOf(db)).toEqual(placed(keys));
    });

    it('takes no entry from a writer who was overtaken, whether he goes on or breaks off', async () => {
      for (const writes of [2, 1_000]) {
        const db = await freshDb();
        const { watchIndex } = openStores(db);
        await watchIndex.put(org, before);
        const late = withBefore(breaksOffAfter(db, writes), 'TransactWriteItemsCommand', () =>
          watchIndex.put(org, after),
        );
        await openStores(late)
          .watchIndex.put(org, ['V:late'])
          .catch(() => {});
        expect(await entriesOf(db)).toEqual(placed(writes === 2 ? after : ['V:late']));
        expect((await watchIndex.keysOf(org)).toSorted()).toEqual(writes === 2 ? after.toSorted() : ['V:late']);
      }
    });

    it('holds a list of keys longer than an item, and leaves no part of it behind', async () => {
      const db = await freshDb();
      const { watchIndex } = openStores(db);
      await watchIndex.put(
        org,
        range(300).map((i) => `T:${randomUUID().repeat(5)}-${i}`),
      );
      const keys = range(300).map(
        (i) =>
          `T:${range(1_000)
            .map(() => String.fromCharCode(0x4e00 + Math.random() * 20_000))
            .join('')}-${i}`,
      );
      await watchIndex.put(org, keys);
      expect((await watchIndex.keysOf(org)).toSorted()).toEqual(keys.toSorted());
      expect((await queryAll(db, 'TENANT#river#WATCHKEYS#org')).length).toBeGreaterThan(1);
      await watchIndex.put(org, []);
      expect(await queryAll(db, 'TENANT#river#WATCHKEYS#org')).toHaveLength(1);
    });
  });

  it('keeps a lane due into which something comes at the very moment when it is left or taken', async () => {
    const db = await freshDb();
    const stores = openStores(db);
    const lane = laneOf('hook', 'org');
    const arrives = (eventId: string) => () => stores.deliveries.add(lane, [delivery(eventId, lane)], later(1));
    const late = (eventId: string) =>
      openStores(withBefore(db, 'TransactWriteItemsCommand', arrives(eventId))).deliveries;
    const first = await late('e1').take(lane, later(1), later(60));
    expect((await dueAt(stores, later(1))).map(({ thing }) => thing)).toEqual([laneThing(lane)]);
    await stores.deliveries.leave(lane, first!.mark, { attempt: 0, nextAt: later(1) });
    const second = await stores.deliveries.take(lane, later(1), later(60));
    expect(await dueAt(stores, later(59))).toEqual([]);
    await late('e2').leave(lane, second!.mark, null);
    expect(await dueAt(stores, later(1))).toEqual([{ at: later(1), thing: laneThing(lane) }]);
    expect(await stores.deliveries.take(lane, later(2), later(62))).not.toBeNull();
  });

  it.each([
    ['a schedule', scheduleOf('org')],
    ['a lane', laneThing(laneOf('hook', 'org'))],
  ])('a thing that moves stands somewhere, wherever the move breaks off: %s', async (_, thing) => {
    for (const writes of range(3)) {
      const db = await freshDb();
      const { due } = openStores(db);
      await due.put({ at: now, thing });
      await openStores(breaksOffAfter(db, writes))
        .due.move({ at: now, thing }, later(60))
        .catch(() => {});
      const standing = await dueAt(openStores(db), later(60));
      expect(standing.length).toBeGreaterThan(0);
      for (const entry of standing) await due.move(entry, later(90));
      expect(await dueAt(openStores(db), far)).toEqual([{ at: later(90), thing }]);
    }
  });

  it('expires runs, alerts and the log of deliveries after 400 days, and nothing that waits', async () => {
    const db = await freshDb();
    const stores = openStores(db);
    const { mark } = (await stores.watches.put(org, watch(), null))!;
    const deliveries = ['e1', 'e2'].map((eventId) => ({ webhookId: 'hook', eventId }));
    const events = [alert('e1'), alert('e2')];
    await stores.watches.finish(org, watch(), mark, { run: run('r'), events, deliveries });
    const lane = laneOf('hook', 'org');
    await stores.deliveries.end(lane, delivery('e1', lane, { createdAt: later(2), state: 'failed' }));
    const expiring = (await everything(db)).filter(({ ttl }) => ttl !== undefined);
    expect(expiring.map(({ pk }) => pk?.S).toSorted()).toEqual(
      [
        recordsPartition('river', 'ALERT', 'org'),
        recordsPartition('river', 'ALERT', 'org'),
        recordsPartition('river', 'DELIVERY', 'hook'),
        recordsPartition('river', 'RUN', 'org'),
      ].toSorted(),
    );
    const days = expiring.map(({ ttl }) => (Number(ttl?.N) - Date.parse(now) / 1_000) / 86_400);
    for (const day of days) expect(Math.floor(day)).toBe(400);
  });
});

describe('a tenant that the watch knows', () => {
  beforeAll(start);
  afterAll(stop);
  const stone = (tenantId: string) => ({ tenantId, requestedAt: now, deletedAt: later(90_000) });

  it('is erased from every partition of the table, and another one from none', async () => {
    const db = await freshDb();
    const stores = openStores(db);
    await fillWatched(stores, 'lake');
    const lake = await placesOf(db);
    expect(lake.length).toBeGreaterThan(25);
    await fillWatched(stores, 'river');
    expect((await placesOf(db)).length).toBe(2 * lake.length);
    await stores.tenantData.erase('river', stone('river'));
    expect(await placesOf(db)).toEqual([...lake, 'TOMBSTONE#river / TOMBSTONE'].toSorted());
    expect(await stores.calendarLookUp.find('lake-hash')).not.toBeNull();
    expect(await stores.calendarLookUp.find('river-hash')).toBeNull();
  });

  it('is erased whole also where that broke off before, wherever it did', async () => {
    const db = await freshDb();
    const stores = openStores(db);
    for (let writes = 1; ; writes += 3) {
      const tenantId = `river-${writes}`;
      await fillWatched(stores, tenantId);
      const isWhole = await openStores(breaksOffAfter(db, writes))
        .tenantData.erase(tenantId, stone(tenantId))
        .then(
          () => true,
          () => false,
        );
      await stores.tenantData.erase(tenantId, stone(tenantId));
      const left = (await placesOf(db)).filter((place) => !place.startsWith('TOMBSTONE#'));
      expect(left).toEqual([]);
      if (isWhole) break;
    }
  });
});

describe('the stream of the table', () => {
  beforeAll(start);
  afterAll(stop);

  /** All changes of a table so far. */
  async function changesOf(db: Db): Promise<{ eventName: string; keys: { pk: string; sk: string } }[]> {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const streams = new DynamoDBStreamsClient({ region: 'us-east-1', endpoint: dynamo.endpoint, credentials });
    const StreamArn = (await streamArn(db)) ?? undefined;
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    expect(StreamDescription?.StreamViewType).toBe('KEYS_ONLY');
    const changes: { eventName: string; keys: { pk: string; sk: string } }[] = [];
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const first = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const };
      const { ShardIterator } = await streams.send(new GetShardIteratorCommand(first));
      const { Records } = await streams.send(new GetRecordsCommand({ ShardIterator }));
      for (const { eventName = '', dynamodb } of Records ?? []) {
        expect(Object.keys(dynamodb ?? {})).not.toContain('NewImage');
        changes.push({ eventName, keys: { pk: dynamodb?.Keys?.pk?.S ?? '', sk: dynamodb?.Keys?.sk?.S ?? '' } });
      }
    }
    streams.destroy();
    return changes;
  }

  it('tells from what the store writes whom to wake', async () => {
    const db = await freshDb();
    const stores = openStores(db);
    await stores.writer.seal({ version: 'v', coverage: [] }, null);
    await fillWatched(stores, 'river');
    const wakes = wakesOf(await changesOf(db));
    const inputs = (what: string) => ({ kind: 'inputs', ...org, what });
    expect(wakes.map(({ message }) => message)).toEqual([
      { kind: 'store' },
      inputs('organization'),
      inputs('list'),
      { kind: 'tenant', tenantId: 'river', what: 'verdicts' },
      inputs('schedule'),
      { kind: 'deliver', ...laneOf('hook', 'org') },
      { kind: 'reassess', ...org },
      inputs('answers'),
    ]);
    expect(wakes.filter(({ delaySeconds }) => delaySeconds > 0)).toHaveLength(1);
  });

  it('wakes for a lane when something came into it, and not when somebody looks at it', async () => {
    const db = await freshDb();
    const { deliveries, due } = openStores(db);
    const lane = laneOf('hook', 'org');
    await deliveries.add(lane, [delivery('e1', lane)], now);
    const before = (await changesOf(db)).length;
    const taken = await deliveries.take(lane, now, later(60));
    await deliveries.leave(lane, taken!.mark, { attempt: 1, nextAt: later(60) });
    await due.move({ at: later(60), thing: laneThing(lane) }, later(660));
    const again = await deliveries.take(lane, later(60), later(120));
    const looked = await changesOf(db);
    expect(looked.length).toBeGreaterThan(before);
    expect(wakesOf(looked.slice(before))).toEqual([]);
    await deliveries.add(lane, [delivery('e2', lane)], later(61));
    const came = (await changesOf(db)).length;
    await deliveries.leave(lane, again!.mark, null);
    const left = (await changesOf(db)).slice(came);
    expect(wakesOf(left).map(({ message }) => message)).toEqual([{ kind: 'deliver', ...lane }]);
  });

  it('is switched on for tables of old, however many start at once, and stays as it is then', async () => {
    const db = emptyDb();
    await db.client.send(
      new CreateTableCommand({
        TableName: db.tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
    await putItem(db, { pk: { S: 'old' }, sk: { S: 'old' } });
    expect(await streamArn(db)).toBeNull();
    await Promise.all(range(5).map(() => createTable(db)));
    const arn = await streamArn(db);
    expect(arn).not.toBeNull();
    await createTable(db);
    expect(await streamArn(db)).toBe(arn);
    await putItem(db, { pk: { S: 'new' }, sk: { S: 'new' } });
    expect(await changesOf(db)).toEqual([{ eventName: 'INSERT', keys: { pk: 'new', sk: 'new' } }]);
  });

  it.each([
    ['ResourceInUseException', 'the table is being updated'],
    ['ValidationException', 'the table already has an enabled stream'],
  ])('takes it as it is where another starter was quicker: %s', async (name, message) => {
    const db = await freshDb();
    const asked: string[] = [];
    let isHidden = true;
    const client = new Proxy(db.client, {
      get: (target, property) => {
        if (property !== 'send') return Reflect.get(target, property);
        return async (command: object) => {
          asked.push(command.constructor.name);
          if (command instanceof UpdateTableCommand) {
            isHidden = false;
            const { ResourceInUseException } = await import('@aws-sdk/client-dynamodb');
            throw name === 'ResourceInUseException'
              ? new ResourceInUseException({ message, $metadata: {} })
              : Object.assign(new Error(message), { name });
          }
          const answer = (await target.send(command as never)) as { Table?: object };
          // As the table was before the other one began.
          return answer.Table && isHidden ? { Table: { ...answer.Table, StreamSpecification: undefined } } : answer;
        };
      },
    });
    await createTable({ ...db, client });
    expect(asked.filter((one) => one === 'UpdateTableCommand')).toHaveLength(1);
  });
});
