import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import { vendorColumns, type WrittenCell } from './vendorColumns.ts';

const xlsxCell = (cell: WrittenCell) => {
  if (cell === undefined) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String, format: '@' };
};

/**
 * A vendor list as an Excel workbook: one sheet, the headers fixed at the top, texts as texts (an EIN keeps its zeros). What
 * `readVendorTable` reads back as the same rows, and what stays harmless if somebody saves it as CSV.
 */
export async function writeVendorXlsx(rows: readonly VendorRow[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const table = vendorColumns(rows);
  const headers = table.headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  return writeExcelFile([headers, ...table.rows.map((cells) => cells.map(xlsxCell))], {
    sheet: 'Vendors',
    stickyRowsCount: 1,
  }).toBuffer();
}
