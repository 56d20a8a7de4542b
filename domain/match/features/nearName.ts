import { type Alignment, alignTokens, mayPair, mayStandForSeveral, type Pair, type PairKind } from '../alignTokens.ts';
import { type Evidence, quote } from '../evidence.ts';
import type { Token } from '../foldTokens.ts';
import { deletionHashes, sharesDeletion } from '../letters.ts';
import type { Reading } from '../readQuery.ts';
import { type IndexedName, shortestSlip, type VendorIndex } from '../vendorIndex.ts';
import { differences, equality, signs, thresholds } from '../weights.v1.ts';
import type { WordClass } from '../wordClass.ts';
import { ordinaryWords, territoryWords } from '../words.ts';
import { described, viaOf } from './exactName.ts';

/** What a name loses beside a reading. The reason is told only where the name is offered. */
type Difference = { factor: number; reason: () => string };

type PlacedClass = WordClass | 'place';

/** The class of a word where it stands: the postal code of a state is a place at the end of a name. */
function classAt(tokens: readonly Token[], i: number): PlacedClass {
  const token = tokens[i];
  if (!token) return 'noise';
  return token.isState && i === tokens.length - 1 ? 'place' : token.class;
}

/** Words that can tell one company from another. */
const isTelling = (token: Token | undefined) => token?.class === 'telling';

const extraFactor: Record<PlacedClass, number> = {
  service: differences.extraService,
  generic: differences.extraGeneric,
  noise: differences.extraNoise,
  field: differences.extraField,
  place: differences.extraPlace,
  telling: differences.extraUnknown,
};

const missingFactor: Record<PlacedClass, number> = {
  service: differences.missingGeneric,
  generic: differences.missingGeneric,
  noise: differences.missingGeneric,
  field: differences.missingField,
  place: differences.missingUnknown,
  telling: differences.missingUnknown,
};

const missingBehindTwo = { ...missingFactor, telling: differences.missingBehindTwo };

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

function pairDifference(query: readonly Token[], entity: readonly Token[], pair: Pair): Difference[] {
  const { kind } = pair;
  if (kind === 'same') return [];
  const values = () => `(${quote(words(query, pair.query))}, ${quote(words(entity, pair.entity))})`;
  return [{ factor: differences[kind], reason: () => `${pairReasons[kind]} ${values()}` }];
}

