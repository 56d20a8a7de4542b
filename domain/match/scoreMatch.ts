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
  const unique = (texts: readonly string[]) => [...new Set(texts)].slice(0, mostReasons);
  return {
    vendorId: entityId(index, entity),
    vendorName: entityName(index, entity),
    via: unique(sorted.filter((sign) => !sign.supportsOnly).map((sign) => sign.via)),
    score,
    decision: isMatch ? 'match' : 'review',
    explanation: [...against, ...unique(sorted.map((sign) => sign.sentence))],
  };
}
