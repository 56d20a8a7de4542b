import { Hono } from 'hono';
import type { ExportDeps } from '../../verbs/exportSections.ts';
import type { TenantDeps } from '../../verbs/tenant.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { exportTenant } = onDemand(() => import('../../verbs/exportTenant.ts'));
const { putRetention, readRetention } = onDemand(() => import('../../verbs/retention.ts'));
const { closeTenant, keepTenant, readTenant } = onDemand(() => import('../../verbs/tenant.ts'));

const [readers, admins] = [needsScope('read'), needsScope('admin')];

/** A tenant as a whole: how it stands, all it has, how long that stays, and its end. */
export const tenantRoutes = (deps: TenantDeps & ExportDeps & RecordedDeps): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/tenant', readers, async (c) => c.json(await readTenant(deps, c.get('tenantId'))))
    .get('/v1/tenant/export', admins, async (c) => {
      const { body } = await exportTenant(deps, c.get('tenantId'), c.req.queries());
      return c.body(body, 200, { 'Content-Type': 'application/json' });
    })
    .delete('/v1/tenant', admins, recorded(deps), async (c) =>
      c.json(await closeTenant({ ...deps, runtime: c.get('runtime') }, c.var, await jsonBody(c)), 202, {
        Location: '/v1/tenant',
      }),
    )
    .post('/v1/tenant/keep', admins, recorded(deps), async (c) =>
      c.json(await keepTenant({ ...deps, runtime: c.get('runtime') }, c.get('tenantId'))),
    )
    .get('/v1/settings/retention', readers, async (c) => c.json(await readRetention(deps, c.get('tenantId'))))
    .put('/v1/settings/retention', admins, recorded(deps), async (c) =>
      c.json(await putRetention({ ...deps, runtime: c.get('runtime') }, c.var, await jsonBody(c))),
    );
