import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { apiEntry, bundle, housekeepingEntry } from './bundle.ts';
import { featureFlags } from './featureFlags.ts';
import { BreachclockStack } from './stack.ts';

/** What `cdk` runs: it needs no account, no network and no Docker. */
const folder = mkdtempSync(join(tmpdir(), 'breachclock-bundle-'));
try {
  const app = new App({ context: featureFlags });
  new BreachclockStack(app, 'Breachclock', {
    apiCode: await bundle(apiEntry, join(folder, 'api')),
    housekeepingCode: await bundle(housekeepingEntry, join(folder, 'housekeeping')),
  });
  app.synth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
