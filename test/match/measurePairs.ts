import { buildVendorIndex, defaultThresholds, matchVendor } from '../../domain/match/match.ts';
import type { Gold } from './measure.ts';

/** Two names, whether they mean one company, and how alike they were found, 0 … 1. */
export type ScoredPair = { isMatch: boolean; score: number };

/** What the matcher gives one written name against a list of a single entity; 0 where it sees no sign. */
function scoreOneWay(listed: string, query: string): number {
  const index = buildVendorIndex([{ id: 'listed', name: listed }]);
  return matchVendor(index, { name: query }, { ...defaultThresholds, review: 0 })[0]?.score ?? 0;
}

/**
 * One number for a pair of names. The matcher asks whether a line of a ledger means a listed company and weighs a word
 * too many otherwise than a word too few; in a pair neither name is the listed one. So both ways are asked, and
 * `higher`: the pair is one company as soon as either name would be found under the other; `mean`: neither way alone
 * decides; `lower`: each must be found under the other. The threshold is found with the same function, so what a way
 * of joining gains by itself is paid for there.
 */
export type Joining = keyof typeof joinings;

export const joinings = {
  higher: (there: number, back: number) => Math.max(there, back),
  mean: (there: number, back: number) => (there + back) / 2,
  lower: (there: number, back: number) => Math.min(there, back),
};

export const pairScore = (a: string, b: string, joining: Joining): number =>
  joinings[joining](scoreOneWay(a, b), scoreOneWay(b, a));

export type Quality = { pairs: number; precision: number; recall: number; f1: number };

/** Precision, recall and their harmonic mean when a score of at least `threshold` says "the same company". */
export function quality(pairs: readonly ScoredPair[], threshold: number): Quality {
  const said = pairs.filter(({ score }) => score >= threshold);
  const right = said.filter(({ isMatch }) => isMatch).length;
  const meant = pairs.filter(({ isMatch }) => isMatch).length;
  return {
    pairs: pairs.length,
    precision: said.length === 0 ? 0 : right / said.length,
    recall: meant === 0 ? 0 : right / meant,
    f1: said.length + meant === 0 ? 0 : (2 * right) / (said.length + meant),
  };
}

/** F1 that a threshold may lie below the best and still count as one of the best. */
export const asGood = 0.005;

/**
 * The threshold that separates best, to two decimals: the middle of the thresholds around the greatest F1 that are as
 * good. The very peak hangs on single pairs; the middle stays where it is when one of them changes.
 */
export function bestThreshold(pairs: readonly ScoredPair[]): number {
  const f1 = Array.from({ length: 100 }, (_, i) => quality(pairs, (i + 1) / 100).f1);
  const best = Math.max(...f1);
  const peak = f1.indexOf(best);
  const isLower = (value: number) => value < best - asGood;
  const low = f1.slice(0, peak).findLastIndex(isLower) + 1;
  const above = f1.slice(peak).findIndex(isLower);
  const high = above === -1 ? f1.length - 1 : peak + above - 1;
  return Math.floor((low + high) / 2 + 1) / 100;
}

/**
 * The labelled queries as pairs: what means an entity by its name or alias, with the best of that entity's names; and
 * what means none, with the entity that is hardest to tell from it (those it is known to be confusable with, and the
 * nearest that the matcher finds in the whole list).
 */
export function goldPairs(gold: Gold, joining: Joining): ScoredPair[] {
  const namesOf = new Map(gold.entities.map(({ id, name, also_known_as = [] }) => [id, [name, ...also_known_as]]));
  const index = buildVendorIndex(gold.entities.map(({ id, name }) => ({ id, name })));
  const score = (query: string, id: string) =>
    (namesOf.get(id) ?? []).reduce((best, name) => Math.max(best, pairScore(name, query, joining)), 0);
  const nearest = (query: string) =>
    matchVendor(index, { name: query }, { ...defaultThresholds, review: 0 }).map(({ vendorId }) => vendorId);
  return gold.queries.flatMap(({ query, expect, basis, target, confusable_with = [] }): ScoredPair[] => {
    if (expect === 'match' && basis !== 'knowledge' && target !== null)
      return [{ isMatch: true, score: score(query, target) }];
    if (expect !== 'none') return [];
    const rivals = [...new Set([...confusable_with, ...nearest(query)])];
    return [{ isMatch: false, score: Math.max(0, ...rivals.map((id) => score(query, id))) }];
  });
}
