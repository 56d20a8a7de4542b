import type { Actor } from '../../domain/audit/audit.ts';
import type { KeyScope } from './ports.ts';

/** For whom a request speaks. */
export type Identity = { tenantId: string; actor: Actor; scopes: readonly KeyScope[] };

/** Says who a signed token speaks for; `null` for a token that is not good. */
export type TokenVerifier = (token: string) => Promise<Identity | null>;

/** How tenants are called: what may stand in keys of the store, in addresses and in a claim. */
export const isTenantId = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);