/** Factors for words of one side that the other lacks: the first of each class in full, further ones lightly. */
function unmatched(
  tokens: readonly Token[],
  positions: readonly number[],
  factors: Record<PlacedClass, number>,
  reason: string,
): Difference[] {
  const seen = new Set<PlacedClass>();
  return positions.map((i) => {
    const kind = classAt(tokens, i);
    const again = seen.has(kind) && kind !== 'telling' && kind !== 'field';
    seen.add(kind);
    return {
      factor: again ? differences.further : factors[kind],
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
function sharedPart(query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
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
function pairedPart(query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
  const { pairs, extra, missing } = alignment;
  const found = pairs.flatMap((pair) => pairDifference(query, name.tokens, pair));
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
function unpairedPart(query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
  const { pairs, extra, missing } = alignment;
  // Two telling words at the head, as people shorten the names of partnerships.
  const head = pairs.filter((pair) => pair.entity.every((j) => isTelling(name.tokens[j])));
  const behindTwo = extra.length === 0 && head.length >= 2 && !missing.some((j) => j < head.length);
  const found = [
    ...unmatched(query, extra, extraFactor, 'is not in the listed name'),
    ...unmatched(name.tokens, missing, behindTwo ? missingBehindTwo : missingFactor, 'is missing'),
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

/** Differences between a reading and a name that share some words, one after another: each loses a factor. */
export function* differencesBetween(index: VendorIndex, reading: Reading, name: IndexedName): Generator<Difference> {
  const query = reading.tokens;
  const alignment = alignTokens(query, name.tokens, (word) => index.written.has(word));
  if (alignment.pairs.length === 0) {
    yield { factor: 0, reason: () => 'no word is shared' };
    return;
  }
  yield* pairedPart(query, name, alignment);
  if (onlyTerritory(query, name, alignment)) {
    yield { factor: differences.territory, reason: () => 'only the territory differs' };
  } else yield* unpairedPart(query, name, alignment);
  yield* sharedPart(query, name, alignment);
  if (index.confusable.get(reading.folded)?.has(name.entity)) {
    yield { factor: differences.confusable, reason: () => 'it is known as the name of another company' };
  }
}

/** The most names laid beside one reading, and the most places of words looked at: bounds the time of any query. */
const mostCompared = 16;
const mostLookedAt = 4000;

function slipsOf(index: VendorIndex, word: string): string[] {
  if (word.length < shortestSlip || index.written.has(word)) return [];
  const found = new Set<string>();
  deletionHashes(word).forEach((hash, place) => {
    for (const known of index.slips.get(hash) ?? []) if (sharesDeletion(word, place, known)) found.add(known);
  });
  return [...found].slice(0, 20);
}

/** The words by which a reading is looked up, with what each is worth: as written, joined, and one slip away. */
function keysOf(index: VendorIndex, { tokens }: Reading): Map<string, number> {
  const keys = new Map<string, number>();
  tokens.forEach((token, i) => {
    keys.set(token.word, 1);
    const next = tokens[i + 1];
    const afterNext = tokens[i + 2];
    if (next) keys.set(token.written + next.written, 1);
    if (next && afterNext) keys.set(token.written + next.written + afterNext.written, 1);
    for (const slip of slipsOf(index, token.written)) keys.set(slip, 0.8);
  });
  return keys;
}

/** The names with the largest sums, largest first; of equal ones the earlier. */
function largest(sums: ReadonlyMap<number, number>, most: number): number[] {
  const kept: { id: number; sum: number }[] = [];
  for (const [id, sum] of sums) {
    const isBehind = (other: { id: number; sum: number }) => other.sum < sum || (other.sum === sum && other.id > id);
    const last = kept[most - 1];
    if (last && !isBehind(last)) continue;
    kept.splice(kept.findLastIndex((other) => !isBehind(other)) + 1, 0, { id, sum });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ id }) => id);
}

/** Names that share words with the reading, by how rare those words are. */
function candidates(index: VendorIndex, reading: Reading): IndexedName[] {
  const lists: { list: readonly number[]; weight: number }[] = [];
  for (const [word, weight] of keysOf(index, reading)) {
    const list = index.byWord.get(word);
    if (list) lists.push({ list, weight: weight * Math.log(1 + index.names.length / list.length) });
  }
  lists.sort((a, b) => a.list.length - b.list.length);
  const sums = new Map<number, number>();
  let lookedAt = 0;
  for (const { list, weight } of lists) {
    if (lookedAt > 0 && lookedAt + list.length > mostLookedAt) break;
    const looked = list.length > mostLookedAt ? list.slice(0, mostLookedAt) : list;
    for (const id of looked) sums.set(id, (sums.get(id) ?? 0) + weight);
    lookedAt += list.length;
  }
  return largest(sums, mostCompared).flatMap((id) => index.names[id] ?? []);
}

type Near = { name: IndexedName; score: number; differences: readonly Difference[] };

/** Fields of ledgers are cut at 30 letters or more, and trailing spaces are lost. */
const looksCut = (written: string) => written.length >= 25;

const cutOff: readonly Difference[] = [
  { factor: equality.truncated, reason: () => 'the line ends where the listed name goes on' },
];

/** Names that begin as the reading does, where the line looks cut off at a fixed width. */
function truncated(index: VendorIndex, reading: Reading): Near[] {
  const cut = reading.core.replaceAll(' ', '');
  if (cut.length < 18 || !looksCut(reading.text)) return [];
  let low = 0;
  let high = index.sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.sorted[middle]?.compact ?? '') < cut) low = middle + 1;
    else high = middle;
  }
  const found: Near[] = [];
  for (let i = low; i < low + 6; i++) {
    const entry = index.sorted[i];
    const name = entry && index.names[entry.name];
    if (!name || !entry.compact.startsWith(cut)) break;
    found.push({ name, score: equality.truncated, differences: cutOff });
  }
  return found;
}

/** The best name of each entity, nearest first. */
function bestOfEach(found: readonly Near[]): Near[] {
  const best = new Map<number, Near>();
  for (const near of found) {
    const before = best.get(near.name.entity);
    if (!before || near.score > before.score) best.set(near.name.entity, near);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.name.entity - b.name.entity);
}

/** A near name this much behind the nearest one is not offered beside it. */
const farBehind = 0.1;
const asNear = 0.03;

/** A name below this is not offered, nor is any name that is as near. */
const leastScore = thresholds.review - asNear;

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
export function mostPossible(query: readonly Token[], name: IndexedName): number {
  const most = signs[name.kind];
  if (mayStandForSeveral(query, name.tokens)) return most;
  const extra = strangers(query, name.tokens);
  // Two such words are enough: the other side need not be looked at.
  if (extra.length > 1) return most * differences.extraUnknown * differences.extraUnknown;
  const missing = strangers(name.tokens, query);
  if (extra.length + missing.length === 0) return most;
  const shareable = name.tokens.filter(isTelling).length - missing.length;
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

/** The bound is a product in another order, and may fall short of the score by a rounding. */
const rounding = 1e-9;

/** How near a name is to a reading; none as soon as it is too far to play a part. */
function nearness(index: VendorIndex, reading: Reading, name: IndexedName): Near[] {
  if (mostPossible(reading.tokens, name) < leastScore - rounding) return [];
  const met: Difference[] = [];
  let score: number = signs[name.kind];
  for (const difference of differencesBetween(index, reading, name)) {
    score *= difference.factor;
    if (score < leastScore) return [];
    met.push(difference);
  }
  return [{ name, score, differences: met }];
}

/** Signs from names that are like a reading of the query without being equal. `mayConfirm` is false where the
 * reading equals a weak name: what many companies are called cannot be sure of one. */
export function nearName(index: VendorIndex, queryText: string, reading: Reading, mayConfirm: boolean): Evidence[] {
  const compared = candidates(index, reading).flatMap((name) => nearness(index, reading, name));
  const ranked = bestOfEach([...truncated(index, reading), ...compared]);
  const [first, second] = ranked;
  const isPart = reading.role === 'first' || reading.role === 'second';
  if (!first) return [];
  const traps = index.entities[first.name.entity]?.confusableWith ?? [];
  const trapped = ranked.some(
    (near) => near.score >= thresholds.review && traps.includes(index.entities[near.name.entity]?.id ?? ''),
  );
  const contested = trapped || (second !== undefined && first.score - second.score < asNear);
  return ranked
    .filter((near) => near.score >= thresholds.review && near.score > first.score - farBehind)
    .slice(0, 5)
    .map(({ name, score, differences: met }): Evidence => {
      const alone = contested && score > first.score - asNear;
      const because = [...met.map(({ reason }) => reason()), ...(alone ? ['another listed entity is as near'] : [])];
      return {
        entity: name.entity,
        family: name.kind === 'product' ? 'product' : 'name',
        via: viaOf(name),
        score: (alone ? differences.notUnique : 1) * (isPart ? signs['second-part'] : 1) * score,
        confirms: mayConfirm && !alone && !isPart,
        sentence: `${quote(queryText)} is near to ${described(index, name)}: ${because.slice(0, 4).join('; ')}.`,
        compared: [reading.folded, name.folded],
      };
    });
}
