import { Hono } from 'hono';
import type { RatePolicy } from '../../../domain/rateLimit.ts';
import { tableLimits } from '../../tables/limits.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { onDemand } from '../onDemand.ts';

const { limits } = onDemand(() => import('../../verbs/limits.ts'));

/** Every limit of the API as data. */
export const limitRoutes = ({ rate }: { rate: RatePolicy }): Hono<AppEnv> =>
  new Hono<AppEnv>().get('/v1/limits', needsScope('read'), async (c) =>
    c.json({ items: await limits(rate, tableLimits), nextCursor: null }),
  );
