import type { Evidence, SignFamily } from './evidence.ts';
import { differingIdentifiers, type readIdentifiers } from './features/identifier.ts';
import { entityId, entityName } from './index/vendorIndex.ts';
import type { Thresholds, VendorMatch } from './match.ts';
import type { Search } from './weights.ts';

/** To four digits; what is not quite certain does not become so. */
const round = (score: number) => (score < 1 ? Math.min(Math.round(score * 10_000) / 10_000, 0.9999) : 1);

/** No report needs more reasons than this for one vendor. */
const mostReasons = 8;

/** Signs of different families add up; signs of one family do not. */
function combined(families: ReadonlyMap<SignFamily, readonly Evidence[]>): number {
  const best = (signs: readonly Evidence[]) => signs.reduce((top, sign) => Math.max(top, sign.score), 0);
  return 1 - [...families.values()].reduce((doubt, signs) => doubt * (1 - best(signs)), 1);
}

/** Signs by family. A product that rests on the words of a name sign is one with it: both are the same observation. */
function byFamily(evidence: readonly Evidence[], independentWords: boolean): Map<SignFamily, Evidence[]> {
  const named = new Set(evidence.filter(({ family }) => family === 'name').map(({ compared: [query] }) => query));
  const isRepeat = ({ family, compared: [query] }: Evidence) => family === 'product' && named.has(query);
  return Map.groupBy(evidence, (sign) => (independentWords && isRepeat(sign) ? 'name' : sign.family));
}

/** How much agrees: the best of each family, for signs of one family rest on the same words. */
const bits = (families: ReadonlyMap<SignFamily, readonly Evidence[]>): number =>
  [...families.values()].reduce((sum, signs) => sum + Math.max(...signs.map((sign) => sign.bits)), 0);

/**
 * Joins all signs for one entity into a score and a decision. A match needs a sign that confirms alone, or two
 * independent ones; an identifier that differs sends it to review.
 */
export function scoreMatch(
  { index, weights }: Search,
  entity: number,
  evidence: readonly Evidence[],
  identifiers: ReturnType<typeof readIdentifiers>,
  thresholds: Thresholds,
): VendorMatch | undefined {
  if (evidence.every((sign) => sign.supportsOnly)) return undefined;
  const sorted = [...evidence].sort((a, b) => b.score - a.score || (a.via < b.via ? -1 : a.via > b.via ? 1 : 0));
  const { identifiersDecide, independentWords } = weights.rules;
  const identified = sorted.filter((sign) => sign.family === 'identifier');
  const isSettled = identifiersDecide ? identified.some((sign) => sign.confirms) : identified.length > 0;
  const differing = isSettled && !identifiersDecide ? [] : differingIdentifiers(index, identifiers, entity);
  const isDoubtful = differing.length > 0 && !isSettled;
  const families = byFamily(sorted, independentWords);
  const total = combined(families);
  const score = round(isDoubtful ? Math.min(total, weights.signs['shared-name']) : total);
  const sure = sorted.some((sign) => sign.confirms && sign.score >= thresholds.match) || families.size >= 2;
  const isMatch = score >= thresholds.match && sure && !isDoubtful;
  // What an identifier speaks against is shown even where the lower score falls below a raised threshold.
  if (!isMatch && (identifiersDecide ? round(total) : score) < thresholds.review) return undefined;
  const [against, aside] = isDoubtful ? [differing, []] : [[], differing];
  const told = [...new Map(sorted.map((sign) => [sign.sentence, sign])).values()].slice(0, mostReasons);
  const via = sorted.filter((sign) => !sign.supportsOnly).map((sign) => sign.via);
  return {
    vendorId: entityId(index, entity),
    vendorName: entityName(index, entity),
    via: [...new Set(via)].slice(0, mostReasons),
    score,
    decision: isMatch ? 'match' : 'review',
    evidence: Math.round(bits(families) * 10) / 10,
    explanation: [...against, ...told, ...aside].map(({ sentence }) => sentence),
    signs: [...against, ...told, ...aside].map(({ feature, score, compared: [query, entity] }) => ({
      feature,
      score: round(score),
      query,
      entity,
    })),
  };
}
