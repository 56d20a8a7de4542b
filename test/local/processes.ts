import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isAlive, kill, untilGone } from '../../functions/local/launchDynamo.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a developer's shell may hold and these tests must not see. */
const notInherited = ['BREACHCLOCK_API_KEY', 'DATA_DIR', 'DYNAMODB_ENDPOINT', 'INIT_CWD', 'PORT', 'TABLE_NAME'];
const clean = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notInherited.includes(name))),
  // Dozens of processes load the same modules: compiled once, each starts in about two thirds of the time.
  NODE_COMPILE_CACHE: join(root, '.cache', 'node-compile'),
};

const children = new Set<ChildProcess>();
const folders = new Set<string>();
/** Databases that were seen, also those that a later start has forgotten. */
const databases = new Set<number>();

/** A fresh folder, gone after the tests with whatever runs in it. */
export function tempDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-test-'));
  folders.add(folder);
  return folder;
}

/** Process id of the DynamoDB that runs for a data folder, as its note says. */
export function dynamoPid(dataDir: string): number | null {
  try {
    const { pid } = JSON.parse(readFileSync(join(dataDir, 'dynamo.json'), 'utf8')) as { pid: number };
    databases.add(pid);
    return pid;
  } catch {
    return null;
  }
}

/** Ends every process that these tests started, the databases too, and removes the folders. For `afterEach` or `afterAll`. */
export async function cleanUp(): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  children.clear();
  for (const folder of folders) for (const dataDir of [folder, join(folder, 'data')]) dynamoPid(dataDir);
  for (const pid of databases) {
    if (!isAlive(pid)) continue;
    kill(pid, 'SIGKILL');
    await untilGone(pid);
  }
  databases.clear();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

function start(script: string, args: string[], env: NodeJS.ProcessEnv, cwd = root): ChildProcess {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd,
    env: { ...clean, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  return child;
}

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs a command to its end. */
export async function runCommand(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<Ended> {
  const child = start(script, args, env, cwd);
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8');
    child[stream]?.on('data', (text: string) => {
      ended[stream] += text;
    });
  }
  [ended.code] = await once(child, 'close');
  return ended;
}

/** `functions/local/start.ts` as a process that was just spawned. */
export function spawnServer(env: NodeJS.ProcessEnv) {
  const child = start('functions/local/start.ts', [], { PORT: '0', ...env });
  let stderr = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => {
    stderr += text;
  });
  const exited = once(child, 'exit').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  return {
    pid: child.pid ?? 0,
    stderr: () => stderr,
    exited,
    kill: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return exited;
    },
    /** Reads what it prints until it has said where it listens and how to ask. */
    ready: async () => {
      const said: string[] = [];
      const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> });
      for await (const line of lines) {
        said.push(line);
        if (/^ *-d '/.test(line)) return readBanner(said.join('\n'));
      }
      throw new Error(`it ended before it was ready: ${said.join('\n')}\n${stderr}`);
    },
  };
}
export type Spawned = ReturnType<typeof spawnServer>;

function readBanner(said: string) {
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  const key = /^API key: (\S+)$/m.exec(said)?.[1] ?? '';
  const counts = /(\d+) new, (\d+) changed, (\d+) unchanged/.exec(said)?.slice(1).map(Number) ?? [];
  const [fresh = -1, changed = -1, unchanged = -1] = counts;
  return { said, url, key, catalog: { new: fresh, changed, unchanged } };
}

/** A server that is ready, with requests to it. */
export async function startServer(env: NodeJS.ProcessEnv) {
  const spawned = spawnServer(env);
  const banner = await spawned.ready();
  const ask = (path: string, body?: unknown, key = banner.key): Promise<Response> =>
    fetch(`${banner.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { ...spawned, ...banner, ask };
}
