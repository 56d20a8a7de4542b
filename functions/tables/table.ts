import type { ColumnMapping, VendorField } from '../../domain/vendor/columnMapping.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';

/**
 * What one cell holds. A number comes as the file stores it, `shown` as its format shows it, and `day` as the date that it
 * is or could be; `isDay` where its format says so. A broken cell says why nothing can be read from it.
 */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number; shown: string; isDay: boolean; day?: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'broken'; why: string };
export type Cell = CellValue & { formula?: true };

/** One row of a sheet; `line` is its number as the sheet counts (in CSV the line on which it begins), the first being 1. */
export type SheetRow = { line: number; cells: readonly (Cell | undefined)[] };

/** Cells that are merged into one, all ends included, counted from 0; rows by their `line`. */
export type Merge = { firstLine: number; lastLine: number; firstColumn: number; lastColumn: number };

export type Sheet = {
  name: string;
  hidden: boolean;
  rows: readonly SheetRow[];
  merges: readonly Merge[];
  /** What is to be said of it before anybody knows what its columns mean. */
  notes: readonly CellNote[];
};

/** What is to be said of a table, of a row or of one cell: row and column as a spreadsheet names them. */
export type CellNote = { row?: number; column?: string; header?: string; pointer?: string; message: string };

/** How sure a guess from a header is: a field's own name, a usual word for it, or a word that may mean something else. */
export type Sureness = 'certain' | 'likely' | 'possible';

/** One column: its header as found, some of what it holds, the field that it fills (`null`: left out), who says so, and what its header suggests. */
export type TableColumn = {
  column: string;
  header: string;
  samples: string[];
  field: VendorField | null;
  by: 'mapping' | 'guess' | 'nobody';
  guess: { field: VendorField; sure: Sureness } | null;
  because: string;
};

/**
 * One vendor as the table has it. `row` is what was read, for the row's own check to judge; `vendor` is the row where that
 * check passes and no cell of it is broken, else `null`. `origin` tells where in a bill of materials a service stands.
 */
export type TableRow = {
  line: number;
  row: Record<string, unknown>;
  vendor: VendorRow | null;
  origin?: { pointer: string; bomRef?: string; service: string };
};

/** A vendor list as read: nothing is stored, and nothing that was guessed, changed or left out goes unsaid. */
export type VendorTable = {
  kind: 'csv' | 'xlsx' | 'cyclonedx';
  /** CSV: how the bytes were read and what separates the cells. */
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  separator?: ',' | ';' | '\t' | '|';
  /** XLSX: the sheet that was read, and the others. */
  sheet?: string;
  otherSheets?: { name: string; hidden: boolean }[];
  headerRow?: number;
  columns: TableColumn[];
  /** The mapping as used, to be saved or corrected and sent again. */
  mapping: ColumnMapping;
  /** Headers that the given mapping names and the table lacks. */
  missingColumns: string[];
  rows: TableRow[];
  errors: CellNote[];
  warnings: CellNote[];
};

/** A column's letters as spreadsheets write them: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetters(Math.floor(index / 26) - 1)}${columnLetters(index % 26)}`;
