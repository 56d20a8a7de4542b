import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findDynamoPrograms, howToInstall } from '../../functions/local/dynamoPrograms.ts';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { answers, isAlive } from '../../functions/local/launchDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';

const head = { version: 'v', coverage: [] };
let dataDir: string;
let opened: Dynamo[];
let starters: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dynamo-test-'));
  opened = [];
  starters = [];
});
afterEach(async () => {
  for (const starter of starters) starter.kill('SIGKILL');
  // Whoever is the last to leave stops the server, an orphaned one too.
  if (starters.length > 0 && readNote() !== null) await open();
  for (const dynamo of opened) await dynamo.stop();
  rmSync(dataDir, { recursive: true });
});

async function open(): Promise<Dynamo> {
  const dynamo = await openDynamo({ dataDir });
  opened.push(dynamo);
  return dynamo;
}

async function storesAt(endpoint: string): Promise<Stores> {
  const db = openDb({ endpoint });
  await createTable(db);
  return openStores(db);
}

function readNote(): { pid: number; endpoint: string; users: number[] } | null {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'dynamo.json'), 'utf8'));
  } catch {
    return null;
  }
}

const serverPid = (): number => readNote()?.pid ?? 0;

/** Another process that holds the folder open. */
async function startOther(...args: string[]): Promise<{ process: ChildProcess; endpoint: string; kind: string }> {
  const script = fileURLToPath(new URL('holdDynamo.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  starters.push(child);
  const [line] = await once(createInterface({ input: child.stdout as NonNullable<typeof child.stdout> }), 'line');
  return { process: child, ...JSON.parse(line) };
}

it('uses the endpoint that is given, and does not stop it', async () => {
  const dynamo = await openDynamo({ endpoint: 'http://127.0.0.1:9', dataDir });
  expect(dynamo).toMatchObject({ endpoint: 'http://127.0.0.1:9', kind: 'given' });
  await dynamo.stop();
});

it('keeps the data of a folder over a stop and a start', async () => {
  const first = await open();
  expect(first.kind).toMatch(/dynoxide|dynamodb-local/);
  await (await storesAt(first.endpoint)).writer.seal(head, null);
  const pid = serverPid();
  await first.stop();
  await first.stop();
  expect(isAlive(pid)).toBe(false);
  const second = await open();
  expect(await (await storesAt(second.endpoint)).breaches.head()).toEqual(head);
});

it('adopts the server that a killed process left, with its data, and stops it in the end', async () => {
  const killed = await startOther();
  await (await storesAt(killed.endpoint)).writer.seal(head, null);
  killed.process.kill('SIGKILL');
  await once(killed.process, 'exit');
  const pid = serverPid();
  expect(isAlive(pid)).toBe(true);

  const adopter = await open();
  expect(adopter).toMatchObject({ endpoint: killed.endpoint, kind: 'shared' });
  expect(await (await storesAt(adopter.endpoint)).breaches.head()).toEqual(head);
  await adopter.stop();
  expect(isAlive(pid)).toBe(false);
});

it('starts anew, with the data, when process and server were both killed', async () => {
  const killed = await startOther();
  await (await storesAt(killed.endpoint)).writer.seal(head, null);
  killed.process.kill('SIGKILL');
  process.kill(serverPid(), 'SIGKILL');
  const next = await open();
  expect(next.kind).not.toBe('shared');
  expect(await (await storesAt(next.endpoint)).breaches.head()).toEqual(head);
});

it('shares one server among starts at once; the last to leave stops it', async () => {
  const [ours, other, third] = await Promise.all([open(), startOther(), startOther()]);
  expect(new Set([ours.endpoint, other.endpoint, third.endpoint]).size).toBe(1);
  expect([ours.kind, other.kind, third.kind].filter((kind) => kind !== 'shared')).toHaveLength(1);
  expect(readNote()?.users).toHaveLength(3);

  const pid = serverPid();
  await ours.stop();
  other.process.stdin?.end();
  await once(other.process, 'exit');
  expect(await answers(ours.endpoint)).toBe(true);
  third.process.stdin?.end();
  await once(third.process, 'exit');
  expect(isAlive(pid)).toBe(false);
});

it('stops the server of a process that ends without saying so', async () => {
  const other = await startOther('without-stop');
  const pid = serverPid();
  other.process.stdin?.end();
  await once(other.process, 'exit');
  expect(readNote()).toBeNull();
  await expect.poll(() => isAlive(pid)).toBe(false);
});

it('stops the server when a signal ends a process that does not listen to it', async () => {
  const other = await startOther();
  const pid = serverPid();
  other.process.kill('SIGTERM');
  expect(await once(other.process, 'exit')).toEqual([null, 'SIGTERM']);
  await expect.poll(() => isAlive(pid)).toBe(false);
});

it('is not taken in by another server behind an old note, a broken note, or a copied folder', async () => {
  const foreign = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
  await once(foreign, 'listening');
  const endpoint = `http://127.0.0.1:${(foreign.address() as { port: number }).port}`;
  const note = { endpoint, pid: process.pid, kind: 'dynoxide', users: [process.pid] };
  writeFileSync(join(dataDir, 'dynamo.json'), JSON.stringify(note));
  const first = await open();
  expect(first.endpoint).not.toBe(endpoint);
  expect(first.kind).not.toBe('shared');
  foreign.close();

  const copy = mkdtempSync(join(tmpdir(), 'dynamo-copy-'));
  cpSync(dataDir, copy, { recursive: true });
  const ofCopy = await openDynamo({ dataDir: copy });
  expect(ofCopy.endpoint).not.toBe(first.endpoint);
  await ofCopy.stop();
  rmSync(copy, { recursive: true });

  await first.stop();
  writeFileSync(join(dataDir, 'dynamo.json'), '{"endpo');
  expect((await open()).kind).not.toBe('shared');
});

it('says what to install where there is nothing to start', () => {
  const noPrograms = { PATH: '/nowhere', DYNAMODB_LOCAL_JAR: '/nowhere/DynamoDBLocal.jar' };
  expect(findDynamoPrograms(noPrograms).every((program) => program.kind === 'dynoxide')).toBe(true);
  expect(howToInstall).toMatch(/npm install.*PATH.*DYNAMODB_LOCAL_JAR.*DYNAMODB_ENDPOINT/s);
});
