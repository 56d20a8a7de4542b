import { read, utils, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { csvCell } from '../../domain/csvCell.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import { csvWriter } from '../../functions/render/csv/csvReport.ts';
import { fitted } from '../../functions/render/fitted.ts';
import { columnLetters } from '../../functions/render/xlsx/sheet.ts';
import { csvRecords } from './extract.ts';
import { long, rendered, reportOn, varied, written } from './reports.ts';

let report: ExposureReport;
beforeAll(async () => {
  report = await reportOn(varied);
});
const duties = () => report.vendors.flatMap((row) => row.exposures.flatMap((e) => e.duties));

describe('CSV', () => {
  let csv: string;
  beforeAll(async () => {
    csv = String(await rendered('csv', report));
  });

  it('has a line for each vendor, incident and duty, and for each vendor without', () => {
    const records = csvRecords(csv).filter((r) => r.Record !== 'note');
    const without = report.vendors.filter((row) => row.exposures.length === 0);
    expect(records.filter((r) => r.Record === 'duty')).toHaveLength(duties().length);
    expect(records.filter((r) => r.Record === 'vendor')).toHaveLength(without.length);
    expect(records.find((r) => r['Duty id'] === 'us.hipaa.individual')).toMatchObject({
      Vendor: 'CareCloud, Inc.',
      'Incident id': 'carecloud-2026-ehr-environment',
      Citation: '45 CFR 164.404',
      'Cautious date': '2026-05-15',
      Status: 'due-soon',
    });
  });

  it('begins with the mark that Excel needs, ends lines as RFC 4180 says, and has as many fields in each', () => {
    expect(csv.startsWith('\ufeffRecord,Note,Row,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(new Set(csvRecords(csv).map((r) => Object.keys(r).length)).size).toBe(1);
  });

  it('gives no spreadsheet a formula', () => {
    const cells = csvRecords(csv).flatMap((r) => Object.values(r));
    expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("http://evil.example","pay")`);
  });

  it('stops where a report is long, and says how many vendors more there are', async () => {
    const some = await reportOn(long(30));
    const short = written(csvWriter(200_000), some);
    const shown = new Set(csvRecords(short).flatMap((r) => (r.Record === 'duty' ? [r['External id']] : []))).size;
    expect(csvRecords(short).map((r) => r.Note)).toContain(
      `The table stops here: ${30 - shown} more vendors stand in the JSON of this report.`,
    );
    expect(Buffer.byteLength(short)).toBeLessThan(210_000);
  });
});

describe('a cell of CSV', () => {
  const read = (text: string): string => csvRecords(`a,b\r\n${csvCell(text)},x\r\n`)[0]!.a!;

  it('is read as it was written, with an apostrophe before what looks like a formula', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([text, `'${text}`]).toContain(read(text));
      }),
    ));

  it.each(['=1', '+1', '-1', '@x', ' =1', '\t=1', '＝1', '\r1', '\u00a0=1'])('guards %j', (text) => {
    expect(read(text)).toBe(`'${text}`);
  });

  it('is empty where there is nothing', () => expect(csvCell(undefined)).toBe(''));
});

describe('the workbook', () => {
  let bytes: Uint8Array;
  let book: WorkBook;
  beforeAll(async () => {
    bytes = Buffer.from(await rendered('xlsx', report));
    book = read(bytes, { cellFormula: true, cellDates: true, cellNF: true, UTC: true });
  });
  const part = (name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);
  const rows = (sheet: string) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[sheet]!, { UTC: true });

  it('has its five sheets, with a header that stays and filters', () => {
    expect(book.SheetNames).toEqual(['Summary', 'Vendors', 'Duties', 'Timeline', 'Sources']);
    for (const i of [1, 2, 3, 4, 5]) {
      expect(part(`xl/worksheets/sheet${i}.xml`)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(part(`xl/worksheets/sheet${i}.xml`)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
    }
  });

  it('has a line for each duty, with days as days', () => {
    const lines = rows('Duties').filter((line) => line['Duty id']);
    expect(lines).toHaveLength(duties().length);
    const letters = lines.find((line) => line['Duty id'] === 'us.hipaa.individual');
    expect(letters?.['Cautious date']).toEqual(new Date('2026-05-15T00:00:00Z'));
    expect(rows('Vendors')).toHaveLength(report.vendors.length);
    expect(rows('Timeline')).toHaveLength(report.timeline.length);
  });

  it('has no formula in any cell, whatever a name begins with', () => {
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
    expect(cells.filter((cell) => cell && typeof cell === 'object' && 'f' in cell)).toEqual([]);
    expect(rows('Vendors').map((line) => line.Vendor)).toContain('=HYPERLINK("http://evil.example","pay")');
    for (const i of [1, 2, 3, 4, 5]) expect(part(`xl/worksheets/sheet${i}.xml`)).not.toMatch(/<f[ >]/);
  });

  it('holds names that the library or a spreadsheet would take for something else', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'CareCloud _x0041__x000d_'];
    const some = await reportOn({ ...varied, vendors: names.map((name) => ({ name, externalId: name })) });
    const { Sheets } = read(Buffer.from(await rendered('xlsx', some)));
    const lines = utils.sheet_to_json<Record<string, string>>(Sheets.Vendors!);
    expect(lines.map((line) => line.Vendor?.trim()).sort()).toEqual(names.toSorted());
    expect(lines.map((line) => line['External id']?.trim()).sort()).toEqual(names.toSorted());
  });

  it('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.from(await rendered('xlsx', report)).equals(bytes)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leads from a source to its address', () => {
    const sheet = book.Sheets.Sources!;
    const cells = Object.values(sheet).filter((cell) => cell?.l);
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) expect(cell.l.Target.replaceAll('&amp;', '&')).toBe(cell.v);
  });

  it('names columns as spreadsheets do', () =>
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]));
});

describe('a binary form that is too large', () => {
  const made = (sizeOf: (share: number) => number) => async (share: number) => new Uint8Array(sizeOf(share));

  it('is made again of half the report, until it fits', async () => {
    expect(
      await fitted(
        300,
        made((share) => 1000 * share),
      ),
    ).toHaveLength(250);
    expect(
      await fitted(
        1000,
        made((share) => 1000 * share),
      ),
    ).toHaveLength(1000);
  });

  it('is given as it is where no share helps', async () =>
    expect(
      await fitted(
        10,
        made(() => 50),
      ),
    ).toHaveLength(50));
});
