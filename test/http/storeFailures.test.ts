import { describe, expect, it } from 'vitest';
import { memoryStores } from '../stores/memory.ts';
import { exposedRow, hospital, loadCatalog, makeTestApp, problemOf, type Stores, type TestApp } from './testApp.ts';

const request = { asOf: '2026-05-01', organization: hospital, vendors: [exposedRow('AP-1')] };
const secret = 'table arn:aws:dynamodb:secret-table';
const unavailable = () => Object.assign(new Error(secret), { name: 'StoreUnavailable', code: 'store-unavailable' });
const broken = () => new TypeError(secret);

type Ports = Pick<Stores, 'breaches' | 'assessments' | 'keys' | 'verdicts' | 'settings'>;
type Call = { [P in keyof Ports]: { [M in keyof Ports[P]]: `${P}.${M & string}` }[keyof Ports[P]] }[keyof Ports];

/** Calls that a request makes of the store, in their order. */
const whileAssessing: Call[] = [
  'keys.find',
  'breaches.head',
  'breaches.vendors',
  'breaches.breachHeads',
  'breaches.matchIndex',
  'verdicts.list',
  'settings.matching',
  'breaches.breaches',
  'assessments.saveAffected',
  'assessments.save',
];
const whileReading: Call[] = ['keys.find', 'assessments.read'];

/** Stores of which one call fails for as long as `failing.on` says so. */
function failingStores(call: Call, error: () => Error) {
  const stores = memoryStores();
  const failing = { on: false };
  const [port, method] = call.split('.') as [keyof Ports, string];
  const wrapped = new Proxy(stores[port], {
    get: (target, name) => {
      const inner = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      if (name !== method) return inner;
      return (...args: unknown[]) => (failing.on ? Promise.reject(error()) : inner(...args));
    },
  });
  return { stores: { ...stores, [port]: wrapped } as Stores, failing };
}

/** That nothing of an assessment with this id can be read by anybody. */
async function expectUnreadable(app: TestApp, id: string): Promise<void> {
  for (const tenant of ['river', 'lake'] as const)
    for (const view of ['', '?format=text', '/vendors', '/timeline', '/vendors?cursor=rest-0'])
      await problemOf(await app.get(`/v1/assessments/${id}${view}`, { tenant }), 'not-found');
}

