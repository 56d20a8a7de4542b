import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../domain/problem.ts';
import { readVendorTable } from '../../functions/tables/readVendorTable.ts';
import { bytesOf, readCsv, readXlsx, refusal, rowsOf, texts } from './reading.ts';
import { type CellXml, rowsXml, workbook, workbookParts } from './workbook.ts';
import { zip } from './zip.ts';

const list: CellXml[][] = [['name'], ['CareCloud']];
const parts = workbookParts([{ name: 'Vendors', data: rowsXml(list) }]);

/** A workbook of which one part unpacks to so many bytes. */
const bomb = (part: string, bytes: number): Uint8Array => zip({ ...parts, [part]: new Uint8Array(bytes).fill(32) });

describe('limits', () => {
  it('10,000 rows are read, 10,001 are not', async () => {
    expect((await readCsv(`name\n${'A\n'.repeat(10_000)}`)).rows).toHaveLength(10_000);
    const { code, message } = await refusal(readCsv(`name\n${'A\n'.repeat(10_001)}`));
    expect([code, message]).toEqual(['payload-too-large', expect.stringMatching(/10,000.*Split/)]);
  });

  it('10,000 rows of a workbook are read, 10,001 are not', async () => {
    const rows = (n: number): CellXml[][] => [['name', 'ein'], ...Array.from({ length: n }, (_, i) => [`Vendor ${i}`])];
    expect((await readXlsx(workbook(rows(10_000)))).rows).toHaveLength(10_000);
    expect((await refusal(readXlsx(workbook(rows(10_001))))).code).toBe('payload-too-large');
  });

  it('a CSV of a million rows is not read to its end', async () => {
    const { code, message } = await refusal(readCsv(`name\n${'A\n'.repeat(1_000_000)}`));
    expect([code, message]).toEqual(['payload-too-large', expect.stringContaining('reading stopped')]);
  });

  it('a workbook of a million rows, or of millions of cells, never reaches the library', async () => {
    const many = (count: number, xml: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => xml(i)).join('');
    const rows = many(1_000_000, (i) => `<row r="${i + 1}"><c><v>1</v></c></row>`);
    const cells = `<row>${many(1_100_000, (i) => `<c><v>${i * 7}</v></c>`)}</row>`;
    for (const bytes of [rows, cells].map((data) => zip(workbookParts([{ name: 'Vendors', data }]))))
      expect(await refusal(readXlsx(bytes))).toMatchObject({
        code: 'payload-too-large',
        message: expect.stringMatching(/more cells than are read.*save it as CSV/),
      });
  });

  it.each([
    ['far right', 'XFD', 2],
    ['farther right than any sheet', 'ZZZZZZ', 2],
    ['far below', 'B', 1_048_576],
    ['farther below than any sheet', 'B', 4_000_000_000],
  ])('a cell that says it stands %s costs no more than any other', async (_, column, row) => {
    const far = `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>CareCloud</t></is></c><c r="${column}${row}"><v>1</v></c></row>`;
    const data = rowsXml([['name', 'ein']]) + far;
    const table = await readXlsx(zip(workbookParts([{ name: 'Vendors', data }])));
    expect(rowsOf(table)).toMatchObject([{ name: 'CareCloud' }]);
    if (column !== 'B') expect(texts(table.warnings)).toContain(`the first is ${column}2`);
  });

  it('rows that each reach to the last column take no more memory than they hold', async () => {
    const data = Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`);
    const parts = workbookParts([{ name: 'Vendors', data: rowsXml(list.slice(0, 1)) + data.join('') }]);
    const before = process.memoryUsage().rss;
    const table = await readXlsx(zip(parts));
    expect(table.rows).toEqual([]);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000);
  });

  it('a header of which every remark would repeat a book is cut', async () => {
    const { columns } = await readCsv(`name,${'h'.repeat(30_000)}\nA,b\n`);
    expect(columns.map(({ header }) => header.length)).toEqual([4, 300]);
  });

  it('merged cells that all reach over everything cost no more than a table', async () => {
    const rows: CellXml[][] = [['name', 'ein'], ...Array.from({ length: 10_000 }, (_, i) => [`Vendor ${i}`])];
    const table = await readXlsx(
      workbook(
        rows,
        Array.from({ length: 10_000 }, () => 'A2:A1048576'),
      ),
    );
    expect(table.rows).toHaveLength(10_000);
  });

  it('rows without an end do not hide behind blank ones', async () => {
    const text = `name,x\n${',\n'.repeat(11_000)}${'A,\n'.repeat(9_000)}`;
    expect((await refusal(readCsv(text))).code).toBe('payload-too-large');
  });

  it('200 columns are read, 201 are not', async () => {
    const text = (n: number) => `name${',c'.repeat(n - 1)}\nA\n`;
    expect((await readCsv(text(200))).columns).toHaveLength(200);
    expect((await refusal(readCsv(text(201)))).message).toMatch(/201 columns.*200/);
  });

  it('5 MB are read, one byte more is not', async () => {
    const text = `name,note\nA,${'x'.repeat(30_000)}\n`;
    const full = `${text}${`,${'y'.repeat(30_000)}\n`.repeat(200)}`.slice(0, 5_000_000);
    expect((await readCsv(full)).rows).toHaveLength(1);
    expect(await refusal(readCsv(`${full}.`))).toMatchObject({ code: 'payload-too-large' });
    expect(await refusal(readXlsx(new Uint8Array(5_000_001)))).toMatchObject({ code: 'payload-too-large' });
  });

  it.each(['csv', 'xlsx'] as const)('a cell of a megabyte in a %s is an error of that cell alone', async (kind) => {
    const long = 'x'.repeat(1_000_000);
    const bytes = kind === 'csv' ? bytesOf(`name\n${long}\nCareCloud\n`) : workbook([['name'], [long], ['CareCloud']]);
    const table = await readVendorTable(bytes, { kind });
    expect(table.errors[0]).toMatchObject({ row: 2, column: 'A', message: expect.stringContaining('32,767') });
    expect(table.rows.map(({ vendor }) => vendor?.name)).toEqual([undefined, 'CareCloud']);
  });
});

describe('zip bombs', () => {
  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '[Content_Types].xml'])(
    'in %s are stopped while they unpack',
    async (part) => {
      const bytes = bomb(part, 60_000_000);
      expect(bytes.length).toBeLessThan(1_000_000);
      expect(await refusal(readXlsx(bytes))).toMatchObject({
        code: 'payload-too-large',
        message: expect.stringMatching(/unpacks to more than.*save it as CSV/),
      });
    },
  );

  it('that state a small size are stopped all the same', async () => {
    const bytes = bomb('xl/worksheets/sheet1.xml', 60_000_000);
    // The size that each part claims to unpack to, in its own header and in the directory: 10 bytes.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect((await refusal(readXlsx(bytes))).code).toBe('payload-too-large');
  });

  it('within the zip, and in parts that hold no table, are never unpacked', async () => {
    const inner = zip({ 'a.xml': new Uint8Array(20_000_000) });
    const more = {
      'xl/embeddings/inner.xlsx': inner,
      'xl/media/picture.png': new Uint8Array(60_000_000),
      'xl/theme/theme1.xml': new Uint8Array(20_000_000),
    };
    expect(rowsOf(await readXlsx(zip({ ...parts, ...more })))).toEqual([{ name: 'CareCloud' }]);
  });

  it('of very many parts are refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`x${i}`, '']));
    expect((await refusal(readXlsx(zip({ ...parts, ...many })))).code).toBe('payload-too-large');
  });

  it('with one part twice are refused', async () => {
    const twice = { ...parts, 'XL/Workbook.xml': parts['xl/workbook.xml'] ?? '' };
    expect((await refusal(readXlsx(zip(twice)))).message).toMatch(/twice/);
  });
});

describe('XML with a document type', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['a billion laughs', laughs, '&j;'],
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['a page of the net', '<!doctype x SYSTEM "http://x.example/x.dtd">', '&a;'],
  ])('is refused: %s', async (_, dtd, entity) => {
    const sheet = `<?xml version="1.0"?>${dtd}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rowsXml([['name']])}<row r="2"><c r="A2" t="inlineStr"><is><t>${entity}</t></is></c></row></sheetData></worksheet>`;
    const refused = await refusal(readXlsx(zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet })));
    expect(refused).toMatchObject({ code: 'invalid-request', message: expect.stringMatching(/document type.*save/) });
  });

  it('stays text where an entity is not declared', async () => {
    const data = `${rowsXml([['name']])}<row r="2"><c r="A2" t="inlineStr"><is><t>A &j; B</t></is></c></row>`;
    const table = await readXlsx(zip(workbookParts([{ name: 'Vendors', data }])));
    expect(rowsOf(table)).toEqual([{ name: 'A &j; B' }]);
  });
});

describe('files that are something else', () => {
  const ole = (text: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);
  const locked = zip(parts);
  locked[6] = (locked[6] ?? 0) | 1;
  it.each<[string, Uint8Array, string, RegExp]>([
    ['an old .xls', ole('Workbook'), 'unsupported-media-type', /old Office document.*save it as \.xlsx/],
    ['an encrypted .xlsx', ole('EncryptedPackage'), 'invalid-request', /password; save it without one/],
    ['an encrypted zip', locked, 'invalid-request', /password/],
    ['a PDF', strToU8('%PDF-1.7\n'), 'unsupported-media-type', /PDF/],
    ['a web page', strToU8('\uFEFF<html><table>'), 'unsupported-media-type', /web page/],
    ['CSV', strToU8('name\nCareCloud\n'), 'unsupported-media-type', /send it as CSV/],
    ['JSON', strToU8('[{"name":"CareCloud"}]'), 'unsupported-media-type', /JSON/],
    ['nothing', new Uint8Array(), 'unsupported-media-type', /empty/],
    ['an .ods', zip({ mimetype: '', 'content.xml': '<x/>' }), 'unsupported-media-type', /\.ods/],
    ['an .xlsb', zip({ 'xl/workbook.bin': 'x' }), 'unsupported-media-type', /\.xlsb/],
    ['a Word document', zip({ 'word/document.xml': '<x/>' }), 'unsupported-media-type', /Word/],
    ['another zip', zip({ 'a.txt': 'x' }), 'unsupported-media-type', /without a workbook/],
    ['half a workbook', zip(parts).slice(0, 700), 'invalid-request', /damaged.*save it again/],
    [
      'a workbook without sheets',
      zip({ ...parts, 'xl/workbook.xml': '<workbook/>' }),
      'invalid-request',
      /save it again/,
    ],
  ])('%s as .xlsx', async (_, bytes, code, why) => {
    expect(await refusal(readXlsx(bytes))).toEqual({ code, message: expect.stringMatching(why) });
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['a workbook', zip(parts), 'unsupported-media-type', /no CSV\. Send it as \.xlsx/],
    ['an old .xls', ole('Workbook'), 'unsupported-media-type', /\.xls/],
    ['NUL bytes', strToU8('name\0\nA'), 'invalid-request', /NUL/],
    ['a cut quote', strToU8('name\n"CareCloud'), 'invalid-request', /quote/],
    ['white space', strToU8(' \n \n'), 'invalid-request', /empty/],
  ])('%s as CSV', async (_, bytes, code, why) => {
    expect(await refusal(readVendorTable(bytes, { kind: 'csv' }))).toEqual({
      code,
      message: expect.stringMatching(why),
    });
  });

  it('are named by their file, of whose name only a line is said', async () => {
    const refused = await refusal(readXlsx(strToU8('x'), { fileName: `list\r\nx: y${'z'.repeat(500)}` }));
    expect(refused.message).toMatch(/^list x: yz+: The file is text/);
    expect(refused.message.length).toBeLessThan(400);
  });

  it('are refused with a problem or read, whatever their bytes', async () => {
    const whole = zip(parts);
    const bent = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    const any = fc.oneof(bent, fc.uint8Array({ maxLength: 200 }), fc.string().map(strToU8));
    await fc.assert(
      fc.asyncProperty(any, fc.constantFrom('csv', 'xlsx', 'cyclonedx'), async (bytes, kind) => {
        const answer = await readVendorTable(bytes, { kind }).catch((error: unknown) => error);
        expect(answer instanceof Problem || (typeof answer === 'object' && answer !== null && 'rows' in answer)).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('names that reach for the program', () => {
  it.each([
    '__proto__',
    'constructor',
    '__proto__.polluted',
    'constructor.prototype',
    'identifiers.__proto__',
    'toString',
  ])('a column %s reaches nothing', async (header) => {
    for (const otherColumns of ['leave-out', 'pass-on'] as const) {
      const { rows } = await readCsv(`name,${header}\nCareCloud,x\n`, { otherColumns });
      expect(rows[0]?.row.name).toBe('CareCloud');
      expect(Object.getPrototypeOf(rows[0]?.row)).toBe(Object.prototype);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('a mapping, a cell of JSON and a sheet reach nothing', async () => {
    const mapping = { columns: JSON.parse('{"__proto__":"name","name":"name"}') as Record<string, 'name'> };
    await readCsv('name\nCareCloud\n', { mapping });
    const cells = 'name\tcontract\tincidents\nA\t{"__proto__":{"polluted":1}}\t[{"__proto__":{"polluted":1}}]\n';
    expect((await readCsv(cells)).rows[0]?.vendor?.name).toBe('A');
    const sheets = workbookParts([
      { name: '__proto__', data: rowsXml([['name', 'ein'], ['Evil']]) },
      { name: 'Vendors', data: rowsXml(list) },
    ]);
    expect(rowsOf(await readXlsx(zip(sheets)))).toEqual([{ name: 'CareCloud' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('signs that nobody sees', () => {
  it.each(['csv', 'xlsx'] as const)(
    'in a %s break no line: a return is one line end, the others are spaces',
    async (kind) => {
      const name = 'Care\r\nCloud\u0007: \u001b[31mInc\u2028.';
      const bytes =
        kind === 'csv'
          ? bytesOf(`name,x\n"${name}",1\n`)
          : workbook([['name'], [name.replaceAll('\u0007', '_x0007_').replaceAll('\u001b', '_x001B_')]]);
      const table = await readVendorTable(bytes, { kind });
      expect(rowsOf(table)).toEqual([{ name: 'Care\nCloud :  [31mInc .' }]);
      expect(texts(table.warnings)).toMatch(/A2 holds control characters/);
    },
  );

  it('in a header are spaces', async () => {
    expect((await readCsv('"Vendor\r\nName",x\nA,1\n')).columns[0]).toMatchObject({
      header: 'Vendor Name',
      field: 'name',
    });
  });
});
