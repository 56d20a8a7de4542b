import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm test`: types, lint and format, then all tests, each with the versions that the lock file pins. */
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

const checks: [name: string, command: string, args: string[]][] = [
  // TypeScript 7 checks; `typescript` itself is the older one whose library the generator of the client's types calls. One
  // checker: several beside each other each work out the great types of the API's document anew.
  ['types', process.execPath, [join(modules, 'typescript-checker', 'bin', 'tsc'), '--checkers', '1']],
  ['lint and format', join(modules, '.bin', 'biome'), ['check', '--error-on-warnings']],
  ['tests', process.execPath, [join(modules, 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]],
];

for (const [name, command, args] of checks) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`npm test: ${name} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status ?? 1);
}
