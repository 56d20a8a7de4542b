import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm test`: types, lint and format, then all tests, each with the versions that the lock file pins. */
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const checks: [name: string, command: string, args: string[]][] = [
  ['types', bin('tsc'), []],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings']],
  ['tests', process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]],
];

for (const [name, command, args] of checks) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`npm test: ${name} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status ?? 1);
}
