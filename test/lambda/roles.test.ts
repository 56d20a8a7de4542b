import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runtime } from '../../functions/shared/runtime.ts';
import { openDb } from '../../functions/store/client.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { keyScopes } from '../../functions/verbs/ports.ts';
import { bundle, bundleIndex, housekeepingEntry } from '../../infra/bundle.ts';
import { type RoleName, rights } from '../../infra/constructs/rights.ts';
import { openWitness } from './dynamoWitness.ts';
import { event } from './events.ts';
import { type Answer, buildApi, jsonOf, startLambda } from './lambdaProcess.ts';
import { openLoadedTable } from './loadedTable.ts';

/** Each function is driven through what is sent to it, and asks for nothing that its role does not have. */
const key = 'bc_key-that-may-do-everything';
const tenantId = 'riverbend';
let api: Awaited<ReturnType<typeof buildApi>>;
let table: Awaited<ReturnType<typeof openLoadedTable>>;
let stores: Stores;
let job: string;
beforeAll(async () => {
  job = mkdtempSync(join(tmpdir(), 'breachclock-roles-'));
  [api, table] = await Promise.all([buildApi(), openLoadedTable(), bundle(housekeepingEntry, job)]);
  stores = openStores(openDb({ endpoint: table.endpoint }));
  const stored = { hash: runtime.sha256(key), tenantId, label: 'All', createdAt: runtime.now(), id: randomUUID() };
  await stores.keys.put({ ...stored, scopes: keyScopes });
});
afterAll(async () => {
  await table.stop();
  api.remove();
  rmSync(job, { recursive: true, force: true });
});

type Send = (
  method: string,
  path: string,
  body?: unknown,
  more?: Record<string, string>,
) => Promise<Record<string, unknown>>;

/** What a function asked of the table while it was sent these requests: read, written, deleted partitions. */
async function asked(index: string, work: (send: Send, invoke: (event: unknown) => Promise<unknown>) => Promise<void>) {
  const witness = await openWitness(table.endpoint);
  const lambda = startLambda(index, { AWS_ENDPOINT_URL_DYNAMODB: witness.endpoint });
  const send: Send = async (method, path, body, headers = {}) => {
    const answer = await lambda.invoke(event(method, path, { key, headers, ...(body !== undefined && { body }) }));
    expect(answer.statusCode, `${method} ${path} ${answer.body.slice(0, 300)}`).toBeLessThan(300);
    return answer.body.startsWith('{') ? jsonOf(answer) : {};
  };
  await work(send, lambda.invoke);
  await lambda.stop();
  witness.stop();
  const kinds: Record<string, 'read' | 'write' | 'remove'> = {
    'dynamodb:BatchGetItem': 'read',
    'dynamodb:GetItem': 'read',
    'dynamodb:Query': 'read',
    'dynamodb:PutItem': 'write',
    'dynamodb:TransactWriteItems': 'write',
    'dynamodb:DeleteItem': 'remove',
  };
  return witness.calls.flatMap(({ action, body }) =>
    partitionKeys(body).map((partition) => ({ kind: kinds[action] ?? action, partition })),
  );
}

function partitionKeys(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) =>
    name === 'pk' || name === ':pk' ? [(value as { S: string }).S] : partitionKeys(value),
  );
}

const fits = (patterns: readonly string[], partition: string): boolean =>
  patterns.some((keys) => new RegExp(`^${keys.replaceAll('*', '.*')}$`).test(partition));

function expectAllowed(role: RoleName, calls: Awaited<ReturnType<typeof asked>>): void {
  const {
    read,
    write,
    remove = [],
    notWrite = [],
  }: {
    read: readonly string[];
    write: readonly string[];
    remove?: readonly string[];
    notWrite?: readonly string[];
  } = rights[role];
  const lists: Record<string, readonly string[]> = { read, write, remove };
  const refused = calls.filter(
    ({ kind, partition }) => !fits(lists[kind] ?? [], partition) || (kind === 'write' && fits(notWrite, partition)),
  );
  expect([...new Set(refused.map(({ kind, partition }) => `${kind} ${partition}`))]).toEqual([]);
  expect(calls.length).toBeGreaterThan(10);
}

const organization = { name: 'Quillfeather Memorial', role: 'covered-entity', secRegistrant: 'none' };
const under = (idempotencyKey: string) => ({ 'idempotency-key': idempotencyKey });

