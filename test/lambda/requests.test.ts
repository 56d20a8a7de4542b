import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event } from './events.ts';
import { buildApi, jsonOf, type Lambda, startLambda } from './lambdaProcess.ts';
import { lakeside, openLoadedTable, riverbend } from './loadedTable.ts';

/** Names that only the requests below hold: none may turn up in a log. */
const organization = { name: 'Quillfeather Memorial', role: 'covered-entity', secRegistrant: 'none' };
const stranger = 'Zyxomma Transcription Partners';
const wrongKey = 'bc_wrong-key-that-nobody-was-given';
const request = {
  asOf: '2025-04-15',
  organization,
  vendors: [{ externalId: 'A', name: 'Cerner Corp (Oracle)', businessAssociate: true }, { name: stranger }],
};

let api: Awaited<ReturnType<typeof buildApi>>;
let table: Awaited<ReturnType<typeof openLoadedTable>>;
let lambda: Lambda;

beforeAll(async () => {
  [api, table] = await Promise.all([buildApi(), openLoadedTable()]);
  lambda = startLambda(api.index, { DYNAMODB_ENDPOINT: table.endpoint });
});
afterAll(async () => {
  await lambda.stop();
  await table.stop();
  api.remove();
});

const post = (parts: Parameters<typeof event>[2]) =>
  lambda.invoke(event('POST', '/v1/assessments', { key: riverbend, ...parts }));

/** An RFC 9457 answer with this status and code. */
function expectProblem(answer: Awaited<ReturnType<typeof post>>, status: number, code: string): void {
  expect({ status: answer.statusCode, ...jsonOf(answer) }).toMatchObject({ status, code });
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.isBase64Encoded).toBe(false);
  expect(jsonOf(answer).requestId).toBe(answer.headers['x-request-id']);
}

describe('an assessment', () => {
  it('is made, found under its address, and in a fresh process the same', async () => {
    const made = await post({ body: request });
    expect(made.statusCode).toBe(201);
    expect(made.headers['content-type']).toBe('application/json');
    const report = jsonOf(made);
    expect(report.vendors).toMatchObject([{ externalId: 'A', finding: 'exposed' }, { finding: 'clear' }]);
    expect(made.headers.location).toBe(`/v1/assessments/${report.id}`);
    const read = await lambda.invoke(event('GET', made.headers.location!, { key: riverbend }));
    expect(read).toMatchObject({ statusCode: 200, body: made.body });

    const fresh = startLambda(api.index, { DYNAMODB_ENDPOINT: table.endpoint });
    const first = await fresh.invoke(event('POST', '/v1/assessments', { key: riverbend, body: request }));
    await fresh.stop();
    const { id, createdAt } = report;
    expect({ ...jsonOf(first), id, createdAt }).toEqual(report);
  });

  it('comes as text where that is asked for', async () => {
    const { location } = (await post({ body: request })).headers;
    const text = await lambda.invoke(event('GET', location!, { key: riverbend, query: 'format=text' }));
    expect(text).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(text.headers['content-type']).toMatch(/^text\/plain/);
    expect(text.body).toContain(stranger);
  });

  it('does not exist for another tenant', async () => {
    const { location } = (await post({ body: request })).headers;
    const theirs = await lambda.invoke(event('GET', location!, { key: lakeside }));
    expectProblem(theirs, 404, 'not-found');
    const none = await lambda.invoke(
      event('GET', '/v1/assessments/00000000-0000-4000-8000-000000000000', { key: lakeside }),
    );
    expect({ ...jsonOf(theirs), requestId: '' }).toEqual({ ...jsonOf(none), requestId: '' });
  });
});

describe('a body', () => {
  it('may come in base64, as API Gateway sends what it takes for binary', async () => {
    const answer = await post({ body: request, base64: true });
    expect(jsonOf(answer).summary).toMatchObject({ vendors: 2, exposed: 1 });
  });

  it('keeps letters beyond ASCII, plain and in base64', async () => {
    const name = 'Zürcher Ärzte-Abrechnung 株式会社 🏥';
    for (const base64 of [false, true]) {
      const answer = await post({ body: { ...request, vendors: [{ name }] }, base64 });
      expect(jsonOf(answer).vendors).toMatchObject([{ name }]);
    }
  });

  it('is refused where it is not JSON, or missing', async () => {
    expectProblem(await post({ body: `{"vendors":[{"name":"${stranger}"` }), 400, 'malformed-json');
    expectProblem(await post({ body: '' }), 400, 'malformed-json');
    expectProblem(await post({}), 400, 'malformed-json');
  });

  it('may have 5,000,000 bytes and no more', async () => {
    const padded = (bytes: number) => JSON.stringify(request).padEnd(bytes, ' ');
    expect((await post({ body: padded(5_000_000) })).statusCode).toBe(201);
    expectProblem(await post({ body: padded(5_000_001) }), 413, 'payload-too-large');
    expectProblem(await post({ body: padded(5_000_001), base64: true }), 413, 'payload-too-large');
  });

  it('is left aside where HTTP gives it no meaning', async () => {
    const answer = await lambda.invoke(event('GET', '/v1/health', { body: { vendor: stranger } }));
    expect(answer.statusCode).toBe(200);
  });
});

