import { type Context, Hono } from 'hono';
import { Problem } from '../../../../domain/problem.ts';
import type { SignInBegun } from '../../../verbs/identity.ts';
import { endSession, longestSession, openSession, readSession } from '../../../verbs/sessions.ts';
import { onlyRecord } from '../../../verbs/tenantPorts.ts';
import { faultSummary, noFaults } from '../../../web/desk/form.ts';
import { frame, h } from '../../../web/desk/frame.ts';
import { signInPage } from '../../../web/desk/signInPage.ts';
import type { AppDeps } from '../../app.ts';
import { dropCookie, readCookie, writeCookie } from '../../desk/cookies.ts';
import type { DeskEnv } from '../../desk/deskEnv.ts';
import { faultAt } from '../../desk/faults.ts';
import { isOurs, originOf, readForm } from '../../desk/forms.ts';
import { firstPage, nextPage } from '../../desk/next.ts';
import { identityOf, keyInForce } from '../../middleware/authenticate.ts';

/** So long somebody may take at the identity provider, and with the form before that, in seconds. */
const [mostAtProvider, mostAtForm] = [600, 3_600];

type SignInContext = Context<DeskEnv>;

/** Signing in with an API key or at the identity provider, and out again. */
export function signInPages(deps: AppDeps): Hono<DeskEnv> {
  const pages = new Hono<DeskEnv>();
  const callback = (c: SignInContext): string => `${originOf(c, deps.publicUrl)}/desk/sign-in/callback`;

  const form = (c: SignInContext, next: string, wrong: string | null, status: 200 | 401 = 200): Response => {
    const faults = wrong === null ? noFaults : { ...faultAt('key', wrong), detail: '' };
    const page = signInPage({ mark: markOf(deps, c), next, faults, hasProvider: deps.signIn !== undefined });
    const framed = { ...page, body: h`${faultSummary(faults)}${page.body}` };
    const state = { who: null, organization: null, organizations: [], places: [], failed: wrong !== null };
    return c.html(frame(framed, state), status);
  };

  /** A session of its own at each sign-in, and none of what the browser brought along. */
  const enter = async (
    c: SignInContext,
    next: string,
    ...who: Parameters<typeof openSession> extends [unknown, ...infer Who] ? Who : never
  ): Promise<Response> => {
    await endSession(deps, readCookie(c, 'session'));
    writeCookie(c, 'session', await openSession(deps, ...who), longestSession);
    dropCookie(c, 'form');
    return c.redirect(next, 303);
  };

  pages.get('/desk/sign-in', async (c) => {
    const next = nextPage(c.req.query('next'));
    return (await readSession(deps, readCookie(c, 'session'))) === null ? form(c, next, null) : c.redirect(next, 303);
  });

  pages.post('/desk/sign-in', async (c) => {
    const sent = await readForm(c);
    const next = nextPage(sent.text('next'));
    if (!isOurs(c, sent, readCookie(c, 'form') ?? '', originOf(c, deps.publicUrl)))
      throw new Problem('forbidden', 'The form does not come from a page of ours: open the page again.');
    const key = await keyInForce(deps.keys, sent.text('key'), deps.runtime.now());
    if (key === null || (await isGone(deps, key)))
      return form(c, next, 'The API key is not known or no longer in force.', 401);
    // That it cannot be noted keeps nobody out.
    await deps.keys.markUsed(key.tenantId, key.id ?? key.hash, deps.runtime.now()).catch(() => undefined);
    return enter(c, next, identityOf(key), key);
  });

  pages.get('/desk/sign-in/provider', (c) => toProvider(deps, c, callback(c), nextPage(c.req.query('next'))));

  pages.get('/desk/sign-in/callback', async (c) => {
    const kept = begunOf(readCookie(c, 'begun'));
    dropCookie(c, 'begun');
    const search = new URL(c.req.url).search;
    const identity = kept && deps.signIn && (await (await deps.signIn()).end(`${callback(c)}${search}`, kept.begun));
    if (!kept || !identity || (await isGone(deps, identity))) return form(c, kept?.next ?? firstPage, notLetIn, 401);
    return enter(c, kept.next, identity, null);
  });

  pages.post('/desk/sign-out', async (c) => {
    const held = readCookie(c, 'session');
    // The form of another site comes without the cookie: it shall not take it out of the browser either.
    if (held === undefined) return c.redirect('/desk/sign-in', 303);
    const session = await readSession(deps, held);
    const sent = await readForm(c);
    if (session !== null && !isOurs(c, sent, session.csrf, originOf(c, deps.publicUrl)))
      throw new Problem('forbidden', 'The form does not come from a page of this session: open the page again.');
    await endSession(deps, held);
    dropCookie(c, 'session');
    return c.redirect('/desk/sign-in', 303);
  });
  return pages;
}

/** Nobody comes in to a tenant whose day has come, nor is anything written down of it any more. */
async function isGone({ closings, runtime }: AppDeps, { tenantId }: { tenantId: string }): Promise<boolean> {
  const closing = await closings(tenantId).get(onlyRecord);
  return closing !== null && closing.doc.takenBackAt === undefined && closing.doc.dueAt <= runtime.now();
}

const notLetIn =
  'Your organization’s sign-in did not let you in here: it was broken off, took too long, or your account is not set up for Breachclock.';

/** The mark of the forms of a browser in which nobody is signed in. */
function markOf({ runtime }: AppDeps, c: SignInContext): string {
  const there = readCookie(c, 'form');
  const mark = there !== undefined && /^[\w-]{43}$/.test(there) ? there : runtime.newSecret(32);
  writeCookie(c, 'form', mark, mostAtForm);
  return mark;
}

async function toProvider({ signIn }: AppDeps, c: SignInContext, callback: string, next: string): Promise<Response> {
  if (signIn === undefined) throw new Problem('not-found', 'No identity provider is set up.');
  const { url, begun } = await (await signIn()).begin(callback);
  writeCookie(
    c,
    'begun',
    [begun.state, begun.nonce, begun.verifier, encodeURIComponent(next)].join(' '),
    mostAtProvider,
  );
  return c.redirect(url, 303);
}

function begunOf(text = ''): { begun: SignInBegun; next: string } | null {
  const [state, nonce, verifier, next, ...rest] = text.split(' ');
  if (!state || !nonce || !verifier || next === undefined || rest.length > 0) return null;
  return { begun: { state, nonce, verifier }, next: nextPage(decoded(next)) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
