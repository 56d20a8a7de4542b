import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Origin } from '../../domain/breach/contribution.ts';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { type Fault, faults, openFaultyProxy } from './faultyProxy.ts';
import { breach, digestOf, partOf, putBreach, statement, vendor } from './records.ts';

let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await openDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT, dataDir: null });
});
afterAll(() => dynamo.stop());

/** One table, seen through a bad line and as it is. */
async function throughFaults(seed: number, rate: number, only?: readonly Fault[]) {
  const tableName = `test-${randomUUID()}`;
  const clear = openDb({ endpoint: dynamo.endpoint, tableName });
  await createTable(clear);
  const proxy = await openFaultyProxy(dynamo.endpoint, { seed, rate, only });
  const db = openDb({ endpoint: proxy.endpoint, tableName, requestTimeout: 150, attempts: 3 });
  const stop = async (): Promise<void> => {
    db.client.destroy();
    await proxy.stop();
  };
  return { proxy, bad: openStores(db), good: openStores(clear), stop };
}

/** Makes a call until it succeeds, as a person or a schedule would; gives how often it did not. */
async function untilDone(call: () => Promise<unknown>): Promise<number> {
  for (let failed = 0; ; failed++) {
    try {
      await call();
      return failed;
    } catch (error) {
      expect(error).toMatchObject({ code: 'store-unavailable' });
    }
  }
}

