import { describe, expect, it } from 'vitest';
import { failingOnce } from '../stores/failingOnce.ts';
import { memoryStores } from '../stores/memory.ts';
import {
  exposedRow,
  hospital,
  loadCatalog,
  makeTestApp,
  pointersOf,
  problemOf,
  type TestApp,
  tenants,
  testNow,
} from './testApp.ts';

/** `Idempotency-Key`: a request that is sent again, for whatever reason, happens once. */
const request = { asOf: '2026-05-01', organization: hospital, vendors: [exposedRow('AP-1')] };
const withKey = (key: string) => ({ headers: { 'idempotency-key': key } });
const { tenantId } = tenants.river;
const inSeconds = (seconds: number): string => new Date(Date.parse(testNow) + seconds * 1_000).toISOString();

const reportsOf = async (app: TestApp) => (await app.stores.assessments.list(tenantId, { limit: 10 })).items;
const entriesOf = (app: TestApp) => app.stores.audits.list(tenantId, 0, 10);

describe('the same request again', () => {
  it('gets the same bytes, status and address, and is marked; nothing more is stored', async () => {
    const app = await makeTestApp();
    const first = await app.post('/v1/assessments', request, withKey('a'));
    const text = await first.text();
    expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([201, null]);
    app.clock.now = inSeconds(3_600);
    for (let i = 0; i < 3; i++) {
      const again = await app.post('/v1/assessments', request, withKey('a'));
      expect([
        again.status,
        again.headers.get('idempotent-replayed'),
        again.headers.get('location'),
        again.headers.get('content-type'),
      ]).toEqual([201, 'true', first.headers.get('location'), first.headers.get('content-type')]);
      expect(await again.text()).toBe(text);
      expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    }
    expect([await reportsOf(app), await entriesOf(app)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('happens anew without a key, with another one, for another tenant, and after a day', async () => {
    const app = await makeTestApp();
    for (const options of [{}, {}, withKey('a'), withKey('b')])
      expect((await app.post('/v1/assessments', request, options)).headers.get('idempotent-replayed')).toBeNull();
    expect(
      (await app.post('/v1/assessments', request, { ...withKey('a'), tenant: 'lake' })).headers.get(
        'idempotent-replayed',
      ),
    ).toBeNull();
    app.clock.now = inSeconds(24 * 3_600);
    expect((await app.post('/v1/assessments', request, withKey('a'))).headers.get('idempotent-replayed')).toBeNull();
    expect(await reportsOf(app)).toHaveLength(5);
  });

  it('works for an answer without a body', async () => {
    const app = await makeTestApp({ catalog: 'empty' });
    const { path } = await app.create('/v1/organizations', hospital);
    const answers = [await app.send('DELETE', path, withKey('d')), await app.send('DELETE', path, withKey('d'))];
    expect(answers.map(({ status, headers }) => [status, headers.get('idempotent-replayed')])).toEqual([
      [204, null],
      [204, 'true'],
    ]);
  });
});

describe('another request under the key', () => {
  it.each<[string, (app: TestApp) => Promise<Response>]>([
    ['another body', (app) => app.post('/v1/assessments', { ...request, asOf: '2026-05-02' }, withKey('a'))],
    [
      'the same body with another space in it',
      (app) => app.post('/v1/assessments', ` ${JSON.stringify(request)}`, withKey('a')),
    ],
    ['another address', (app) => app.post('/v1/verdicts', request, withKey('a'))],
    ['another query', (app) => app.post('/v1/assessments?x=1', request, withKey('a'))],
    [
      'the same bytes as another kind of file',
      (app) =>
        app.post('/v1/assessments', request, { headers: { ...withKey('a').headers, 'content-type': 'text/csv' } }),
    ],
    [
      'upon another state',
      (app) => app.post('/v1/assessments', request, { headers: { ...withKey('a').headers, 'if-match': '"b"' } }),
    ],
    ['another method', (app) => app.put('/v1/settings/matching', request, withKey('a'))],
  ])('is refused: %s', async (_, send) => {
    const app = await makeTestApp();
    await app.post('/v1/assessments', request, withKey('a'));
    expect(pointersOf(await problemOf(await send(app), 'idempotency-key-reused'))).toEqual(['/Idempotency-Key']);
    expect(await reportsOf(app)).toHaveLength(1);
  });

  it('may come after one that was refused: a refusal takes no key', async () => {
    const app = await makeTestApp();
    await problemOf(await app.post('/v1/assessments', {}, withKey('a')), 'invalid-request');
    expect((await app.post('/v1/assessments', request, withKey('a'))).status).toBe(201);
  });

  it.each(['', 'a b', 'ü', 'x'.repeat(256)])('a key that is none is refused: %j', async (key) => {
    const app = await makeTestApp({ catalog: 'empty' });
    const headers = {
      'idempotency-key':
        encodeURIComponent(key) === key || key.includes(' ') ? key : Buffer.from(key).toString('latin1'),
    };
    expect(
      pointersOf(await problemOf(await app.put('/v1/settings/matching', {}, { headers }), 'invalid-request')),
    ).toEqual(['/Idempotency-Key']);
  });
});

describe('the same request at the same time', () => {
  it('is carried out by one; the others are told to come back, and then get its answer', async () => {
    const app = await makeTestApp();
    const all = await Promise.all(Array.from({ length: 10 }, () => app.post('/v1/assessments', request, withKey('a'))));
    const made = all.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    for (const other of all.filter(({ status }) => status !== 201)) {
      expect(Number(other.headers.get('retry-after'))).toBeGreaterThan(0);
      await problemOf(other, 'in-progress');
    }
    const later = await app.post('/v1/assessments', request, withKey('a'));
    expect([later.status, later.headers.get('idempotent-replayed'), await later.text()]).toEqual([
      201,
      'true',
      await made[0]!.text(),
    ]);
    expect([await reportsOf(app), await entriesOf(app)].map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe.each(['before', 'after'] as const)('a try whose store fails %s it does what it was asked', (when) => {
  it('at whichever call that is, is gone on with and leaves one report, one audit entry and one answer', async () => {
    const failed = new Set<string>();
    for (let number = 0; ; number++) {
      const loaded = memoryStores();
      await loadCatalog(loaded);
      const { stores, state } = failingOnce(loaded, number, when);
      const app = await makeTestApp({ stores, catalog: 'empty' });
      state.on = true;
      let response = await app.post('/v1/assessments', request, withKey('a'));
      state.on = false;
      if (state.failed === '') {
        expect(number).toBeGreaterThan(12);
        break;
      }
      failed.add(state.failed);
      // What a client does: again after the seconds that it is told, until a lease has ended.
      for (let tries = 1; response.status !== 201; tries++) {
        expect([409, 503], state.failed).toContain(response.status);
        expect(tries, state.failed).toBeLessThan(60);
        app.clock.now = inSeconds(tries * Number(response.headers.get('retry-after')));
        response = await app.post('/v1/assessments', request, withKey('a'));
      }
      const text = await response.text();
      const reports = await reportsOf(app);
      expect(reports, state.failed).toHaveLength(1);
      expect(JSON.parse(text), state.failed).toMatchObject({ id: reports[0]!.id, createdAt: reports[0]!.createdAt });
      expect(
        (await entriesOf(app)).map(({ action }) => action),
        state.failed,
      ).toEqual(['POST /v1/assessments']);
      const again = await app.post('/v1/assessments', request, withKey('a'));
      expect([again.headers.get('idempotent-replayed'), await again.text()], state.failed).toEqual(['true', text]);
      expect(await (await app.get(`/v1/assessments/${reports[0]!.id}`)).text(), state.failed).toBe(text);
    }
    expect([...failed]).toEqual(
      expect.arrayContaining([
        'keys.find',
        'idempotency.begin',
        'assessments.saveAffected',
        'assessments.save',
        'audits.append',
        'idempotency.finish',
      ]),
    );
  });
});
