import { clean } from '../../../domain/report/text.ts';

/** What stands in the place of a letter that the fonts lack. */
export const replacement = '\ufffd';

type Coverage = { hasGlyphForCodePoint(codePoint: number): boolean };
const isCoverage = (font: unknown): font is Coverage =>
  typeof font === 'object' && font !== null && 'hasGlyphForCodePoint' in font;

/** Which letters the font has that a document writes with now; the library's types do not tell. */
function coverageOf(doc: PDFKit.PDFDocument): Coverage {
  const current: unknown = Reflect.get(doc, '_font');
  const font: unknown = typeof current === 'object' && current !== null ? Reflect.get(current, 'font') : undefined;
  if (!isCoverage(font)) throw new Error('pdfkit keeps its fonts elsewhere than before');
  return font;
}

const rightToLeft = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const words = new RegExp(`${rightToLeft}+(?: ${rightToLeft}+)+`, 'gu');

const wordEnd = new RegExp(`(${rightToLeft}) (?=\\S)`, 'gu');

/**
 * Words of right-to-left scripts in the order in which they stand on a line; the font sets the letters of each word. The
 * space behind such a word is set in front of it, so that a second one is needed.
 */
const inSight = (text: string): string =>
  text.replaceAll(words, (run) => run.split(' ').reverse().join(' ')).replaceAll(wordEnd, '$1  ');

/**
 * Makes texts printable: control characters fall away, what a font lacks becomes a visible replacement. `lacked` tells
 * whether that happened.
 */
export function printer(doc: PDFKit.PDFDocument, fonts: readonly string[]) {
  const coverages = fonts.map((font) => coverageOf(doc.font(font)));
  const known = new Map<string, boolean>();
  let lacked = false;
  const has = (letter: string): boolean => {
    const found = known.get(letter) ?? coverages.every((c) => c.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    known.set(letter, found);
    return found;
  };
  return {
    printable(text: string): string {
      // What chooses between forms of one letter (a picture in colour, say) is no letter.
      const letters = [...clean(text).replaceAll(/[\ufe00-\ufe0f]/gu, '')];
      const printed = letters.map((letter) => (has(letter) ? letter : replacement));
      if (printed.some((letter, i) => letter !== letters[i])) lacked = true;
      return inSight(printed.join(''));
    },
    lacked: (): boolean => lacked,
  };
}
