import { expect, it } from 'vitest';
import { inputsChanged } from '../../functions/verbs/inputsChanged.ts';
import { keyScopes } from '../../functions/verbs/ports.ts';
import { reassess } from '../../functions/verbs/reassess.ts';
import type { Watched } from '../../functions/verbs/watchPorts.ts';
import { watchTick } from '../../functions/verbs/watchTick.ts';
import { hospital, sha256, tenants } from '../http/testApp.ts';
import { failingOnce } from '../stores/failingOnce.ts';
import { breachId, breachOf, curatorHeaders as headers, curatorKey as key, says } from './curatedEpic.ts';
import { oracleWorld } from './oracleWorld.ts';
import { runsOf, stepsOf } from './readWalk.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, type WatchWorld, watchWorld } from './watchWorld.ts';

const chicago = 'America/Chicago';

/** A hospital in Chicago that is assessed by the clock on the first of the month alone, and a curator of its own. */
async function hospitalInChicago(begin: string) {
  const world = await oracleWorld(begin);
  const { app } = world;
  const { tenantId } = tenants.river;
  await app.stores.keys.put({ hash: sha256(key), tenantId, label: 'Dana Reyes', createdAt: begin, scopes: keyScopes });
  const epic = { externalId: 'AP-1', name: 'Epic Systems Corporation', businessAssociate: true };
  const { path } = await world.addOrganization({ ...hospital, timeZone: chicago }, [epic]);
  expect((await app.put(`${path}/schedule`, { cron: '0 5 1 * *', spreadMinutes: 0 })).status).toBe(200);
  const publish = async (on: string) =>
    expect((await app.post('/v1/breaches', breachOf(on), { headers })).status).toBe(201);
  const claim = async (on: string, count: number) => {
    const told = { claim: says('individuals', { count, qualifier: 'as-reported' }, on), reason: 'Read today.' };
    const added = await app.post(`/v1/breaches/${breachId}/claims`, told, { headers });
    expect(added.status, await added.clone().text()).toBe(201);
  };
  const outcomes = async () =>
    (await runsOf(app, path)).map(({ asOf, outcome, causes }) =>
      [asOf, outcome, ...causes.named.map(({ kind }) => kind)].join(' '),
    );
  return { world, app, path, publish, claim, outcomes };
}

it('what is dated on the morrow of the organization is told as soon as that day has begun there', async () => {
  const { world, app, path, publish, claim, outcomes } = await hospitalInChicago('2025-09-02T15:00:00.000Z');
  await world.passTo('2025-09-02T16:00:00.000Z');
  await publish('2025-09-02');
  // Half past eight in the evening in Chicago, while London writes the 4th.
  await world.passTo('2025-09-04T01:30:00.000Z');
  await claim('2025-09-04', 12_000);
  await world.passTo('2025-09-04T04:59:00.000Z');
  expect((await outcomes()).at(-1)).toBe('2025-09-03 unchanged breach');
  await world.passTo('2025-09-04T06:00:00.000Z');
  const [, last] = await stepsOf(app, path, chicago);
  expect(last).toMatchObject({ at: '2025-09-04 00:00', by: ['known'] });
  expect(last?.says?.join('\n')).toContain('12,000');
  await world.passTo('2025-09-30T15:00:00.000Z');
  expect((await outcomes()).slice(-2)).toEqual(['2025-09-03 unchanged breach', '2025-09-04 changed known']);
});

it('an incident that becomes public on the morrow is told then, also to who was not yet watched when it was stored', async () => {
  const { world, app, path, publish, outcomes } = await hospitalInChicago('2025-09-03T01:30:00.000Z');
  await publish('2025-09-03');
  await world.passTo('2025-09-03T04:00:00.000Z');
  expect(await stepsOf(app, path, chicago)).toEqual([]);
  await world.passTo('2025-09-03T06:00:00.000Z');
  const [step] = await stepsOf(app, path, chicago);
  expect(step).toMatchObject({ at: '2025-09-03 00:00', by: ['known'] });
  expect(step?.says?.[0]).toContain('added exposure');
  expect((await outcomes()).at(-1)).toBe('2025-09-03 changed known');
});

/**
 * A hospital in New York, on the evening before the day from which an incident at one of its vendors is known. `isMore`: what is
 * known of another one grew that evening too, so that the run of the evening stores a report.
 */
async function evening(isMore = false) {
  const world = watchWorld();
  await world.load(
    vendorNames.map((name) => vendorRecord(name)),
    [breachRecord(vendorNames[0])],
  );
  const whom = await world.addOrganization(
    'tenant-1',
    vendorNames.map((name) => rowOf(name)),
  );
  await world.wake(whom);
  await reassess(world.deps, whom);
  world.clock.now = '2026-02-03T02:00:00.000Z';
  const claims = ['publicDisclosed', 'discovered'].map((field) =>
    says(field, { date: '2026-02-03', precision: 'day' }, '2026-02-03'),
  );
  const more = isMore ? [breachRecord(vendorNames[0], 1_200_000)] : [];
  await world.load([], [breachRecord(vendorNames[2], 0, { claims }), ...more]);
  const { id: found, title } = breachRecord(vendorNames[2]);
  const cause = { kind: 'breach' as const, breachId: found, change: 'added' as const, title, position: '1' };
  await world.stores.pending.add(whom, [cause], world.clock.now);
  return { world, whom };
}

