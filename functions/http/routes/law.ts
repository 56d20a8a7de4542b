import { Hono } from 'hono';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { onDemand } from '../onDemand.ts';

const { listLaw, readLaw } = onDemand(() => import('../../verbs/readLaw.ts'));

/** The register of the law that is coded: its duties by date, what is pending, what is left out. */
export const lawRoutes = (): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/law', needsScope('read'), async (c) => c.json(await listLaw(c.req.queries())))
    .get('/v1/law/:dutyId', needsScope('read'), async (c) =>
      c.json(await readLaw(c.req.param('dutyId'), c.req.queries())),
    );
