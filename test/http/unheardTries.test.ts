import { describe, expect, it } from 'vitest';
import { failingOnce } from '../stores/failingOnce.ts';
import { memoryStores } from '../stores/memory.ts';
import { addMasterKeys, asMaster, secretWord } from './tenantSamples.ts';
import { careCloud, hospital, loadCatalog, makeTestApp, type TestApp, tenants, testNow } from './testApp.ts';

/** A request under a key whose try the store let down: the next one ends it, and all is there once. */
type Asked = { method: string; path: string; body?: unknown; headers?: Record<string, string> };
const { tenantId } = tenants.river;
const master = asMaster('river');
const inSeconds = (seconds: number): string => new Date(Date.parse(testNow) + seconds * 1_000).toISOString();

const organization = async (app: TestApp) => app.create<{ id: string }>('/v1/organizations', hospital, master);
const tagOf = async (app: TestApp, path: string) => (await app.get(path, master)).headers.get('etag') ?? '';
const listed = async (app: TestApp) => {
  const { path } = await organization(app);
  const vendors = [{ externalId: 'a', name: 'Linen A' }, { name: 'Linen B' }];
  expect((await app.put(`${path}/vendors`, { vendors }, master)).status).toBe(200);
  return `${path}/vendors`;
};
const vendorIn = async (app: TestApp) => {
  const { path } = await organization(app);
  return app.create<{ id: string }>(`${path}/vendors`, { name: 'Linen' }, master);
};
const noteIn = async (app: TestApp) => {
  const { path } = await organization(app);
  return app.create<{ id: string }>(`${path}/notes`, { text: 'Asked.', about: { breachId: careCloud } }, master);
};
const noticeBody = {
  dutyId: 'us.hipaa.individual',
  breachId: careCloud,
  vendor: { name: 'Linen' },
  on: '2026-04-20',
};
const verdictBody = { vendor: { name: 'Oracle America, Inc.' }, vendorId: 'oracle-health', verdict: 'not-same' };
const mapping = { columns: { Supplier: 'name' } };
const keyBody = { label: secretWord, scopes: ['read'] };

const jsonType = { 'content-type': 'application/json' };
/** Addresses that the document does not have yet are asked without it. */
const sent = async (app: TestApp, { method, path, body, headers = {} }: Asked): Promise<Response> =>
  path.endsWith('/materiality-profile')
    ? app.app.request(path, { method, headers: { ...headers, ...jsonType }, body: JSON.stringify(body) })
    : app.send(method, path, { headers, ...(body !== undefined && { body }) });

