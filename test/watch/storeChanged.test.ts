import { describe, expect, it } from 'vitest';
import { handleMessage, type MessageDeps } from '../../functions/verbs/handleMessage.ts';
import type { Message, Watched } from '../../functions/verbs/watchPorts.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, type WatchWorld, watchWorld } from './watchWorld.ts';

const [billing, records, imaging] = vendorNames;
const store: Message = { kind: 'store' };

const depsOf = (world: WatchWorld): MessageDeps => ({ ...world.deps, deliver: async () => {}, digest: async () => {} });

/** Handles all that lies in the queue, and what comes of it, whatever the delay. */
async function drain(world: WatchWorld): Promise<Message[]> {
  const handled: Message[] = [];
  for (let next = world.queue.sent.shift(); next; next = world.queue.sent.shift()) {
    handled.push(next.message);
    await handleMessage(depsOf(world), next.message);
  }
  return handled;
}

async function look(world: WatchWorld): Promise<Message[]> {
  await world.queue.send([store]);
  return drain(world);
}

async function reassessPending(world: WatchWorld): Promise<void> {
  for (const { whom } of await world.pendingOf()) await handleMessage(depsOf(world), { kind: 'reassess', ...whom });
}

const waiting = async (world: WatchWorld): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    (await world.pendingOf()).map(({ whom, causes }) => [
      whom.organizationId,
      causes.named.map((cause) => (cause.kind === 'breach' ? `${cause.change} ${cause.breachId}` : cause.kind)),
    ]),
  );

/** Two organizations, each assessed once, one with each of two vendors; the store was looked at. */
async function twoWatched() {
  const world = watchWorld();
  await world.load(
    [billing, imaging].map((name) => vendorRecord(name)),
    [breachRecord(billing)],
  );
  await look(world);
  const first = await world.addOrganization('tenant-1', [rowOf(billing)]);
  const second = await world.addOrganization('tenant-2', [rowOf(imaging), rowOf(records)]);
  for (const whom of [first, second]) await world.wake(whom);
  await reassessPending(world);
  world.clock.now = '2026-02-03T12:00:00.000Z';
  return { world, first, second };
}

