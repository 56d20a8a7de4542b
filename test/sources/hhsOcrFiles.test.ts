import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PortalExport, PortalRow, PortalView } from '../../domain/portal/portalExport.ts';
import { type ReadExport, readPortalExport } from '../../functions/sources/hhs-ocr/readPortalExport.ts';

/**
 * The exports of the portal that people saved and saved again since 2014, with what the table beside them says of each:
 * rows, rows of business associates, first and last day. They lie beside the checkout; without them there is nothing to read.
 */
const folder = new URL('../../../shared/data/hhs-ocr/', import.meta.url);
const importedOn = '2026-11-22';

type Expected = { view: PortalView; rows: number; associates: number; from: string; to: string; asOf?: string };
const active = (rows: number, associates: number, from: string, to: string, asOf = to): Expected => ({
  view: 'under-investigation',
  ...{ rows, associates, from, to, asOf },
});
const all = (rows: number, associates: number, to: string): Expected => ({
  view: 'combined',
  ...{ rows, associates, from: '2009-10-21', to },
});

const expected: Record<string, Expected> = {
  'combined-2026-07-01.csv': all(7788, 1195, '2026-07-01'),
  'active-2026-07-01.csv': active(733, 143, '2023-10-12', '2026-07-01'),
  'active-2026-04-07.csv': active(702, 140, '2023-10-12', '2026-04-07'),
  'active-2026-02-26-renamed-header.csv': active(725, 148, '2023-02-17', '2026-02-26'),
  'active-2025-11-13.csv': active(742, 144, '2023-02-17', '2025-11-13'),
  'active-2025-04-04-bom-crlf.csv': active(811, 147, '2022-05-16', '2025-04-04'),
  'active-2024-10-08.csv': active(852, 145, '2022-03-21', '2024-10-08'),
  'archive-2024-10-cp437-mojibake.csv': {
    ...all(5590, 832, '2024-06-28'),
    view: 'archive',
    asOf: '2024-10',
  },
  'active-2024-06-28.csv': active(908, 161, '2022-03-21', '2024-06-28'),
  'archive-2024-04-utf8.csv': { ...all(5371, 790, '2024-04-26'), view: 'archive', asOf: '2024-04' },
  'active-2023-12-07.csv': active(869, 179, '2021-07-19', '2023-12-07'),
  'active-2023-09-snakecase.csv': active(904, 204, '2021-07-19', '2023-08-10', '2023-09'),
  'combined-2023-05-01.csv': all(5356, 766, '2023-05-01'),
  'active-2022-07-20.csv': active(905, 141, '2020-07-31', '2022-07-20'),
  'combined-2022-04-15-NA.csv': all(4602, 617, '2022-04-15'),
  'combined-2016-10-14-cp1252.csv': all(1658, 274, '2016-10-14'),
  'combined-2016-10-14-mysql-dump.csv': all(1700, 274, '2016-10-14'),
};

const read = (file: string, name = file): Promise<ReadExport> =>
  readPortalExport(name, readFileSync(new URL(file, folder)), importedOn);

const rowsOf = async (file: string): Promise<PortalRow[]> => (await read(file)).export.rows;

function factsOf({ view, rows, asOf }: PortalExport): Expected {
  const days = rows.flatMap((row) => row.submittedOn ?? []).sort();
  return {
    view,
    rows: rows.length,
    associates: rows.filter((row) => row.entityType === 'Business Associate').length,
    from: days[0] ?? 'none',
    to: days.at(-1) ?? 'none',
    asOf: asOf.date,
  };
}

