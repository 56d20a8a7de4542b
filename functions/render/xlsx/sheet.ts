import type { CellObject, Sheet } from 'write-excel-file/node';
import type { Value } from '../dutyTable.ts';
import type { SheetExtras } from './sheetFeature.ts';

/** Excel shows no more characters in a cell. */
const mostCharacters = 32_000;

/** XML can hold neither half a surrogate pair nor most control characters. */
const shortened = (text: string): string => {
  const whole = text.toWellFormed();
  return inLibrary(whole.length > mostCharacters ? `${whole.slice(0, mostCharacters).toWellFormed()}…` : whole);
};

/**
 * A text that comes out of the workbook as it is. Spreadsheets read "_x0041_" as "A". Of texts that every object has as a name
 * ("constructor") the library writes the object's own value in the place of the text: one more space makes them others.
 */
const inLibrary = (text: string): string =>
  Object.hasOwn(Object.prototype, text) ? `${text} ` : text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const look = { alignVertical: 'top', wrap: true } as const;

/** A value as a cell. A text is stored as a text and never read as a formula, whatever it begins with. */
function cellOf(value: Value): CellObject | null {
  if (value === null) return null;
  if (value.kind === 'number') return { ...look, type: Number, value: value.number };
  if (value.kind === 'day')
    return { ...look, type: Date, value: new Date(`${value.text}T00:00:00Z`), format: 'yyyy-mm-dd', align: 'left' };
  if (value.kind === 'link') return { ...look, type: String, value: shortened(value.text), textColor: '#0b57a4' };
  return { ...look, type: String, value: shortened(value.text) };
}

const head = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e8edf2',
  alignVertical: 'top',
  wrap: true,
} as const;

/** The letters of a column: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetters(Math.floor(index / 26) - 1)}${columnLetters(index % 26)}`;

/** A table as a sheet: its header stays in sight and filters the lines, addresses can be followed. */
export function sheetOf(
  name: string,
  columns: readonly { head: string; width: number }[],
  lines: readonly Value[][],
): { sheet: Sheet<Buffer>; extras: SheetExtras } {
  const links = lines.flatMap((line, row) =>
    line.flatMap((value, column) =>
      value?.kind === 'link' && isAddress(value.text)
        ? [{ cell: `${columnLetters(column)}${row + 2}`, url: value.text }]
        : [],
    ),
  );
  return {
    sheet: {
      sheet: name,
      data: [columns.map((column) => ({ ...head, value: column.head })), ...lines.map((line) => line.map(cellOf))],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    extras: {
      filter: `A1:${columnLetters(columns.length - 1)}${lines.length + 1}`,
      links: links.slice(0, mostLinks),
    },
  };
}

/** Excel takes 65,530 links in a sheet; each is a line in a second file. */
const mostLinks = 10_000;

const isAddress = (url: string): boolean => /^https?:\/\//i.test(url) && url.length < 2_000 && URL.canParse(url);
