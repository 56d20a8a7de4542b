import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundleIndex } from '../../infra/bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `cdk` runs, without `cdk`: the same files on any machine, and nothing from the environment. */
it('synthesizes with no account, no configuration and no home', () => {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-app-'));
  try {
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['infra/app.ts'], {
      cwd: root,
      env: { CDK_OUTDIR: folder, TMPDIR: folder },
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const asset = readdirSync(folder).find((name) => name.startsWith('asset.'))!;
    const files = readdirSync(join(folder, asset), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(expect.arrayContaining([bundleIndex, `${bundleIndex}.map`]));
    for (const name of files.filter((f) => f.endsWith('.map')))
      expect(readFileSync(join(folder, asset, name), 'utf8'), name).not.toContain(root);
    expect(readdirSync(folder).filter((name) => name.startsWith('breachclock-bundle-'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
