import { type Context, Hono } from 'hono';
import type { NoticeDeps } from '../../verbs/notices.ts';
import type { AppEnv } from '../app.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';

const { listNotices, readNotice, recordNotice, withdrawNotice } = onDemand(() => import('../../verbs/notices.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

/** Notices that an organization gave: recorded, read and withdrawn, never changed. */
export const noticeRoutes = (deps: NoticeDeps & RecordedDeps): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  return new Hono<AppEnv>()
    .post('/v1/organizations/:id/notices', write, recorded(deps), async (c) => {
      const id = c.req.param('id');
      const notice = await recordNotice(during(c), c.var, id, await jsonBody(c));
      return c.json(notice, 201, { Location: `/v1/organizations/${id}/notices/${notice.id}` });
    })
    .get('/v1/organizations/:id/notices', read, async (c) =>
      c.json(await listNotices(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/organizations/:id/notices/:noticeId', read, async (c) =>
      c.json(await readNotice(deps, c.get('tenantId'), c.req.param('id'), c.req.param('noticeId'))),
    )
    .delete('/v1/organizations/:id/notices/:noticeId', write, recorded(deps), async (c) =>
      c.json(await withdrawNotice(during(c), c.var, c.req.param('id'), c.req.param('noticeId'), c.req.queries())),
    );
};
