import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { deadlines } from '../../domain/law/deadlines.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import { createApp } from '../../functions/http/app.ts';
import { loadCatalog, localKey, openWorkspace } from '../../functions/local/workspace.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { apiEntry, bundle, bundleIndex } from '../../infra/bundle.ts';

/** `npm run bench`: figures of the main job, as a table. What each means and how it was taken: README.md beside this file. */
const figures: [figure: string, value: string][] = [];
const names = new URL('../../../shared/data/hhs-ocr/combined-2026-07-01.csv', import.meta.url);

const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** Milliseconds of each of `rounds` runs, sorted. */
async function time(rounds: number, run: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

async function assessments(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-bench-'));
  const workspace = await openWorkspace({ ...process.env, DATA_DIR: folder, DYNAMODB_ENDPOINT: '' });
  try {
    const start = performance.now();
    await loadCatalog(workspace);
    figures.push(['catalog: first load of 92 incidents and 147 vendors', ms(performance.now() - start)]);
    const again = performance.now();
    await loadCatalog(workspace);
    figures.push(['catalog: load again, nothing to write', ms(performance.now() - again)]);

    const key = await localKey(workspace);
    const { stores } = workspace;
    const app = createApp({ ...stores, catalog: catalogReader(stores.breaches), runtime, log: () => {} });
    const rows = parse(readFileSync(names), { columns: true, relax_quotes: true, relax_column_count: true }) as Record<
      string,
      string
    >[];
    const distinct = [...new Set(rows.map((r) => r['Name of Covered Entity']))].slice(0, 1000);
    const body = JSON.stringify({
      asOf: '2026-07-01',
      organization: { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' },
      vendors: distinct.map((name, i) => ({ externalId: `V-${i}`, name })),
    });
    const request = async () => {
      const answer = await app.request('/v1/assessments', {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      });
      if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
      return answer.text();
    };
    const [cold = Number.NaN] = await time(1, request);
    await time(20, request);
    const warm = await time(100, request);
    const { summary } = JSON.parse(await request()) as { summary: { exposed: number; review: number } };
    figures.push(
      [`1,000 vendors: the first request (${summary.exposed} exposed, ${summary.review} to review)`, ms(cold)],
      ['1,000 vendors: warm request, p50 of 100', ms(at(warm, 0.5))],
      ['1,000 vendors: warm request, p95 of 100', ms(at(warm, 0.95))],
      [
        'peak memory of the process (catalog, index, all requests)',
        `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
      ],
    );
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of the bundle and what it imports at once; what is imported on demand is not read at a start. */
function readAtStart(folder: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)"(\.[^"]+\.mjs)"/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  return [file, ...imported.flatMap((f) => readAtStart(folder, f, seen))];
}

/** Milliseconds of `rounds` imports of a bundle, each in a fresh process, sorted. */
function imports(folder: string, rounds = 21): number[] {
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

async function lambdaBundle(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-bundle-'));
  try {
    await bundle(apiEntry, folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.mjs'));
    const code = files.map((f) => readFileSync(join(folder, f)));
    const start = readAtStart(folder, bundleIndex).map((f) => readFileSync(join(folder, f)));
    const sum = (list: Buffer[]) =>
      `${kB(list.reduce((n, b) => n + b.length, 0))}, ${kB(list.reduce((n, b) => n + gzipSync(b).length, 0))} gzipped`;
    figures.push(
      ['Lambda bundle: what a start reads', sum(start)],
      ['Lambda bundle: with the parts read on demand', sum(code)],
      ['Lambda bundle: import in a fresh process, p50 of 21', ms(at(imports(folder), 0.5))],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One vendor's incident with people in every jurisdiction whose law is coded, at an organization of many kinds. */
async function deadlinesEverywhere(): Promise<void> {
  const organization = {
    name: 'Riverbend Regional Hospital',
    role: 'covered-entity' as const,
    kinds: ['hospital', 'insurance-licensee'],
    jurisdiction: 'US-MO',
    licensedIn: [...stateCodes],
    secRegistrant: 'domestic' as const,
  };
  const incident = {
    vendorDiscoveredOn: '2026-02-02',
    vendorNotifiedOn: '2026-02-20',
    determinedOn: '2026-03-02',
    residents: Object.fromEntries(stateCodes.map((code) => [code, 2000])),
    dataTypes: ['name' as const, 'ssn' as const, 'diagnosis-treatment' as const],
  };
  const compute = () => deadlines('2026-04-01', organization, incident);
  await time(50, compute);
  const warm = await time(500, compute);
  const n = compute().duties.length;
  figures.push([
    `one incident, residents in all ${stateCodes.length} jurisdictions (${n} duties), p50 of 500`,
    ms(at(warm, 0.5)),
  ]);
  figures.push(['the same, p95 of 500', ms(at(warm, 0.95))]);
}

/** What the law adds to an import: the calculator with all its rules, less the facts' schema that it shares with the rest. */
async function lawImport(): Promise<void> {
  const p50 = async (entry: string): Promise<number> => {
    const folder = mkdtempSync(join(tmpdir(), 'breachclock-law-'));
    try {
      await bundle(entry, folder);
      return at(imports(folder), 0.5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const [whole, schema] = [await p50('functions/verbs/computeDeadlines.ts'), await p50('domain/law/facts.ts')];
  figures.push(['the law in a fresh process: import of calculator and schema, p50 of 21', ms(whole)]);
  figures.push(['the same without the schema: what the law adds', ms(whole - schema)]);
}

await deadlinesEverywhere();
if (existsSync(names)) await assessments();
else figures.push(['1,000 vendors', `skipped: ${fileURLToPath(names)} is not there`]);
await lambdaBundle();
await lawImport();

const width = Math.max(...figures.map(([f]) => f.length));
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
for (const [figure, value] of figures) console.log(`${figure.padEnd(width)}  ${value}`);
