import { Hono } from 'hono';
import type { RatePolicy } from '../../../domain/rateLimit.ts';
import { tableLimits } from '../../tables/limits.ts';
import { limits } from '../../verbs/limits.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';

/** Every limit of the API as data. */
export const limitRoutes = ({ rate }: { rate: RatePolicy }): Hono<AppEnv> =>
  new Hono<AppEnv>().get('/v1/limits', needsScope('read'), (c) =>
    c.json({ items: limits(rate, tableLimits), nextCursor: null }),
  );
