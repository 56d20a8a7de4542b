import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hospital, makeTestApp, pointersOf, problemOf, type TestApp } from './testApp.ts';

type Vendor = { id: string; externalId?: string; name?: string; updatedAt: string } & Record<string, unknown>;
type Change = {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  total: number;
  rejected: { row: number; externalId: string | null; errors: { pointer: string; message: string }[] }[];
  warnings: string[];
};

let app: TestApp;
let path: string;
beforeAll(async () => {
  app = await makeTestApp();
});
beforeEach(async () => {
  path = `${(await app.create<{ id: string }>('/v1/organizations', hospital)).path}/vendors`;
});

const change = async (method: 'PUT' | 'PATCH', vendors: unknown[], headers = {}): Promise<Change> => {
  const response = await app.send(method, path, { body: { vendors }, headers });
  expect(response.status).toBe(200);
  return (await response.json()) as Change;
};
const all = async (query = ''): Promise<Vendor[]> =>
  ((await (await app.get(`${path}?limit=1000${query}`)).json()) as { items: Vendor[] }).items;
const three = [
  { externalId: 'A', name: 'CareCloud, Inc.', products: ['Charts'], residents: { 'US-MO': 5 } },
  { externalId: 'B', name: 'Oracle Health' },
  { name: 'A vendor without an id' },
];

describe('a list of vendors', () => {
  it('is replaced whole, and says what came, changed, stayed and went', async () => {
    expect(await change('PUT', three)).toMatchObject({ added: 3, changed: 0, unchanged: 0, removed: 0, total: 3 });
    const before = await all();
    expect(await change('PUT', three)).toMatchObject({ added: 0, changed: 0, unchanged: 3, removed: 0, total: 3 });
    const next = [three[2], { externalId: 'B', name: 'Oracle Health, Inc.' }, { externalId: 'C', name: 'New' }];
    expect(await change('PUT', next)).toMatchObject({ added: 1, changed: 1, unchanged: 1, removed: 1, total: 3 });
    const after = await all();
    expect(after.map(({ name }) => name)).toEqual(['A vendor without an id', 'Oracle Health, Inc.', 'New']);
    expect([after[0]?.id, after[1]?.id]).toEqual([before[2]?.id, before[1]?.id]);
  });

  it('takes the good rows where one is bad, names the bad one, and keeps what it had of it', async () => {
    await change('PUT', three);
    const done = await change('PUT', [
      { externalId: 'A', name: 'CareCloud' },
      { externalId: 'B', name: 'Oracle Health', usedFrom: '2026-02-30' },
      { externalId: 'A', name: 'Twice' },
      'not a vendor',
    ]);
    expect(done.rejected.map(({ row, externalId }) => [row, externalId])).toEqual([
      [1, 'B'],
      [2, 'A'],
      [3, null],
    ]);
    expect(done.rejected.flatMap(({ errors }) => errors.map((e) => e.pointer))).toEqual([
      '/vendors/1/usedFrom',
      '/vendors/2/externalId',
      '/vendors/3',
    ]);
    expect((await all()).map(({ externalId, name }) => [externalId, name])).toEqual([
      ['A', 'CareCloud'],
      ['B', 'Oracle Health'],
    ]);
  });

  it('merges by external id: what is not sent stays, null removes, what is new comes at the end', async () => {
    await change('PUT', three);
    expect(
      await change('PATCH', [
        { externalId: 'A', businessAssociate: true, products: null, residents: { 'US-KS': 2 } },
        { externalId: 'D', name: 'Later' },
      ]),
    ).toMatchObject({ added: 1, changed: 1, unchanged: 2, removed: 0, total: 4, rejected: [] });
    const [first, , , last] = await all();
    expect(first).toMatchObject({
      name: 'CareCloud, Inc.',
      businessAssociate: true,
      residents: { 'US-MO': 5, 'US-KS': 2 },
    });
    expect(first).not.toHaveProperty('products');
    expect(last).toMatchObject({ externalId: 'D', name: 'Later' });
  });

  it('never loses by a merge what was not sent', async () => {
    const row = fc.record(
      {
        name: fc.constantFrom('One', 'Two'),
        aliases: fc.constant(['x']),
        products: fc.constant(['y']),
        domains: fc.constant(['z.org']),
      },
      { requiredKeys: ['name'] },
    );
    await fc.assert(
      fc.asyncProperty(row, row, fc.subarray(['name', 'aliases', 'products', 'domains']), async (a, b, keys) => {
        const patch = Object.fromEntries(Object.entries(b).filter(([key]) => keys.includes(key)));
        await change('PUT', [{ externalId: 'P', ...a }]);
        await change('PATCH', [{ externalId: 'P', ...patch }]);
        const [{ id: _, updatedAt: __, ...after } = {} as Vendor] = await all();
        expect(after).toEqual({ externalId: 'P', ...a, ...patch });
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a change upon an older state of the list', async () => {
    await change('PUT', three);
    const etag = (await app.get(path)).headers.get('etag') ?? '';
    await change('PATCH', [{ externalId: 'A', name: 'Changed' }], { 'if-match': etag });
    for (const method of ['PUT', 'PATCH'])
      await problemOf(
        await app.send(method, path, { body: { vendors: [] }, headers: { 'if-match': etag } }),
        'precondition-failed',
      );
    expect(await all()).toHaveLength(3);
  });

  it('loses nothing where 40 callers add at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 40 }, (_, i) => app.post(path, { externalId: `V${i}`, name: `Vendor ${i}` })),
    );
    expect(made.map(({ status }) => status)).toEqual(made.map(() => 201));
    expect((await all()).map(({ externalId }) => externalId).toSorted()).toEqual(
      made.map((_, i) => `V${i}`).toSorted(),
    );
  });

  it('gives pages in the order of the list, also where the vendor a page ended with is gone', async () => {
    await change(
      'PUT',
      Array.from({ length: 25 }, (_, i) => ({ externalId: `V${i}`, name: `Vendor ${i}` })),
    );
    const page = async (cursor?: string) =>
      (await (await app.get(`${path}?limit=10${cursor ? `&cursor=${cursor}` : ''}`)).json()) as {
        items: Vendor[];
        nextCursor: string | null;
        total: number;
      };
    const first = await page();
    expect([first.items.length, first.total]).toEqual([10, 25]);
    expect((await app.send('DELETE', `${path}/${first.items[9]!.id}`)).status).toBe(204);
    const second = await page(first.nextCursor ?? '');
    expect(second.items.map(({ externalId }) => externalId)).toEqual(
      Array.from({ length: 10 }, (_, i) => `V${i + 11}`),
    );
    expect((await all('&q=vendor%201')).length).toBe(11);
    expect((await all('&externalId=V3')).map(({ name }) => name)).toEqual(['Vendor 3']);
  });

  it('holds 10,000 vendors and not one more', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ externalId: `V${i}`, name: `Vendor ${i}` }));
    expect(await change('PUT', rows)).toMatchObject({ added: 10_000, total: 10_000 });
    expect(
      pointersOf(await problemOf(await app.put(path, { vendors: [...rows, { name: 'x' }] }), 'invalid-request')),
    ).toEqual(['/vendors']);
    expect(pointersOf(await problemOf(await app.patch(path, { vendors: [{ name: 'x' }] }), 'invalid-request'))).toEqual(
      ['/vendors'],
    );
  });
});

