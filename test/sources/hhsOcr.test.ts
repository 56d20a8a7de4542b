import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PortalRow } from '../../domain/portal/portalExport.ts';
import { type ReadExport, readPortalExport } from '../../functions/sources/hhs-ocr/readPortalExport.ts';

/** Hand-made exports: each way in which one can be odd, broken or something else. */
const importedOn = '2026-11-22';
const header =
  'Name of Covered Entity,State,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach,' +
  'Location of Breached Information,Business Associate Present,Web Description';
const good = 'Erlanger Health,TN,Healthcare Provider,4237,07/01/2026,Theft,Laptop,No,';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const read = (file: string | Uint8Array, name = 'export.csv'): Promise<ReadExport> =>
  readPortalExport(name, typeof file === 'string' ? utf8(file) : file, importedOn);
const table = (...lines: string[]): string => [header, ...lines].map((line) => `${line}\n`).join('');

/** The one row of a file that has one. */
async function rowOf(file: string | Uint8Array): Promise<PortalRow> {
  const { export: found, rejected } = await read(file);
  expect(rejected).toEqual([]);
  expect(found.rows).toHaveLength(1);
  return found.rows[0]!;
}

/** A line of an export in which some cells are as given. */
type Cells = Partial<Record<'name' | 'state' | 'type' | 'count' | 'day' | 'breach' | 'place' | 'ba' | 'text', string>>;
const line = (cells: Cells): string => {
  const { name = 'Erlanger Health', state = 'TN', type = 'Healthcare Provider', count = '4237' } = cells;
  const { day = '07/01/2026', breach = 'Theft', place = 'Laptop', ba = 'No', text = '' } = cells;
  return [name, state, type, count, day, breach, place, ba, text]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');
};

const erlanger: PortalRow = {
  line: 2,
  name: 'Erlanger Health',
  state: 'TN',
  entityType: 'Healthcare Provider',
  count: 4237,
  submittedOn: '2026-07-01',
  types: ['Theft'],
  locations: ['Laptop'],
  businessAssociatePresent: false,
  businessAssociate: null,
  occurred: null,
  closed: false,
  description: null,
};

