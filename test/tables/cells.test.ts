import { describe, expect, it } from 'vitest';
import { readCsv, readXlsx, rowsOf, texts } from './reading.ts';
import { type CellXml, styled, workbook } from './workbook.ts';

/** What one cell under a header gives, beside a name. */
async function csvCell(header: string, value: string) {
  const table = await readCsv(`name\t${header}\nCareCloud\t${value}\n`);
  const { name: _, ...row } = rowsOf(table)[0] ?? {};
  return { row, said: texts(table.warnings), errors: table.errors };
}
async function xlsxCell(header: string, value: CellXml, date1904 = false) {
  const table = await readXlsx(
    workbook(
      [
        ['name', header],
        ['CareCloud', value],
      ],
      [],
      date1904,
    ),
  );
  const { name: _, ...row } = rowsOf(table)[0] ?? {};
  return { row, said: texts(table.warnings), errors: table.errors, vendor: table.rows[0]?.vendor ?? null };
}

describe('words', () => {
  it.each([
    ['businessAssociate', 'Yes', { businessAssociate: true }],
    ['businessAssociate', 'n', { businessAssociate: false }],
    ['businessAssociate', 'X', { businessAssociate: true }],
    ['businessAssociate', 'perhaps', { businessAssociate: 'perhaps' }],
    ['relationship', 'Independent Contractor', { relationship: 'independent-contractor' }],
    ['residents.US-MO', '1,200', { residents: { 'US-MO': 1200 } }],
    ['residents.US-MO', '1.200', { residents: { 'US-MO': '1.200' } }],
    ['residents', 'US-MO: 1,200; us-ks=3', { residents: { 'US-MO': 1200, 'US-KS': 3 } }],
    ['contract.noticeHours', '72 hours', { contract: { noticeHours: 72 } }],
    ['contract.noticeHours', '3 days', { contract: { noticeHours: '3 days' } }],
    ['dataTypes', 'SSN, Date of Birth; payroll', { dataTypes: ['ssn', 'dob', 'payroll'] }],
    ['domains', 'a.example, b.example c.example', { domains: ['a.example', 'b.example', 'c.example'] }],
    ['aliases', 'Smith, Jones & Co; SJC', { aliases: ['Smith, Jones & Co', 'SJC'] }],
    ['identifiers.ein', '="012345678"', { identifiers: { ein: '012345678' } }],
    ['externalId', "'=7", { externalId: '=7' }],
    ['externalId', 'N/A', { externalId: 'N/A' }],
  ])('%s: %s', async (header, value, row) => {
    expect((await csvCell(header, value)).row).toEqual(row);
  });

  it.each([
    ['identifiers.ein', 'N/A'],
    ['businessAssociate', 'TBD'],
    ['usedFrom', '-'],
    ['contract.noticeHours', 'unknown'],
  ])('%s: %s is not given, and that is said', async (header, value) => {
    const { row, said } = await csvCell(header, value);
    expect([row, said]).toEqual([{}, expect.stringContaining(`B2 "${value}" was read as not given`)]);
  });

  it.each(['123-45-6789', '123 45 6789', '123–45–6789', '123.45.6789'])(
    'leaves out what looks like a Social Security number and does not repeat it: %s',
    async (value) => {
      const { row, said } = await csvCell('identifiers.ein', value);
      expect(row).toEqual({});
      expect(said).toMatch(/Social Security/);
      expect(said).not.toContain('6789');
    },
  );

  it.each(['1.23E+08', '1,23E+08'])(
    'leaves out an identifier of which a spreadsheet lost the digits: %s',
    async (value) => {
      const { row, said } = await csvCell('identifiers.ein', value);
      expect(row).toEqual({});
      expect(said).toContain(`"${value}" was shortened by a spreadsheet`);
    },
  );
});

