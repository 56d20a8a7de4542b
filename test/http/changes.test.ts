import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangeEvent } from '../../functions/verbs/ports.ts';
import { breach, statement } from '../stores/records.ts';
import { makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

type Feed = {
  items: (ChangeEvent & { vendorName: string | null; link: string })[];
  nextCursor: string | null;
  resume: string;
  warnings: string[];
};

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});
const feed = async (query: string): Promise<Feed> => {
  const response = await app.get(`/v1/breaches${query}`);
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  return JSON.parse(text) as Feed;
};
const positions = (page: Feed) => page.items.map((i) => i.position);

/** One breach that some origin brings, changes or takes back, at an instant. */
const put = (id: string, said: string, at: string) => {
  const { id: _, claims, ...about } = breach(id, [statement(said)], { vendorId: 'carecloud' });
  return app.stores.writer.putContribution(id, { about, claims }, said, { origin: 'vcdb', at });
};
const takeBack = (id: string, at: string, successor?: string) =>
  app.stores.writer.putContribution(id, null, null, {
    origin: 'vcdb',
    at,
    reason: 'its source no longer leads to such a record',
    ...(successor !== undefined && { successor }),
  });

describe('GET /v1/breaches?changedSince=', () => {
  it('tells every change once over its pages, oldest first, with names', async () => {
    const seen: Feed['items'] = [];
    let query = '?changedSince=2026-01-01&limit=30';
    for (let more = true; more; ) {
      const page = await feed(query);
      expect(page.items.length).toBeLessThanOrEqual(30);
      seen.push(...page.items);
      more = page.nextCursor !== null;
      query = `?changedSince=2026-01-01&limit=30&cursor=${page.nextCursor}`;
    }
    expect(new Set(seen.map((i) => i.position)).size).toBe(92);
    expect(seen).toHaveLength(92);
    expect(seen.map((i) => i.position)).toEqual(seen.map((i) => i.position).toSorted());
    expect(seen.every((i) => i.kind === 'added' && i.vendorName && i.link === `/v1/breaches/${i.breachId}`)).toBe(true);
  });

  it.each([
    ['2026-05-04', 92],
    ['2026-05-05', 0],
    ['2026-05-04T15:00:00.000Z', 92],
    ['2026-05-04T10:00:00-05:00', 92],
    ['2026-05-04T10:00:01-05:00', 0],
    ['2026-05-04T15:00:00.001Z', 0],
    ['2099-01-01', 0],
  ])('since %s', async (since, count) => {
    expect((await feed(`?limit=200&changedSince=${encodeURIComponent(since)}`)).items).toHaveLength(count);
  });

  it('tells of a withdrawn breach, its reason and where it goes on; its address does too', async () => {
    await put('vcdb-1', 'first', '2026-05-05T00:00:00.000Z');
    await put('vcdb-2', 'first', '2026-05-05T00:00:01.000Z');
    await takeBack('vcdb-1', '2026-05-06T00:00:00.000Z', 'vcdb-2');
    const { items } = await feed('?changedSince=2026-05-06');
    expect(items).toMatchObject([
      {
        breachId: 'vcdb-1',
        kind: 'withdrawn',
        vendorName: 'CareCloud, Inc.',
        reason: 'its source no longer leads to such a record',
        successor: 'vcdb-2',
      },
    ]);
    const response = await app.get('/v1/breaches/vcdb-1');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      id: 'vcdb-1',
      withdrawn: { reason: 'its source no longer leads to such a record', successor: 'vcdb-2' },
    });
    const claims = (await (await app.get('/v1/breaches/vcdb-1/claims')).json()) as { items: { withdrawnAt: string }[] };
    expect(claims.items).toMatchObject([{ text: 'first', withdrawnAt: '2026-05-06T00:00:00.000Z' }]);
    expect((await app.get('/v1/breaches/vcdb-1/history')).status).toBe(200);
  });
});

