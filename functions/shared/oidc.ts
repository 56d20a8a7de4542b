import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { Problem } from '../../domain/problem.ts';
import { type Identity, isTenantId, type TokenVerifier } from '../verbs/identity.ts';
import { withBrought } from '../verbs/keyScopes.ts';
import { keyScopes } from '../verbs/ports.ts';
import { isSafeUrl, type OidcConfig } from './config.ts';

/** Signatures by a private key that the issuer alone holds: with a shared secret, who checks tokens could also make them. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** Clocks may differ by so much, in seconds. */
const tolerance = 60;
/** The issuer has so long to answer, and its keys are asked for again no sooner than that, in milliseconds. */
const patience = 3_000;
const standardCooldown = 30_000;

const longestLabel = 200;
const scopePrefix = 'breachclock:';

/**
 * Checks access tokens of an OpenID Connect issuer: signature by a key of its published set, issuer, audience and times. The
 * tenant is the one that the token itself names in the configured claim, and there is no other. What the token may do
 * stands in `scope`, `scp` or `roles` as `breachclock:read` and the like. `cooldown`: so long an unknown key id does not make it
 * ask the issuer again, in milliseconds.
 * The verifier throws Problem `issuer-unavailable` where the issuer's keys cannot be had.
 */
export function oidcVerifier(
  { issuer, audience, tenantClaim }: OidcConfig,
  now: () => string,
  cooldown: number = standardCooldown,
): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keysOfIssuer = (): Promise<JWTVerifyGetKey> => {
    keys ??= discover(issuer, cooldown).catch((error: unknown) => {
      // The next request asks again.
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return async (token) => {
    // Loaded by the first token alone: who uses keys does not wait for it.
    const { jwtVerify, errors } = await import('jose');
    const notGood = [
      errors.JWTClaimValidationFailed,
      errors.JWTExpired,
      errors.JWTInvalid,
      errors.JWSInvalid,
      errors.JWSSignatureVerificationFailed,
      errors.JOSEAlgNotAllowed,
      errors.JOSENotSupported,
      errors.JWKSNoMatchingKey,
      errors.JWKSMultipleMatchingKeys,
    ];
    try {
      const { payload } = await jwtVerify(token, await keysOfIssuer(), {
        issuer,
        audience,
        algorithms,
        clockTolerance: tolerance,
        currentDate: new Date(now()),
        requiredClaims: ['exp', 'sub', tenantClaim],
      });
      return identityOf(payload, tenantClaim);
    } catch (error) {
      if (notGood.some((kind) => error instanceof kind)) return null;
      throw new Problem(
        'issuer-unavailable',
        'The identity provider did not give the keys to check this token by.',
        [],
        {
          cause: error,
        },
      );
    }
  };
}

async function discover(issuer: string, cooldown: number): Promise<JWTVerifyGetKey> {
  const { createRemoteJWKSet } = await import('jose');
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(patience), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (found.issuer !== issuer)
    throw new Error(`${address} speaks for another issuer: set OIDC_ISSUER as it spells itself`);
  if (typeof found.jwks_uri !== 'string' || !isSafeUrl(found.jwks_uri))
    throw new Error(`${address} names no jwks_uri that can be used`);
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: patience, cooldownDuration: cooldown });
}

function identityOf(payload: JWTPayload, tenantClaim: string): Identity | null {
  const { sub } = payload;
  const tenantId = Object.hasOwn(payload, tenantClaim) ? payload[tenantClaim] : undefined;
  if (!isTenantId(tenantId) || typeof sub !== 'string' || !/^[\x20-\x7e]{1,255}$/.test(sub)) return null;
  const granted = namesIn(payload);
  return {
    tenantId,
    actor: { kind: 'user', id: sub, label: labelOf(payload, sub) },
    scopes: withBrought(keyScopes.filter((scope) => granted.has(`${scopePrefix}${scope}`))),
  };
}

/** How a person reads best: what the token calls them by, else the id. */
function labelOf({ preferred_username, email, name }: JWTPayload, sub: string): string {
  const readable = [name, preferred_username, email].find((text) => typeof text === 'string' && text.trim() !== '');
  return String(readable ?? sub).slice(0, longestLabel);
}

/** Issuers write what a token may do as one text (`scope`), or as a list (`scp`, `roles`). */
const namesIn = ({ scope, scp, roles }: JWTPayload): Set<string> =>
  new Set(
    [scope, scp, roles].flatMap((claim) =>
      typeof claim === 'string'
        ? claim.split(' ')
        : Array.isArray(claim)
          ? claim.filter((one) => typeof one === 'string')
          : [],
    ),
  );
