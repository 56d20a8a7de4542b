import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breachclock } from './breachclock.ts';
import { bundleAll } from './bundle.ts';

/** What `cdk` runs: it needs no account, no network and no Docker. */
const folder = mkdtempSync(join(tmpdir(), 'breachclock-bundle-'));
try {
  breachclock(await bundleAll(folder)).app.synth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
