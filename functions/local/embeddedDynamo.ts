import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { openDb } from '../store/client.ts';
import { createTable } from '../store/createTable.ts';
import { findDynamoPrograms, howToInstall } from './dynamoPrograms.ts';
import { withFolderLock, withFolderLockSync } from './folderLock.ts';
import { answers, isAlive, kill, launchDynamo, type RunningDynamo, untilGone } from './launchDynamo.ts';

/** A DynamoDB to work with. `shared`: a server of this folder ran already. `stop` closes it if nobody else uses it. */
export type Dynamo = {
  endpoint: string;
  kind: 'given' | 'shared' | 'dynoxide' | 'dynamodb-local';
  /** False once its process has ended; a given one's is not ours to watch. */
  isAlive(): boolean;
  stop(): Promise<void>;
};

/**
 * Opens a DynamoDB: the one given, else the server that runs for this data folder, else a new one (Dynoxide, or AWS's
 * DynamoDB Local on Java). With `dataDir: null` it is in memory and this process's own. The server outlives a killed
 * process, is adopted by the next, and stops with the last of its users. Throws where none can be started, saying what
 * to install.
 */
export async function openDynamo(options: {
  endpoint?: string | undefined;
  dataDir: string | null;
  env?: NodeJS.ProcessEnv;
}): Promise<Dynamo> {
  if (options.endpoint) return { endpoint: options.endpoint, kind: 'given', isAlive: () => true, stop: async () => {} };
  const env = options.env ?? process.env;
  if (options.dataDir === null) return openInMemory(env);
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  return openFolder(realpathSync(options.dataDir), env);
}

async function openInMemory(env: NodeJS.ProcessEnv): Promise<Dynamo> {
  const { endpoint, pid, kind } = await launchBest(env, null, () => {});
  const stopNow = atEnd(() => kill(pid, 'SIGTERM'));
  const stop = async (): Promise<void> => {
    stopNow();
    await untilGone(pid);
  };
  return { endpoint, kind, isAlive: () => isAlive(pid), stop };
}

/** What the processes of one data folder tell each other, in its `dynamo.json`. */
const noteSchema = z.object({
  endpoint: z.string(),
  pid: z.int(),
  kind: z.enum(['dynoxide', 'dynamodb-local']),
  /** Process ids, one for each opening. Those that were killed are struck out by the next to look. */
  users: z.array(z.int()),
});
type Note = z.infer<typeof noteSchema>;

async function openFolder(folder: string, env: NodeJS.ProcessEnv): Promise<Dynamo> {
  return withFolderLock(folder, async () => {
    const note = readNote(folder);
    if (note !== null && (await servesFolder(note, folder))) {
      writeNote(folder, { ...note, users: [...note.users.filter(isAlive), process.pid] });
      return { endpoint: note.endpoint, kind: 'shared', isAlive: () => isAlive(note.pid), stop: stopOf(folder, note) };
    }
    if (note !== null && isAlive(note.pid) && worksIn(note.pid, folder)) {
      // Its starter was killed before it could mark it. Two servers on one file would be one too many.
      kill(note.pid, 'SIGTERM');
      await untilGone(note.pid);
    }
    const running = await launchBest(env, folder, (spawned) => writeNote(folder, { ...spawned, users: [process.pid] }));
    await mark(running.endpoint, folder);
    return {
      endpoint: running.endpoint,
      kind: running.kind,
      isAlive: () => isAlive(running.pid),
      stop: stopOf(folder, running),
    };
  });
}

/**
 * A table with this name tells a server of this folder from any other that took over its port, or from the server of the
 * folder that this one was copied from.
 */
function markOf(folder: string): string {
  return `folder-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}

async function mark(endpoint: string, folder: string): Promise<void> {
  const db = openDb({ endpoint, tableName: markOf(folder) });
  await createTable(db);
  db.client.destroy();
}

/** Whether a process was told to keep its data in this folder: its number alone could be another's by now. */
function worksIn(pid: number, folder: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.includes(folder) ?? false;
}

/** A server whose starter was killed early may still be coming up: it gets a moment, as long as its process lives. */
async function servesFolder({ endpoint, pid }: Note, folder: string): Promise<boolean> {
  for (let attempt = 0; attempt < 10 && isAlive(pid); attempt++) {
    if (await answers(endpoint, markOf(folder))) return true;
    await pause(50);
  }
  return false;
}

async function launchBest(
  env: NodeJS.ProcessEnv,
  dataDir: string | null,
  onSpawn: (running: RunningDynamo) => void,
): Promise<RunningDynamo> {
  const reasons: string[] = [];
  for (const program of findDynamoPrograms(env)) {
    try {
      return await launchDynamo(program, dataDir, onSpawn);
    } catch (error) {
      reasons.push((error as Error).message);
    }
  }
  throw new Error([`No DynamoDB could be started on this machine: ${howToInstall}.`, ...reasons].join('\n'));
}

/** Leaves the server; the last to leave ends it. */
function stopOf(folder: string, { pid, endpoint }: RunningDynamo): () => Promise<void> {
  let ended = false;
  const leave = atEnd(() => {
    ended = withFolderLockSync(folder, () => leaveServer(folder, endpoint));
  });
  return async () => {
    leave();
    if (ended) await untilGone(pid);
  };
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Returns a function that does `work` on its first call only. It is called at the exit of the process at the latest, and
 * on a signal that nobody else listens to; who does listen closes in an order of its own.
 */
function atEnd(work: () => void): () => void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    process.off('exit', once);
    for (const signal of endingSignals) process.off(signal, onSignal);
    work();
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    const others = process.listeners(signal).filter((listener) => !signalListeners.has(listener));
    if (others.length > 0) return;
    once();
    process.kill(process.pid, signal);
  };
  signalListeners.add(onSignal);
  process.on('exit', once);
  for (const signal of endingSignals) process.on(signal, onSignal);
  return once;
}

/** Ours, one for each opening: they must not wait for each other. */
const signalListeners = new WeakSet<object>();

/** Returns whether the server was ended. Needs the lock. */
function leaveServer(folder: string, endpoint: string): boolean {
  const note = readNote(folder);
  if (note === null || note.endpoint !== endpoint) return false;
  const self = note.users.indexOf(process.pid);
  const users = note.users.filter((user, index) => index !== self && isAlive(user));
  if (users.length > 0) {
    writeNote(folder, { ...note, users });
    return false;
  }
  kill(note.pid, 'SIGTERM');
  rmSync(notePath(folder), { force: true });
  return true;
}

const notePath = (folder: string): string => join(folder, 'dynamo.json');

/** `null` where there is none, or one that was cut short by a crash. */
function readNote(folder: string): Note | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(notePath(folder), 'utf8')));
  } catch {
    return null;
  }
}

function writeNote(folder: string, note: Note): void {
  const draft = `${notePath(folder)}.draft`;
  writeFileSync(draft, JSON.stringify(note), { mode: 0o600 });
  renameSync(draft, notePath(folder));
}