describe('the same row, however it was saved', () => {
  test.each<[string, string | Uint8Array]>([
    ['as the portal saves it', table(good)],
    ['with CR LF', table(good).replaceAll('\n', '\r\n')],
    ['with CR', table(good).replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${table(good)}`],
    ['without an end of the last line', table(good).trimEnd()],
    ['everything in quotes', table(line({})).replace(header, header.replaceAll(/[^,]+/g, '"$&"'))],
    [
      'with names of columns in small letters and underscores',
      table(good)
        .replaceAll(/ (?=.*Web)/g, '_')
        .toLowerCase()
        .replace('erlanger health,tn,healthcare provider', 'Erlanger Health,TN,Healthcare Provider'),
    ],
    ['with a renamed column', table(good).replace('Name of Covered Entity', 'Covered Entity Name')],
    [
      'with the broken names of 2026',
      table(good)
        .replace('Name of Covered Entity', 'javax.faces.component.UIPanel@495f2e1e')
        .replace('Business Associate Present', 'javax.faces.component.UIPanel@3408c427'),
    ],
    ['in UTF-16', Buffer.from(`\ufeff${table(good)}`, 'utf16le')],
    ['in UTF-16 with tabs', Buffer.from(`\ufeff${table(good).replaceAll(',', '\t')}`, 'utf16le')],
    ['with semicolons', table(good).replaceAll(',', ';')],
    ['with days as YYYY-MM-DD', table(line({ day: '2026-07-01' }))],
    ['with days and a time', table(line({ day: '2026-07-01 00:00:00' }))],
    ['with years of two digits', table(line({ day: '7/1/26' }))],
    ['with numbers as fractions', table(line({ count: '4237.0' }))],
    ['with numbers in groups', table(line({ count: '4,237' }))],
    ['with true and false', table(line({ ba: 'false' }))],
    ['with \\N for blank', table(line({ text: '\\N' }))],
    ['with NA for blank', table(line({ text: 'NA' }))],
    ['with spaces of all sorts', table(line({ name: ' Erlanger\u00a0  Health\t', state: ' TN ', breach: 'Theft ' }))],
  ])('%s', async (_, file) => {
    expect(await rowOf(file)).toEqual(erlanger);
  });

  test('in other columns and other order, with columns of their own', async () => {
    const file =
      'Year,Status,Individuals Affected,Type of Breach,Breach Submission Date,Name of Covered Entity,cluster\n2026,Archived,501,"Theft, Loss",07/01/2026,A,3\n';
    expect(await rowOf(file)).toMatchObject({
      name: 'A',
      count: 501,
      closed: true,
      state: null,
      types: ['Loss', 'Theft'],
    });
    expect((await read(file)).export.view).toBe('archive');
  });

  test('a tidy description: line ends and runs of spaces are made one kind', async () => {
    const text = 'It  was “stolen”.\r\n\r\n The CE said "no".\u00a0\r\rEnd. ';
    expect((await rowOf(table(line({ text })))).description).toBe('It was “stolen”.\nThe CE said "no".\nEnd.');
  });

  test('the list of before 2015', async () => {
    const old =
      'rownames,Number,Name_of_Covered_Entity,State,Business_Associate_Involved,Individuals_Affected,Date_of_Breach,' +
      'Type_of_Breach,Location_of_Breached_Information,Date_Posted_or_Updated,Summary,breach_start,breach_end,year\n' +
      '1,0,Clinic,TX,"MedAssets, Inc.",1000,10/16/2009 -10/20/2009,Theft,"Paper, E-mail",2014-06-30,It was.,2009-10-16,,2009\n';
    const { export: found, warnings } = await read(old);
    expect(found).toMatchObject({ view: 'old-list', asOf: { date: '2014-06-30', precision: 'day' } });
    expect(found.rows).toMatchObject([
      {
        businessAssociate: 'MedAssets, Inc.',
        submittedOn: null,
        occurred: { from: '2009-10-16', to: '2009-10-20' },
        locations: ['Email', 'Paper/Films'],
        description: 'It was.',
      },
    ]);
    expect(warnings).toEqual([expect.stringContaining('number of rows: 1; an export of this kind (old-list)')]);
  });

  test('any way of cutting the bytes into pieces', async () => {
    const file = utf8(`\ufeff${table(line({ name: 'Clínica “La Raza” ®', text: 'first\r\nsecond, “quoted”' }), good)}`);
    const whole = await readPortalExport('x.csv', file, importedOn);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: file.length }), { maxLength: 12 }), async (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), file.length];
        const pieces = borders.slice(1).map((end, i) => file.subarray(borders[i], end));
        const inPieces = async function* (): AsyncGenerator<Uint8Array> {
          yield* pieces;
        };
        expect(await readPortalExport('x.csv', inPieces(), importedOn)).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });
});

describe('text in other encodings', () => {
  const apostrophe = 'The employees’ files';
  const quotes = 'It was “lost” – not “stolen” • so';

  test('Windows-1252', async () => {
    const file = table(line({ name: 'Cl\xednica \x93La Raza\x94', text: 'drivers\x92 license \x96 or more' }));
    expect(await rowOf(latin1(file))).toMatchObject({
      name: 'Clínica “La Raza”',
      description: 'drivers’ license – or more',
    });
  });

  test.each([
    ['drivers\x83?? license', 'drivers’ license'],
    ['OCR\x83??s findings', 'OCR’s findings'],
    ['O\x83??Brien', 'O’Brien'],
    ['L.L.C. (\x83??CVS\x83?\x9d)', 'L.L.C. (“CVS”)'],
    ['Northwest Health \x83?? La Porte', 'Northwest Health – La Porte'],
    ['13,000 patients\x83??every one', '13,000 patients—every one'],
    ['Heart \x83??n Home', 'Heart ‘n Home'],
    ['\x83?\x9b names', '• names'],
    ['St. Mary\x8b\xa8\xabs', 'St. Mary\ufffds'],
    ['Is this so? It is.', 'Is this so? It is.'],
  ])('UTF-8 that went through Windows-1252 into code page 437: %j', async (damaged, sound) => {
    const { export: found, warnings } = await read(latin1(table(line({ text: `${damaged} x\x83??s` }))));
    expect(found.rows[0]?.description).toBe(`${sound} x’s`);
    expect(warnings).toContainEqual(expect.stringMatching(/code page 437.*put right/));
    expect(warnings).toContain('damaged characters put right in "Web Description" (line 2)');
  });

  test('letters that such a conversion lost are told', async () => {
    const { export: found, warnings } = await read(latin1(table(line({ name: 'Cl??nica de los ni\x83??s' }))));
    expect(found.rows[0]?.name).toBe('Cl??nica de los ni’s');
    expect(warnings).toContain('"??" in "Name of Covered Entity" stands for letters that are lost (line 2)');
  });

  test.each([
    [
      'twice as UTF-8',
      apostrophe,
      (text: string) => utf8(Buffer.from(text).toString('latin1').replaceAll('\x80', '€').replaceAll('\x99', '™')),
    ],
    ['Mac Roman, three times over', quotes, macRomanThrice],
    ['Mac Roman, then KOI8-R', quotes, (text: string) => utf8(koi8Of(macRomanOf(utf8(text))))],
  ])('UTF-8 that was read as Windows-1252 and saved %s', async (_, text, damage) => {
    expect(await rowOf(damage(table(line({ text }))))).toMatchObject({ description: text });
  });
});

/** The bytes that a program writes which takes bytes for Windows-1252 and saves the characters in Mac Roman. */
function macRomanOf(bytes: Uint8Array): Uint8Array {
  const toWindows = new TextDecoder('windows-1252');
  const fromMac = new TextDecoder('macintosh');
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const byCharacter = new Map([...fromMac.decode(all)].map((character, i) => [character, i]));
  return Uint8Array.from(bytes, (byte) => byCharacter.get(toWindows.decode(Uint8Array.of(byte))) ?? byte);
}
function macRomanThrice(text: string): Uint8Array {
  return macRomanOf(macRomanOf(macRomanOf(utf8(text))));
}
function koi8Of(bytes: Uint8Array): string {
  return new TextDecoder('koi8-r').decode(bytes);
}

describe('cells that say nothing, or what nobody knows', () => {
  test('blank cells are null', async () => {
    const row = await rowOf(table('A,,,,07/01/2026,,,,'));
    expect(row).toMatchObject({ state: null, entityType: null, count: null, businessAssociatePresent: null });
    expect(row).toMatchObject({ types: [], locations: [], description: null });
    expect(await rowOf(table('A,NA,NA,NA,07/01/2026,NA,\\N,NA,NA'))).toEqual({ ...row });
  });

  test('an unknown value is told once, with how often and where first; lists keep it, choices leave it out', async () => {
    const odd = line({
      state: 'Ontario',
      type: 'Hospital',
      breach: 'Theft, Ransomware',
      place: 'Cloud',
      ba: 'Perhaps',
    });
    const { export: found, rejected, warnings } = await read(table(good, odd, good, odd, odd));
    expect(rejected).toEqual([]);
    expect(found.rows[1]).toMatchObject({ state: null, entityType: null, businessAssociatePresent: null });
    expect(found.rows[1]).toMatchObject({ types: ['Ransomware', 'Theft'], locations: ['Cloud'] });
    expect(warnings.slice(1)).toEqual([
      '"State" says "Ontario", which is not known (3 times, first on line 3)',
      '"Covered Entity Type" says "Hospital", which is not known (3 times, first on line 3)',
      '"Type of Breach" says "Ransomware", which is not known (3 times, first on line 3)',
      '"Location of Breached Information" says "Cloud", which is not known (3 times, first on line 3)',
      '"Business Associate Present" says "Perhaps", which is not known (3 times, first on line 3)',
    ]);
  });

  test('an unknown column is told; what it holds is not read', async () => {
    const { warnings } = await read(`${header},Fine\n${good},$4\n`);
    expect(warnings).toContain('the column "Fine" is not known and was not read');
  });

  test('an export of unusual size is told', async () => {
    expect((await read(table(good))).warnings).toEqual([
      'number of rows: 1; an export of this kind (under-investigation) is expected to have 500 to 1500',
    ]);
  });
});

describe('a row that cannot be read is told with its line; the others are taken', () => {
  test.each([
    ['no name', line({ name: ' ' }), 'the column "Name of Covered Entity" is blank'],
    [
      'a number in words',
      line({ count: 'many' }),
      '"Individuals Affected" is "many", which is no whole number of people',
    ],
    [
      'half a person',
      line({ count: '4237.5' }),
      '"Individuals Affected" is "4237.5", which is no whole number of people',
    ],
    ['a number that Excel rounded', line({ count: '6.2E+07' }), '"Individuals Affected" is "6.2E+07", which'],
    ['fewer than nobody', line({ count: '-5' }), '"Individuals Affected" is "-5", which'],
    ['a day in words', line({ day: 'July' }), '"Breach Submission Date" is "July", which is no day'],
    [
      'a day that does not exist',
      line({ day: '02/30/2026' }),
      '"Breach Submission Date" is "02/30/2026", which is no day',
    ],
    ['a day before there were reports', line({ day: '01/05/1926' }), 'which lies before 2009-09-23'],
    ['a day to come', line({ day: '11/23/2026' }), 'which lies after the day of import, 2026-11-22'],
    ['too few cells', 'Clinic,TN,4237', 'it has 3 of 9 cells'],
    ['too many cells', `Clinic, ${good}`, 'it has 10 cells for 9 columns'],
    ['neither number nor day', line({ count: '', day: '' }), 'it has a name, but neither a number of people nor a day'],
    ['the header once more', header, '"Individuals Affected" is "Individuals Affected", which'],
  ])('%s', async (_, bad, reason) => {
    const rows = Array.from({ length: 12 }, () => good);
    const { export: found, rejected } = await read(table(good, '', line({ text: 'two\nlines' }), bad, ...rows));
    expect(found.rows.map((row) => row.line)).toEqual([2, 4, ...rows.map((_, i) => 7 + i)]);
    expect(rejected).toEqual([{ line: 6, reason: expect.stringContaining(reason) }]);
  });

  test('lines of commas, as spreadsheets leave them, are no rows', async () => {
    const { export: found, rejected } = await read(table(good, ',,,,,,,,', '  ', ',,,,,,,,'));
    expect([found.rows.length, rejected]).toEqual([1, []]);
  });

  test('a quote inside of a cell is text', async () => {
    expect((await rowOf(table(good.replace('Erlanger Health', 'Erlanger "Health"')))).name).toBe('Erlanger "Health"');
  });
});

describe('as of when, and which part of the portal', () => {
  test.each([
    ['export.csv', '2026-07-01', 'day'],
    ['export-2026-07-15.csv', '2026-07-15', 'day'],
    ['export_20260715.csv', '2026-07-15', 'day'],
    ['export-2026-08.csv', '2026-08', 'month'],
    ['export-2026-07.csv', '2026-07-01', 'day'],
    ['export-2026-05-01.csv', '2026-07-01', 'day'],
    ['export-2026-11.csv', '2026-11-22', 'day'],
    ['export-2026-11-23.csv', '2026-07-01', 'day'],
    ['export-2031.csv', '2026-07-01', 'day'],
  ])('%s is of %s', async (name, date, precision) => {
    expect((await read(table(good), name)).export.asOf).toEqual({ date, precision });
  });

  const archived = table(
    ...Array.from({ length: 60 }, (_, i) => line({ day: `0${(i % 9) + 1}/01/2019`, text: 'OCR closed it.' })),
  );
  test.each([
    ['breach_report_archive_2020-03-05.csv', '2020-03-05', 'day', 0],
    ['archive-2020-03.csv', '2020-03', 'month', 0],
    ['breach_report (1).csv', '2026-11-22', 'day', 1],
    ['archive-2018-01-01.csv', '2026-11-22', 'day', 1],
  ])('an archive called %s is of %s: its newest row tells no day', async (name, date, precision, warned) => {
    const { export: found, warnings } = await read(archived, name);
    expect(found).toMatchObject({ view: 'archive', asOf: { date, precision } });
    expect(warnings.filter((w) => w.includes('put the day of its download into the name'))).toHaveLength(warned);
  });

  test('a table of more rows than the portal can hold is refused before it fills the memory', async () => {
    const endless = table(...Array.from({ length: 60_001 }, () => good));
    await expect(read(endless)).rejects.toThrow(/more than 60,000 rows/);
  });

  const closed = line({ day: '05/01/2019', text: 'OCR closed it.' });
  const fresh = Array.from({ length: 120 }, () => good);
  test.each([
    ['young cases without descriptions', [good, line({ day: '08/01/2023' })], 'under-investigation', [false, false]],
    ['described cases', [line({ text: 'Closed.' }), closed], 'archive', [true, true]],
    ['both', [...fresh, closed], 'combined', [...fresh.map(() => null), true]],
  ])('%s', async (_, lines, view, closings) => {
    const { export: found } = await read(table(...lines));
    expect(found.view).toBe(view);
    expect(found.rows.map((row) => row.closed)).toEqual(closings);
  });

  test('the name decides where the rows do not, and is contradicted where they do', async () => {
    const undecided = table(good, line({ day: '05/01/2012' }));
    expect((await read(undecided, 'archive.csv')).export.view).toBe('archive');
    await expect(read(undecided)).rejects.toThrow(/does not show which part.*Put "archive", "active" or "combined"/s);
    const { export: found, warnings } = await read(table(good), 'archive.csv');
    expect(found.view).toBe('under-investigation');
    expect(warnings[0]).toBe(
      'the name of the file tells of another part of the portal (archive) than its rows (under-investigation)',
    );
  });

  test('a file without any day is refused', async () => {
    await expect(read(table(line({ day: '' })))).rejects.toThrow(/does not show of which time it is.*YYYY-MM-DD/s);
  });
});

describe('a file that is no export is refused whole, with what, why and a remedy', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /is empty.*Make the export again/],
    ['nothing but spaces', ' \r\n\n', /is empty/],
    ['a byte order mark and nothing else', '\ufeff', /there is no row below its header/],
    ['a header and nothing else', table(), /there is no row below its header/],
    [
      'a header and bad rows',
      table(line({ count: 'x' })),
      /no row below its header can be read \(tried: 1\); line 2: "Individuals/,
    ],
    ['an Excel workbook (.xls)', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), /Excel workbook \(\.xls\).*CSV/],
    ['an Excel workbook (.xlsx)', latin1('PK\x03\x04\x14\0\x06\0'), /\.xlsx/],
    ['gzip', latin1('\x1f\x8b\x08\0'), /Unpack it/],
    ['PDF', '%PDF-1.7\n', /it is a PDF/],
    ['a web page', '\n<!DOCTYPE html><html><body>View Expired</body></html>', /web page.*log-in page/],
    ['other bytes', latin1('Name of Covered Entity\0\x01\x02'), /bytes that no text has/],
    [
      'another table',
      'date,entity,amount_usd\n2025-04-23,PIH Health,600000\n',
      /has no column "Name of Covered Entity"/,
    ],
    ['one column short', table(good).replace('Individuals Affected', 'People'), /no column "Individuals Affected";/],
    ['a column twice', table(good).replace('Web Description', 'State'), /two of its columns hold the "State"/],
    [
      'broken names that have moved',
      `x,javax.faces.component.UIPanel@1,State,Individuals Affected,Breach Submission Date,Type of Breach\n`,
      /has no column "Name of Covered Entity"/,
    ],
    ['the invented breaches', `${header},Days_to_Report\n${good},12\n`, /invented/],
    [
      'cut off inside of a cell',
      table(good, `${good}"It was`),
      /quoted cell that begins on line 3 or later never ends/,
    ],
    [
      'days before months',
      table(line({ day: '13/07/2024' }), good, line({ day: '25/12/2023' })),
      /day stands before the month/,
    ],
  ])('%s', async (_, file, message) => {
    const error = await read(file).then(
      () => null,
      (e: Error) => e,
    );
    expect(error?.name).toBe('UnreadableFile');
    expect(error?.message).toMatch(new RegExp(`^export\\.csv .*${message.source}`, 's'));
  });

  test('far too large', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(65);
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) yield megabyte;
    };
    await expect(readPortalExport('x.csv', endless(), importedOn)).rejects.toThrow(/more than 100 MB/);
  });

  test('one row with the day before the month is one row lost, not the file', async () => {
    const { export: found, rejected } = await read(table(line({ day: '13/07/2024' }), ...Array(20).fill(good)));
    expect(found.rows).toHaveLength(20);
    expect(rejected).toEqual([{ line: 2, reason: expect.stringContaining('no month in its first place') }]);
  });
});

