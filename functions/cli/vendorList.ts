import { readVendorTable } from '../tables/readVendorTable.ts';
import { remarks } from '../tables/remarks.ts';
import { readBytes } from './command.ts';

/**
 * The vendor rows of a CSV or XLSX file, as they stand there: what a row's check refuses comes along for the report to
 * reject, and columns of other names for it to name. @throws BadInput, Problem where no vendor list can be read.
 */
export async function readVendorList(file: string, kind: 'csv' | 'xlsx'): Promise<Record<string, unknown>[]> {
  const table = await readVendorTable(readBytes(file), { kind, fileName: file, otherColumns: 'pass-on' });
  for (const remark of remarks(table)) console.error(`${file}: ${remark}`);
  return table.rows.map(({ row }) => row);
}
