import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDb } from '../store/client.ts';
import { tableStatus } from '../store/createTable.ts';
import type { DynamoProgram } from './dynamoPrograms.ts';

export type RunningDynamo = { endpoint: string; pid: number; kind: DynamoProgram['kind'] };

const startPatience = 20_000;
const pollInterval = 15;
const portAttempts = 5;

/**
 * Starts a program on a free port and waits until it answers. `onSpawn` hears of it at once, so that a start killed in
 * between leaves a trace of its server. Throws with the end of the server's log where it does not come up.
 */
export async function launchDynamo(
  program: DynamoProgram,
  dataDir: string | null,
  onSpawn: (running: RunningDynamo) => void,
): Promise<RunningDynamo> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const log = dataDir === null ? join(tmpdir(), `dynamo-${process.pid}-${port}.log`) : join(dataDir, 'dynamo.log');
    const failure = { text: '' };
    try {
      const running = await launchOn(program, port, dataDir, log, failure, onSpawn);
      if (running !== null) return running;
    } finally {
      if (dataDir === null) rmSync(log, { force: true });
    }
    // Between finding a port and taking it, another program may have taken it.
    if (attempt === portAttempts || !/in use|failed to bind/i.test(failure.text)) {
      throw new Error(`${program.command} did not start: ${failure.text.trim().slice(-400) || 'it said nothing'}`);
    }
  }
}

async function launchOn(
  program: DynamoProgram,
  port: number,
  dataDir: string | null,
  log: string,
  failure: { text: string },
  onSpawn: (running: RunningDynamo) => void,
): Promise<RunningDynamo | null> {
  const output = openSync(log, 'w', 0o600);
  // Its own process group: Ctrl-C reaches this process only, which closes first and stops the server then.
  const child = spawn(program.command, program.args(port, dataDir), {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let spawnError: Error | null = null;
  child.once('error', (error) => {
    spawnError = error;
  });
  child.unref();

  const endpoint = `http://127.0.0.1:${port}`;
  if (child.pid !== undefined) onSpawn({ endpoint, pid: child.pid, kind: program.kind });
  for (let waited = 0; waited < startPatience; waited += pollInterval) {
    await pause(pollInterval);
    if (spawnError !== null || child.exitCode !== null || child.signalCode !== null) break;
    // Another server could answer on this port while ours is still failing to take it: first its own word, then a call.
    const listens = program.listening === undefined || program.listening.test(readFileSync(log, 'utf8'));
    if (listens && child.pid !== undefined && (await answers(endpoint))) {
      return { endpoint, pid: child.pid, kind: program.kind };
    }
  }
  failure.text = (spawnError as Error | null)?.message ?? readFileSync(log, 'utf8');
  child.kill('SIGKILL');
  return null;
}

/** Whether a DynamoDB answers there; with `table`, whether it is one that has this table. */
export async function answers(endpoint: string, table?: string): Promise<boolean> {
  const db = openDb({ endpoint, attempts: 1, connectTimeout: 500, requestTimeout: 3_000, tableName: table ?? 'none' });
  try {
    return (await tableStatus(db)) !== null || table === undefined;
  } catch {
    return false;
  } finally {
    db.client.destroy();
  }
}

/** Whether the process runs. One that ended and was not yet collected by its parent does not, though it has its id still. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Waits until the process is gone; after five seconds it is killed. */
export async function untilGone(pid: number): Promise<void> {
  for (let waited = 0; waited < 5_000 && isAlive(pid); waited += pollInterval) await pause(pollInterval);
  if (isAlive(pid)) kill(pid, 'SIGKILL');
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
