import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '../../../domain/problem.ts';
import type { RatePolicy } from '../../../domain/rateLimit.ts';
import type { Log } from '../../shared/logger.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import { type Closing, onlyRecord, type RateStore, type RecordsOf } from '../../verbs/tenantPorts.ts';
import type { AppEnv } from '../app.ts';

export type LimitDeps = {
  rates: RateStore;
  closings: RecordsOf<Closing>;
  rate: RatePolicy;
  runtime: Pick<Runtime, 'now'>;
  log: Log;
};

/**
 * Takes a token out of the tenant's bucket and says in the `RateLimit` headers (draft-ietf-httpapi-ratelimit-headers) how
 * many are left; refuses with 429 where none is. Beside it, since both ask the store: a tenant that is to be deleted is
 * only read. Where the bucket cannot be reached the request goes on, as the limit protects and decides nothing.
 */
export const limitRate =
  (deps: LimitDeps): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const now = deps.runtime.now();
    const [closing] = await Promise.all([
      deps.closings(c.get('tenantId')).get(onlyRecord),
      takeFromRate(deps, c, { tenantId: c.get('tenantId') }),
    ]);
    if (closing && closing.doc.takenBackAt === undefined) refuseClosed(closing.doc, now, c.req.method, c.req.path);
    await next();
  };

/** Whose bucket: the tenant's, or that of one of its calendar feeds, which is asked without taking from the tenant's. */
type Whose = { tenantId: string; feedId?: string };

/** Takes the token alone. @throws Problem `quota-exceeded`. */
export async function takeFromRate(
  { rates, rate, runtime, log }: Omit<LimitDeps, 'closings'>,
  c: Context,
  { tenantId, feedId }: Whose,
): Promise<void> {
  const state = await rates.take(tenantId, rate, Date.parse(runtime.now()), feedId).catch((error: unknown) => {
    log('error', 'rate-not-taken', { requestId: c.get('requestId'), error });
    return null;
  });
  if (state === null) return;
  const name = feedId === undefined ? 'tenant' : 'calendar';
  c.header('RateLimit-Policy', `"${name}";q=${rate.burst};w=${Math.ceil(rate.burst / rate.perSecond)}`);
  c.header('RateLimit', `"${name}";r=${state.remaining};t=${state.seconds}`);
  if (state.allowed) return;
  c.header('Retry-After', String(state.seconds));
  const who = feedId === undefined ? 'This tenant may ask' : 'This calendar may be asked';
  throw new Problem('quota-exceeded', `${who} ${rate.perSecond} times a second, ${rate.burst} at once.`);
}

/** A deletion can be taken back, and until its day all can be read. */
function refuseClosed({ dueAt }: Closing, now: string, method: string, path: string): void {
  if (dueAt <= now) throw new Problem('unauthorized', 'The API key is not known or no longer in force.');
  if (['GET', 'HEAD'].includes(method) || path.startsWith('/v1/tenant')) return;
  throw new Problem('tenant-closing', `Everything of this tenant is deleted on ${dueAt}. Until then it can be read.`);
}
