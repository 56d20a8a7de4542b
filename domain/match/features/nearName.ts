import { type Alignment, alignTokens, type Pair } from '../alignTokens.ts';
import { type Evidence, quote } from '../evidence.ts';
import type { Token } from '../foldTokens.ts';
import { deletions } from '../letters.ts';
import type { Reading } from '../readQuery.ts';
import { type IndexedName, shortestSlip, type VendorIndex } from '../vendorIndex.ts';
import { differences, equality, signs, thresholds } from '../weights.v1.ts';
import { fieldWords, genericWords, noiseWords, ordinaryWords, serviceWords, states, territoryWords } from '../words.ts';
import { described, viaOf } from './exactName.ts';

type Difference = { factor: number; reason: string };

type WordClass = 'service' | 'generic' | 'noise' | 'field' | 'place' | 'telling';

const stateNames = new Set(Object.values(states));

function classOf(token: Token, isLast: boolean): WordClass {
  if (isLast && states[token.written]) return 'place';
  if (stateNames.has(token.word)) return 'generic';
  if (serviceWords.has(token.word) || serviceWords.has(token.written)) return 'service';
  if (genericWords.has(token.word)) return 'generic';
  if (noiseWords.has(token.word) || token.word.length === 1) return 'noise';
  if (/^\d+$/.test(token.word)) return 'generic';
  return fieldWords.has(token.word) ? 'field' : 'telling';
}

/** Words that can tell one company from another. */
const isTelling = (token: Token) => classOf(token, false) === 'telling';

const extraFactor: Record<WordClass, number> = {
  service: differences.extraService,
  generic: differences.extraGeneric,
  noise: differences.extraNoise,
  field: differences.extraField,
  place: differences.extraPlace,
  telling: differences.extraUnknown,
};

const missingFactor: Record<WordClass, number> = {
  service: differences.missingGeneric,
  generic: differences.missingGeneric,
  noise: differences.missingGeneric,
  field: differences.missingField,
  place: differences.missingUnknown,
  telling: differences.missingUnknown,
};

const words = (tokens: readonly Token[], positions: readonly number[]) =>
  positions.map((i) => tokens[i]?.written ?? '').join(' ');

function pairDifference(query: readonly Token[], entity: readonly Token[], pair: Pair): Difference | undefined {
  if (pair.kind === 'same') return undefined;
  const left = words(query, pair.query);
  const right = words(entity, pair.entity);
  const values = `(${quote(left)}, ${quote(right)})`;
  if (pair.kind === 'joined') return { factor: differences.joined, reason: `words are joined or split ${values}` };
  if (pair.kind === 'abbreviated') return { factor: differences.abbreviated, reason: `a word is shortened ${values}` };
  if (pair.kind === 'initials') return { factor: differences.initials, reason: `initials stand for words ${values}` };
  if (pair.kind === 'plural') return { factor: differences.plural, reason: `one has an s more ${values}` };
  if (pair.kind === 'doubled') return { factor: differences.doubled, reason: `a letter is doubled ${values}` };
  return { factor: differences[pair.kind], reason: `one letter differs ${values}` };
}

/** Factors for words of one side that the other lacks: the first of each class in full, further ones lightly. */
function unmatched(
  tokens: readonly Token[],
  positions: readonly number[],
  factors: Record<WordClass, number>,
  reason: string,
): Difference[] {
  const seen = new Set<WordClass>();
  return positions.flatMap((i) => {
    const token = tokens[i];
    if (!token) return [];
    const kind = classOf(token, i === tokens.length - 1);
    const again = seen.has(kind) && kind !== 'telling' && kind !== 'field';
    seen.add(kind);
    return [{ factor: again ? differences.further : factors[kind], reason: `${quote(token.written)} ${reason}` }];
  });
}

const inOrder = (pairs: readonly Pair[]) => {
  const sorted = [...pairs].sort((a, b) => (a.query[0] ?? 0) - (b.query[0] ?? 0));
  return sorted.every((pair, i) => i === 0 || (sorted[i - 1]?.entity[0] ?? 0) < (pair.entity[0] ?? 0));
};

