import { expect, it } from 'vitest';
import { Problem } from '../../domain/problem.ts';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';

/** A list whose columns bear the names of a vendor row's fields, with its other columns passed on. */
const read = async (text: string) => {
  const options = { kind: 'csv', fileName: 'list.csv', otherColumns: 'pass-on' } as const;
  return (await readVendorTable(new TextEncoder().encode(text), options)).rows.map(({ row }) => row);
};

it('reads the columns of a vendor row, those inside of it too', async () => {
  const header =
    'externalId,name,aliases,products,domains,identifiers.ein,identifiers.cik,relationship,businessAssociate,contract.noticeHours,contract.delegatesNotice,dataTypes,residents.US-MO,residents.US-KS,usedFrom';
  const line =
    'AP-1,"CareCloud, ""Inc.""","MTBC; Medical Transcription Billing, Corp.",talkEHR,carecloud.com;mtbc.com,22-3832302,0001582982,agent,Yes,72,FALSE,name; ssn;,1200,0,2020-01-01';
  expect(await read(`${header}\n${line}`)).toEqual([
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

it('takes an empty cell as a field that is not given', async () => {
  expect(
    await read('externalId,name,aliases,identifiers.ein,businessAssociate\nAP-1,CareCloud,,,\nAP-2, ,;,"",'),
  ).toEqual([
    { externalId: 'AP-1', name: 'CareCloud' },
    { externalId: 'AP-2', aliases: [] },
  ]);
});

it('reads what spreadsheets write: byte order mark, CRLF, empty lines, spaces around, missing last cells', async () => {
  expect(
    await read('\uFEFFexternalId, name ,domains\r\n\r\nAP-1 , CareCloud \r\n"AP-2","Two\nlines",a.example\r\n'),
  ).toEqual([
    { externalId: 'AP-1', name: 'CareCloud' },
    { externalId: 'AP-2', name: 'Two\nlines', domains: ['a.example'] },
  ]);
});

it('reads thresholds as numbers, and passes on what is none', async () => {
  const header = 'name,matchThreshold,reviewThreshold';
  expect(await read(`${header}\nA,0.9,1\nB,.5,0.\nC,"0,9",90%\nD,-0.1,1e-1\nE,,NaN`)).toEqual([
    { name: 'A', matchThreshold: 0.9, reviewThreshold: 1 },
    { name: 'B', matchThreshold: 0.5, reviewThreshold: 0 },
    { name: 'C', matchThreshold: '0,9', reviewThreshold: '90%' },
    { name: 'D', matchThreshold: -0.1, reviewThreshold: '1e-1' },
    { name: 'E', reviewThreshold: 'NaN' },
  ]);
});

it('keeps digits as text where a field is text', async () => {
  expect(await read('externalId,name\n0042,3')).toEqual([{ externalId: '0042', name: '3' }]);
});

it("passes on what it cannot read, for the row's own check to name", async () => {
  expect(await read('name,businessAssociate,contract.noticeHours,residents.US-MO\nCareCloud,perhaps,soon,1e3')).toEqual(
    [
      {
        name: 'CareCloud',
        businessAssociate: 'perhaps',
        contract: { noticeHours: 'soon' },
        residents: { 'US-MO': '1e3' },
      },
    ],
  );
});

it('keeps columns that it does not know', async () => {
  expect(await read('name,cost centre,a.b.c\nCareCloud,7,8')).toEqual([
    { name: 'CareCloud', 'cost centre': '7', a: { 'b.c': '8' } },
  ]);
});

it('takes no column name as a way into the program', async () => {
  const rows = await read(
    'name,__proto__,__proto__.polluted,constructor.polluted,identifiers.__proto__\nCareCloud,a,b,c,d',
  );
  expect(rows.map((row) => row.name)).toEqual(['CareCloud']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((Object as unknown as Record<string, unknown>).polluted).toBeUndefined();
});

it('reads another separator', async () => {
  expect(await read('name;externalId\nCerner;1')).toEqual([{ name: 'Cerner', externalId: '1' }]);
});

it('gives no rows for a header alone', async () => {
  expect(await read('externalId,name\n')).toEqual([]);
});

it('keeps a quote in the middle, and cells behind the last column under a name that the row reports', async () => {
  expect(await read('name\nCare"Cloud"\nCareCloud,Inc.\nEpic')).toEqual([
    { name: 'Care"Cloud"' },
    { name: 'CareCloud', 'column 2': 'Inc.' },
    { name: 'Epic' },
  ]);
});

it.each([
  ['an open quote', 'name\n"CareCloud', /list\.csv/],
  ['nothing at all', '', /first line must name the columns/],
  ['a column that stands twice', 'name,name\nCerner,Foo', /"name" stands twice/],
  ['columns that nothing can be matched by', 'Vendor ID,cost\n1,2', /no column is called name, domains or identifiers/],
])('refuses %s, naming the file and what is wrong', async (_, text, why) => {
  const answer = read(text);
  await expect(answer).rejects.toThrow(Problem);
  await expect(answer).rejects.toThrow(/list\.csv/);
  await expect(answer).rejects.toThrow(why);
});