describe('days', () => {
  it.each([
    ['2020/3/9', '2020-03-09'],
    ['2020-03-09 00:00:00', '2020-03-09'],
    ['2020-03-09T00:00:00.000', '2020-03-09'],
    ['2020-03-09 11:30:00', '2020-03-09 11:30:00'],
    ['9-Mar-2020', '2020-03-09'],
    ['March 9, 2020', '2020-03-09'],
    ['3/30/2020', '2020-03-30'],
    ['30.3.2020', '2020-03-30'],
    ['3/3/2020', '2020-03-03'],
    ['2/30/2020', '2/30/2020'],
    ['3/9/2020', '3/9/2020'],
    ['3/30/20', '3/30/20'],
  ])('%s is %s', async (value, usedFrom) => {
    expect((await csvCell('usedFrom', value)).row).toEqual({ usedFrom });
  });

  it('are read in the order that one day of the column settles, and that is said', async () => {
    const table = await readCsv('name,usedFrom\nA,3/9/2020\nB,12/31/2020\n');
    expect(rowsOf(table).map(({ usedFrom }) => usedFrom)).toEqual(['2020-03-09', '2020-12-31']);
    expect(table.warnings).toMatchObject([{ column: 'B', message: expect.stringContaining('month first') }]);
  });

  it('are not guessed where two days of the column disagree', async () => {
    const table = await readCsv('name,usedFrom\nA,3/9/2020\nB,12/31/2020\nC,31/12/2020\n');
    expect(table.rows.map(({ vendor }) => vendor !== null)).toEqual([false, false, false]);
    expect(texts(table.warnings)).toMatch(/YYYY-MM-DD/);
    expect(table.errors[0]).toMatchObject({ row: 2, column: 'B', header: 'usedFrom', pointer: '/usedFrom' });
  });

  it('come from serial numbers, in both date systems', async () => {
    expect((await xlsxCell('usedFrom', styled(45_306, 1))).row).toEqual({ usedFrom: '2024-01-15' });
    expect((await xlsxCell('usedFrom', styled(43_844, 1), true)).row).toEqual({ usedFrom: '2024-01-15' });
    expect((await xlsxCell('usedFrom', styled(25_569, 1))).row).toEqual({ usedFrom: '1970-01-01' });
  });

  it('say where they were a bare number, or had a time', async () => {
    expect(await xlsxCell('usedTo', 45_306)).toMatchObject({
      row: { usedTo: '2024-01-15' },
      said: expect.stringMatching(/B2 is the number 45306.*2024-01-15/),
    });
    expect(await xlsxCell('usedTo', styled(45_306.5, 1))).toMatchObject({
      row: { usedTo: '2024-01-15' },
      said: expect.stringContaining('time of day'),
    });
    expect((await xlsxCell('usedTo', 2024)).errors).toMatchObject([{ row: 2, column: 'B', pointer: '/usedTo' }]);
  });
});

describe('numbers of a workbook', () => {
  it.each<[string, string, CellXml, object]>([
    ['whole numbers as text', 'externalId', 4711, { externalId: '4711' }],
    ['zeros that the format shows', 'identifiers.ein', styled(12_345_678, 2), { identifiers: { ein: '012345678' } }],
    ['hyphens that the format shows', 'identifiers.ein', styled(12_345_678, 3), { identifiers: { ein: '01-2345678' } }],
    ['no rounding of long numbers', 'externalId', 123_456_789_012, { externalId: '123456789012' }],
    ['hours', 'contract.noticeHours', 48.5, { contract: { noticeHours: 48.5 } }],
    ['truth', 'businessAssociate', { xml: '<c t="b"><v>0</v></c>' }, { businessAssociate: false }],
    ['numbers kept as text', 'residents.US-MO', '1200', { residents: { 'US-MO': 1200 } }],
  ])('%s', async (_, header, value, row) => {
    expect((await xlsxCell(header, value)).row).toEqual(row);
  });

  it('never fills up an EIN of eight digits', async () => {
    const { row, said } = await xlsxCell('identifiers.ein', 12_345_678);
    expect(row).toEqual({ identifiers: { ein: '12345678' } });
    expect(said).toMatch(/B2 has 8 digits.*format the column as text/);
  });
});

