import { describe, expect, it } from 'vitest';
import { columnMappingSchema, vendorFields } from '../../domain/vendor/columnMapping.ts';
import { vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { fieldsOf, readCsv, readXlsx, refusal, rowsOf } from './reading.ts';
import { rowsXml, workbookParts } from './workbook.ts';
import { zip } from './zip.ts';

describe('the shape of a mapping', () => {
  it('knows each field of a vendor row', () => {
    const outer = new Set(vendorFields.map((field) => field.split('.')[0]));
    expect([...outer].sort()).toEqual(Object.keys(vendorRowSchema.shape).sort());
  });

  it('takes headers with fields or null', () => {
    const mapping = { columns: { Firm: 'name', Note: null, MO: 'residents.US-MO' }, sheet: 'List', headerRow: 3 };
    expect(columnMappingSchema.parse(mapping)).toEqual(mapping);
  });

  it.each([
    ['a field that no vendor row has', { columns: { Firm: 'colour' } }, /field of a vendor row/],
    ['a place that is none', { columns: { Firm: 'residents.XX-YYYY' } }, /field of a vendor row/],
    ['a way into the program', { columns: { Firm: '__proto__' } }, /field of a vendor row/],
    ['an empty header', { columns: { '': 'name' } }, /header/],
    [
      'too many columns',
      { columns: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`c${i}`, null])) },
      /200/,
    ],
    ['something else', { columns: {}, colour: 1 }, /colour/],
  ])('refuses %s', (_, value, why) => {
    expect(JSON.stringify(columnMappingSchema.safeParse(value).error?.issues)).toMatch(why);
  });
});

describe('a mapping that is given', () => {
  const mapping = columnMappingSchema.parse({ columns: { Firm: 'name', 'Our  no.': 'externalId', Gone: 'domains' } });

  it('goes before every guess, whatever capitals and spaces the file has', async () => {
    const table = await readCsv('FIRM,our no.,Vendor\nCareCloud,7,x\n', { mapping });
    expect(fieldsOf(table)).toEqual({ FIRM: 'name', 'our no.': 'externalId' });
    expect(rowsOf(table)).toEqual([{ name: 'CareCloud', externalId: '7' }]);
    expect(table.columns[2]).toMatchObject({ field: null, by: 'nobody', guess: { field: 'name', sure: 'likely' } });
  });

  it('is told to be wrong where the file lacks a column', async () => {
    const table = await readCsv('Firm,Vendor\nCareCloud,x\n', { mapping });
    expect(table.missingColumns).toEqual(['Our  no.', 'Gone']);
    expect(table.warnings.map(({ header }) => header)).toEqual(['Our  no.', 'Gone']);
  });

  it('is refused where nothing is left that says who a vendor is', async () => {
    const { code, message } = await refusal(readCsv('Vendor,EIN\nCareCloud,1\n', { mapping }));
    expect(code).toBe('invalid-request');
    expect(message).toMatch(/found: Vendor \| EIN/);
  });

  it('can be the one that an answer gives back', async () => {
    const text = 'Vendor,Tax ID,Cost\nCareCloud,22-3832302,3\n';
    const first = await readCsv(text);
    expect(first.mapping).toEqual({ columns: { Vendor: 'name', 'Tax ID': 'identifiers.ein', Cost: null } });
    const again = await readCsv(text, { mapping: columnMappingSchema.parse(first.mapping) });
    expect(again.rows).toEqual(first.rows);
    expect(again.mapping).toEqual(first.mapping);
  });

  it('can name the row of headers', async () => {
    const text = 'Vendor,Website\nName,Site\nCareCloud,carecloud.com\n';
    const table = await readCsv(text, { mapping: { columns: { Name: 'name' }, headerRow: 2 } });
    expect(rowsOf(table)).toEqual([{ name: 'CareCloud' }]);
    expect((await refusal(readCsv(text, { mapping: { columns: { Name: 'name' }, headerRow: 9 } }))).message).toMatch(
      /Row 9.*headerRow/,
    );
  });
});

describe('which sheet is read', () => {
  const bytes = zip(
    workbookParts([
      { name: 'Cover', data: rowsXml([['Vendor risk programme']]) },
      { name: 'Old', data: rowsXml([['Vendor', 'EIN', 'NPI', 'Website'], ['Gone Inc']]), state: 'hidden' },
      { name: 'List', data: rowsXml([['Vendor', 'EIN'], ['CareCloud']]) },
    ]),
  );

  it('is the one that looks like a vendor list and is not hidden', async () => {
    const table = await readXlsx(bytes);
    expect([table.sheet, rowsOf(table)]).toEqual(['List', [{ name: 'CareCloud' }]]);
  });

  it('is the one asked for, hidden or not', async () => {
    expect(rowsOf(await readXlsx(bytes, { sheet: 'Old' }))).toEqual([{ name: 'Gone Inc' }]);
    expect((await readXlsx(bytes, { mapping: { columns: { Vendor: 'name' }, sheet: 'Old' } })).sheet).toBe('Old');
  });

  it('is said where the one asked for is not there', async () => {
    expect((await refusal(readXlsx(bytes, { sheet: 'Vendors' }))).message).toMatch(/"Cover", "Old", "List"/);
  });
});
