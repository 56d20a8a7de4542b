import { Hono } from 'hono';
import { listLaw, readLaw } from '../../verbs/readLaw.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';

/** The register of the law that is coded: its duties by date, what is pending, what is left out. */
export const lawRoutes = (): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/law', needsScope('read'), (c) => c.json(listLaw(c.req.queries())))
    .get('/v1/law/:dutyId', needsScope('read'), (c) => c.json(readLaw(c.req.param('dutyId'), c.req.queries())));
