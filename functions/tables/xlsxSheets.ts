import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { textCell } from './csvSheet.ts';
import { fileKind } from './fileKind.ts';
import { otherKind, unreadable } from './limits.ts';
import type { Cell, Merge, Sheet, SheetRow } from './table.ts';
import { unpack } from './unpack.ts';
import { dayOfSerial } from './writtenDay.ts';

type Library = typeof import('@e965/xlsx');

const saveAsXlsx = 'Open it in a spreadsheet program, save it as .xlsx and send that.';

/** What is said of a file that is no .xlsx, by its bytes. */
const notXlsx: Record<Exclude<ReturnType<typeof fileKind>, 'zip'>, string> = {
  encrypted: 'The workbook is protected by a password; save it without one and send that.',
  ole: `The file is an old Office document (.xls). ${saveAsXlsx}`,
  pdf: 'The file is a PDF, no spreadsheet. Send the list as .xlsx or .csv.',
  html: `The file is a web page that bears the name of a spreadsheet. ${saveAsXlsx}`,
  xml: `The file is XML, no .xlsx. ${saveAsXlsx}`,
  json: 'The file is JSON, no .xlsx. Send it as JSON, or the list as .xlsx or .csv.',
  empty: 'The file is empty. Send the list as .xlsx or .csv.',
  text: 'The file is text, no .xlsx. If it is CSV, send it as CSV; else save the list as .xlsx.',
};

/** What a zip file without a workbook's main part is. */
function notAWorkbook(names: readonly string[]): string {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/i)) return `The file is a binary workbook (.xlsb). ${saveAsXlsx}`;
  if (has(/^content\.xml$/)) return `The file is an OpenDocument file (.ods). ${saveAsXlsx}`;
  if (has(/^word\//i)) return 'The file is a Word document. Send the list as .xlsx or .csv.';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return `The file is a Numbers document. ${saveAsXlsx}`;
  return 'The file is a zip file without a workbook in it. Send the list as .xlsx or .csv.';
}

/**
 * The parts of a workbook, packed anew without compression: what the spreadsheet library is given has been unpacked under our
 * own caps, and holds no document type, so no entity of its own.
 */
function safeWorkbook(bytes: Uint8Array): Uint8Array {
  const kind = fileKind(bytes);
  if (kind !== 'zip') throw kind === 'encrypted' ? unreadable(notXlsx[kind]) : otherKind(notXlsx[kind]);
  const { parts, names } = unpack(bytes);
  if (!names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) throw otherKind(notAWorkbook(names));
  const decoder = new TextDecoder('latin1');
  for (const [name, part] of parts)
    if (/<!(doctype|entity)/i.test(decoder.decode(part)))
      throw unreadable(
        `The part ${name} of the workbook declares a document type, which no spreadsheet program writes; it was not read. ${saveAsXlsx}`,
      );
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

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

type DenseSheet = WorkSheet & { '!data'?: (CellObject | undefined)[][] };

function sheetOf(library: Library, name: string, hidden: boolean, sheet: DenseSheet, from1904: boolean): Sheet {
  const rows: SheetRow[] = [];
  // The rows are a sparse list: a cell far below costs nothing.
  sheet['!data']?.forEach((cells, index) => {
    const read: (Cell | undefined)[] = Array.from(cells, (cell) => cellOf(library, cell, from1904));
    if (read.some((cell) => cell !== undefined)) rows.push({ line: index + 1, cells: read });
  });
  const merges = (sheet['!merges'] ?? [])
    .slice(0, mostMerges)
    .map(({ s, e }): Merge => ({ firstLine: s.r + 1, lastLine: e.r + 1, firstColumn: s.c, lastColumn: e.c }));
  return { name, hidden, rows, merges };
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
