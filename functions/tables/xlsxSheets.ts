import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { textCell } from './csvSheet.ts';
import { tableLimits, unreadable } from './limits.ts';
import { safeWorkbook, saveAsXlsx } from './safeWorkbook.ts';
import { type Cell, columnLetters, type Merge, type Sheet, type SheetRow } from './table.ts';
import { dayOfSerial } from './writtenDay.ts';

type Library = typeof import('@e965/xlsx');

const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  sheetStubs: true,
  bookVBA: false,
};

function readWorkbook(library: Library, bytes: Uint8Array, more: ParsingOptions): WorkBook {
  try {
    return library.read(bytes, { ...options, ...more });
  } catch (error) {
    throw unreadable('The workbook cannot be read; open it, save it again as .xlsx and send that.', error);
  }
}

function cellOf(library: Library, cell: CellObject | undefined, from1904: boolean): Cell | undefined {
  if (cell === undefined) return undefined;
  const formula = cell.f === undefined && cell.F === undefined ? {} : { formula: true as const };
  if (cell.t === 'z')
    return cell.f === undefined
      ? undefined
      : {
          kind: 'broken',
          why: 'holds a formula without a stored value; nothing is computed here. Open the file in a spreadsheet program and save it again, or enter the value',
          ...formula,
        };
  if (cell.t === 'e')
    return { kind: 'broken', why: `holds the error ${cell.w ?? 'value of a formula'}; enter the value`, ...formula };
  if (typeof cell.v === 'boolean') return { kind: 'boolean', value: cell.v, ...formula };
  if (typeof cell.v === 'number') {
    const isDay = library.SSF.is_date(String(cell.z ?? 'General'));
    const day = dayOfSerial(cell.v, from1904);
    return {
      kind: 'number',
      value: cell.v,
      shown: cell.w ?? String(cell.v),
      isDay,
      ...(day === undefined ? {} : { day }),
      ...formula,
    };
  }
  const text = textCell(String(cell.v ?? ''));
  return text === undefined ? undefined : { ...text, ...formula };
}

type DenseSheet = WorkSheet & { '!data'?: ((CellObject | undefined)[] | undefined)[] };

function sheetOf(library: Library, name: string, hidden: boolean, sheet: DenseSheet, from1904: boolean): Sheet {
  const rows: SheetRow[] = [];
  let farRight: string | undefined;
  for (const [index, cells] of held(sheet['!data'] ?? [])) {
    const read: (Cell | undefined)[] = [];
    for (const [column, cell] of held(cells)) {
      const value = cellOf(library, cell, from1904);
      if (value === undefined) continue;
      if (column >= mostColumns) farRight ??= `${columnLetters(column)}${index + 1}`;
      else {
        // No holes: what reads the rows passes over each cell.
        while (read.length < column) read.push(undefined);
        read.push(value);
      }
    }
    if (read.length > 0) rows.push({ line: index + 1, cells: read });
  }
  const merges = (sheet['!merges'] ?? [])
    .slice(0, mostMerges)
    .map(({ s, e }): Merge => ({ firstLine: s.r + 1, lastLine: e.r + 1, firstColumn: s.c, lastColumn: e.c }));
  const message = `Cells behind column ${columnLetters(tableLimits.columns)} were left out; the first is ${farRight}.`;
  return { name, hidden, rows, merges, notes: farRight === undefined ? [] : [{ message }] };
}

/** One column more than a table may have, so that it shows. */
const mostColumns = tableLimits.columns + 1;

/** What a list holds by its place. A file may name any place: to walk over those that are empty would never end. */
function* held<T>(list: readonly (T | undefined)[]): Generator<[place: number, T]> {
  for (const key of Object.keys(list)) {
    const [place, one] = [Number(key), list[Number(key)]];
    if (Number.isInteger(place) && one !== undefined) yield [place, one];
  }
}

/** More merged cells than rows are of no use to a list. */
const mostMerges = 10_000;

/** So many sheets are looked at, and so many of their rows, to find the one that holds the list. */
const mostSheets = 50;
const rowsOfALook = 60;

/** A workbook that can be read sheet by sheet: a look at the first rows of each, and the whole of one. */
export type Workbook = {
  sheets: Sheet[];
  whole(name: string): Sheet;
};

/**
 * Opens an .xlsx file. Formulas are never computed: the values that the file stores count.
 * @throws Problem where it is none, is protected, passes a limit or cannot be read; the text names the remedy.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const safe = safeWorkbook(bytes);
  const library = await import('@e965/xlsx');
  const look = readWorkbook(library, safe, { sheetRows: rowsOfALook });
  const from1904 = look.Workbook?.WBProps?.date1904 === true;
  const hidden = new Map(
    look.Workbook?.Sheets?.map((sheet) => [sheet.name, sheet.Hidden !== 0 && sheet.Hidden !== undefined]),
  );
  const read = (book: WorkBook, name: string): Sheet[] => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    return sheet === undefined ? [] : [sheetOf(library, name, hidden.get(name) ?? false, sheet, from1904)];
  };
  return {
    sheets: look.SheetNames.slice(0, mostSheets).flatMap((name) => read(look, name)),
    whole: (name) => {
      const [sheet] = read(readWorkbook(library, safe, { sheets: name }), name);
      if (sheet === undefined) throw unreadable(`The sheet "${name}" cannot be read. ${saveAsXlsx}`);
      return sheet;
    },
  };
}