describe.skipIf(!existsSync(folder))('the exports of the portal (../shared/data/hhs-ocr)', () => {
  test.each(Object.entries(expected))('%s', async (file, facts) => {
    const { export: found, rejected } = await read(file);
    expect(factsOf(found)).toEqual({ asOf: facts.to, ...facts });
    // One line of the dump holds nothing but a backslash, left over from the description of the row before.
    expect(rejected.map(({ line }) => line)).toEqual(file.includes('mysql') ? [197] : []);
  });

  test.each(Object.entries(expected))('%s shows its part of the portal without its name', async (file, { view }) => {
    expect((await read(file, 'export.csv')).export.view).toBe(view);
  });

  test('the list of before 2015 names business associates and says when it happened', async () => {
    const { export: found, rejected, warnings } = await read('old-format-2014-06-27.csv');
    expect(found).toMatchObject({ view: 'old-list', asOf: { date: '2014-06-30', precision: 'day' } });
    expect(found.rows).toHaveLength(1055);
    expect(rejected).toEqual([]);
    // 232 ways to fill that cell, of which one is blank and two differ by a space.
    expect(new Set(found.rows.flatMap((row) => row.businessAssociate ?? [])).size).toBe(230);
    expect(found.rows.every((row) => row.submittedOn === null && row.closed === null)).toBe(true);
    expect(found.rows.filter((row) => row.occurred?.to != null)).toHaveLength(145);
    // 31 November does not exist: that row keeps all but the days of the breach.
    expect(warnings).toEqual([expect.stringMatching(/"10\/01\/2011-11\/31\/2011".*line 1006/)]);
    expect(found.rows.filter((row) => row.occurred === null).map(({ line }) => line)).toEqual([1006]);
  });

  test.each([
    'derived-ba-names-in-narratives.csv',
    'derived-dba-pairs.csv',
    'ocr-enforcement-2026-07.csv',
    'README.md',
  ])('%s is refused: it is no export', async (file) => {
    await expect(read(file)).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringContaining('has no column "Name of Covered Entity"'),
    });
  });

  test('sound files of today are read without a remark', async () => {
    for (const file of ['active-2026-07-01.csv', 'combined-2026-07-01.csv', 'combined-2023-05-01.csv'])
      expect((await read(file)).warnings, file).toEqual([]);
  });

  test('rows say where they stand, also behind descriptions of several lines', async () => {
    const file = 'archive-2024-04-utf8.csv';
    const lines = readFileSync(new URL(file, folder), 'utf8').split(/\r\n|\r|\n/);
    const rows = await rowsOf(file);
    const elsewhere = rows.filter(({ line, name }) => !spaced(lines[line - 1] ?? '').startsWith(`"${doubled(name)}`));
    expect(elsewhere.map(({ line }) => line)).toEqual([]);
  });

  test('text damaged by code page 437 is put right: descriptions and names equal those of the sound file', async () => {
    const [damaged, sound] = await Promise.all([
      rowsOf('archive-2024-10-cp437-mojibake.csv'),
      rowsOf('archive-2024-04-utf8.csv'),
    ]);
    const pairs = paired(damaged, sound).filter(([, row]) => /[^ -~\n]/.test(`${row.name}${row.description}`));
    const different = pairs.filter(([a, b]) => a.name !== b.name || a.description !== b.description);
    expect(pairs.length).toBeGreaterThan(1900);
    // What stays different: a handful of letters that became "??", and dashes and quotes that nothing tells apart any more.
    expect(different.length).toBeLessThan(20);
  });

  test('the two exports of one day of 2016, damaged in different ways, say the same of every report in both', async () => {
    const [one, other] = await Promise.all([
      rowsOf('combined-2016-10-14-cp1252.csv'),
      rowsOf('combined-2016-10-14-mysql-dump.csv'),
    ]);
    const pairs = paired(one, other);
    expect(pairs.length).toBeGreaterThan(1600);
    expect(pairs.filter(([a, b]) => a.name !== b.name)).toEqual([]);
    expect(pairs.filter(([a, b]) => a.description !== b.description)).toHaveLength(1);
    expect(one.filter(({ description }) => /[äó┴ш¥]|‰Û/.test(description ?? ''))).toEqual([]);
    expect(one.filter(({ description }) => /[“”•–—]/.test(description ?? '')).length).toBeGreaterThan(40);
  });
});

const doubled = (text: string): string => text.replaceAll('"', '""');
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').replace('" ', '"');

/** Rows of both lists that agree in place, number, day and kind, where only one row of each does. */
function paired(some: readonly PortalRow[], others: readonly PortalRow[]): [PortalRow, PortalRow][] {
  const key = (row: PortalRow): string => JSON.stringify([row.state, row.count, row.submittedOn, row.types]);
  const single = (rows: readonly PortalRow[]): Map<string, PortalRow> => {
    const byKey = Map.groupBy(rows, key);
    return new Map([...byKey].flatMap(([k, [row, ...more]]) => (row && more.length === 0 ? [[k, row] as const] : [])));
  };
  const found = single(others);
  return [...single(some)].flatMap(([k, row]) => {
    const other = found.get(k);
    return other === undefined ? [] : [[row, other] as [PortalRow, PortalRow]];
  });
}
