import { expect, it } from 'vitest';
import { memoryStores } from '../stores/memory.ts';
import { makeTestApp, problemOf, testNow } from './testApp.ts';

/** How much a tenant may ask, as a caller sees it. */
const path = '/v1/settings/matching';
const rate = { perSecond: 2, burst: 4 };
const fresh = () => makeTestApp({ catalog: 'empty', rate });
const inMillis = (millis: number): string => new Date(Date.parse(testNow) + millis).toISOString();

it('counts down, refuses with the seconds to wait, and opens again when they are over', async () => {
  const app = await fresh();
  const left: (string | null)[] = [];
  for (let i = 0; i < 4; i++) {
    const response = await app.get(path);
    expect([response.status, response.headers.get('ratelimit-policy')]).toEqual([200, '"tenant";q=4;w=2']);
    left.push(response.headers.get('ratelimit'));
  }
  expect(left).toEqual(['"tenant";r=3;t=1', '"tenant";r=2;t=1', '"tenant";r=1;t=2', '"tenant";r=0;t=2']);
  const refused = await app.get(path);
  expect([refused.headers.get('retry-after'), refused.headers.get('ratelimit')]).toEqual(['1', '"tenant";r=0;t=1']);
  await problemOf(refused, 'quota-exceeded');
  app.clock.now = inMillis(1_000);
  expect([(await app.get(path)).status, (await app.get(path)).status, (await app.get(path)).status]).toEqual([
    200, 200, 429,
  ]);
});

it('is of each tenant by itself, and not of what needs no key', async () => {
  const app = await fresh();
  for (let i = 0; i < 4; i++) await app.get(path);
  expect((await app.get(path)).status).toBe(429);
  expect((await app.get(path, { tenant: 'lake' })).status).toBe(200);
  expect((await app.get('/docs/problems', { tenant: null })).headers.get('ratelimit')).toBeNull();
  await problemOf(
    await app.get(path, { tenant: null, headers: { authorization: 'Bearer bc_nobody' } }),
    'unauthorized',
  );
});

it('comes before the work: what is refused stores nothing', async () => {
  const app = await fresh();
  for (let i = 0; i < 4; i++) await app.get(path);
  expect((await app.put(path, { matchThreshold: 0.9 })).status).toBe(429);
  expect(await app.stores.settings.matching('tenant-river')).toBeNull();
  expect(await app.stores.audits.end('tenant-river')).toBeNull();
});

it('lets requests through where the bucket cannot be reached, and tells the log', async () => {
  const stores = memoryStores();
  stores.rates = { take: () => Promise.reject(new Error('away')) };
  const app = await makeTestApp({ catalog: 'empty', stores, rate });
  const response = await app.get(path);
  expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null]);
  expect(app.lines).toMatchObject([{ level: 'error', event: 'rate-not-taken' }]);
});
