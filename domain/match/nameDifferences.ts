import { formsConflict } from '../vendor/normalizeName.ts';
import { type Alignment, alignTokens, type Pair, type PairKind } from './alignTokens.ts';
import { bitsOf, quote } from './evidence.ts';
import { type Token, tellingWords } from './foldTokens.ts';
import { filedUnder, hashOf } from './index/hashedLists.ts';
import { type IndexedName, isWritten } from './index/vendorIndex.ts';
import { classAlone, isTelling, type PlacedClass } from './placedClass.ts';
import type { Reading } from './readQuery.ts';
import { additionFactor, isBareHead, isRareHead, isWholeRareName } from './shortNames.ts';
import type { Search, Weights } from './weights.ts';
import { ordinaryWords, territoryWords } from './words.ts';

/** What a name loses beside a reading. The reason is told only where the name is offered. */
export type Difference = { factor: number; reason: () => string };

type Factors = Readonly<Record<PlacedClass, number>>;

const extraFactors = ({ differences }: Weights, unknown: number | undefined): Factors => ({
  service: differences.extraService,
  generic: differences.extraGeneric,
  noise: differences.extraNoise,
  field: Math.max(unknown ?? 0, differences.extraField),
  place: differences.extraPlace,
  telling: unknown ?? differences.extraUnknown,
  country: differences.country,
  numeral: differences.numeral,
});

