import { createHmac } from 'node:crypto';
import { exportSPKI, type JWTPayload } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/shared/config.ts';
import { oidcVerifier } from '../../functions/shared/oidc.ts';
import type { TokenVerifier } from '../../functions/verbs/identity.ts';
import { makeTestApp, problemOf, type TestApp, tenants, testNow, withoutRequestId } from '../http/testApp.ts';
import { type Issuer, openIssuer } from './issuer.ts';

/** Tokens of a real issuer on this machine, good ones and those that an attacker would send. */
let issuer: Issuer;
let key: Awaited<ReturnType<Issuer['makeKey']>>;
let verify: TokenVerifier;
let app: TestApp;

const audience = 'breachclock';
const tenantClaim = 'https://breachclock.example/tenant';
const seconds = Math.floor(Date.parse(testNow) / 1_000);
const { tenantId } = tenants.river;
const good = (more: Record<string, unknown> = {}): JWTPayload => ({
  iss: issuer.url,
  aud: audience,
  sub: 'user-17',
  name: 'Dana Reyes',
  iat: seconds - 10,
  nbf: seconds - 10,
  exp: seconds + 300,
  scope: 'openid breachclock:read breachclock:write',
  [tenantClaim]: tenantId,
  ...more,
});
const verifier = (cooldown = 0): TokenVerifier =>
  oidcVerifier({ issuer: issuer.url, audience, tenantClaim }, () => testNow, cooldown);
const ask = (token: string) => app.get('/v1/tenant', { headers: { authorization: `Bearer ${token}` } });

beforeAll(async () => {
  issuer = await openIssuer();
  key = await issuer.makeKey('k1');
});
afterAll(() => issuer.close());
beforeEach(async () => {
  issuer.publish(key);
  verify = verifier();
  app = await makeTestApp({ catalog: 'empty', tokens: (token) => verify(token) });
});
afterEach(() => {
  issuer.state.answers = 'well';
});

describe('a good token', () => {
  it('speaks for the tenant that it names, as a person, with the scopes that it bears', async () => {
    const token = await issuer.sign(key, good());
    expect(await verify(token)).toEqual({
      tenantId,
      actor: { kind: 'user', id: 'user-17', label: 'Dana Reyes' },
      scopes: ['read', 'write'],
    });
    expect(await (await ask(token)).json()).toMatchObject({ id: tenantId });
    const put = await app.put('/v1/settings/matching', {}, { headers: { authorization: `Bearer ${token}` } });
    expect(await put.json()).toMatchObject({ keyLabel: 'Dana Reyes' });
    expect(await app.stores.audits.list(tenantId, 0, 5)).toMatchObject([{ actor: { kind: 'user', id: 'user-17' } }]);
  });

  it.each<[string, JWTPayload, string[]]>([
    ['scp as a list', { scope: undefined, scp: ['breachclock:admin'] }, ['read', 'write', 'admin']],
    ['scp as a text', { scope: undefined, scp: 'breachclock:curate' }, ['read', 'curate']],
    ['roles', { scope: undefined, roles: ['breachclock:read', 'other'] }, ['read']],
    ['several claims', { scope: 'breachclock:read', roles: ['breachclock:write'] }, ['read', 'write']],
    [
      'names that are no scopes',
      { scope: 'read breachclock:root breachclock: BREACHCLOCK:READ', roles: [7, null, {}] },
      [],
    ],
    ['nothing', { scope: undefined }, []],
  ])('has its scopes from %s', async (_, claims, scopes) => {
    const identity = await verify(await issuer.sign(key, good(claims)));
    expect([...(identity?.scopes ?? ['none'])].toSorted()).toEqual(scopes.toSorted());
  });

  it('without a scope may nothing', async () => {
    await problemOf(await ask(await issuer.sign(key, good({ scope: undefined }))), 'forbidden');
  });

  it.each<[string, JWTPayload, string]>([
    ['a mail address', { name: undefined, email: 'dana@hospital.example' }, 'dana@hospital.example'],
    ['nothing better', { name: ' ' }, 'user-17'],
    ['a very long name', { name: 'x'.repeat(1_000) }, 'x'.repeat(200)],
  ])('is labelled by %s', async (_, claims, label) => {
    expect((await verify(await issuer.sign(key, good(claims))))?.actor.label).toBe(label);
  });

  it.each(['ES256', 'PS256', 'EdDSA'])('can be signed with %s', async (alg) => {
    const other = await issuer.makeKey('other', alg);
    issuer.publish(key, other);
    expect(await verify(await issuer.sign(other, good()))).toMatchObject({ tenantId });
  });

  it('is good for a minute beyond its times, since clocks differ', async () => {
    for (const times of [{ exp: seconds - 59 }, { nbf: seconds + 59 }])
      expect(await verify(await issuer.sign(key, good(times)))).not.toBeNull();
  });

  it('asks the issuer for its keys once', async () => {
    issuer.state.asked = { discovery: 0, keys: 0 };
    const calm = verifier(30_000);
    for (let i = 0; i < 3; i++) expect(await calm(await issuer.sign(key, good()))).not.toBeNull();
    expect(issuer.state.asked).toEqual({ discovery: 1, keys: 1 });
  });
});

