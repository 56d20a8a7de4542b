import type { Token } from '../match/foldTokens.ts';
import { lookOf } from '../match/letters.ts';

/** One letter, or two, for what an English ear takes for the same. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/x|kts/g, 'ks'],
  [/(.)\1+/g, '$1'],
];

/**
 * A word as the index has it: as an ear and a scanner take it, so that "conexxin" is "connexin" and "we11tok" is "welltok". Both
 * sides are read so; to take two words for one costs a look, no more.
 */
export const indexed = (text: string): string =>
  heard.reduce((word, [written, letters]) => word.replace(written, letters), lookOf(text));

/** Whether a word points at few companies, so that it is worth a key of its own. */
export const isRare = (token: Token): boolean =>
  token.class === 'telling' && !token.isWidespread && !token.isCountry && !token.isState;

/** Neighbouring words written as one. */
export const joined = (words: readonly string[], length: number): string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(''));

/** Both spellings of a name's words: the one that is compared and the one that was written. */
export const spellings = (tokens: readonly Token[]): string[][] => [
  tokens.map((token) => token.word),
  tokens.map((token) => token.written),
];

/** Three words that are so short together may be one: "One Touch Point". */
const longestOfThree = 14;

/** The first words written as one: a name of one word is often taken apart, and remarks stand behind a name. */
const beginnings = (words: readonly string[]): string[] => [
  ...joined(words.slice(0, 2), 2),
  ...joined(words.slice(0, 3), 3).filter((three) => three.length <= longestOfThree),
];

/**
 * The words by which a name is found, few and telling: its rare words, and the first ones written as one; of a name that has no
 * rare word its neighbouring words by twos; of a single word that word.
 */
export function findingWords(tokens: readonly Token[]): string[] {
  const rare = tokens.filter(isRare).map((token) => token.word);
  const words = tokens.map((token) => token.word);
  const found = rare.length > 0 ? rare : words.length > 1 ? joined(words, 2) : words;
  return [...new Set([...found, ...spellings(tokens).flatMap(beginnings)].map(indexed))];
}

/** A common word with a keystroke wrong is a rare one, so in names that have none the common ones count too. */
export function mistakable(tokens: readonly Token[]): string[] {
  const rare = tokens.filter(isRare);
  return (rare.length > 0 ? rare : tokens).map(({ word }) => word);
}
