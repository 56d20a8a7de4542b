import { mayPair, mayStandForSeveral } from './alignTokens.ts';
import type { Token } from './foldTokens.ts';
import type { NameKind } from './index/vendorIndex.ts';
import { classAlone, isTelling } from './placedClass.ts';
import type { Weights } from './weights.ts';

/** By word of a listed name: with which words of a reading it can be laid together, a bit for each. */
export type Pairings = Map<Token, number>;

function pairingOf(known: Pairings, query: readonly Token[], token: Token, loosely: boolean): number {
  const before = known.get(token);
  if (before !== undefined) return before;
  let pairing = 0;
  for (let i = 0; i < query.length; i++) if (mayPair(query[i] as Token, token, loosely)) pairing |= 1 << i;
  known.set(token, pairing);
  return pairing;
}

/** Whether the first words of a line and a name can be one rare head. */
const mayBeHead = (a: Token, b: Token) =>
  a.written === b.written || a.written.startsWith(b.written) || b.written.startsWith(a.written);

/**
 * The most that a name can score beside a reading, whatever their alignment: told from the words that surely stay
 * alone, by the factors that `compareNames` takes for them. `known` is kept for the names of one reading.
 */
export function mostPossible(
  weights: Weights,
  query: readonly Token[],
  kind: NameKind,
  name: readonly Token[],
  known: Pairings = new Map(),
): number {
  const { differences, signs, rules } = weights;
  const most = signs[kind];
  let covered = 0;
  let missing = 0;
  let isHeadMissing = false;
  name.forEach((token, j) => {
    const pairing = pairingOf(known, query, token, rules.farSlips);
    covered |= pairing;
    if (pairing !== 0 || classAlone(weights, name, j) !== 'telling') return;
    missing += 1;
    if (j === 0) isHeadMissing = true;
  });
  const extra = query.flatMap((_, i) => ((covered >> i) & 1 || classAlone(weights, query, i) !== 'telling' ? [] : [i]));
  if (extra.length + missing === 0 || mayStandForSeveral(query, name)) return most;
  const [head, first] = [query[0], name[0]];
  if (rules.bareHeads && query.length === 1 && head && first && mayBeHead(head, first)) return most;
  // Words behind a name that is there whole can cost little.
  if (rules.additions && missing === 0 && (extra[0] ?? 0) > 0) return most;
  if (extra.length > 1) return most * differences.extraUnknown * differences.extraUnknown;
  const shareable = name.filter(isTelling).length - missing;
  const behindTwo = extra.length === 0 && shareable >= 2;
  const common = missing > 0 ? differences.onlyGeneric : differences.ordinary;
  return (
    most *
    (extra.length > 0 ? differences.extraUnknown : 1) *
    (behindTwo ? differences.missingBehindTwo : differences.missingUnknown) ** missing *
    (extra.length > 0 && missing > 0 ? differences.bothDiffer : 1) *
    (extra[0] === 0 || isHeadMissing ? differences.notAtHead : 1) *
    (shareable === 0 ? common : 1)
  );
}
