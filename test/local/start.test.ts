import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { isAlive, kill, untilGone } from '../../functions/local/launchDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { openStores } from '../../functions/store/stores.ts';
import { cleanUp, dynamoPid, runCommand, spawnServer, startServer, tempDir } from './processes.ts';

const catalog = readCatalogFiles();
const all = catalog.vendors.length + catalog.breaches.length;
const assessment = {
  asOf: '2026-05-01',
  organization: { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' },
  vendors: [{ externalId: 'AP-1', name: 'CareCloud, Inc.' }],
};

/** What a test opened in this process, closed after it whatever happens; the last first. */
const opened: (() => unknown)[] = [];
async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
  await cleanUp();
}
async function openDynamoIn(folder: string): Promise<Dynamo> {
  const dynamo = await openDynamo({ dataDir: folder });
  opened.push(dynamo.stop);
  return dynamo;
}

/** A DynamoDB behind a gate that sees each write before it happens. `held` is settled at the first that may not pass. */
async function openGate(endpoint: string, beforeWrite: (count: number) => 'pass' | 'hold') {
  const target = new URL(endpoint);
  const held = Promise.withResolvers<void>();
  let writes = 0;
  const isWrite = /\.(PutItem|UpdateItem|DeleteItem|BatchWriteItem|TransactWriteItems)$/;
  const forward = (incoming: IncomingMessage, answer: ServerResponse): void => {
    if (isWrite.test(String(incoming.headers['x-amz-target'])) && beforeWrite(++writes) === 'hold') {
      held.resolve();
      return;
    }
    const { method, url, headers } = incoming;
    const onward = request({ host: target.hostname, port: target.port, method, path: url, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  };
  const gate = createServer(forward).listen(0, '127.0.0.1');
  opened.push(() => {
    gate.closeAllConnections();
    gate.close();
  });
  await once(gate, 'listening');
  const { port } = gate.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, writes: () => writes, held: held.promise };
}

/** A data folder with the catalog in it, made once and copied, and how many writes it took. */
const prepared = { folder: '', writes: 0 };
beforeAll(async () => {
  prepared.folder = mkdtempSync(join(tmpdir(), 'breachclock-prepared-'));
  const gate = await openGate((await openDynamoIn(prepared.folder)).endpoint, () => 'pass');
  const server = await startServer({ DATA_DIR: prepared.folder, DYNAMODB_ENDPOINT: gate.endpoint });
  await server.kill('SIGTERM');
  prepared.writes = gate.writes();
  await closeAll();
});
afterAll(async () => {
  await closeAll();
  rmSync(prepared.folder, { recursive: true, force: true });
});

let dataDir: string;
beforeEach(() => {
  dataDir = tempDir();
});
afterEach(closeAll);

const fillDataDir = () => cpSync(prepared.folder, dataDir, { recursive: true });

type Report = { id: string; vendors: { finding: string }[] };
type Running = Awaited<ReturnType<typeof startServer>>;

async function assess(server: Running, key?: string): Promise<{ id: string; text: string }> {
  const response = await server.ask('/v1/assessments', assessment, key);
  expect(response.status).toBe(201);
  const text = await response.text();
  const report = JSON.parse(text) as Report;
  expect(report.vendors.map((v) => v.finding)).toEqual(['exposed']);
  return { id: report.id, text };
}

/** That the store behind an endpoint holds the catalog of this checkout, each record once. */
async function expectCatalog(endpoint: string, tableName?: string): Promise<void> {
  const db = openDb({ endpoint, ...(tableName && { tableName }) });
  const { breaches } = openStores(db);
  const ids = async (list: Promise<{ id: string }[]>) => (await list).map((x) => x.id);
  const sortedIds = (list: unknown[]) => (list as { id: string }[]).map((x) => x.id).toSorted();
  expect(await ids(breaches.vendors())).toEqual(sortedIds(catalog.vendors));
  expect(await ids(breaches.breachHeads())).toEqual(sortedIds(catalog.breaches));
  const whole = await breaches.breaches(sortedIds(catalog.breaches));
  const claims = (list: unknown[]) => (list as { claims: unknown[] }[]).reduce((sum, b) => sum + b.claims.length, 0);
  expect(claims(whole)).toBe(claims(catalog.breaches));
  expect((await breaches.head())?.coverage.map((c) => c.records)).toEqual([catalog.breaches.length]);
  db.client.destroy();
}

/** The same for a data folder whose server runs. */
async function expectCatalogIn(folder: string): Promise<void> {
  const dynamo = await openDynamoIn(folder);
  await expectCatalog(dynamo.endpoint);
  await dynamo.stop();
}

it('says where it listens, is healthy, answers with the key that it printed, and stops on SIGTERM', async () => {
  const server = await startServer({ DATA_DIR: dataDir });
  expect(server.catalog).toEqual({ new: all, changed: 0, unchanged: 0 });
  const health = await fetch(`${server.url}/v1/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: 'ok', coverage: [{ records: catalog.breaches.length }] });
  await assess(server);
  expect((await server.ask('/v1/deadlines', {}, 'bc_somebody_else_1234')).status).toBe(401);
  await expectCatalogIn(dataDir);
  expect(statSync(join(dataDir, 'api-key')).mode & 0o077, 'readable by others').toBe(0);

  const database = dynamoPid(dataDir);
  expect(database).not.toBeNull();
  expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(server.stderr()).toBe('');
  expect(isAlive(database ?? 0)).toBe(false);
  expect(dynamoPid(dataDir)).toBeNull();
});

it('keeps its key and its assessments over a restart, and has nothing new to load', async () => {
  fillDataDir();
  const first = await startServer({ DATA_DIR: dataDir });
  const { id, text } = await assess(first);
  await first.kill('SIGINT');
  const second = await startServer({ DATA_DIR: dataDir });
  expect(second.catalog).toEqual({ new: 0, changed: 0, unchanged: all });
  expect(second.key).toBe(first.key);
  const read = await second.ask(`/v1/assessments/${id}`);
  expect(read.status).toBe(200);
  expect(await read.text()).toBe(text);
});

it('keeps an assessment that it answered, though it and its database are killed the moment after', async () => {
  fillDataDir();
  const first = await startServer({ DATA_DIR: dataDir });
  const { id, text } = await assess(first);
  const database = dynamoPid(dataDir) ?? 0;
  kill(database, 'SIGKILL');
  await first.kill('SIGKILL');
  await untilGone(database);
  const second = await startServer({ DATA_DIR: dataDir });
  expect(second.catalog).toEqual({ new: 0, changed: 0, unchanged: all });
  const read = await second.ask(`/v1/assessments/${id}`);
  expect(await read.text()).toBe(text);
});

it('refuses a body of 7 MB over a real connection, with a length and in pieces, and goes on', async () => {
  fillDataDir();
  const server = await startServer({ DATA_DIR: dataDir });
  const large = JSON.stringify({ ...assessment, padding: 'x'.repeat(7_000_000) });
  const headers = { authorization: `Bearer ${server.key}`, 'content-type': 'application/json' };
  const send = (body: string | ReadableStream) =>
    fetch(`${server.url}/v1/assessments`, { method: 'POST', headers, body, duplex: 'half' });
  for (const body of [large, new Blob([large]).stream()]) {
    const response = await send(body);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'payload-too-large' });
    await assess(server);
  }
});

it('takes the key from BREACHCLOCK_API_KEY, and the earlier local key ends', async () => {
  fillDataDir();
  const first = await startServer({ DATA_DIR: dataDir });
  const { id } = await assess(first);
  await first.kill('SIGTERM');

  const own = 'my-own-key-of-the-shell';
  const second = await startServer({ DATA_DIR: dataDir, BREACHCLOCK_API_KEY: own });
  expect(second.key).toBe(own);
  expect((await second.ask(`/v1/assessments/${id}`)).status).toBe(200);
  expect((await second.ask(`/v1/assessments/${id}`, undefined, first.key)).status).toBe(401);
  await second.kill('SIGTERM');

  const third = await startServer({ DATA_DIR: dataDir });
  expect(third.key).toBe(own);
  await assess(third);
});

it('ends with exit 1 and says what to do when its database is gone, and loses nothing', async () => {
  const folder = tempDir();
  const server = await startServer({ DATA_DIR: folder });
  const database = dynamoPid(folder);
  if (database === null) throw new Error('no database runs');
  kill(database, 'SIGKILL');
  expect(await server.exited).toMatchObject({ code: 1 });
  expect(server.stderr()).toContain('run npm start again');
  const again = await startServer({ DATA_DIR: folder });
  expect(again.catalog).toEqual({ new: 0, changed: 0, unchanged: all });
  await again.kill('SIGTERM');
});

it('keeps a correction that was brought in since, and its reports to its user alone', async () => {
  const folder = tempDir();
  const [first] = catalog.breaches as { id: string; title: string }[];
  const file = join(folder, 'corrected.json');
  writeFileSync(file, JSON.stringify({ ...first, title: 'corrected by hand' }));
  const data = join(folder, 'data');
  const server = await startServer({ DATA_DIR: data });
  expect((await runCommand('functions/cli/ingest.ts', ['incidents', file], { DATA_DIR: data })).code).toBe(0);
  await server.kill('SIGTERM');
  const again = await startServer({ DATA_DIR: data });
  expect(again.catalog).toEqual({ new: 0, changed: 0, unchanged: all });
  const dry = await runCommand('functions/cli/ingest.ts', ['incidents', file, '--dry-run'], { DATA_DIR: data });
  expect(JSON.parse(dry.stdout)).toMatchObject({ changed: 0, unchanged: 1 });
  await again.kill('SIGTERM');
  expect(statSync(data).mode & 0o077).toBe(0);
});

describe('what stops it at once, with exit 1 and one line that says why', () => {
  it('a port in use', async () => {
    const other = createTcpServer().listen(0, '127.0.0.1');
    opened.push(() => other.close());
    await once(other, 'listening');
    const PORT = String((other.address() as AddressInfo).port);
    const server = spawnServer({ DATA_DIR: dataDir, PORT });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.stderr()).toContain(PORT);
    expect(server.stderr()).toMatch(/\bPORT\b/);
    expect(server.stderr()).not.toMatch(/^\s+at /m);
    expect(dynamoPid(dataDir), 'a database left behind').toBeNull();
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['BREACHCLOCK_API_KEY', 'with spaces in the middle'],
  ])('%s=%s', async (name, value) => {
    const server = spawnServer({ DATA_DIR: dataDir, [name]: value });
    expect(await server.exited).toEqual({ code: 1, signal: null });
    expect(server.stderr()).toContain(name);
    expect(server.stderr()).not.toMatch(/^\s+at /m);
    if (name === 'BREACHCLOCK_API_KEY') expect(server.stderr()).not.toContain(value);
  });
});

describe('several at once over one data folder', () => {
  it('two servers that start together both load and answer; the last to stop ends the database', async () => {
    const [a, b] = await Promise.all([startServer({ DATA_DIR: dataDir }), startServer({ DATA_DIR: dataDir })]);
    expect(a.url).not.toBe(b.url);
    const { id, text } = await assess(a);
    expect(await (await b.ask(`/v1/assessments/${id}`, undefined, a.key)).text()).toBe(text);
    await expectCatalogIn(dataDir);

    const database = dynamoPid(dataDir) ?? 0;
    expect(await a.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    await assess(b);
    expect(await b.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(isAlive(database)).toBe(false);
  });

  it('the assess command works beside a running server, which then serves the report', async () => {
    fillDataDir();
    const server = await startServer({ DATA_DIR: dataDir });
    const example = join(import.meta.dirname, '..', 'cases', 'requests', 'riverbend.json');
    const { code, stdout, stderr } = await runCommand('functions/cli/assess.ts', [example], { DATA_DIR: dataDir });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    const served = (await (await server.ask(`/v1/assessments/${report.id}`)).json()) as Report;
    expect(served.vendors).toEqual(report.vendors);
    await assess(server);
  });
});

describe('killed in the middle of its first start', () => {
  it('when its data folder has begun to fill: the next start finds everything in order', async () => {
    const watcher = watch(dataDir);
    const appeared = new Promise<void>((done) => {
      watcher.on('change', (_, name) => {
        if (name === 'dynamo.json') done();
      });
    });
    const killed = spawnServer({ DATA_DIR: dataDir });
    await Promise.race([appeared, killed.exited]);
    watcher.close();
    expect(await killed.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    const orphan = dynamoPid(dataDir) ?? 0;

    const next = await startServer({ DATA_DIR: dataDir });
    expect(next.catalog.new + next.catalog.unchanged).toBe(all);
    expect(next.catalog.changed).toBe(0);
    await expectCatalogIn(dataDir);
    await assess(next);
    const database = dynamoPid(dataDir) ?? 0;
    await next.kill('SIGTERM');
    expect([isAlive(database), isAlive(orphan)], 'a database left behind').toEqual([false, false]);
  });

  it('before a middle and before the last write of the catalog: the next start completes the load, once', async () => {
    const { endpoint } = await openDynamoIn(dataDir);
    const via = (address: string, table: string) => ({
      DYNAMODB_ENDPOINT: address,
      DATA_DIR: join(dataDir, table),
      TABLE_NAME: table,
    });
    const last = `before-${prepared.writes}`;
    expect(prepared.writes).toBeGreaterThan(10);
    for (const at of [Math.ceil(prepared.writes / 2), prepared.writes]) {
      const table = `before-${at}`;
      const gate = await openGate(endpoint, (count) => (count < at ? 'pass' : 'hold'));
      const killed = spawnServer(via(gate.endpoint, table));
      // Should it need fewer writes this time, it is killed once it is ready.
      await Promise.race([gate.held, killed.ready()]);
      expect(await killed.kill('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });

      const next = await startServer(via(endpoint, table));
      expect(next.catalog.changed, table).toBe(0);
      expect(next.catalog.new + next.catalog.unchanged).toBe(all);
      await expectCatalog(endpoint, table);
      await assess(next);
      await next.kill('SIGTERM');
    }
    const again = await startServer(via(endpoint, last));
    expect(again.catalog).toEqual({ new: 0, changed: 0, unchanged: all });
  });

  it('is not healthy before the catalog is loaded, and ends with 0 on SIGTERM also then', async () => {
    const free = createTcpServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const PORT = String((free.address() as AddressInfo).port);
    free.close();
    await once(free, 'close');
    // The second write is one of the catalog: the first is the key's.
    const { endpoint } = await openDynamoIn(dataDir);
    const gate = await openGate(endpoint, (count) => (count < 2 ? 'pass' : 'hold'));
    const server = spawnServer({ DYNAMODB_ENDPOINT: gate.endpoint, DATA_DIR: join(dataDir, 'own'), PORT });
    await Promise.race([gate.held, server.ready()]);
    const early = await fetch(`http://127.0.0.1:${PORT}/v1/health`);
    expect(early.status).toBe(503);
    expect(early.headers.get('content-type')).toBe('application/problem+json');
    expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await early.json()).toMatchObject({ code: 'not-loaded' });
    expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null });
  });
});
