import { beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../domain/watch/watch.ts';
import { nextId } from '../../functions/verbs/ids.ts';
import { hospital, makeTestApp, pointersOf, problemOf, type TestApp, tenants, testNow, uuid } from './testApp.ts';
import { aRun } from './watchSamples.ts';

/** The runs of the watch over an organization, and how one asks for another. */
let app: TestApp;
let organization: string;
let organizationId: string;
beforeEach(async () => {
  app = await makeTestApp({ catalog: 'empty' });
  const made = await app.create<{ id: string }>('/v1/organizations', hospital);
  [organization, organizationId] = [made.path, made.id];
});

const outcomes: Run['outcome'][] = ['baseline', 'unchanged', 'changed', 'unchanged', 'changed'];
/** Five runs, an hour apart, as the watch leaves them; the first one first. */
async function keepRuns(): Promise<Run[]> {
  const runs = outcomes.map((outcome, i) => {
    const at = new Date(Date.parse(testNow) + i * 3_600_000).toISOString();
    const id = nextId({ now: () => at, newId: () => '00000000-0000-4000-8000-000000000000' });
    return { ...aRun, id, at, finishedAt: at, outcome };
  });
  const records = app.stores.runs(tenants.river.tenantId, organizationId);
  for (const run of runs) await records.put(run.id, run, 'absent');
  return runs;
}
const page = async (query = '') => {
  const response = await app.get(`${organization}/runs${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as { items: Run[]; nextCursor: string | null; warnings: string[] };
};

describe('runs', () => {
  it('are none before the first one', async () => {
    expect(await page()).toEqual({ items: [], nextCursor: null, warnings: [] });
  });

  it('are listed with the newest first, in pages, each once', async () => {
    const runs = await keepRuns();
    expect((await page()).items).toEqual(runs.toReversed());
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, nextCursor } = await page(`?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(items.length).toBeLessThanOrEqual(2);
      ids.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    }
    expect(ids).toEqual(runs.map(({ id }) => id).toReversed());
  });

  it('are filtered by how they ended', async () => {
    const runs = await keepRuns();
    const changed = runs.filter(({ outcome }) => outcome === 'changed').toReversed();
    expect((await page('?outcome=changed')).items).toEqual(changed);
    const first = await page('?outcome=baseline&limit=3');
    expect(first.items).toEqual([]);
    expect((await page(`?outcome=baseline&limit=3&cursor=${first.nextCursor}`)).items).toEqual(runs.slice(0, 1));
  });

  it('are read one by one', async () => {
    const [run] = await keepRuns();
    expect(await (await app.get(`${organization}/runs/${run!.id}`)).json()).toEqual(run);
    await problemOf(await app.get(`${organization}/runs/00000000-0000-7000-8000-000000000000`), 'not-found');
    await problemOf(await app.get(`${organization}/runs/x`), 'not-found');
  });

  it.each([
    ['?outcome=failed', '/outcome'],
    ['?limit=0', '/limit'],
    ['?limit=201', '/limit'],
    ['?cursor=abc', '/cursor'],
  ])('refuse %s with a pointer', async (query, pointer) => {
    expect(pointersOf(await problemOf(await app.get(`${organization}/runs${query}`), 'invalid-request'))).toEqual([
      pointer,
    ]);
  });

  it('take no cursor of another list', async () => {
    await app.create('/v1/organizations', hospital);
    const { nextCursor } = (await (await app.get('/v1/organizations?limit=1')).json()) as { nextCursor: string };
    await problemOf(await app.get(`${organization}/runs?cursor=${nextCursor}`), 'invalid-request');
  });
});

describe('an assessment that is asked for', () => {
  const asks = () => app.stores.asks(tenants.river.tenantId);

  it('is noted for the watch, and the answer says where it will stand', async () => {
    await app.create(`${organization}/vendors`, { name: 'CareCloud, Inc.' });
    const response = await app.post(`${organization}/reassess`, undefined);
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(`${organization}/runs`);
    expect(await response.json()).toEqual({ organizationId, askedAt: testNow, runs: `${organization}/runs` });
    expect(await asks().get(organizationId)).toMatchObject({ doc: { askedAt: testNow, askedBy: 'test' } });
    expect(organizationId).toMatch(uuid);
  });

  it('is noted anew each time, and by a repeat not again', async () => {
    await app.create(`${organization}/vendors`, { name: 'CareCloud, Inc.' });
    const ask = (key: string) =>
      app.post(`${organization}/reassess`, undefined, { headers: { 'idempotency-key': key } });
    await ask('one');
    const first = await asks().get(organizationId);
    expect((await ask('one')).headers.get('idempotent-replayed')).toBe('true');
    expect(await asks().get(organizationId)).toEqual(first);
    await ask('two');
    expect((await asks().get(organizationId))?.mark).not.toBe(first?.mark);
  });

  it('is refused where there is nothing to assess', async () => {
    const { detail } = await problemOf(await app.post(`${organization}/reassess`, undefined), 'conflict');
    expect(detail).toContain(`${organization}/vendors`);
    expect(await asks().get(organizationId)).toBeNull();
  });
});
