import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../domain/calendar/day.ts';
import type { AlertEvent, ChangedEvent } from '../../domain/watch/alert.ts';
import { meaningful } from '../../domain/watch/meaningful.ts';
import type { Run } from '../../domain/watch/watch.ts';
import { type Answer, followPages, hospital } from '../http/testApp.ts';
import { calendarWalk } from './calendarWalk.ts';
import { cerner, incident, type Kept, oracleWorld, publishedOn, state } from './oracleWorld.ts';
import { asWritten, dutiesOf, localTime, runsOf, type Step, stepsOf } from './readWalk.ts';
import { daysFrom } from './travel.ts';

/**
 * A year at three organizations, day by day, while the press and the authorities tell of the theft at Oracle Health: what each
 * is told, when and why, held against tables in which each day and date was checked by hand against the clause or the document
 * that its line names.
 */
type Table = {
  told: (Step & { why: string })[];
  duties: Record<string, Record<string, string>>;
  calendar: string[];
};
const table = (name: string): Table =>
  parse(readFileSync(new URL(`oracleYear.${name}.yaml`, import.meta.url), 'utf8')) as Table;

const [first, last] = ['2025-03-01', '2026-03-09'];
const [chicago, newYork] = ['America/Chicago', 'America/New_York'];
const at = (day: string, hour: string): string => `${day}T${hour}:00.000Z`;
/** When the store hears of what was published on a day: at 15:00 in London, but for two late evenings in Chicago. */
const arrivals: Record<string, string> = {
  // 23:30 of the day before in Chicago, half past midnight in New York.
  '2025-06-28': at('2025-06-28', '04:30'),
  // 20:00 of the same day in Chicago, while London writes the 14th.
  '2025-11-13': at('2025-11-14', '02:00'),
};

let world: Awaited<ReturnType<typeof oracleWorld>>;
let river: Kept;
let lake: Kept;
let registrant: Kept;
const calendars: Record<string, Awaited<ReturnType<typeof calendarWalk>>> = {};
beforeAll(async () => {
  world = await oracleWorld(at(first, '15:00'));
  await addOrganizations();
  const [days, acts] = [new Set(incident.claims.map(publishedOn)), actsByDay()];
  for (const day of daysFrom(first, last)) {
    if (days.has(day)) {
      await world.passTo(arrivals[day] ?? at(day, '15:00'));
      await world.publish(day);
    }
    const act = acts[day];
    if (act) {
      await world.passTo(at(day, '18:00'));
      await lookAtCalendars(day);
      await act();
    }
    // The late evening in Chicago.
    await world.passTo(at(addDays(day, 1), '04:00'));
    await lookAtCalendars(day);
  }
}, 300_000);

const lookAtCalendars = async (day: string): Promise<void> => {
  for (const calendar of Object.values(calendars)) await calendar.look(day);
};

async function addOrganizations(): Promise<void> {
  const add = async (more: object, vendor: string, schedule?: { timeZone: string }): Promise<Kept> => {
    const list = [{ externalId: 'AP-1', name: vendor, businessAssociate: true }];
    const kept = await world.addOrganization({ ...hospital, timeZone: chicago, ...more }, list);
    if (schedule === undefined) return kept;
    const everyMorning = { cron: '0 5 * * *', spreadMinutes: 0, ...schedule };
    expect((await world.app.put(`${kept.path}/schedule`, everyMorning)).status).toBe(200);
    return kept;
  };
  river = await add({}, 'Cerner Corp (Oracle)', { timeZone: chicago });
  lake = await add({ name: 'Lakeside Hospital' }, 'Epic Systems Corporation');
  const listed = { name: 'Tennessee Hospitals, Inc.', jurisdiction: 'US-TN', secRegistrant: 'domestic' };
  registrant = await add({ ...listed, timeZone: newYork }, 'Cerner Corporation', { timeZone: newYork });
  calendars.river = await calendarWalk(world.app, river.path);
  calendars.registrant = await calendarWalk(world.app, registrant.path);
}

/** What the organizations learn and do, at 18:00 in London. */
function actsByDay(): Record<string, () => Promise<unknown>> {
  const { app } = world;
  const give = (whose: Kept, dutyId: string, on: string) =>
    app.create(`${whose.path}/notices`, { dutyId, breachId: cerner, vendor: { externalId: 'AP-1' }, on });
  const decision = {
    breachId: cerner,
    vendor: { externalId: 'AP-1' },
    conclusion: 'material',
    decidedOn: '2025-11-25',
    decidedBy: 'Dana Reyes',
    role: 'General Counsel',
    known: { facts: ['numbers of Social Security were taken'] },
    reasons: 'Two payers ask for assurance.',
    considered: ['people', 'data-kinds'],
  };
  return {
    '2025-04-02': () => state(app, river, { vendorNotifiedOn: '2025-03-17' }),
    '2025-04-10': () => state(app, river, { individuals: 145_269, residents: { 'US-MO': 140_000, 'US-KS': 5_269 } }),
    '2025-04-15': () => state(app, river, { vendorIsAgent: false }),
    '2025-04-25': () => state(app, registrant, { vendorNotifiedOn: '2025-03-20' }),
    '2025-05-12': () => give(river, 'us.hipaa.individual', '2025-05-12'),
    '2025-05-13': () => give(river, 'us.hipaa.hhs-500', '2025-05-13'),
    '2025-05-20': () => give(river, 'us.hipaa.media', '2025-05-20'),
    '2025-06-10': () => give(registrant, 'us.hipaa.individual', '2025-06-10'),
    '2025-11-25': () => app.create(`${registrant.path}/decisions`, decision),
    '2025-12-02': () => give(registrant, 'us.sec.8k-1.05', '2025-12-02'),
  };
}

