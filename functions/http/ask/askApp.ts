import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { Problem, type ProblemCode, problems } from '../../../domain/problem.ts';
import type { RatePolicy } from '../../../domain/rateLimit.ts';
import { keepAnswer, noteOpened, type OpenQuestion, questionAt } from '../../verbs/openQuestion.ts';
import {
  askPage,
  failedPage,
  nothingPage,
  otherSitePage,
  receivedPage,
  tooManyPage,
  unreadablePage,
} from '../../web/ask/pages.ts';
import { emptyForm, readForm } from '../../web/ask/readForm.ts';
import { askStyle } from '../../web/ask/style.ts';
import type { Html } from '../../web/page.ts';
import type { AppDeps, AppEnv } from '../app.ts';
import { isSameHash } from '../middleware/authenticate.ts';
import { mediaTypeOf } from '../tableBody.ts';

type AskEnv = {
  Bindings: AppEnv['Bindings'] & { requestId: string };
  Variables: { open: OpenQuestion };
};
type AskContext = Context<AskEnv>;
type Status = 200 | 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 500 | 503;

/** An address ends with a secret: 24 bytes in base64url. */
const looksLikeSecret = /^[\w-]{32}$/;

/** How often a question may be opened and sent, and how often anybody may try addresses behind which is none. */
const ofQuestion: RatePolicy = { perSecond: 0.2, burst: 40 };
const ofNone: RatePolicy = { perSecond: 2, burst: 60 };
/** Buckets beside those of tenants: no tenant is called so. */
const bucketOf = (open: OpenQuestion | null): string => `~ask~${open?.place.id ?? 'unknown'}`;

/** A form of all questions, each with all its lines, is far below it. */
const mostBytes = 200_000;

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Where vendors answer. No key: whoever has the address can answer, once. The secret in it is kept as SHA-256 only; where there
 * is none in force there is one page and one status, whatever the reason.
 */
export function askApp(deps: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  const app = new Hono<AskEnv>();
  app.use(secureHeaders({ referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' }), ofItsOwn);
  app.get('/ask/style.css', (c) =>
    c.body(askStyle, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' }),
  );
  app.get('/ask/:token', byLink(deps), async (c) => {
    const open = c.get('open');
    if (open.question.doc.answer !== undefined) return shown(c, receivedPage(open));
    // Who only asks for the head of a page has not opened it.
    if (c.req.raw.method !== 'HEAD') await noteOpened(deps, open, { requestId: c.env.requestId, requestDigest: null });
    return shown(c, askPage(open, c.req.path, emptyForm()));
  });
  app.post('/ask/:token', limitForm, byLink(deps), async (c) => {
    const open = c.get('open');
    if (isFromElsewhere(c)) return shown(c, otherSitePage(), 403);
    const bytes = await formBytes(c);
    const digest = deps.runtime.sha256(bytes);
    const by = { requestId: c.env.requestId, requestDigest: digest };
    const { answer, facts } = open.question.doc;
    if (answer !== undefined) {
      // The same form again: its first try may have broken off before it was on record.
      if (answer.digest === digest) await keepAnswer(deps, open, answer, by);
      return c.redirect(c.req.path, 303);
    }
    const now = deps.runtime.now();
    const read = readForm(new TextDecoder().decode(bytes), facts, now);
    if (read.kind !== 'answer')
      return shown(c, askPage(open, c.req.path, read.form), read.kind === 'wrong' ? 422 : 200);
    await keepAnswer(deps, open, { ...read.answer, at: now, digest }, by);
    return c.redirect(c.req.path, 303);
  });
  // Another method, or an address below: no way to learn whether there is a question.
  app.notFound((c) => shown(c, nothingPage(), 404));
  app.onError((error, c) => {
    const { status, page } = failed(error);
    if (status >= 500)
      deps.log('error', status === 503 ? 'store-unavailable' : 'unexpected-error', {
        requestId: c.env.requestId,
        method: c.req.method,
        path: '/ask/*',
        error,
      });
    return shown(c, page, status);
  });
  return async (c) => app.fetch(c.req.raw, { ...c.env, requestId: c.get('requestId') });
}

const ofItsOwn: MiddlewareHandler<AskEnv> = async (c, next) => {
  await next();
  c.res.headers.set('Content-Security-Policy', policy);
  c.res.headers.set('X-Robots-Tag', 'noindex, nofollow');
  c.res.headers.set('X-Request-Id', c.env.requestId);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

const shown = async (c: AskContext, page: Html | Promise<Html>, status: Status = 200): Promise<Response> =>
  c.html(await page, status);

const limitForm = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Problem('payload-too-large', 'The form is too long.');
  },
});

/** Lets a request pass whose address is that of a question that is open or answered, within the rate of that question. */
const byLink =
  (deps: AppDeps): MiddlewareHandler<AskEnv> =>
  async (c, next) => {
    const secret = looksLikeSecret.exec(c.req.param('token') ?? '')?.[0];
    const hash = deps.runtime.sha256(secret ?? '');
    const found = await questionAt(deps, hash);
    const open = found !== null && secret !== undefined && isSameHash(found.question.doc.hash, hash) ? found : null;
    const seconds = await secondsToWait(deps, c, open);
    if (seconds !== null) {
      c.header('Retry-After', String(seconds));
      return shown(c, tooManyPage(), 429);
    }
    if (open === null) return shown(c, nothingPage(), 404);
    c.set('open', open);
    return next();
  };

/** Until the next request is let pass; `null`: this one is, also where the bucket cannot be reached, as the limit decides nothing. */
async function secondsToWait(
  { rates, runtime, log }: AppDeps,
  c: AskContext,
  open: OpenQuestion | null,
): Promise<number | null> {
  const rate = open === null ? ofNone : ofQuestion;
  const state = await rates.take(bucketOf(open), rate, Date.parse(runtime.now())).catch((error: unknown) => {
    log('error', 'rate-not-taken', { requestId: c.env.requestId, error });
    return null;
  });
  return state === null || state.allowed ? null : state.seconds;
}

/** Browsers say from where a form was sent; who cannot know the address cannot send it, but may hold somebody who does. */
const isFromElsewhere = (c: AskContext): boolean =>
  !['same-origin', 'none'].includes(c.req.header('sec-fetch-site') ?? 'none');

async function formBytes(c: AskContext): Promise<Uint8Array> {
  if (mediaTypeOf(c) !== 'application/x-www-form-urlencoded')
    throw new Problem('unsupported-media-type', 'Send the form as the page gives it.');
  return new Uint8Array(await c.req.arrayBuffer());
}

const statuses: Partial<Record<ProblemCode, Status>> = {
  'payload-too-large': problems['payload-too-large'].status,
  'unsupported-media-type': problems['unsupported-media-type'].status,
};

/** What went wrong as a page: what was sent cannot be read, or something failed on our side. */
function failed(error: Error): { status: Status; page: Html } {
  const status = error instanceof Problem ? statuses[error.code] : undefined;
  if (status !== undefined) return { status, page: unreadablePage() };
  const isUnavailable = 'code' in error && error.code === 'store-unavailable';
  return { status: isUnavailable ? 503 : 500, page: failedPage() };
}
