import type { KeyScope, StoredKey } from './ports.ts';

/** What one scope brings along. */
const brings: Record<KeyScope, readonly KeyScope[]> = {
  read: [],
  write: ['read'],
  curate: ['read'],
  admin: ['write', 'read'],
};

/** The scopes with all that they bring along. */
export const withBrought = (scopes: readonly KeyScope[]): KeyScope[] => [
  ...new Set(scopes.flatMap((scope) => [scope, ...brings[scope]])),
];

/** What a key may do. A key of old, without an id, reads and writes whatever else it may. */
export const scopesOf = ({ id, scopes = [] }: Pick<StoredKey, 'id' | 'scopes'>): KeyScope[] =>
  withBrought(id === undefined ? ['write', ...scopes] : scopes);

/** The name of a key among its tenant's: its id, or for a key of old the beginning of its hash. */
export const keyName = ({ id, hash }: Pick<StoredKey, 'id' | 'hash'>): string => id ?? hash.slice(0, 16);
