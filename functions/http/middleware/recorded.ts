import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { lawVersion } from '../../../domain/law/duties/index.ts';
import { MATCHER } from '../../../domain/match/match.ts';
import { Problem } from '../../../domain/problem.ts';
import type { Catalog } from '../../verbs/catalog.ts';
import { repeatable } from '../../verbs/repeatable.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import type { Attempt, AuditStore, IdempotencyStore, StoredAnswer } from '../../verbs/tenantPorts.ts';
import type { AppEnv } from '../app.ts';
import { mediaTypeOf } from '../tableBody.ts';

export type RecordedDeps = {
  catalog(): Promise<Catalog>;
  audits: AuditStore;
  idempotency: IdempotencyStore;
  runtime: Runtime;
};

/**
 * For every request that stores something. With an `Idempotency-Key` it happens once: the same request again gets the
 * answer of the first (`Idempotent-Replayed`), another one under the same key 422, one that comes while the first is under
 * way 409. A try that failed on our side is gone on with under the same clock and ids, so that what it stored already is
 * stored no second time. What was done goes into the tenant's audit trail before it is answered.
 */
export const recorded =
  (deps: RecordedDeps): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const [tenantId, key] = [c.get('tenantId'), keyOf(c)];
    const body = new Uint8Array(await c.req.arrayBuffer());
    const requestDigest = body.length === 0 ? null : deps.runtime.sha256(body);
    if (key === undefined) {
      await next();
      if (c.res.status < 400) await audit(deps, c, requestDigest, await answerOf(c), undefined);
      return;
    }
    const digest = deps.runtime.sha256(JSON.stringify([c.req.method, pathOf(c), requestDigest, ...meaningOf(c)]));
    const begun = await deps.idempotency.begin(tenantId, key, digest, deps.runtime.now());
    if (begun.state === 'other-request')
      throw new Problem('idempotency-key-reused', 'An earlier request with this Idempotency-Key was another one.', [
        { pointer: '/Idempotency-Key', message: 'must be a fresh one: this header belongs to another request' },
      ]);
    if (begun.state === 'busy') {
      c.header('Retry-After', '1');
      throw new Problem('in-progress', 'A request with this Idempotency-Key is under way.');
    }
    if (begun.state === 'answered') {
      c.res = replay(begun.answer, c.res.headers);
      return;
    }
    const { attempt } = begun;
    c.set('runtime', repeatable(deps.runtime, attempt));
    let isFinished = false;
    try {
      await next();
      if (c.res.status < 400) {
        const answer = await answerOf(c);
        await audit(deps, c, requestDigest, answer, `${key} ${attempt.startedAt}`);
        await deps.idempotency.finish(tenantId, key, attempt, kept(c, answer));
        isFinished = true;
      }
    } finally {
      if (!isFinished) await release(deps, tenantId, key, attempt, c.error === undefined || c.res.status >= 500);
    }
  };

/** For a reading that is itself to be on record: it is in the tenant's audit trail before it is answered. */
export const recordedReading =
  (deps: Omit<RecordedDeps, 'idempotency'>): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await next();
    if (c.res.status < 400) await audit(deps, c, null, await answerOf(c), undefined);
  };

function keyOf(c: Context<AppEnv>): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Problem('invalid-request', 'The request cannot be read.', [
    { pointer: '/Idempotency-Key', message: 'must be 1 to 255 visible ASCII characters without spaces' },
  ]);
}

const pathOf = (c: Context<AppEnv>): string => c.req.url.slice(new URL(c.req.url).origin.length);

/** Headers that say how a body is to be read, and upon which state: with others it is another request. */
const meaningOf = (c: Context<AppEnv>): string[] => [
  mediaTypeOf(c),
  c.req.header('content-encoding') ?? '',
  c.req.header('if-match') ?? '',
];

/** Headers that belong to what was answered, and not to this one exchange. */
const keptHeaders = ['content-type', 'location', 'etag', 'link', 'content-disposition'];

async function answerOf(c: Context<AppEnv>): Promise<StoredAnswer> {
  const body = new Uint8Array(await c.res.clone().arrayBuffer());
  const headers = keptHeaders.flatMap((name) => {
    const value = c.res.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: c.res.status, headers: Object.fromEntries(headers), body };
}

/** What a repeat gets: the answer itself, but for one that holds a secret. */
function kept(c: Context<AppEnv>, answer: StoredAnswer): StoredAnswer {
  const withoutSecret = c.get('replayBody');
  return withoutSecret === undefined ? answer : { ...answer, body: new TextEncoder().encode(withoutSecret) };
}

function replay({ status, headers, body }: StoredAnswer, own: Headers): Response {
  const all = new Headers(own);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  all.set('Idempotent-Replayed', 'true');
  return new Response(body.length === 0 ? null : new Uint8Array(body), { status, headers: all });
}

async function audit(
  { audits, catalog, runtime }: Omit<RecordedDeps, 'idempotency'>,
  c: Context<AppEnv>,
  requestDigest: string | null,
  answer: StoredAnswer,
  once: string | undefined,
): Promise<void> {
  const store = await catalog().then(
    ({ version }) => ({ store: version }),
    () => ({}),
  );
  const event = {
    at: runtime.now(),
    actor: c.get('actor'),
    action: `${c.req.method} ${routePath(c)}`,
    subject: answer.headers.location ?? c.req.path,
    requestId: c.get('requestId'),
    status: answer.status,
    requestDigest,
    answerDigest: answer.body.length === 0 ? null : runtime.sha256(answer.body),
    known: { law: lawVersion, matcher: MATCHER, ...store, ...c.get('known') },
  };
  await audits.append(c.get('tenantId'), event, once);
}

/** The caller comes back within seconds, and a key that cannot be let go is free only when its lease ends. */
const releaseTries = 3;

async function release(
  { idempotency }: RecordedDeps,
  tenantId: string,
  key: string,
  attempt: Attempt,
  keep: boolean,
): Promise<void> {
  for (let tries = 0; tries < releaseTries; tries++) {
    const isFree = await idempotency.release(tenantId, key, attempt, keep).then(
      () => true,
      () => false,
    );
    if (isFree) return;
  }
}
