import { defineConfig } from 'vitest/config';

/** What needs a browser: pages looked at in Chromium, by the rules of axe-core too. `.ci/run` runs them. */
export default defineConfig({
  test: { include: ['test/**/*.browser.ts'], maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 },
});
