import { type Alignment, alignTokens, mayPair, mayStandForSeveral, type Pair, type PairKind } from './alignTokens.ts';
import { quote } from './evidence.ts';
import type { Token } from './foldTokens.ts';
import { filedUnder, hashOf } from './index/hashedLists.ts';
import { type IndexedName, isWritten, type NameKind } from './index/vendorIndex.ts';
import type { Reading } from './readQuery.ts';
import type { Search, Weights } from './weights.ts';
import type { WordClass } from './wordClass.ts';
import { ordinaryWords, territoryWords } from './words.ts';

/** What a name loses beside a reading. The reason is told only where the name is offered. */
export type Difference = { factor: number; reason: () => string };

type PlacedClass = WordClass | 'place';

/** The class of a word where it stands: the postal code of a state is a place at the end of a name. */
function classAt(tokens: readonly Token[], i: number): PlacedClass {
  const token = tokens[i];
  if (!token) return 'noise';
  return token.isState && i === tokens.length - 1 ? 'place' : token.class;
}

/** Words that can tell one company from another. */
const isTelling = (token: Token | undefined) => token?.class === 'telling';

type Factors = Readonly<Record<PlacedClass, number>>;

const extraFactors = ({ differences }: Weights): Factors => ({
  service: differences.extraService,
  generic: differences.extraGeneric,
  noise: differences.extraNoise,
  field: differences.extraField,
  place: differences.extraPlace,
  telling: differences.extraUnknown,
});

const missingFactors = ({ differences }: Weights, behindTwo: boolean): Factors => ({
  service: differences.missingGeneric,
  generic: differences.missingGeneric,
  noise: differences.missingGeneric,
  field: differences.missingField,
  place: differences.missingUnknown,
  telling: behindTwo ? differences.missingBehindTwo : differences.missingUnknown,
});

const words = (tokens: readonly Token[], positions: readonly number[]) =>
  positions.map((i) => tokens[i]?.written ?? '').join(' ');

const pairReasons: Record<Exclude<PairKind, 'same'>, string> = {
  joined: 'words are joined or split',
  abbreviated: 'a word is shortened',
  initials: 'initials stand for words',
  plural: 'one has an s more',
  doubled: 'a letter is doubled',
  slip: 'one letter differs',
  otherLetter: 'one letter differs',
};

function pairDifference(
  { differences }: Weights,
  query: readonly Token[],
  entity: readonly Token[],
  pair: Pair,
): Difference[] {
  const { kind } = pair;
  if (kind === 'same') return [];
  const values = () => `(${quote(words(query, pair.query))}, ${quote(words(entity, pair.entity))})`;
  return [{ factor: differences[kind], reason: () => `${pairReasons[kind]} ${values()}` }];
}

/** Factors for words of one side that the other lacks: the first of each class in full, further ones lightly. */
function unmatched(
  tokens: readonly Token[],
  positions: readonly number[],
  factors: Factors,
  further: number,
  reason: string,
): Difference[] {
  const seen = new Set<PlacedClass>();
  return positions.map((i) => {
    const kind = classAt(tokens, i);
    const again = seen.has(kind) && kind !== 'telling' && kind !== 'field';
    seen.add(kind);
    return {
      factor: again ? further : factors[kind],
      reason: () => `${quote(tokens[i]?.written ?? '')} ${reason}`,
    };
  });
}

const inOrder = (pairs: readonly Pair[]) => {
  const sorted = [...pairs].sort((a, b) => (a.query[0] ?? 0) - (b.query[0] ?? 0));
  return sorted.every((pair, i) => i === 0 || (sorted[i - 1]?.entity[0] ?? 0) < (pair.entity[0] ?? 0));
};

const isLight = (kind: PlacedClass) => kind === 'service' || kind === 'noise' || kind === 'place';
const isWeighty = (kind: PlacedClass) => kind === 'field' || kind === 'telling';

/** What the shared words are worth as a name. */
function sharedPart(
  { differences }: Weights,
  query: readonly Token[],
  name: IndexedName,
  alignment: Alignment,
): Difference[] {
  const { pairs, extra, missing } = alignment;
  if (extra.length === 0 && missing.length === 0) return [];
  const shared = pairs.flatMap((pair) => pair.entity.map((j) => name.tokens[j]));
  const telling = shared.filter(isTelling);
  const isWhole = missing.length === 0;
  const light = extra.every((i) => isLight(classAt(query, i)));
  const found: Difference[] = [];
  if (telling.length === 0) {
    if (isWhole && light && shared.length >= 2) return [];
    const factor = isWhole && shared.length >= 3 ? differences.ordinary : differences.onlyGeneric;
    found.push({ factor, reason: () => 'only common words are shared' });
  } else if (telling.length === 1 && !(isWhole && shared.length >= 2) && shared.length < 3) {
    const word = telling[0]?.written ?? '';
    const initials = name.kind !== 'name' && name.label === name.label.toUpperCase() && word.length <= 6;
    if (ordinaryWords.has(word) || ((word.length <= 3 || initials) && !(isWhole && light))) {
      found.push({ factor: differences.ordinary, reason: () => `${quote(word)} alone is no telling name` });
    }
  }
  const head = query[0]?.class;
  if ((extra[0] === 0 && head !== 'service' && head !== 'noise') || missing[0] === 0) {
    found.push({ factor: differences.notAtHead, reason: () => 'the names begin differently' });
  }
  return found;
}

