import { createHash } from 'node:crypto';
import type { Claim } from '../../domain/breach/breach.ts';
import type { ClaimIds } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';

/**
 * What makes a claim the same claim: which source says what of which field. The day of retrieval and the digest of the
 * file are left out, because a document fetched again says nothing new, also where its bytes differ by a banner or a
 * byte-order mark; so are our reading aids (`said`, `note`, `confidence`) and the origin that brings it.
 */
function identityOf({ field, value, source }: Claim): string {
  const { retrievedOn: _, publishedBasis: __, sha256: ___, ...document } = source;
  return canonicalJson({ field, value, document });
}

/**
 * The ids of a breach's claims, in their order, all origins' together. An id is 16 characters (96 bits) of a digest; what
 * is claimed twice over gets a second id, counted by occurrence.
 */
export const claimIds: ClaimIds = (claims) => {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const identity = identityOf(claim);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return createHash('sha256').update(`${occurrence}${identity}`).digest('base64url').slice(0, 16);
  });
};
