import { parse } from '../../domain/parse.ts';
import type { FieldError } from '../../domain/problem.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import type { CellNote, TableColumn } from './table.ts';

const parts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The column that fills what a pointer points to: the one of the field itself, of the field inside, or of the whole field. */
function columnOf(pointer: string, columns: readonly TableColumn[]): TableColumn | undefined {
  const [outer = '', inner] = parts(pointer);
  return (
    columns.find((c) => c.field === `${outer}.${inner}`) ??
    columns.find((c) => c.field === outer) ??
    columns.find((c) => c.field === null && c.header.trim() === outer)
  );
}

function noteOf(error: FieldError, line: number, columns: readonly TableColumn[]): CellNote {
  const column = columnOf(error.pointer, columns);
  return {
    row: line,
    ...(column === undefined ? {} : { column: column.column, header: column.header }),
    pointer: error.pointer,
    message: error.message,
  };
}

/** A row by the schema of a vendor row: the vendor, or what is wrong with it, each with row and column. */
export function checkRow(
  row: Record<string, unknown>,
  line: number,
  columns: readonly TableColumn[],
): { vendor: VendorRow; errors: [] } | { vendor: null; errors: CellNote[] } {
  const parsed = parse(vendorRowSchema, row);
  if ('value' in parsed) return { vendor: parsed.value, errors: [] };
  return { vendor: null, errors: parsed.errors.map((error) => noteOf(error, line, columns)) };
}
