import type { Alignment } from './alignTokens.ts';
import { bitsOf } from './evidence.ts';
import type { Token } from './foldTokens.ts';
import { bearersAreOne, type IndexedName } from './index/vendorIndex.ts';
import { isTelling } from './placedClass.ts';
import type { Reading } from './readQuery.ts';
import type { Search, Weights } from './weights.ts';
import { rarityOf } from './wordFrequencies.ts';
import { productWords, tradeWords } from './words.ts';

/** Whether a reading is the one rare word with which a listed name begins, and no other entity has it. With a legal form
 * behind it, or for a former name, it is a case for review: see `compareNames`. */
export function isBareHead({ index, weights }: Search, reading: Reading, name: IndexedName): boolean {
  const [word] = reading.tokens;
  if (!weights.rules.bareHeads || reading.tokens.length !== 1 || !word) return false;
  if (!isTelling(word) || word.word.length < 5 || word.word !== name.tokens[0]?.word) return false;
  return rarityOf(word.word) >= rarest && bearersAreOne(index, word.word, name.entity);
}

const lastPlace = (pairs: Alignment['pairs']) => Math.max(...pairs.flatMap((pair) => pair.query));

/** Whether the shared words stand at the head of a line, and what is extra behind them. */
const isAtHead = ({ pairs, extra }: Pick<Alignment, 'pairs' | 'extra'>): boolean =>
  pairs.some((pair) => pair.query.includes(0)) && extra.every((i) => i > lastPlace(pairs));

const isTrade = (token: Token | undefined) =>
  token !== undefined && (tradeWords.has(token.written) || tradeWords.has(token.written.replace(/s$/, '')));

/** Whether the whole of a rare listed name stands at the head of a line that goes on with one word more. */
export function isWholeRareName(
  { weights }: Search,
  query: readonly Token[],
  name: IndexedName,
  { pairs, extra, missing }: Alignment,
): boolean {
  if (!weights.rules.additions || missing.length > 0 || name.kind === 'product') return false;
  if (!pairs.every(({ kind }) => kind === 'same' || kind === 'joined')) return false;
  if (!isAtHead({ pairs, extra })) return false;
  const isRare = name.tokens.some((token) => token.word.length > 3 && rarityOf(token.word) >= rarest);
  if (!isRare && (name.tokens.length < 3 || bitsOf(name.tokens) < manyBits)) return false;
  return !extra.some((i) => isTrade(query[i]));
}

/** A name of so many bits is hardly the beginning of another company's. */
const enoughBits = 20;
/** A maker's name of so many bits is no ordinary word. */
const enoughForProduct = 10;
const rarest = 13;
/** So much three or more common words must say together to be a name. */
const manyBits = 15;

/** What is bought of a maker of software, as it stands behind a product's name. */
const isBought = (token: Token | undefined) => token?.class === 'service';

/**
 * What a word costs that stands behind the whole of a listed name: less where the name says enough by itself, or where
 * the word is followed by what is bought. `undefined` where something of the name is missing.
 */
export function additionFactor(
  { rules, differences }: Weights,
  query: readonly Token[],
  name: IndexedName,
  { pairs, extra, missing }: Alignment,
): number | undefined {
  if (!rules.additions || missing.some((j) => name.tokens[j]?.class !== 'generic')) return undefined;
  if (!isAtHead({ pairs, extra })) return undefined;
  const bits = bitsOf(name.tokens);
  if (missing.length === 0 && name.tokens.length >= 2 && bits >= enoughBits) {
    return name.tokens.length > 2 && extra.length === 1 ? differences.shortAddition : differences.addition;
  }
  const isProduct = query.length - 1 > lastPlace(pairs) + 1 && isBought(query.at(-1)) && bits >= enoughForProduct;
  return isProduct ? differences.extraProduct : undefined;
}

/** A word that products and agreements are called by, or a type number (FAS8300, 7050X3). */
const namesProduct = (token: Token | undefined) =>
  token !== undefined &&
  (token.class === 'service' || productWords.has(token.written) || /\d[a-z]|[a-z]\d/.test(token.written));

/**
 * Whether a line begins with the one telling word of a listed name, a rare one that no other entity has, and goes on
 * with a product.
 */
export function isRareHead(
  { index, weights }: Search,
  reading: Reading,
  name: IndexedName,
  alignment: Alignment,
): boolean {
  const { pairs, extra } = alignment;
  if (!weights.rules.bareHeads || reading.legalForm) return false;
  const head = pairs.find((pair) => pair.query[0] === 0 && pair.entity[0] === 0);
  if (head?.kind !== 'same' && head?.kind !== 'joined') return false;
  const rest = name.tokens.filter((_, j) => !head.entity.includes(j));
  if (rest.some(isTelling)) return false;
  if (!extra.some((i) => namesProduct(reading.tokens[i])) || extra.some((i) => isTrade(reading.tokens[i])))
    return false;
  const words = head.entity.flatMap((j) => name.tokens[j] ?? []);
  const letters = words.reduce((sum, token) => sum + token.written.length, 0);
  return (
    letters >= 5 && bitsOf(words) >= rarest && words.some((token) => bearersAreOne(index, token.word, name.entity))
  );
}
