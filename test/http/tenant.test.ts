import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { mostExportBytes } from '../../functions/verbs/exportTenant.ts';
import { housekeeping } from '../../functions/verbs/housekeeping.ts';
import type { TenantAnswer } from '../../functions/verbs/tenant.ts';
import {
  exposedRow,
  hospital,
  makeTestApp,
  pointersOf,
  problemOf,
  sha256,
  type TestApp,
  tenants,
  testNow,
} from './testApp.ts';

/** A tenant as a whole over HTTP: taken out, closed, kept, and how long its reports stay. */
let app: TestApp;
const { tenantId } = tenants.river;
const admin = { headers: { authorization: 'Bearer bc_admin' } };
beforeEach(async () => {
  app = await makeTestApp();
  const key = { hash: sha256('bc_admin'), tenantId, label: 'Dana Reyes', createdAt: testNow, id: randomUUID() };
  await app.stores.keys.put({ ...key, scopes: ['admin'] });
});
const inDays = (days: number): string => new Date(Date.parse(testNow) + days * 86_400_000).toISOString();
const close = (body: object = { confirm: tenantId }, headers = {}) =>
  app.send('DELETE', '/v1/tenant', { headers: { ...admin.headers, ...headers }, body });
const keep = () => app.post('/v1/tenant/keep', undefined, admin);
const read = async () => (await (await app.get('/v1/tenant')).json()) as TenantAnswer;

describe('closing a tenant', () => {
  it('waits for its day: until then all is read and nothing is written, and it can be taken back', async () => {
    expect(await read()).toEqual({ id: tenantId, state: 'active', retention: { assessmentDays: null }, closing: null });
    const { id } = await app.assess([exposedRow('AP-1')]);
    const closing = { requestedAt: testNow, dueAt: inDays(7), by: 'Dana Reyes' };
    const ordered = await close();
    expect([ordered.status, await ordered.json()]).toMatchObject([202, { state: 'closing', closing, warnings: [] }]);
    expect(await read()).toMatchObject({ state: 'closing', closing });
    app.clock.now = inDays(6);
    for (const path of [`/v1/assessments/${id}`, '/v1/verdicts', '/v1/breaches'])
      expect((await app.get(path)).status, path).toBe(200);
    for (const path of ['/v1/tenant/export', '/v1/audit']) expect((await app.get(path, admin)).status, path).toBe(200);
    for (const [method, path] of [
      ['POST', '/v1/assessments'],
      ['PUT', '/v1/settings/matching'],
      ['POST', '/v1/keys'],
      ['PUT', '/v1/settings/retention'],
    ] as const)
      await problemOf(await app.send(method, path, { ...admin, body: {} }), 'tenant-closing');
    expect(await (await keep()).json()).toMatchObject({ state: 'active', closing: null });
    await app.assess([exposedRow('AP-1')]);
    expect((await app.stores.audits.list(tenantId, 0, 10)).map(({ action }) => action)).toEqual([
      'POST /v1/assessments',
      'DELETE /v1/tenant',
      'POST /v1/tenant/keep',
      'POST /v1/assessments',
    ]);
    const runtime = { now: () => inDays(100) };
    expect(await housekeeping({ ...app.stores, runtime })).toMatchObject({ tenants: 1, deleted: 0 });
  });

  it('comes, once, and is carried out after its day alone', async () => {
    await close({ confirm: tenantId, graceDays: 1 });
    await problemOf(await close(), 'conflict');
    const at = async (now: string) => (await housekeeping({ ...app.stores, runtime: { now: () => now } })).deleted;
    expect(await at(inDays(1))).toBe(0);
    app.clock.now = inDays(1);
    await problemOf(await app.get('/v1/tenant', admin), 'unauthorized');
    await problemOf(await keep(), 'unauthorized');
    expect(await at(new Date(Date.parse(inDays(1)) + 60_000).toISOString())).toBe(1);
    await problemOf(await app.get('/v1/tenant', admin), 'unauthorized');
    expect(await app.stores.tenantData.tombstone(tenantId)).toMatchObject({ audit: { number: 1 } });
  });

  it.each([
    ['without its name', {}, ['/confirm']],
    ['with another name', { confirm: tenants.lake.tenantId }, ['/confirm']],
    ['at once', { confirm: tenantId, graceDays: 0 }, ['/graceDays']],
    ['in a far future', { confirm: tenantId, graceDays: 91 }, ['/graceDays']],
  ])('is refused %s', async (_, body, pointers) => {
    expect(pointersOf(await problemOf(await close(body), 'invalid-request'))).toEqual(pointers);
    expect(await read()).toMatchObject({ state: 'active' });
  });

  it('is ordered anew after it was taken back, and not taken back where it was not ordered', async () => {
    await problemOf(await keep(), 'conflict');
    await close();
    expect((await keep()).status).toBe(200);
    app.clock.now = inDays(1);
    await problemOf(await keep(), 'conflict');
    expect((await close()).status).toBe(202);
    expect(await read()).toMatchObject({ closing: { dueAt: inDays(8) } });
  });
});

