import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { apiEntry, bundle, bundleIndex } from '../../infra/bundle.ts';
import { readAtStart } from '../lambda/readAtStart.ts';
import { at, kB, ms, type Table } from './figures.ts';

/** Milliseconds of `rounds` imports of a bundle, each in a fresh process, sorted. */
export function importTimes(folder: string, rounds = 21): number[] {
  const script = `const t = performance.now(); await import(${JSON.stringify(join(folder, bundleIndex))}); console.log(performance.now() - t)`;
  const env = {
    TABLE_NAME: 'breachclock',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    NODE_OPTIONS: '--enable-source-maps',
  };
  return Array.from({ length: rounds }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }).stdout),
  ).sort((a, b) => a - b);
}

/** Size of the Lambda's code and how long a start reads it. */
export async function lambdaBundle(): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-bundle-'));
  try {
    await bundle(apiEntry, folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.mjs'));
    const code = files.map((f) => readFileSync(join(folder, f)));
    const start = [...readAtStart(folder, bundleIndex)].map((f) => readFileSync(join(folder, f)));
    const sum = (list: Buffer[]) =>
      `${kB(list.reduce((n, b) => n + b.length, 0))}, ${kB(list.reduce((n, b) => n + gzipSync(b).length, 0))} gzipped`;
    const rows = [
      ['what a start reads', sum(start)],
      ['with the parts read on demand', sum(code)],
      ['import in a fresh process, p50 of 21', ms(at(importTimes(folder), 0.5))],
    ];
    return [{ title: 'The Lambda bundle', head: ['figure', 'value'], rows }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
