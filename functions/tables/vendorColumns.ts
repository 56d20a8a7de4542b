import { isDeepStrictEqual } from 'node:util';
import { guardFormula } from '../../domain/formulaGuard.ts';
import { type VendorField, vendorFields } from '../../domain/vendor/columnMapping.ts';
import type { VendorRow } from '../../domain/vendor/vendorRow.ts';
import { survivesFiles } from './cellText.ts';
import { readCell } from './readCell.ts';

/** A cell to be written: text, with its guard against formulas, or a number. */
export type WrittenCell = string | number | undefined;

/** Column by column what a list of vendors is written as; a long field takes several columns: "aliases (2)". */
export type WrittenTable = { headers: string[]; rows: WrittenCell[][] };

/** Spreadsheets hold at most 32,767 characters in a cell; the guard takes one of them. */
const longestCell = 32_000;

/** So many places get a column of their own; people in more of them stand in one column together. */
const mostPlaces = 60;

const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/** JSON that holds no sign which a file, a spreadsheet or a reader of either could change. */
const json = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[^\x20-\x7e\p{L}\p{N}\p{M}\p{P}\p{S}]/gu, escaped)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '\\u005f');

/** JSON that can be cut anywhere: no space at a cut, and no sign of two halves. */
const jsonToCut = (value: unknown): string => json(value).replace(/[^\x21-\x7e]/g, escaped);

/** A text as a cell gives it back: as it is where the reader reads just that, else as a JSON string or list. */
function plainOrJson(field: VendorField, plain: string, value: unknown): string {
  const read = readCell(field, { kind: 'text', text: guardFormula(plain) }, 'unclear');
  const same = plain !== '' && survivesFiles(plain) && isDeepStrictEqual(read.value, value);
  return same ? plain : json(value);
}

/** A number without an exponent, for the reader of text. */
export function plainNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  return shift < 0 ? `0.${'0'.repeat(-shift - 1)}${whole}${fraction}` : `${whole}${fraction.padEnd(shift, '0')}`;
}

function pieces(text: string): string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length; at += longestCell) list.push(text.slice(at, at + longestCell));
  return list;
}

/** A list in as few cells as hold it. */
function listCells(field: VendorField, list: readonly string[]): string[] {
  const whole = plainOrJson(field, list.join('; '), list);
  if (whole.length <= longestCell) return [whole];
  const half = Math.ceil(list.length / 2);
  return [...listCells(field, list.slice(0, half)), ...listCells(field, list.slice(half))];
}

function cellsOf(field: VendorField, value: unknown): WrittenCell[] {
  if (value === undefined) return [];
  if (field === 'incidents') {
    const text = json(value);
    return text.length <= longestCell ? [text] : pieces(jsonToCut(value));
  }
  if (Array.isArray(value)) return listCells(field, value);
  if (typeof value === 'number') return [value === 0 ? 0 : value];
  if (typeof value === 'boolean') return [value ? 'TRUE' : 'FALSE'];
  if (typeof value === 'string') return [plainOrJson(field, value, value)];
  return [json(value)];
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** The value of a field as its column holds it: a whole object only where no column of its own holds its parts. */
function valueAt(row: VendorRow, field: VendorField, together: boolean): unknown {
  const [outer = '', inner] = field.split(/\.(.*)/s);
  const value: unknown = Object.entries(row).find(([name]) => name === outer)?.[1];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (inner !== undefined) return isObject ? Object.entries(value).find(([name]) => name === inner)?.[1] : undefined;
  return isObject && !isEmpty(value) && !(together && field === 'residents') ? undefined : value;
}

/** A vendor list as a table that `readVendorTable` reads back as the same rows. Columns that no row fills are left out. */
export function vendorColumns(rows: readonly VendorRow[]): WrittenTable {
  const places = [...new Set(rows.flatMap((row) => Object.keys(row.residents ?? {})))].sort();
  const together = places.length > mostPlaces;
  const placeFields = together ? [] : places.map((place): VendorField => `residents.${place}`);
  const fields = vendorFields.flatMap((field) => (field === 'residents' ? [field, ...placeFields] : [field]));
  const headers: string[] = [];
  const table: WrittenCell[][] = rows.map(() => []);
  for (const field of fields) {
    const cells = rows.map((row) => cellsOf(field, valueAt(row, field, together)));
    const always = field === 'externalId' || field === 'name' ? 1 : 0;
    const width = cells.reduce((most, list) => Math.max(most, list.length), always);
    for (let i = 0; i < width; i++) headers.push(i === 0 ? field : `${field} (${i + 1})`);
    for (const [i, list] of cells.entries())
      for (let column = 0; column < width; column++) table[i]?.push(guarded(list[column]));
  }
  return { headers, rows: table };
}

const guarded = (cell: WrittenCell): WrittenCell => (typeof cell === 'string' ? guardFormula(cell) : cell);
