import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cause } from '../../domain/watch/cause.ts';
import { reassess } from '../../functions/verbs/reassess.ts';
import type { Watched } from '../../functions/verbs/watchPorts.ts';
import { failingOnce } from '../stores/failingOnce.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, type WatchWorld, watchWorld } from './watchWorld.ts';

const [billing, records, imaging] = vendorNames;

/** An organization whose next run tells that an incident came and that a date is near. */
async function prepared(): Promise<{ world: WatchWorld; whom: Watched; cause: Cause }> {
  const world = watchWorld();
  await world.load(
    vendorNames.map((name) => vendorRecord(name)),
    [breachRecord(billing)],
  );
  const facts = {
    breachId: breachRecord(billing).id,
    vendorNotifiedOn: '2026-01-12',
    individuals: 700,
    residents: { 'US-MO': 700 },
  };
  const whom = await world.addOrganization('tenant-1', [
    rowOf(billing, { incidents: [facts] }),
    rowOf(imaging),
    rowOf(records),
  ]);
  await world.stores.webhooks('tenant-1').put(
    'hook',
    {
      id: 'hook',
      webhook: { url: 'https://a.example/' },
      keys: [],
      state: 'active',
      createdAt: '',
      createdBy: '',
      updatedAt: '',
      updatedBy: '',
    },
    'absent',
  );
  await world.wake(whom);
  await reassess(world.deps, whom);
  const [report] = await world.reportsOf(whom);
  world.clock.now = new Date(Date.parse(`${report?.summary.nextDue}T12:00:00Z`) - 3 * 86_400_000).toISOString();
  await world.load([], [breachRecord(imaging)]);
  const cause: Cause = {
    kind: 'breach',
    breachId: 'tidewater-imaging-2026',
    change: 'added',
    title: 'T',
    position: `${world.clock.now}~x`,
  };
  await world.stores.pending.add(whom, [cause], world.clock.now);
  return { world, whom, cause };
}

/** That the second run happened once: its line, its events, each delivered once, its report, its entry in the trail. */
async function expectOnce({ world, whom, cause }: Awaited<ReturnType<typeof prepared>>, say: string): Promise<void> {
  const runs = await world.runsOf(whom);
  expect(
    runs.map(({ outcome }) => outcome),
    say,
  ).toEqual(['baseline', 'changed']);
  expect(runs[1]?.causes.named, say).toEqual([cause]);
  const alerts = await world.alertsOf(whom);
  expect(
    alerts.map(({ type }) => type),
    say,
  ).toEqual(['assessment.changed', 'deadline.reminder']);
  expect(runs[1]?.events, say).toEqual(alerts.map(({ id }) => id));
  const waiting = await world.stores.deliveries.waiting({ webhookId: 'hook', ...whom }, 100);
  expect(
    waiting.map(({ eventId }) => eventId),
    say,
  ).toEqual(alerts.map(({ id }) => id));
  expect((await world.reportsOf(whom)).map(({ id }) => id).sort(), say).toEqual(
    runs.map(({ assessmentId }) => assessmentId).sort(),
  );
  const trail = await world.stores.audits.list(whom.tenantId, 0, 100);
  expect(
    trail.map(({ subject }) => subject),
    say,
  ).toEqual(runs.map(({ assessmentId }) => `/v1/assessments/${assessmentId}`));
  expect(world.calendars, say).toHaveLength(2);
  expect((await world.watchOf(whom))?.running, say).toBeUndefined();
  expect(await world.pendingOf(), say).toEqual([]);
  expect(
    (await world.dueOf()).map(({ at }) => at),
    say,
  ).toEqual([(await world.watchOf(whom))?.dueAt]);
}

/** The same worker over stores of which one call fails. */
const failing = (world: WatchWorld, number: number, when: 'before' | 'after') => {
  const { stores, state } = failingOnce(world.stores, number, when);
  return { deps: { ...world.deps, ...stores }, state };
};

it('a run happens once wherever its worker breaks off, and the same call again goes on', async () => {
  let steps = 0;
  for (const when of ['before', 'after'] as const)
    for (let number = 0; ; number++) {
      const made = await prepared();
      const { deps, state } = failing(made.world, number, when);
      state.on = true;
      const hasFailed = await reassess(deps, made.whom).then(
        () => false,
        () => true,
      );
      if (!hasFailed && state.failed === '') break;
      steps++;
      made.world.clock.now = new Date(Date.parse(made.world.clock.now) + 60_000).toISOString();
      // A message that was told of may come once more.
      for (let again = 0; again < 2; again++) await reassess(made.world.deps, made.whom);
      const { world } = made;
      // What broke off may have left a place among what is due that the tick takes away.
      for (const entry of await world.dueOf())
        if (entry.at !== (await world.watchOf(made.whom))?.dueAt) await world.stores.due.remove(entry);
      await expectOnce(made, `broke off ${when} ${state.failed}`);
    }
  expect(steps).toBeGreaterThan(30);
});

it('a run happens once where two workers carry it out, the catalog moves between them, and either breaks off', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 45 }),
      fc.integer({ min: 0, max: 45 }),
      fc.constantFrom('before' as const, 'after' as const),
      async (first, second, when) => {
        const made = await prepared();
        const { world, whom } = made;
        const workers = [failing(world, first, when), failing(world, second, when)];
        for (const { state } of workers) state.on = true;
        const ended = await Promise.allSettled([
          ...workers.map(({ deps }) => reassess(deps, whom)),
          world.load([], [breachRecord(records)]),
        ]);
        expect(ended.at(-1)?.status).toBe('fulfilled');
        await reassess(world.deps, whom);
        const runs = await world.runsOf(whom);
        expect(runs).toHaveLength(2);
        const alerts = await world.alertsOf(whom);
        expect(new Set(alerts.map(({ type }) => type)).size).toBe(alerts.length);
        expect(runs[1]?.events).toEqual(alerts.map(({ id }) => id));
        const [changed] = alerts;
        // The event tells of the report that is stored, not of another one that was only computed.
        const stored = (await world.reportsOf(whom)).find(({ id }) => id === runs[1]?.assessmentId);
        expect(changed?.type === 'assessment.changed' && changed.summary.after).toEqual(stored?.summary);
      },
    ),
    { numRuns: 60 },
  );
});

it('an organization that is removed in the middle of a run leaves no line behind', async () => {
  for (let number = 0; number < 60; number++) {
    const { world, whom } = await prepared();
    const { deps, state } = failing(world, number, 'before');
    state.on = true;
    const isOver = await reassess(deps, whom).then(
      () => state.failed === '',
      () => false,
    );
    if (isOver) break;
    const before = (await world.runsOf(whom)).length;
    await world.removeOrganization(whom);
    expect((await reassess(world.deps, whom)).gone).toBe(true);
    expect(await world.runsOf(whom)).toHaveLength(before);
    expect([await world.watchOf(whom), await world.pendingOf()]).toEqual([undefined, []]);
  }
});