describe('formulas', () => {
  it('count as the value that is stored, and the cell is named', async () => {
    const stored = { xml: '<c t="str"><f>UPPER("mtbc")</f><v>MTBC</v></c>' };
    expect(await xlsxCell('aliases', stored)).toMatchObject({
      row: { aliases: ['MTBC'] },
      said: expect.stringContaining('B2 holds a formula'),
      errors: [],
    });
  });

  it.each([
    ['without a stored value', { xml: '<c><f>UPPER("mtbc")</f></c>' }, /without a stored value/],
    ['that failed', { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, /#DIV\/0!/],
  ])('%s are an error of the cell and reject the row', async (_, cell, why) => {
    const { row, errors, vendor } = await xlsxCell('aliases', cell);
    expect([row, vendor]).toEqual([{}, null]);
    expect(errors).toEqual([{ row: 2, column: 'B', header: 'aliases', message: expect.stringMatching(why) }]);
  });

  it('are named a few at a time where a whole column holds them', async () => {
    const stored = (name: string) => ({ xml: `<c t="str"><f>A1</f><v>${name}</v></c>` });
    const rows = Array.from({ length: 50 }, (_, i) => [stored(`Vendor ${i}`)]);
    const { warnings } = await readXlsx(workbook([['name'], ...rows]));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toMatch(/^A2, A3, A4, A5, A6 and 45 more: each holds a formula/);
  });
});

describe('merged cells', () => {
  it('downwards give their value to each row', async () => {
    const table = await readXlsx(
      workbook(
        [
          ['Vendor', 'Product'],
          ['CareCloud', 'talkEHR'],
          [undefined, 'Vertex'],
        ],
        ['A2:A3'],
      ),
    );
    expect(rowsOf(table)).toEqual([
      { name: 'CareCloud', products: ['talkEHR'] },
      { name: 'CareCloud', products: ['Vertex'] },
    ]);
    expect(table.warnings).toMatchObject([{ row: 2, column: 'A', message: expect.stringMatching(/A2 is merged/) }]);
  });

  it('across are a heading, which is no vendor', async () => {
    const table = await readXlsx(
      workbook([['Vendor', 'EIN'], ['Clinical vendors'], ['CareCloud', '22-3832302']], ['A2:B2']),
    );
    expect(rowsOf(table)).toHaveLength(1);
    expect(table.warnings).toMatchObject([{ row: 2 }]);
  });

  it('across in the headers leave the second column without one, which is told', async () => {
    const table = await readXlsx(
      workbook(
        [
          ['Vendor', undefined, 'EIN'],
          ['CareCloud', 'Inc', '22-3832302'],
        ],
        ['A1:B1'],
      ),
    );
    expect(rowsOf(table)).toEqual([{ name: 'CareCloud', identifiers: { ein: '22-3832302' } }]);
    expect(table.warnings).toMatchObject([{ column: 'B', message: expect.stringContaining('no header') }]);
  });
});

describe('a row that is refused', () => {
  it('does not sink the others, and is told with row, column and pointer', async () => {
    const table = await readCsv(
      'Vendor,BAA?,residents.US-MO,PHI types,Website\nCareCloud,yes,3,SSN,\nEpic,perhaps,many,"SSN, payroll",\n,no,1,,\n',
    );
    expect(table.rows.map(({ vendor }) => vendor !== null)).toEqual([true, false, false]);
    expect(table.errors).toEqual([
      expect.objectContaining({ row: 3, column: 'B', header: 'BAA?', pointer: '/businessAssociate' }),
      expect.objectContaining({ row: 3, column: 'D', header: 'PHI types', pointer: '/dataTypes/1' }),
      expect.objectContaining({ row: 3, column: 'C', header: 'residents.US-MO', pointer: '/residents/US-MO' }),
      expect.objectContaining({ row: 4, column: 'A', header: 'Vendor', pointer: '/name' }),
    ]);
  });

  it('comes with at most a thousand errors, and a word on the rest', async () => {
    const { errors } = await readCsv(`name,businessAssociate\n${'A,perhaps\n'.repeat(1500)}`);
    expect(errors).toHaveLength(1001);
    expect(errors.at(-1)?.message).toBe('500 more errors are not listed.');
  });
});
