import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiEntry, bundle, bundleIndex } from '../../infra/bundle.ts';

export type Answer = {
  statusCode: number;
  headers: Record<string, string>;
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
};

const here = fileURLToPath(new URL('.', import.meta.url));
const pinnedNode = join(here, '../../node_modules/node/bin/node');

/** The API function's code as it is deployed, in a folder of its own. */
export async function buildApi(): Promise<{ index: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-lambda-'));
  await bundle(apiEntry, folder);
  return { index: join(folder, bundleIndex), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What Lambda sets for a function; nothing of this machine's environment comes in. */
const lambdaEnv = {
  AWS_REGION: 'us-east-1',
  AWS_LAMBDA_FUNCTION_NAME: 'breachclock-api',
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLEEXAMPLE00',
  AWS_SECRET_ACCESS_KEY: 'secret-of-the-role',
  AWS_SESSION_TOKEN: 'token-of-the-role',
  NODE_OPTIONS: '--enable-source-maps',
  TABLE_NAME: 'breachclock',
  _X_AMZN_TRACE_ID: 'Root=1-6721a3c4-0f1e2d3c4b5a69788796a5b4;Parent=53995c3f42cd8ad8;Sampled=1',
};

/** One warm or cold function: takes events one after the other; `stop` gives back what it wrote. */
export function startLambda(index: string, env: Record<string, string>) {
  const child = fork(join(here, 'child.ts'), [index], {
    execPath: pinnedNode,
    execArgv: [],
    env: { ...lambdaEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // Not 'close' of the child: Node does not tell it after a disconnection.
  const ended = Promise.all([once(child, 'exit'), once(child.stdout!, 'close'), once(child.stderr!, 'close')]);
  let asked = 0;

  return {
    /** `remaining`: milliseconds that Lambda says are left. */
    invoke(event: unknown, remaining = 29_000): Promise<Answer> {
      const id = ++asked;
      return new Promise((answered, fail) => {
        const exited = () => fail(new Error(`the function ended: ${stderr}`));
        const listen = (message: unknown) => {
          const reply = message as { id: number; answer: Answer };
          if (reply.id !== id) return;
          child.off('message', listen).off('exit', exited);
          answered(reply.answer);
        };
        child.on('message', listen).once('exit', exited);
        child.send({ id, event, remaining });
      });
    },
    async stop(): Promise<{ stdout: string; stderr: string }> {
      // It ends by itself then, with everything written.
      if (child.connected) child.disconnect();
      await ended;
      return { stdout, stderr };
    },
  };
}

export type Lambda = ReturnType<typeof startLambda>;

export const jsonOf = (answer: Answer): Record<string, unknown> => JSON.parse(answer.body) as Record<string, unknown>;
