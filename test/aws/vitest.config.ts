import { defineConfig } from 'vitest/config';

/** What needs moto's server, which `.ci/moto.sh` starts: deployed code against AWS's own calls. */
export default defineConfig({
  test: { include: ['test/aws/**/*.moto.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
