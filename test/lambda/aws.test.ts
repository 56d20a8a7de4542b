import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores } from '../../functions/store/stores.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import { loadActions, readActions, writeActions } from '../../infra/constructs/table.ts';
import { type Call, openWitness } from './dynamoWitness.ts';
import { event } from './events.ts';
import { buildApi, jsonOf, startLambda } from './lambdaProcess.ts';
import { openLoadedTable, riverbend } from './loadedTable.ts';

/** The function towards AWS: as whom it calls, what it asks for, and what it does where DynamoDB is away. */
const body = {
  asOf: '2025-04-15',
  organization: { name: 'Quillfeather Memorial', role: 'covered-entity', secRegistrant: 'none' },
  vendors: [{ name: 'Cerner Corp (Oracle)' }],
};
let api: Awaited<ReturnType<typeof buildApi>>;
beforeAll(async () => {
  api = await buildApi();
});
afterAll(() => api.remove());

describe('with its role', () => {
  let calls: Call[];

  beforeAll(async () => {
    const table = await openLoadedTable();
    const witness = await openWitness(table.endpoint);
    // The SDK's own variable: the function has no endpoint set, as on Lambda.
    const lambda = startLambda(api.index, { AWS_ENDPOINT_URL_DYNAMODB: witness.endpoint });
    const made = await lambda.invoke(event('POST', '/v1/assessments', { key: riverbend, body }));
    const path = `/v1/assessments/${jsonOf(made).id}`;
    const answers = [made];
    for (const read of [path, `${path}/vendors`, `${path}/timeline`, '/v1/health'])
      answers.push(await lambda.invoke(event('GET', read, { key: riverbend })));
    await lambda.stop();
    witness.stop();
    await table.stop();
    calls = witness.calls;
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200, 200, 200, 200]);
  });

  it('signs with the credentials that Lambda sets', () => {
    for (const { headers } of calls) {
      expect(headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLEEXAMPLE00\/\d{8}\/us-east-1\/dynamodb\//,
      );
      expect(headers['x-amz-security-token']).toBe('token-of-the-role');
    }
  });

  it('asks for everything that the stack grants it, and for nothing else', () => {
    expect([...new Set(calls.flatMap(rightsOf))].sort()).toEqual([...readActions, ...writeActions].sort());
  });

  it("reads the matcher's index of the catalog, with one call, and once", () => {
    const reads = calls.filter(({ body: input }) => partitionKeys(input).some((key) => key.startsWith('MATCHINDEX#')));
    expect(reads.map(({ action }) => action)).toEqual(['dynamodb:GetItem']);
  });

  it('writes under keys of tenants alone, as the stack lets it', () => {
    const writes = calls.filter((call) => rightsOf(call).includes('dynamodb:PutItem'));
    const keys = writes.flatMap(({ body: input }) => partitionKeys(input));
    expect(keys.length).toBeGreaterThanOrEqual(writes.length);
    expect(writes.map(({ action }) => action)).toContain('dynamodb:PutItem');
    for (const key of keys) expect(key).toMatch(/^TENANT#/);
  });
});

describe('the load', () => {
  it('asks for nothing but what the policy for it allows, where a version replaces the second before it', async () => {
    const dynamo = await openDynamo({ dataDir: null });
    const witness = await openWitness(dynamo.endpoint);
    const db = openDb({ endpoint: witness.endpoint });
    await createTable(db);
    witness.calls.length = 0;
    await createTable(db);
    const { breaches: store, writer } = openStores(db);
    const files = readCatalogFiles();
    const [vendor, ...vendors] = files.vendors as { notes?: string[] }[];
    for (const notes of [['first'], ['second'], ['third']])
      await ingest(
        { store, writer, runtime },
        { vendors: [{ ...vendor, notes }, ...vendors], breaches: files.breaches },
      );
    db.client.destroy();
    witness.stop();
    await dynamo.stop();

    const indexes = /^MATCHINDEX#/;
    const catalog = /^(STORE$|(VENDORS|BREACHES|BREACH|CHANGES|MATCHINDEX)#)/;
    // The puts of a transaction take the right to put and no other.
    const together = 'dynamodb:TransactWriteItems';
    const allowed = new Map<string, RegExp>([
      ...[...readActions, ...loadActions, together].map((action) => [action, catalog] as const),
      ['dynamodb:DeleteItem', indexes],
    ]);
    const asked = witness.calls.filter(({ action }) => !/:Describe(Table|TimeToLive)$/.test(action));
    for (const { action, body: input } of asked) {
      expect([...allowed.keys()]).toContain(action);
      const keys = partitionKeys(input);
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(key).toMatch(allowed.get(action)!);
    }
    for (const action of ['dynamodb:DeleteItem', 'dynamodb:PutItem', together])
      expect(asked.map((call) => call.action)).toContain(action);
  });
});

/** The rights that a call takes: a transaction takes those of its parts, and none of its own. */
function rightsOf({ action, body: input }: Call): string[] {
  if (action !== 'dynamodb:TransactWriteItems') return [action];
  const { TransactItems } = input as { TransactItems: object[] };
  return TransactItems.flatMap((item) => Object.keys(item).map((kind) => `dynamodb:${kind}Item`));
}

/** The partition keys that a call names, wherever it does. */
function partitionKeys(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) =>
    name === 'pk' || name === ':pk' ? [(value as { S: string }).S] : partitionKeys(value),
  );
}

/** An address of this machine where nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}`;
}

it('says 503 and when to come again where DynamoDB cannot be reached', async () => {
  const lambda = startLambda(api.index, { DYNAMODB_ENDPOINT: await closedPort() });
  const answers = [
    await lambda.invoke(event('GET', '/v1/health')),
    await lambda.invoke(event('POST', '/v1/assessments', { key: riverbend, body })),
  ];
  const { stdout, stderr } = await lambda.stop();
  for (const answer of answers) {
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.headers['retry-after']).toMatch(/^[1-9]\d*$/);
    expect(jsonOf(answer)).toMatchObject({ status: 503, code: 'store-unavailable' });
  }
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ event: what, level }) => [what, level])).toEqual(
    answers.flatMap(() => [
      ['store-unavailable', 'error'],
      ['request', 'error'],
    ]),
  );
  expect(lines[0]).toMatchObject({ error: { stack: expect.stringContaining('functions/store/client.ts') } });
  for (const secret of [riverbend, 'Cerner', 'Quillfeather', 'secret-of-the-role', 'token-of-the-role'])
    expect(stdout + stderr).not.toContain(secret);
});
