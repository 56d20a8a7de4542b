import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { type Db, openDb } from '../../functions/store/client.ts';
import type { FeedResult, FileResult } from '../../functions/verbs/ingestFeed.ts';
import { digestOfTable } from '../ingest/allItems.ts';
import { loadSmallCatalog } from '../ingest/smallCatalog.ts';
import { errorPage, holed, juneOf2024, juneOf2026, novemberOf2025, type SmallFile } from '../ingest/smallExports.ts';
import { cleanUp, type Ended, root, runCommand, tempDir } from '../local/processes.ts';

type Result = FeedResult & { refused: { file: string; reason: string }[]; dryRun: boolean };

let folder: string;
let dynamo: Dynamo;
let db: Db;
let held: Workspace;
beforeAll(async () => {
  folder = tempDir();
  dynamo = await openDynamo({ dataDir: null });
  db = openDb({ endpoint: dynamo.endpoint });
  held = await openWorkspace({ DYNAMODB_ENDPOINT: dynamo.endpoint, DATA_DIR: folder });
  await loadSmallCatalog(held.stores);
});
afterAll(async () => {
  db?.client.destroy();
  await held?.close();
  await dynamo?.stop();
  await cleanUp();
});

const run = (...args: string[]): Promise<Ended> =>
  runCommand('functions/cli/ingest.ts', args, { DYNAMODB_ENDPOINT: dynamo.endpoint, DATA_DIR: folder });
/** A run that finds nothing wrong: nothing on standard error, which is no terminal here. */
async function ingest(...args: string[]): Promise<Result> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}
function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const saved = ({ name, content }: SmallFile): string => put(name, content);
const counts = ({ new: fresh, changed, unchanged }: Pick<FileResult, 'new' | 'changed' | 'unchanged'>) => [
  fresh,
  changed,
  unchanged,
];
const countsByFile = ({ files }: Result) => files.map((file) => [file.file, file.rows, ...counts(file)]);
const heads = () => held.stores.breaches.breachHeads();
const peopleAt = async (id: string) => (await heads()).find((head) => head.id === id)?.individuals;

// One store through all of them: these tests build on each other in their order.

it('counts in a dry run what the files would bring, and writes nothing', async () => {
  const before = await digestOfTable(db);
  const dry = await ingest('hhs-ocr', '--dry-run', ...[juneOf2024, novemberOf2025, juneOf2026].map(saved));
  expect(await digestOfTable(db)).toBe(before);
  expect(dry).toMatchObject({ source: 'hhs-ocr', dryRun: true, refused: [], rejectedRecords: [] });
  expect(countsByFile(dry)).toEqual([
    ['combined-2024-06-30.csv', 29, 29, 0, 0],
    ['active-2025-11-13.csv', 5, 2, 1, 2],
    ['combined-2026-06-30.csv', 31, 1, 4, 26],
  ]);
  expect(counts(dry)).toEqual([32, 5, 28]);
});

it('takes what it can read, names each bad row with line and reason, and refuses with exit 2 what is no export', async () => {
  const page = saved(errorPage);
  const { code, stdout, stderr } = await run('hhs-ocr', saved(juneOf2024), page, saved(novemberOf2025));
  expect(code).toBe(2);
  const result = JSON.parse(stdout) as Result;
  expect(countsByFile(result)).toEqual([
    ['combined-2024-06-30.csv', 29, 29, 0, 0],
    ['active-2025-11-13.csv', 5, 2, 1, 2],
  ]);
  const rejected = [
    [31, '"Individuals Affected" is "about 800", which is no whole number of people'],
    [32, 'the column "Name of Covered Entity" is blank'],
    [33, 'it has 9 of 10 cells; a quote or a comma may be missing'],
  ].map(([line, reason]) => ({ line, reason }));
  expect(result.files.map((file) => file.rejected)).toEqual([rejected, []]);
  expect(result.rejected).toEqual(rejected.map((row) => ({ file: 'combined-2024-06-30.csv', ...row })));
  expect(result.refused).toEqual([{ file: page, reason: expect.stringContaining('page.csv') }]);
  expect(stderr).toBe(`${page}: ${result.refused[0]?.reason}\n`);
  expect(await peopleAt('hhs-2024-03-04-zephyr-valley-health-oh')).toEqual({ count: 501, qualifier: 'placeholder' });
  expect((await held.stores.feeds.files('hhs-ocr')).map((file) => [file.rows, file.rejected])).toEqual(
    expect.arrayContaining([
      [29, 3],
      [5, 0],
    ]),
  );
});

it('brings a later export: counts revised, a vendor named, a report that is gone', async () => {
  const result = await ingest('hhs-ocr', saved(juneOf2026));
  expect(countsByFile(result)).toEqual([['combined-2026-06-30.csv', 31, 1, 4, 26]]);
  expect(await peopleAt('hhs-2024-03-04-zephyr-valley-health-oh')).toEqual({
    count: 91_234,
    qualifier: 'as-reported',
  });
  expect((await heads()).find(({ id }) => id.startsWith('hhs-2024-02-12'))?.upstream).toMatch(/^named-org-quarrystone/);
  const [gone] = await held.stores.breaches.breaches(['hhs-2023-11-07-falling-leaf-dental-nv']);
  expect(gone?.claims.map(({ field, value }) => field === 'hhsReport' && 'gone' in (value as object))).toContain(true);
  // The report of a vendor that the catalog knows adds to its incident, and is none of its own.
  expect((await heads()).filter(({ id }) => id.includes('conduent')).map(({ id }) => id)).toEqual([
    'conduent-2024-2025-network',
  ]);
  expect(await peopleAt('conduent-2024-2025-network')).toMatchObject({ count: 62_224_658 });
});

