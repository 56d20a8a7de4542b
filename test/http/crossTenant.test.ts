import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStores } from '../stores/memory.ts';
import { addMasterKeys, asMaster, everybodys, samples, secretWord } from './tenantSamples.ts';
import {
  careCloud,
  makeTestApp,
  problemOf,
  type Stores,
  type TenantName,
  type TestApp,
  tenants,
  withoutRequestId,
} from './testApp.ts';

/**
 * What belongs to one tenant does not exist for another: for every address with an id, the answer to its id and to one that never
 * was are the same, and so is what is asked of the store for it, which is what the time of an answer comes from.
 */
const neverWas = '00000000-0000-7000-8000-000000000000';
/** An id of the same form that nothing has. */
const neverLike = (id: string): string =>
  id.replaceAll(/[0-9a-f](?=[0-9a-f]*$)/g, (sign) => (sign === '0' ? '1' : '0'));

/** Stores that note each call, by port and method. */
function watched(): { stores: Stores; calls: string[] } {
  const calls: string[] = [];
  const watch = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (inner, property) => {
        const value: unknown = Reflect.get(inner, property);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          calls.push(`${name}.${String(property)}`);
          return Reflect.apply(value, inner, args);
        };
      },
      // Records are opened by a function, and asked then.
      apply: (open, self, args) => watch(name, Reflect.apply(open as never, self, args) as object),
    });
  const entries = Object.entries(memoryStores()).map(([name, port]) => [name, watch(name, port)]);
  return { stores: Object.fromEntries(entries) as Stores, calls };
}

const { stores, calls } = watched();
const app: TestApp = await makeTestApp({ stores });
await addMasterKeys(app);
const routes = app.app.routes
  .filter(({ method, path }) => method !== 'ALL' && path.includes(':'))
  .map(({ method, path }) => `${method} ${path}`);
const all = [...new Set(routes)];
const ofTenants = all.filter((route) => !Object.hasOwn(everybodys, pathOf(route)));
function pathOf(route: string): string {
  return route.slice(route.indexOf(' ') + 1);
}

/** The address with its ids in their places, and the query that it takes. */
const filled = (path: string, ids: readonly string[]): string => {
  let next = 0;
  const address = path.replaceAll(/:\w+(\{[^}]*\})?/g, () => ids[next++] ?? '');
  return `${address}${samples[path]?.query?.(ids) ?? ''}`;
};

/** Asks as the lake, and what that asked of the store. */
async function ask(route: string, ids: readonly string[]) {
  const [method = '', path = ''] = route.split(' ');
  calls.length = 0;
  app.lines.length = 0;
  const body = samples[path]?.bodies?.[method];
  const { headers } = asMaster('lake');
  const type = typeof body === 'string' && { 'content-type': 'text/csv' };
  const response = await app.send(method, filled(path, ids), { headers: { ...headers, ...type }, body });
  return { response, calls: [...calls], lines: JSON.stringify(app.lines) };
}

it('has a sample of every address with an id, and none too many', () => {
  const known = new Set([...Object.keys(samples), ...Object.keys(everybodys)]);
  const paths = new Set(all.map(pathOf));
  expect([...paths].filter((path) => !known.has(path))).toEqual([]);
  expect([...known].filter((path) => !paths.has(path))).toEqual([]);
  expect(ofTenants.length).toBeGreaterThan(15);
});

