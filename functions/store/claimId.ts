import { createHash } from 'node:crypto';
import type { Breach, Claim } from '../../domain/breach/breach.ts';

/** Keys in order at every depth, so that equal values give equal text on any machine. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * What makes a claim the same claim: which source says what of which field. The day of retrieval is left out, because a
 * document fetched again says nothing new; so are our reading aids (`said`, `note`, `confidence`).
 */
function identityOf({ field, value, source }: Claim): string {
  const { retrievedOn: _, publishedBasis: __, ...document } = source;
  return stableJson({ field, value, document });
}

/**
 * The claims of a breach by id, in their order. An id is 16 characters (96 bits) of a digest; a claim that a breach makes
 * twice over gets a second id, counted by occurrence.
 */
export function claimsById(breach: Breach): Map<string, Claim> {
  const seen = new Map<string, number>();
  return new Map(
    breach.claims.map((claim) => {
      const identity = identityOf(claim);
      const occurrence = seen.get(identity) ?? 0;
      seen.set(identity, occurrence + 1);
      return [createHash('sha256').update(`${occurrence}${identity}`).digest('base64url').slice(0, 16), claim];
    }),
  );
}
