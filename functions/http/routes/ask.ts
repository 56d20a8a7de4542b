import { Hono } from 'hono';
import { madeOnce } from '../../shared/madeOnce.ts';
import type { AppDeps, AppEnv } from '../app.ts';

/** Pages on which vendors answer without an account. They are loaded when the first of them is asked for. */
export const askRoutes = (deps: AppDeps): Hono<AppEnv> => {
  const ask = madeOnce(async () => (await import('../ask/askApp.ts')).askApp(deps));
  return new Hono<AppEnv>().all('/ask/*', async (c) => (await ask())(c));
};
