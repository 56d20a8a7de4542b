import { describe, expect, it } from 'vitest';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';
import { bytesOf, fieldsOf, readCsv, refusal, rowsOf, texts } from './reading.ts';

/** A list with this header beside a name, and one value under it. */
const beside = async (header: string, value: string) =>
  fieldsOf(await readCsv(`Supplier Name\t${header}\nCareCloud\t${value}\nEpic\t${value}\n`))[header];

describe('what the headers of real lists mean', () => {
  it.each([
    ['Supplier Name', 'name'],
    ['Vendor', 'name'],
    ['Legal Entity', 'name'],
    ['VENDOR LEGAL NAME', 'name'],
    ['Company', 'name'],
    ['vendor_name', 'name'],
    ['Third-Party Name', 'name'],
    ['Business Associate', 'name'],
  ])('%s is %s', async (header, field) => {
    expect(fieldsOf(await readCsv(`${header},Cost\nCareCloud,3\n`))).toEqual({ [header]: field });
  });

  it.each([
    ['DBA', 'MTBC', 'aliases'],
    ['Alias 2', 'MTBC', 'aliases'],
    ['Website', 'https://carecloud.com/x', 'domains'],
    ['Tax ID', '22-3832302', 'identifiers.ein'],
    ['FEIN', '223832302', 'identifiers.ein'],
    ['D-U-N-S', '042498877', 'identifiers.duns'],
    ['NPI', '1234567893', 'identifiers.npi'],
    ['CMS Certification Number', '260006', 'identifiers.ccn'],
    ['Supplier #', '17', 'externalId'],
    ['Vendor No.', '17', 'externalId'],
    ['BAA?', 'Y', 'businessAssociate'],
    ['Business Associate', 'Yes', 'businessAssociate'],
    ['PHI types', 'SSN, DOB', 'dataTypes'],
    ['Contract notice (hours)', '72', 'contract.noticeHours'],
    ['Notice hours', '24 hours', 'contract.noticeHours'],
    ['External ID', 'AP-1', 'externalId'],
    ['identifiers.LEI', '5493001KJTIIGC8Y1R12', 'identifiers.lei'],
    ['Residents.us-mo', '3', 'residents.US-MO'],
    ['Vendor since', '2020-01-01', 'usedFrom'],
    ['Used to', '2020-01-01', 'usedTo'],
    ['Application', 'talkEHR', 'products'],
  ])('%s over %s is %s', async (header, value, field) => {
    expect(await beside(header, value)).toBe(field);
  });

  it.each([
    ['Website', 'see contract'],
    ['NPI', 'not a number'],
    ['PHI', 'Yes'],
    ['Relationship', 'Strategic'],
    ['BAA on file', 'No'],
    ['BAA date', '2020-01-01'],
    ['Contract end date', '2020-01-01'],
    ['Notification (days)', '3'],
    ['Cost centre', '7'],
    ['Contract', 'Yes'],
    ['Incidents', '2'],
  ])('%s over %s is nothing', async (header, value) => {
    expect(await beside(header, value)).toBeUndefined();
  });

  it('is the number where a system of accounts calls it Vendor, and the name where that holds names', async () => {
    const text = 'Vendor,Name 1,Tax Number 1,City\n100023,CareCloud Inc,22-3832302,Somerset\n';
    expect(fieldsOf(await readCsv(text))).toEqual({
      Vendor: 'externalId',
      'Name 1': 'name',
      'Tax Number 1': 'identifiers.ein',
    });
  });

  it('says how sure each guess is and why a column is left out', async () => {
    const { columns } = await readCsv('name,Vendor #,BAA?,BAA on file\nCareCloud,1,yes,no\n');
    expect(columns.map(({ column, by, guess }) => [column, by, guess?.sure])).toEqual([
      ['A', 'guess', 'certain'],
      ['B', 'guess', 'likely'],
      ['C', 'guess', 'possible'],
      ['D', 'nobody', undefined],
    ]);
    expect(columns[3]?.because).toMatch(/signed/);
  });
});

