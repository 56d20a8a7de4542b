import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem, allPages, breachclock, dataOf } from '../../functions/client/client.ts';
import { idempotentRequests } from '../../functions/client/schema.gen.ts';
import { careCloud, hospital, makeTestApp, type TestApp } from '../http/testApp.ts';
import { operations } from '../openapi/schemas.ts';

let app: TestApp;
beforeEach(async () => {
  app = await makeTestApp();
});
async function collected<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}
const thrown = async (run: Promise<unknown>): Promise<ApiProblem> => {
  const error = await run.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof ApiProblem)) throw new Error(`not a problem: ${error}`);
  return error;
};

describe('the client', () => {
  it('sends requests and reads answers with their types', async () => {
    const client = app.client();
    const vendor = { name: 'CareCloud, Inc.', incidents: [{ breachId: careCloud, individuals: 1200 }] };
    const body = { asOf: '2026-05-01', organization: { ...hospital, kinds: ['hospital'] }, vendors: [vendor] };
    const made = await dataOf(client.POST('/v1/assessments', { body }));
    expect(made.vendors[0]?.finding).toBe('exposed');
    const read = await dataOf(client.GET('/v1/assessments/{id}', { params: { path: { id: made.id } } }));
    expect(read).toEqual(made);
  });

  it('throws problems with their code, fields and request id', async () => {
    const error = await thrown(app.client().PUT('/v1/settings/matching', { body: { matchThreshold: 2 } }));
    expect(error).toMatchObject({
      status: 422,
      code: 'invalid-request',
      errors: [{ pointer: '/matchThreshold', message: 'must be 1 or less' }],
      requestId: expect.stringMatching(/\S/),
    });
    expect(error.message).toContain('A field of the request is wrong');
  });

  it('throws what is no problem of the API with the beginning of what was said', async () => {
    const client = breachclock({
      url: 'http://app',
      fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'x-request-id': 'r1' } }),
    });
    expect(await thrown(client.GET('/v1/health'))).toMatchObject({
      status: 502,
      code: null,
      detail: '<h1>Bad gateway</h1>',
      requestId: 'r1',
    });
  });

  it('needs no key where the API needs none', async () => {
    const client = breachclock({ url: 'http://app', fetch: async (request) => app.app.request(request) });
    expect((await dataOf(client.GET('/v1/health'))).status).toBe('ok');
    expect((await thrown(client.GET('/v1/law'))).code).toBe('unauthorized');
  });
});

describe('an Idempotency-Key', () => {
  const spied = (statuses: number[]) => {
    const keys: (string | null)[] = [];
    const client = breachclock({
      url: 'http://app',
      retry: { wait: async () => {} },
      fetch: async (request) => {
        keys.push(request.headers.get('idempotency-key'));
        return Response.json({}, { status: statuses.shift() ?? 200 });
      },
    });
    return { keys, client };
  };
  const verdict = { vendor: { name: 'x' }, vendorId: 'y', verdict: 'same' } as const;

  it('is put on what stores, one for each request, and kept over its retries', async () => {
    const { keys, client } = spied([503, 201, 201]);
    await client.POST('/v1/verdicts', { body: verdict });
    await client.POST('/v1/verdicts', { body: verdict });
    const [first, again, second] = keys;
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(again).toBe(first);
    expect(second).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('of the caller goes before', async () => {
    const { keys, client } = spied([201]);
    await client.POST('/v1/verdicts', { body: verdict, params: { header: { 'Idempotency-Key': 'mine' } } });
    expect(keys).toEqual(['mine']);
  });

  it('is not put on what only reads or computes', async () => {
    const { keys, client } = spied([200, 200]);
    await client.GET('/v1/law');
    await client.POST('/v1/vendors/match', { body: { queries: [{ name: 'x' }] } });
    expect(keys).toEqual([null, null]);
  });

  it('is put on changes too', async () => {
    const { keys, client } = spied([200, 200]);
    await client.PUT('/v1/settings/matching', { body: {} });
    await client.DELETE('/v1/verdicts/{id}', { params: { path: { id: 'x' } } });
    expect(keys).toEqual([expect.any(String), expect.any(String)]);
  });

  it('is put on every request that stores', () => {
    const storing = operations
      .filter(({ idempotent }) => idempotent)
      .map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect([...idempotentRequests]).toEqual(storing);
    expect(storing.length).toBeGreaterThan(0);
  });
});

describe('allPages', () => {
  it('gives the same as one page that holds all, whatever the size of a page', async () => {
    const client = app.client();
    const law = (limit: number) =>
      collected(
        allPages((cursor) => client.GET('/v1/law', { params: { query: { jurisdiction: 'US-MO', limit, ...cursor } } })),
      );
    const whole = await law(1000);
    expect(whole.length).toBeGreaterThan(3);
    expect(await law(2)).toEqual(whole);
    expect(await law(whole.length)).toEqual(whole);
  });

  it('throws where a page does', async () => {
    const client = app.client();
    const pages = allPages((cursor) => client.GET('/v1/law', { params: { query: { limit: 0, ...cursor } } }));
    expect((await thrown(collected(pages))).code).toBe('invalid-request');
  });
});
