import type { ColumnMapping, VendorField } from '../../domain/vendor/columnMapping.ts';
import { buildRows, type OtherColumns } from './buildRows.ts';
import { findHeaders, type Headers } from './headerRow.ts';
import { tableLimits, tooManyColumns, tooManyRows, unreadable } from './limits.ts';
import { listRows } from './listRows.ts';
import { mapColumns } from './mapColumns.ts';
import { boundedNotes } from './notes.ts';
import type { CellNote, Sheet, SheetRow, TableColumn, VendorTable } from './table.ts';

const names = (field: VendorField | null): boolean =>
  field === 'name' || field === 'domains' || field?.startsWith('identifiers') === true;

/** The headers up to the last that is written; cells behind them belong to no column. */
function writtenHeaders({ headers }: Headers): string[] {
  const last = headers.findLastIndex((header) => header !== '');
  const written = headers.slice(0, last + 1);
  if (written.length > tableLimits.columns) throw tooManyColumns(written.length);
  return written;
}

/** The mapping as used, by header. Of several columns under one header the one that fills a field speaks for it. */
function usedMapping(columns: readonly TableColumn[], given: ColumnMapping | undefined): ColumnMapping {
  const used = new Map<string, VendorField | null>();
  for (const { header, field } of columns)
    if (header !== '' && header.length <= 300) used.set(header, field ?? used.get(header) ?? null);
  return { ...given, columns: Object.fromEntries(used) };
}

/** Columns that hold something and are left out because no header tells what it is. */
function withoutHeader(columns: readonly TableColumn[], rows: readonly SheetRow[]): CellNote[] {
  return columns.flatMap((column, index) =>
    column.header === '' && rows.some((row) => row.cells[index] !== undefined)
      ? [{ column: column.column, message: 'This column has no header and was left out; write one above it.' }]
      : [],
  );
}

/** What is to be said of a table that names nobody; `undefined` where it does. */
function withoutWho(columns: readonly TableColumn[]): string | undefined {
  if (columns.some((column) => names(column.field))) return undefined;
  const found = columns.map((column) => column.header).filter((header) => header !== '');
  return `The table names nobody: no column is called name, domains or identifiers.<kind>, and none is known to mean that; found: ${found.join(' | ').slice(0, 1000)}. Name the columns by the fields of a vendor row, or send a mapping.`;
}

export type SheetTable = Pick<
  VendorTable,
  'headerRow' | 'columns' | 'mapping' | 'missingColumns' | 'rows' | 'errors' | 'warnings'
>;

export type SheetOptions = {
  otherColumns?: OtherColumns | undefined;
  /** A look alone: a table whose columns name nobody has no rows, an error that says so, and its columns to be mapped. */
  isLook?: boolean | undefined;
};

/** Reads one sheet as a vendor list. @throws Problem where it has no headers that say who a vendor is, or passes a limit. */
export function readSheet(
  sheet: Sheet,
  mapping: ColumnMapping | undefined,
  { otherColumns = 'leave-out', isLook = false }: SheetOptions,
): SheetTable {
  const headers = findHeaders(sheet, Object.keys(mapping?.columns ?? {}), mapping?.headerRow);
  if (headers === undefined) {
    const row = mapping?.headerRow;
    throw unreadable(
      row === undefined
        ? 'The table is empty; its first line must name the columns.'
        : `Row ${row}, which the mapping names as the row of headers, is empty. Correct headerRow, or leave it out.`,
    );
  }
  const written = writtenHeaders(headers);
  const { rows, notes } = listRows(sheet, headers);
  if (rows.length > tableLimits.rows) throw tooManyRows();
  const { columns, missing, warnings } = mapColumns(written, rows, mapping);
  const nobody = withoutWho(columns);
  if (nobody !== undefined && !isLook) throw unreadable(nobody);
  const built =
    nobody === undefined
      ? buildRows(rows, columns, otherColumns)
      : { rows: [], errors: [{ message: nobody }], warnings: [] };
  const all = [
    ...warnings,
    ...missing.map((header) => ({
      header,
      message: `The mapping names the column "${header}", which the table does not have.`,
    })),
    ...withoutHeader(columns, rows),
    ...sheet.notes,
    ...notes,
    ...built.warnings,
  ];
  return {
    headerRow: headers.row.line,
    columns,
    mapping: usedMapping(columns, mapping),
    missingColumns: missing,
    rows: built.rows,
    errors: boundedNotes(built.errors, 'errors'),
    warnings: boundedNotes(all, 'warnings'),
  };
}
