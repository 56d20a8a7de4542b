import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActions, writeActions } from '../../infra/constructs/table.ts';
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
    expect([...new Set(calls.map(({ action }) => action))].sort()).toEqual([...readActions, ...writeActions].sort());
  });

  it('writes under keys of tenants alone, as the stack lets it', () => {
    const puts = calls.filter(({ action }) => action === 'dynamodb:PutItem');
    expect(puts.length).toBeGreaterThan(0);
    for (const put of puts) expect(put.body).toMatchObject({ Item: { pk: { S: expect.stringMatching(/^TENANT#/) } } });
  });
});

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
