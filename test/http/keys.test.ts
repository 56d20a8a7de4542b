import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ListedKey, MadeKey } from '../../functions/verbs/keys.ts';
import { type KeyScope, keyScopes } from '../../functions/verbs/ports.ts';
import {
  makeTestApp,
  pointersOf,
  problemOf,
  sha256,
  type TestApp,
  tenants,
  testNow,
  uuid,
  withoutRequestId,
} from './testApp.ts';

/** API keys over HTTP: made, used, rotated and ended by their tenant. */
let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp({ catalog: 'empty' });
  await addKey('bc_admin', ['admin']);
});

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
const admin = bearer('bc_admin');
const adminId = '00000000-0000-4000-8000-00000000000a';

async function addKey(key: string, scopes: KeyScope[], more: { id?: string; tenantId?: string } = {}): Promise<void> {
  const { tenantId } = tenants.river;
  const id = key === 'bc_admin' ? adminId : randomUUID();
  await app.stores.keys.put({ hash: sha256(key), tenantId, label: key, createdAt: testNow, id, scopes, ...more });
}
const make = (body: object = { label: 'Desk', scopes: ['read'] }, headers = {}) =>
  app.create<MadeKey>('/v1/keys', body, { headers: { ...admin.headers, ...headers } });
const list = async () =>
  (await (await app.get('/v1/keys', admin)).json()) as { items: ListedKey[]; nextCursor: string | null };
const statusOf = async (key: string) => (await app.get('/v1/settings/matching', bearer(key))).status;
const inHours = (hours: number): string => new Date(Date.parse(testNow) + hours * 3_600_000).toISOString();

