import { Hono } from 'hono';
import { computeDeadlines } from '../../verbs/computeDeadlines.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody, limitBody } from '../middleware/jsonBody.ts';

/** The legal calculator alone. */
export const deadlineRoutes = ({ runtime }: { runtime: Pick<Runtime, 'now'> }): Hono<AppEnv> =>
  new Hono<AppEnv>().post('/v1/deadlines', needsScope('read'), limitBody, async (c) =>
    c.json(computeDeadlines(runtime, await jsonBody(c))),
  );