/** Differences within the words that a reading and a name share. */
function pairedPart(weights: Weights, query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
  const { pairs, extra, missing } = alignment;
  const { differences } = weights;
  const found = pairs.flatMap((pair) => pairDifference(weights, query, name.tokens, pair));
  const equalTelling = pairs.some((pair) => pair.kind === 'same' && pair.query.some((i) => isTelling(query[i])));
  for (const pair of pairs) {
    if (pair.kind !== 'slip' && pair.kind !== 'otherLetter') continue;
    const letters = Math.min(words(query, pair.query).length, words(name.tokens, pair.entity).length);
    if (letters >= (pair.kind === 'slip' ? 5 : 6)) continue;
    const factor = equalTelling ? differences.slipBesideEqual : differences.slipInShortWord;
    found.push({ factor, reason: () => 'the word is short' });
  }
  if (!inOrder(pairs)) {
    const factor = extra.length + missing.length > 0 ? differences.reorderedWithin : differences.reordered;
    found.push({ factor, reason: () => 'the words stand in another order' });
  }
  return found;
}

/** Differences by the words that only one of a reading and a name has. */
function unpairedPart(
  weights: Weights,
  query: readonly Token[],
  name: IndexedName,
  alignment: Alignment,
): Difference[] {
  const { pairs, extra, missing } = alignment;
  const { differences } = weights;
  // Two telling words at the head, as people shorten the names of partnerships.
  const head = pairs.filter((pair) => pair.entity.every((j) => isTelling(name.tokens[j])));
  const behindTwo = extra.length === 0 && head.length >= 2 && !missing.some((j) => j < head.length);
  const found = [
    ...unmatched(query, extra, extraFactors(weights), differences.further, 'is not in the listed name'),
    ...unmatched(name.tokens, missing, missingFactors(weights, behindTwo), differences.further, 'is missing'),
  ];
  const extraClasses = extra.map((i) => classAt(query, i));
  const heavy =
    extraClasses.some((kind) => kind === 'generic' || isWeighty(kind)) ||
    (extraClasses.includes('service') &&
      missing.some((j) => isTelling(name.tokens[j]) || name.tokens[j]?.class === 'field'));
  if (heavy && missing.length > 0) {
    found.push({ factor: differences.bothDiffer, reason: () => 'each name has words that the other lacks' });
  }
  const weighty = extra.filter((_, at) => isWeighty(extraClasses[at] ?? 'noise'));
  if (weighty.length > 0) {
    const places = pairs.flatMap((pair) => pair.query);
    const first = Math.min(...places);
    const last = Math.max(...places);
    if (weighty.some((i) => i > first && i < last)) {
      found.push({ factor: differences.interrupted, reason: () => 'a further word stands between the shared ones' });
    }
  }
  return found;
}

/** Whether all words that only one of a reading and a name has are countries or reaches (USA, International). */
function onlyTerritory(query: readonly Token[], name: IndexedName, { extra, missing }: Alignment): boolean {
  const isTerritory = (token: Token | undefined) => token !== undefined && territoryWords.has(token.word);
  if (extra.length + missing.length === 0) return false;
  return extra.every((i) => isTerritory(query[i])) && missing.every((j) => isTerritory(name.tokens[j]));
}

/** Differences between a reading and a name, in words and figures; each loses a factor. None where no word is shared. */
export function differencesBetween({ index, weights }: Search, reading: Reading, name: IndexedName): Difference[] {
  const { differences } = weights;
  const query = reading.tokens;
  const alignment = alignTokens(query, name.tokens, (word) => isWritten(index, word));
  if (alignment.pairs.length === 0) return [{ factor: 0, reason: () => 'no word is shared' }];
  const found = pairedPart(weights, query, name, alignment);
  if (onlyTerritory(query, name, alignment)) {
    found.push({ factor: differences.territory, reason: () => 'only the territory differs' });
  } else found.push(...unpairedPart(weights, query, name, alignment));
  found.push(...sharedPart(weights, query, name, alignment));
  if (filedUnder(index.columns.confusable, hashOf(reading.folded)).includes(name.entity)) {
    found.push({ factor: differences.confusable, reason: () => 'it is known as the name of another company' });
  }
  return found;
}

/** Places of telling words that can be laid beside no word of the other name. */
function strangers(tokens: readonly Token[], others: readonly Token[]): number[] {
  const found: number[] = [];
  tokens.forEach((token, i) => {
    if (classAt(tokens, i) === 'telling' && !others.some((other) => mayPair(token, other))) found.push(i);
  });
  return found;
}

/**
 * The most that a name can score beside a reading, whatever their alignment: told from the words that surely stay
 * alone, by the factors that `differencesBetween` takes for them.
 */
export function mostPossible(
  { differences, signs }: Weights,
  query: readonly Token[],
  kind: NameKind,
  name: readonly Token[],
): number {
  const most = signs[kind];
  if (mayStandForSeveral(query, name)) return most;
  const extra = strangers(query, name);
  // Two such words are enough: the other side need not be looked at.
  if (extra.length > 1) return most * differences.extraUnknown * differences.extraUnknown;
  const missing = strangers(name, query);
  if (extra.length + missing.length === 0) return most;
  const shareable = name.filter(isTelling).length - missing.length;
  const behindTwo = extra.length === 0 && shareable >= 2;
  const common = missing.length > 0 ? differences.onlyGeneric : differences.ordinary;
  return (
    most *
    (extra.length > 0 ? differences.extraUnknown : 1) *
    (behindTwo ? differences.missingBehindTwo : differences.missingUnknown) ** missing.length *
    (extra.length > 0 && missing.length > 0 ? differences.bothDiffer : 1) *
    (extra[0] === 0 || missing[0] === 0 ? differences.notAtHead : 1) *
    (shareable === 0 ? common : 1)
  );
}
