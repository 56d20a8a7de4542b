/** Reads what forms hold as texts into what the API's types want; what does not fit is left to the API to refuse. */

/** The values that are words of a closed list. */
export const among = <T extends string>(list: readonly T[], values: readonly string[]): T[] =>
  list.filter((word) => values.includes(word));

/** A number that may be left out. What is no number is not one for the API either, which then says so. */
export const numberIn = (text: string): number | undefined => (text === '' ? undefined : Number(text));

/** Words separated by commas, blanks or lines. */
export const wordsIn = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

/** The lines of a text that are not empty. */
export const linesIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** A text that may be left out. */
export const textIn = (text: string): string | undefined => (text === '' ? undefined : text);
