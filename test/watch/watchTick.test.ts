import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../domain/watch/schedule.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { readCoverage } from '../../functions/verbs/coverage.ts';
import { handleMessage } from '../../functions/verbs/handleMessage.ts';
import { inputsChanged, tenantChanged } from '../../functions/verbs/inputsChanged.ts';
import { reassess } from '../../functions/verbs/reassess.ts';
import { watchTick } from '../../functions/verbs/watchTick.ts';
import { watchUnknown } from '../../functions/verbs/watchUnknown.ts';
import { waveOfVersions } from '../../functions/verbs/waveOfVersions.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, type WatchWorld, watchWorld } from './watchWorld.ts';

const [billing] = vendorNames;

async function watched() {
  const world = watchWorld();
  await world.load([vendorRecord(billing)], [breachRecord(billing)]);
  const whom = await world.addOrganization('tenant-1', [rowOf(billing)]);
  await world.wake(whom);
  await reassess(world.deps, whom);
  return { world, whom };
}

const sent = (world: WatchWorld, kind: string) =>
  world.queue.sent.map(({ message }) => message).filter((message) => message.kind === kind);

async function setSchedule(
  world: WatchWorld,
  whom: { tenantId: string; organizationId: string },
  schedule: Partial<Schedule>,
) {
  const all = { cron: '0 5 * * *', timeZone: 'America/New_York', spreadMinutes: 0, enabled: true, ...schedule };
  await world.stores
    .schedules(whom.tenantId)
    .put(whom.organizationId, { schedule: all, updatedAt: '', updatedBy: '' }, 'anything');
  await inputsChanged(world.deps, whom, 'schedule');
}

describe('a schedule', () => {
  it('that has come waits from then on, and stands at its next occurrence', async () => {
    const { world, whom } = await watched();
    expect(await watchTick(world.deps)).toMatchObject({ schedules: 0 });
    const dueAt = (await world.watchOf(whom))?.dueAt ?? '';
    world.clock.now = new Date(Date.parse(dueAt) + 30_000).toISOString();
    expect(await watchTick(world.deps)).toMatchObject({ schedules: 1 });
    expect(await world.pendingOf()).toEqual([{ whom, causes: { named: [{ kind: 'schedule', dueAt }], more: 0 } }]);
    const [next, ...others] = await world.dueOf();
    expect(others).toEqual([]);
    expect(Date.parse(next?.at ?? '') - Date.parse(dueAt)).toBe(86_400_000);
    expect((await world.watchOf(whom))?.dueAt).toBe(next?.at);
    expect(await watchTick(world.deps)).toMatchObject({ schedules: 0 });
    expect((await reassess(world.deps, whom)).runs).toEqual(['unchanged']);
    expect(await world.dueOf()).toEqual([next]);
  });

  it('leads to one run where the tick breaks off behind any of its writes', async () => {
    for (const broken of ['pending', 'due', 'watches'] as const) {
      const { world, whom } = await watched();
      const dueAt = (await world.watchOf(whom))?.dueAt ?? '';
      world.clock.now = new Date(Date.parse(dueAt) + 30_000).toISOString();
      const fails = async () => Promise.reject(new Error('broke off'));
      const port = { pending: { add: fails }, due: { move: fails }, watches: { put: fails } }[broken];
      const deps = { ...world.deps, [broken]: { ...world.deps[broken], ...port } };
      await expect(watchTick(deps)).rejects.toThrow('broke off');
      // In between whoever was woken already is assessed.
      await reassess(world.deps, whom);
      for (let tick = 0; tick < 3; tick++) {
        world.clock.now = new Date(Date.parse(world.clock.now) + 60_000).toISOString();
        await watchTick(world.deps);
        await reassess(world.deps, whom);
      }
      const causes = (await world.runsOf(whom)).flatMap(({ causes }) => causes.named);
      expect(
        causes.filter(({ kind }) => kind === 'schedule'),
        broken,
      ).toEqual([{ kind: 'schedule', dueAt }]);
      const [next, ...others] = await world.dueOf();
      expect(others, broken).toEqual([]);
      expect(next?.at, broken).toBe((await world.watchOf(whom))?.dueAt);
    }
  });

  it('of one’s own takes the place of the usual one, without an assessment, and can be switched off', async () => {
    const { world, whom } = await watched();
    await setSchedule(world, whom, { cron: '0 9 * * *', timeZone: 'UTC' });
    expect(await world.dueOf()).toEqual([{ at: '2026-02-03T09:00:00.000Z', thing: { kind: 'schedule', ...whom } }]);
    expect(await world.pendingOf()).toEqual([]);
    await setSchedule(world, whom, { enabled: false });
    expect(await world.dueOf()).toEqual([]);
    expect((await world.watchOf(whom))?.dueAt).toBeUndefined();
  });
});

