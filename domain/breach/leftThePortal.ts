import type { Claim } from './breach.ts';
import { publishedOn } from './ranking.ts';

/** What a report says of an entry that a later export of the portal does not show. */
export const leftThePortalText =
  'The federal portal no longer shows this report: it was renamed, merged with another entry, or withdrawn. Look for it under another name before relying on it.';

/**
 * Whether, by these claims, nothing but federal reports tells of a breach and none of them stands in the portal any more.
 */
export function hasLeftThePortal(claims: readonly Claim[]): boolean {
  const states = claims.filter((claim) => claim.field === 'hhsReport');
  const last = [...Map.groupBy(states, (state) => state.value.report).values()].map((same) =>
    same.reduce((a, b) => (publishedOn(b) >= publishedOn(a) ? b : a)),
  );
  const isAlone = claims.every((claim) => claim.source.kind === 'regulator');
  return isAlone && last.length > 0 && last.every((state) => state.value.gone);
}