describe('how a CSV file is written', () => {
  const utf16be = (text: string) => Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
  it.each<[string, Uint8Array, string, string]>([
    ['tabs', bytesOf('Vendor\tEIN\nÄrzte, GmbH\t\n'), 'utf-8', '\t'],
    ['bars', bytesOf('Vendor|EIN\nÄrzte, GmbH|\n'), 'utf-8', '|'],
    ['semicolons', bytesOf('Vendor;EIN\nÄrzte, GmbH;\n'), 'utf-8', ';'],
    ['returns alone', bytesOf('Vendor,EIN\r"Ärzte, GmbH",\r'), 'utf-8', ','],
    ['a line that names the separator', bytesOf('sep=|\r\nVendor|Notes, and more\r\nÄrzte, GmbH|x'), 'utf-8', '|'],
    ['UTF-16, the other way round', utf16be('Vendor;EIN\nÄrzte, GmbH;\n'), 'utf-16be', ';'],
    ['Windows-1252', Buffer.from('Vendor;EIN\nÄrzte, GmbH;\n', 'latin1'), 'windows-1252', ';'],
  ])('%s', async (_, bytes, encoding, separator) => {
    const table = await readVendorTable(bytes, { kind: 'csv' });
    expect(table).toMatchObject({ encoding, separator });
    expect(rowsOf(table)).toEqual([{ name: 'Ärzte, GmbH' }]);
  });

  it('a list of which no header is known is refused with what was found', async () => {
    const { message } = await refusal(readCsv('a;b\n1;2\n'));
    expect(message).toMatch(/names nobody.*found: a \| b\..*send a mapping/);
  });
});

describe('two columns that could be the same', () => {
  it('takes the better name, keeps the everyday one as another name, and says so', async () => {
    const table = await readCsv('Vendor,Vendor Legal Name\nMTBC,CareCloud Inc\nEpic,Epic Systems Corporation\n');
    expect(rowsOf(table)[0]).toEqual({ name: 'CareCloud Inc', aliases: ['MTBC'] });
    expect(texts(table.warnings)).toMatch(/column B "Vendor Legal Name" and column A "Vendor" could be name/);
  });

  it('takes no column for a name that says the same in every row, and tells of it', async () => {
    const rows = ['Athenahealth', 'Epic', 'Cerner', 'MTBC', 'Optum'].map((name) => `Riverbend Hospital,${name}`);
    const table = await readCsv(`Company,Entity\n${rows.join('\n')}\n`);
    expect(fieldsOf(table)).toEqual({ Entity: 'name' });
    expect(texts(table.warnings)).toContain('"Company"');
  });

  it('asks where both bear the same header', async () => {
    const { code, message } = await refusal(readCsv('Vendor,Vendor\nA,B\n'));
    expect([code, message]).toEqual(['invalid-request', expect.stringMatching(/"Vendor" stands twice \(A and B\)/)]);
  });

  it('joins lists of several columns', async () => {
    expect(rowsOf(await readCsv('Vendor,DBA 1,DBA 2\nA,B,C;D\n'))).toEqual([{ name: 'A', aliases: ['B', 'C', 'D'] }]);
  });
});

describe('where the headers stand', () => {
  it('finds them under title lines and blank lines', async () => {
    const table = await readCsv(
      'Vendor report\nMade on 2026-03-01,,\n\n,,\nVendor Name,EIN,Cost\nCareCloud,22-3832302,3\n',
    );
    expect(table.headerRow).toBe(5);
    expect(table.rows).toMatchObject([{ line: 6, row: { name: 'CareCloud' } }]);
  });

  it('leaves out blank lines, repeated headers and a last row of totals, and says which', async () => {
    const table = await readCsv('Vendor,Cost\nCareCloud,3\n,\nVendor,Cost\nEpic,4\n\nTotal,7\n');
    expect(table.rows.map(({ line, row }) => [line, row.name])).toEqual([
      [2, 'CareCloud'],
      [5, 'Epic'],
    ]);
    expect(table.warnings).toEqual([
      { row: 4, message: expect.stringContaining('headers once more') },
      { row: 7, message: expect.stringContaining('totals') },
    ]);
  });

  it('keeps a vendor that is called Total and has more than a sum beside it', async () => {
    expect(rowsOf(await readCsv('Vendor,Website\nTotal,total.example\n'))).toHaveLength(1);
  });

  it('counts lines as the file has them, cells of several lines too', async () => {
    const table = await readCsv('Vendor,DBA\r\n"A\r\nB",x\r\n\r\nC,y\r\n');
    expect(table.rows.map(({ line }) => line)).toEqual([2, 5]);
  });
});
