import { expect, it } from 'vitest';
import type { Run } from '../../domain/watch/watch.ts';
import { cron } from '../../functions/shared/cron.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import type { MadeFeed } from '../../functions/verbs/calendarFeeds.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { handleMessage } from '../../functions/verbs/handleMessage.ts';
import type { ShownSchedule } from '../../functions/verbs/schedules.ts';
import { exposedRow, hospital, makeTestApp, type TestApp, tenants } from '../http/testApp.ts';

/** An assessment that was asked for over HTTP, made by the watch, and read over HTTP. */
const app: TestApp = await makeTestApp();
const { path, id: organizationId } = await app.create<{ id: string }>('/v1/organizations', hospital);
const whom = { tenantId: tenants.river.tenantId, organizationId };
const deps = {
  ...app.stores,
  catalog: catalogReader(app.stores.breaches),
  cron,
  runtime: { ...runtime, now: () => app.clock.now },
  queue: { send: async () => {} },
  advanceCalendar: (...told: Parameters<typeof advanceCalendar> extends [unknown, ...infer Rest] ? Rest : never) =>
    advanceCalendar({ ...app.stores, runtime }, ...told),
  deliver: async () => {},
  digest: async () => {},
};
/** Asks, and lets the watch take up what it is woken for. */
async function ask(): Promise<Run> {
  expect((await app.post(`${path}/reassess`, undefined)).status).toBe(202);
  await handleMessage(deps, { kind: 'inputs', ...whom, what: 'asked' });
  await handleMessage(deps, { kind: 'reassess', ...whom });
  const { items } = (await (await app.get(`${path}/runs`)).json()) as { items: Run[] };
  expect(await (await app.get(`${path}/runs/${items[0]!.id}`)).json()).toEqual(items[0]);
  return items[0]!;
}

it('is made once for each time that it is asked for, and calendars follow', async () => {
  const { url } = await app.create<MadeFeed>(`${path}/calendar-feeds`, { label: 'Desk' });
  const calendar = async () => {
    const response = await app.get(new URL(url).pathname, { tenant: null });
    return { text: await response.text(), etag: response.headers.get('etag') };
  };
  const { incidents, ...vendor } = exposedRow('AP-1');
  await app.create(`${path}/vendors`, { ...vendor, incidents });
  const first = await ask();
  expect(first).toMatchObject({ outcome: 'baseline', causes: { named: [{ kind: 'inputs', what: 'asked' }], more: 0 } });
  expect((await app.get(`/v1/assessments/${first.assessmentId}`)).status).toBe(200);
  const before = await calendar();
  expect(before.text).toContain('BEGIN:VEVENT');

  app.clock.now = '2026-05-04T15:10:00.000Z';
  const second = await ask();
  expect(second).toMatchObject({ outcome: 'unchanged', assessmentId: first.assessmentId });
  expect(second.id).not.toBe(first.id);
  expect(await calendar()).toEqual(before);
  const schedule = (await (await app.get(`${path}/schedule`)).json()) as ShownSchedule;
  expect(schedule).toMatchObject({ lastRun: { at: app.clock.now }, latest: { assessmentId: first.assessmentId } });
  expect(schedule.nextRunAt).not.toBeNull();
});
