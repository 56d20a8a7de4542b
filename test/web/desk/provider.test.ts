import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { oidcSignIn } from '../../../functions/shared/oidcSignIn.ts';
import { makeTestApp, type TestApp, tenants } from '../../http/testApp.ts';
import { openProvider, type Provider } from '../../shared/provider.ts';
import { type Browser, browserOf } from './deskClient.ts';

/** Signing in at a provider that listens, and what comes back that is not good. */
const [clientId, audience, tenantClaim] = ['desk', 'breachclock', 'https://breachclock.example/tenant'];
const { tenantId } = tenants.river;
const granted = { [tenantClaim]: tenantId, scope: 'openid breachclock:read breachclock:write' };
let provider: Provider;
let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  provider = await openProvider({ clientId, secret: 'of the client' });
});
afterAll(() => provider.close());
beforeEach(async () => {
  const ofNow = { access: { aud: audience, ...granted }, id: { name: 'Dana Reyes', [tenantClaim]: tenantId } };
  Object.assign(provider.state, { ...ofNow, signedBy: 'own', nonce: 'own', tokens: 'well' });
  const clock = { now: new Date().toISOString() };
  const client = { id: clientId, secret: 'of the client', scopes: 'openid profile' };
  const signIn = oidcSignIn({ issuer: provider.url, audience, tenantClaim, client }, () => clock.now);
  app = await makeTestApp({ catalog: 'empty', clock, signIn: async () => signIn });
  browser = browserOf(app);
});

const goThere = async (next = '/desk/organizations/new'): Promise<string> =>
  (await browser.get(`/desk/sign-in/provider?next=${encodeURIComponent(next)}`)).location ?? '';
const back = (url: URL) => browser.get(`${url.pathname}${url.search}`);
const isIn = async (): Promise<boolean> => (await browser.get('/desk')).status === 200;

describe('signing in at the provider', () => {
  it('asks for a code with PKCE, state and nonce, and comes back to the page that was wanted', async () => {
    expect((await browser.get('/desk/sign-in')).html).toContain('Sign in with your organization');
    const there = await goThere();
    expect(Object.fromEntries(new URL(there).searchParams)).toMatchObject({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: 'https://desk.example/desk/sign-in/callback',
      code_challenge_method: 'S256',
      scope: 'openid profile',
      state: expect.stringMatching(/^[\w-]{20,}$/),
      nonce: expect.stringMatching(/^[\w-]{20,}$/),
    });
    expect(await back(provider.authorize(there))).toMatchObject({ status: 303, location: '/desk/organizations/new' });
    const page = await browser.get('/desk');
    expect(page.html).toContain('user-17');
    const form = await browser.get('/desk/organizations/new');
    expect((await browser.submit(form, '/desk/organizations/new', { name: 'By Person' })).status).toBe(303);
    const trail = await app.stores.audits.list(tenantId, 0, 10);
    expect(trail.at(-1)?.actor).toMatchObject({ kind: 'user', id: 'user-17' });
  });

  it.each<[string, object]>([
    ['an access token for others', { aud: 'another-api', ...granted }],
    ['an access token that grants nothing', { aud: audience, [tenantClaim]: tenantId }],
  ])('takes the ID token where there is %s', async (_, access) => {
    Object.assign(provider.state, {
      access,
      id: { name: 'Dana Reyes', [tenantClaim]: tenantId, roles: ['breachclock:read'] },
    });
    await back(provider.authorize(await goThere('/desk')));
    expect((await browser.get('/desk')).html).toContain('Dana Reyes');
  });

  it('takes the ID token where the access token cannot be read', async () => {
    Object.assign(provider.state, { access: 'opaque', id: { [tenantClaim]: tenantId, scope: 'breachclock:read' } });
    await back(provider.authorize(await goThere()));
    expect(await isIn()).toBe(true);
  });

  it('leads only to pages of the desk', async () => {
    expect((await back(provider.authorize(await goThere('//evil.example')))).location).toBe('/desk');
  });

  it('is not there where none is set up', async () => {
    const plain = browserOf(await makeTestApp({ catalog: 'empty' }));
    expect((await plain.get('/desk/sign-in')).html).not.toContain('your organization</a>');
    expect((await plain.get('/desk/sign-in/provider')).status).toBe(404);
    expect((await plain.get('/desk/sign-in/callback?code=x&state=y')).status).toBe(401);
  });
});

describe('lets nobody in', () => {
  it.each<[string, () => void]>([
    ['with tokens that another key signed', () => Object.assign(provider.state, { signedBy: 'foreign' })],
    ['with an answer to another question (nonce)', () => Object.assign(provider.state, { nonce: 'another' })],
    ['without a tenant', () => Object.assign(provider.state, { access: { aud: audience }, id: {} })],
    [
      'with a tenant that is none',
      () => Object.assign(provider.state, { access: 'opaque', id: { [tenantClaim]: '../x' } }),
    ],
    [
      'with tokens of two people',
      () => Object.assign(provider.state, { id: { sub: 'user-18', [tenantClaim]: tenantId } }),
    ],
    [
      'with an ID token for another client',
      () => Object.assign(provider.state, { id: { aud: 'another', [tenantClaim]: tenantId } }),
    ],
  ])('%s', async (_, change) => {
    change();
    const answer = await back(provider.authorize(await goThere()));
    expect(answer.status).toBe(401);
    expect(answer.html).toContain('did not let you in');
    expect(await isIn()).toBe(false);
  });

  it('whose answer was begun by somebody else (state), or a second time', async () => {
    const stolen = provider.authorize(await goThere());
    const victim = browserOf(app);
    expect((await victim.get(`${stolen.pathname}${stolen.search}`)).status).toBe(401);
    await victim.get('/desk/sign-in/provider');
    expect((await victim.get(`${stolen.pathname}${stolen.search}`)).status).toBe(401);
    expect((await back(stolen)).status).toBe(303);
    expect((await back(stolen)).status).toBe(401);
  });

  it('who broke it off there', async () => {
    const state = new URL(await goThere()).searchParams.get('state') ?? '';
    const answer = await browser.get(`/desk/sign-in/callback?error=access_denied&state=${state}`);
    expect(answer.status).toBe(401);
    expect(await isIn()).toBe(false);
  });

  it('while the provider is down, and says so', async () => {
    const there = provider.authorize(await goThere());
    provider.state.tokens = 'down';
    const answer = await back(there);
    expect(answer.status).toBe(503);
    expect(app.lines.map(({ event }) => event)).toEqual(['desk-error']);
  });
});
