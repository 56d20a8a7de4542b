import type { CellNote, VendorTable } from './table.ts';

const where = ({ row, column, header }: CellNote): string =>
  [row && `row ${row}`, column && `column ${column}`, header && `"${header}"`].filter(Boolean).join(', ');

/** What the reader guessed or left out, in words; what is wrong with a whole row, the check of the rows itself tells. */
export function remarks({ columns, errors, warnings }: VendorTable): string[] {
  const guessed = columns
    .filter(({ guess, field, by }) => by === 'guess' && field !== null && guess?.sure !== 'certain')
    .map(({ column, header, field }) => `column ${column} "${header}" was read as ${field}`);
  const cells = errors.filter(({ pointer }) => pointer === undefined);
  const notes = [...cells, ...warnings].map((note) => [where(note), note.message].filter(Boolean).join(': '));
  return [...guessed, ...notes];
}
