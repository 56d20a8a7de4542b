import { afterEach, describe, expect, it } from 'vitest';
import { nextDigestAt } from '../../domain/watch/digestTime.ts';
import { deliver } from '../../functions/verbs/deliver.ts';
import { digest } from '../../functions/verbs/digest.ts';
import { patchWebhook } from '../../functions/verbs/webhooks.ts';
import { closeReceivers, receiver } from '../notify/receivers.ts';
import { by, deliverWorld, plusMinutes, tenantId } from './deliverWorld.ts';

afterEach(closeReceivers);

const daily = { every: 'day', hour: 7, timeZone: 'America/Chicago' };

async function digestWorld(status = { now: 204 }) {
  const world = deliverWorld();
  const there = await receiver((_, response) => void response.writeHead(status.now).end());
  const made = await world.webhook({ url: there.url, digest: daily });
  const whose = { tenantId, webhookId: made.id };
  const bodies = () =>
    there.received.map(({ body }) => JSON.parse(body) as { type: string; data: { events: { id: string }[] } });
  return { ...world, there, made, whose, bodies, status };
}

describe('a digest', () => {
  it('holds what all organizations had since the one before, in order, as one message', async () => {
    const world = await digestWorld();
    const { made, whose } = world;
    const [one, two] = [await world.organization('One'), await world.organization('Two')];
    const sent: string[] = [];
    for (const organizationId of [one, two, one]) sent.push(await world.event(organizationId, [made.id]));
    // A wake-up of a single lane sends nothing by itself.
    for (const organizationId of [one, two]) await deliver(world.deps, world.laneOf(made.id, organizationId));
    await digest(world.deps, whose);
    expect(world.there.received).toEqual([]);
    world.clock.now = (await world.kept(made.id)).digestAt ?? '';
    expect(await digest(world.deps, whose)).toMatchObject({ delivered: 3 });
    expect(world.bodies()).toMatchObject([{ type: 'digest', data: { events: sent.map((id) => ({ id })) } }]);
    expect((await world.log(made.id)).map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered']);
    const next = (await world.kept(made.id)).digestAt ?? '';
    expect(Date.parse(next) - Date.parse(world.clock.now)).toBe(86_400_000);
    expect((await world.dueAt(made.id)).filter((at) => at > world.clock.now)).toContain(next);
    // Where a tick left it, and where its tenant had it before, it stands no more.
    const thing = { kind: 'digest', ...whose } as const;
    const woken = new Date(Date.parse(world.clock.now) + 600_000).toISOString();
    await world.stores.due.put({ at: woken, thing });
    await digest(world.deps, whose);
    const shards = Array.from({ length: world.stores.due.shards }, (_, shard) => shard);
    const due = await Promise.all(shards.map((shard) => world.stores.due.list(shard, '9999', 500)));
    const places = due.flatMap(({ items }) => items.filter((entry) => entry.thing.kind === 'digest'));
    expect(places).toEqual([{ at: next, thing }]);
  });

  it('that holds nothing is not sent, and one that is called twice goes once', async () => {
    const world = await digestWorld();
    world.clock.now = (await world.kept(world.made.id)).digestAt ?? '';
    expect(await digest(world.deps, world.whose)).toMatchObject({ delivered: 0 });
    expect(world.there.received).toEqual([]);
    await world.event(await world.organization('One'), [world.made.id]);
    expect(await digest(world.deps, world.whose)).toMatchObject({ delivered: 0 });
    world.clock.now = (await world.kept(world.made.id)).digestAt ?? '';
    await Promise.all([digest(world.deps, world.whose), digest(world.deps, world.whose)]);
    expect(world.there.received.length).toBe(1);
  });

  it('is tried again when its receiver fails, as the same message', async () => {
    const world = await digestWorld({ now: 500 });
    const { made } = world;
    await world.event(await world.organization('One'), [made.id]);
    world.clock.now = (await world.kept(made.id)).digestAt ?? '';
    expect(await digest(world.deps, world.whose)).toMatchObject({ later: true });
    world.clock.now = new Date(Date.parse(world.clock.now) + 60_000).toISOString();
    world.status.now = 204;
    expect(await deliver(world.deps, world.laneOf(made.id, 'digest'))).toMatchObject({ delivered: 1 });
    const ids = world.there.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect((await world.log(made.id))[0]?.attempts.map(({ status }) => status)).toEqual([500, 204]);
  });

  it('holds what the filter of now lets through', async () => {
    const world = await digestWorld();
    const organizationId = await world.organization('One');
    await world.event(organizationId, [world.made.id]);
    await patchWebhook(world.api, by, world.made.id, undefined, { filter: { types: ['deadline.reminder'] } });
    world.clock.now = (await world.kept(world.made.id)).digestAt ?? '';
    expect(await digest(world.deps, world.whose)).toMatchObject({ delivered: 0, dropped: 1 });
    expect(await world.log(world.made.id)).toMatchObject([{ state: 'filtered' }]);
  });
});

describe('a change of the webhook', () => {
  it('that is none of its digest leaves one that is due as it is', async () => {
    const world = await digestWorld();
    const { made } = world;
    await world.event(await world.organization('One'), [made.id]);
    const { digestAt = '' } = await world.kept(made.id);
    world.clock.now = digestAt;
    await patchWebhook(world.api, by, made.id, undefined, { description: 'Desk', digest: daily });
    expect(await digest(world.deps, world.whose)).toMatchObject({ delivered: 1 });
    await patchWebhook(world.api, by, made.id, undefined, { digest: { hour: 9 } });
    const at = (await world.kept(made.id)).digestAt ?? '';
    expect(Date.parse(at) - Date.parse(digestAt)).toBe(2 * 3_600_000);
  });

  it('that takes the digest off lets what waits go within the hour', async () => {
    const world = await digestWorld();
    const { made, there } = world;
    await patchWebhook(world.api, by, made.id, undefined, { digest: { every: 'week' } });
    const organizationId = await world.organization('One');
    const lane = world.laneOf(made.id, organizationId);
    const sent = [await world.event(organizationId, [made.id])];
    await deliver(world.deps, lane);
    await patchWebhook(world.api, by, made.id, undefined, { digest: null });
    sent.push(await world.event(organizationId, [made.id]));
    await deliver(world.deps, lane);
    world.clock.now = plusMinutes(world.clock.now, 60);
    expect((await world.dueAt(made.id)).some((at) => at <= world.clock.now)).toBe(true);
    expect(await deliver(world.deps, lane)).toMatchObject({ delivered: 2 });
    expect(there.received.map(({ headers }) => headers['webhook-id'])).toEqual(sent);
  });
});

describe('more events than one digest holds', () => {
  const arrives = async (world: Awaited<ReturnType<typeof digestWorld>>) => {
    world.clock.now = (await world.kept(world.made.id)).digestAt ?? '';
    const first = await digest(world.deps, world.whose);
    const second = first.later && (await deliver(world.deps, world.laneOf(world.made.id, 'digest')));
    return [first, second];
  };

  it('come in the next message, at once, also where all are of one organization', async () => {
    const world = await digestWorld();
    const organizationId = await world.organization('One');
    for (let i = 0; i < 150; i++) await world.event(organizationId, [world.made.id]);
    expect(await arrives(world)).toMatchObject([
      { delivered: 100, later: true },
      { delivered: 50, later: false },
    ]);
  });

  it('are looked through to the last one, however many the filter keeps back', async () => {
    const world = await digestWorld();
    const { made } = world;
    await patchWebhook(world.api, by, made.id, undefined, { filter: { organizations: ['none'], types: null } });
    const organizationId = await world.organization('One');
    for (let i = 0; i < 250; i++) await world.event(organizationId, [made.id]);
    expect(await arrives(world)).toMatchObject([{ dropped: 250, later: false }, false]);
  });

  it('are looked through in parts where that takes long, before others may take the lane', async () => {
    const world = await digestWorld();
    const { made, clock, stores } = world;
    await patchWebhook(world.api, by, made.id, undefined, { filter: { organizations: ['none'] } });
    const organizationId = await world.organization('One');
    for (let i = 0; i < 100; i++) await world.event(organizationId, [made.id]);
    clock.now = (await world.kept(made.id)).digestAt ?? '';
    const slow: typeof stores.alerts = (...of) => ({
      ...stores.alerts(...of),
      get: (id) => {
        clock.now = new Date(Date.parse(clock.now) + 1_000).toISOString();
        return stores.alerts(...of).get(id);
      },
    });
    const first = await digest({ ...world.deps, alerts: slow }, world.whose);
    expect(first).toMatchObject({ dropped: 41, later: true });
    const rest = await deliver(world.deps, world.laneOf(made.id, 'digest'));
    expect(rest).toMatchObject({ dropped: 59, later: false });
  });
});

describe('the time of a digest', () => {
  const at = (text: string) => nextDigestAt({ ...daily, every: 'day', weekday: 1 }, text);

  it('is the same hour where it is read, on both sides of a change of clocks', () => {
    expect(at('2026-03-07T12:59:59Z')).toBe('2026-03-07T13:00:00.000Z');
    expect(at('2026-03-07T13:00:00Z')).toBe('2026-03-08T12:00:00.000Z');
    expect(at('2026-10-31T12:00:00Z')).toBe('2026-11-01T13:00:00.000Z');
  });

  it('is the hour after one that clocks skip, and the first of one that they show twice', () => {
    const night = (hour: number, text: string) =>
      nextDigestAt({ every: 'day', weekday: 1, hour, timeZone: 'America/Chicago' }, text);
    expect(night(2, '2026-03-08T06:00:00Z')).toBe('2026-03-08T08:00:00.000Z');
    expect(night(1, '2026-11-01T05:30:00Z')).toBe('2026-11-01T06:00:00.000Z');
    expect(night(1, '2026-11-01T06:00:00Z')).toBe('2026-11-02T07:00:00.000Z');
  });

  it('of a weekly one is its day', () => {
    const weekly = { every: 'week', weekday: 5, hour: 9, timeZone: 'UTC' } as const;
    expect(nextDigestAt(weekly, '2026-05-04T15:00:00Z')).toBe('2026-05-08T09:00:00.000Z');
    expect(nextDigestAt(weekly, '2026-05-08T09:00:00Z')).toBe('2026-05-15T09:00:00.000Z');
  });
});
