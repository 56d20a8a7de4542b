import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(
    'The tests run on the Node that node_modules pins: use `npm test` (or node_modules/.bin first in PATH).',
  );

/** Where tests start databases and programs of their own, and hold them to short times. */
const apart = ['test/{cli,examples,founding,ingest,lambda,local,stores}/**/*.test.ts'];

// As `npm test` sets it: what the tests start reads the modules as they were compiled before.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('.cache/compiled', import.meta.url));

/**
 * Three workers for two cores: many tests wait for a database, a line or a process of their own, which also takes more time
 * than the default. The files of a worker share the modules that they import: reading those anew for each took a third of the
 * time.
 */
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    maxWorkers: 3,
    // Node reads TypeScript itself, as it does for the commands: no file is transformed, and no import is looked up at each use.
    experimental: { viteModuleRunner: false },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart],
        },
      },
    ],
  },
});
