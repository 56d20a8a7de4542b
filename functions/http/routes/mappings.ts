import { type Context, Hono } from 'hono';
import type { MappingDeps } from '../../verbs/mappings.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listMappings, putMapping, readMapping, removeMapping } = onDemand(() => import('../../verbs/mappings.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

/** Which columns of a tenant's spreadsheets mean what, saved by name. */
export const mappingRoutes = (deps: MappingDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  return new Hono<AppEnv>()
    .get('/v1/mappings', read, async (c) => c.json(await listMappings(deps, c.get('tenantId'), c.req.queries())))
    .get('/v1/mappings/:name', read, async (c) => {
      const { answer, mark } = await readMapping(deps, c.get('tenantId'), c.req.param('name'));
      return c.json(answer, 200, { ETag: entityTag(mark) });
    })
    .put('/v1/mappings/:name', write, recorded(deps), async (c) => {
      const { answer, mark } = await putMapping(during(c), c.var, c.req.param('name'), ifMatch(c), await jsonBody(c));
      return c.json(answer, 200, { ETag: entityTag(mark) });
    })
    .delete('/v1/mappings/:name', write, recorded(deps), async (c) => {
      await removeMapping(during(c), c.get('tenantId'), c.req.param('name'), ifMatch(c));
      return c.body(null, 204);
    });
};
