import { withoutGuard } from '../../domain/formulaGuard.ts';

/** A text as a cell gave it, `exact` where it stands in quotes as our own export writes what a cell cannot hold as it is. */
export type CellText = { text: string; exact: boolean; notes: string[] };

/** Line ends stay one line end; other signs that nobody sees, and could break a line or a log, become a space. */
const controls = /[\p{Cc}\uFFFE\uFFFF\u2028\u2029]/gu;

/** A text without what no cell of a list is meant to hold. */
function tidied(raw: string): { text: string; changed: boolean } {
  const lines = raw.replace(/\r\n?/g, '\n');
  const text = lines.replace(controls, (sign) => (sign === '\n' ? sign : ' ')).trim();
  return { text, changed: /[^\n\t]/.test(lines.match(controls)?.join('') ?? '') };
}

/** The text that a JSON string stands for; `undefined` where a text is none. */
function quoted(text: string): string | undefined {
  if (!/^".*"$/s.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Signs and spellings that a file or a spreadsheet does not give back as they were written. */
const changedByFiles = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|_x[0-9a-f]{4}_/iu;

/**
 * Whether a text comes out of a file as it went in; a line end within it does. Words that every object of the language has
 * as names ("constructor") do not: a library that writes workbooks mistakes them.
 */
export const survivesFiles = (text: string): boolean =>
  !changedByFiles.test(text.replaceAll('\n', '')) && !Object.hasOwn(Object.prototype, text);

/** How a text field reads a text that stands in a cell as it is; `undefined` where it takes it as not given. */
export type Plainly = (text: string) => string | undefined;

/**
 * The text of a cell: without the guard against formulas, outer spaces and control characters. Excel's ="0123" is 0123.
 * Where `plainly` is given, a JSON string is the text that it stands for, if a plain cell could not say the same.
 */
export function cellText(raw: string, plainly?: Plainly): CellText {
  const unguarded = withoutGuard(raw);
  const trick = unguarded === raw ? /^\s*="([^"]*)"\s*$/.exec(raw)?.[1] : undefined;
  const { text, changed } = tidied(trick ?? unguarded);
  const literal = plainly === undefined ? undefined : quoted(text);
  if (literal !== undefined && plainly !== undefined) {
    const again = cellText(literal, plainly);
    const read = again.exact ? again.text : plainly(again.text);
    if (read !== literal || literal === '' || !survivesFiles(literal)) return { text: literal, exact: true, notes: [] };
  }
  const notes = changed ? ['holds control characters; they were read as spaces'] : [];
  if (trick !== undefined) notes.push('is written as a formula (="…"); the text in it was read');
  return { text, exact: false, notes };
}
