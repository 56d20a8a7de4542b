import { type Identity, isTenantId } from './identity.ts';
import type { KeyStore, StoredKey } from './ports.ts';
import type { Runtime } from './runtime.ts';
import type { RecordsOf, Session } from './tenantPorts.ts';

export type SessionDeps = {
  sessions: RecordsOf<Session>;
  keys: Pick<KeyStore, 'find'>;
  runtime: Pick<Runtime, 'now' | 'newSecret' | 'sha256'>;
};

/** Nobody stays signed in for longer, in seconds. */
export const longestSession = 12 * 3_600;

/** Somebody who is signed in. */
export type SignedIn = Identity & { csrf: string; expiresAt: string };

/**
 * Signs somebody in: a session of its own each time, whatever the browser brought along. `key`: the one by which they came.
 * @returns what the browser is to hold, and to give to nobody else.
 */
export async function openSession(
  { sessions, runtime }: Omit<SessionDeps, 'keys'>,
  { tenantId, actor, scopes }: Identity,
  key: Pick<StoredKey, 'hash' | 'expiresAt'> | null,
): Promise<string> {
  const [secret, createdAt] = [runtime.newSecret(32), runtime.now()];
  const latest = new Date(Date.parse(createdAt) + longestSession * 1_000).toISOString();
  const expiresAt = key?.expiresAt !== undefined && key.expiresAt < latest ? key.expiresAt : latest;
  const session: Session = {
    actor,
    scopes: [...scopes],
    keyHash: key?.hash ?? null,
    csrf: runtime.newSecret(32),
    createdAt,
    expiresAt,
  };
  await sessions(tenantId).put(runtime.sha256(secret), session, 'absent');
  return `${tenantId}.${secret}`;
}

/**
 * Who is signed in with what a browser holds. `null`: nobody, or no longer: the session has ended, or the key by which they
 * came has.
 */
export async function readSession(
  { sessions, keys, runtime }: SessionDeps,
  held: string | undefined,
): Promise<SignedIn | null> {
  const place = placeOf(runtime, held);
  const found = place && (await sessions(place.tenantId).get(place.id));
  if (!place || !found || found.doc.expiresAt <= runtime.now()) return null;
  const { actor, scopes, keyHash, csrf, expiresAt } = found.doc;
  if (keyHash !== null && !isInForce(await keys.find(keyHash), place.tenantId, runtime.now())) return null;
  return { tenantId: place.tenantId, actor, scopes, csrf, expiresAt };
}

/** Ends a session for good: who kept a copy of what the browser held gets nothing for it. */
export async function endSession(
  { sessions, runtime }: Omit<SessionDeps, 'keys'>,
  held: string | undefined,
): Promise<void> {
  const place = placeOf(runtime, held);
  if (place) await sessions(place.tenantId).remove(place.id);
}

const isInForce = (key: StoredKey | null, tenantId: string, now: string): boolean =>
  key !== null && key.tenantId === tenantId && !(key.expiresAt !== undefined && key.expiresAt <= now);

/** Tenant and secret, and so the place of the session. */
function placeOf(runtime: Pick<Runtime, 'sha256'>, held = ''): { tenantId: string; id: string } | null {
  const [tenantId, secret, ...rest] = held.split('.');
  const isSecret = secret !== undefined && /^[\w-]{43}$/.test(secret) && rest.length === 0;
  return isSecret && isTenantId(tenantId) ? { tenantId, id: runtime.sha256(secret) } : null;
}
