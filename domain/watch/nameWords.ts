import { bitsOf } from '../match/evidence.ts';
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

/** Neighbouring words that say less together, in bits, are borne by too many names: "medical center", "health system". */
const leastTold = 11;

const tells = (tokens: readonly Token[]): boolean => tokens.some(isRare) || bitsOf(tokens) >= leastTold;

/** Neighbouring words, as many at a time, that tell something together. */
const neighbours = (tokens: readonly Token[], many: number): Token[][] =>
  tokens
    .slice(0, Math.max(0, tokens.length - many + 1))
    .map((_, i) => tokens.slice(i, i + many))
    .filter(tells);

/** Words written as one, in the spelling that is compared and in the one that was written. */
const asOne = (tokens: readonly Token[]): string[] => [
  tokens.map((token) => token.word).join(''),
  tokens.map((token) => token.written).join(''),
];

/** By twos and threes: all that a line can be found by that writes them as one word, or has no rarer word. */
export const joined = (tokens: readonly Token[]): string[] =>
  [...neighbours(tokens, 2), ...neighbours(tokens, 3)].flatMap(asOne);

/** Three words that are so short together may be one: "One Touch Point". */
const longestOfThree = 14;

/** The first words as one: a name of one word is often taken apart, and remarks stand behind a name. */
const beginnings = (tokens: readonly Token[]): string[] => [
  ...neighbours(tokens.slice(0, 2), 2).flatMap(asOne),
  ...neighbours(tokens.slice(0, 3), 3)
    .flatMap(asOne)
    .filter((three) => three.length <= longestOfThree),
];

/**
 * The words by which a name is found, few and telling: its rare words, and the first ones written as one; of a name that has no
 * rare word its neighbouring words by twos; where those say little, the whole name as one.
 */
export function findingWords(tokens: readonly Token[]): string[] {
  const rare = tokens.filter(isRare).map((token) => token.word);
  const pairs = rare.length > 0 ? [] : neighbours(tokens, 2).map((pair) => pair.map(({ word }) => word).join(''));
  const found = [...rare, ...pairs, ...beginnings(tokens)];
  return [...new Set((found.length > 0 ? found : asOne(tokens)).map(indexed))];
}

/** A common word with a keystroke wrong is a rare one, so in names that have none the common ones count too. */
export function mistakable(tokens: readonly Token[]): string[] {
  const rare = tokens.filter(isRare);
  return (rare.length > 0 ? rare : tokens).map(({ word }) => word);
}
