import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(
    'The tests run on the Node that node_modules pins: use `npm test` (or node_modules/.bin first in PATH).',
  );

/** Two workers: the suite is meant for two cores. Tests that start a process of their own need more than the default. */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
