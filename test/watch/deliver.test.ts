import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { retryPauses } from '../../domain/watch/retry.ts';
import { deliver } from '../../functions/verbs/deliver.ts';
import { resend } from '../../functions/verbs/resend.ts';
import { rotateSigningKey } from '../../functions/verbs/signingKeys.ts';
import { switchWebhookOff, switchWebhookOn, testWebhook } from '../../functions/verbs/webhookState.ts';
import { patchWebhook, removeWebhook } from '../../functions/verbs/webhooks.ts';
import { closeReceivers, type Received, receiver } from '../notify/receivers.ts';
import { by, deliverWorld, plusMinutes, tenantId } from './deliverWorld.ts';

afterEach(async () => {
  vi.useRealTimers();
  await closeReceivers();
});

const idsOf = (received: readonly Received[]) => received.map(({ headers }) => headers['webhook-id']);
const bodyOf = ({ body }: Received) => JSON.parse(body) as { type: string; timestamp: string; data: never };

describe('an event', () => {
  it('arrives signed by all live keys, with its links, and stands in the log', async () => {
    const world = deliverWorld();
    const there = await receiver();
    const made = await world.webhook({ url: there.url });
    const { made: rotated } = await rotateSigningKey(world.api, by, made.id, {});
    const organizationId = await world.organization('A Hospital');
    const eventId = await world.event(organizationId, [made.id]);
    expect(await deliver(world.deps, world.laneOf(made.id, organizationId))).toMatchObject({
      delivered: 1,
      later: false,
    });
    const [got] = there.received;
    vi.useFakeTimers({ now: Date.parse(world.clock.now), toFake: ['Date'] });
    for (const secret of [made.secret ?? '', rotated.secret ?? ''])
      new Webhook(secret).verify(got!.body, got!.headers as Record<string, string>);
    expect(got?.headers['webhook-signature']).toMatch(/^v1,\S+ v1,\S+$/);
    expect(bodyOf(got!)).toMatchObject({
      type: 'assessment.changed',
      data: {
        id: eventId,
        organization: { id: organizationId },
        links: {
          report: 'https://clock.example.org/v1/assessments/one',
          diff: 'https://clock.example.org/v1/assessments/one/diff?against=zero',
        },
      },
    });
    expect(await world.log(made.id)).toMatchObject([
      { eventId, state: 'delivered', attempts: [{ status: 204, outcome: 'taken with 204' }] },
    ]);
    expect(await world.dueAt(made.id)).toEqual([]);
  });

  it('is sent with what the filter of now lets through, and not at all where that is nothing', async () => {
    const world = deliverWorld();
    const there = await receiver();
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    await patchWebhook(world.api, by, id, undefined, { filter: { types: ['deadline.reminder'] } });
    expect(await deliver(world.deps, world.laneOf(id, organizationId))).toMatchObject({ dropped: 1 });
    expect(there.received).toEqual([]);
    expect(await world.log(id)).toMatchObject([{ state: 'filtered' }]);
  });

  it('is dropped with its webhook', async () => {
    const world = deliverWorld();
    const there = await receiver();
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    await removeWebhook(world.api, by, id, undefined);
    await world.event(organizationId, [id]);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect([there.received, await world.dueAt(id)]).toEqual([[], []]);
  });

  it('is cancelled while the webhook is off, and sent where it is asked for again', async () => {
    const world = deliverWorld();
    const there = await receiver();
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await switchWebhookOff(world.api, by, id);
    const [first, second] = [await world.event(organizationId, [id]), await world.event(organizationId, [id])];
    const unheard = await world.event(organizationId, []);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect((await world.log(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    await switchWebhookOn(world.api, by, id);
    const range = { from: plusMinutes(world.clock.now, -1), to: world.clock.now };
    expect(await resend({ ...world.api, ...world.stores }, tenantId, id, range)).toMatchObject({ resent: 3 });
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect(idsOf(there.received)).toEqual([first, second, unheard]);
    const [, , oldest] = await world.log(id);
    expect(oldest?.attempts.map(({ outcome }) => outcome)).toEqual(['the webhook is off', 'taken with 204']);
    expect(await resend({ ...world.api, ...world.stores }, tenantId, id, { eventIds: [second] })).toMatchObject({
      resent: 1,
    });
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect(idsOf(there.received).at(-1)).toBe(second);
    await expect(resend({ ...world.api, ...world.stores }, tenantId, id, { eventIds: ['none'] })).rejects.toMatchObject(
      {
        errors: [{ pointer: '/eventIds/0' }],
      },
    );
  });

  it('goes to a mailbox as plain text, behind the mail that asks for a confirmation', async () => {
    const world = deliverWorld();
    const { id } = await world.webhook({ email: 'dana@example.org' });
    await deliver(world.deps, world.laneOf(id, 'confirmation'));
    expect(world.mails).toMatchObject([{ to: 'dana@example.org', text: expect.stringContaining(id) }]);
    const { confirmWebhook } = await import('../../functions/verbs/webhookConfirmation.ts');
    const code = /^ {2}(\S+)$/m.exec(world.mails[0]?.text ?? '')?.[1];
    expect(await confirmWebhook(world.api, by, id, { code })).toMatchObject({ state: 'active' });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect(world.mails[1]).toMatchObject({ subject: expect.stringContaining('A Hospital') });
    expect(world.mails[1]?.text).toContain('https://clock.example.org/v1/assessments/one');
  });
});

describe('a receiver that fails', () => {
  it('is tried again by growing pauses for 75 hours, then the next event goes', async () => {
    const world = deliverWorld();
    const there = await receiver((_, response) => void response.writeHead(500).end('no'));
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    const first = await world.event(organizationId, [id]);
    const second = await world.event(organizationId, [id]);
    const lane = world.laneOf(id, organizationId);
    for (const pause of retryPauses) {
      expect(await deliver(world.deps, lane)).toMatchObject({ failed: 0, later: true });
      expect(await world.dueAt(id)).toEqual([plusMinutes(world.clock.now, pause)]);
      // Before its time nothing happens, however often somebody wakes the lane.
      const asked = there.received.length;
      await deliver(world.deps, lane);
      expect(there.received.length).toBe(asked);
      world.clock.now = plusMinutes(world.clock.now, pause);
    }
    expect(new Set(idsOf(there.received))).toEqual(new Set([first]));
    expect(await deliver(world.deps, lane)).toMatchObject({ failed: 1, later: true });
    expect(idsOf(there.received).slice(-2)).toEqual([first, second]);
    const [waiting, given] = await world.log(id);
    expect(given).toMatchObject({ eventId: first, state: 'failed' });
    expect(given?.attempts.length).toBe(retryPauses.length + 1);
    expect(waiting).toMatchObject({ eventId: second, state: 'pending' });
    expect(await world.kept(id)).toMatchObject({ state: 'active', failingSince: expect.any(String) });
  });

  it('is left alone as long as it asks', async () => {
    const world = deliverWorld();
    const there = await receiver((_, response) => void response.writeHead(429, { 'retry-after': '600' }).end());
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect(await world.dueAt(id)).toEqual([plusMinutes(world.clock.now, 10)]);
  });

  it('is asked at once where an event that waits for its next try is sent again', async () => {
    const world = deliverWorld();
    const status = { now: 503 };
    const there = await receiver((_, response) => void response.writeHead(status.now).end());
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    const lane = world.laneOf(id, organizationId);
    const first = await world.event(organizationId, [id]);
    await deliver(world.deps, lane);
    const second = await world.event(organizationId, [id]);
    status.now = 204;
    expect(await deliver(world.deps, lane)).toMatchObject({ delivered: 0 });
    const deps = { ...world.stores, ...world.api };
    expect(await resend(deps, tenantId, id, { eventIds: [first] })).toMatchObject({ resent: 1 });
    expect(await deliver(world.deps, lane)).toMatchObject({ delivered: 2 });
    expect(idsOf(there.received)).toEqual([first, first, second]);
  });

  it('is well again with the first success', async () => {
    const world = deliverWorld();
    const status = { now: 503 };
    const there = await receiver((_, response) => void response.writeHead(status.now).end());
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect((await world.kept(id)).failingSince).toBe(world.clock.now);
    status.now = 200;
    world.clock.now = plusMinutes(world.clock.now, 1);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect((await world.kept(id)).failingSince).toBeUndefined();
    expect(await world.log(id)).toMatchObject([{ state: 'delivered', attempts: [{ status: 503 }, { status: 200 }] }]);
  });

  it('is off after five days in which nothing reached it, and says so', async () => {
    const world = deliverWorld();
    const there = await receiver((_, response) => void response.writeHead(500).end());
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    const lane = world.laneOf(id, organizationId);
    for (let i = 0; i < 5; i++) await world.event(organizationId, [id]);
    const began = world.clock.now;
    for (let tries = 0; tries < 40 && (await world.kept(id)).state === 'active'; tries++) {
      await deliver(world.deps, lane);
      world.clock.now = (await world.dueAt(id))[0] ?? world.clock.now;
    }
    const { state, offBecause, updatedBy } = await world.kept(id);
    expect([state, updatedBy]).toEqual(['off', 'the watch']);
    expect(offBecause).toContain(began);
    const days = (Date.parse(world.clock.now) - Date.parse(began)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(5);
    expect(days).toBeLessThan(7);
    await deliver(world.deps, lane);
    expect((await world.log(id)).filter(({ state: one }) => one === 'pending')).toEqual([]);
  });

  it('is off at once where it says that it is gone, and what waits is cancelled', async () => {
    const world = deliverWorld();
    const there = await receiver((_, response) => void response.writeHead(410).end());
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    await world.event(organizationId, [id]);
    await deliver(world.deps, world.laneOf(id, organizationId));
    expect(there.received.length).toBe(1);
    expect(await world.kept(id)).toMatchObject({ state: 'off', offBecause: expect.stringContaining('410') });
    expect((await world.log(id)).map(({ state }) => state)).toEqual(['cancelled', 'failed']);
    expect(await world.dueAt(id)).toEqual([]);
    const trail = await world.stores.audits.list(tenantId, 0, 100);
    expect(trail.filter(({ actor }) => actor.kind === 'system')).toMatchObject([
      {
        actor: { kind: 'system', label: 'the watch' },
        action: 'switch a webhook off',
        subject: `/v1/webhooks/${id}`,
        known: { because: expect.stringContaining('410') },
      },
    ]);
  });

  it.each(['http://127.0.0.1:9/', 'http://169.254.169.254/latest/meta-data/'])(
    'by redirecting to %s is a failure',
    async (location) => {
      const world = deliverWorld();
      const there = await receiver((_, response) => void response.writeHead(308, { location }).end());
      const { id } = await world.webhook({ url: there.url });
      const organizationId = await world.organization('A Hospital');
      await world.event(organizationId, [id]);
      expect(await deliver(world.deps, world.laneOf(id, organizationId))).toMatchObject({ later: true });
      expect((await world.log(id))[0]?.attempts).toMatchObject([{ status: 308 }]);
    },
  );

  it('by hanging delays no other lane, nor a second worker of its own', async () => {
    const world = deliverWorld({ limitMilliseconds: 60_000 });
    const asked = Promise.withResolvers<void>();
    const [hanging, quick] = [await receiver(() => asked.resolve()), await receiver()];
    const [slow, other] = [await world.webhook({ url: hanging.url }), await world.webhook({ url: quick.url })];
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [slow.id, other.id]);
    const waiting = deliver(world.deps, world.laneOf(slow.id, organizationId));
    await asked.promise;
    expect(await deliver(world.deps, world.laneOf(other.id, organizationId))).toMatchObject({ delivered: 1 });
    // The lane is taken: who comes to it meanwhile goes away.
    expect(await deliver(world.deps, world.laneOf(slow.id, organizationId))).toMatchObject({
      delivered: 0,
      later: false,
    });
    await hanging.close();
    expect(await waiting).toMatchObject({ later: true });
    expect(hanging.received.length).toBe(1);
  });

  it('is no reason to try again where our own key cannot be opened', async () => {
    const world = deliverWorld();
    const there = await receiver();
    const { id } = await world.webhook({ url: there.url });
    const organizationId = await world.organization('A Hospital');
    await world.event(organizationId, [id]);
    const sealer = {
      open: async () => {
        throw new Error('KMS is away');
      },
    };
    await expect(deliver({ ...world.deps, sealer }, world.laneOf(id, organizationId))).rejects.toThrow('KMS is away');
    expect((await world.kept(id)).failingSince).toBeUndefined();
    world.clock.now = plusMinutes(world.clock.now, 2);
    expect(await deliver(world.deps, world.laneOf(id, organizationId))).toMatchObject({ delivered: 1 });
  });
});

describe('a test', () => {
  it('is sent once, also where the webhook is off, and says nothing of how alerts fare', async () => {
    const world = deliverWorld();
    const there = await receiver((_, response) => void response.writeHead(500).end('not yet'));
    const { id } = await world.webhook({ url: there.url });
    await switchWebhookOff(world.api, by, id);
    const { eventId } = await testWebhook(world.api, tenantId, id);
    expect(await deliver(world.deps, world.laneOf(id, 'test'))).toMatchObject({ failed: 1, later: false });
    expect(there.received.map(bodyOf)).toMatchObject([{ type: 'webhook.test', data: { webhookId: id } }]);
    expect(await world.log(id)).toMatchObject([
      { eventId, state: 'failed', attempts: [{ outcome: 'answered 500: not yet' }] },
    ]);
    expect((await world.kept(id)).failingSince).toBeUndefined();
  });
});
