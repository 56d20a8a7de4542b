/** What a spreadsheet takes for the beginning of a formula, also in wide letters and behind what cannot be seen. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Such a beginning behind apostrophes: it needs one more, so that taking one off gives the text back. */
const guarded = (text: string): boolean => formula.test(text.replace(/^'+/, ''));

/** A text that a spreadsheet shows as text: what begins like a formula gets an apostrophe in front. */
export const guardFormula = (text: string): string => (guarded(text) ? `'${text}` : text);

/** The text behind the apostrophe that `guardFormula` put in front; any other text as it stands. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && guarded(text.slice(1)) ? text.slice(1) : text;
