import { beforeAll, describe, expect, it } from 'vitest';
import { followPages, hospital, makeTestApp, pointersOf, problemOf, type TestApp, uuid } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});
const keep = () => app.create<{ id: string; name: string }>('/v1/organizations', hospital);

describe('organizations', () => {
  it('are kept with an id, an address and an ETag, and read again as they were given', async () => {
    const { id, path, etag, ...rest } = await keep();
    expect(id).toMatch(uuid);
    expect(path).toBe(`/v1/organizations/${id}`);
    const read = await app.get(path);
    expect(read.headers.get('etag')).toBe(etag);
    expect(await read.json()).toEqual({ id, ...rest });
    expect(rest).toMatchObject({ ...hospital, createdAt: app.clock.now, updatedAt: app.clock.now });
    const known = await app.get(path, { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([known.status, await known.text()]).toEqual([304, '']);
  });

  it('name each wrong field, and warn of one that is not known', async () => {
    const body = await problemOf(
      await app.post('/v1/organizations', { role: 'hospital', timeZone: 'Mars/Olympus' }),
      'invalid-request',
    );
    expect(pointersOf(body).toSorted()).toEqual(['/name', '/role', '/timeZone']);
    const made = await app.create<{ id: string; warnings: string[] }>('/v1/organizations', {
      ...hospital,
      colour: 'red',
    });
    expect(made.warnings).toEqual(['/colour: this field is not known and was not used']);
  });

  it('change by a merge that touches nothing that is not sent, and removes with null', async () => {
    const { path, etag } = await keep();
    const changed = await app.patch(
      path,
      { licensedIn: ['US-KS'], kinds: null, residents: { 'US-MO': 100, 'US-KS': 5 } },
      { headers: { 'content-type': 'application/merge-patch+json', 'if-match': etag } },
    );
    expect(changed.status).toBe(200);
    const after = (await changed.json()) as Record<string, unknown>;
    const { kinds: _, ...others } = hospital;
    expect(after).toMatchObject({ ...others, licensedIn: ['US-KS'] });
    expect(after).not.toHaveProperty('kinds');
    const again = await app.patch(path, { residents: { 'US-KS': null } });
    expect(await again.json()).toMatchObject({ residents: { 'US-MO': 100 }, licensedIn: ['US-KS'] });
  });

  it('refuse a change made upon an older state, and change nothing then', async () => {
    const { path, etag } = await keep();
    expect((await app.patch(path, { name: 'First' }, { headers: { 'if-match': etag } })).status).toBe(200);
    for (const attempt of [
      app.patch(path, { name: 'Second' }, { headers: { 'if-match': etag } }),
      app.put(path, hospital, { headers: { 'if-match': etag } }),
      app.send('DELETE', path, { headers: { 'if-match': etag } }),
    ])
      await problemOf(await attempt, 'precondition-failed');
    expect(await (await app.get(path)).json()).toMatchObject({ name: 'First' });
    const body = await problemOf(
      await app.patch(path, { name: 'x' }, { headers: { 'if-match': 'no quotes' } }),
      'invalid-request',
    );
    expect(pointersOf(body)).toEqual(['/If-Match']);
  });

  it('lose no change of two that come at once', async () => {
    const { path } = await keep();
    const states = ['US-KS', 'US-IL', 'US-IA', 'US-AR', 'US-TX', 'US-NE'];
    const answers = await Promise.all(states.map((state) => app.patch(path, { residents: { [state]: 1 } })));
    expect(answers.map(({ status }) => status)).toEqual(states.map(() => 200));
    const after = (await (await app.get(path)).json()) as { residents: Record<string, number> };
    expect(Object.keys(after.residents).toSorted()).toEqual(states.toSorted());
  });

  it('refuse names that reach behind an object', async () => {
    const { path } = await keep();
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const body = await problemOf(await app.patch(path, `{"residents": {"${name}": {"x": 1}}}`), 'invalid-request');
      expect(pointersOf(body)).toEqual([`/residents/${name}`]);
    }
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('come in the order in which they were added, in pages, without those that were removed', async () => {
    const own = await makeTestApp({ catalog: 'empty' });
    const made = [];
    for (let i = 0; i < 7; i++) {
      own.clock.now = new Date(Date.parse(own.clock.now) + 1).toISOString();
      made.push(await own.create<{ id: string }>('/v1/organizations', { ...hospital, name: `Hospital ${i}` }));
    }
    expect((await own.send('DELETE', made[3]!.path)).status).toBe(204);
    await problemOf(await own.get(made[3]!.path), 'not-found');
    await problemOf(await own.patch(made[3]!.path, { name: 'x' }), 'not-found');
    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await own.get(`/v1/organizations?limit=2${cursor && `&cursor=${cursor}`}`);
      const { items, nextCursor } = (await page.json()) as { items: { name: string }[]; nextCursor: string | null };
      names.push(...items.map(({ name }) => name));
      cursor = nextCursor;
    }
    expect(names).toEqual([0, 1, 2, 4, 5, 6].map((i) => `Hospital ${i}`));
    expect(await followPages(own, '/v1/organizations')).toHaveLength(6);
  });
});
