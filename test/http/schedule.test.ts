import { beforeEach, describe, expect, it } from 'vitest';
import type { ShownSchedule } from '../../functions/verbs/schedules.ts';
import { hospital, makeTestApp, pointersOf, problemOf, type TestApp, tenants, testNow } from './testApp.ts';

/** When an organization is assessed: the usual schedule, one of its own, and back. */
let app: TestApp;
let path: string;
let organizationId: string;
beforeEach(async () => {
  app = await makeTestApp({ catalog: 'empty' });
  const made = await app.create<{ id: string }>('/v1/organizations', { ...hospital, timeZone: 'America/Chicago' });
  organizationId = made.id;
  path = `${made.path}/schedule`;
});

const answered = async (response: Response) => {
  expect(response.status, await response.clone().text()).toBe(200);
  return { ...((await response.json()) as ShownSchedule), etag: response.headers.get('etag') ?? '' };
};
const read = async () => answered(await app.get(path));
const whom = () => ({ tenantId: tenants.river.tenantId, organizationId });

describe('the usual schedule', () => {
  it('is daily at five in the morning where the organization is', async () => {
    expect(await read()).toMatchObject({
      cron: '0 5 * * *',
      timeZone: 'America/Chicago',
      spreadMinutes: 60,
      enabled: true,
      own: false,
      // 15:00 in UTC is 10:00 in Chicago: the next five o'clock is tomorrow's.
      nextAt: '2026-05-05T10:00:00.000Z',
      nextRunAt: null,
      lastRun: null,
      latest: null,
      running: null,
      updatedAt: null,
      updatedBy: null,
    });
  });

  it('shows what the watch knows', async () => {
    const latest = { assessmentId: '0d6d3a0e-7a52-7a44-9a54-00000000000c', at: testNow, asOf: '2026-05-04' };
    const lastRun = { token: 'run-1', at: testNow, asOf: '2026-05-04' };
    const dueAt = '2026-05-05T10:37:00.000Z';
    await app.stores.watches.put(whom(), { organizationId, latest, lastRun, dueAt }, null);
    expect(await read()).toMatchObject({ nextRunAt: dueAt, lastRun: { at: testNow, asOf: '2026-05-04' }, latest });
    expect(JSON.stringify(await read())).not.toContain('run-1');
  });
});

describe('a schedule of its own', () => {
  const own = { cron: '30 6 * * 1-5', timeZone: 'America/New_York', spreadMinutes: 10 };

  it('holds from then on, and says who set it', async () => {
    const set = await answered(await app.put(path, own));
    expect(set).toMatchObject({ ...own, enabled: true, own: true, updatedAt: testNow, updatedBy: 'test' });
    expect(set.nextAt).toBe('2026-05-05T10:30:00.000Z');
    expect(await read()).toEqual(set);
    expect(await app.stores.schedules(tenants.river.tenantId).get(organizationId)).toMatchObject({
      doc: { schedule: { ...own, enabled: true } },
    });
  });

  it('is in the organization’s time zone where none is given', async () => {
    expect(await answered(await app.put(path, { cron: '0 6 * * *' }))).toMatchObject({ timeZone: 'America/Chicago' });
  });

  it('does not show a plan that the watch made by another one', async () => {
    await app.stores.watches.put(whom(), { organizationId, dueAt: '2026-05-05T10:37:00.000Z' }, null);
    expect(await answered(await app.put(path, { cron: '0 20 * * *' }))).toMatchObject({ nextRunAt: null });
  });

  it('that is off comes never', async () => {
    const off = await answered(await app.put(path, { ...own, enabled: false }));
    expect(off).toMatchObject({ enabled: false, nextAt: null, nextRunAt: null });
  });

  it('tells of fields that it does not know', async () => {
    expect((await answered(await app.put(path, { ...own, weekly: true }))).warnings?.join()).toContain('/weekly');
  });

  it.each([
    [{ cron: '0 6 * *' }, '/cron'],
    [{ cron: '61 6 * * *' }, '/cron'],
    [{ cron: '* * * * *' }, '/cron'],
    [{ cron: '0 6 31 2 *' }, '/cron'],
    [{ cron: 'at six' }, '/cron'],
    [{ cron: 6 }, '/cron'],
    [{}, '/cron'],
    [{ cron: '0 6 * * *', timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ cron: '0 6 * * *', spreadMinutes: 721 }, '/spreadMinutes'],
    [{ cron: '0 6 * * *', enabled: 'yes' }, '/enabled'],
  ])('is refused with a pointer and a remedy: %j', async (body, pointer) => {
    const problem = await problemOf(await app.put(path, body), 'invalid-request');
    expect(pointersOf(problem)).toEqual([pointer]);
    expect(problem.errors?.[0]?.message.length).toBeGreaterThan(10);
    expect(await app.stores.schedules(tenants.river.tenantId).get(organizationId)).toBeNull();
  });

  it('is set upon the state that was read, the usual one too', async () => {
    const usual = await read();
    const first = await answered(await app.put(path, own, { headers: { 'if-match': usual.etag } }));
    await problemOf(await app.put(path, own, { headers: { 'if-match': usual.etag } }), 'precondition-failed');
    await problemOf(await app.send('DELETE', path, { headers: { 'if-match': usual.etag } }), 'precondition-failed');
    expect((await read()).etag).toBe(first.etag);
    expect((await app.put(path, { cron: '0 7 * * *' }, { headers: { 'if-match': first.etag } })).status).toBe(200);
  });

  it('is set once under an idempotency key', async () => {
    const headers = { 'idempotency-key': 'set-once' };
    const first = await answered(await app.put(path, own, { headers }));
    await app.put(path, { cron: '0 7 * * *' });
    const again = await app.put(path, own, { headers });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.headers.get('etag')).toBe(first.etag);
    expect(await read()).toMatchObject({ cron: '0 7 * * *' });
  });

  it('goes back to the usual one, and again without a change', async () => {
    await app.put(path, own);
    const back = await answered(await app.send('DELETE', path));
    expect(back).toMatchObject({ own: false, cron: '0 5 * * *', timeZone: 'America/Chicago', updatedAt: null });
    expect(await answered(await app.send('DELETE', path))).toEqual(back);
    expect(await read()).toEqual(back);
    expect(await answered(await app.put(path, own))).toMatchObject({ own: true });
  });

  it('is none of an organization that was removed', async () => {
    await app.send('DELETE', `/v1/organizations/${organizationId}`);
    for (const method of ['GET', 'DELETE']) await problemOf(await app.send(method, path), 'not-found');
    await problemOf(await app.put(path, own), 'not-found');
  });
});
