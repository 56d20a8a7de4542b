import { Hono } from 'hono';
import { madeOnce } from '../../shared/madeOnce.ts';
import type { SignIn } from '../../verbs/identity.ts';
import type { RecordsOf, Session, UploadPiece } from '../../verbs/tenantPorts.ts';
import type { AppDeps, AppEnv } from '../app.ts';

/** What the pages for people need beside the API. */
export type DeskDeps = {
  sessions: RecordsOf<Session>;
  uploads: RecordsOf<UploadPiece>;
  /** Signing in at the identity provider, where one is configured. */
  signIn?: (() => Promise<SignIn>) | undefined;
  /** Where the app is reached from outside, without a slash at its end; left out where requests tell it. */
  publicUrl?: string | undefined;
};

/** The pages for people. They are loaded when the first of them is asked for. */
export const deskRoutes = (deps: AppDeps, app: Hono<AppEnv>): Hono<AppEnv> => {
  const desk = madeOnce(async () => (await import('../desk/deskApp.ts')).deskApp(deps, app));
  return new Hono<AppEnv>().all('/desk/*', async (c) => (await desk())(c));
};
