import { Hono } from 'hono';
import { computeDeadlines } from '../../verbs/computeDeadlines.ts';
import type { Runtime } from '../../verbs/runtime.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';

/** The legal calculator alone. */
export const deadlineRoutes = ({ runtime }: { runtime: Pick<Runtime, 'now'> }): Hono<AppEnv> =>
  new Hono<AppEnv>().post('/v1/deadlines', needsScope('read'), async (c) =>
    c.json(computeDeadlines(runtime, await jsonBody(c))),
  );
