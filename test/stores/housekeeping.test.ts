import { randomUUID } from 'node:crypto';
import { type AttributeValue, PutItemCommand, ScanCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { type Db, openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores } from '../../functions/store/stores.ts';
import { tableDefinition } from '../../functions/store/table.ts';
import { housekeeping } from '../../functions/verbs/housekeeping.ts';
import {
  exposedRow,
  hospital,
  makeTestApp,
  problemOf,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from '../http/testApp.ts';
import { breaksOffAfter } from './breaksOff.ts';
import { entryOf } from './records.ts';

/** The job that deletes, over the database: what lies there after it, and after it was killed at any point. */
type Item = Record<string, AttributeValue>;
let dynamo: Dynamo;
let app: TestApp;
let db: Db;
/** All items of two tenants that have something of every kind, one of which ordered its end and keeps reports for 30 days. */
let filled: Item[];

const inDays = (days: number): string => new Date(Date.parse(testNow) + days * 86_400_000).toISOString();
const [river, lake] = [tenants.river.tenantId, tenants.lake.tenantId];
const admin = { authorization: 'Bearer bc_admin' };

/** A table in which nothing expires by itself: the days of these tests are past by the clock of the database. */
async function freshDb(items: readonly Item[] = []): Promise<Db> {
  const fresh = openDb({ endpoint: dynamo.endpoint, tableName: `test-${randomUUID()}` });
  await createTable(fresh);
  const TimeToLiveSpecification = { AttributeName: tableDefinition.timeToLiveAttribute, Enabled: false };
  await fresh.client.send(new UpdateTimeToLiveCommand({ TableName: fresh.tableName, TimeToLiveSpecification }));
  for (const Item of items) await fresh.client.send(new PutItemCommand({ TableName: fresh.tableName, Item }));
  return fresh;
}

/** Everything in a table but the catalog. */
async function itemsIn({ client, tableName }: Db): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []).filter(({ pk }) => /^(TENANT|KEY|HOUSEKEEPING|TOMBSTONE)/.test(pk?.S ?? '')));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
const placesOf = (items: readonly Item[]): string[] => items.map(({ pk, sk }) => `${pk?.S} / ${sk?.S}`).sort();
const ofTenant = (tenantId: string, items: readonly Item[]): string[] =>
  placesOf(items).filter((place) => place.startsWith(`TENANT#${tenantId}#`));

const run = (on: Db, now: string) => housekeeping({ ...openStores(on), runtime: { now: () => now } });

/** A save that broke off after some writes: parts and notes lie there, and no list knows of them. */
async function breakOffASave(): Promise<void> {
  const { assessments } = openStores(breaksOffAfter(db, 5));
  const found = {
    assessmentId: 'broken',
    createdAt: testNow,
    asOf: '2026-05-01',
    organization: 'A',
    total: 0,
    vendors: [],
  };
  await assessments.saveAffected(river, new Map([['a-breach', found]]));
  const parts = Array.from({ length: 6 }, (_, i) => ({ name: `vendors-${i}`, json: '{}' }));
  await expect(assessments.save(river, entryOf('broken'), parts)).rejects.toThrow('broke off');
}

beforeAll(async () => {
  dynamo = await openDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT, dataDir: null });
  db = await freshDb();
  const stores = openStores(db);
  app = await makeTestApp({ stores });
  const key = { hash: sha256('bc_admin'), tenantId: river, label: 'Dana Reyes', createdAt: testNow, id: randomUUID() };
  await stores.keys.put({ ...key, scopes: ['admin'] });
  for (const tenant of ['river', 'lake'] as const) {
    const { id } = await app.create<{ id: string }>('/v1/organizations', hospital, { tenant });
    await app.put(`/v1/organizations/${id}/vendors`, { vendors: [exposedRow('AP-1')] }, { tenant });
    const body = { asOf: '2026-05-01', organizationId: id };
    await app.create('/v1/assessments', body, { tenant, headers: { 'idempotency-key': 'one' } });
    app.clock.now = inDays(20);
    await app.create('/v1/assessments', { ...body, vendors: [exposedRow('AP-2')] }, { tenant });
    const verdict = { vendor: { name: 'Oracle America, Inc.' }, vendorId: 'oracle-health', verdict: 'not-same' };
    await app.create('/v1/verdicts', verdict, { tenant });
    await app.put('/v1/settings/matching', { matchThreshold: 0.9 }, { tenant });
    app.clock.now = testNow;
  }
  await breakOffASave();
  expect((await app.put('/v1/settings/retention', { assessmentDays: 30 }, { headers: admin })).status).toBe(200);
  const order = { confirm: river, graceDays: 40 };
  expect((await app.send('DELETE', '/v1/tenant', { headers: admin, body: order })).status).toBe(202);
  filled = await itemsIn(db);
});
afterAll(() => dynamo.stop());

