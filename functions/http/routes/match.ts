import { Hono } from 'hono';
import type { MatchDeps } from '../../verbs/matchVendors.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { onDemand } from '../onDemand.ts';

const { matchVendors } = onDemand(() => import('../../verbs/matchVendors.ts'));

/** Which vendors of the store a list means, without a report. */
export const matchRoutes = (deps: MatchDeps): Hono<AppEnv> =>
  new Hono<AppEnv>().post('/v1/vendors/match', needsScope('read'), async (c) =>
    c.body(await matchVendors(deps, c.get('tenantId'), await jsonBody(c), c.req.queries()), 200, {
      'Content-Type': 'application/json',
    }),
  );