/** What the shared words are worth as a name. */
function sharedPart(query: readonly Token[], name: IndexedName, alignment: Alignment): Difference[] {
  const { pairs, extra, missing } = alignment;
  if (extra.length === 0 && missing.length === 0) return [];
  const shared = pairs.flatMap((pair) => pair.entity.map((j) => name.tokens[j]).filter((token) => token !== undefined));
  const telling = shared.filter(isTelling);
  const isWhole = missing.length === 0;
  const light = extra.every((i) => {
    const kind = query[i] ? classOf(query[i], i === query.length - 1) : 'noise';
    return kind === 'service' || kind === 'noise' || kind === 'place';
  });
  const found: Difference[] = [];
  if (telling.length === 0) {
    if (isWhole && light && shared.length >= 2) return [];
    const factor = isWhole && shared.length >= 3 ? differences.ordinary : differences.onlyGeneric;
    found.push({ factor, reason: 'only common words are shared' });
  } else if (telling.length === 1 && !(isWhole && shared.length >= 2) && shared.length < 3) {
    const word = telling[0]?.written ?? '';
    const initials = name.kind !== 'name' && name.label === name.label.toUpperCase() && word.length <= 6;
    if (ordinaryWords.has(word) || ((word.length <= 3 || initials) && !(isWhole && light))) {
      found.push({ factor: differences.ordinary, reason: `${quote(word)} alone is no telling name` });
    }
  }
  const first = extra.find((i) => i === 0 && query[0] && !['service', 'noise'].includes(classOf(query[0], false)));
  if (first !== undefined || missing.includes(0)) {
    found.push({ factor: differences.notAtHead, reason: 'the names begin differently' });
  }
  return found;
}

/** Differences between a reading and a name that share some words: each loses a factor, with its reason. */
export function differencesBetween(index: VendorIndex, reading: Reading, name: IndexedName): Difference[] {
  const query = reading.tokens;
  const alignment = alignTokens(query, name.tokens, (word) => index.written.has(word));
  const { pairs, extra, missing } = alignment;
  if (pairs.length === 0) return [{ factor: 0, reason: 'no word is shared' }];
  const found = pairs.flatMap((pair) => pairDifference(query, name.tokens, pair) ?? []);
  const equalTelling = pairs.some(
    (pair) => pair.kind === 'same' && pair.query.some((i) => query[i] && isTelling(query[i])),
  );
  for (const pair of pairs) {
    const letters = Math.min(words(query, pair.query).length, words(name.tokens, pair.entity).length);
    if (!(pair.kind === 'slip' && letters < 5) && !(pair.kind === 'otherLetter' && letters < 6)) continue;
    const factor = equalTelling ? differences.slipBesideEqual : differences.slipInShortWord;
    found.push({ factor, reason: 'the word is short' });
  }
  if (!inOrder(pairs)) {
    const factor = extra.length + missing.length > 0 ? differences.reorderedWithin : differences.reordered;
    found.push({ factor, reason: 'the words stand in another order' });
  }
  const territory = [...extra.map((i) => query[i]), ...missing.map((j) => name.tokens[j])];
  if (territory.length > 0 && territory.every((token) => token && territoryWords.has(token.word))) {
    found.push({ factor: differences.territory, reason: 'only the territory differs' });
    return [...found, ...sharedPart(query, name, alignment)];
  }
  found.push(...unmatched(query, extra, extraFactor, 'is not in the listed name'));
  // Two telling words at the head, as people shorten the names of partnerships.
  const head = pairs.filter((pair) => pair.entity.every((j) => name.tokens[j] && isTelling(name.tokens[j])));
  const behindTwo = extra.length === 0 && head.length >= 2 && !missing.some((j) => j < head.length);
  const factors = behindTwo ? { ...missingFactor, telling: differences.missingBehindTwo } : missingFactor;
  found.push(...unmatched(name.tokens, missing, factors, 'is missing'));
  const extraClasses = extra.map((i) => (query[i] ? classOf(query[i], i === query.length - 1) : 'noise'));
  const missingClasses = missing.map((j) => (name.tokens[j] ? classOf(name.tokens[j], false) : 'noise'));
  const weighty = (kind: WordClass) => kind === 'field' || kind === 'telling';
  const heavy =
    extraClasses.some((kind) => kind === 'generic' || weighty(kind)) ||
    (extraClasses.includes('service') && missingClasses.some(weighty));
  if (heavy && missing.length > 0) {
    found.push({ factor: differences.bothDiffer, reason: 'each name has words that the other lacks' });
  }
  const places = pairs.flatMap((pair) => pair.query);
  if (
    extra.some((i, at) => weighty(extraClasses[at] ?? 'noise') && i > Math.min(...places) && i < Math.max(...places))
  ) {
    found.push({ factor: differences.interrupted, reason: 'a further word stands between the shared ones' });
  }
  found.push(...sharedPart(query, name, alignment));
  return found;
}

