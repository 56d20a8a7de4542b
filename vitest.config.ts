import { defineConfig } from 'vitest/config';

/** Two workers: the suite is meant for two cores. Tests that start a process of their own need more than the default. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 } });
