import { Hono } from 'hono';
import { dataOf, type Schemas } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import {
  feedFields,
  type ScheduleTyped,
  scheduleFields,
  settingsPage,
  typedSchedule,
} from '../../../web/desk/settingsPage.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { doneTo, marksOf, organizationOf, shown, submitted } from '../../desk/shown.ts';
import { textIn } from '../../desk/typed.ts';

/** How an organization is watched: its schedule, calendar feeds, and the way to the webhooks. */
export const settingsPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/o/:organizationId/settings', (c) => showSettings(c))
    .post('/desk/o/:organizationId/settings/schedule', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const typed = scheduleIn(c);
      const etag = form.text('etag');
      const timeZone = textIn(typed.timeZone);
      return submitted(
        scheduleFields,
        async () => {
          await api.PUT('/v1/organizations/{id}/schedule', {
            params: { path: { id }, header: { ...form.once(), 'If-Match': etag } },
            body: {
              cron: typed.cron,
              spreadMinutes: Number(typed.spreadMinutes || Number.NaN),
              enabled: typed.enabled,
              ...(timeZone !== undefined && { timeZone }),
            },
          });
          return doneTo(c, `/desk/o/${id}/settings#schedule`, 'The schedule is saved.');
        },
        (faults) => showSettings(c, { faults, typed, etag }),
      );
    })
    .post('/desk/o/:organizationId/settings/schedule/usual', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const header = { ...form.once(), 'If-Match': form.text('etag') };
      return submitted(
        [],
        async () => {
          await api.DELETE('/v1/organizations/{id}/schedule', { params: { path: { id }, header } });
          return doneTo(c, `/desk/o/${id}/settings#schedule`, 'The usual schedule holds.');
        },
        (faults) => showSettings(c, { faults }),
      );
    })
    .post('/desk/o/:organizationId/settings/feeds', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const label = form.text('label');
      return submitted(
        feedFields,
        async () => {
          const made = await dataOf(
            api.POST('/v1/organizations/{id}/calendar-feeds', {
              params: { path: { id }, header: form.once() },
              body: { label },
            }),
          );
          // No redirect: the address is in this answer alone.
          return showSettings(c, { made });
        },
        (faults) => showSettings(c, { faults, label }),
      );
    })
    .post('/desk/o/:organizationId/settings/feeds/revoke', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const feed = await dataOf(
        api.DELETE('/v1/organizations/{id}/calendar-feeds/{feedId}', {
          params: { path: { id, feedId: form.text('feedId') }, header: form.once() },
        }),
      );
      return doneTo(c, `/desk/o/${id}/settings#calendar`, `The address of "${feed.label}" is revoked.`);
    });

function scheduleIn(c: DeskContext): ScheduleTyped {
  const { text } = c.env.desk.form;
  return {
    cron: text('cron'),
    timeZone: text('timeZone'),
    spreadMinutes: text('spreadMinutes'),
    enabled: text('enabled') === 'yes',
  };
}

/** Feeds and webhooks of one page: a tenant has few of them. */
const most = 200;

async function showSettings(
  c: DeskContext,
  {
    faults = noFaults,
    made,
    label = '',
    typed,
    etag,
  }: {
    faults?: Faults;
    made?: Schemas['MadeCalendarFeed'];
    label?: string;
    typed?: ScheduleTyped;
    etag?: string;
  } = {},
): Promise<Response> {
  const { api, session } = c.env.desk;
  const { id } = await organizationOf(c);
  const path = { id };
  const [schedule, feeds, webhooks] = await Promise.all([
    api.GET('/v1/organizations/{id}/schedule', { params: { path } }),
    dataOf(api.GET('/v1/organizations/{id}/calendar-feeds', { params: { path, query: { limit: most } } })),
    dataOf(api.GET('/v1/webhooks', { params: { query: { limit: most } } })),
  ]);
  const kept = await dataOf(Promise.resolve(schedule));
  const page = settingsPage({
    organizationId: id,
    schedule: kept,
    etag: etag ?? schedule.response.headers.get('etag') ?? '',
    typed: typed ?? typedSchedule(kept),
    feeds: feeds.items,
    webhooks: webhooks.items,
    made,
    label,
    mayWrite: session.scopes.includes('write'),
    marks: () => marksOf(c),
    faults,
  });
  return shown(c, { ...page, faults });
}
