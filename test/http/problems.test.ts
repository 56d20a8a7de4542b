import { beforeAll, describe, expect, it } from 'vitest';
import { type ProblemCode, problems } from '../../domain/problem.ts';
import { makeTestApp, problemOf, type TestApp } from './testApp.ts';

let app: TestApp;
beforeAll(async () => {
  app = await makeTestApp();
});

describe('every error code', () => {
  it.each(Object.entries(problems))('%s has a page that says what it is and what to do', async (code, problem) => {
    const response = await app.get(`/docs/problems/${code}`, { tenant: null });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await response.text();
    expect(html).toContain(code);
    expect(html).toContain(String(problem.status));
    expect(html).toContain(problem.title);
    expect(problem.remedy.length).toBeGreaterThan(20);
  });

  it('stands in the list of codes, which is reached from the start page', async () => {
    const list = await (await app.get('/docs/problems', { tenant: null })).text();
    for (const code of Object.keys(problems)) expect(list).toContain(`/docs/problems/${code}`);
    expect(await (await app.get('/', { tenant: null })).text()).toContain('/docs/problems');
  });

  it.each(['nothing', 'constructor', '__proto__', 'toString', '%3Cscript%3E', '..%2f'])('%s is none', async (code) => {
    await problemOf(await app.get(`/docs/problems/${code}`, { tenant: null }), 'not-found');
  });
});

describe('every error answer', () => {
  const cases: [ProblemCode, () => Promise<Response>][] = [
    ['unauthorized', () => app.get('/v1/assessments/x', { tenant: null })],
    ['not-found', () => app.get('/v1/assessments/x')],
    ['not-found', () => app.get('/nowhere', { tenant: null })],
    ['not-found', () => app.get('/v1')],
    ['not-found', () => app.get('/v1/')],
    ['not-found', () => app.get('/V1/HEALTH', { tenant: null })],
    ['not-found', () => app.post('/v1/nothing', {})],
    ['method-not-allowed', () => app.get('/v1/deadlines')],
    ['method-not-allowed', () => app.post('/', {}, { tenant: null })],
    ['malformed-json', () => app.post('/v1/deadlines', '{')],
    ['unsupported-media-type', () => app.post('/v1/deadlines', '{}', { headers: { 'content-type': 'text/csv' } })],
    ['invalid-request', () => app.post('/v1/deadlines', {})],
    ['payload-too-large', () => app.post('/v1/deadlines', '{}', { headers: { 'content-length': '7000000' } })],
  ];
  it.each(cases)('%s is a problem document with a page behind its type, not to be cached', async (code, ask) => {
    const response = await ask();
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { type } = await problemOf(response, code);
    expect((await app.get(type, { tenant: null })).status).toBe(200);
  });

  it('bears an id of its request, which the caller may choose', async () => {
    const headers = { 'x-request-id': 'order-4711' };
    const response = await app.get('/nowhere', { headers });
    expect(response.headers.get('x-request-id')).toBe('order-4711');
    expect((await problemOf(response, 'not-found')).requestId).toBe('order-4711');
  });

  it('takes no request id that could forge a line of the log', async () => {
    const response = await app.get('/nowhere', { headers: { 'x-request-id': `<b>"{} ${'x'.repeat(400)}` } });
    expect((await problemOf(response, 'not-found')).requestId).not.toContain('<b>');
  });

  it('does not send a hostile path back as HTML', async () => {
    const response = await app.get('/<script>alert(1)</script>', { tenant: null });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    await problemOf(response, 'not-found');
  });
});

describe('405 names the methods of the address', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  it.each([
    ['PATCH', '/v1/assessments', 'GET'],
    ['GET', '/v1/vendors/match', 'POST'],
    ['DELETE', '/v1/assessments', 'POST'],
    ['PUT', `/v1/assessments/${id}`, 'GET'],
    ['POST', `/v1/assessments/${id}/vendors`, 'GET'],
    ['PATCH', `/v1/assessments/${id}/timeline`, 'GET'],
    ['GET', '/v1/deadlines', 'POST'],
    ['DELETE', '/v1/health', 'GET'],
    ['POST', '/docs/problems/internal', 'GET'],
    ['POST', '/', 'GET'],
  ])('%s %s', async (method, path, allow) => {
    const response = await app.send(method, path);
    expect(response.headers.get('allow')?.split(', ')).toContain(allow);
    expect(response.headers.get('allow')?.split(', ')).not.toContain(method);
    await problemOf(response, 'method-not-allowed');
  });

  it.each([
    ['import', 'POST'],
    ['export', 'GET'],
    [id, 'GET, PATCH, DELETE'],
  ])('and of vendors/%s alone', async (last, allow) => {
    const response = await app.send('PUT', `/v1/organizations/${id}/vendors/${last}`);
    expect(response.headers.get('allow')).toBe(allow);
  });
});
