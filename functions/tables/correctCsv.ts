import { Problem } from '../../domain/problem.ts';
import { chooseSeparator } from './chooseSeparator.ts';
import { type CsvRecord, csvRecords, mostRecords, type Separator } from './csvSheet.ts';
import { decodeText } from './decodeText.ts';
import { tableLimits } from './limits.ts';
import { columnLetters } from './table.ts';

/** A cell as errors name it: the line on which its row begins, and the letters of its column. */
export type CellPlace = { row: number; column: string };

/** A cell in quotes wherever it could be read as more than one, or as something else. */
const written = (cell: string, separator: Separator): string =>
  cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * A CSV file with another text in one cell, as UTF-8. All other rows stay as they are written.
 * @throws Problem `invalid-request` where the file has no such cell, or the text is longer than a cell may be.
 */
export function correctCsv(bytes: Uint8Array, { row, column }: CellPlace, text: string): Uint8Array {
  if (text.length > tableLimits.cell)
    throw new Problem(
      'invalid-request',
      `A cell holds at most ${tableLimits.cell.toLocaleString('en-US')} characters.`,
    );
  const whole = decodeText(bytes).text;
  const separator = chooseSeparator(whole, undefined);
  const { before, records } = csvRecords(whole, separator, mostRecords);
  const record = records.find(({ line }) => line === row);
  const index = record?.cells.findIndex((_, i) => columnLetters(i) === column) ?? -1;
  if (record === undefined || index < 0) throw new Problem('invalid-request', `The file has no cell ${column}${row}.`);
  const cells = record.cells.map((cell, i) => written(i === index ? text : cell, separator)).join(separator);
  const { start, end } = placeOf(whole, before.length, records.slice(0, records.indexOf(record) + 1));
  return new TextEncoder().encode(`${whole.slice(0, start)}${cells}${whole.slice(end)}`);
}

/** Letter by letter: a pattern would look at each run of empty lines within a cell as often as it is long. */
function withoutLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--;
  return text.slice(0, end);
}

/** Where the last of these records stands: the reader gives their texts in order, but not all of what ends a line. */
function placeOf(whole: string, from: number, records: readonly CsvRecord[]): { start: number; end: number } {
  let place = { start: from, end: from };
  for (const { raw } of records) {
    const body = withoutLineEnds(raw.replace(/^(?:[^\S\r\n]*[\r\n]+)*/, ''));
    const start = whole.indexOf(body, place.end);
    place = { start, end: start + body.length };
  }
  return place;
}
