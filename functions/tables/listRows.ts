import { type Headers, headerText, isBlank } from './headerRow.ts';
import { type Cell, type CellNote, columnLetters, type Merge, type Sheet, type SheetRow } from './table.ts';

const isTotal = /^(grand |sub ?)?(total|totals|sum|count)( of)?( vendors| suppliers| rows)?( count)?\s*:?\s*[\d,.]*$/i;
const isNumber = (cell: Cell): boolean =>
  cell.kind === 'number' || cell.formula === true || (cell.kind === 'text' && /^[\s\d,.$%]+$/.test(cell.text));

/** A last row that counts or sums what stands above it, and names nobody. */
function isTotalsRow(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => cell !== undefined);
  const [first, ...others] = filled;
  if (first?.kind === 'text' && isTotal.test(first.text.trim())) return others.every(isNumber);
  return first !== undefined && filled.every((cell) => cell.formula === true && cell.kind !== 'text');
}

/** The headers once more, as print-outs repeat them on each page. */
const repeats = (row: SheetRow, { headers }: Headers): boolean =>
  headers.every((header, i) => headerText(row.cells[i]) === header);

/** Cells that are merged downwards hold their value in each of their rows. */
function withTallCells(rows: readonly SheetRow[], merges: readonly Merge[]): { rows: SheetRow[]; notes: CellNote[] } {
  const tall = merges.filter((m) => m.lastLine > m.firstLine && m.firstColumn === m.lastColumn);
  const byLine = new Map(rows.map((row) => [row.line, { line: row.line, cells: [...row.cells] }]));
  const notes: CellNote[] = [];
  for (const { firstLine, lastLine, firstColumn } of tall) {
    const value = byLine.get(firstLine)?.cells[firstColumn];
    if (value === undefined) continue;
    for (let line = firstLine + 1; line <= lastLine && line - firstLine < rows.length * 2; line++) {
      const cells = byLine.get(line)?.cells;
      if (cells?.some((cell) => cell !== undefined)) cells[firstColumn] ??= value;
    }
    const column = columnLetters(firstColumn);
    notes.push({
      row: firstLine,
      column,
      message: `is merged with the cells down to row ${lastLine}; its value was read for each of these rows`,
    });
  }
  return { rows: [...byLine.values()], notes };
}

const isHeading = (row: SheetRow, merges: readonly Merge[]): boolean =>
  row.cells.filter((cell) => cell !== undefined).length === 1 &&
  merges.some(
    (m) => m.firstLine === row.line && m.lastColumn > m.firstColumn && row.cells[m.firstColumn] !== undefined,
  );

const leftOut = (row: SheetRow, what: string): CellNote => ({
  row: row.line,
  message: `This row was left out: it is ${what}.`,
});

/**
 * The rows of a list below its headers: without blank rows, headings that reach over several columns, repeated headers and
 * a last row of totals, each of which is told. Under nothing but fields' own names every row that is not blank counts.
 */
export function listRows(sheet: Sheet, headers: Headers): { rows: SheetRow[]; notes: CellNote[] } {
  const below = sheet.rows.filter((row) => row.line > headers.row.line && !isBlank(row));
  if (headers.own) return { rows: below, notes: [] };
  const merges = sheet.merges.filter((m) => m.firstLine > headers.row.line);
  const { rows, notes } = withTallCells(below, merges);
  const last = rows.at(-1);
  const kept = rows.filter((row) => {
    const what = repeats(row, headers)
      ? 'the headers once more'
      : isHeading(row, merges)
        ? 'a heading over several columns'
        : row === last && isTotalsRow(row)
          ? 'a row of totals'
          : undefined;
    if (what !== undefined) notes.push(leftOut(row, what));
    return what === undefined;
  });
  return { rows: kept, notes };
}
