import { type Context, Hono } from 'hono';
import type { OrganizationDeps, ShownOrganization } from '../../verbs/organizations.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch, isKnown } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const {
  addOrganization,
  listOrganizations,
  patchOrganization,
  readOrganization,
  removeOrganization,
  replaceOrganization,
} = onDemand(() => import('../../verbs/organizations.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

const tagged = (c: Context<AppEnv>, { answer, mark }: { answer: ShownOrganization; mark: string }): Response =>
  c.json(answer, 200, { ETag: entityTag(mark) });

/** The organizations that a tenant keeps. */
export const organizationRoutes = (deps: OrganizationDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  return new Hono<AppEnv>()
    .post('/v1/organizations', write, recorded(deps), async (c) => {
      const { answer, mark } = await addOrganization(during(c), c.get('tenantId'), await jsonBody(c));
      return c.json(answer, 201, { Location: `/v1/organizations/${answer.id}`, ETag: entityTag(mark) });
    })
    .get('/v1/organizations', read, async (c) =>
      c.json(await listOrganizations(deps, c.get('tenantId'), c.req.queries())),
    )
    .get('/v1/organizations/:id', read, async (c) => {
      const found = await readOrganization(deps, c.get('tenantId'), c.req.param('id'));
      return isKnown(c, found.mark) ? c.body(null, 304, { ETag: entityTag(found.mark) }) : tagged(c, found);
    })
    .put('/v1/organizations/:id', write, recorded(deps), async (c) =>
      tagged(
        c,
        await replaceOrganization(during(c), c.get('tenantId'), c.req.param('id'), ifMatch(c), await jsonBody(c)),
      ),
    )
    .patch('/v1/organizations/:id', write, recorded(deps), async (c) =>
      tagged(
        c,
        await patchOrganization(during(c), c.get('tenantId'), c.req.param('id'), ifMatch(c), await jsonBody(c)),
      ),
    )
    .delete('/v1/organizations/:id', write, recorded(deps), async (c) => {
      await removeOrganization(during(c), c.get('tenantId'), c.req.param('id'), ifMatch(c));
      return c.body(null, 204);
    });
};
