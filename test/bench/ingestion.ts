import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkspace } from '../../functions/local/workspace.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { duration, MB, plain, type Table, time } from './figures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const exportsFolder = join(root, '../shared/data/hhs-ocr');

/** What the npm script gives Node. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { ingest: string } };
const nodeOptions = scripts.ingest.split(' ').filter((word) => word.startsWith('--'));
/** Says on standard error how much memory the process held at most, in kB, when it ends. */
const tellPeak = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

type Run = { elapsed: number; peak: number; result: { new: number; changed: number; unchanged: number } };

/** Runs the command to its end, as `npm run -s ingest` does. */
async function ingest(dataDir: string, args: readonly string[]): Promise<Run> {
  const began = performance.now();
  const options = [...nodeOptions, '--import', tellPeak, join(root, 'functions/cli/ingest.ts')];
  const child = spawn(process.execPath, [...options, ...args], { env: { ...process.env, DATA_DIR: dataDir } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(err);
  return {
    elapsed: performance.now() - began,
    peak: 1024 * Number(/peak (\d+)/.exec(err)?.[1]),
    result: JSON.parse(out),
  };
}

/** All exports of the federal portal into a fresh store on disk, and once more; then what reading that store takes. */
export async function ingestion(): Promise<Table[]> {
  const title = 'All exports of the federal breach portal, 2014 to 2026-07, in one command';
  const head = ['', 'time', 'memory at most', 'rows new / changed / unchanged'];
  let files: string[];
  try {
    const isExport = (name: string) => /\.csv$/.test(name) && !/^(derived|ocr-enforcement)/.test(name);
    files = readdirSync(exportsFolder).filter(isExport);
  } catch {
    return [{ title, head, rows: [], notes: ['Skipped: ../shared/data/hhs-ocr is not there.'] }];
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'breachclock-bench-'));
  try {
    const args = ['hhs-ocr', ...files.map((name) => join(exportsFolder, name))];
    const row = (name: string, { elapsed, peak, result }: Run) => [
      name,
      duration(elapsed),
      MB(peak),
      [result.new, result.changed, result.unchanged].map((n) => n.toLocaleString('en')).join(' / '),
    ];
    const first = row(`${files.length} files into an empty store`, await ingest(dataDir, args));
    const second = row('the same again', await ingest(dataDir, args));
    return [{ title, head, rows: [first, second] }, await reading(dataDir)];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What a store of that size asks of a process that serves from it. */
async function reading(dataDir: string): Promise<Table> {
  const workspace = await openWorkspace({ DATA_DIR: dataDir });
  try {
    const store = workspace.stores.breaches;
    const loads = await time(5, () => catalogReader(store)());
    const heads = await store.breachHeads();
    const ids = heads.slice(0, 500).map((breach) => breach.id);
    const whole = await time(10, () => store.breaches(ids));
    const median = (times: readonly number[]): string => duration(times[Math.floor(times.length / 2)] ?? Number.NaN);
    return {
      title: `Reading a store of ${plain(heads.length)} breaches (embedded DynamoDB, on disk)`,
      head: ['', 'p50'],
      rows: [
        ['the catalog, as each fresh container reads it: vendors, list of breaches, index', median(loads)],
        ['500 whole breaches', median(whole)],
      ],
    };
  } finally {
    await workspace.close();
  }
}
