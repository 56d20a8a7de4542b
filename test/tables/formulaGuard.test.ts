import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, withoutGuard } from '../../domain/formulaGuard.ts';
import { writeVendorCsv } from '../../functions/tables/writeVendorCsv.ts';
import { writeVendorXlsx } from '../../functions/tables/writeVendorXlsx.ts';
import { readXlsx } from './reading.ts';
import { anyVendorRow } from './vendorRows.ts';

const dangerous = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u200B=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
];

describe('the guard against formulas', () => {
  it.each(dangerous)('puts an apostrophe before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['CareCloud', "'Tis Health", 'a=b', '1-2', ''])('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(withoutGuard(text)).toBe(text);
  });

  it('comes off again, however many apostrophes stand there', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', ' ', '\t', 'a') });
    fc.assert(fc.property(text, (t) => withoutGuard(guardFormula(t)) === t));
  });
});

/** The cells of a CSV file as a spreadsheet splits them. */
function cellsOf(csv: string): string[] {
  const cells = csv.replace(/^\uFEFF/, '').match(/(?<=^|,|\r\n)("(?:[^"]|"")*"|[^,\r\n]*)(?=,|\r\n|$)/g) ?? [];
  return cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

it('holds for every cell of a written list', () => {
  fc.assert(
    fc.property(fc.array(anyVendorRow, { minLength: 1, maxLength: 3 }), (rows) => {
      for (const cell of cellsOf(writeVendorCsv(rows))) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
    }),
  );
});

it('is seen in the files that are written', async () => {
  const rows = dangerous.map((name) => ({ name: `${name.trim()}x`, aliases: ['@a', '=b'] }));
  for (const cell of cellsOf(writeVendorCsv(rows)).slice(3)) expect(cell).toMatch(/^$|^'|^"/);
  const { rows: read } = await readXlsx(await writeVendorXlsx(rows));
  expect(read.map(({ row }) => row)).toEqual(rows);
});
