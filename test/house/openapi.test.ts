import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Operation, templateOf } from '../../functions/http/openapi/operation.ts';
import { keyScopes } from '../../functions/verbs/ports.ts';
import type { ShownOperation } from '../../functions/web/shownDocument.ts';
import { makeTestApp, sha256, tenants, testNow } from '../http/testApp.ts';
import { clientSource } from '../openapi/clientSource.ts';
import { document, operations } from '../openapi/schemas.ts';

const nameOf = ({ method, path }: { method: string; path: string }): string => `${method.toUpperCase()} ${path}`;

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Fields without a meaning, each with its place, in the whole document but for its examples. */
function silentFields(part: unknown, at: string): string[] {
  if (!isPart(part)) return [];
  const fields = isPart(part.properties) ? Object.entries(part.properties) : [];
  return [
    ...fields.flatMap(([name, field]) => (isPart(field) && field.description ? [] : [`${at}/${name}`])),
    ...Object.entries(part).flatMap(([key, inner]) => (key === 'examples' ? [] : silentFields(inner, `${at}/${key}`))),
  ];
}

describe('the document and the app', () => {
  it('have the same operations', async () => {
    const { app } = await makeTestApp({ catalog: 'empty' });
    const routes = app.routes.filter(({ method }) => method !== 'ALL').map(nameOf);
    expect(operations.map(nameOf).sort()).toEqual([...new Set(routes)].sort());
  });

  it('ask for a key at the same addresses', async () => {
    const { app } = await makeTestApp({ catalog: 'empty' });
    const asked = async ({ method, path }: Operation) =>
      (await app.request(path.replaceAll(/:\w+/g, 'x'), { method: method.toUpperCase() })).status === 401;
    for (const operation of operations)
      expect(await asked(operation), nameOf(operation)).toBe(operation.scope !== 'none');
  });

  it('ask for the same scopes', async () => {
    const app = await makeTestApp({ catalog: 'empty' });
    const key = { hash: sha256('bc_nothing'), tenantId: tenants.river.tenantId, label: 'none', createdAt: testNow };
    await app.stores.keys.put({ ...key, id: '00000000-0000-4000-8000-00000000000f', scopes: [] });
    const headers = { authorization: 'Bearer bc_nothing' };
    for (const operation of operations.filter(({ scope }) => scope !== 'none')) {
      const { method, path, scope } = operation;
      const response = await app.send(method.toUpperCase(), path.replaceAll(/:\w+/g, 'x'), { headers });
      expect([response.status, await response.text()], nameOf(operation)).toEqual([
        403,
        expect.stringContaining(`the scope \\"${scope}\\"`),
      ]);
    }
  });
});

describe('an Idempotency-Key', () => {
  it('is read at the addresses that say so', async () => {
    const app = await makeTestApp({ catalog: 'empty' });
    const key = 'bc_with_all_scopes_0123456789';
    const { tenantId } = tenants.river;
    await app.stores.keys.put({ hash: sha256(key), tenantId, label: 'all', createdAt: testNow, scopes: keyScopes });
    const headers = { authorization: `Bearer ${key}`, 'idempotency-key': 'no key' };
    for (const operation of operations.filter(({ scope }) => scope !== 'none')) {
      const { method, path, idempotent = false } = operation;
      const response = await app.send(method.toUpperCase(), path.replaceAll(/:\w+/g, 'x'), { headers });
      const isRefused = (await response.text()).includes('"/Idempotency-Key"');
      expect(isRefused, nameOf(operation)).toBe(idempotent);
    }
  });
});

describe('every operation', () => {
  it('has an id of its own, in camelCase', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))('%s says what it is', (_, operation) => {
    expect(operation.summary).toMatch(/^[A-Z].{2,59}$/);
    expect(operation.summary).not.toMatch(/\.$/);
    expect(operation.description).toMatch(/^[A-Z][\s\S]{8,}[.]$/);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s has all parameters of its address, and no other',
    (_, { path, params }) => {
      const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      expect(Object.keys(params?.path ?? {})).toEqual(inPath);
    },
  );

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s has an example of each body and of each answer that is no error',
    (_, { path, method }) => {
      const { requestBody, responses } = JSON.parse(
        JSON.stringify(document.paths?.[templateOf(path)]?.[method]),
      ) as ShownOperation;
      for (const [type, { examples }] of Object.entries(requestBody?.content ?? {}))
        expect(Object.keys(examples ?? {}), `body ${type}`).not.toEqual([]);
      for (const [status, { content = {} }] of Object.entries(responses).filter(([s]) => s.startsWith('2')))
        for (const [type, { examples }] of Object.entries(content))
          expect(Object.keys(examples ?? {}), `answer ${status} ${type}`).not.toEqual([]);
    },
  );
});

describe('every component', () => {
  it('has a name, and says what it is', () => {
    for (const [name, component] of Object.entries(document.components?.schemas ?? {})) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      expect(isPart(component) && component.description, name).toBeTruthy();
    }
  });

  it('says what each field means', () => {
    expect(silentFields(document, '')).toEqual([]);
  });

  it('is the same in bodies and answers', () => {
    expect(Object.keys(document.components?.schemas ?? {}).filter((name) => name.endsWith('Output'))).toEqual([]);
  });
});

describe('the typed client', () => {
  it('is of this document (npm run openapi renews it)', async () => {
    const file = readFileSync(new URL('../../functions/client/schema.gen.ts', import.meta.url), 'utf8');
    expect((await clientSource(document, operations)) === file).toBe(true);
  });
});
