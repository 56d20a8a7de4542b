import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../../../domain/problem.ts';
import type { Identity, TokenVerifier } from '../../verbs/identity.ts';
import { keyName, scopesOf } from '../../verbs/keyScopes.ts';
import type { KeyScope, KeyStore, StoredKey } from '../../verbs/ports.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import type { AppEnv } from '../app.ts';

const refused = (detail: string) => new Problem('unauthorized', detail);

/** Three parts of base64url, as a signed token (JWS) has; no key of ours looks so. */
const looksLikeToken = /^[\w-]+\.[\w-]+\.[\w-]+$/;

type AuthDeps = { keys: KeyStore; runtime: Pick<Runtime, 'now'>; tokens?: TokenVerifier | undefined };

/**
 * Under this the app hands over who speaks, when it asks itself in somebody's name: pages for people are made of its own
 * answers. It stands beside the request, in its environment, where nothing that comes from outside can put it.
 */
export const callerOf: unique symbol = Symbol('caller');

/**
 * Lets a request pass with a bearer key that is in force, or a token of the identity provider, and notes its tenant, who it
 * is and its scopes. Keys are stored as SHA-256 only, looked up by that hash and compared in constant time; an unknown and an
 * expired key get the same answer.
 */
export const authenticate = ({ keys, runtime, tokens }: AuthDeps): MiddlewareHandler<AppEnv> => {
  const noteUse = useNoter(keys);
  const ofBearer = async (header = ''): Promise<Identity | null> => {
    const token = /^Bearer ([\x21-\x7e]{1,8000})$/i.exec(header)?.[1];
    if (token === undefined) throw refused('Send the API key as "Authorization: Bearer <key>".');
    if (tokens && looksLikeToken.test(token)) return tokens(token);
    const key = await keyInForce(keys, token, runtime.now());
    if (key) await noteUse(key, runtime.now());
    return key && identityOf(key);
  };
  return async (c, next) => {
    const identity = c.env?.[callerOf] ?? (await ofBearer(c.req.header('authorization')));
    if (identity === null) throw refused('The API key is not known or no longer in force.');
    const { tenantId, actor, scopes } = identity;
    c.set('tenantId', tenantId);
    c.set('actor', actor);
    c.set('keyLabel', actor.label);
    c.set('scopes', scopes);
    c.header('Cache-Control', 'no-store');
    await next();
  };
};

/** The key, where there is such a one and it has not ended. */
export const keyInForce = (keys: Pick<KeyStore, 'find'>, token: string, now: string): Promise<StoredKey | null> =>
  keyOfHash(keys, createHash('sha256').update(token).digest('hex'), now);

export async function keyOfHash(keys: Pick<KeyStore, 'find'>, hash: string, now: string): Promise<StoredKey | null> {
  const key = await keys.find(hash);
  return key !== null && isSameHash(key.hash, hash) && !(key.expiresAt && key.expiresAt <= now) ? key : null;
}

/** Whether two hashes, in hex, are the same; it takes as long whether they are or not. */
export function isSameHash(stored: string, asked: string): boolean {
  const [a, b] = [Buffer.from(stored, 'hex'), Buffer.from(asked, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const identityOf = (key: StoredKey): Identity => ({
  tenantId: key.tenantId,
  actor: { kind: 'key', id: keyName(key), label: key.label },
  scopes: scopesOf(key),
});

/** How exactly the last use of a key is known, in milliseconds: each process writes it so seldom. */
const useExactness = 5 * 60_000;
const mostNoted = 10_000;

/** Notes when a key was last used. That it cannot be noted stops no request. */
function useNoter(keys: KeyStore): (key: StoredKey, now: string) => Promise<void> {
  const noted = new Map<string, number>();
  return async ({ id, hash, tenantId }, now) => {
    const millis = Date.parse(now);
    if (millis - (noted.get(hash) ?? 0) < useExactness) return;
    if (noted.size >= mostNoted) noted.clear();
    noted.set(hash, millis);
    // A key of old stands in no list: its whole hash says where it lies, when all of the tenant is to go.
    await keys.markUsed(tenantId, id ?? hash, now).catch(() => noted.delete(hash));
  };
}

/** Lets a request pass whose key bears the scope. */
export const needsScope =
  (scope: KeyScope): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (!c.get('scopes').includes(scope))
      throw new Problem('forbidden', `This takes a key with the scope "${scope}", which this one does not have.`);
    await next();
  };
