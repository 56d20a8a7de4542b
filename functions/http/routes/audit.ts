import { Hono } from 'hono';
import type { AuditStore } from '../../verbs/tenantPorts.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { onDemand } from '../onDemand.ts';

const { exportAudit, listAudit } = onDemand(() => import('../../verbs/audit.ts'));

const admins = needsScope('admin');

/** Who did what when, and what was known then: to read, and to take along for a check that needs nobody. */
export const auditRoutes = (deps: { audits: AuditStore }): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/v1/audit', admins, async (c) => c.json(await listAudit(deps, c.get('tenantId'), c.req.queries())))
    .get('/v1/audit/export', admins, async (c) => {
      const { body, nextCursor } = await exportAudit(deps, c.get('tenantId'), c.req.queries());
      if (nextCursor !== null) c.header('Link', `</v1/audit/export?cursor=${nextCursor}>; rel="next"`);
      return c.body(body, 200, {
        'Content-Type': 'application/jsonl; charset=utf-8',
        'Content-Disposition': 'attachment; filename="audit.jsonl"',
      });
    });