const requests: Record<string, (app: TestApp) => Promise<Asked>> = {
  'an organization added': async () => ({ method: 'POST', path: '/v1/organizations', body: hospital }),
  'an organization replaced by its mark': async (app) => {
    const { path, etag } = await organization(app);
    return { method: 'PUT', path, body: { ...hospital, name: 'Another' }, headers: { 'if-match': etag } };
  },
  'an organization changed by its mark': async (app) => {
    const { path, etag } = await organization(app);
    return { method: 'PATCH', path, body: { name: 'Another' }, headers: { 'if-match': etag } };
  },
  'an organization removed by its mark': async (app) => {
    const { path, etag } = await organization(app);
    return { method: 'DELETE', path, headers: { 'if-match': etag } };
  },
  'a list replaced by its mark': async (app) => {
    const path = await listed(app);
    const vendors = [{ name: 'Linen C' }, { externalId: 'd', name: 'Linen D' }];
    return { method: 'PUT', path, body: { vendors }, headers: { 'if-match': await tagOf(app, path) } };
  },
  'rows merged into a list': async (app) => {
    const path = await listed(app);
    return { method: 'PATCH', path, body: { vendors: [{ name: 'Linen C' }, { externalId: 'a', notes: 'x' }] } };
  },
  'rows merged into a list by its mark': async (app) => {
    const path = await listed(app);
    return {
      method: 'PATCH',
      path,
      body: { vendors: [{ name: 'C' }] },
      headers: { 'if-match': await tagOf(app, path) },
    };
  },
  'a file merged into a list': async (app) => ({
    method: 'POST',
    path: `${await listed(app)}/import?mode=merge`,
    body: 'Vendor name\nLinen C\n',
    headers: { 'content-type': 'text/csv' },
  }),
  'a vendor added': async (app) => ({ method: 'POST', path: await listed(app), body: { name: 'Linen C' } }),
  'a vendor added by an id': async (app) => ({
    method: 'POST',
    path: await listed(app),
    body: { externalId: 'c', name: 'Linen C' },
  }),
  'a vendor changed by its mark': async (app) => {
    const { path, etag } = await vendorIn(app);
    return { method: 'PATCH', path, body: { name: 'Other' }, headers: { 'if-match': etag } };
  },
  'a vendor removed': async (app) => ({ method: 'DELETE', path: (await vendorIn(app)).path }),
  'a note written': async (app) => ({
    method: 'POST',
    path: `${(await organization(app)).path}/notes`,
    body: { text: 'Asked.' },
  }),
  'a note changed by its mark': async (app) => {
    const { path, etag } = await noteIn(app);
    return { method: 'PATCH', path, body: { text: 'Other' }, headers: { 'if-match': etag } };
  },
  'a note removed': async (app) => ({ method: 'DELETE', path: (await noteIn(app)).path }),
  'a notice recorded': async (app) => ({
    method: 'POST',
    path: `${(await organization(app)).path}/notices`,
    body: noticeBody,
  }),
  'a notice withdrawn': async (app) => {
    const { path } = await organization(app);
    const notice = await app.create<{ id: string }>(`${path}/notices`, noticeBody, master);
    return { method: 'DELETE', path: notice.path };
  },
  'a mapping saved': async () => ({ method: 'PUT', path: '/v1/mappings/a', body: mapping }),
  'a mapping saved by its mark': async (app) => {
    const { headers } = await app.put('/v1/mappings/a', mapping, master);
    return { method: 'PUT', path: '/v1/mappings/a', body: mapping, headers: { 'if-match': headers.get('etag') ?? '' } };
  },
  'a mapping removed': async (app) => {
    await app.put('/v1/mappings/a', mapping, master);
    return { method: 'DELETE', path: '/v1/mappings/a' };
  },
  'a profile saved by its mark': async (app) => {
    const path = `${(await organization(app)).path}/materiality-profile`;
    const { headers } = await sent(app, {
      method: 'PUT',
      path,
      body: { reputation: 'Known.' },
      headers: master.headers,
    });
    return {
      method: 'PUT',
      path,
      body: { reputation: 'Well known.' },
      headers: { 'if-match': headers.get('etag') ?? '' },
    };
  },
  'a verdict recorded': async () => ({ method: 'POST', path: '/v1/verdicts', body: verdictBody }),
  'a verdict withdrawn': async (app) => ({
    method: 'DELETE',
    path: (await app.create<{ id: string }>('/v1/verdicts', verdictBody, master)).path,
  }),
  'a key made': async () => ({ method: 'POST', path: '/v1/keys', body: keyBody }),
  'a key rotated without an overlap': async (app) => {
    const { path } = await app.create<{ id: string }>('/v1/keys', keyBody, master);
    return { method: 'POST', path: `${path}/rotate`, body: { overlapHours: 0 } };
  },
  'a key ended': async (app) => ({
    method: 'DELETE',
    path: (await app.create<{ id: string }>('/v1/keys', keyBody, master)).path,
  }),
  'retention set': async () => ({ method: 'PUT', path: '/v1/settings/retention', body: { assessmentDays: 30 } }),
  'a tenant closed': async () => ({ method: 'DELETE', path: '/v1/tenant', body: { confirm: tenantId } }),
  'a tenant kept': async (app) => {
    await app.send('DELETE', '/v1/tenant', { ...master, body: { confirm: tenantId } });
    return { method: 'POST', path: '/v1/tenant/keep' };
  },
};

/** All that the tenant has, but for what is of the tries themselves. */
async function stateOf(app: TestApp): Promise<string> {
  const { items } = (await (await app.get('/v1/tenant/export', master)).json()) as {
    items: { kind: string; id: string; organizationId?: string }[];
  };
  const kept = items.filter(({ kind }) => !['audit', 'key-use'].includes(kind)).map(({ kind }) => kind);
  return kept.sort().join(' ');
}

/** What an answer says, but for ids, instants, and what is said of the text of a key, which is shown once. */
const withoutNames = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replaceAll(/"(key|hint)":"[^"]*",?|"The key (is|was) shown[^"]*"/g, '');

describe.each(Object.entries(requests))('%s', (name, make) => {
  it.each(['before', 'after'] as const)(
    'is there once where any call of the store failed %s it was done',
    async (when) => {
      let expected: { status: number; answer: string; state: string; entries: number } | undefined;
      for (let number = -1; ; number++) {
        const inner = memoryStores();
        if (name.includes('verdict')) await loadCatalog(inner);
        const { stores, state } = failingOnce(inner, number, when);
        const app = await makeTestApp({ stores, catalog: 'empty' });
        await addMasterKeys(app);
        const asked = await make(app);
        const headers = { ...asked.headers, ...master.headers, 'idempotency-key': 'once' };
        state.on = true;
        let response = await sent(app, { ...asked, headers });
        state.on = false;
        // What a client does: again after the seconds that it is told, until a lease has ended.
        for (let tries = 1; response.headers.has('retry-after') && tries < 60; tries++) {
          app.clock.now = inSeconds(tries * Number(response.headers.get('retry-after')));
          response = await sent(app, { ...asked, headers });
        }
        const text = await response.text();
        const entries = (await stores.audits.list(tenantId, 0, 100)).length;
        const found = { status: response.status, answer: withoutNames(text), state: await stateOf(app), entries };
        if (number >= 0 && state.failed === '') break;
        expected ??= found;
        expect({ failed: state.failed, ...found }, text.slice(0, 300)).toEqual({ failed: state.failed, ...expected });
      }
      expect(expected?.status).toBeLessThan(300);
    },
  );
});