describe('the store cannot be reached', () => {
  it.each(whileAssessing)('at %s: an assessment is 503, leaves nothing behind and works afterwards', async (call) => {
    const { stores, failing } = failingStores(call, unavailable);
    const app = await makeTestApp({ stores });
    failing.on = true;
    const response = await app.post('/v1/assessments', request);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    const problem = await problemOf(response, 'store-unavailable');
    expect(JSON.stringify(problem)).not.toContain(secret);
    expect(app.lines.map((l) => l.event)).toEqual(['store-unavailable']);

    failing.on = false;
    for (const id of app.ids) await expectUnreadable(app, id);
    const { id } = await app.assess(request.vendors);
    expect((await app.get(`/v1/assessments/${id}`)).status).toBe(200);
  });

  it('does not say that nothing was stored where something was, and only its entry in the trail is missing', async () => {
    const stores = memoryStores();
    const audits = { ...stores.audits, append: () => Promise.reject(unavailable()) };
    const app = await makeTestApp({ stores: { ...stores, audits }, catalog: 'empty' });
    const { detail } = await problemOf(await app.post('/v1/organizations', hospital), 'store-unavailable');
    const { items } = (await (await app.get('/v1/organizations')).json()) as { items: unknown[] };
    expect(items).toHaveLength(1);
    expect(detail).not.toContain('Nothing was stored');
    expect(detail).toContain('Idempotency-Key');
  });

  it.each(whileReading)('at %s: reading is 503 in every view and works afterwards', async (call) => {
    const { stores, failing } = failingStores(call, unavailable);
    const app = await makeTestApp({ stores });
    const { id } = await app.assess(request.vendors);
    for (const view of ['', '?format=text', '/vendors', '/timeline']) {
      failing.on = true;
      const response = await app.get(`/v1/assessments/${id}${view}`);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      await problemOf(response, 'store-unavailable');
      failing.on = false;
      expect((await app.get(`/v1/assessments/${id}${view}`)).status).toBe(200);
    }
  });

  it.each(['breaches.head', 'breaches.vendors', 'breaches.breachHeads', 'breaches.matchIndex'] as const)(
    'at %s: health is 503',
    async (call) => {
      const { stores, failing } = failingStores(call, unavailable);
      const app = await makeTestApp({ stores });
      failing.on = true;
      const response = await app.get('/v1/health', { tenant: null });
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      await problemOf(response, 'store-unavailable');
      failing.on = false;
      expect((await app.get('/v1/health', { tenant: null })).status).toBe(200);
    },
  );

  it('in the middle of a save, after any of its parts: no part can be read', async () => {
    const inner = memoryStores();
    let failAfter = 0;
    let parts = 0;
    const stores: Stores = {
      ...inner,
      assessments: {
        ...inner.assessments,
        // Takes parts one by one, as the database does, and writes the last one only when all came.
        save: async (tenantId, entry, incoming) => {
          const taken = [];
          for (const part of incoming) {
            if (taken.length === failAfter) throw unavailable();
            taken.push(part);
          }
          parts = taken.length;
          if (taken.length === failAfter) throw unavailable();
          await inner.assessments.save(tenantId, entry, taken);
        },
      },
    };
    const app = await makeTestApp({ stores });
    const vendors = Array.from({ length: 450 }, (_, i) => (i < 60 ? exposedRow(`r${i}`) : { name: `Pillowcase ${i}` }));
    failAfter = Number.POSITIVE_INFINITY;
    await app.assess(vendors);
    expect(parts).toBeGreaterThan(4);
    app.ids.length = 0;
    for (failAfter = 0; failAfter <= parts; failAfter++)
      await problemOf(await app.post('/v1/assessments', { ...request, vendors }), 'store-unavailable');
    expect(app.ids).toHaveLength(parts + 1);
    for (const id of app.ids) await expectUnreadable(app, id);
  });

  it('while the catalog is read for the first time: callers at once all learn it, later ones get the catalog', async () => {
    const { stores, failing } = failingStores('breaches.vendors', unavailable);
    const app = await makeTestApp({ stores, catalog: 'empty' });
    await loadCatalog(stores);
    failing.on = true;
    const early = await Promise.all([1, 2, 3].map(() => app.post('/v1/assessments', request)));
    for (const response of early) await problemOf(response, 'store-unavailable');
    failing.on = false;
    const late = await Promise.all([1, 2, 3].map(() => app.post('/v1/assessments', request)));
    expect(late.map((r) => r.status)).toEqual([201, 201, 201]);
  });
});

describe('something else fails', () => {
  it.each([...whileAssessing, 'assessments.read'] as const)(
    'at %s: 500 without its text, which the log has',
    async (call) => {
      const { stores, failing } = failingStores(call, broken);
      const app = await makeTestApp({ stores });
      const { id } = await app.assess(request.vendors);
      const held = await stores.breaches.head();
      failing.on = true;
      // A catalog that is held already is not read again: a new version makes it.
      await stores.writer.seal({ version: 'another', coverage: [] }, held);
      const response =
        call === 'assessments.read'
          ? await app.get(`/v1/assessments/${id}`)
          : await app.post('/v1/assessments', request);
      const problem = await problemOf(response, 'internal');
      expect(JSON.stringify(problem)).not.toContain(secret);
      expect(problem.errors).toBeUndefined();
      expect(app.lines).toMatchObject([
        {
          level: 'error',
          event: 'unexpected-error',
          fields: { requestId: problem.requestId, error: { message: secret } },
        },
      ]);
      expect(JSON.stringify(app.lines)).not.toContain('CareCloud, Inc.');
    },
  );
});
