import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import { plainNumber, vendorColumns, type WrittenCell } from './vendorColumns.ts';

function csvCell(cell: WrittenCell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'number' ? plainNumber(cell) : cell;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A vendor list as CSV (RFC 4180, in UTF-8 with a byte order mark, so that Excel reads it right): what `readVendorTable`
 * reads back as the same rows, and what no spreadsheet takes for a formula.
 */
export function writeVendorCsv(rows: readonly VendorRow[]): string {
  const table = vendorColumns(rows);
  const lines = [table.headers, ...table.rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
