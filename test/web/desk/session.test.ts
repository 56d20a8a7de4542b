import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callerOf } from '../../../functions/http/middleware/authenticate.ts';
import { makeTestApp, sha256, type TestApp, tenants, testNow } from '../../http/testApp.ts';
import { browserOf, formTo, type Page } from './deskClient.ts';

/** Signing in and out, and what others may try with it. */
let app: TestApp;
const { key, tenantId } = tenants.river;
const cookieName = '__Host-breachclock';

beforeAll(async () => {
  app = await makeTestApp({ catalog: 'empty' });
});
beforeEach(() => {
  app.clock.now = testNow;
});

const cookieLine = (page: Page, name: string): string =>
  page.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? '';

describe('signing in', () => {
  it('sends whoever is not signed in to the form, and then on to the page they wanted', async () => {
    const browser = browserOf(app);
    const away = await browser.get('/desk/organizations/new?x=1');
    expect(away).toMatchObject({ status: 303, location: '/desk/sign-in?next=%2Fdesk%2Forganizations%2Fnew%3Fx%3D1' });
    const form = await browser.follow(away);
    const answer = await browser.submit(form, '/desk/sign-in', { key });
    expect(answer).toMatchObject({ status: 303, location: '/desk/organizations/new?x=1' });
    const page = await browser.follow(answer);
    expect(page.status).toBe(200);
    expect(page.html).toContain('Sign out');
  });

  it.each([
    ['a key that is not known', 'bc_unknown'],
    ['nothing', ''],
    ['the stored hash in place of the key', sha256(key)],
  ])('refuses %s, and does not repeat it', async (_, given) => {
    const browser = browserOf(app);
    const answer = await browser.submit(await browser.get('/desk/sign-in'), '/desk/sign-in', { key: given });
    expect(answer.status).toBe(401);
    expect(answer.html).toContain('not known or no longer in force');
    if (given !== '') expect(answer.html).not.toContain(given);
    expect(browser.cookies.has(cookieName)).toBe(false);
  });

  it('gives a cookie that no script reads, no other site sends and no plain line carries', async () => {
    const browser = browserOf(app);
    const answer = await browser.submit(await browser.get('/desk/sign-in'), '/desk/sign-in', { key });
    const line = cookieLine(answer, cookieName);
    for (const flag of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=43200']) expect(line).toContain(flag);
    expect(line).not.toMatch(/domain=/i);
    expect(line).not.toContain(key);
  });

  it('gives one without the prefix on plain http of this machine, and believes the proxy that TLS ended before it', async () => {
    for (const [headers, name] of [
      [{}, 'breachclock'],
      [{ 'x-forwarded-proto': 'https' }, cookieName],
    ] as const) {
      const browser = browserOf(app, 'http://127.0.0.1:8787');
      const form = await browser.get('/desk/sign-in', headers);
      const mark = /name="csrf" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
      const answer = await browser.post('/desk/sign-in', { key, csrf: mark, next: '' }, headers);
      expect(answer.status).toBe(303);
      expect(cookieLine(answer, name).includes('Secure')).toBe(name === cookieName);
      expect(cookieLine(answer, name)).toContain('HttpOnly');
    }
  });

  it('keeps the secret as SHA-256 only, and takes it out with no export', async () => {
    const browser = browserOf(app);
    await browser.signIn(key);
    const [, secret = ''] = (browser.cookies.get(cookieName) ?? '').split('.');
    expect(await app.stores.sessions(tenantId).get(sha256(secret))).toMatchObject({ doc: { keyHash: sha256(key) } });
    const kept = await app.stores.sessions(tenantId).list({ limit: 1_000 });
    expect(JSON.stringify(kept)).not.toContain(secret);
    const exported = await (await app.get('/v1/tenant/export')).text();
    expect(exported).not.toContain(sha256(secret));
  });

  it('notes that the key was used', async () => {
    app.clock.now = '2026-07-01T10:00:00.000Z';
    await browserOf(app).signIn(key);
    expect(await app.stores.keys.lastUsed(tenantId, sha256(key))).toBe(app.clock.now);
  });
});

describe('a session', () => {
  it('is new at each sign-in, whatever the browser brought: nobody can put their own under somebody else', async () => {
    const browser = browserOf(app);
    await browser.signIn(key);
    const planted = browser.cookies.get(cookieName) ?? '';
    const victim = browserOf(app);
    victim.cookies.set(cookieName, planted);
    // The planted session is good, so that the form must be asked for with it gone and sent with it back.
    victim.cookies.delete(cookieName);
    const form = await victim.get('/desk/sign-in');
    victim.cookies.set(cookieName, planted);
    await victim.submit(form, '/desk/sign-in', { key: tenants.lake.key });
    expect(victim.cookies.get(cookieName)).not.toBe(planted);
    expect((await browser.get('/desk')).status).toBe(303);
    expect((await victim.get('/desk')).status).toBe(200);
  });

  it('does not begin with a value that the browser made up', async () => {
    const browser = browserOf(app);
    const made = `${tenantId}.${'A'.repeat(43)}`;
    browser.cookies.set(cookieName, made);
    expect((await browser.get('/desk')).status).toBe(303);
    await browser.signIn(key);
    expect(browser.cookies.get(cookieName)).not.toBe(made);
  });

  it('ends after twelve hours, not before', async () => {
    const browser = browserOf(app);
    await browser.signIn(key);
    const start = Date.parse(app.clock.now);
    app.clock.now = new Date(start + 12 * 3_600_000 - 1).toISOString();
    expect((await browser.get('/desk')).status).toBe(200);
    app.clock.now = new Date(start + 12 * 3_600_000).toISOString();
    expect((await browser.get('/desk')).status).toBe(303);
  });

  it('ends with the key by which it came', async () => {
    const admin = 'bc_master_of_the_desk';
    const put = { hash: sha256(admin), tenantId, label: 'a', createdAt: testNow, id: 'a', scopes: ['admin'] as const };
    await app.stores.keys.put(put);
    const headers = { authorization: `Bearer ${admin}` };
    const made = await app.create<{ id: string; key: string }>(
      '/v1/keys',
      { label: 'd', scopes: ['read'] },
      { headers },
    );
    const browser = browserOf(app);
    await browser.signIn(made.key);
    expect((await browser.get('/desk')).status).toBe(200);
    expect((await app.send('DELETE', `/v1/keys/${made.id}`, { headers })).status).toBe(200);
    expect((await browser.get('/desk')).status).toBe(303);
  });

  it('does not outlive a key that ends sooner', async () => {
    const ending = 'bc_ending_at_the_desk';
    const expiresAt = new Date(Date.parse(testNow) + 60_000).toISOString();
    await app.stores.keys.put({ hash: sha256(ending), tenantId, label: 'e', createdAt: testNow, expiresAt });
    const browser = browserOf(app);
    await browser.signIn(ending);
    app.clock.now = expiresAt;
    expect((await browser.get('/desk')).status).toBe(303);
  });

  it('is of its tenant alone: the secret under another tenant’s name is nothing', async () => {
    const browser = browserOf(app);
    await browser.signIn(key);
    const [, secret = ''] = (browser.cookies.get(cookieName) ?? '').split('.');
    browser.cookies.set(cookieName, `${tenants.lake.tenantId}.${secret}`);
    expect((await browser.get('/desk')).status).toBe(303);
  });

  it.each([
    '',
    '.',
    'x',
    `${tenantId}.`,
    `${tenantId}.../..`,
    `../x.${'A'.repeat(43)}`,
    `${tenantId}.${'A'.repeat(43)}.x`,
  ])('is none for %j', async (held) => {
    const browser = browserOf(app);
    browser.cookies.set(cookieName, held);
    expect((await browser.get('/desk')).status).toBe(303);
  });
});

describe('a tenant whose day has come', () => {
  it('lets nobody in, and nothing is kept of who tried', async () => {
    const mine = await makeTestApp({ catalog: 'empty' });
    const closing = { requestedAt: testNow, dueAt: testNow, by: 'a' };
    await mine.stores.closings(tenantId).put('STATE', closing, 'absent');
    const browser = browserOf(mine);
    const answer = await browser.submit(await browser.get('/desk/sign-in'), '/desk/sign-in', { key });
    expect(answer.status).toBe(401);
    expect((await mine.stores.sessions(tenantId).list({ limit: 1 })).items).toEqual([]);
    await mine.stores.closings(tenantId).put('STATE', { ...closing, takenBackAt: testNow }, 'anything');
    await browser.signIn(key);
  });
});

describe('signing out', () => {
  it('ends the session at the server: a copy of the cookie is good for nothing', async () => {
    const browser = browserOf(app);
    const page = await browser.signIn(key);
    const copy = browser.cookies.get(cookieName) ?? '';
    const answer = await browser.submit(page, '/desk/sign-out');
    expect(answer).toMatchObject({ status: 303, location: '/desk/sign-in' });
    expect(browser.cookies.has(cookieName)).toBe(false);
    const thief = browserOf(app);
    thief.cookies.set(cookieName, copy);
    expect((await thief.get('/desk')).status).toBe(303);
    const [, secret = ''] = copy.split('.');
    expect(await app.stores.sessions(tenantId).get(sha256(secret))).toBeNull();
  });

  it('is nothing that another site can do to somebody', async () => {
    const browser = browserOf(app);
    const page = await browser.signIn(key);
    formTo(page, '/desk/sign-out');
    expect((await browser.post('/desk/sign-out', {})).status).toBe(403);
    expect((await browser.get('/desk')).status).toBe(200);
    // Browsers send a form of another site without the cookie, and would take what the answer does to it.
    const without = await browserOf(app).post('/desk/sign-out', {}, { 'sec-fetch-site': 'cross-site' });
    expect(without).toMatchObject({ status: 303, location: '/desk/sign-in' });
    expect(without.headers.getSetCookie()).toEqual([]);
  });
});

describe('a form', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['another site says its browser', {}, { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the host says its browser', {}, { 'sec-fetch-site': 'same-site' }],
    ['another origin sends', {}, { origin: 'https://evil.example' }],
    ['an origin that hides itself sends', {}, { origin: 'null' }],
    ['bears no mark', { csrf: '' }, { 'sec-fetch-site': 'same-origin' }],
    ['bears another mark', { csrf: 'A'.repeat(43) }, { 'sec-fetch-site': 'same-origin' }],
  ])('that %s is refused, and does nothing', async (_, fields, headers) => {
    const browser = browserOf(app);
    await browser.signIn(key);
    const form = await browser.get('/desk/organizations/new');
    const mark = /name="csrf" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    const sent = { csrf: mark, once: 'once-0123456789abcdef', name: 'Stolen', role: 'other', ...fields };
    expect((await browser.post('/desk/organizations/new', sent, headers)).status).toBe(403);
    expect((await browser.get('/desk')).html).not.toContain('Stolen');
  });

  it('of one who is signed in is of no use to another', async () => {
    const [one, other] = [browserOf(app), browserOf(app)];
    await one.signIn(key);
    await other.signIn(key);
    const form = await one.get('/desk/organizations/new');
    expect((await other.submit(form, '/desk/organizations/new', { name: 'Swapped' })).status).toBe(403);
  });

  it('to sign in with that bears no mark of this browser signs nobody in', async () => {
    const browser = browserOf(app);
    await browser.get('/desk/sign-in');
    expect((await browser.post('/desk/sign-in', { key, csrf: 'A'.repeat(43) })).status).toBe(403);
    expect((await browserOf(app).post('/desk/sign-in', { key, csrf: '' })).status).toBe(403);
    expect(browser.cookies.has(cookieName)).toBe(false);
  });
});

