import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../../domain/problem.ts';
import type { RatePolicy } from '../../../domain/rateLimit.ts';
import type { OpenQuestion, OpenQuestionDeps } from '../../verbs/openQuestion.ts';
import type { Html } from '../../web/page.ts';
import type { AppEnv } from '../app.ts';
import { isSameHash } from '../middleware/authenticate.ts';
import type { LimitDeps } from '../middleware/limitRate.ts';
import { onDemand } from '../onDemand.ts';

const { keepAnswer, noteOpened, questionAt } = onDemand(() => import('../../verbs/openQuestion.ts'));
const pages = () => import('../../web/ask/pages.ts');
const form = () => import('../../web/ask/readForm.ts');

type AskDeps = OpenQuestionDeps & LimitDeps;
type AskEnv = AppEnv & { Variables: { open: OpenQuestion } };

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

async function shown(
  c: Context,
  body: Html | Promise<Html>,
  status: 200 | 403 | 404 | 422 | 429 = 200,
): Promise<Response> {
  c.header('Content-Security-Policy', policy);
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  return c.html(await body, status);
}

/**
 * Where vendors answer. No key: whoever has the address can answer, once. The secret in it is kept as SHA-256 only; without one
 * in force there is one page and one status, whatever the reason.
 */
export const askRoutes = (deps: AskDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/ask/style.css', async (c) =>
      c.body((await import('../../web/ask/style.ts')).askStyle, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
      }),
    )
    .get('/ask/:token', byLink(deps), async (c) => {
      const open = c.get('open');
      const { askPage, receivedPage } = await pages();
      if (open.question.doc.answer !== undefined) return shown(c, receivedPage(open));
      // Who only asks for the head of a page has not opened it.
      if (c.req.raw.method !== 'HEAD')
        await noteOpened(deps, open, { requestId: c.get('requestId'), requestDigest: null });
      const { emptyForm } = await form();
      return shown(c, askPage(open, c.req.path, emptyForm()));
    })
    .post('/ask/:token', limitForm, byLink(deps), async (c) => {
      const open = c.get('open');
      const [{ askPage, otherSitePage }, { readForm }] = await Promise.all([pages(), form()]);
      if (isFromElsewhere(c)) return shown(c, otherSitePage(), 403);
      const bytes = await formBytes(c);
      const digest = deps.runtime.sha256(bytes);
      const by = { requestId: c.get('requestId'), requestDigest: digest };
      c.header('Cache-Control', 'no-store');
      const { answer, facts } = open.question.doc;
      if (answer !== undefined) {
        // The same form again: its first try may have broken off before it was on record.
        if (answer.digest === digest) await keepAnswer(deps, open, answer, by);
        return c.redirect(c.req.path, 303);
      }
      const { now } = deps.runtime;
      const read = readForm(new TextDecoder().decode(bytes), facts, now());
      if (read.kind !== 'answer')
        return shown(c, askPage(open, c.req.path, read.form), read.kind === 'wrong' ? 422 : 200);
      await keepAnswer(deps, open, { ...read.answer, at: now(), digest }, by);
      return c.redirect(c.req.path, 303);
    });

const limitForm = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new Problem('payload-too-large', `The form has more than ${mostBytes.toLocaleString('en-US')} bytes.`);
  },
});

/** Lets a request pass whose address is that of a question that is open or answered, within the rate of that question. */
const byLink =
  (deps: AskDeps): MiddlewareHandler<AskEnv> =>
  async (c, next) => {
    const secret = looksLikeSecret.exec(c.req.param('token') ?? '')?.[0];
    const hash = deps.runtime.sha256(secret ?? '');
    const found = await questionAt(deps, hash);
    const open = found !== null && secret !== undefined && isSameHash(found.question.doc.hash, hash) ? found : null;
    const seconds = await secondsToWait(deps, c, open);
    const { nothingPage, tooManyPage } = await pages();
    if (seconds !== null) {
      c.header('Retry-After', String(seconds));
      return shown(c, tooManyPage(), 429);
    }
    if (open === null) return shown(c, nothingPage(), 404);
    c.set('open', open);
    return next();
  };

/** Until the next request is let pass; `null`: this one is. Where the bucket cannot be reached it is, as the limit decides nothing. */
async function secondsToWait(
  { rates, runtime, log }: AskDeps,
  c: Context,
  open: OpenQuestion | null,
): Promise<number | null> {
  const rate = open === null ? ofNone : ofQuestion;
  const state = await rates.take(bucketOf(open), rate, Date.parse(runtime.now())).catch((error: unknown) => {
    log('error', 'rate-not-taken', { requestId: c.get('requestId'), error });
    return null;
  });
  return state === null || state.allowed ? null : state.seconds;
}

/** Browsers say from where a form was sent; who cannot know the address cannot send it, but may hold somebody who does. */
const isFromElsewhere = (c: Context): boolean =>
  !['same-origin', 'none'].includes(c.req.header('sec-fetch-site') ?? 'none');

async function formBytes(c: Context): Promise<Uint8Array> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    throw new Problem(
      'unsupported-media-type',
      'Send the form as the page gives it: application/x-www-form-urlencoded.',
    );
  return new Uint8Array(await c.req.arrayBuffer());
}
