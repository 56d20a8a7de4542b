import type { Token } from '../match/foldTokens.ts';
import { lookOf } from '../match/letters.ts';

/** A word in the index: as a scanner sees it, so that "we11tok" is "welltok". */
export const indexed = (text: string): string => lookOf(text);

/** Whether a word points at few companies, so that it is worth a key of its own. */
export const isRare = (token: Token): boolean =>
  token.class === 'telling' && !token.isWidespread && !token.isCountry && !token.isState;

/** Neighbouring words written as one. */
export const joined = (words: readonly string[], length: number): string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(''));

/**
 * The words by which a name is found, few and telling: its rare words; of a name that has none its neighbouring words by twos; of
 * a single word that word.
 */
export function findingWords(tokens: readonly Token[]): string[] {
  const rare = tokens.filter(isRare).map((token) => token.word);
  const words = tokens.map((token) => token.word);
  const found = rare.length > 0 ? rare : words.length > 1 ? joined(words, 2) : words;
  return [...new Set(found.map(indexed))];
}