/** The night and the morning after, minute by minute where something is due. */
async function night(world: WatchWorld, whom: Watched, deps: WatchWorld['deps']): Promise<void> {
  const wake = async () => {
    if ((await world.pendingOf()).length > 0 || (await world.watchOf(whom))?.running) await reassess(deps, whom);
  };
  await wake();
  for (const now of ['2026-02-03T04:59:59.000Z', '2026-02-03T05:00:30.000Z', '2026-02-03T05:02:00.000Z']) {
    if (now < world.clock.now) continue;
    world.clock.now = now;
    await watchTick(deps);
    await wake();
  }
}

const told = async (world: WatchWorld, whom: Watched) =>
  (await world.runsOf(whom)).map(({ asOf, outcome, causes }) =>
    [asOf, outcome, ...causes.named.map(({ kind }) => kind)].join(' '),
  );
const expected = ['2026-02-02 baseline inputs', '2026-02-02 unchanged breach', '2026-02-03 changed known'];

it.each([
  [false, expected],
  [true, expected.map((line) => line.replace('unchanged', 'changed'))],
])('what becomes known on the morrow is told once, wherever the watch breaks off: %s', async (isMore, lines) => {
  let steps = 0;
  for (const when of ['before', 'after'] as const)
    for (let number = 0; ; number++) {
      const { world, whom } = await evening(isMore);
      const { stores, state } = failingOnce(world.stores, number, when);
      state.on = true;
      const hasFailed = await night(world, whom, { ...world.deps, ...stores }).then(
        () => false,
        () => true,
      );
      if (!hasFailed && state.failed === '') break;
      steps++;
      state.on = false;
      // Twice: whoever was woken may be woken again.
      for (let again = 0; again < 2; again++) await night(world, whom, world.deps);
      // A run that broke off is looked for again, and what is left of places is taken away.
      world.clock.now = '2026-02-03T05:30:00.000Z';
      for (let again = 0; again < 2; again++) {
        await watchTick(world.deps);
        await reassess(world.deps, whom);
      }
      const say = `broke off ${when} ${state.failed}`;
      expect(await told(world, whom), say).toEqual(lines);
      expect(await world.alertsOf(whom), say).toHaveLength(isMore ? 2 : 1);
      const watch = await world.watchOf(whom);
      expect([watch?.again, watch?.running], say).toEqual([undefined, undefined]);
      expect(
        (await world.dueOf()).map(({ at }) => at),
        say,
      ).toEqual([watch?.dueAt]);
    }
  expect(steps).toBeGreaterThan(60);
});

it('a schedule that comes at the same midnight, or that is changed before, loses nothing of it', async () => {
  const put = async (world: WatchWorld, whom: Watched, cron: string) => {
    const schedule = { cron, timeZone: 'America/New_York', spreadMinutes: 0, enabled: true };
    const kept = { schedule, updatedAt: '', updatedBy: '' };
    await world.stores.schedules(whom.tenantId).put(whom.organizationId, kept, 'anything');
    await inputsChanged(world.deps, whom, 'schedule');
  };
  const together = await evening();
  await put(together.world, together.whom, '0 0 * * *');
  await night(together.world, together.whom, together.world.deps);
  expect((await told(together.world, together.whom)).at(-1)).toBe('2026-02-03 changed known schedule');
  const watch = await together.world.watchOf(together.whom);
  expect((await together.world.dueOf()).map(({ at }) => at)).toEqual([watch?.dueAt]);

  const { world, whom } = await evening();
  await put(world, whom, '0 0 * * *');
  await reassess(world.deps, whom);
  await put(world, whom, '0 0 1 * *');
  await night(world, whom, world.deps);
  expect(await told(world, whom)).toEqual(expected);
});

it('who moves to another time zone meanwhile is told when the day begins there', async () => {
  const { world, whom } = await evening();
  await reassess(world.deps, whom);
  const found = await world.stores.organizations(whom.tenantId).get(whom.organizationId);
  const moved = { ...found!.doc, organization: { ...found!.doc.organization, timeZone: 'Pacific/Honolulu' } };
  await world.stores.organizations(whom.tenantId).put(whom.organizationId, moved, { mark: found!.mark });
  // The midnight of New York comes before the watch hears of the move.
  await night(world, whom, world.deps);
  expect((await told(world, whom)).at(-1)).toBe('2026-02-02 unchanged known');
  world.clock.now = '2026-02-03T10:00:30.000Z';
  await watchTick(world.deps);
  await reassess(world.deps, whom);
  const lines = await told(world, whom);
  expect(lines.at(-1)).toContain('2026-02-03 changed');
  expect(lines.at(-1)).toContain('known');
});
