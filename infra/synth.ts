import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run synth`: `cdk synth` with whatever arguments are given. It asks the network nothing and reports to nobody. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { status, error } = spawnSync(
  process.execPath,
  [`${root}node_modules/aws-cdk/bin/cdk`, 'synth', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CDK_DISABLE_VERSION_CHECK: '1', CDK_DISABLE_CLI_TELEMETRY: '1' },
  },
);
if (error) throw error;
process.exitCode = status ?? 1;
