import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';
import { fieldsOf, readXlsx, rowsOf, texts } from './reading.ts';
import { rowsXml, workbookParts } from './workbook.ts';
import { zip } from './zip.ts';

/**
 * Files that LibreOffice 7.4 wrote (the byte order mark of one is put in front). Company names are made up, or those of
 * companies known to the public.
 */
const folder = new URL('../fixtures/tables/', import.meta.url);
const read = (name: string) => {
  const bytes = readFileSync(new URL(name, folder));
  return readVendorTable(bytes, { kind: name.endsWith('.xlsx') ? 'xlsx' : 'csv', fileName: name });
};

const suppliers = [
  {
    externalId: '0007',
    name: 'Müller & Söhne Medizintechnik GmbH',
    aliases: ['MSM'],
    domains: ['mueller.example'],
    identifiers: { ein: '12-3456789' },
    businessAssociate: true,
    contract: { noticeHours: 72 },
  },
  {
    externalId: '0008',
    name: 'Clínica "El Niño", S.A.',
    aliases: ['El Niño', 'Niño Labs'],
    domains: ['nino.example'],
    businessAssociate: false,
  },
  {
    externalId: '0009',
    name: 'CareCloud, Inc.',
    aliases: ['MTBC'],
    domains: ['carecloud.com'],
    identifiers: { ein: '22-3832302' },
    businessAssociate: true,
    contract: { noticeHours: 48.5 },
  },
];

it.each([
  ['suppliers-utf8.csv', 'utf-8', ','],
  ['suppliers-utf8-bom.csv', 'utf-8', ','],
  ['suppliers-windows-1252.csv', 'windows-1252', ','],
  ['suppliers-semicolons.csv', 'utf-8', ';'],
  ['suppliers-utf16-tabs.csv', 'utf-16le', '\t'],
])('%s is read right, and its encoding and separator are said', async (name, encoding, separator) => {
  const table = await read(name);
  expect(table).toMatchObject({ encoding, separator, headerRow: 1, errors: [] });
  expect(rowsOf(table)).toEqual(suppliers);
  expect(table.rows.every(({ vendor }) => vendor !== null)).toBe(true);
  expect(/Windows-1252/.test(texts(table.warnings))).toBe(encoding === 'windows-1252');
});

describe('a vendor master as accounts payable keeps it', () => {
  it('is read from under its title lines, through headers of two rows', async () => {
    const table = await read('vendor-master.xlsx');
    expect(table).toMatchObject({ sheet: 'Vendor master', headerRow: 5, errors: [] });
    expect(fieldsOf(table)).toEqual({
      'Vendor #': 'externalId',
      'Vendor Legal Name': 'name',
      'Tax ID': 'identifiers.ein',
      NPI: 'identifiers.npi',
      Website: 'domains',
      'BAA?': 'businessAssociate',
      'PHI types': 'dataTypes',
      'Contract notice (hours)': 'contract.noticeHours',
      'Vendor since': 'usedFrom',
    });
    expect(rowsOf(table)).toEqual([
      {
        externalId: 'AP-0001',
        name: 'CareCloud, Inc.',
        identifiers: { ein: '22-3832302' },
        domains: ['https://www.carecloud.com'],
        businessAssociate: true,
        dataTypes: ['name', 'ssn', 'diagnosis-treatment'],
        contract: { noticeHours: 72 },
        usedFrom: '2019-04-01',
      },
      {
        externalId: 'AP-0002',
        name: 'Pillowcase Laundry of Joplin',
        identifiers: { ein: '12345678' },
        businessAssociate: false,
        usedFrom: '2021-11-15',
      },
      {
        externalId: 'AP-0003',
        name: 'Krankenhaus-Wäscherei Köln',
        identifiers: { ein: '012345678' },
        domains: ['waescherei.example'],
        businessAssociate: false,
        dataTypes: ['contact'],
        contract: { noticeHours: 24 },
      },
      {
        externalId: 'AP-0004',
        name: 'Example Imaging Partners, LLC',
        identifiers: { ein: '26-0000001', npi: '1234567893' },
        domains: ['imaging.example'],
        businessAssociate: true,
        dataTypes: ['images', 'medical-record-number'],
        contract: { noticeHours: 48 },
        usedFrom: '2020-02-29',
      },
      {
        externalId: 'AP-0005',
        name: 'Example Reading Services',
        domains: ['reading.example'],
        businessAssociate: true,
        contract: { noticeHours: 72 },
      },
    ]);
  });

  it('says what was left out, stored by a formula, lost, and which sheets were not read', async () => {
    const { warnings, otherSheets } = await read('vendor-master.xlsx');
    expect(otherSheets).toEqual([
      { name: 'Notes', hidden: false },
      { name: 'Lists', hidden: true },
    ]);
    const said = texts(warnings);
    for (const part of ['"Lists" (hidden)', 'a row of totals', 'B6 holds a formula', 'H10 holds a formula'])
      expect(said).toContain(part);
    expect(warnings).toContainEqual(
      expect.objectContaining({ row: 7, column: 'C', header: 'Tax ID', message: expect.stringContaining('8 digits') }),
    );
    expect(warnings).toContainEqual(expect.objectContaining({ row: 9, column: 'J' }));
  });
});

it('days of the 1904 date system are the days that were written', async () => {
  expect(rowsOf(await read('dates-1904.xlsx'))).toEqual([
    { name: 'Example One', usedFrom: '2020-01-01' },
    { name: 'Example Two', usedFrom: '2019-12-31', usedTo: '2024-02-29' },
  ]);
});

it('the files are small', () => {
  for (const name of ['vendor-master.xlsx', 'dates-1904.xlsx', 'suppliers-utf16-tabs.csv'])
    expect(statSync(new URL(name, folder)).size).toBeLessThan(30_000);
});

it('a workbook is read whose list of parts names what is never unpacked: comments of persons, arrays that spill', async () => {
  const parts = workbookParts([{ name: 'Vendors', data: rowsXml([['Vendor name'], ['CareCloud, Inc.']]) }]);
  const others = [
    ['/xl/metadata.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml'],
    ['/xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['/xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
  ].map(([name, type]) => `<Override ContentType="${type}" PartName="${name}"/>`);
  const contents = parts['[Content_Types].xml']?.replace('</Types>', `${others.join('')}</Types>`) ?? '';
  expect(contents).toContain('metadata.xml');
  expect(rowsOf(await readXlsx(zip({ ...parts, '[Content_Types].xml': contents })))).toEqual([
    { name: 'CareCloud, Inc.' },
  ]);
});
