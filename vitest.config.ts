import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(
    'The tests run on the Node that node_modules pins: use `npm test` (or node_modules/.bin first in PATH).',
  );

/**
 * Three workers for two cores: many tests wait for a database, a line or a process of their own, which also takes more time
 * than the default. The files of a worker share the modules that they import: reading those anew for each file took a third
 * of all the time.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    maxWorkers: 3,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