async function inParallel(calls: (() => Promise<unknown>)[]): Promise<number> {
  const queue = calls.values();
  let failed = 0;
  const worker = async () => {
    for (const call of queue) failed += await untilDone(call);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return failed;
}

const at = '2026-01-05T00:00:00.000Z';
const changesOf = async ({ breaches }: Stores) => (await breaches.changes({ since: '2026-01-01' }, 1_000)).items;
const claimsOf = async ({ breaches }: Stores, id: string) => (await breaches.claims(id, 1_000)).items;

/** Side by side, each over a line and table of its own: most of their time they wait for the line. */
describe.concurrent('over a bad line', () => {
  it('everything that is written lands exactly once, or the call says so and lands when it is repeated', async () => {
    const { proxy, bad, good, stop } = await throughFaults(20_261_122, 0.35);
    const ids = Array.from({ length: 40 }, (_, i) => `b-${i}`);
    const part = (id: string, origin: Origin, round: number) => {
      const whole = breach(id, [statement(`${origin} of ${id}`), statement(`${origin}, round ${round}`)]);
      return origin === 'incidents' ? partOf(whole) : { claims: whole.claims };
    };
    const put = (id: string, origin: Origin, round: number) => () =>
      bad.writer.putContribution(id, part(id, origin, round), `${origin} ${round}`, { origin, at, isNew: round === 0 });
    let failed = 0;
    for (const round of [0, 1, 1, 2]) {
      failed += await inParallel(ids.flatMap((id) => [put(id, 'incidents', round), put(id, 'hhs-ocr', round)]));
    }
    await stop();
    for (const id of ids) {
      const claims = await claimsOf(good, id);
      const counted = claims.filter(({ withdrawnAt }) => withdrawnAt === undefined).map(({ claim }) => claim.value);
      const both = [...part(id, 'incidents', 2).claims, ...part(id, 'hhs-ocr', 2).claims];
      expect(counted.toSorted()).toEqual(both.map(({ value }) => value).toSorted());
      expect(claims).toHaveLength(8);
      expect((await good.breaches.breaches([id]))[0]?.claims).toEqual(both);
    }
    const events = await changesOf(good);
    const told = new Map<string, number>();
    for (const { breachId, claimsAdded, claimsWithdrawn } of events) {
      told.set(`${breachId} +`, (told.get(`${breachId} +`) ?? 0) + claimsAdded);
      told.set(`${breachId} -`, (told.get(`${breachId} -`) ?? 0) + claimsWithdrawn);
    }
    // Two origins: two claims each to begin with, then one of each replaced, twice.
    for (const id of ids) expect([told.get(`${id} +`), told.get(`${id} -`)], id).toEqual([8, 4]);
    const { breaches } = await good.writer.digests();
    expect(breaches).toEqual(
      new Map(ids.toSorted().map((id) => [id, { incidents: 'incidents 2', 'hhs-ocr': 'hhs-ocr 2' }])),
    );
    expect(await good.breaches.breachHeads()).toHaveLength(ids.length);
    // The line was as bad as it was meant to be.
    expect(failed).toBeGreaterThan(0);
    for (const fault of faults.filter((one) => one !== 'unprocessed'))
      expect(proxy.counts[fault], fault).toBeGreaterThan(0);
  });

  it('claims that are too many for one transaction land once, and are read back whole', async () => {
    const { bad, good, stop } = await throughFaults(7, 0.3);
    const claims = Array.from({ length: 600 }, (_, i) => statement(`${i} ${'word '.repeat(20)}`));
    const [first, second] = [breach('b', claims.slice(0, 400)), breach('b', claims.slice(200))];
    for (const one of [first, second, second]) await untilDone(() => putBreach(bad.writer, one, { isNew: true }));
    let read: unknown;
    await untilDone(async () => {
      read = await bad.breaches.breaches(['b']);
    });
    await stop();
    expect(read).toEqual([second]);
    expect(await claimsOf(good, 'b')).toHaveLength(600);
    expect((await changesOf(good)).map((e) => [e.claimsAdded, e.claimsWithdrawn])).toEqual([
      [400, 0],
      [200, 200],
    ]);
  });

  it('batches of which only a part is done are done to the end', async () => {
    const { proxy, bad, good, stop } = await throughFaults(5, 0.8, ['unprocessed']);
    const large = breach(
      'b',
      Array.from({ length: 200 }, (_, i) => statement(`${i}`)),
    );
    await untilDone(() => putBreach(bad.writer, large));
    const ids = Array.from({ length: 150 }, (_, i) => `b-${i}`);
    for (const id of ids) await putBreach(good.writer, breach(id, [statement('one')]), { isNew: true });
    await untilDone(async () => expect(await bad.breaches.breaches(ids)).toHaveLength(ids.length));
    await stop();
    expect(await claimsOf(good, 'b')).toHaveLength(200);
    expect(proxy.counts.unprocessed).toBeGreaterThan(3);
  });

  it('vendors, files, seals and keys land, and one of two loads at once seals', async () => {
    const { bad, good, stop } = await throughFaults(11, 0.3);
    const vendors = Array.from({ length: 30 }, (_, i) => vendor(`v-${String(i).padStart(2, '0')}`));
    await inParallel(vendors.map((v) => () => bad.writer.putVendor(v, 'hhs-ocr', digestOf(v))));
    await inParallel(vendors.slice(20).map((v) => () => bad.writer.retireVendor(v.id, at)));
    const text = Array.from({ length: 40_000 }, () => randomUUID()).join('\n');
    const file = { sha256: 'ab'.repeat(32), fileName: 'f', importedAt: at, asOf: '2025-01-01', rows: 1, rejected: 0 };
    await untilDone(() => bad.feeds.put('vcdb', file, text));
    const heads = ['v1', 'v2'].map((version) => ({ version, coverage: [] }));
    const sealed: boolean[] = [];
    await Promise.all(
      heads.map((head, i) =>
        untilDone(async () => {
          sealed[i] = await bad.writer.seal(head, null);
        }),
      ),
    );
    await stop();
    expect(await good.breaches.vendors()).toEqual(vendors.slice(0, 20));
    expect((await good.feeds.text('vcdb', file.sha256)) === text).toBe(true);
    expect(await good.feeds.files('vcdb')).toEqual([file]);
    expect(sealed.filter(Boolean)).toHaveLength(1);
    expect(await good.breaches.head()).toEqual(heads[sealed.indexOf(true)]);
  });

  it.each(faults.filter((fault) => fault !== 'unprocessed'))(
    'a line on which nothing but faults come ends as unavailable, and works when it is healed: %s',
    async (fault) => {
      const { proxy, bad, good, stop } = await throughFaults(3, 1, [fault]);
      const one = breach('b', [statement('one')]);
      await expect(putBreach(bad.writer, one, { isNew: true })).rejects.toMatchObject({ code: 'store-unavailable' });
      expect(Object.keys(proxy.counts)).toEqual([fault]);
      proxy.heal();
      await putBreach(bad.writer, one, { isNew: true });
      await stop();
      expect(await good.breaches.breaches(['b'])).toEqual([one]);
      expect(await changesOf(good)).toHaveLength(1);
      expect(await claimsOf(good, 'b')).toHaveLength(1);
    },
  );
});
