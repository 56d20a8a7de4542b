import type { Context, ErrorHandler, Hono, NotFoundHandler } from 'hono';
import { type FieldError, Problem, type ProblemCode, problemBody, problems } from '../../domain/problem.ts';
import type { Log } from '../shared/logger.ts';
import type { AppEnv } from './app.ts';
import { routePattern } from './routePattern.ts';

/** Seconds after which a caller may try again. */
const retryAfter = '2';

/** An error as RFC 9457 tells it. */
export function problemResponse(
  c: Context<AppEnv>,
  code: ProblemCode,
  detail: string,
  errors: readonly FieldError[] = [],
): Response {
  const { status } = problems[code];
  const body = { ...problemBody(code, detail), requestId: c.get('requestId'), ...(errors.length > 0 && { errors }) };
  if (status === 503) c.header('Retry-After', retryAfter);
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}

/** A write whose answer was lost has perhaps happened, and so has one before the call that failed. */
const whatIsStored = (c: Context<AppEnv>): string =>
  ['GET', 'HEAD'].includes(c.req.method)
    ? 'Nothing was stored.'
    : 'What was asked may be stored or not: send it again with the same Idempotency-Key, or look first.';

/** The caller learns what was meant for it; whatever else was thrown goes to the log and answers 500. */
export const onError =
  (log: Log): ErrorHandler<AppEnv> =>
  (error, c) => {
    if (error instanceof Problem) return problemResponse(c, error.code, error.message, error.errors);
    const unavailable = 'code' in error && error.code === 'store-unavailable';
    log('error', unavailable ? 'store-unavailable' : 'unexpected-error', {
      requestId: c.get('requestId'),
      method: c.req.method,
      path: withoutSecret(c.req.path),
      error,
    });
    return unavailable
      ? problemResponse(c, 'store-unavailable', `The database did not answer. ${whatIsStored(c)}`)
      : problemResponse(c, 'internal', 'The request could not be carried out.');
  };

/** Whoever knows the address of a calendar, or of a question to a vendor, can open it: it stands in no log. */
const withoutSecret = (path: string): string => path.replace(/^(\/(calendar|ask)\/).*/, '$1*');

const placeholders = ({ path }: { path: string }): number => path.split('/:').length;

/** 404, or 405 where the address exists for other methods. */
export const notFound =
  (app: Hono<AppEnv>): NotFoundHandler<AppEnv> =>
  (c) => {
    const matching = app.routes.filter((r) => r.method !== 'ALL' && routePattern(r.path).test(c.req.path));
    // `vendors/import` is no vendor, though an address of vendors matches it too.
    const fewest = Math.min(...matching.map(placeholders));
    const allowed = new Set(matching.filter((r) => placeholders(r) === fewest).map((r) => r.method));
    // A page that does not exist at an address that does.
    if (allowed.size === 0 || allowed.has(c.req.method === 'HEAD' ? 'GET' : c.req.method))
      return problemResponse(c, 'not-found', `There is nothing at ${c.req.path}.`);
    c.header('Allow', [...allowed].join(', '));
    return problemResponse(
      c,
      'method-not-allowed',
      `${c.req.path} takes ${[...allowed].join(', ')}, not ${c.req.method}.`,
    );
  };
