import { describe, expect, it } from 'vitest';
import { careCloud, exposedRow, hospital, makeTestApp, sha256, type TestApp, tenants } from './testApp.ts';

/** Headers that every answer bears, browsers' cross-origin calls, and one audit entry for each request that stored something. */
const desk = 'https://desk.example.org';
const app = await makeTestApp({ corsOrigins: [desk] });

describe('security headers', () => {
  const asks: [string, () => Promise<Response>][] = [
    ['an answer', () => app.get('/v1/settings/matching')],
    ['a refusal', () => app.get('/v1/settings/matching', { tenant: null })],
    ['an address that is none', () => app.get('/v1/none')],
    ['a page', () => app.get('/docs/problems', { tenant: null })],
  ];
  it.each(asks)('stand on %s', async (_, ask) => {
    const { headers } = await ask();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toMatch(/^(SAMEORIGIN|DENY)$/);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/\S/);
  });

  it('keep what belongs to a tenant out of caches', async () => {
    for (const path of ['/v1/settings/matching', '/v1/breaches', '/v1/none'])
      expect((await app.get(path)).headers.get('cache-control'), path).toBe('no-store');
  });

  it('give the caller’s request id back, but not one that could break a line', async () => {
    const idOf = async (id: string) =>
      (await app.get('/v1/none', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idOf('caller-17')).toBe('caller-17');
    expect(await idOf('a b<script>')).not.toBe('a b<script>');
  });
});

describe('pages of other origins', () => {
  const preflight = (from: TestApp, origin: string, path = '/v1/assessments') =>
    from.send('OPTIONS', path, {
      tenant: null,
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,idempotency-key',
      },
    });

  it('that are configured may ask, send what the API reads and see what it answers', async () => {
    const { status, headers } = await preflight(app, desk);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, desk]);
    for (const name of ['Authorization', 'Idempotency-Key', 'If-Match'])
      expect(headers.get('access-control-allow-headers')).toContain(name);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(headers.get('access-control-allow-methods')).toContain(method);
    const answer = await app.get('/v1/settings/matching', { headers: { origin: desk } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(desk);
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await app.get('/v1/settings/matching', { tenant: null, headers: { origin: desk } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, desk]);
  });

  it.each([`${desk}.evil.example`, 'https://evil.example', 'null', 'http://desk.example.org'])(
    'that are not may not: %s',
    async (origin) => {
      expect((await preflight(app, origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect(
        (await app.get('/v1/settings/matching', { headers: { origin } })).headers.get('access-control-allow-origin'),
      ).toBeNull();
    },
  );

  it('may not at all where none is configured', async () => {
    const closed = await makeTestApp({ catalog: 'empty' });
    expect((await preflight(closed, desk)).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the audit trail', () => {
  it('has one entry for each request that stored something, and none for any other', async () => {
    const { tenantId } = tenants.river;
    const key = { hash: sha256('bc_all'), tenantId, label: 'All', createdAt: '2026-01-01T00:00:00.000Z', id: 'all' };
    await app.stores.keys.put({ ...key, scopes: ['admin', 'curate'] });
    const headers = { authorization: 'Bearer bc_all' };
    const done: string[] = [];
    const act = async (
      method: string,
      path: string,
      body?: unknown,
      status?: number,
    ): Promise<Record<string, string>> => {
      const response = await app.send(method, path, { headers, ...(body !== undefined && { body }) });
      const text = await response.text();
      if (status !== undefined) expect(response.status, `${method} ${path} ${text.slice(0, 300)}`).toBe(status);
      else done.push(`${method} ${response.headers.get('location') ?? path}`);
      return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
    };
    const { id: organization } = await act('POST', '/v1/organizations', hospital);
    await act('PATCH', `/v1/organizations/${organization}`, { name: 'Renamed' });
    await act('PUT', `/v1/organizations/${organization}/vendors`, { vendors: [exposedRow('AP-1')] });
    await act('POST', '/v1/assessments', { asOf: '2026-05-01', organizationId: organization });
    const { id: verdict } = await act('POST', '/v1/verdicts', {
      vendor: { name: 'x' },
      vendorId: 'oracle-health',
      verdict: 'same',
    });
    await act('DELETE', `/v1/verdicts/${verdict}`);
    await act('PUT', '/v1/settings/matching', {});
    await act('PUT', '/v1/settings/retention', {});
    const { id: made } = await act('POST', '/v1/keys', { label: 'x', scopes: ['read'] });
    await act('POST', `/v1/keys/${made}/rotate`);
    await act('DELETE', `/v1/keys/${made}`);
    await act('DELETE', '/v1/tenant', { confirm: tenantId });
    await act('POST', '/v1/tenant/keep');
    await act('DELETE', `/v1/organizations/${organization}`);
    await act('GET', '/v1/assessments', undefined, 200);
    await act('POST', '/v1/vendors/match', { queries: [{ name: 'x' }] }, 200);
    await act('POST', '/v1/assessments', { organization: hospital, vendors: 7 }, 422);
    await act('DELETE', '/v1/keys/00000000-0000-7000-8000-000000000000', undefined, 404);
    await act('GET', `/v1/breaches/${careCloud}`, undefined, 200);
    const entries = await app.stores.audits.list(tenantId, 0, 100);
    expect(entries.map(({ action, subject }) => `${action.split(' ')[0]} ${subject}`)).toEqual(done);
    for (const { actor } of entries) expect(actor).toEqual({ kind: 'key', id: 'all', label: 'All' });
  });
});
