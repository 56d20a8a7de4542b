import * as oidc from 'openid-client';
import { Problem } from '../../domain/problem.ts';
import type { Identity, SignIn } from '../verbs/identity.ts';
import type { OidcConfig } from './config.ts';
import { madeOnce } from './madeOnce.ts';
import { oidcVerifier } from './oidc.ts';

/** Clocks may differ by so much, and the issuer has so long to answer, in seconds. */
const [tolerance, patience] = [60, 5];

/** Errors that say that somebody is not let in: all else is a matter of the issuer, or of how it is set up here. */
const refusals = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
]);

const isRefusal = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError ||
  (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') ||
  (error instanceof oidc.ClientError && refusals.has(error.code ?? ''));

const unavailable = (cause: unknown): Problem =>
  new Problem('issuer-unavailable', 'The identity provider did not answer as it should.', [], { cause });

/**
 * Signing in at the configured issuer: authorization code with PKCE (RFC 7636), state and nonce. Who came back is who the
 * access token speaks for, checked as each token that the API takes; where that is none for us, or grants nothing, it is who the
 * ID token speaks for, whose audience is the client.
 * Throws an error where the configuration names no client.
 */
export function oidcSignIn(config: OidcConfig, now: () => string): SignIn {
  const { issuer, client } = config;
  if (client === undefined) throw new Error('OIDC_CLIENT_ID: must be set, for people to sign in');
  const ofAccess = oidcVerifier(config, now);
  const ofId = oidcVerifier({ ...config, audience: client.id }, now);
  const server = madeOnce(() =>
    oidc.discovery(
      new URL(issuer),
      client.id,
      { [oidc.clockTolerance]: tolerance, ...(client.secret !== undefined && { client_secret: client.secret }) },
      undefined,
      // The configuration lets plain http pass for an issuer on this very machine alone.
      { timeout: patience, ...(issuer.startsWith('http:') && { execute: [oidc.allowInsecureRequests] }) },
    ),
  );
  return {
    async begin(redirectUri) {
      const found = await server().catch((error: unknown) => {
        throw unavailable(error);
      });
      const begun = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const url = oidc.buildAuthorizationUrl(found, {
        redirect_uri: redirectUri,
        scope: client.scopes,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, begun };
    },

    async end(cameBackTo, { state, nonce, verifier }) {
      try {
        const tokens = await oidc.authorizationCodeGrant(await server(), new URL(cameBackTo), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        return whoOf(await ofAccess(tokens.access_token), await ofId(tokens.id_token ?? ''));
      } catch (error) {
        if (isRefusal(error)) return null;
        throw error instanceof Problem ? error : unavailable(error);
      }
    },
  };
}

/** Both tokens are of one person, or they are not taken. */
function whoOf(ofAccess: Identity | null, ofId: Identity | null): Identity | null {
  if (ofAccess !== null && ofId !== null && ofAccess.actor.id !== ofId.actor.id) return null;
  const [first, second] = [ofAccess, ofId].filter((identity) => identity !== null);
  return (first?.scopes.length === 0 ? second : undefined) ?? first ?? null;
}