describe('the key', () => {
  it.each([
    ['missing', {}],
    ['unknown', { key: wrongKey }],
    ['in a form that is not ours', { headers: { authorization: `Basic ${wrongKey}` } }],
  ])('%s', async (_, parts) => {
    const answer = await lambda.invoke(event('POST', '/v1/assessments', { body: request, ...parts }));
    expectProblem(answer, 401, 'unauthorized');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });
});

describe('an address', () => {
  it('health needs no key and minds no cookies', async () => {
    const answer = await lambda.invoke(event('GET', '/v1/health', { cookies: ['a=1', 'b=2'] }));
    expect(answer.statusCode).toBe(200);
    expect(jsonOf(answer)).toMatchObject({ status: 'ok' });
  });

  it('that is unknown, or has no such method', async () => {
    expectProblem(await lambda.invoke(event('GET', `/v1/${wrongKey}`, { key: riverbend })), 404, 'not-found');
    expectProblem(await lambda.invoke(event('GET', '/%E0%A4%A', { query: `vendor=${stranger}` })), 404, 'not-found');
    const wrong = await lambda.invoke(event('PUT', '/v1/assessments', { key: riverbend, body: request }));
    expectProblem(wrong, 405, 'method-not-allowed');
    expect(wrong.headers.allow).toBe('POST, GET');
  });
});

it('an event that is no request is answered as a failure of ours', async () => {
  expectProblem(await lambda.invoke({ warm: true, vendor: stranger }), 500, 'internal');
});

it('a timeout is answered before Lambda ends the process', async () => {
  const answer = await lambda.invoke(event('POST', '/v1/assessments', { key: riverbend, body: request }), 500);
  expectProblem(answer, 500, 'internal');
});

describe('the log', () => {
  let stdout: string;
  let lines: Record<string, unknown>[];
  let requests: Record<string, unknown>[];

  beforeAll(async () => {
    const written = await lambda.stop();
    expect(written.stderr).toBe('');
    stdout = written.stdout;
    lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    requests = lines.filter((line) => line.event === 'request');
  });

  it('has a line of JSON for each request, the first of them a cold start', () => {
    expect(requests.length).toBeGreaterThan(20);
    expect(requests.map(({ coldStart }) => coldStart)).toEqual(requests.map((_, i) => i === 0));
    for (const line of requests.filter(({ status }) => status !== 500))
      expect(line).toMatchObject({
        requestId: line.lambdaRequestId,
        lambdaRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        apiRequestId: 'JKJaXmPLvHcESHA=',
        traceId: expect.stringMatching(/^Root=1-/),
        level: 'info',
      });
  });

  it('is metrics at the same time, of routes that callers cannot make up', () => {
    for (const line of requests) {
      const { CloudWatchMetrics } = line._aws as {
        CloudWatchMetrics: [{ Dimensions: string[][]; Metrics: { Name: string; Unit: string }[] }];
      };
      const [{ Dimensions, Metrics }] = CloudWatchMetrics;
      expect(Dimensions).toEqual([['route']]);
      expect(Metrics.map((m) => m.Name)).toEqual(['latency', 'errors', 'refused', 'coldStarts']);
      for (const { Name } of Metrics) expect(line[Name], Name).toBeTypeOf('number');
    }
    expect(new Set(requests.map(({ route }) => route))).toEqual(
      new Set(['POST /v1/assessments', 'GET /v1/assessments/:id', 'GET /v1/health', 'none']),
    );
  });

  it('tells what failed and where, in our source', () => {
    const failed = requests.filter(({ level }) => level === 'error');
    expect(failed).toMatchObject([
      {
        status: 500,
        errors: 1,
        error: { name: 'TypeError', stack: expect.stringContaining('functions/http/handler.ts') },
      },
      { status: 500, errors: 1, error: { name: 'TimeoutError' } },
    ]);
  });

  it('never holds a name out of a request, nor a key', () => {
    for (const secret of [stranger, organization.name, 'Cerner', riverbend, lakeside, wrongKey])
      expect(stdout).not.toContain(secret);
  });
});