describe('resume', () => {
  it('brings what came later, and nothing that came before and was complete', async () => {
    app.clock.now = '2026-05-10T00:00:00.000Z';
    const { items, nextCursor, resume } = await feed('?changedSince=2026-01-01&limit=200');
    expect([items.length, nextCursor]).toEqual([92, null]);
    expect((await feed(`?changesAfter=${resume}`)).items).toEqual([]);
    await put('vcdb-1', 'first', '2026-05-11T00:00:00.000Z');
    await put('vcdb-1', 'second', '2026-05-12T00:00:00.000Z');
    app.clock.now = '2026-05-13T00:00:00.000Z';
    const later = await feed(`?changesAfter=${resume}`);
    expect(later.items.map((i) => [i.breachId, i.kind])).toEqual([
      ['vcdb-1', 'added'],
      ['vcdb-1', 'changed'],
    ]);
    expect((await feed(`?changesAfter=${later.resume}`)).items).toEqual([]);
  });

  it('never lies later than 15 seconds ago: a change that becomes visible late is not missed', async () => {
    await put('vcdb-1', 'first', '2026-05-11T00:00:10.000Z');
    app.clock.now = '2026-05-11T00:00:11.000Z';
    const first = await feed('?changedSince=2026-05-11');
    expect(first.items.map((i) => i.breachId)).toEqual(['vcdb-1']);
    // It began to be written before the other one and was there only after it.
    const late = { ...first.items[0]!, position: '2026-05-11T00:00:09.000Z~late', at: '2026-05-11T00:00:09.000Z' };
    withEvents([late, first.items[0]!]);
    app.clock.now = '2026-05-11T00:00:12.000Z';
    const second = await feed(`?changesAfter=${first.resume}`);
    expect(positions(second)).toEqual([late.position, first.items[0]!.position]);
    app.clock.now = '2026-05-11T01:00:00.000Z';
    const third = await feed(`?changesAfter=${second.resume}`);
    expect((await feed(`?changesAfter=${third.resume}`)).items).toEqual([]);
  });

  it('does not get past such a change over pages that were read at leisure either', async () => {
    const event = (n: number, second: string): ChangeEvent => ({
      position: `2026-05-11T00:00:${second}.000Z~${n}`,
      at: `2026-05-11T00:00:${second}.000Z`,
      breachId: `vcdb-${n}`,
      kind: 'added',
      title: 'x',
      vendorId: 'carecloud',
      origin: 'vcdb',
      fields: [],
      claimsAdded: 1,
      claimsWithdrawn: 0,
    });
    const [a, late, b, c] = [event(1, '01'), event(2, '08'), event(3, '09'), event(4, '10')] as const;
    withEvents([a, b, c]);
    app.clock.now = '2026-05-11T00:00:11.000Z';
    const first = await feed('?changedSince=2026-05-11&limit=2');
    expect(positions(first)).toEqual([a.position, b.position]);
    withEvents([a, late, b, c]);
    app.clock.now = '2026-05-11T02:00:00.000Z';
    const second = await feed(`?changesAfter=${first.nextCursor}&limit=2`);
    expect(positions(second)).toEqual([c.position]);
    expect(second.nextCursor).toBeNull();
    expect(positions(await feed(`?changesAfter=${second.resume}`))).toContain(late.position);
  });

  it('stays where it was while nothing happens', async () => {
    const { resume } = await feed('?changedSince=2099-01-01');
    app.clock.now = '2027-01-01T00:00:00.000Z';
    expect((await feed(`?changesAfter=${resume}`)).resume).toBe(resume);
  });

  /** The feed of the store, with changes becoming visible in an order of our own. */
  function withEvents(events: readonly ChangeEvent[]): void {
    app.stores.breaches.changes = async (from, limit) => {
      const start = 'after' in from ? from.after : from.since;
      const later = events.filter((e) => e.position > start).toSorted((x, y) => (x.position < y.position ? -1 : 1));
      const items = later.slice(0, limit);
      return { items, next: later.length > limit ? items.at(-1)!.position : null };
    };
  }
});

describe('what the feed refuses', () => {
  it.each([
    ['?changedSince=', ['/changedSince']],
    ['?changedSince=yesterday', ['/changedSince']],
    ['?changedSince=2026-02-30', ['/changedSince']],
    ['?changedSince=2026-05-04T15:00:00', ['/changedSince']],
    ['?changedSince=9999-12-31T23:59:59-12:00', ['/changedSince']],
    ['?changedSince=0000-01-01', ['/changedSince']],
    ['?changedSince=2026-01-01&changedSince=2026-01-02', ['/changedSince']],
    ['?changesAfter=x', ['/changesAfter']],
    ['?changesAfter=', ['/changesAfter']],
    [`?changesAfter=${Buffer.from('["changes","since"]').toString('base64url')}`, ['/changesAfter']],
    [`?changesAfter=${Buffer.from('["changes","since","soon"]').toString('base64url')}`, ['/changesAfter']],
    [`?changesAfter=${Buffer.from('["changes","before","x",null]').toString('base64url')}`, ['/changesAfter']],
    ['?changedSince=2026-01-01&cursor=x', ['/cursor']],
    ['?changedSince=2026-01-01&limit=0', ['/limit']],
    ['?changedSince=2026-01-01&limit=201', ['/limit']],
    ['?changedSince=2026-01-01&vendor=carecloud&q=x', ['/vendor', '/q']],
  ])('%s', async (query, pointers) => {
    expect(pointersOf(await problemOf(await app.get(`/v1/breaches${query}`), 'invalid-request'))).toEqual(pointers);
  });

  it('the cursor of a list, and of two beginnings none', async () => {
    const list = (await (await app.get('/v1/breaches?limit=1')).json()) as { nextCursor: string };
    const pointers = async (query: string) =>
      pointersOf(await problemOf(await app.get(`/v1/breaches${query}`), 'invalid-request'));
    expect(await pointers(`?changesAfter=${list.nextCursor}`)).toEqual(['/changesAfter']);
    const { resume } = await feed('?changedSince=2026-01-01');
    expect(await pointers(`?changedSince=2026-01-01&changesAfter=${resume}`)).toEqual(['/changesAfter']);
    expect(await pointers(`?cursor=${resume}`)).toEqual(['/cursor']);
  });
});
