import { beforeAll, expect, it } from 'vitest';
import type { StoredKey } from '../../functions/verbs/ports.ts';
import { memoryStores } from '../stores/memory.ts';
import { makeTestApp, problemOf, sha256, type TestApp, tenants, testNow, withoutRequestId } from './testApp.ts';

const { key } = tenants.river;
const path = '/v1/assessments/00000000-0000-4000-8000-000000000000';
const expired = 'bc_expired_0123456789';
let app: TestApp;

beforeAll(async () => {
  app = await makeTestApp();
  const entry = { tenantId: 'tenant-river', label: 'old', createdAt: '2026-01-01T00:00:00.000Z' };
  await app.stores.keys.put({ ...entry, hash: sha256(expired), expiresAt: testNow });
});

const ask = (authorization?: string) =>
  app.get(path, { tenant: null, headers: authorization === undefined ? {} : { authorization } });

it.each([
  ['no header', undefined],
  ['an empty header', ''],
  ['a key without a scheme', key],
  ['another scheme', `Basic ${btoa(`user:${key}`)}`],
  ['a scheme without a key', 'Bearer '],
  ['two keys', `Bearer ${key} ${key}`],
  ['a key of 10,000 characters', `Bearer ${'k'.repeat(10_000)}`],
  ['an unknown key', 'Bearer bc_unknown_0123456789'],
  ['the stored hash in place of the key', `Bearer ${sha256(key)}`],
  ['an expired key', `Bearer ${expired}`],
])('refuses %s', async (_, authorization) => {
  const response = await ask(authorization);
  expect(response.headers.get('www-authenticate')).toBe('Bearer');
  const body = await problemOf(response, 'unauthorized');
  expect(JSON.stringify(body)).not.toContain(key);
});

it('gives an unknown and an expired key the same answer', async () => {
  const answers = await Promise.all(
    [`Bearer ${expired}`, 'Bearer bc_unknown_0123456789'].map(async (a) =>
      withoutRequestId(await problemOf(await ask(a), 'unauthorized')),
    ),
  );
  expect(answers[0]).toEqual(answers[1]);
});

it('lets the right key pass, whatever the case of the scheme, and forbids caches to keep the answer', async () => {
  for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
    const response = await ask(`${scheme} ${key}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    await problemOf(response, 'not-found');
  }
});

it('ends a key at its expiry, not before', async () => {
  const ending = 'bc_ending_0123456789';
  const entry = { tenantId: 'tenant-river', label: 'ending', createdAt: testNow };
  await app.stores.keys.put({ ...entry, hash: sha256(ending), expiresAt: '2026-06-01T00:00:00.000Z' });
  app.clock.now = '2026-05-31T23:59:59.999Z';
  await problemOf(await ask(`Bearer ${ending}`), 'not-found');
  app.clock.now = '2026-06-01T00:00:00.000Z';
  await problemOf(await ask(`Bearer ${ending}`), 'unauthorized');
  app.clock.now = testNow;
});

it('asks for the key before it says whether an address or a method exists', async () => {
  await problemOf(await app.get('/v1/nothing-here', { tenant: null }), 'unauthorized');
  await problemOf(await app.send('DELETE', '/v1/assessments', { tenant: null }), 'unauthorized');
  await problemOf(await app.post('/v1/assessments', 'not JSON', { tenant: null }), 'unauthorized');
});

it('never hands the store the key itself, only its SHA-256, and trusts no other key than the one found', async () => {
  const stores = memoryStores();
  const asked: string[] = [];
  const someone: StoredKey = { hash: sha256('someone else'), tenantId: 'tenant-lake', label: '', createdAt: testNow };
  const watched = await makeTestApp({
    stores: {
      ...stores,
      keys: {
        ...stores.keys,
        find: async (hash) => {
          asked.push(hash);
          return someone;
        },
      },
    },
  });
  await problemOf(await watched.get(path), 'unauthorized');
  expect(asked).toEqual([sha256(key)]);
});

it('writes no key to the log', async () => {
  const stores = memoryStores();
  const failing = await makeTestApp({
    stores: { ...stores, keys: { ...stores.keys, find: () => Promise.reject(new Error('key store broken')) } },
  });
  await problemOf(await failing.get(path), 'internal');
  expect(failing.lines).toHaveLength(1);
  expect(JSON.stringify(failing.lines)).not.toContain(key);
  expect(JSON.stringify(failing.lines)).not.toContain(sha256(key));
});