/** As a browser does: the style, the form, the first page, and out again. */
async function signInAndOut(invoke: (event: unknown) => Promise<unknown>): Promise<void> {
  const cookies: string[] = [];
  const ask = async (method: string, path: string, fields?: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
    const body = fields && String(new URLSearchParams(fields));
    const answer = (await invoke(event(method, path, { cookies, ...(body && { headers, body }) }))) as Answer;
    cookies.push(...(answer.cookies ?? []).map((line) => line.split(';')[0] ?? ''));
    return answer;
  };
  const csrfOf = ({ body }: Answer): string => /name="csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const form = await ask('GET', '/desk/sign-in');
  const style = await ask('GET', /href="([^"]+\.css)"/.exec(form.body)?.[1] ?? '');
  expect(style).toMatchObject({ statusCode: 200, body: expect.stringContaining('color-scheme') });
  expect(await ask('POST', '/desk/sign-in', { key, csrf: csrfOf(form), next: '' })).toMatchObject({ statusCode: 303 });
  const page = await ask('GET', '/desk');
  expect(page).toMatchObject({ statusCode: 200, body: expect.stringContaining('Sign out') });
  expect(await ask('POST', '/desk/sign-out', { csrf: csrfOf(page) })).toMatchObject({ statusCode: 303 });
  expect(await ask('GET', '/desk')).toMatchObject({ statusCode: 303 });
}

describe('what a function asks for is what its role has', () => {
  it('serving', async () => {
    const calls = await asked(api.index, async (send, invoke) => {
      await signInAndOut(invoke);
      const { id } = await send('POST', '/v1/organizations', organization, under('one'));
      const long = Array.from({ length: 9_000 }, () => ({ name: randomUUID(), aliases: [randomUUID(), randomUUID()] }));
      await send('PUT', `/v1/organizations/${id}/vendors`, { vendors: long });
      await send('PUT', `/v1/organizations/${id}/vendors`, { vendors: [{ name: 'Cerner Corp (Oracle)' }] });
      const { id: report } = await send('POST', '/v1/assessments', { organizationId: id }, under('two'));
      await send('POST', '/v1/verdicts', { vendor: { name: 'x' }, vendorId: 'oracle-health', verdict: 'same' });
      await send('PUT', '/v1/settings/matching', {});
      for (const path of [
        `/v1/assessments/${report}`,
        '/v1/assessments',
        '/v1/tenant',
        '/v1/tenant/export',
        '/v1/audit',
        '/v1/audit/export',
        '/v1/keys',
        '/v1/limits',
        '/v1/settings/retention',
        '/v1/breaches',
      ])
        await send('GET', path);
    });
    expectAllowed('serving', calls);
    expect(calls.filter(({ kind }) => kind === 'remove').length).toBeGreaterThan(0);
  });

  it('curating', async () => {
    const claim = {
      field: 'statement',
      value: 'We are looking into it.',
      confidence: 'high',
      source: { kind: 'notice', publisher: 'CareCloud', url: 'https://example.org/letter', retrievedOn: '2026-05-06' },
    };
    const calls = await asked(api.index, async (send) => {
      await send(
        'POST',
        '/v1/breaches/carecloud-2026-ehr-environment/claims',
        { reason: 'read the letter', claim },
        under('three'),
      );
    });
    expectAllowed('curating', calls);
  });

  it('administering, and then housekeeping', async () => {
    const calls = await asked(api.index, async (send) => {
      const { id } = await send('POST', '/v1/keys', { label: 'x', scopes: ['read'] }, under('four'));
      const { id: rotated } = await send('POST', `/v1/keys/${id}/rotate`);
      await send('DELETE', `/v1/keys/${rotated}`);
      await send('PUT', '/v1/settings/retention', { assessmentDays: 30 });
      await send('DELETE', '/v1/tenant', { confirm: tenantId, graceDays: 1 });
      await send('POST', '/v1/tenant/keep');
    });
    expectAllowed('administering', calls);

    const closing = (await stores.closings(tenantId).get('STATE'))!;
    const due = { requestedAt: '2026-01-01T00:00:00.000Z', dueAt: '2026-01-02T00:00:00.000Z', by: 'x' };
    const run = () => asked(join(job, bundleIndex), async (_, invoke) => void (await invoke({})));
    await run();
    await stores.closings(tenantId).put('STATE', due, { mark: closing.mark });
    const deleting = await run();
    expectAllowed('housekeeping', deleting);
    expect(await stores.tenantData.tombstone(tenantId)).not.toBeNull();
    expect(deleting.filter(({ kind }) => kind === 'remove').length).toBeGreaterThan(20);
  });
});