describe('retention', () => {
  const put = (body: object, options = admin) => app.put('/v1/settings/retention', body, options);
  it('is what was set, by whom and when, and null where nothing was or all is to stay', async () => {
    const get = async () => (await app.get('/v1/settings/retention')).json();
    expect(await get()).toEqual({ assessmentDays: null, updatedAt: null, keyLabel: null });
    expect(await (await put({ assessmentDays: 365 })).json()).toEqual({
      assessmentDays: 365,
      updatedAt: testNow,
      keyLabel: 'Dana Reyes',
      warnings: [],
    });
    expect(await get()).toMatchObject({ assessmentDays: 365 });
    expect(await read()).toMatchObject({ retention: { assessmentDays: 365 } });
    await put({});
    expect(await get()).toMatchObject({ assessmentDays: null });
    for (const assessmentDays of [29, 3_651, 30.5, '30'])
      expect(pointersOf(await problemOf(await put({ assessmentDays }), 'invalid-request'))).toEqual([
        '/assessmentDays',
      ]);
  });

  it('drops reports that are older, and what they noted, at the next housekeeping', async () => {
    const { id } = await app.assess([exposedRow('AP-1')]);
    app.clock.now = inDays(10);
    const { id: later } = await app.assess([exposedRow('AP-1')]);
    await put({ assessmentDays: 30 });
    expect(await housekeeping({ ...app.stores, runtime: { now: () => inDays(35) } })).toMatchObject({
      reportsDropped: 1,
    });
    await problemOf(await app.get(`/v1/assessments/${id}`), 'not-found');
    expect((await app.get(`/v1/assessments/${later}`)).status).toBe(200);
    const affected = (await (await app.get('/v1/breaches/carecloud-2026-ehr-environment/affected')).json()) as {
      items: { assessmentId: string }[];
    };
    expect(new Set(affected.items.map(({ assessmentId }) => assessmentId))).toEqual(new Set([later]));
    const trail = (await (await app.get('/v1/audit', admin)).json()) as {
      items: { action: string; subject: string }[];
    };
    expect(trail.items.at(-1)).toMatchObject({
      at: inDays(35),
      actor: { kind: 'system', id: 'housekeeping', label: 'retention of 30 days' },
      action: 'drop a report by retention',
      subject: `/v1/assessments/${id}`,
    });
  });
});

