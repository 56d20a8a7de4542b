import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';

/** What a reader of each form can find in it, as one text. */

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;
/** Whether PDFs can be read here (`apt-get install poppler-utils`). */
export const readsPdf = poppler;

/** Runs a program of poppler's over a PDF. */
export function ofPdf(program: string, args: string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-pdf-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    const { stdout, stderr, status } = spawnSync(
      program,
      [...args, 'report.pdf', ...(program === 'pdftotext' ? ['-'] : [])],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      },
    );
    if (status !== 0 || stderr !== '') throw new Error(`${program}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF without what runs over and under each page. */
export const pdfText = (pdf: Uint8Array): string =>
  ofPdf('pdftotext', ['-raw', '-x', '0', '-y', '52', '-W', '612', '-H', '684'], pdf);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export const htmlText = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

export const csvRecords = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });
export const csvText = (csv: string): string =>
  csvRecords(csv)
    .flatMap((r) => Object.values(r))
    .join('\n');

/** Cells as they are shown: days in the format of the sheet. */
export function xlsxText(bytes: Uint8Array): string {
  const book = read(bytes, { dateNF: 'yyyy-mm-dd' });
  return Object.values(book.Sheets)
    .flatMap((sheet) => utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: false }))
    .flat()
    .join('\n');
}

/** The calendar in a strict parser. */
export function icsComponent(ics: string): ICAL.Component {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(ics));
}

export function icsText(ics: string): string {
  const calendar = icsComponent(ics);
  const properties = [calendar, ...calendar.getAllSubcomponents('vevent')].flatMap((c) => c.getAllProperties());
  return properties.flatMap((p) => p.getValues().map(String)).join('\n');
}