describe('one vendor', () => {
  it('is added, read, changed and removed, each upon the state that was read', async () => {
    const { path: address, etag, id } = await app.create<Vendor>(path, three[0]);
    expect(address).toBe(`${path}/${id}`);
    expect((await app.get(address)).headers.get('etag')).toBe(etag);
    const changed = await app.patch(address, { name: 'CareCloud' }, { headers: { 'if-match': etag } });
    expect(await changed.json()).toMatchObject({ id, name: 'CareCloud', products: ['Charts'] });
    await problemOf(await app.patch(address, { name: 'x' }, { headers: { 'if-match': etag } }), 'precondition-failed');
    await problemOf(await app.send('DELETE', address, { headers: { 'if-match': etag } }), 'precondition-failed');
    expect((await app.send('DELETE', address)).status).toBe(204);
    await problemOf(await app.get(address), 'not-found');
  });

  it('cannot take the external id of another one', async () => {
    await change('PUT', three);
    await problemOf(await app.post(path, { externalId: 'A', name: 'Again' }), 'conflict');
    const [, second] = await all();
    await problemOf(await app.patch(`${path}/${second!.id}`, { externalId: 'A' }), 'conflict');
  });

  it('tells a field that would be wrong', async () => {
    const { path: address } = await app.create<Vendor>(path, three[0]);
    expect(pointersOf(await problemOf(await app.patch(address, { usedFrom: 'soon' }), 'invalid-request'))).toEqual([
      '/usedFrom',
    ]);
  });
});
