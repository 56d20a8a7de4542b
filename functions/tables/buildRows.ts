import { cellText } from './cellText.ts';
import { checkRow } from './checkRow.ts';
import { CellNotes } from './notes.ts';
import { readCell } from './readCell.ts';
import { RowFields } from './rowFields.ts';
import { type Cell, type CellNote, columnLetters, type SheetRow, type TableColumn, type TableRow } from './table.ts';
import { type DayOrder, dayOrder } from './writtenDay.ts';

/** What becomes of columns that no field takes: left out, or passed on under their header for the row's check to name. */
export type OtherColumns = 'leave-out' | 'pass-on';

export type BuiltRows = { rows: TableRow[]; errors: CellNote[]; warnings: CellNote[] };

const days = (rows: readonly SheetRow[], index: number): string[] =>
  rows.flatMap((row) => {
    const cell = row.cells[index];
    return cell?.kind === 'text' ? [cell.text] : [];
  });

/** The order of day and month in each column of days, and what is to be said of it. */
function dayOrders(columns: readonly TableColumn[], rows: readonly SheetRow[]) {
  const orders = new Map<number, DayOrder>();
  const notes: CellNote[] = [];
  for (const [index, { field, column, header }] of columns.entries()) {
    if (field !== 'usedFrom' && field !== 'usedTo') continue;
    const texts = days(rows, index);
    const order = dayOrder(texts);
    orders.set(index, order);
    if (!texts.some((text) => /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/.test(text))) continue;
    const message =
      order === 'unclear'
        ? 'Days such as 01/02/2024 can be read month first or day first, and nothing in this column settles it; write them as YYYY-MM-DD.'
        : `Days such as 01/02/2024 were read ${order === 'month-first' ? 'month first' : 'day first'}, as other days of this column show.`;
    notes.push({ column, header, message });
  }
  return { orders, notes };
}

const plainText = (cell: Cell): string => {
  if (cell.kind === 'text') return cellText(cell.text).text;
  if (cell.kind === 'number') return cell.shown;
  return cell.kind === 'boolean' ? String(cell.value) : cell.why;
};

const beyond = (index: number): TableColumn => ({
  column: columnLetters(index),
  header: '',
  samples: [],
  field: null,
  by: 'nobody',
  guess: null,
  because: 'The cell stands behind the last header.',
});

/** Reads the rows of a list column by column and checks each as a vendor row. */
export function buildRows(rows: readonly SheetRow[], columns: readonly TableColumn[], others: OtherColumns): BuiltRows {
  const { orders, notes } = dayOrders(columns, rows);
  const cellNotes = new CellNotes();
  const errors: CellNote[] = [];
  const empty: CellNote[] = [];
  const built = rows.flatMap((sheetRow): TableRow[] => {
    const fields = new RowFields();
    const broken: CellNote[] = [];
    for (const [index, cell] of sheetRow.cells.entries()) {
      if (cell === undefined) continue;
      const { column, header, field } = columns[index] ?? beyond(index);
      const at = { row: sheetRow.line, column, header };
      if (field === null) {
        if (others === 'pass-on') fields.addOther(header.trim() || `column ${index + 1}`, plainText(cell));
        else if (columns[index] === undefined)
          cellNotes.add({ ...at, message: 'stands behind the last header and was left out' });
        continue;
      }
      const { value, error, notes: said } = readCell(field, cell, orders.get(index) ?? 'unclear');
      if (cell.formula === true && error === undefined)
        cellNotes.add({
          ...at,
          message: 'holds a formula; the value that the file stores was read, nothing was computed',
        });
      for (const message of said) cellNotes.add({ ...at, message });
      if (error !== undefined) broken.push({ ...at, message: error });
      else if (value !== undefined) fields.add(field, value);
    }
    if (fields.isEmpty && broken.length === 0) {
      empty.push({
        row: sheetRow.line,
        message: 'This row was left out: no column that was read holds anything in it.',
      });
      return [];
    }
    const row = fields.row();
    const checked = checkRow(row, sheetRow.line, columns);
    errors.push(...broken, ...checked.errors);
    return [{ line: sheetRow.line, row, vendor: broken.length > 0 ? null : checked.vendor }];
  });
  return { rows: built, errors, warnings: [...notes, ...cellNotes.list(), ...empty] };
}
