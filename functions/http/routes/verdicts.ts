import { Hono } from 'hono';
import type { VerdictDeps } from '../../verbs/verdicts.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listVerdicts, readVerdict, recordVerdict, withdrawVerdict } = onDemand(() => import('../../verbs/verdicts.ts'));

const csvHeaders = {
  'Content-Type': 'text/csv; charset=utf-8; header=present',
  'Content-Disposition': 'attachment; filename="verdicts.csv"',
};

/** What people decided on matches: recorded, read, exported and withdrawn, never deleted. */
export const verdictRoutes = (deps: VerdictDeps & RecordedDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .post('/v1/verdicts', needsScope('write'), recorded(deps), async (c) => {
      const verdict = await recordVerdict({ ...deps, runtime: c.get('runtime') }, c.var, await jsonBody(c));
      return c.json(verdict, 201, { Location: `/v1/verdicts/${verdict.id}` });
    })
    .get('/v1/verdicts', needsScope('read'), async (c) => {
      const list = await listVerdicts(deps, c.get('tenantId'), c.req.queries());
      if (list.format === 'json') return c.body(list.body, 200, { 'Content-Type': 'application/json' });
      if (list.nextCursor !== null) c.header('Link', `<${nextPage(c.req.url, list.nextCursor)}>; rel="next"`);
      return c.body(list.body, 200, csvHeaders);
    })
    .get('/v1/verdicts/:id', needsScope('read'), async (c) =>
      c.json(await readVerdict(deps, c.get('tenantId'), c.req.param('id'))),
    )
    .delete('/v1/verdicts/:id', needsScope('write'), recorded(deps), async (c) =>
      c.json(await withdrawVerdict({ ...deps, runtime: c.get('runtime') }, c.var, c.req.param('id'), c.req.queries())),
    );

/** The same question from a cursor on. */
function nextPage(url: string, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('cursor', cursor);
  return `${next.pathname}${next.search}`;
}