describe('what operators watch', () => {
  it('is each tick with how many sources are old, and each run with its time since its first cause', async () => {
    const { world, whom } = await watched();
    const counted: object[] = [];
    const idle = async () => {};
    const deps = { ...world.deps, deliver: idle, digest: idle, count: (values: object) => void counted.push(values) };
    await handleMessage(deps, { kind: 'tick' });
    const stale = (await readCoverage(world.deps, {})).items.filter((source) => source.stale).length;
    expect(stale).toBeGreaterThan(0);
    expect(counted).toEqual([{ Ticks: 1, StaleSources: stale }]);

    await world.wake(whom);
    world.clock.now = new Date(Date.parse(world.clock.now) + 42_000).toISOString();
    await world.wake(whom, 'notices');
    await handleMessage(deps, { kind: 'reassess', ...whom });
    expect(counted.slice(1)).toEqual([{ Reassessments: 1, ReassessmentDelay: 42 }]);
    await handleMessage(deps, { kind: 'reassess', ...whom });
    expect(counted).toHaveLength(2);
  });
});

describe('what else the tick does', () => {
  it('wakes lanes and digests that are due, and looks again in ten minutes', async () => {
    const { world, whom } = await watched();
    const lane = { kind: 'lane', webhookId: 'hook', ...whom } as const;
    await world.stores.due.put({ at: world.clock.now, thing: lane });
    expect(await watchTick(world.deps)).toMatchObject({ woken: 1 });
    expect(sent(world, 'deliver')).toEqual([{ kind: 'deliver', webhookId: 'hook', ...whom }]);
    expect(await watchTick(world.deps)).toMatchObject({ woken: 0 });
  });

  it('leaves the next time of a digest alone, and takes away what it gave one to be looked at again', async () => {
    const { world } = await watched();
    const [id, tenantId] = ['hook', 'tenant-1'];
    const digest = { every: 'day' as const, weekday: 1, hour: 7, timeZone: 'UTC' };
    const about = { createdAt: '', createdBy: '', updatedAt: '', updatedBy: '' };
    const hook = { id, webhook: { url: 'https://a.example/', digest }, keys: [], state: 'active' as const, ...about };
    const thing = { kind: 'digest', tenantId, webhookId: id } as const;
    const [now, tomorrow] = [world.clock.now, '2026-02-03T07:00:00.000Z'];
    const places = async () => (await world.dueOf()).filter((entry) => entry.thing.kind === 'digest');
    const put = (kept: KeptWebhook) => world.stores.webhooks(tenantId).put(id, kept, 'anything');
    await put({ ...hook, digestAt: now });
    await world.stores.due.put({ at: now, thing });
    expect(await watchTick(world.deps)).toMatchObject({ woken: 1 });
    expect(sent(world, 'digest')).toEqual([{ kind: 'digest', tenantId, webhookId: id }]);
    // It was sent, and has its next time.
    await world.stores.due.put({ at: tomorrow, thing });
    await put({ ...hook, digestAt: tomorrow });
    world.clock.now = new Date(Date.parse(now) + 11 * 60_000).toISOString();
    expect(await watchTick(world.deps)).toMatchObject({ woken: 0 });
    expect(await places()).toEqual([{ at: tomorrow, thing }]);

    const { digest: _, ...bare } = hook.webhook;
    const ended: KeptWebhook[] = [
      { ...hook, digestAt: tomorrow, removedAt: now },
      { ...hook, webhook: bare, digestAt: tomorrow },
      hook,
    ];
    world.clock.now = '2026-02-03T07:00:30.000Z';
    for (const kept of ended) {
      await world.stores.due.put({ at: tomorrow, thing });
      await put(kept);
      expect(await watchTick(world.deps)).toMatchObject({ woken: 0 });
      expect(await places()).toEqual([]);
    }
  });

  it('wakes again what waits since a quarter of an hour, and a run that was left', async () => {
    const { world, whom } = await watched();
    await world.wake(whom);
    expect(await watchTick(world.deps)).toMatchObject({ again: 0 });
    world.clock.now = new Date(Date.parse(world.clock.now) + 16 * 60_000).toISOString();
    expect(await watchTick(world.deps)).toMatchObject({ again: 1 });
    expect(sent(world, 'reassess')).toEqual([{ kind: 'reassess', ...whom }]);

    const stuck = {
      ...world.deps,
      assessments: { ...world.deps.assessments, read: async () => Promise.reject(new Error('broke off')) },
    };
    await expect(reassess(stuck, whom)).rejects.toThrow('broke off');
    expect((await world.watchOf(whom))?.running).toBeDefined();
    world.queue.sent.length = 0;
    world.clock.now = new Date(Date.parse(world.clock.now) + 16 * 60_000).toISOString();
    await watchTick(world.deps);
    expect(sent(world, 'reassess')).toEqual([{ kind: 'reassess', ...whom }]);
    await reassess(world.deps, whom);
    expect((await world.watchOf(whom))?.running).toBeUndefined();
  });

  it('takes away the place of an organization that is gone', async () => {
    const { world, whom } = await watched();
    await world.removeOrganization(whom);
    world.clock.now = '2026-02-04T12:00:00.000Z';
    await watchTick(world.deps);
    await reassess(world.deps, whom);
    expect([await world.dueOf(), await world.pendingOf()]).toEqual([[], []]);
  });

  it('tells everybody of a new version, some at each step, once', async () => {
    const world = watchWorld();
    for (let i = 0; i < 450; i++)
      await world.stores.watchIndex.put({ tenantId: 't', organizationId: `o-${i}` }, [`A:${i % 2}`]);
    expect(await waveOfVersions(world.deps, { law: '1', matcher: 'v2' })).toBe(0);
    expect(await waveOfVersions(world.deps, { law: '1', matcher: 'v2' })).toBe(0);
    let [steps, told] = [0, 0];
    for (; steps < 50; steps++) {
      const step = await waveOfVersions(world.deps, { law: '2', matcher: 'v2' });
      expect(step).toBeLessThanOrEqual(200);
      told += step;
    }
    expect(told).toBe(450);
    expect(await world.pendingOf()).toHaveLength(450);
  });

  it('what was kept before there was a watch begins when it is looked for, and that alone', async () => {
    const { world, whom } = await watched();
    const old = await world.addOrganization('tenant-1', [rowOf(billing)]);
    const gone = await world.addOrganization('tenant-1', [rowOf(billing)]);
    await world.removeOrganization(gone);
    expect(await watchUnknown(world.deps, 'tenant-1')).toBe(1);
    expect((await world.pendingOf()).map((one) => one.whom)).toEqual([old]);
    expect((await reassess(world.deps, old)).runs).toEqual(['baseline']);
    expect(await watchUnknown(world.deps, 'tenant-1')).toBe(0);
    expect(await world.runsOf(whom)).toHaveLength(1);
  });

  it('a tenant’s verdicts concern all its organizations', async () => {
    const { world, whom } = await watched();
    const other = await world.addOrganization('tenant-1', [rowOf(billing)]);
    await world.addOrganization('tenant-2', [rowOf(billing)]);
    await tenantChanged(world.deps, 'tenant-1', 'verdicts');
    const waiting = (await world.pendingOf()).map((one) => one.whom.organizationId).sort();
    expect(waiting).toEqual([whom.organizationId, other.organizationId].sort());
  });
});
