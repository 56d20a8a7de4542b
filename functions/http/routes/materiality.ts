import { type Context, Hono } from 'hono';
import type { AssessDeps } from '../../verbs/assess.ts';
import type { ProfileDeps, ShownProfile } from '../../verbs/materialityProfile.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch, isKnown } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listDecisions, readDecision, recordDecision } = onDemand(() => import('../../verbs/decisions.ts'));
const { readWorkspace } = onDemand(() => import('../../verbs/materiality.ts'));
const { putProfile, readProfile } = onDemand(() => import('../../verbs/materialityProfile.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

const tagged = (c: Context<AppEnv>, { answer, mark }: { answer: ShownProfile; mark: string | null }): Response =>
  c.json(answer, 200, mark === null ? {} : { ETag: entityTag(mark) });

/** What bears on materiality, and the log of who decided what: people conclude, nothing here does. */
export const materialityRoutes = (deps: AssessDeps & ProfileDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  return new Hono<AppEnv>()
    .get('/v1/organizations/:id/materiality/:breachId', read, async (c) => {
      const { id, breachId } = c.req.param();
      const { workspace, text } = await readWorkspace(deps, c.get('tenantId'), id, breachId, c.req.queries());
      return text === null ? c.json(workspace) : c.text(text);
    })
    .get('/v1/organizations/:id/materiality-profile', read, async (c) => {
      const found = await readProfile(deps, c.get('tenantId'), c.req.param('id'), c.req.queries());
      const { mark } = found;
      return mark !== null && isKnown(c, mark) ? c.body(null, 304, { ETag: entityTag(mark) }) : tagged(c, found);
    })
    .put('/v1/organizations/:id/materiality-profile', write, recorded(deps), async (c) =>
      tagged(c, await putProfile(during(c), c.var, c.req.param('id'), c.req.queries(), ifMatch(c), await jsonBody(c))),
    )
    .post('/v1/organizations/:id/decisions', write, recorded(deps), async (c) => {
      const id = c.req.param('id');
      const decision = await recordDecision(during(c), c.var, id, await jsonBody(c));
      return c.json(decision, 201, { Location: `/v1/organizations/${id}/decisions/${decision.id}` });
    })
    .get('/v1/organizations/:id/decisions', read, async (c) =>
      c.json(await listDecisions(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/organizations/:id/decisions/:decisionId', read, async (c) =>
      c.json(await readDecision(deps, c.get('tenantId'), c.req.param('id'), c.req.param('decisionId'))),
    );
};
