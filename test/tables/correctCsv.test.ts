import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctCsv } from '../../functions/tables/correctCsv.ts';
import { csvRecords } from '../../functions/tables/csvSheet.ts';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';

const corrected = (text: string, row: number, column: string, value: string): string =>
  new TextDecoder().decode(correctCsv(new TextEncoder().encode(text), { row, column }, value));

describe('one cell of a CSV file', () => {
  it('is put right, and all else stays as it is written', () => {
    const text =
      'name;externalId;note\r\n"Acme ""West""; Inc.";A-1;x\r\n\r\nBeta;A-1;y\r\nGamma;A-3;"two\r\nlines"\r\n';
    expect(corrected(text, 4, 'B', 'A-2')).toBe(text.replace('Beta;A-1', 'Beta;A-2'));
  });

  it.each(['a;b', 'say "so"', ' in front', 'two\nlines', ''])('takes %j as one cell', async (value) => {
    const text = corrected('name;relationship;externalId\nAcme;customer;1\nBeta;vendor;2\n', 2, 'A', value);
    const table = await readVendorTable(new TextEncoder().encode(text), { kind: 'csv' });
    expect(table.rows.map(({ row }) => row.name)).toEqual([...(value === '' ? [undefined] : [value.trim()]), 'Beta']);
    expect(table.rows.map(({ line }) => line)).toEqual([2, value.includes('\n') ? 4 : 3]);
  });

  it('counts lines as the errors do: behind an order for Excel, blank lines and cells of several lines', async () => {
    const text = 'sep=;\n\nname;externalId\n"A\nB";1\n\nGamma;2\n';
    const { rows } = await readVendorTable(new TextEncoder().encode(text), { kind: 'csv' });
    const last = rows.at(-1)?.line ?? 0;
    expect(corrected(text, last, 'B', '3')).toBe('sep=;\n\nname;externalId\n"A\nB";1\n\nGamma;3\n');
  });

  it('comes out as UTF-8, whatever it was written in', () => {
    const bytes = correctCsv(Buffer.from('name,externalId\nCaf\u00e9,1\n', 'latin1'), { row: 2, column: 'B' }, '2');
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe('name,externalId\nCafé,2\n');
  });

  it('must be there', () => {
    const text = 'name,externalId\nAcme,1\n';
    for (const [row, column] of [
      [9, 'A'],
      [2, 'C'],
      [2, 'a'],
      [2, ''],
    ] as const)
      expect(() => corrected(text, row, column, 'x')).toThrow('The file has no cell');
    expect(() => corrected(text, 2, 'A', 'x'.repeat(32_768))).toThrow('at most 32,767 characters');
  });

  it('can be any, and every other is read as before', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', ' '), maxLength: 6 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const recordsOf = (text: string) => csvRecords(text, ',', 100).records;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), fc.nat(), cell, (rows, at, value) => {
        const text = `name,externalId\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
        const before = recordsOf(text);
        const index = 1 + (at % rows.length);
        const after = recordsOf(corrected(text, before[index]?.line ?? 0, 'B', value));
        expect(after[index]?.cells).toEqual([before[index]?.cells[0], value]);
        const others = (records: typeof before) => records.filter((_, i) => i !== index).map(({ cells }) => cells);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });
});
