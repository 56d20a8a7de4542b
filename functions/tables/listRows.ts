import { type Headers, headerText, isBlank } from './headerRow.ts';
import { CellNotes } from './notes.ts';
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

/** Merged cells of a real sheet never overlap, so they reach over far fewer cells together. */
const mostMergedCells = 1_000_000;

/** Cells that are merged downwards hold their value in each of their rows. */
function withTallCells(rows: readonly SheetRow[], merges: readonly Merge[]): { rows: SheetRow[]; notes: CellNote[] } {
  const filled = rows.map(({ line, cells }) => ({ line, cells: [...cells] }));
  const byLine = new Map(filled.map((row) => [row.line, row.cells]));
  const last = rows.at(-1)?.line ?? 0;
  const notes = new CellNotes();
  let left = mostMergedCells;
  for (const { firstLine, lastLine, firstColumn, lastColumn } of merges) {
    const value = byLine.get(firstLine)?.[firstColumn];
    if (lastLine === firstLine || firstColumn !== lastColumn || value === undefined) continue;
    for (let line = firstLine + 1; line <= Math.min(lastLine, last) && left > 0; line++, left--) {
      const cells = byLine.get(line);
      if (cells !== undefined) cells[firstColumn] ??= value;
    }
    const message = 'is merged with cells below it; its value was read for each of their rows';
    notes.add({ row: firstLine, column: columnLetters(firstColumn), message });
  }
  return { rows: filled, notes: notes.list() };
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
