import { countryBeside, placesConflict } from '../../vendor/normalizeName.ts';
import { namesBeginningWith, namesSharingWords } from '../candidates.ts';
import { bitsOf, type Evidence, quote } from '../evidence.ts';
import type { Token } from '../foldTokens.ts';
import { detailsOf, entityId, foldedOf, type IndexedName, kindOf, nameAt, tokensOf } from '../index/vendorIndex.ts';
import { mostPossible, type Pairings } from '../mostPossible.ts';
import { compareNames, type Difference } from '../nameDifferences.ts';
import type { Reading, ReadName } from '../readQuery.ts';
import type { Search } from '../weights.ts';
import { described, placeFactor, placesBeside, viaOf } from './exactName.ts';

type Near = {
  feature: 'near-name' | 'cut-off-name';
  name: IndexedName;
  score: number;
  differences: readonly Difference[];
  bits: number;
};

/** Names that go on where the line was cut off. */
function cutOff(search: Search, reading: Reading): Near[] {
  const { index, weights } = search;
  const { truncated } = weights.equality;
  const differences = [{ factor: truncated, reason: () => 'the line ends where the listed name goes on' }];
  return namesBeginningWith(search, reading).map((id) => {
    const name = nameAt(index, id);
    // A short line that ends with a whole word may be a name of its own.
    const isWhole = reading.text.length < 25 && name.core.startsWith(`${reading.core} `);
    const score = isWhole ? weights.differences.wholeName : truncated;
    return { feature: 'cut-off-name', name, score, differences, bits: bitsOf(reading.tokens) };
  });
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
const leastScore = ({ weights }: Search) => weights.thresholds.review - asNear;

/** The bound is a product in another order, and may fall short of the score by a rounding. */
const rounding = 1e-9;

/** Whether one name has a country in brackets and the other a different one, there or among its words. */
function countriesDiffer(
  hints: readonly string[],
  words: readonly Token[],
  otherHints: readonly string[],
  otherWords: readonly Token[],
): boolean {
  const named = (tokens: readonly Token[]) => tokens.findLast((token, i) => i > 0 && token.isCountry)?.written;
  const [here, there] = [countryBeside(hints), countryBeside(otherHints)];
  if (here === undefined && there === undefined) return false;
  const [mine, theirs] = [here ?? named(words), there ?? named(otherWords)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** How near a name is to a reading; none as soon as it is too far to play a part. */
function nearness(search: Search, query: ReadName, reading: Reading, id: number, known: Pairings): Near[] {
  const { index, weights } = search;
  const kind = kindOf(index, id);
  const least = leastScore(search);
  if (mostPossible(weights, reading.tokens, kind, tokensOf(index, id), known) < least - rounding) return [];
  const name = nameAt(index, id);
  const { differences, bits } = compareNames(search, reading, name);
  const beside = placesBeside(name);
  const elsewhere =
    placesConflict(query.parsed.hints, beside) ??
    (weights.rules.countriesAndNumerals && countriesDiffer(query.parsed.hints, reading.tokens, beside, name.tokens)
      ? 'country'
      : undefined);
  if (elsewhere) {
    differences.push({ factor: placeFactor(weights, elsewhere), reason: () => 'the places beside the names differ' });
  }
  const score = differences.reduce((left, { factor }) => left * factor, weights.signs[kind]);
  return score < least ? [] : [{ feature: 'near-name', name, score, differences, bits }];
}

/** Signs from names that are like a reading of the query without being equal. `mayConfirm` is false where the
 * reading equals a weak name: what many companies are called cannot be sure of one. */
export function nearName(search: Search, query: ReadName, reading: Reading, mayConfirm: boolean): Evidence[] {
  const { index, weights } = search;
  const { signs, thresholds } = weights;
  const known: Pairings = new Map();
  const compared = namesSharingWords(search, reading).flatMap((id) => nearness(search, query, reading, id, known));
  const ranked = bestOfEach([...cutOff(search, reading), ...compared]);
  const [first, second] = ranked;
  const isPart = reading.role === 'first' || reading.role === 'second';
  if (!first) return [];
  const traps = detailsOf(index, first.name.entity).confusableWith ?? [];
  const trapped = ranked.some(
    (near) => near.score >= thresholds.review && traps.includes(entityId(index, near.name.entity)),
  );
  const contested = trapped || (second !== undefined && first.score - second.score < asNear);
  return ranked
    .filter((near) => near.score >= thresholds.review && near.score > first.score - farBehind)
    .slice(0, 5)
    .map(({ name, score, differences: met, feature, bits }): Evidence => {
      const alone = contested && score > first.score - asNear;
      const because = [
        ...met.map(({ reason }) => reason()),
        ...(alone ? ['another listed entity is as near'] : []),
        ...(mayConfirm ? [] : ['a name that its record marks as weak confirms nothing']),
      ];
      return {
        entity: name.entity,
        feature,
        bits,
        family: name.kind === 'product' ? 'product' : 'name',
        via: viaOf(name),
        score: (alone ? weights.differences.notUnique : 1) * (isPart ? signs['second-part'] : 1) * score,
        confirms: mayConfirm && !alone && !isPart && (name === first.name || !weights.rules.onlyNearest),
        sentence: `${quote(query.text)} is near to ${described(index, name)}: ${because.slice(0, 4).join('; ')}.`,
        compared: [reading.folded, foldedOf(name.tokens)],
      };
    });
}
