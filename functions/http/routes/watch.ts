import { type Context, Hono } from 'hono';
import type { AlertDeps } from '../../verbs/alerts.ts';
import type { AskDeps } from '../../verbs/askReassessment.ts';
import type { CalendarFeedDeps } from '../../verbs/calendarFeeds.ts';
import type { RunDeps } from '../../verbs/runs.ts';
import type { ScheduleDeps, ShownSchedule } from '../../verbs/schedules.ts';
import type { Cron } from '../../verbs/watchPorts.ts';
import type { AppEnv } from '../app.ts';
import { entityTag, ifMatch } from '../entityTag.ts';
import { needsScope } from '../middleware/authenticate.ts';
import { jsonBody } from '../middleware/jsonBody.ts';
import { type RecordedDeps, recorded } from '../middleware/recorded.ts';
import { onDemand } from '../onDemand.ts';
import type { DeskDeps } from './desk.ts';

const { listAlerts, readAlert } = onDemand(() => import('../../verbs/alerts.ts'));
const { askReassessment } = onDemand(() => import('../../verbs/askReassessment.ts'));
const { listFeeds, makeFeed, readFeed, revokeFeed } = onDemand(() => import('../../verbs/calendarFeeds.ts'));
const { listRuns, readRun } = onDemand(() => import('../../verbs/runs.ts'));
const { putSchedule, readSchedule, removeSchedule } = onDemand(() => import('../../verbs/schedules.ts'));

const [read, write] = [needsScope('read'), needsScope('write')];

const tagged = (c: Context<AppEnv>, { answer, mark }: { answer: ShownSchedule; mark: string }): Response =>
  c.json(answer, 200, { ETag: entityTag(mark) });

/** The watch over an organization: when it runs, what came of it, and the calendars that follow it. */
export const watchRoutes = (
  deps: Omit<ScheduleDeps, 'cron'> & { cron(): Promise<Cron> } & Pick<DeskDeps, 'publicUrl'> &
    RunDeps &
    AlertDeps &
    AskDeps &
    CalendarFeedDeps &
    RecordedDeps,
): Hono<AppEnv> => {
  const during = (c: Context<AppEnv>) => ({ ...deps, runtime: c.get('runtime') });
  const planning = async (c: Context<AppEnv>) => ({ ...during(c), cron: await deps.cron() });
  return new Hono<AppEnv>()
    .get('/v1/organizations/:id/schedule', read, async (c) =>
      tagged(c, await readSchedule(await planning(c), c.get('tenantId'), c.req.param('id'))),
    )
    .put('/v1/organizations/:id/schedule', write, recorded(deps), async (c) =>
      tagged(c, await putSchedule(await planning(c), c.var, c.req.param('id'), ifMatch(c), await jsonBody(c))),
    )
    .delete('/v1/organizations/:id/schedule', write, recorded(deps), async (c) =>
      tagged(c, await removeSchedule(await planning(c), c.var, c.req.param('id'), ifMatch(c))),
    )
    .get('/v1/organizations/:id/runs', read, async (c) =>
      c.json(await listRuns(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/organizations/:id/runs/:runId', read, async (c) =>
      c.json(await readRun(deps, c.get('tenantId'), c.req.param('id'), c.req.param('runId'))),
    )
    .get('/v1/organizations/:id/alerts', read, async (c) =>
      c.json(await listAlerts(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/organizations/:id/alerts/:alertId', read, async (c) =>
      c.json(await readAlert(deps, c.get('tenantId'), c.req.param('id'), c.req.param('alertId'))),
    )
    .post('/v1/organizations/:id/reassess', write, recorded(deps), async (c) => {
      const asked = await askReassessment(during(c), c.var, c.req.param('id'));
      return c.json(asked, 202, { Location: asked.runs });
    })
    .post('/v1/organizations/:id/calendar-feeds', write, recorded(deps), async (c) => {
      const id = c.req.param('id');
      const { made, replay } = await makeFeed(during(c), c.var, id, deps.publicUrl || c.req.url, await jsonBody(c));
      c.set('replayBody', JSON.stringify(replay));
      return c.json(made, 201, { Location: `/v1/organizations/${id}/calendar-feeds/${made.id}` });
    })
    .get('/v1/organizations/:id/calendar-feeds', read, async (c) =>
      c.json(await listFeeds(deps, c.get('tenantId'), c.req.param('id'), c.req.queries())),
    )
    .get('/v1/organizations/:id/calendar-feeds/:feedId', read, async (c) =>
      c.json(await readFeed(deps, c.get('tenantId'), c.req.param('id'), c.req.param('feedId'))),
    )
    .delete('/v1/organizations/:id/calendar-feeds/:feedId', write, recorded(deps), async (c) =>
      c.json(await revokeFeed(during(c), c.get('tenantId'), c.req.param('id'), c.req.param('feedId'))),
    );
};
