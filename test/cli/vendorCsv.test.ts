import { expect, it } from 'vitest';
import { BadInput } from '../../functions/cli/command.ts';
import { vendorRowsFromCsv } from '../../functions/cli/vendorCsv.ts';

const read = (text: string) => vendorRowsFromCsv(text, 'list.csv');

it('reads the columns of a vendor row, those inside of it too', () => {
  const header =
    'externalId,name,aliases,products,domains,identifiers.ein,identifiers.cik,relationship,businessAssociate,contract.noticeHours,contract.delegatesNotice,dataTypes,residents.US-MO,residents.US-KS,usedFrom';
  const line =
    'AP-1,"CareCloud, ""Inc.""","MTBC; Medical Transcription Billing, Corp.",talkEHR,carecloud.com;mtbc.com,22-3832302,0001582982,agent,Yes,72,FALSE,name; ssn;,1200,0,2020-01-01';
  expect(read(`${header}\n${line}`)).toEqual([
    {
      externalId: 'AP-1',
      name: 'CareCloud, "Inc."',
      aliases: ['MTBC', 'Medical Transcription Billing, Corp.'],
      products: ['talkEHR'],
      domains: ['carecloud.com', 'mtbc.com'],
      identifiers: { ein: '22-3832302', cik: '0001582982' },
      relationship: 'agent',
      businessAssociate: true,
      contract: { noticeHours: 72, delegatesNotice: false },
      dataTypes: ['name', 'ssn'],
      residents: { 'US-MO': 1200, 'US-KS': 0 },
      usedFrom: '2020-01-01',
    },
  ]);
});

it('takes an empty cell as a field that is not given', () => {
  expect(read('externalId,name,aliases,identifiers.ein,businessAssociate\nAP-1,CareCloud,,,\nAP-2, ,;,"",')).toEqual([
    { externalId: 'AP-1', name: 'CareCloud' },
    { externalId: 'AP-2', aliases: [] },
  ]);
});

it('reads what spreadsheets write: byte order mark, CRLF, empty lines, spaces around, missing last cells', () => {
  expect(read('\uFEFFexternalId, name ,domains\r\n\r\nAP-1 , CareCloud \r\n"AP-2","Two\nlines",a.example\r\n')).toEqual(
    [
      { externalId: 'AP-1', name: 'CareCloud' },
      { externalId: 'AP-2', name: 'Two\nlines', domains: ['a.example'] },
    ],
  );
});

it('reads thresholds as numbers, and passes on what is none', () => {
  const header = 'name,matchThreshold,reviewThreshold';
  expect(read(`${header}\nA,0.9,1\nB,.5,0.\nC,"0,9",90%\nD,-0.1,1e-1\nE,,NaN`)).toEqual([
    { name: 'A', matchThreshold: 0.9, reviewThreshold: 1 },
    { name: 'B', matchThreshold: 0.5, reviewThreshold: 0 },
    { name: 'C', matchThreshold: '0,9', reviewThreshold: '90%' },
    { name: 'D', matchThreshold: -0.1, reviewThreshold: '1e-1' },
    { name: 'E', reviewThreshold: 'NaN' },
  ]);
});

it('keeps digits as text where a field is text', () => {
  expect(read('externalId,name\n0042,3')).toEqual([{ externalId: '0042', name: '3' }]);
});

it("passes on what it cannot read, for the row's own check to name", () => {
  expect(read('name,businessAssociate,contract.noticeHours,residents.US-MO\nCareCloud,perhaps,soon,1e3')).toEqual([
    {
      name: 'CareCloud',
      businessAssociate: 'perhaps',
      contract: { noticeHours: 'soon' },
      residents: { 'US-MO': '1e3' },
    },
  ]);
});

it('keeps columns that it does not know', () => {
  expect(read('name,cost centre,a.b.c\nCareCloud,7,8')).toEqual([
    { name: 'CareCloud', 'cost centre': '7', a: { 'b.c': '8' } },
  ]);
});

it('takes no column name as a way into the program', () => {
  const rows = read('name,__proto__,__proto__.polluted,constructor.polluted,identifiers.__proto__\nCareCloud,a,b,c,d');
  expect(rows.map((row) => row.name)).toEqual(['CareCloud']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined();
});

it('gives no rows for a header alone', () => {
  expect(read('externalId,name\n')).toEqual([]);
});

it('keeps a quote in the middle, and cells behind the last column under a name that the row reports', () => {
  expect(read('name\nCare"Cloud"\nCareCloud,Inc.\nEpic')).toEqual([
    { name: 'Care"Cloud"' },
    { name: 'CareCloud', 'column 2': 'Inc.' },
    { name: 'Epic' },
  ]);
});

it.each([
  ['an open quote', 'name\n"CareCloud', /list\.csv/],
  ['nothing at all', '', /first line must name the columns/],
  ['a column that stands twice', 'name,name\nCerner,Foo', /"name" stands twice/],
  ['another separator', 'name;externalId\nCerner;1', /found: name;externalId/],
  ['columns that nothing can be matched by', 'Vendor ID,cost\n1,2', /no column is called name, domains or identifiers/],
])('refuses %s, naming the file and what is wrong', (_, text, why) => {
  expect(() => read(text)).toThrow(BadInput);
  expect(() => read(text)).toThrow(/list\.csv/);
  expect(() => read(text)).toThrow(why);
});
