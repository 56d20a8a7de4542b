import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { Problem } from '../../../domain/problem.ts';
import type { KeyScope, KeyStore } from '../../verbs/ports.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import type { AppEnv } from '../app.ts';

const refused = (detail: string) => new Problem('unauthorized', detail);

/**
 * Lets a request pass with a bearer key that is in force, and notes its tenant, label and scopes. Keys are stored as SHA-256
 * only, looked up by that hash and compared in constant time; an unknown and an expired key get the same answer.
 */
export const authenticate =
  ({ keys, runtime }: { keys: KeyStore; runtime: Pick<Runtime, 'now'> }): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const token = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined) throw refused('Send the API key as "Authorization: Bearer <key>".');
    const hash = createHash('sha256').update(token).digest();
    const key = await keys.find(hash.toString('hex'));
    const stored = Buffer.from(key?.hash ?? '', 'hex');
    const inForce =
      key !== null &&
      stored.length === hash.length &&
      timingSafeEqual(stored, hash) &&
      !(key.expiresAt && key.expiresAt <= runtime.now());
    if (!inForce) throw refused('The API key is not known or no longer in force.');
    c.set('tenantId', key.tenantId);
    c.set('keyLabel', key.label);
    c.set('scopes', key.scopes ?? []);
    c.header('Cache-Control', 'no-store');
    await next();
  };

/** Lets a request pass whose key bears the scope. */
export const needsScope =
  (scope: KeyScope): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    if (!c.get('scopes').includes(scope))
      throw new Problem('forbidden', `This takes a key with the scope "${scope}", which this one does not have.`);
    await next();
  };
