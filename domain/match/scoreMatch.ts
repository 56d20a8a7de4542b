import type { Evidence, SignFamily } from './evidence.ts';
import { differingIdentifiers, type readIdentifiers } from './features/identifier.ts';
import { entityId, entityName } from './index/vendorIndex.ts';
import type { Thresholds, VendorMatch } from './match.ts';
import type { Search } from './weights.ts';

const round = (score: number) => Math.round(score * 10_000) / 10_000;

/** No report needs more reasons than this for one vendor. */
const mostReasons = 8;

function best(evidence: readonly Evidence[], family: SignFamily): number {
  return evidence.reduce((top, sign) => (sign.family === family ? Math.max(top, sign.score) : top), 0);
}

/** Signs of different families add up; signs of one family do not. */
function combined(evidence: readonly Evidence[]): number {
  const families = new Set(evidence.map((sign) => sign.family));
  return 1 - [...families].reduce((doubt, family) => doubt * (1 - best(evidence, family)), 1);
}

/** How much agrees: the best of each family, for signs of one family rest on the same words. */
function bits(evidence: readonly Evidence[]): number {
  const most = new Map<SignFamily, number>();
  for (const sign of evidence) most.set(sign.family, Math.max(most.get(sign.family) ?? 0, sign.bits));
  return [...most.values()].reduce((sum, each) => sum + each, 0);
}

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
  const against = sorted.some((sign) => sign.family === 'identifier')
    ? []
    : differingIdentifiers(index, identifiers, entity);
  const total = combined(sorted);
  const score = round(against.length > 0 ? Math.min(total, weights.signs['shared-name']) : total);
  const sure =
    sorted.some((sign) => sign.confirms && sign.score >= thresholds.match) ||
    new Set(sorted.map((sign) => sign.family)).size >= 2;
  const isMatch = score >= thresholds.match && sure && against.length === 0;
  if (!isMatch && score < thresholds.review) return undefined;
  const told = [...new Map(sorted.map((sign) => [sign.sentence, sign])).values()].slice(0, mostReasons);
  const via = sorted.filter((sign) => !sign.supportsOnly).map((sign) => sign.via);
  return {
    vendorId: entityId(index, entity),
    vendorName: entityName(index, entity),
    via: [...new Set(via)].slice(0, mostReasons),
    score,
    decision: isMatch ? 'match' : 'review',
    evidence: Math.round(bits(sorted) * 10) / 10,
    explanation: [...against.map(({ sentence }) => sentence), ...told.map(({ sentence }) => sentence)],
    signs: [...against, ...told].map(({ feature, score, compared: [query, entity] }) => ({
      feature,
      score: round(score),
      query,
      entity,
    })),
  };
}