const missingFactors = ({ differences }: Weights, behindTwo: boolean): Factors => ({
  service: differences.missingGeneric,
  generic: differences.missingGeneric,
  noise: differences.missingGeneric,
  field: differences.missingField,
  place: differences.missingUnknown,
  telling: behindTwo ? differences.missingBehindTwo : differences.missingUnknown,
  country: differences.country,
  numeral: differences.numeral,
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
  look: 'letters look alike',
  sound: 'words sound alike',
  twoSlips: 'two letters differ',
};

function pairDifference(
  { differences }: Weights,
  query: readonly Token[],
  entity: readonly Token[],
  pair: Pair,
  amongEqual: boolean,
): Difference[] {
  const { kind } = pair;
  if (kind === 'same') return [];
  const [i = 0, j = 0] = [pair.query[0], pair.entity[0]];
  const sameHead = query[i]?.written[0] === entity[j]?.written[0];
  const isLess = amongEqual && (isFar(kind) || (kind === 'otherLetter' && sameHead));
  const values = () => `(${quote(words(query, pair.query))}, ${quote(words(entity, pair.entity))})`;
  const factor = isLess ? differences.slipAmongEqual : differences[kind];
  return [{ factor, reason: () => `${pairReasons[kind]} ${values()}` }];
}

/** Factors for words of one side that the other lacks: the first of each class in full, further ones lightly. */
function unmatched(
  weights: Weights,
  tokens: readonly Token[],
  positions: readonly number[],
  factors: Factors,
  reason: string,
): Difference[] {
  const seen = new Set<PlacedClass>();
  return positions.map((i) => {
    const kind = classAlone(weights, tokens, i);
    const again = seen.has(kind) && kind !== 'telling' && kind !== 'field';
    seen.add(kind);
    return {
      factor: again ? weights.differences.further : factors[kind],
      reason: () => `${quote(tokens[i]?.written ?? '')} ${reason}`,
    };
  });
}

const isMisspelt = (kind: PairKind) => isFar(kind) || kind === 'slip' || kind === 'otherLetter';

const isFar = (kind: PairKind) => kind === 'sound' || kind === 'twoSlips';

const inOrder = (pairs: readonly Pair[]) => {
  const sorted = [...pairs].sort((a, b) => (a.query[0] ?? 0) - (b.query[0] ?? 0));
  return sorted.every((pair, i) => i === 0 || (sorted[i - 1]?.entity[0] ?? 0) < (pair.entity[0] ?? 0));
};

const isLight = (kind: PlacedClass) => kind === 'service' || kind === 'noise' || kind === 'place';
const isWeighty = (kind: PlacedClass) => kind === 'field' || kind === 'telling';

/** What the shared words are worth as a name. */
function sharedPart(weights: Weights, query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
  const { differences, rules } = weights;
  const { pairs, extra, missing } = alignment;
  if (extra.length === 0 && missing.length === 0) return [];
  const shared = pairs.flatMap((pair) => pair.entity.map((j) => name.tokens[j]));
  const joined = pairs.flatMap(({ kind, query: [i = 0], entity: [j = 0] }) =>
    kind === 'joined' && rules.joinedWordsTell ? [query[i], name.tokens[j]] : [],
  );
  const telling = [...shared, ...joined].filter(isTelling);
  const isWhole = missing.length === 0;
  const light = extra.every((i) => isLight(classAlone(weights, query, i)));
  const [word] = telling;
  const written = word?.written ?? '';
  const tellsLittle = () => `${quote(written)} alone is no telling name`;
  const found: Difference[] = [];
  if (telling.length === 0) {
    if (isWhole && light && shared.length >= 2) return [];
    const factor = isWhole && shared.length >= 3 ? differences.ordinary : differences.onlyGeneric;
    found.push({ factor, reason: () => 'only common words are shared' });
  } else if (telling.length === 1 && !(isWhole && shared.length >= 2) && shared.length < 3) {
    const initials = name.kind !== 'name' && name.label === name.label.toUpperCase() && written.length <= 6;
    if (ordinaryWords.has(written) || ((written.length <= 3 || initials) && !(isWhole && light))) {
      found.push({ factor: differences.ordinary, reason: tellsLittle });
    } else if (rules.frequencies && word?.isWidespread) {
      found.push({ factor: differences.widespread, reason: () => `many companies bear ${quote(written)}` });
    }
  } else if (rules.frequencies && telling.length === 1 && !light && written.length <= 3) {
    found.push({ factor: differences.ordinary, reason: tellsLittle });
  }
  const head = query[0]?.class;
  const isInitial = rules.frequencies && name.tokens[0]?.word.length === 1;
  if ((extra[0] === 0 && head !== 'service' && head !== 'noise') || (missing[0] === 0 && !isInitial)) {
    found.push({ factor: differences.notAtHead, reason: () => 'the names begin differently' });
  }
  return found;
}

/** Whether a slip stands among two or more equal words of which none is left over: then the whole is hardly another name. */
const isAmongEqual = ({ pairs, extra, missing }: Alignment) =>
  extra.length + missing.length === 0 && pairs.filter(({ kind }) => kind === 'same').length >= 2;

/** Names of fewer bits mean another company in another order: Health Catalyst, Catalyst Health. */
const enoughForOrder = 20;

/** Differences within the words that a reading and a name share. */
function pairedPart(weights: Weights, query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
  const { pairs, extra, missing } = alignment;
  const { differences, rules } = weights;
  const amongEqual = rules.farSlips && isAmongEqual(alignment);
  const found = pairs.flatMap((pair) => pairDifference(weights, query, name.tokens, pair, amongEqual));
  const equalTelling = pairs.some((pair) => pair.kind === 'same' && pair.query.some((i) => isTelling(query[i])));
  const isAlone = rules.farSlips && !equalTelling;
  for (const pair of pairs) {
    if (isAlone && (isFar(pair.kind) || (isMisspelt(pair.kind) && extra.length + missing.length > 0))) {
      const factor = isFar(pair.kind) ? differences.farSlipAlone : differences.slipAlone;
      found.push({ factor, reason: () => 'no other telling word is shared' });
    }
    if (amongEqual) continue;
    if (pair.kind !== 'slip' && pair.kind !== 'otherLetter') continue;
    const letters = Math.min(words(query, pair.query).length, words(name.tokens, pair.entity).length);
    if (letters >= (pair.kind === 'slip' || rules.farSlips ? 5 : 6)) continue;
    const factor = equalTelling ? differences.slipBesideEqual : differences.slipInShortWord;
    found.push({ factor, reason: () => 'the word is short' });
  }
  if (!inOrder(pairs)) {
    const isShort = rules.frequencies && bitsOf(name.tokens) < enoughForOrder;
    const whole = isShort ? differences.reorderedShort : differences.reordered;
    const factor = extra.length + missing.length > 0 ? differences.reorderedWithin : whole;
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
  const { differences, rules } = weights;
  // Two telling words at the head, as people shorten the names of partnerships.
  const head = pairs.filter((pair) => pair.entity.every((j) => isTelling(name.tokens[j])));
  const behindTwo = extra.length === 0 && head.length >= 2 && !missing.some((j) => j < head.length);
  const extraGeneric =
    rules.frequencies && name.tokens.length === 1 ? differences.extraGenericAlone : differences.extraGeneric;
  const factors = { ...extraFactors(weights, additionFactor(weights, query, name, alignment)), generic: extraGeneric };
  const found = [
    ...unmatched(weights, query, extra, factors, 'is not in the listed name'),
    ...unmatched(weights, name.tokens, missing, missingFactors(weights, behindTwo), 'is missing'),
  ];
  const extraClasses = extra.map((i) => classAlone(weights, query, i));
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

/** What the words say that two names share; of words that only resemble each other, half. */
const sharedBits = (query: readonly Token[], { pairs }: Alignment): number =>
  pairs.reduce((bits, pair) => {
    const words = bitsOf(pair.query.flatMap((i) => query[i] ?? []));
    return bits + (pair.kind === 'same' || pair.kind === 'joined' ? words : words / 2);
  }, 0);

/** What differs between a reading and a name, each difference losing a factor, and how much agrees, in bits. */
export type Comparison = { differences: Difference[]; bits: number };

/** Lays a name beside a reading of a query. Where no word is shared, the one difference takes all. */
export function compareNames(search: Search, reading: Reading, name: IndexedName): Comparison {
  const { index, weights } = search;
  const { differences } = weights;
  const query = reading.tokens;
  const alignment = alignTokens(query, name.tokens, (word) => isWritten(index, word), weights.rules.farSlips);
  if (alignment.pairs.length === 0) {
    return { differences: [{ factor: 0, reason: () => 'no word is shared' }], bits: 0 };
  }
  const bits = sharedBits(query, alignment);
  if (isBareHead(search, reading, name)) {
    const reason = () => 'no other listed name has the word with which it begins';
    const isCurrent = name.kind !== 'former-name' && name.kind !== 'later-name';
    const factor = isCurrent && !reading.legalForm ? differences.bareHead : differences.rareHead;
    return { differences: [{ factor, reason }], bits };
  }
  const found = differencesOf(search, reading, name, alignment);
  const left = found.reduce((product, { factor }) => product * factor, 1);
  if (left < differences.rareHead && isRareHead(search, reading, name, alignment)) {
    const reason = () => 'the line begins with a word that no other listed name has, and goes on';
    return { differences: [{ factor: differences.rareHead, reason }], bits };
  }
  const alone = alignment.extra.filter((i) => isWeighty(classAlone(weights, query, i)));
  const isField = alone.some((i) => query[i]?.class === 'field');
  if (
    left < differences.wholeName &&
    alone.length > 0 &&
    alone.length <= 2 &&
    !isField &&
    isWholeRareName(search, query, name, alignment)
  ) {
    const reason = () => `${quote(words(query, alone))} stands behind the whole of the listed name`;
    return { differences: [{ factor: differences.wholeName, reason }], bits };
  }
  return { differences: found, bits };
}

/** Whether a reading is known as the name, or the telling words of the name, of another company. */
function isConfusable({ index, weights }: Search, { folded, tokens }: Reading, { entity }: IndexedName): boolean {
  const { confusable } = index.columns;
  // Asked for every name that is compared: most lists of entities have none.
  if (confusable.values.length === 0) return false;
  const isKnown = (text: string) => text !== '' && filedUnder(confusable, hashOf(text)).includes(entity);
  return isKnown(folded) || (weights.rules.frequencies && isKnown(tellingWords(tokens)));
}

function differencesOf(search: Search, reading: Reading, name: IndexedName, alignment: Alignment): Difference[] {
  const { weights } = search;
  const { differences } = weights;
  const query = reading.tokens;
  const found = pairedPart(weights, query, name, alignment);
  if (onlyTerritory(query, name, alignment)) {
    found.push({ factor: differences.territory, reason: () => 'only the territory differs' });
  } else found.push(...unpairedPart(weights, query, name, alignment));
  found.push(...sharedPart(weights, query, name, alignment));
  if (isConfusable(search, reading, name)) {
    found.push({ factor: differences.confusable, reason: () => 'it is known as the name of another company' });
  }
  if (weights.rules.legalForms && formsConflict(reading.form, name.form)) {
    const values = `(${quote(reading.form)}, ${quote(name.form)})`;
    found.push({ factor: differences.foreignForm, reason: () => `the legal forms are of different kinds ${values}` });
  }
  return found;
}