describe('whatever comes', () => {
  const settles = async (file: Uint8Array): Promise<void> => {
    try {
      const { export: found, rejected } = await read(file);
      expect(found.rows.length).toBeGreaterThan(0);
      expect([...found.rows, ...rejected].every((row) => Number.isInteger(row.line) && row.line > 1)).toBe(true);
    } catch (error) {
      expect(error).toMatchObject({ name: 'UnreadableFile' });
    }
  };

  test('any bytes are read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), settles), { numRuns: 300 });
    const behindHeader = fc.uint8Array({ maxLength: 300 }).map((tail) => Buffer.concat([utf8(table(good)), tail]));
    await fc.assert(fc.asyncProperty(behindHeader, settles), { numRuns: 300 });
  });

  test('no line is lost: each is a row or is told, on its own line', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'NA', 'x', '501', '07/01/2026', 'a\nb', 'a\r\nb', '"', ',', '“é”'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const cells = fc.record({ name: cell, state: cell, count: cell, day: cell, text: cell });
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 8 }), async (lines) => {
        const written = [good, ...lines.map(line)];
        const starts = written.map((_, i) => 2 + lineEnds(written.slice(0, i)));
        const { export: found, rejected } = await read(table(...written));
        const told = [...found.rows, ...rejected].map((row) => row.line).sort((a, b) => a - b);
        expect(told).toEqual(starts);
      }),
      { numRuns: 300 },
    );
  });
});

const lineEnds = (lines: readonly string[]): number =>
  lines.length + lines.reduce((sum, text) => sum + (text.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