describe('a key that is made', () => {
  it('is shown once, opens what its scopes say, and lies in the store as a hash alone', async () => {
    const made = await make({
      label: ' Risk desk ',
      scopes: ['read', 'write', 'read'],
      expiresAt: '2026-06-01T02:00:00+02:00',
    });
    expect(made.key).toMatch(/^bc_[\w-]{32}$/);
    expect(made.id).toMatch(uuid);
    expect(made.path).toBe(`/v1/keys/${made.id}`);
    expect(made.warnings).toHaveLength(1);
    const { key, warnings: _, path: __, etag: ___, ...shown } = made;
    expect(shown).toEqual({
      id: made.id,
      label: 'Risk desk',
      scopes: ['read', 'write'],
      hint: key.slice(-4),
      createdAt: testNow,
      expiresAt: '2026-06-01T00:00:00.000Z',
      lastUsedAt: null,
      replacedBy: null,
      status: 'active',
    });
    expect(await (await app.get(made.path, admin)).json()).toEqual(shown);
    expect(await statusOf(key)).toBe(200);
    expect((await app.put('/v1/settings/matching', {}, bearer(key))).status).toBe(200);
    await problemOf(await app.get('/v1/keys', bearer(key)), 'forbidden');
    expect(await app.stores.keys.get(tenants.river.tenantId, made.id)).toMatchObject({ hash: sha256(key) });
    const kept = JSON.stringify([await app.stores.keys.find(sha256(key)), (await list()).items, app.lines]);
    expect(kept).not.toContain(key);
    app.clock.now = '2026-06-01T00:00:00.000Z';
    expect(await statusOf(key)).toBe(401);
    expect(await (await app.get(made.path, admin)).json()).toMatchObject({ status: 'ended' });
  });

  it('is one of several at once; the list shows each, in pages, with its last use', async () => {
    const made = [await make(), await make({ label: 'Other', scopes: ['write'] })];
    expect(new Set(made.map(({ key }) => key)).size).toBe(2);
    for (const { key } of made) expect(await statusOf(key)).toBe(200);
    const { items } = await list();
    expect(items.map(({ id }) => id)).toEqual([adminId, ...made.map(({ id }) => id)].toSorted());
    expect(items.map(({ lastUsedAt }) => lastUsedAt)).toEqual([testNow, testNow, testNow]);
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await app.get(`/v1/keys?limit=1${cursor && `&cursor=${cursor}`}`, admin);
      const { items: some, nextCursor } = (await page.json()) as Awaited<ReturnType<typeof list>>;
      ids.push(...some.map(({ id }) => id));
      cursor = nextCursor;
    }
    expect(ids).toEqual(items.map(({ id }) => id));
  });

  it('is given to a repeat of the request without its text, which is stored nowhere', async () => {
    const headers = { 'idempotency-key': 'make one' };
    const headed = { headers: { ...admin.headers, 'idempotency-key': 'make-one' } };
    expect(
      pointersOf(
        await problemOf(
          await app.post('/v1/keys', {}, { headers: { ...admin.headers, ...headers } }),
          'invalid-request',
        ),
      ),
    ).toEqual(['/Idempotency-Key']);
    const body = { label: 'Desk', scopes: ['read'] };
    const made = await app.create<MadeKey>('/v1/keys', body, headed);
    const again = await app.post('/v1/keys', body, headed);
    expect([again.status, again.headers.get('idempotent-replayed'), again.headers.get('location')]).toEqual([
      201,
      'true',
      made.path,
    ]);
    const replayed = (await again.json()) as MadeKey;
    expect(replayed).toMatchObject({ id: made.id, warnings: [expect.stringMatching(/shown in the first answer/)] });
    expect(replayed).not.toHaveProperty('key');
    expect((await list()).items).toHaveLength(2);
  });

  it('takes the place of one that an unheard try left, which nobody was shown', async () => {
    const append = app.stores.audits.append;
    const headers = { 'idempotency-key': 'k' };
    app.stores.audits.append = () => Promise.reject(Object.assign(new Error(), { code: 'store-unavailable' }));
    const failing = await makeTestApp({ catalog: 'empty', stores: app.stores });
    const body = { label: 'Desk', scopes: ['read'] };
    await problemOf(
      await failing.post('/v1/keys', body, { headers: { ...admin.headers, ...headers } }),
      'store-unavailable',
    );
    const [before] = (await list()).items.filter(({ id }) => id !== adminId);
    app.stores.audits.append = append;
    const made = await make(body, headers);
    expect(made.id).toBe(before?.id);
    expect((await list()).items).toHaveLength(2);
    expect(await statusOf(made.key)).toBe(200);
  });

  it.each([
    ['no label', { scopes: ['read'] }, ['/label']],
    ['an empty label', { label: ' ', scopes: ['read'] }, ['/label']],
    ['no scopes', { label: 'x', scopes: [] }, ['/scopes']],
    ['a scope that is none', { label: 'x', scopes: ['read', 'root'] }, ['/scopes/1']],
    ['an end that lies behind', { label: 'x', scopes: ['read'], expiresAt: testNow }, ['/expiresAt']],
    ['an end that is no instant', { label: 'x', scopes: ['read'], expiresAt: 'soon' }, ['/expiresAt']],
  ])('is refused with %s', async (_, body, pointers) => {
    expect(pointersOf(await problemOf(await app.post('/v1/keys', body, admin), 'invalid-request'))).toEqual(pointers);
    expect((await list()).items).toHaveLength(1);
  });

  it('gets no scope that its maker lacks', async () => {
    const refused = await problemOf(
      await app.post('/v1/keys', { label: 'x', scopes: ['read', 'curate'] }, admin),
      'forbidden',
    );
    expect(pointersOf(refused)).toEqual(['/scopes/1']);
    await addKey('bc_both', ['admin', 'curate']);
    expect((await app.post('/v1/keys', { label: 'x', scopes: [...keyScopes] }, bearer('bc_both'))).status).toBe(201);
  });
});

