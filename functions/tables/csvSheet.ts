import { parse } from 'csv-parse/sync';
import { tableLimits, tooManyRows, unreadable } from './limits.ts';
import { CellNotes } from './notes.ts';
import { type Cell, type CellNote, columnLetters, type Sheet, type SheetRow } from './table.ts';

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** More records than a table may have vendors: title lines, blank rows and a row of totals are none. */
export const mostRecords = tableLimits.rows + 2_000;

/** All rows of a CSV text. @throws Problem `payload-too-large` where it has more than are read; the rest is never looked at. */
export function wholeCsvSheet(text: string, separator: Separator): Sheet {
  const sheet = csvSheet(text, separator, mostRecords);
  if (sheet.rows.length >= mostRecords) throw tooManyRows();
  return sheet;
}

/** A record with its text as it stands there, and the line on which it begins. */
export type CsvRecord = { raw: string; cells: string[]; line: number };
type Parsed = { raw: string; record: string[] };

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The first line that Excel reads as an order: which sign separates the cells. */
const separatorLine = /^sep=([,;\t|])(\r\n|\r|\n)/;

/** The separator that the text itself names in its first line. */
export const namedSeparator = (text: string): Separator | undefined =>
  separators.find((s) => s === separatorLine.exec(text)?.[1]);

/** A cell of text; of one that is longer than any spreadsheet's, only that it is so. */
export const textCell = (text: string): Cell | undefined => {
  if (text.length > tableLimits.cell)
    return {
      kind: 'broken',
      why: `holds more than ${tableLimits.cell.toLocaleString('en-US')} characters; shorten it`,
    };
  return text.trim() === '' ? undefined : { kind: 'text', text };
};

/**
 * The records of a CSV text in their order, up to `most`, and what stands before them; what lies behind is not read. A quote
 * inside of a cell is taken as it stands. @throws Problem `invalid-request` where a quoted cell never ends.
 */
export function csvRecords(text: string, separator: Separator, most: number): { before: string; records: CsvRecord[] } {
  const before = separatorLine.exec(text)?.[0] ?? '';
  let found: Parsed[];
  try {
    found = parse(text.slice(before.length), {
      delimiter: separator,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: separator !== '\t',
      record_delimiter: ['\r\n', '\n', '\r'],
      to: most,
    }) as unknown as Parsed[];
  } catch (error) {
    throw unreadable(
      `The table cannot be read to its end: ${error instanceof Error ? error.message : 'it is no CSV'}. A quote is missing, or the file is cut off: make the export again, or mend that line.`,
      error,
    );
  }
  let line = lineEnds(before) + 1;
  const records = found.map(({ raw, record }) => {
    const at = line + lineEnds(/^\s*/.exec(raw)?.[0] ?? '');
    line += lineEnds(raw);
    return { raw, cells: record, line: at };
  });
  return { before, records };
}

/** The rows of a CSV text, as `csvRecords`. */
export function csvSheet(text: string, separator: Separator, most: number): Sheet {
  const { records } = csvRecords(text, separator, most);
  const rows = records.map(({ line, cells }): SheetRow => ({ line, cells: cells.map(textCell) }));
  return { name: '', hidden: false, rows, merges: [], notes: swallowed(rows, separator) };
}

/** So many cells as most rows have. */
function usualWidth(rows: readonly SheetRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return usual[0];
}

/** Behind a quote that is missing the next rows become part of a cell, and their vendors are gone without an error. */
function swallowed(rows: readonly SheetRow[], separator: Separator): CellNote[] {
  const wanted = Math.max(1, usualWidth(rows) - 1);
  const notes = new CellNotes();
  for (const { line, cells } of rows)
    for (const [index, cell] of cells.entries()) {
      if (cell?.kind !== 'text' || !cell.text.includes('\n')) continue;
      const [, ...later] = cell.text.split('\n');
      if (!later.some((text) => text.split(separator).length > wanted)) continue;
      const message = 'holds lines that look like rows of their own; if they are, a quote is missing in front of them';
      notes.add({ row: line, column: columnLetters(index), message });
    }
  return notes.list();
}