/** The most names laid beside one reading, and the most places of words looked at: bounds the time of any query. */
const mostCompared = 16;
const mostLookedAt = 4000;

function slipsOf(index: VendorIndex, word: string): string[] {
  if (word.length < shortestSlip || index.written.has(word)) return [];
  const found = new Set<string>();
  for (const form of deletions(word)) for (const known of index.slips.get(form) ?? []) found.add(known);
  return [...found].slice(0, 20);
}

/** Names that share words with the reading, by how rare those words are. */
function candidates(index: VendorIndex, reading: Reading): IndexedName[] {
  const keys = new Map<string, number>();
  reading.tokens.forEach((token, i) => {
    keys.set(token.word, 1);
    const next = reading.tokens[i + 1];
    const afterNext = reading.tokens[i + 2];
    if (next) keys.set(token.written + next.written, 1);
    if (next && afterNext) keys.set(token.written + next.written + afterNext.written, 1);
    for (const slip of slipsOf(index, token.written)) keys.set(slip, 0.8);
  });
  const lists = [...keys]
    .flatMap(([word, weight]) => {
      const list = index.byWord.get(word);
      return list ? [{ list, weight: weight * Math.log(1 + index.names.length / list.length) }] : [];
    })
    .sort((a, b) => a.list.length - b.list.length);
  const sums = new Map<number, number>();
  let lookedAt = 0;
  for (const { list, weight } of lists) {
    if (lookedAt > 0 && lookedAt + list.length > mostLookedAt) break;
    for (const id of list.slice(0, mostLookedAt)) sums.set(id, (sums.get(id) ?? 0) + weight);
    lookedAt += list.length;
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCompared)
    .flatMap(([id]) => index.names[id] ?? []);
}

type Near = { name: IndexedName; score: number; reasons: readonly string[] };

/** Fields of ledgers are cut at 30 letters or more, and trailing spaces are lost. */
const looksCut = (written: string) => written.length >= 25;

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
    found.push({ name, score: equality.truncated, reasons: ['the line ends where the listed name goes on'] });
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

/** Signs from names that are like a reading of the query without being equal. `mayConfirm` is false where the
 * reading equals a weak name: what many companies are called cannot be sure of one. */
export function nearName(index: VendorIndex, queryText: string, reading: Reading, mayConfirm: boolean): Evidence[] {
  const compared = candidates(index, reading).map((name): Near => {
    const found = differencesBetween(index, reading, name);
    const confusable = index.confusable.get(reading.folded)?.has(name.entity)
      ? [{ factor: differences.confusable, reason: 'it is known as the name of another company' }]
      : [];
    const all = [...found, ...confusable];
    const score = all.reduce<number>((product, difference) => product * difference.factor, signs[name.kind]);
    return { name, score, reasons: all.map((difference) => difference.reason) };
  });
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
    .map(({ name, score, reasons }): Evidence => {
      const alone = contested && score > first.score - asNear;
      const because = [...reasons, ...(alone ? ['another listed entity is as near'] : [])];
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
