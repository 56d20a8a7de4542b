import { Problem } from '../../domain/problem.ts';
import type { ColumnMapping } from '../../domain/vendor/columnMapping.ts';
import { chooseSeparator } from './chooseSeparator.ts';
import { chooseSheet } from './chooseSheet.ts';
import { wholeCsvSheet } from './csvSheet.ts';
import { readCycloneDx } from './cycloneDx.ts';
import { decodeText } from './decodeText.ts';
import { fileKind } from './fileKind.ts';
import { otherKind, tableLimits, tooManyBytes } from './limits.ts';
import { readSheet, type SheetOptions } from './readSheet.ts';
import type { VendorTable } from './table.ts';
import { openWorkbook } from './xlsxSheets.ts';

export type ReadOptions = {
  kind: VendorTable['kind'];
  /** For the texts of problems. */
  fileName?: string;
  mapping?: ColumnMapping;
  /** The sheet of a workbook to read; goes before the mapping's. */
  sheet?: string;
} & SheetOptions;

/** What is said of a file that bears the name of a CSV file and is something else. */
const notCsv: Partial<Record<ReturnType<typeof fileKind>, string>> = {
  zip: 'The file is a workbook or another zip file, no CSV. Send it as .xlsx, or save the list as CSV.',
  encrypted: 'The file is a workbook protected by a password, no CSV. Save the list as CSV.',
  ole: 'The file is an old Office document (.xls), no CSV. Save the list as .xlsx or as CSV.',
  pdf: 'The file is a PDF, no CSV. Send the list as .xlsx or .csv.',
  html: 'The file is a web page, no CSV. Open it in a spreadsheet program and save it as .xlsx or CSV.',
};

function readCsv(bytes: Uint8Array, options: ReadOptions): VendorTable {
  const { mapping } = options;
  const other = notCsv[fileKind(bytes)];
  if (other !== undefined) throw otherKind(other);
  const { text, encoding } = decodeText(bytes);
  const separator = chooseSeparator(text, mapping);
  const table = readSheet(wholeCsvSheet(text, separator), mapping, options);
  if (encoding === 'windows-1252')
    table.warnings.unshift({
      message:
        'The file is not UTF-8; it was read as Windows-1252. Look at letters with accents, or save it as "CSV UTF-8".',
    });
  return { kind: 'csv', encoding, separator, ...table };
}

async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<VendorTable> {
  const { mapping } = options;
  const workbook = await openWorkbook(bytes);
  const { name: sheet } = chooseSheet(workbook.sheets, options.sheet ?? mapping?.sheet, mapping);
  const table = readSheet(workbook.whole(sheet), mapping, options);
  const otherSheets = workbook.sheets.filter((s) => s.name !== sheet).map(({ name, hidden }) => ({ name, hidden }));
  if (otherSheets.length > 0) {
    const others = otherSheets.map(({ name, hidden }) => `"${name}"${hidden ? ' (hidden)' : ''}`).join(', ');
    table.warnings.unshift({ message: `Only the sheet "${sheet}" was read; the workbook also has ${others}.` });
  }
  return { kind: 'xlsx', sheet, otherSheets, ...table };
}

/** A problem with the name of the file in front, as far as one line holds it. */
const ofFile = (problem: Problem, name: string): Problem => {
  const line = name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200);
  return new Problem(problem.code, `${line}: ${problem.message}`, problem.errors, { cause: problem });
};

/**
 * Reads a vendor list: CSV, an Excel workbook, or the services of a CycloneDX bill of materials. Nothing is stored. What was
 * guessed (encoding, separator, sheet, row of headers, columns) stands in the answer, a bad cell or row is told with row and
 * column and does not sink the others, a formula is never computed.
 * @throws Problem `payload-too-large` beyond `tableLimits`, `unsupported-media-type` where the bytes are something else,
 * `invalid-request` where no vendor list can be read from them; the text names the remedy.
 */
export async function readVendorTable(bytes: Uint8Array, options: ReadOptions): Promise<VendorTable> {
  try {
    if (bytes.length > tableLimits.bytes) throw tooManyBytes();
    if (options.kind === 'csv') return readCsv(bytes, options);
    return options.kind === 'xlsx' ? await readXlsx(bytes, options) : readCycloneDx(bytes);
  } catch (error) {
    throw error instanceof Problem && options.fileName !== undefined ? ofFile(error, options.fileName) : error;
  }
}