describe('a change in the store', () => {
  it('reaches those whose list has the vendor, and nobody else', async () => {
    const { world, first, second } = await twoWatched();
    await world.load([], [breachRecord(imaging)]);
    await look(world);
    expect(await waiting(world)).toEqual({ [second.organizationId]: ['added tidewater-imaging-2026'] });
    await reassessPending(world);
    expect((await world.alertsOf(second)).map(({ type }) => type)).toEqual(['assessment.changed']);
    expect(await world.alertsOf(first)).toEqual([]);
  });

  it('reaches those to whom the incident stands in the report, when its numbers grow', async () => {
    const { world, first } = await twoWatched();
    await world.load([], [breachRecord(billing, 1_200_000)]);
    await look(world);
    expect(await waiting(world)).toEqual({ [first.organizationId]: ['changed quarrystone-billing-2026'] });
  });

  it('reaches a list that names a company which the store did not know until now', async () => {
    const { world, second } = await twoWatched();
    await world.load([vendorRecord(records)], [breachRecord(records)]);
    await look(world);
    expect(Object.keys(await waiting(world))).toEqual([second.organizationId]);
    await reassessPending(world);
    expect(await world.alertsOf(second)).toHaveLength(1);
  });

  it('reaches it also where the list writes the name with one letter wrong', async () => {
    const { world } = await twoWatched();
    const third = await world.addOrganization('tenant-3', [{ name: 'Larkspurr Records' }]);
    await world.wake(third);
    await reassessPending(world);
    await world.load([vendorRecord(records)], [breachRecord(records)]);
    await look(world);
    expect(Object.keys(await waiting(world))).toContain(third.organizationId);
  });

  it('is told to those who write the name as it is before names with a wrong letter are looked for', async () => {
    const { world } = await twoWatched();
    await world.load([vendorRecord(records)], [breachRecord(records)]);
    const looked: string[] = [];
    let before = 0;
    const watchIndex = {
      ...world.stores.watchIndex,
      watchers: (...[key, ...rest]: Parameters<typeof world.stores.watchIndex.watchers>) => {
        looked.push(key);
        return world.stores.watchIndex.watchers(key, ...rest);
      },
      // Names with a wrong letter are very many keys: these are held against those of the few who are watched.
      keysOf: (...[whom]: Parameters<typeof world.stores.watchIndex.keysOf>) => {
        looked.push(`all of ${whom.organizationId}`);
        return world.stores.watchIndex.keysOf(whom);
      },
    };
    const queue = {
      send: async (...sent: Parameters<typeof world.queue.send>) => {
        before ||= looked.length;
        await world.queue.send(...sent);
      },
    };
    await handleMessage({ ...depsOf(world), watchIndex, queue }, store);
    expect(looked.slice(0, before)).toContain('T:larkspur');
    const ofAll = (keys: readonly string[]) => keys.filter((key) => key === 'T:larkspir' || key.startsWith('all of '));
    expect(ofAll(looked.slice(0, before))).toEqual([]);
    expect(ofAll(looked.slice(before))).toHaveLength(2);
  });

  it('is told of once, however often the store is looked at', async () => {
    const { world, second } = await twoWatched();
    await world.load([], [breachRecord(imaging)]);
    for (let i = 0; i < 3; i++) {
      await look(world);
      await reassessPending(world);
    }
    world.clock.now = '2026-02-03T12:05:00.000Z';
    await look(world);
    await reassessPending(world);
    expect(await world.runsOf(second)).toHaveLength(2);
  });

  it('is told of once where the look breaks off behind any step and is made again', async () => {
    for (let failing = 1; failing <= 6; failing++) {
      const { world, second } = await twoWatched();
      await world.load([vendorRecord(records)], [breachRecord(imaging)]);
      let calls = 0;
      const once =
        <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          const done = await work(...args);
          if (++calls === failing) throw new Error('broke off');
          return done;
        };
      const cursors = { ...world.stores.cursors, put: once(world.stores.cursors.put) };
      const queue = { send: once(world.queue.send) };
      await handleMessage({ ...depsOf(world), cursors, queue }, store).catch(() => {});
      await drain(world);
      await reassessPending(world);
      await look(world);
      await reassessPending(world);
      const told = (await world.runsOf(second))
        .flatMap(({ causes }) => causes.named)
        .filter(({ kind }) => kind === 'breach');
      expect(told, `broke off at ${failing}`).toHaveLength(1);
    }
  });

  it('of before the first look is nobody’s', async () => {
    const world = watchWorld();
    await world.load([vendorRecord(billing)], []);
    const whom = await world.addOrganization('tenant-1', [rowOf(billing)]);
    await world.wake(whom);
    await reassessPending(world);
    world.clock.now = '2026-02-03T12:00:00.000Z';
    await world.load([], [breachRecord(billing)]);
    world.clock.now = '2026-02-04T12:00:00.000Z';
    await look(world);
    expect(await waiting(world)).toEqual({});
  });

  it('waits while a load is under way, and is told of once that is sealed', async () => {
    const { world, second } = await twoWatched();
    const writer = { ...world.stores.writer, seal: async () => Promise.reject(new Error('broke off')) };
    const { ingest } = await import('../../functions/verbs/ingest.ts');
    const incoming = { vendors: [], breaches: [breachRecord(imaging)] };
    await ingest({ store: world.stores.breaches, writer, runtime: world.deps.runtime }, incoming).catch(() => {});
    // Another one seals a state of its own meanwhile, and breaks off in the middle of it.
    const head = await world.stores.breaches.head();
    await world.stores.writer.seal({ ...head!, version: 'another' }, head);
    expect(await handleMessage(depsOf(world), store)).toMatchObject({ waits: true, changes: 0 });
    expect(await waiting(world)).toEqual({});
    await world.load([], [breachRecord(imaging)]);
    await look(world);
    expect(Object.keys(await waiting(world))).toEqual([second.organizationId]);
  });

  it('asks for no key of its own while nobody is watched, however much changes', async () => {
    const world = watchWorld();
    await world.load([], []);
    await look(world);
    world.clock.now = '2026-02-03T12:00:00.000Z';
    const names = Array.from({ length: 40 }, (_, i) => `Vendor${i} Health`);
    await world.load(
      names.map((name) => vendorRecord(name)),
      names.map((name) => breachRecord(name)),
    );
    const asked: string[] = [];
    const watchIndex: MessageDeps['watchIndex'] = {
      ...world.stores.watchIndex,
      watchers: (key, limit, after) => {
        asked.push(key);
        return world.stores.watchIndex.watchers(key, limit, after);
      },
    };
    expect(await handleMessage({ ...depsOf(world), watchIndex }, store)).toMatchObject({ changes: 40, keys: 0 });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !key.startsWith('A:'))).toEqual([]);
  });

  it('goes through very many in parts, each told of once', async () => {
    const world = watchWorld();
    await world.load([], []);
    await look(world);
    const names = Array.from({ length: 1_203 }, (_, i) => `Vendor${'abcdefghijklm'[i % 13]}${i} Health`);
    const whom = await world.addOrganization(
      'tenant-1',
      names.slice(0, 3).map((name) => rowOf(name)),
    );
    await world.wake(whom);
    await reassessPending(world);
    world.clock.now = '2026-02-03T12:00:00.000Z';
    await world.load(
      names.map((name) => vendorRecord(name)),
      names.map((name) => breachRecord(name)),
    );
    const pauses: number[] = [];
    await world.queue.send([store]);
    const seen: string[] = [];
    for (let next = world.queue.sent.shift(); next; next = world.queue.sent.shift()) {
      if (next.message.kind === 'store' && next.delaySeconds > 0) {
        pauses.push(next.delaySeconds);
        world.clock.now = new Date(Date.parse(world.clock.now) + next.delaySeconds * 1_000).toISOString();
      }
      if (next.message.kind === 'fan-out')
        for (const cause of next.message.causes)
          if (cause.kind === 'breach') seen.push(`${next.message.key} ${cause.breachId}`);
      await handleMessage(depsOf(world), next.message);
    }
    expect(pauses.length).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
    const causes = (await world.pendingOf())[0]?.causes;
    expect((causes?.named.length ?? 0) + (causes?.more ?? 0)).toBeGreaterThanOrEqual(6);
  });
});

describe('a popular key', () => {
  it('is told to its organizations in parts', async () => {
    const world = watchWorld();
    const whoms: Watched[] = Array.from({ length: 1_203 }, (_, i) => ({
      tenantId: 't',
      organizationId: `o-${String(i).padStart(4, '0')}`,
    }));
    for (const whom of whoms) await world.stores.watchIndex.put(whom, ['V:x']);
    const causes = [{ kind: 'vendor', vendorId: 'x' } as const];
    await world.queue.send([{ kind: 'fan-out', key: 'V:x', after: null, causes }]);
    expect(await drain(world)).toHaveLength(3);
    expect(await world.pendingOf()).toHaveLength(1_203);
  });
});
