import { readVendorTable } from '../tables/readVendorTable.ts';
import type { CellNote, VendorTable } from '../tables/table.ts';
import { readBytes } from './command.ts';

const where = ({ row, column, header }: CellNote): string =>
  [row && `row ${row}`, column && `column ${column}`, header && `"${header}"`].filter(Boolean).join(', ');

/** What the reader guessed or left out, for standard error; what is wrong with a whole row, the report itself tells. */
function remarks({ columns, errors, warnings }: VendorTable): string[] {
  const guessed = columns
    .filter(({ guess, field, by }) => by === 'guess' && field !== null && guess?.sure !== 'certain')
    .map(({ column, header, field }) => `column ${column} "${header}" was read as ${field}`);
  const cells = errors.filter(({ pointer }) => pointer === undefined);
  const notes = [...cells, ...warnings].map((note) => [where(note), note.message].filter(Boolean).join(': '));
  return [...guessed, ...notes];
}

/**
 * The vendor rows of a CSV or XLSX file, as they stand there: what a row's check refuses comes along for the report to
 * reject, and columns of other names for it to name. @throws BadInput, Problem where no vendor list can be read.
 */
export async function readVendorList(file: string, kind: 'csv' | 'xlsx'): Promise<Record<string, unknown>[]> {
  const table = await readVendorTable(readBytes(file), { kind, fileName: file, otherColumns: 'pass-on' });
  for (const remark of remarks(table)) console.error(`${file}: ${remark}`);
  return table.rows.map(({ row }) => row);
}
