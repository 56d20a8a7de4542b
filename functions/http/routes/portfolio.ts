import { type Context, Hono } from 'hono';
import type { Portfolio, PortfolioDeps } from '../../verbs/portfolio.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, isKnown } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { onDemand } from '../onDemand.ts';

const { portfolioOfAssessment, portfolioOfOrganization } = onDemand(() => import('../../verbs/portfolio.ts'));
const { listRanks } = onDemand(() => import('../../verbs/ranks.ts'));
const { formula } = onDemand(() => import('../../../domain/rank/formula.ts'));

const read = needsScope('read');

const tagged = (c: Context<AppEnv>, { answer, mark }: { answer: Portfolio; mark: string }): Response => {
  const headers = { ETag: entityTag(mark) };
  return isKnown(c, mark) ? c.body(null, 304, headers) : c.json(answer, 200, headers);
};

/** What presses most over all vendors of a report, and the formula by which exposures are ranked. */
export const portfolioRoutes = (deps: PortfolioDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/rank', read, async (c) => c.json(await formula()))
    .get('/v1/organizations/:id/portfolio', read, async (c) =>
      tagged(c, await portfolioOfOrganization(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/assessments/:id/portfolio', read, async (c) =>
      tagged(c, await portfolioOfAssessment(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/assessments/:id/ranks', read, async (c) =>
      c.json(await listRanks(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    );
