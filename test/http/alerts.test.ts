import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AlertEvent, ChangedEvent } from '../../domain/watch/alert.ts';
import { nextId } from '../../functions/verbs/ids.ts';
import { watchedOrganization } from '../openapi/watchedOrganization.ts';
import { hospital, makeTestApp, pointersOf, problemOf, sha256, type TestApp, tenants, testNow } from './testApp.ts';
import { aReminder } from './watchSamples.ts';

/** What an organization was told, as webhooks get it. */
let app: TestApp;
let organization: string;
let organizationId: string;
beforeEach(async () => {
  app = await makeTestApp();
  const made = await app.create<{ id: string }>('/v1/organizations', hospital);
  [organization, organizationId] = [made.path, made.id];
});

/** An event like those that the watch leaves, some hours on. */
async function keep<E extends AlertEvent>(event: E, hours: number): Promise<E> {
  const at = inHours(hours);
  const id = nextId({ now: () => at, newId: () => '00000000-0000-4000-8000-000000000000' });
  const kept = { ...event, id, at };
  await app.stores.alerts(tenants.river.tenantId, organizationId).put(id, kept, 'absent');
  return kept;
}
const inHours = (hours: number): string => new Date(Date.parse(testNow) + hours * 3_600_000).toISOString();
const page = async (query = '') => {
  const response = await app.get(`${organization}/alerts${query}`);
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
  return JSON.parse(text) as { items: AlertEvent[]; nextCursor: string | null; warnings: string[] };
};
const idsOf = (items: readonly AlertEvent[]) => items.map(({ id }) => id);
async function pages(query: string): Promise<AlertEvent[]> {
  const items: AlertEvent[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const one = await page(`${query}${cursor && `&cursor=${cursor}`}`);
    items.push(...one.items);
    cursor = one.nextCursor;
  }
  return items;
}

/** An alert that tells what a real comparison found. */
async function changedAlert(): Promise<ChangedEvent> {
  const { tenantId, key } = tenants.river;
  const runtime = { now: () => testNow, newId: () => randomUUID(), newSecret: () => 'none', sha256 };
  const world = { request: app.app.request, stores: app.stores, runtime, tenantId };
  const watched = await watchedOrganization(world, { authorization: `Bearer ${key}` });
  const found = await app.stores.alerts(tenantId, watched.organizationId).get(watched.alertId);
  return found!.doc as ChangedEvent;
}

describe('alerts', () => {
  it('are none before anything was told', async () => {
    expect(await page()).toEqual({ items: [], nextCursor: null, warnings: [] });
  });

  it('are listed with the newest first, in pages, each once, and read one by one', async () => {
    const kept = [await keep(aReminder, 0), await keep(await changedAlert(), 1), await keep(aReminder, 2)].toReversed();
    expect((await page()).items).toEqual(kept);
    expect(await pages('?limit=1')).toEqual(kept);
    for (const event of kept) expect(await (await app.get(`${organization}/alerts/${event.id}`)).json()).toEqual(event);
    await problemOf(await app.get(`${organization}/alerts/00000000-0000-7000-8000-000000000000`), 'not-found');
  });

  it('are filtered by kind and by instant', async () => {
    const changed = await changedAlert();
    const [a, b, c, d] = [
      await keep(aReminder, 0),
      await keep(changed, 1),
      await keep(aReminder, 2),
      await keep(changed, 3),
    ];
    expect(idsOf((await page('?type=assessment.changed')).items)).toEqual(idsOf([d, b]));
    expect(idsOf((await page(`?since=${inHours(1)}`)).items)).toEqual(idsOf([d, c, b]));
    const inParis = encodeURIComponent('2026-05-04T19:00:00+02:00');
    expect(idsOf((await page(`?since=${inParis}&type=deadline.reminder`)).items)).toEqual(idsOf([c]));
    expect(idsOf(await pages(`?limit=1&since=${inHours(2)}`))).toEqual(idsOf([d, c]));
    expect(idsOf((await page()).items)).toContain(a.id);
  });

  it('end where those before are all older', async () => {
    for (let hour = 0; hour < 6; hour++) await keep(aReminder, hour);
    const first = await page(`?limit=2&since=${inHours(5)}`);
    expect(first.items).toHaveLength(1);
    expect(first.nextCursor).toBeNull();
  });

  it('come in pages that stay below the 5 MB of an answer', async () => {
    const [reminder] = aReminder.reminders;
    const long = { ...aReminder, reminders: Array.from({ length: 500 }, () => reminder!) };
    for (let hour = 0; hour < 40; hour++) await keep(long, hour);
    const { items, nextCursor } = await page('?limit=100');
    expect(items.length).toBeLessThan(40);
    expect(nextCursor).not.toBeNull();
    expect(new Set(idsOf(await pages('?limit=100'))).size).toBe(40);
  });

  it.each([
    ['?type=other', '/type'],
    ['?since=yesterday', '/since'],
    ['?since=2026-05-04', '/since'],
    ['?limit=101', '/limit'],
    ['?cursor=abc', '/cursor'],
  ])('refuse %s with a pointer', async (query, pointer) => {
    const problem = await problemOf(await app.get(`${organization}/alerts${query}`), 'invalid-request');
    expect(pointersOf(problem)).toEqual([pointer]);
  });
});