describe('the page to go on to', () => {
  it.each([
    'https://evil.example/',
    '//evil.example/desk',
    '/\\evil.example',
    '/desk\\..\\..\\evil',
    '/desk//evil.example',
    '/desk/../../evil',
    '/desk/%2e%2e/v1/tenant',
    '/deskevil',
    '/desk@evil.example',
    '/v1/tenant',
    'javascript:alert(1)',
    '/desk/\nSet-Cookie: x=1',
    '\t//evil.example',
    '/desk/sign-out',
    '/desk/sign-in?next=/desk',
  ])('is never %j', async (next) => {
    const browser = browserOf(app);
    const form = await browser.get(`/desk/sign-in?next=${encodeURIComponent(next)}`);
    const answer = await browser.submit(form, '/desk/sign-in', { key, next });
    expect(answer).toMatchObject({ status: 303, location: '/desk' });
    // Also for somebody who is signed in already.
    expect(await browser.get(`/desk/sign-in?next=${encodeURIComponent(next)}`)).toMatchObject({ location: '/desk' });
  });
});

describe('the API in process', () => {
  it('takes nothing that a request from outside can send as somebody handed over', async () => {
    const identity = JSON.stringify({ tenantId, actor: { kind: 'key', id: 'x', label: 'x' }, scopes: ['admin'] });
    for (const name of ['caller', 'x-caller', String(callerOf.description), 'callerOf']) {
      const headers = { [name]: identity, cookie: `${name}=${encodeURIComponent(identity)}` };
      const path = `/v1/tenant?${name}=${encodeURIComponent(identity)}`;
      expect((await app.get(path, { tenant: null, headers })).status).toBe(401);
    }
    // A text is no symbol, whatever it reads like.
    const response = await app.app.request('/v1/tenant', {}, {
      caller: identity,
      'Symbol(caller)': identity,
    } as object);
    expect(response.status).toBe(401);
  });

  it('is no way in for the cookie of a session', async () => {
    const browser = browserOf(app);
    await browser.signIn(key);
    expect((await browser.get('/v1/organizations')).status).toBe(401);
  });

  it('knows what who is signed in may do', async () => {
    const reader = 'bc_reader_at_the_desk';
    await app.stores.keys.put({
      hash: sha256(reader),
      tenantId,
      label: 'r',
      createdAt: testNow,
      id: 'r',
      scopes: ['read'],
    });
    const browser = browserOf(app);
    const page = await browser.signIn(reader);
    expect(page.html).not.toContain('/desk/organizations/new');
    const form = await browser.get('/desk/organizations/new');
    const answer = await browser.submit(form, '/desk/organizations/new', { name: 'Not allowed' });
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('scope &quot;write&quot;');
  });
});
