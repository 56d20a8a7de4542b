import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../local/processes.ts';
import { openFaultyProxy, type Passage } from '../stores/faultyProxy.ts';

export type Run = {
  /** The operations of DynamoDB that the command asked for, in order. */
  operations: string[];
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
};

/**
 * What happens at the n-th request to DynamoDB. `kill`: the command is ended by SIGKILL, and the request is executed all the
 * same (`pass`) or not (`lose`). `silence`: it and all that follow are lost, as on a line that was cut.
 */
export type Mishap = { request: number; kill: Passage } | { request: number; silence: true };

/**
 * `npm run ingest` over a table, as a process of its own. What DynamoDB was given is executed when this returns.
 */
export async function runIngest(
  target: { endpoint: string; tableName: string },
  args: readonly string[],
  mishap?: Mishap,
): Promise<Run> {
  const run: Run = { operations: [], code: null, signal: null, stdout: '', stderr: '' };
  const proxy = await openFaultyProxy(target.endpoint, {
    seed: 1,
    rate: 0,
    async before(operation) {
      const request = run.operations.push(operation);
      if (mishap === undefined || request < mishap.request) return 'pass';
      if ('silence' in mishap) return 'lose';
      if (request > mishap.request) return 'pass';
      child.kill('SIGKILL');
      await ended;
      return mishap.kill;
    },
  });
  const child = spawn(process.execPath, [join(root, 'functions/cli/ingest.ts'), ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: join(root, '.cache', 'node-compile'),
      DYNAMODB_ENDPOINT: proxy.endpoint,
      TABLE_NAME: target.tableName,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      run[stream] += text;
    });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  [run.code, run.signal] = await ended;
  await proxy.stop();
  return run;
}