describe('rotating', () => {
  const rotate = (id: string, body?: object, by = admin) => app.post(`/v1/keys/${id}/rotate`, body, by);

  it('makes a key with the same label and scopes, and both open for the overlap', async () => {
    const old = await make({ label: 'Desk', scopes: ['write'] });
    const response = await rotate(old.id, { overlapHours: 2 });
    expect(response.status).toBe(201);
    const fresh = (await response.json()) as MadeKey;
    expect(fresh).toMatchObject({ label: 'Desk', scopes: ['write'], expiresAt: null, status: 'active' });
    expect(response.headers.get('location')).toBe(`/v1/keys/${fresh.id}`);
    expect(await (await app.get(old.path, admin)).json()).toMatchObject({
      status: 'rotated',
      replacedBy: fresh.id,
      expiresAt: inHours(2),
    });
    expect([await statusOf(old.key), await statusOf(fresh.key)]).toEqual([200, 200]);
    app.clock.now = inHours(2);
    expect([await statusOf(old.key), await statusOf(fresh.key)]).toEqual([401, 200]);
    expect((await problemOf(await rotate(old.id), 'conflict')).detail).toContain(fresh.id);
  });

  it('overlaps a day where nothing is said, never longer than the key has, and not at all where 0 is asked', async () => {
    const [day, short, none] = [
      await make(),
      await make({ label: 's', scopes: ['read'], expiresAt: inHours(1) }),
      await make(),
    ];
    await rotate(day.id);
    await rotate(short.id);
    await rotate(none.id, { overlapHours: 0 });
    const ends = await Promise.all(
      [day, short, none].map(async ({ path }) => ((await (await app.get(path, admin)).json()) as ListedKey).expiresAt),
    );
    expect(ends).toEqual([inHours(24), inHours(1), testNow]);
    expect(await statusOf(none.key)).toBe(401);
  });

  it('lasts as long as the old one was made to, where no other end is asked', async () => {
    const month = await make({ label: 's', scopes: ['read'], expiresAt: inHours(720) });
    app.clock.now = inHours(700);
    const headed = { headers: { ...admin.headers, 'idempotency-key': 'e' } };
    const fresh = (await (await rotate(month.id, {}, headed)).json()) as MadeKey;
    expect(fresh.expiresAt).toBe(inHours(1_420));
    const endless = (await (await rotate(fresh.id, { expiresAt: null })).json()) as MadeKey;
    expect(endless.expiresAt).toBeNull();
    const ended = (await (await rotate(endless.id, { expiresAt: inHours(800) })).json()) as MadeKey;
    expect(ended.expiresAt).toBe(inHours(800));
    const refused = await rotate(ended.id, { expiresAt: inHours(700) });
    expect(pointersOf(await problemOf(refused, 'invalid-request'))).toEqual(['/expiresAt']);
  });

  it.each([-1, 721, 1.5, '24'])('refuses an overlap of %j', async (overlapHours) => {
    const { id } = await make();
    expect(pointersOf(await problemOf(await rotate(id, { overlapHours }), 'invalid-request'))).toEqual([
      '/overlapHours',
    ]);
  });

  it('repeats without the text, and leaves one new key', async () => {
    const { id } = await make();
    const headed = { headers: { ...admin.headers, 'idempotency-key': 'r' } };
    const first = (await (await rotate(id, {}, headed)).json()) as MadeKey;
    const again = (await (await rotate(id, {}, headed)).json()) as MadeKey;
    expect([again.id, 'key' in again]).toEqual([first.id, false]);
    expect((await list()).items).toHaveLength(3);
  });

  it('gives nobody a scope that they lack', async () => {
    await addKey('bc_curator', ['curate'], { id: '00000000-0000-4000-8000-00000000000c' });
    await problemOf(await rotate('00000000-0000-4000-8000-00000000000c'), 'forbidden');
  });
});

describe('ending a key', () => {
  it('ends it now, for good, and says so as often as it is asked', async () => {
    const made = await make();
    for (let i = 0; i < 2; i++) {
      const ended = await app.send('DELETE', made.path, admin);
      expect(await ended.json()).toMatchObject({ id: made.id, status: 'ended', expiresAt: testNow });
    }
    expect(await statusOf(made.key)).toBe(401);
    await problemOf(await app.post(`${made.path}/rotate`, {}, admin), 'conflict');
  });

  it('does not end the key in use', async () => {
    expect((await problemOf(await app.send('DELETE', `/v1/keys/${adminId}`, admin), 'conflict')).detail).toMatch(
      /another key/,
    );
    expect(await statusOf('bc_admin')).toBe(200);
  });

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/rotate'],
  ])('%s finds no other tenant’s key%s', async (method, tail) => {
    await addKey('bc_lake_admin', ['admin'], { tenantId: tenants.lake.tenantId });
    const { id } = await make();
    const ask = (which: string) => app.send(method, `/v1/keys/${which}${tail}`, bearer('bc_lake_admin'));
    const [others, none] = [
      await problemOf(await ask(id), 'not-found'),
      await problemOf(await ask(randomUUID()), 'not-found'),
    ];
    expect(withoutRequestId(others)).toEqual(withoutRequestId(none));
  });
});

it('lets a key of old, without an id, read and write as before', async () => {
  expect(await statusOf(tenants.river.key)).toBe(200);
  expect((await app.put('/v1/settings/matching', {})).status).toBe(200);
  await problemOf(await app.get('/v1/keys'), 'forbidden');
});
