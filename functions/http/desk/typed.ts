/** Reads what forms hold as texts into what the API's types want; what does not fit is left to the API to refuse. */

/** The values that are words of a closed list. */
export const among = <T extends string>(list: readonly T[], values: readonly string[]): T[] =>
  list.filter((word) => values.includes(word));

/** What no field of the API takes: JSON would write NaN as null, which means "none" where a number may be taken away. */
const noNumber = -0.5;

/** A number that may be left out. What is no number in plain digits becomes one that the API refuses, at its field. */
export const numberIn = (text: string): number | undefined => {
  if (text === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : noNumber;
};

/** Words separated by commas, blanks or lines. */
export const wordsIn = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

/** The lines of a text that are not empty. */
export const linesIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** A text that may be left out. */
export const textIn = (text: string): string | undefined => (text === '' ? undefined : text);