describe('the export', () => {
  type Item = { kind: string; id: string; [field: string]: unknown };
  async function exported(): Promise<{ items: Item[]; pages: number }> {
    const items: Item[] = [];
    let pages = 0;
    for (let cursor: string | null = ''; cursor !== null; pages++) {
      const response = await app.get(`/v1/tenant/export${cursor && `?cursor=${cursor}`}`, admin);
      const text = await response.text();
      expect(response.status, text.slice(0, 200)).toBe(200);
      expect(Buffer.byteLength(text)).toBeLessThan(4_500_000);
      const page = JSON.parse(text) as { items: Item[]; nextCursor: string | null };
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return { items, pages };
  }

  it('is everything that the tenant has, once, and nothing of another one', async () => {
    const others = { tenant: 'lake' } as const;
    for (const options of [{}, others]) {
      const { id } = await app.create<{ id: string }>('/v1/organizations', hospital, options);
      await app.put(`/v1/organizations/${id}/vendors`, { vendors: [exposedRow('AP-1'), { name: 'Linen' }] }, options);
      await app.create('/v1/assessments', { asOf: '2026-05-01', organizationId: id }, options);
      await app.create(
        '/v1/verdicts',
        { vendor: { name: 'Oracle America' }, vendorId: 'oracle-health', verdict: 'same' },
        options,
      );
    }
    await app.put('/v1/settings/matching', { matchThreshold: 0.9 });
    await app.put('/v1/settings/retention', { assessmentDays: 100 }, admin);
    const { items } = await exported();
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    expect(
      Object.fromEntries([...new Set(items.map(({ kind }) => kind))].map((kind) => [kind, count(kind)])),
    ).toMatchObject({
      organization: 1,
      'inventory-row': 2,
      assessment: 1,
      verdict: 1,
      settings: 1,
      retention: 1,
      key: 1,
      audit: 6,
    });
    const [report] = items.filter(({ kind }) => kind === 'assessment');
    const parts = items.filter(({ kind }) => kind === 'assessment-part');
    const head = parts
      .filter(({ part }) => part === 'head')
      .map(({ text }) => text)
      .join('');
    expect(head).toBe(await (await app.get(`/v1/assessments/${report?.id}`)).text());
    const text = JSON.stringify(items);
    expect(text).not.toContain(sha256('bc_admin'));
    expect(text).not.toContain(sha256(tenants.river.key));
    expect(items.filter(({ kind }) => kind === 'key-use').map(({ id }) => id)).toContain(
      sha256(tenants.river.key).slice(0, 16),
    );
    expect(text).not.toContain(tenants.lake.tenantId);
    expect(new Set(items.map(({ kind, id, part, slice }) => JSON.stringify([kind, id, part, slice]))).size).toBe(
      items.length,
    );
  });

  it('comes in pages of a size, whose joints lose and repeat nothing', async () => {
    const noise = (seed: number) => createHash('sha512').update(String(seed)).digest('hex').repeat(6);
    for (let list = 0; list < 2; list++) {
      const { id } = await app.create<{ id: string }>('/v1/organizations', hospital);
      const vendors = Array.from({ length: 9_000 }, (_, i) => ({
        externalId: `AP-${i}`,
        name: `Vendor ${list} ${i}`,
        aliases: [noise(i).slice(0, 280)],
      }));
      expect((await app.put(`/v1/organizations/${id}/vendors`, { vendors })).status).toBe(200);
    }
    await app.assess(Array.from({ length: 1_500 }, (_, i) => exposedRow(`r${i}`, { individuals: 500 + (i % 7) })));
    const { items, pages } = await exported();
    expect(pages).toBeGreaterThan(3);
    const rows = items.filter(({ kind }) => kind === 'inventory-row');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(18_000);
    expect(rows).toHaveLength(18_000);
    const [{ id } = { id: '' }] = items.filter(({ kind }) => kind === 'assessment');
    const names = await app.stores.tenantData.partNames(tenantId, id);
    for (const name of names) {
      const slices = items.filter(({ kind, part }) => kind === 'assessment-part' && part === name);
      expect(slices.map(({ slice }) => slice)).toEqual(slices.map((_, i) => i + 1));
      expect(slices.map(({ text }) => text).join('')).toBe(await app.stores.assessments.read(tenantId, id, name));
    }
    expect(mostExportBytes).toBeLessThan(4_500_000);
  });

  it.each([
    'x',
    Buffer.from('["export","none",[]]').toString('base64url'),
    Buffer.from('["export","records",["#"]]').toString('base64url'),
    Buffer.from('["breaches","a"]').toString('base64url'),
  ])('refuses the cursor %j', async (cursor) => {
    expect(
      pointersOf(await problemOf(await app.get(`/v1/tenant/export?cursor=${cursor}`, admin), 'invalid-request')),
    ).toEqual(['/cursor']);
  });

  it.each([
    ['records', ['NONE', 'x']],
    ['organizations', ['another', 'NONE', 'x']],
    ['assessments', ['2026~x', 'head', 'many']],
    ['audit', ['many']],
    ['verdicts', []],
    ['settings', ['x', 'y', 'z']],
  ])('finds nothing more by a cursor that somebody made up: %s', async (section, place) => {
    const cursor = Buffer.from(JSON.stringify(['export', section, place])).toString('base64url');
    const response = await app.get(`/v1/tenant/export?cursor=${cursor}`, admin);
    expect(response.status).toBe(200);
    for (const { record } of ((await response.json()) as { items: Item[] }).items)
      expect(JSON.stringify(record)).not.toContain(tenants.lake.tenantId);
  });
});
