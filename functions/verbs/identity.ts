import type { Actor } from '../../domain/audit/audit.ts';
import type { KeyScope } from './ports.ts';

/** For whom a request speaks. */
export type Identity = { tenantId: string; actor: Actor; scopes: readonly KeyScope[] };

/** Says who a signed token speaks for; `null` for a token that is not good. */
export type TokenVerifier = (token: string) => Promise<Identity | null>;

/** How tenants are called: what may stand in keys of the store, in addresses and in a claim. */
export const isTenantId = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);

/** What is to be remembered of somebody who was sent to the identity provider, until they come back. */
export type SignInBegun = { state: string; nonce: string; verifier: string };

/** Signing in at an identity provider with a browser: authorization code with PKCE. */
export type SignIn = {
  /** Where to send somebody, who then comes back to `redirectUri`. @throws Problem `issuer-unavailable`. */
  begin(redirectUri: string): Promise<{ url: string; begun: SignInBegun }>;
  /**
   * Who came back, by the address they came back to. `null`: refused, not the answer to what was begun, or nobody of ours.
   * @throws Problem `issuer-unavailable`.
   */
  end(cameBackTo: string, begun: SignInBegun): Promise<Identity | null>;
};
