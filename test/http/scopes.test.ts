import { describe, expect, it } from 'vitest';
import { withBrought } from '../../functions/verbs/keyScopes.ts';
import { type KeyScope, keyScopes } from '../../functions/verbs/ports.ts';
import { addKey } from './tenantSamples.ts';
import { makeTestApp, problemOf } from './testApp.ts';

/** What keys may do, over every address that the app has. */
const app = await makeTestApp({ catalog: 'empty' });
for (const scope of keyScopes) await addKey(app, 'river', `bc_${scope}`, [scope]);
await addKey(app, 'river', 'bc_nothing', []);

const routes = [
  ...new Set(app.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
];
const open = new Set([
  'GET /',
  'GET /v1/health',
  'GET /openapi.json',
  'GET /docs',
  'GET /docs/problems',
  'GET /docs/problems/:code',
  // Whoever knows the address may read.
  'GET /calendar/:file',
]);
const guarded = routes.filter((route) => !open.has(route) && !route.includes(' /docs/'));
/** They send a body and store nothing. */
const computing = new Set(['POST /v1/deadlines', 'POST /v1/vendors/match', 'POST /v1/assessments/:id/simulate']);
const storing = guarded.filter((route) => !route.startsWith('GET ') && !computing.has(route));

const send = (route: string, key: string) => {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replaceAll(/:\w+(\{[^}]*\})?/g, '00000000-0000-7000-8000-000000000000');
  return app.send(method, address, {
    headers: { authorization: `Bearer ${key}` },
    ...(method !== 'GET' && { body: {} }),
  });
};
/** The scope that a refusal asks for. */
async function lacks(route: string, key: string): Promise<KeyScope> {
  const { detail } = await problemOf(await send(route, key), 'forbidden');
  return /the scope "(\w+)"/.exec(detail)?.[1] as KeyScope;
}

it('knows the addresses', () => {
  expect(storing.length).toBeGreaterThan(15);
  expect(guarded.length).toBeGreaterThan(35);
});

it.each(guarded)('%s is refused to a key without scopes', async (route) => {
  expect(keyScopes).toContain(await lacks(route, 'bc_nothing'));
});

it.each(storing)(
  '%s is refused to a key that reads, before anything else is looked at, and nothing is noted',
  async (route) => {
    expect(await lacks(route, 'bc_read')).not.toBe('read');
    expect(await app.stores.audits.end('tenant-river')).toBeNull();
  },
);

it.each(guarded)('%s opens to a key with the scope that a refusal names, and to no lesser one', async (route) => {
  const needed = await lacks(route, 'bc_nothing');
  for (const scope of keyScopes) {
    const isRefused = (await send(route, `bc_${scope}`)).status === 403;
    expect(isRefused, scope).toBe(!withBrought([scope]).includes(needed));
  }
});

describe('scopes', () => {
  it('bring along what they need, and nothing that they do not', () => {
    const brought = Object.fromEntries(keyScopes.map((scope) => [scope, withBrought([scope]).toSorted()]));
    expect(brought).toEqual({
      read: ['read'],
      write: ['read', 'write'],
      curate: ['curate', 'read'],
      admin: ['admin', 'read', 'write'],
    });
  });
});
