import { Hono } from 'hono';
import type { Catalog } from '../../verbs/catalog.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { onDemand } from '../onDemand.ts';

const { readCoverage } = onDemand(() => import('../../verbs/coverage.ts'));

/** What the breach store was fed from, as of when, and what is missing. */
export const coverageRoutes = (deps: { catalog(): Promise<Catalog>; runtime: Pick<Runtime, 'now'> }): Hono<AppEnv> =>
  new Hono<AppEnv>().get('/v1/coverage', needsScope('read'), async (c) =>
    c.json(await readCoverage(deps, c.req.queries())),
  );