/** What stands behind day, sequence, status and date. */
const titleOf = (move: string): string => move.split(' ').slice(4).join(' ');

it.each([
  ['river', () => river, chicago],
  ['registrant', () => registrant, newYork],
] as const)('what is told to %s, and how its duties and its calendar move', async (name, whose, timeZone) => {
  const { told, duties, calendar } = table(name);
  const steps = await stepsOf(world.app, whose().path, timeZone);
  expect(asWritten(steps, told)).toEqual(told.map(({ why: _, ...step }) => step));
  expect(await dutiesOf(world.app, whose().path, cerner)).toEqual(duties);
  expect(calendars[name]?.wrong).toEqual([]);
  const titles = new Set(calendar.map(titleOf));
  const moves = calendars[name]?.moves.filter((line) => titles.has(titleOf(line)));
  expect(moves).toEqual(calendar);
});

it('who has none of it in the list is told nothing, though assessed each day', async () => {
  expect(await stepsOf(world.app, lake.path, chicago)).toEqual([]);
  const [baseline, ...others] = await runsOf(world.app, lake.path);
  expect(baseline?.outcome).toBe('baseline');
  expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  expect(others.map(({ asOf }) => asOf)).toEqual([...daysFrom('2025-03-02', last)]);
  const hours = new Set(others.map(({ at: began }) => localTime(began, chicago).slice(11)));
  expect(hours.size, 'its own minute of the hour after five').toBe(1);
  expect([...hours].every((hour) => hour >= '05:00' && hour <= '06:00')).toBe(true);
});

const scheduledAt = (runs: readonly Run[]): string[] =>
  runs.flatMap(({ causes }) => causes.named.flatMap((cause) => (cause.kind === 'schedule' ? [cause.dueAt] : [])));

it('five in the morning is five in the morning, in summer and in winter, once a day', async () => {
  const daylight = (day: string): boolean => (day >= '2025-03-09' && day < '2025-11-02') || day >= '2026-03-08';
  const mornings = (summer: string, winter: string): string[] =>
    [...daysFrom('2025-03-02', last)].map((day) => at(day, daylight(day) ? summer : winter));
  expect(scheduledAt(await runsOf(world.app, river.path))).toEqual(mornings('10:00', '11:00'));
  expect(scheduledAt(await runsOf(world.app, registrant.path))).toEqual(mornings('09:00', '10:00'));
});

it('a report is stored where the answer moved and nowhere else, and no date is called to mind twice', async () => {
  for (const { path, id } of [river, lake, registrant]) {
    const runs = await runsOf(world.app, path);
    const stored = runs.flatMap(({ outcome, assessmentId }) => (outcome === 'unchanged' ? [] : [assessmentId]));
    const reports = await followPages<{ id: string }>(world.app, `/v1/assessments?organizationId=${id}`);
    expect(new Set(reports.map((report) => report.id))).toEqual(new Set(stored));
    const reminded = (await stepsOf(world.app, path, chicago)).flatMap(({ reminds = [] }) => reminds);
    expect(new Set(reminded).size).toBe(reminded.length);
  }
});

it('a report that is made afresh says what the newest one says', async () => {
  for (const { path, id } of [river, lake, registrant]) {
    const newest = (await runsOf(world.app, path)).at(-1)?.assessmentId;
    const fresh = await world.app.create<Answer>('/v1/assessments', { organizationId: id, asOf: last });
    const diff = await world.app.get(`/v1/assessments/${fresh.id}/diff?against=${newest}`);
    const { items } = (await diff.json()) as { items: Parameters<typeof meaningful>[0][] };
    expect(items.filter(meaningful)).toEqual([]);
  }
});

it('who holds the two reports of an alert against each other reads what the alert says', async () => {
  for (const { path } of [river, lake, registrant]) {
    const alerts = await followPages<AlertEvent>(world.app, `${path}/alerts`);
    for (const alert of alerts) {
      if (alert.type !== 'assessment.changed') continue;
      const diff = await world.app.get(`/v1/assessments/${alert.assessmentId}/diff?against=${alert.against}`);
      const { items } = (await diff.json()) as { items: ChangedEvent['items'] };
      const inOrder = (list: ChangedEvent['items']) => list.toSorted((a, b) => (a.path < b.path ? -1 : 1));
      expect(inOrder(items.filter(meaningful)), alert.at).toEqual(inOrder(alert.items));
    }
  }
});