describe('before the day', () => {
  it('deletes nothing, until reports are older than the tenant keeps them; then these with all that is theirs', async () => {
    const on = await freshDb(filled);
    expect(await run(on, inDays(29))).toEqual({ tenants: 1, deleted: 0, reportsDropped: 0 });
    expect(placesOf(await itemsIn(on))).toEqual(placesOf(filled));
    expect(await run(on, inDays(31))).toEqual({ tenants: 1, deleted: 0, reportsDropped: 1 });
    const { items: left } = await openStores(on).assessments.list(river, { limit: 10 });
    expect(left.map(({ createdAt }) => createdAt)).toEqual([inDays(20)]);
    const gone = (await openStores(db).assessments.list(river, { limit: 10 })).items.at(-1)!;
    expect(gone.createdAt).toBe(testNow);
    const places = placesOf(await itemsIn(on)).filter((place) => !/#(IDEMPOTENCY|AUDIT)/.test(place));
    expect(places.filter((place) => place.includes(gone.id))).toEqual([]);
    expect(ofTenant(lake, await itemsIn(on))).toEqual(ofTenant(lake, filled));
    expect(await run(on, inDays(31))).toEqual({ tenants: 1, deleted: 0, reportsDropped: 0 });
  });

  it('deletes nothing of a tenant that was kept, and no report where all are to stay', async () => {
    const on = await freshDb(filled);
    const { closings, retentions } = openStores(on);
    const closing = (await closings(river).get('STATE'))!;
    await closings(river).put('STATE', { ...closing.doc, takenBackAt: inDays(1) }, { mark: closing.mark });
    await retentions(river).put('STATE', { assessmentDays: null, updatedAt: testNow, keyLabel: 'k' }, 'anything');
    expect(await run(on, inDays(4_000))).toEqual({ tenants: 1, deleted: 0, reportsDropped: 0 });
  });
});

describe('after the day', () => {
  const day = inDays(41);
  const closed = `TENANT#${river}#CLOSING / STATE`;
  /** That nothing of the tenant lies there but the mark of its end, with no name in it, and its tombstone. */
  async function expectGone(on: Db): Promise<void> {
    const left = await itemsIn(on);
    expect(ofTenant(river, left)).toEqual([closed]);
    expect(placesOf(left).filter((place) => !place.startsWith(`TENANT#${lake}#`))).toEqual(
      [`KEY#${sha256(tenants.lake.key)} / KEY`, closed, `TOMBSTONE#${river} / TOMBSTONE`].toSorted(),
    );
    expect(JSON.stringify(left.filter(({ pk }) => pk?.S?.includes(river)))).not.toContain('Dana Reyes');
    expect(ofTenant(lake, left)).toEqual(ofTenant(lake, filled));
    const stone = await openStores(on).tenantData.tombstone(river);
    expect(stone).toEqual({
      tenantId: river,
      requestedAt: testNow,
      deletedAt: day,
      audit: await openStores(db).audits.end(river),
    });
    expect(stone?.audit?.number).toBeGreaterThan(5);
  }

  it('removes every item of the tenant, keys of old too, and nothing of another one', async () => {
    const on = await freshDb(filled);
    expect(await run(on, day)).toEqual({ tenants: 1, deleted: 1, reportsDropped: 0 });
    await expectGone(on);
    expect(await run(on, inDays(50))).toEqual({ tenants: 0, deleted: 0, reportsDropped: 0 });
  });

  it('goes on where it was killed, at whichever write that was', async () => {
    for (let writes = 0; ; writes += writes < 12 ? 1 : 4) {
      const on = await freshDb(filled);
      const isDone = await run(breaksOffAfter(on, writes), day).then(
        () => true,
        () => false,
      );
      if (!isDone) await run(on, day);
      await expectGone(on);
      if (isDone) {
        expect(writes).toBeGreaterThan(40);
        break;
      }
    }
  });

  it('answers 401 to all keys, before the job ran and after it', async () => {
    app.clock.now = inDays(40);
    const ask = (headers?: Record<string, string>) => app.get('/v1/tenant', headers && { headers });
    for (const headers of [undefined, admin]) await problemOf(await ask(headers), 'unauthorized');
    await run(db, day);
    for (const headers of [undefined, admin]) await problemOf(await ask(headers), 'unauthorized');
    expect((await app.get('/v1/tenant', { tenant: 'lake' })).status).toBe(200);
    app.clock.now = testNow;
  });
});

it('goes on with the other tenants where one fails, and says so at the end', async () => {
  const on = await freshDb(filled);
  const stores = openStores(on);
  await stores.work.add('a-first-one');
  const closings: typeof stores.closings = (tenantId) => {
    if (tenantId === 'a-first-one') throw new Error('out of order');
    return stores.closings(tenantId);
  };
  const failing = housekeeping({ ...stores, closings, runtime: { now: () => inDays(41) } });
  await expect(failing).rejects.toMatchObject({ name: 'AggregateError', errors: [{ message: 'out of order' }] });
  expect(await stores.tenantData.tombstone(river)).not.toBeNull();
  expect((await stores.work.list(10)).items).toEqual(['a-first-one']);
});
