import { guessesFor, plainHeader } from './guessField.ts';
import type { Cell, Sheet, SheetRow } from './table.ts';

/** How many rows with content are looked at for the one with the headers: title lines are few. */
const rowsLookedAt = 30;

/** More of a header no mapping names; each remark on its column repeats it. */
const mostOfHeader = 300;

export const headerText = (cell: Cell | undefined): string => {
  if (cell?.kind === 'text')
    return cell.text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, mostOfHeader);
  return cell?.kind === 'number' ? cell.shown : '';
};

export const isBlank = (row: SheetRow): boolean => row.cells.every((cell) => cell === undefined);

/** Header cells that reach over several rows stand in their lowest row too. */
function withTallHeaders(sheet: Sheet, row: SheetRow): SheetRow {
  const tall = sheet.merges.filter((m) => m.lastLine === row.line && m.firstLine < row.line);
  if (tall.length === 0) return row;
  const cells = [...row.cells];
  for (const merge of tall) {
    const top = sheet.rows.find((r) => r.line === merge.firstLine);
    cells[merge.firstColumn] ??= top?.cells[merge.firstColumn];
  }
  return { line: row.line, cells };
}

/** What is known of a header before its values: by its own words, or because a given mapping names it. */
type Known = (header: string) => number;

const weight = { certain: 3, likely: 2, possible: 1 } as const;
const byWords: Known = (header) => {
  const [guess] = guessesFor(header);
  return guess === undefined ? 0 : weight[guess.sure];
};

/** The same header in two files: capitals, signs and spaces do not matter. */
export const sameHeader = (a: string, b: string): boolean =>
  a === b || (plainHeader(a) !== '' && plainHeader(a) === plainHeader(b));

export type Headers = { row: SheetRow; headers: string[]; score: number; own: boolean };

function headersIn(row: SheetRow, known: Known): Headers {
  const headers = row.cells.map(headerText);
  const written = headers.filter((h) => h !== '');
  return {
    row,
    headers,
    score: written.reduce((sum, header) => sum + known(header), 0),
    own: written.length > 0 && written.every((header) => guessesFor(header)[0]?.sure === 'certain'),
  };
}

/**
 * The row that holds the headers: the row asked for, else among the first rows the one whose cells say most, the upper of
 * equals. A row of nothing but fields' own names is it at once. `undefined` where the sheet is empty.
 */
export function findHeaders(sheet: Sheet, named: readonly string[] = [], line?: number): Headers | undefined {
  const known: Known = (header) => (named.some((n) => sameHeader(n, header)) ? 3 : byWords(header));
  const rows = line === undefined ? sheet.rows : sheet.rows.filter((r) => r.line === line);
  let best: Headers | undefined;
  let seen = 0;
  for (const row of rows) {
    if (isBlank(row)) continue;
    const found = headersIn(withTallHeaders(sheet, row), known);
    if (found.own && best === undefined) return found;
    if (best === undefined || found.score > best.score) best = found;
    seen += 1;
    if (seen === rowsLookedAt) break;
  }
  return best;
}
