import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Problem } from '../../../domain/problem.ts';
import { madeOnce } from '../../shared/madeOnce.ts';
import { readSession, type SignedIn } from '../../verbs/sessions.ts';
import { type Api, deskApi } from '../../web/desk/api.ts';
import { assetAt } from '../../web/desk/assets.ts';
import { deskPolicy } from '../../web/desk/frame.ts';
import type { AppDeps, AppEnv } from '../app.ts';
import { callerOf } from '../middleware/authenticate.ts';
import { signInPages } from '../routes/desk/signIn.ts';
import { readCookie } from './cookies.ts';
import type { Desk, DeskEnv } from './deskEnv.ts';
import { deskError } from './errors.ts';
import { type DeskForm, formOf, isOurs, limitForm, originOf, readForm } from './forms.ts';
import { firstPage, nextPage } from './next.ts';
import { pages } from './pages.ts';

/** The pages, as a client of the app's own API. */
export function deskApp(deps: AppDeps, app: Hono<AppEnv>): (c: Context<AppEnv>) => Promise<Response> {
  const desk = new Hono<DeskEnv>();
  desk.use(headers, noStore);
  desk.get('/desk/assets/:file', (c) => {
    const asset = assetAt(c.req.path);
    if (asset === undefined) throw new Problem('not-found', 'There is no such file.');
    return c.body(asset.text, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  desk.use(limitForm);
  desk.route('/', signInPages(deps));
  desk.use(signedIn(deps, app));
  for (const { paths, load } of pages) {
    const made = madeOnce(async () => {
      const routes = (await load())(deps);
      // The frame's own answers stand above.
      routes.notFound(nowhere);
      routes.onError((error) => {
        throw error;
      });
      return routes;
    });
    for (const path of paths) desk.all(path, async (c) => (await made()).fetch(c.req.raw, c.env));
  }
  desk.notFound(nowhere);
  desk.onError(deskError(deps.log));
  return async (c) => desk.fetch(c.req.raw, { ...c.env, requestId: c.get('requestId') });
}

const nowhere = (): never => {
  throw new Problem('not-found', 'There is nothing at this address.');
};

/** Without a referrer of its own a browser would not say from which site a form comes. */
const headers = secureHeaders({ referrerPolicy: 'same-origin', xFrameOptions: 'DENY' });

const noStore: MiddlewareHandler<DeskEnv> = async (c, next) => {
  await next();
  c.res.headers.set('Content-Security-Policy', deskPolicy);
  c.res.headers.set('X-Request-Id', c.env.requestId);
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

/** Lets those pass who are signed in, and of their forms those that come from a page of ours; the others sign in first. */
function signedIn(deps: AppDeps, app: Hono<AppEnv>): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const session = await readSession(deps, readCookie(c, 'session'));
    const isReading = ['GET', 'HEAD'].includes(c.req.method);
    if (session === null) {
      const { pathname, search } = new URL(c.req.url);
      const back = isReading ? nextPage(`${pathname}${search}`) : firstPage;
      return c.redirect(back === firstPage ? '/desk/sign-in' : `/desk/sign-in?next=${encodeURIComponent(back)}`, 303);
    }
    const form = isReading ? formOf(new FormData()) : await readForm(c);
    const origin = originOf(c, deps.publicUrl);
    c.env.desk = deskOf(deps, app, { session, form, requestId: c.env.requestId, origin });
    if (!isReading && !isOurs(c, form, session.csrf, origin))
      throw new Problem('forbidden', 'The form does not come from a page of this session: open the page again.');
    await next();
  };
}

function deskOf(
  { runtime }: AppDeps,
  app: Hono<AppEnv>,
  { session, form, requestId, origin }: { session: SignedIn; form: DeskForm; requestId: string; origin: string },
): Desk {
  const api = deskApi(async (request) => {
    request.headers.set('x-request-id', requestId);
    return app.fetch(request, { [callerOf]: session });
  }, origin);
  return {
    api,
    session,
    form,
    organizations: madeOnce(() => firstOrganizations(api)),
    now: runtime.now,
    newId: runtime.newId,
  };
}

async function firstOrganizations(api: Api): ReturnType<Desk['organizations']> {
  const { data } = await api.GET('/v1/organizations', { params: { query: { limit: 100 } } });
  return data?.items ?? [];
}