const base64url = (value: unknown): string =>
  (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString('base64url');

describe('a token that is not good answers like an unknown key', () => {
  const attacks: [string, () => Promise<string>][] = [
    ['no signature at all (alg none)', async () => `${base64url({ alg: 'none' })}.${base64url(good())}.`],
    ['alg none with something in its place', async () => `${base64url({ alg: 'none' })}.${base64url(good())}.AA`],
    [
      'HS256 with the public key as its secret',
      async () => {
        const signed = `${base64url({ alg: 'HS256', kid: 'k1' })}.${base64url(good())}`;
        const secret = await exportSPKI(key.publicKey);
        return `${signed}.${base64url(createHmac('sha256', secret).update(signed).digest())}`;
      },
    ],
    ['another issuer', () => issuer.sign(key, good({ iss: 'https://elsewhere.example' }))],
    ['no issuer', () => issuer.sign(key, good({ iss: undefined }))],
    ['another audience', () => issuer.sign(key, good({ aud: ['somebody', 'else'] }))],
    ['no audience', () => issuer.sign(key, good({ aud: undefined }))],
    ['an end that lies behind', () => issuer.sign(key, good({ exp: seconds - 61 }))],
    ['no end', () => issuer.sign(key, good({ exp: undefined }))],
    ['a beginning that lies ahead', () => issuer.sign(key, good({ nbf: seconds + 61 }))],
    ['no subject', () => issuer.sign(key, good({ sub: undefined }))],
    ['a subject of line breaks', () => issuer.sign(key, good({ sub: 'a\r\nb' }))],
    ['a key of its own under a known id', async () => issuer.sign(await issuer.makeKey('k1'), good())],
    ['a key id that nobody knows', async () => issuer.sign(await issuer.makeKey('k9'), good())],
    [
      'a key of its own in its header',
      async () => {
        const own = await issuer.makeKey('own');
        const { SignJWT } = await import('jose');
        return new SignJWT(good())
          .setProtectedHeader({ alg: 'RS256', jwk: own.jwk, jku: `${issuer.url}/own` })
          .sign(own.privateKey);
      },
    ],
    [
      'a changed payload',
      async () => {
        const [head, , signature] = (await issuer.sign(key, good())).split('.');
        return `${head}.${base64url(good({ [tenantClaim]: tenants.lake.tenantId }))}.${signature}`;
      },
    ],
    ['three words', async () => 'a.b.c'],
    ...[
      undefined,
      null,
      7,
      '',
      'UPPER',
      'a#b',
      'a/../b',
      ['tenant-river'],
      { id: 'tenant-river' },
      'x'.repeat(64),
      true,
      'tenant-river\n',
    ].map((tenant): [string, () => Promise<string>] => [
      `a tenant that is ${JSON.stringify(tenant)}`,
      () => issuer.sign(key, good({ [tenantClaim]: tenant })),
    ]),
    [
      'a tenant under another claim alone',
      () => issuer.sign(key, good({ [tenantClaim]: undefined, tenant: tenantId, tid: tenantId })),
    ],
  ];

  it.each(attacks)('%s', async (_, make) => {
    const token = await make();
    const refused = await problemOf(await ask(token), 'unauthorized');
    const unknown = await problemOf(await ask('bc_nobody'), 'unauthorized');
    expect(withoutRequestId(refused)).toEqual(withoutRequestId(unknown));
    expect(JSON.stringify(app.lines)).not.toContain(token);
  });

  it.each(['constructor', '__proto__', 'toString'])('a claim that every object has: %s', async (name) => {
    verify = oidcVerifier({ issuer: issuer.url, audience, tenantClaim: name }, () => testNow, 0);
    await problemOf(await ask(await issuer.sign(key, good())), 'unauthorized');
  });
});

describe('the issuer', () => {
  it('may change its keys: new ones are found, and old ones count no more', async () => {
    const old = await issuer.sign(key, good());
    expect(await verify(old)).not.toBeNull();
    const next = await issuer.makeKey('k2');
    issuer.publish(key, next);
    expect(await verify(await issuer.sign(next, good()))).not.toBeNull();
    expect(await verify(old)).not.toBeNull();
    issuer.publish(next);
    verify = verifier();
    expect(await verify(old)).toBeNull();
  });

  it('is not asked for each key id that somebody makes up', async () => {
    const calm = verifier(30_000);
    expect(await calm(await issuer.sign(key, good()))).not.toBeNull();
    issuer.state.asked.keys = 0;
    for (let i = 0; i < 5; i++)
      expect(await calm(await issuer.sign({ ...key, kid: `made-up-${i}` }, good()))).toBeNull();
    expect(issuer.state.asked.keys).toBe(0);
  });

  it.each(['not', 'garbled', 'another'] as const)(
    'that answers %s: 503 to tokens, and keys still open; later all is well',
    async (answers) => {
      issuer.state.answers = answers;
      const token = await issuer.sign(key, good());
      const response = await ask(token);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      await problemOf(response, 'issuer-unavailable');
      expect((await app.get('/v1/tenant')).status).toBe(200);
      issuer.state.answers = 'well';
      expect((await ask(token)).status).toBe(200);
    },
  );

  it('that nobody listens for: 503', async () => {
    verify = oidcVerifier({ issuer: 'http://127.0.0.1:9', audience, tenantClaim }, () => testNow, 0);
    await problemOf(await ask(await issuer.sign(key, good())), 'issuer-unavailable');
  });
});

describe('the configuration', () => {
  const env = { OIDC_ISSUER: 'https://login.example.org/', OIDC_AUDIENCE: 'breachclock', OIDC_TENANT_CLAIM: 'tenant' };
  it('is all three values, or none', () => {
    expect(readConfig(env).oidc).toEqual({
      issuer: env.OIDC_ISSUER,
      audience: 'breachclock',
      tenantClaim: 'tenant',
      client: undefined,
    });
    expect(readConfig({ ...env, OIDC_CLIENT_ID: 'desk' }).oidc?.client).toEqual({
      id: 'desk',
      secret: undefined,
      scopes: 'openid profile',
    });
    expect(readConfig({}).oidc).toBeUndefined();
    expect(readConfig({ OIDC_ISSUER: '', OIDC_AUDIENCE: '', OIDC_TENANT_CLAIM: '' }).oidc).toBeUndefined();
    for (const name of Object.keys(env))
      expect(() => readConfig({ ...env, [name]: '' }), name).toThrow(/must be set all three/);
  });

  it.each([
    'http://login.example.org',
    'login.example.org',
    'https://',
    'http://127.0.0.1.example.org',
    'https://a.example?x=1',
  ])('takes no issuer %j', (issuer) => {
    expect(() => readConfig({ ...env, OIDC_ISSUER: issuer })).toThrow(/^OIDC_ISSUER: /);
  });
});

it('takes no token where no issuer is configured', async () => {
  const plain = await makeTestApp({ catalog: 'empty' });
  const token = await issuer.sign(key, good());
  await problemOf(await plain.get('/v1/tenant', { headers: { authorization: `Bearer ${token}` } }), 'unauthorized');
});
