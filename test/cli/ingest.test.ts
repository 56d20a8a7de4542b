import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { cleanUp, type Ended, runCommand, tempDir } from '../local/processes.ts';

type Counts = {
  source: string;
  new: number;
  changed: number;
  unchanged: number;
  rejected: { record: string; errors: { pointer: string; message: string }[] }[];
  version: string;
  dryRun: boolean;
};
type Doc = Record<string, unknown> & { id: string };

const catalog = readCatalogFiles() as { vendors: Doc[]; breaches: (Doc & { vendorId: string })[] };
const all = catalog.vendors.length + catalog.breaches.length;
const ownVendor = {
  ...(catalog.vendors[0] as Doc),
  id: 'own-vendor',
  name: 'Quillwort Imaging',
  aliases: [],
  domains: [],
  identifiers: {},
};
const ownBreach = { ...(catalog.breaches[0] as Doc), id: 'own-breach-2026', vendorId: 'own-vendor', aliases: [] };

let folder: string;
let held: Workspace;
beforeAll(async () => {
  folder = tempDir();
  // The database stays open between the commands, as it does beside a running server.
  held = await openWorkspace({ DATA_DIR: join(folder, 'data') });
});
afterAll(async () => {
  await held?.close();
  await cleanUp();
});

const run = (...args: string[]): Promise<Ended> =>
  runCommand('functions/cli/ingest.ts', args, { DATA_DIR: join(folder, 'data') });
async function ingest(...args: string[]): Promise<Counts> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}
function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const counts = ({ new: fresh, changed, unchanged }: Counts) => [fresh, changed, unchanged];
const stored = async () => [
  (await held.stores.breaches.vendors()).length,
  (await held.stores.breaches.breachHeads()).length,
];

// One store through all of them: these tests build on each other in their order.

it('counts what would be new in a dry run, and writes nothing', async () => {
  const dry = await ingest('incidents', '--dry-run');
  expect(counts(dry)).toEqual([all, 0, 0]);
  expect(dry).toMatchObject({ source: 'incidents', dryRun: true, rejected: [] });
  expect(await stored()).toEqual([0, 0]);
  expect(await held.stores.breaches.head()).toBeNull();
});

it('loads the catalog of this checkout', async () => {
  expect(counts(await ingest('incidents'))).toEqual([all, 0, 0]);
  expect(await stored()).toEqual([catalog.vendors.length, catalog.breaches.length]);
});

it('finds everything unchanged a second time, and the version as it was', async () => {
  const before = await held.stores.breaches.head();
  const again = await ingest('incidents');
  expect(counts(again)).toEqual([0, 0, all]);
  expect(await held.stores.breaches.head()).toEqual(before);
  expect(again.version).toBe(before?.version);
});

it('takes one record, a list, or both kinds under their names, from any number of files', async () => {
  expect(counts(await ingest('incidents', '--dry-run', put('vendor.json', ownVendor)))).toEqual([1, 0, 0]);
  const list = put('list.json', [ownBreach, ownVendor]);
  expect(counts(await ingest('incidents', '--dry-run', list))).toEqual([2, 0, 0]);
  const files = [put('v.json', { vendors: [ownVendor] }), put('b.json', { breaches: [ownBreach] })];
  expect(counts(await ingest('incidents', '--dry-run', ...files))).toEqual([2, 0, 0]);
});

it('counts a change of meaning, and no change of mere order', async () => {
  const [vendor] = catalog.vendors as [Doc];
  const reordered = Object.fromEntries(Object.entries(vendor).reverse());
  expect(counts(await ingest('incidents', '--dry-run', put('reordered.json', reordered)))).toEqual([0, 0, 1]);
  const renamed = { ...vendor, name: `${vendor.name} Renamed` };
  expect(counts(await ingest('incidents', '--dry-run', put('renamed.json', renamed)))).toEqual([0, 1, 0]);
});

it('reports a bad record with exit 2, and loads the good ones beside it', async () => {
  const bad = { ...ownVendor, id: 'bad-vendor', name: 7 };
  const orphan = { ...ownBreach, id: 'orphan-2026', vendorId: 'nobody-at-all' };
  const { code, stdout } = await run('incidents', put('mixed.json', [ownVendor, bad, ownBreach, orphan, null]));
  expect(code).toBe(2);
  const result = JSON.parse(stdout) as Counts;
  expect(counts(result)).toEqual([2, 0, 0]);
  expect(result.rejected.map((r) => [r.record, r.errors[0]?.pointer])).toEqual([
    ['vendor:bad-vendor', '/name'],
    [expect.stringMatching(/^vendor:#/), ''],
    ['breach:orphan-2026', '/vendorId'],
  ]);
  for (const { errors } of result.rejected) expect(errors[0]?.message).toMatch(/\S/);
  expect(await stored()).toEqual([catalog.vendors.length + 1, catalog.breaches.length + 1]);
});

it('keeps saying how many records of the source the store holds, after a file that brings a few', async () => {
  const covered = async () => (await held.stores.breaches.head())?.coverage.find((c) => c.source === 'incidents');
  await ingest('incidents', put('vendor.json', ownVendor));
  expect((await covered())?.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect((await covered())?.records).toBeGreaterThanOrEqual(catalog.breaches.length);
});

it.each<[string, () => string[], RegExp]>([
  ['no source', () => [], /usage/],
  ['an unknown source', () => ['rumours', 'x.json'], /rumours/],
  ['a file that is not there', () => ['incidents', join(folder, 'missing.json')], /missing\.json/],
  ['vendors that are no list', () => ['incidents', put('object.json', { vendors: {} })], /object\.json.*lists/],
  ['an unknown option', () => ['incidents', '--force'], /--force/],
])('exit 2 for %s, with nothing on standard output', async (_, args, reason) => {
  const before = await stored();
  const { code, stdout, stderr } = await run(...args());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(reason);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await stored()).toEqual(before);
});
