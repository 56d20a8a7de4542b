import { ApiProblem, dataOf, type Schemas } from '../../web/desk/api.ts';
import { type Faults, type FormMarks, faultSummary, noFaults } from '../../web/desk/form.ts';
import { type Framed, frame, h } from '../../web/desk/frame.ts';
import { dropCookie, readCookie, writeCookie } from './cookies.ts';
import type { DeskContext } from './deskEnv.ts';
import { faultsOf } from './faults.ts';
import { places } from './pages.ts';

export type Shown = Framed & { faults?: Faults | undefined };

/** Answers with a page, in the frame of who is signed in and of the organization in the address. */
export async function shown(
  c: DeskContext,
  { faults = noFaults, ...page }: Shown,
  status?: 200 | 404 | 422,
): Promise<Response> {
  const { session, organizations } = c.env.desk;
  const organization = organizationIdOf(c) === undefined ? null : await organizationOf(c);
  const summary = faultSummary(faults);
  const text = frame(
    { ...page, body: h`${summary}${page.body}` },
    {
      who: { label: session.actor.label, csrf: session.csrf },
      organization,
      organizations: organization === null ? [] : await organizations(),
      places,
      done: takeDone(c),
      failed: summary !== null,
    },
  );
  return c.html(text, status ?? (summary === null ? 200 : 422));
}

const organizationIdOf = (c: DeskContext): string | undefined => /^\/desk\/o\/([^/]+)/.exec(c.req.path)?.[1];

/** The organization of the address. @throws ApiProblem 404 where the tenant keeps no such one. */
export async function organizationOf(c: DeskContext): Promise<Schemas['KeptOrganization']> {
  const id = decoded(organizationIdOf(c) ?? '');
  const known = (await c.env.desk.organizations()).find((one) => one.id === id);
  return known ?? dataOf(c.env.desk.api.GET('/v1/organizations/{id}', { params: { path: { id } } }));
}

/** What was encoded by no rule stays as it is, and is nobody's id. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The marks of a form on a page that is being made. */
export const marksOf = (c: DeskContext): FormMarks => ({
  csrf: c.env.desk.session.csrf,
  once: c.env.desk.newId(),
});

/** So long the next page may take to be asked for, in seconds. */
const doneKept = 60;
const longestDone = 300;

/** After something was done: to a page, which says it. A page that is loaded again does nothing again. */
export function doneTo(c: DeskContext, path: string, done?: string): Response {
  // A name may end in the middle of a letter there, which no cookie can hold.
  if (done !== undefined) writeCookie(c, 'done', done.slice(0, longestDone).toWellFormed(), doneKept);
  return onTo(c, path);
}

/** To a page; a script that sent the form is told where it is, since it cannot see where a browser is led. */
export const onTo = (c: DeskContext, path: string): Response =>
  c.req.header('accept') === 'application/json' ? c.json({ location: path }) : c.redirect(path, 303);

function takeDone(c: DeskContext): string | undefined {
  const done = readCookie(c, 'done');
  if (done !== undefined) dropCookie(c, 'done');
  return done;
}

/**
 * Does what a form asks for, and shows the form again where the API, or `work` itself by a Problem, says that something is
 * wrong with it. `fields`: the names of the form's fields; `names`: fields called otherwise than the API's, by JSON pointer.
 */
export async function submitted(
  fields: readonly string[],
  work: () => Promise<Response>,
  again: (faults: Faults) => Promise<Response>,
  names: Readonly<Record<string, string>> = {},
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const faults = faultsOf(error, fields, names);
    if (faults === null) throw error;
    return again(faults);
  }
}

/** Whether the API said that there is no such thing. */
export const isMissing = (error: unknown): boolean => error instanceof ApiProblem && error.status === 404;
