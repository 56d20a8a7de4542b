import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Limit } from '../../functions/verbs/limits.ts';
import { hospital, makeTestApp, problemOf } from './testApp.ts';

/** Limits as data: what `GET /v1/limits` says is what a caller meets. */
const app = await makeTestApp({ rate: { perSecond: 7, burst: 90 } });
const { items } = (await (await app.get('/v1/limits')).json()) as { items: Limit[] };
const limitOf = (name: string): number => {
  const found = items.filter((limit) => limit.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]!.value;
};

it('names each limit once, with a value, a unit, what happens beyond and who sets it', () => {
  expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
  for (const { name, value, unit, beyond, setBy } of items) {
    expect(value, name).toBeGreaterThan(0);
    expect(
      [unit, beyond].every((text) => /\w/.test(text)),
      name,
    ).toBe(true);
    expect(['product', 'deployment', 'platform']).toContain(setBy);
  }
});

it('says what this deployment lets a tenant ask', () => {
  expect([limitOf('requests of a tenant for long'), limitOf('requests of a tenant at once')]).toEqual([7, 90]);
});

it('is true of the vendors, queries, bytes and levels of a request', async () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({}));
  const most = limitOf('vendors in an assessment');
  const ask = (vendors: unknown[]) => app.post('/v1/assessments', { organization: hospital, vendors });
  expect((await ask(rows(most))).status).toBe(201);
  await problemOf(await ask(rows(most + 1)), 'invalid-request');
  const queries = (count: number) => app.post('/v1/vendors/match', { queries: rows(count) });
  expect((await queries(limitOf('queries in a match'))).status).toBe(200);
  await problemOf(await queries(limitOf('queries in a match') + 1), 'invalid-request');
  const body = (length: number) => app.post('/v1/deadlines', ' '.repeat(length));
  await problemOf(await body(limitOf('body of a request')), 'malformed-json');
  await problemOf(await body(limitOf('body of a request') + 1), 'payload-too-large');
  const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;
  const deep = async (levels: number) =>
    (await problemOf(await app.post('/v1/deadlines', { x: nested(levels) }), 'invalid-request')).errors?.[0]?.message;
  expect(await deep(limitOf('nesting of a body') + 2)).toMatch(/nested deeper/);
  expect(await deep(limitOf('nesting of a body') - 2)).not.toMatch(/nested deeper/);
});

it('is true of pages and search terms', async () => {
  const status = async (path: string) => (await app.get(path)).status;
  const [heads, lines] = [
    limitOf('page of breaches, changes, claims or keys'),
    limitOf('page of the law, verdicts, history or audit trail'),
  ];
  expect([await status(`/v1/breaches?limit=${heads}`), await status(`/v1/breaches?limit=${heads + 1}`)]).toEqual([
    200, 422,
  ]);
  expect([await status(`/v1/verdicts?limit=${lines}`), await status(`/v1/verdicts?limit=${lines + 1}`)]).toEqual([
    200, 422,
  ]);
  const term = 'q'.repeat(limitOf('length of a search term'));
  expect([await status(`/v1/breaches?q=${term}`), await status(`/v1/breaches?q=${term}q`)]).toEqual([200, 422]);
});

it('stands in the README where it names a number', () => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const name of [
    'vendors in an assessment',
    'incidents with facts of their own in an assessment',
    'duties in a report',
  ])
    expect(text).toContain(limitOf(name).toLocaleString('en-US'));
});

it('is true of schedules, alerts and calendars', async () => {
  const { path } = await app.create<{ id: string }>('/v1/organizations', hospital);
  const set = async (cron: string) => (await app.put(`${path}/schedule`, { cron })).status;
  const ofHours = (count: number) => `0 ${Array.from({ length: count }, (_, hour) => hour).join(',')} * * *`;
  expect(await set(ofHours(limitOf('scheduled runs of an organization')))).toBe(200);
  expect(await set('0,30 * * * *')).toBe(422);
  const alerts = async (limit: number) => (await app.get(`${path}/alerts?limit=${limit}`)).status;
  expect([await alerts(limitOf('page of alerts')), await alerts(limitOf('page of alerts') + 1)]).toEqual([200, 422]);
  const { secret } = await app.create<{ id: string; secret: string }>(`${path}/calendar-feeds`, { label: 'Desk' });
  const days = (count: number) => Array.from({ length: count }, (_, day) => day).join(',');
  const calendar = async (count: number) => (await app.get(`/calendar/${secret}.ics?alarms=${days(count)}`)).status;
  const most = limitOf('reminders of a date in a calendar');
  expect([await calendar(most), await calendar(most + 1)]).toEqual([200, 422]);
});