it('writes nothing at all a second time, whatever the order of the files', async () => {
  const before = await digestOfTable(db);
  const again = await ingest('hhs-ocr', ...[juneOf2026, novemberOf2025, juneOf2024].map(saved));
  expect(await digestOfTable(db)).toBe(before);
  expect(counts(again)).toEqual([0, 0, 65]);
  expect(again.records['hhs-ocr']).toMatchObject({ new: 0, changed: 0, withdrawn: 0 });
  expect(again.version).toBe((await held.stores.breaches.head())?.version);
});

it('stops at a file in which more than a tenth vanishes, with nothing written, and takes it when told to', async () => {
  const before = await digestOfTable(db);
  const stopped = await run('hhs-ocr', saved(holed));
  expect({ code: stopped.code, stdout: stopped.stdout }).toEqual({ code: 2, stdout: '' });
  expect(stopped.stderr).toMatch(/combined-2026-08-31\.csv: 7 of the 32 known records.*--even-if-records-vanish/s);
  expect(stopped.stderr).not.toMatch(/^\s+at /m);
  expect(await digestOfTable(db)).toBe(before);
  const taken = await ingest('hhs-ocr', '--even-if-records-vanish', saved(holed));
  expect(counts(taken)).toEqual([1, 0, 25]);
  expect(await heads()).toContainEqual(expect.objectContaining({ id: 'hhs-2026-08-31-wren-street-clinic-vt' }));
});

const veris = (n: number, changes: object = {}) => ({
  schema_version: '1.3.4',
  incident_id: `00000000-0000-4000-8000-00000000000${n}`,
  summary: 'A laptop was stolen from a car.',
  reference: 'https://example.org/a',
  security_incident: 'Confirmed',
  victim: { victim_id: `Quillfeather Clinic ${n}`, industry: '621111', country: ['US'], state: 'OR' },
  actor: { external: { variety: ['Unknown'] } },
  action: { physical: { variety: ['Theft'], vector: ['Personal vehicle'] } },
  attribute: { confidentiality: { data_disclosure: 'Potentially', data_total: 1234, data: [{ variety: 'Medical' }] } },
  timeline: { incident: { year: 2014, month: 2, day: 3 } },
  plus: { analysis_status: 'Finalized', created: '2014-05-01T00:00:00Z', modified: '2015-03-03T00:28:41Z' },
  ...changes,
});

it('brings incidents of VERIS and filings of EDGAR, and finds both as they were the next time', async () => {
  const lines = [veris(1), veris(2), veris(3, { security_incident: 'Maybe' })].map((one) => JSON.stringify(one));
  const incidents = put('incidents.jsonl', lines.join('\n'));
  const vcdb = await ingest('vcdb', incidents);
  expect(counts(vcdb)).toEqual([2, 0, 0]);
  expect(vcdb.rejected).toEqual([{ file: 'incidents.jsonl', line: 3, reason: expect.stringContaining('Maybe') }]);
  expect(vcdb.records.vcdb).toMatchObject({ new: 4, changed: 0, withdrawn: 0 });

  const filings = join(root, 'test', 'cases', 'sec', 'CIK0000731766.json');
  const sec = await ingest('sec-8k', filings);
  expect(sec.files).toMatchObject([{ file: 'CIK0000731766.json', rows: 4, asOf: '2024-02-28', rejected: [] }]);
  expect(sec.records['sec-8k']).toMatchObject({ new: 1, changed: 0 });
  const change = await held.stores.breaches.breachRecord('change-healthcare-2024-ransomware');
  expect(change?.contributions['sec-8k']?.claims.map(({ field }) => field)).toContain('sec.filing');

  const before = await digestOfTable(db);
  const again = await ingest('vcdb', incidents);
  expect(counts(again)).toEqual([0, 0, 2]);
  // The sources after it are computed anew as well.
  expect(Object.keys(again.records)).toEqual(['vcdb', 'sec-8k']);
  expect(await digestOfTable(db)).toBe(before);
  const covered = (await held.stores.breaches.head())?.coverage.map(({ source, records }) => [source, records > 0]);
  expect(covered).toEqual(['hhs-ocr', 'incidents', 'sec-8k', 'vcdb'].map((source) => [source, true]));
});

it.each<[string, () => string[], RegExp]>([
  ['an unknown source', () => ['hhs', 'x.csv'], /"hhs" is no source.*hhs-ocr\|vcdb\|sec-8k/s],
  [
    'a file that is not there beside a good one',
    () => ['hhs-ocr', saved(juneOf2026), join(folder, 'missing.csv')],
    /missing\.csv: there is no such file/,
  ],
])('exit 2 for %s, with nothing written', async (_, args, reason) => {
  const before = await digestOfTable(db);
  const { code, stdout, stderr } = await run(...args());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await digestOfTable(db)).toBe(before);
});
