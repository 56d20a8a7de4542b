import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Operation, templateOf } from '../../functions/http/openapi/operation.ts';
import { codesOf } from '../../functions/http/openapi/problemAnswers.ts';
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

  it('ask for a scope at the same addresses', async () => {
    const app = await makeTestApp({ catalog: 'empty' });
    const key = 'bc_without_scopes_0123456789';
    const { tenantId } = tenants.river;
    await app.stores.keys.put({ hash: sha256(key), tenantId, label: 'bare', createdAt: testNow, scopes: [] });
    const headers = { authorization: `Bearer ${key}` };
    for (const operation of operations.filter(({ scope }) => scope !== 'none')) {
      const { method, path } = operation;
      const { status } = await app.send(method.toUpperCase(), path.replaceAll(/:\w+/g, 'x'), { headers });
      expect(status === 403, nameOf(operation)).toBe(codesOf(operation).includes('forbidden'));
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
