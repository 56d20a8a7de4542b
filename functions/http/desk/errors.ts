import type { ErrorHandler } from 'hono';
import { Problem, type ProblemCode, problems } from '../../../domain/problem.ts';
import type { Log } from '../../shared/logger.ts';
import { ApiProblem } from '../../web/desk/api.ts';
import { errorPage } from '../../web/desk/errorPage.ts';
import { dropCookie } from './cookies.ts';
import type { DeskEnv } from './deskEnv.ts';
import { places } from './pages.ts';

/** Seconds after which somebody may try again. */
const retryAfter = '2';

type Told = { code: ProblemCode; detail: string };

/** What may be told of an error; `null` for what was not meant for anybody. */
function toldOf(error: Error): Told | null {
  if (error instanceof Problem) return { code: error.code, detail: error.message };
  if (error instanceof ApiProblem && error.code !== null) return { code: error.code, detail: error.detail };
  return 'code' in error && error.code === 'store-unavailable'
    ? { code: 'store-unavailable', detail: 'The database did not answer.' }
    : null;
}

/** An error as a page: what happened, and what to do. Whose session has ended signs in again. */
export const deskError =
  (log: Log): ErrorHandler<DeskEnv> =>
  (error, c) => {
    const { requestId, desk } = c.env;
    const told = toldOf(error);
    const { code, detail } = told ?? { code: 'internal', detail: 'The page could not be made.' };
    const { status } = problems[code];
    // What the API answers it has logged itself.
    if (told === null || (status >= 500 && !(error instanceof ApiProblem)))
      log('error', 'desk-error', { requestId, method: c.req.method, path: c.req.path, error });
    if (status === 401) {
      dropCookie(c, 'session');
      return c.redirect('/desk/sign-in', 303);
    }
    if (status === 429 || status === 503) c.header('Retry-After', retryAfter);
    const who = desk ? { label: desk.session.actor.label, csrf: desk.session.csrf } : null;
    return c.html(errorPage({ code, detail, requestId }, { who, places }), status);
  };
