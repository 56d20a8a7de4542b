import type { ColumnMapping, VendorField } from '../../domain/vendor/columnMapping.ts';
import { type Claim, chooseColumns } from './chooseColumns.ts';
import { fits } from './fits.ts';
import { type Guess, guessesFor, misleadingBecause } from './guessField.ts';
import { sameHeader } from './headerRow.ts';
import { readCell } from './readCell.ts';
import { type Cell, type CellNote, columnLetters, type SheetRow, type TableColumn } from './table.ts';

export type MappedColumns = { columns: TableColumn[]; missing: string[]; warnings: CellNote[] };

/** So many filled cells of a column are looked at to see whether they can be what its header says. */
const cellsLookedAt = 200;

function sample(rows: readonly SheetRow[], index: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = row.cells[index];
    if (cell !== undefined) cells.push(cell);
    if (cells.length === cellsLookedAt) break;
  }
  return cells;
}

/** So many different cells of a column are shown, each up to so many characters. */
const [mostShown, longestShown] = [3, 80];

const shownText = (cell: Cell): string =>
  cell.kind === 'text'
    ? cell.text
    : cell.kind === 'number'
      ? (cell.day ?? cell.shown)
      : cell.kind === 'boolean'
        ? String(cell.value)
        : '';

/** What a column holds, for a person to see what it is: the first different texts in it. */
function shownOf(cells: readonly Cell[]): string[] {
  const texts = cells.map((cell) => shownText(cell).trim().slice(0, longestShown)).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, mostShown);
}

/** Whether at least half of what a column holds can be the field; a column that holds nothing can be anything. */
function mostlyFits(field: VendorField, cells: readonly Cell[]): boolean {
  const readings = cells.map((cell) => readCell(field, cell, 'month-first'));
  const given = readings.filter((r) => r.value !== undefined);
  return given.filter((r) => fits(field, r.value)).length * 2 >= given.length;
}

type Suggestion = { guess: Guess | undefined; refused: Guess | undefined };

/** The best thing that a header can mean and its values can be. A field's own name is taken at its word. */
function suggestion(header: string, cells: readonly Cell[]): Suggestion {
  const guesses = guessesFor(header);
  const guess = guesses.find((g) => g.sure === 'certain' || mostlyFits(g.field, cells));
  return { guess, refused: guess === undefined ? guesses[0] : undefined };
}

const reasons = {
  certain: 'The header is the name of the field.',
  likely: 'The header is a usual word for the field.',
  possible: 'The header may mean the field; its values can be that.',
} as const;

function unguessed(header: string, refused: Guess | undefined): string {
  if (header === '') return 'The column has no header.';
  if (refused !== undefined) return `The header could mean ${refused.field}, but most of its values cannot.`;
  return misleadingBecause(header) ?? 'The header names no field of a vendor row.';
}

/** Which column fills which field, by the given mapping, else by the headers; `rows` are the rows below the headers. */
export function mapColumns(
  headers: readonly string[],
  rows: readonly SheetRow[],
  mapping: ColumnMapping | undefined,
): MappedColumns {
  const wanted = Object.entries(mapping?.columns ?? {});
  const found = headers.map((header, index) => {
    const cells = sample(rows, index);
    const { guess, refused } = suggestion(header, cells);
    const column: TableColumn = {
      column: columnLetters(index),
      header,
      samples: shownOf(cells),
      field: null,
      by: 'nobody',
      guess: guess === undefined ? null : { field: guess.field, sure: guess.sure },
      because: unguessed(header, refused),
    };
    return { column, guess, filled: cells.length, alike: new Set(cells.map((c) => JSON.stringify(c))).size };
  });
  if (mapping !== undefined) {
    const claims = found.flatMap(({ column, filled }): Claim[] => {
      const named = wanted.find(([header]) => sameHeader(header, column.header));
      column.because = named ? 'The mapping says so.' : 'The mapping does not name the column.';
      if (named !== undefined) column.by = 'mapping';
      return named?.[1] ? [{ column, field: named[1], rank: 0, filled, sameEverywhere: false }] : [];
    });
    const { warnings } = chooseColumns(claims);
    const missing = wanted.map(([h]) => h).filter((h) => !headers.some((header) => sameHeader(h, header)));
    return { columns: found.map((f) => f.column), missing, warnings };
  }
  const claims = found.flatMap(({ column, guess, filled, alike }): Claim[] => {
    if (guess === undefined) return [];
    column.because = reasons[guess.sure];
    column.by = 'guess';
    return [{ column, field: guess.field, rank: guess.rank, filled, sameEverywhere: filled > 4 && alike === 1 }];
  });
  const { warnings } = chooseColumns(claims);
  return { columns: found.map((f) => f.column), missing: [], warnings };
}
