import { Hono } from 'hono';
import { lawVersion } from '../../../domain/law/duties/index.ts';
import { MATCHER } from '../../../domain/match/match.ts';
import type { Catalog } from '../../verbs/catalog.ts';
import type { AppEnv } from '../app.ts';

/** 200 once the catalog is loaded; 503 before, and while the database cannot be reached. Needs no key. */
export const healthRoutes = ({ catalog }: { catalog(): Promise<Catalog> }): Hono<AppEnv> =>
  new Hono<AppEnv>().get('/v1/health', async (c) => {
    const { version, coverage } = await catalog();
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok', versions: { matcher: MATCHER, law: lawVersion, store: version }, coverage });
  });