describe.each(ofTenants)('%s', (route) => {
  const path = pathOf(route);
  let theirs: string[];
  let own: string[];
  let never: string[];
  beforeAll(async () => {
    const { make } = samples[path]!;
    theirs = await make(app, 'river');
    own = await make(app, 'lake');
    never = theirs.map(neverLike);
    // What is done once by a process (noting that a key is used, reading the catalog) is done.
    await ask(route, never);
  });

  /** Which ids are another tenant's: all of them; or, of several, only the last. */
  const count = path.match(/:\w+/g)?.length ?? 0;
  const isOwnName = samples[path]?.ownNames?.includes(route.split(' ')[0] ?? '') === true;
  const mixes = isOwnName ? [] : count === 1 ? ['all'] : ['all', 'last'];
  if (isOwnName)
    it('makes the caller’s own, as under a name that nobody has', async () => {
      const foreign = await ask(route, theirs);
      const none = await ask(route, never);
      expect([foreign.response.status, foreign.calls]).toEqual([none.response.status, none.calls]);
      expect(foreign.response.ok).toBe(true);
    });

  if (mixes.length > 0)
    it.each(mixes)('answers to another tenant’s id as to none: %s', async (mix) => {
      const idsWith = (foreign: readonly string[]): string[] =>
        mix === 'all' ? foreign.slice(0, count) : [...own.slice(0, count - 1), ...foreign.slice(count - 1, count)];
      const none = await ask(route, idsWith(never));
      const foreign = await ask(route, idsWith(theirs));
      const [a, b] = [await problemOf(foreign.response, 'not-found'), await problemOf(none.response, 'not-found')];
      const plain = (problem: typeof a, ids: readonly string[]) =>
        ids.reduce((text, id) => text.replaceAll(id, 'ID'), JSON.stringify(withoutRequestId(problem)));
      expect(plain(a, theirs)).toBe(plain(b, never));
      const told = JSON.stringify(a);
      for (const text of [...theirs, secretWord, tenants.river.tenantId]) {
        expect(told).not.toContain(text);
        expect(foreign.lines).not.toContain(text);
      }
      const names = ({ headers }: Response) => [...headers.keys()].toSorted();
      expect(names(foreign.response)).toEqual(names(none.response));
      expect(foreign.calls).toEqual(none.calls);
      expect(foreign.calls.length).toBeGreaterThan(2);
    });

  it('leaves the thing as it is for whom it belongs to', async () => {
    const address = filled(path, theirs);
    if (!all.includes(`GET ${path}`)) return expect(route).not.toMatch(/^GET/);
    const read = async () => {
      const response = await app.get(address, asMaster('river'));
      return [response.status, await response.text()];
    };
    const before = await read();
    expect(before[0]).toBe(200);
    await ask(route, theirs);
    expect(await read()).toEqual(before);
  });
});

it('knows of a breach only the asking tenant’s own reports', async () => {
  const { items } = (await (await app.get(`/v1/breaches/${careCloud}/affected`, asMaster('lake'))).json()) as {
    items: { assessmentId: string }[];
  };
  expect(items.length).toBeGreaterThan(0);
  for (const { assessmentId } of items) {
    expect((await app.get(`/v1/assessments/${assessmentId}`, asMaster('lake'))).status).toBe(200);
    await problemOf(await app.get(`/v1/assessments/${assessmentId}`, asMaster('river')), 'not-found');
  }
});

/** Ids can also stand in a body or a query. */
describe('an id beside the address', () => {
  const idOf = async (path: string, tenant: TenantName) => (await samples[path]!.make(app, tenant))[0] ?? '';
  const lake = asMaster('lake');
  const cases: [string, string, (id: string, own: string) => Promise<Response>][] = [
    [
      'of an organization to assess',
      '/v1/organizations/:id',
      async (organizationId) => app.post('/v1/assessments', { organizationId, vendors: [{ name: 'x' }] }, lake),
    ],
    [
      'of an organization whose reports are listed',
      '/v1/organizations/:id',
      async (id) => app.get(`/v1/assessments?organizationId=${id}`, lake),
    ],
    [
      'of a report to compare with',
      '/v1/assessments/:id',
      async (id, own) => app.get(`/v1/assessments/${own}/diff?against=${id}`, lake),
    ],
  ];
  it.each(cases)('%s is no different from one that never was', async (_, path, send) => {
    const [theirs, own] = [await idOf(path, 'river'), await idOf(path, 'lake')];
    const answerTo = async (id: string) => {
      calls.length = 0;
      const response = await send(id, own);
      const body = (await response.text()).replaceAll(id, 'ID').replaceAll(/"requestId":"[^"]*"/g, '');
      return { status: response.status, body, names: [...response.headers.keys()].toSorted(), calls: [...calls] };
    };
    await answerTo(neverWas);
    const foreign = await answerTo(theirs);
    expect(foreign).toEqual(await answerTo(neverWas));
    expect(foreign.body).not.toContain(secretWord);
  });
});
