import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deliver } from '../../functions/verbs/deliver.ts';
import type { DeliveryStore } from '../../functions/verbs/watchPorts.ts';
import { deliverWorld, plusMinutes } from './deliverWorld.ts';

/** What happens at the next call to the outside: it works, the receiver fails, or the worker dies before or after it. */
type Fate = 'works' | 'fails' | 'dies before' | 'dies after';
const fate = fc.constantFrom<Fate>('works', 'works', 'fails', 'dies before', 'dies after');
class Died extends Error {}

/** A store whose writes on deliveries can be the last thing that a worker does. */
const dying = (store: DeliveryStore, next: () => Fate): DeliveryStore => {
  const broken =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const now = next();
      if (now === 'dies before') throw new Died();
      const result = await work(...args);
      if (now === 'dies after') throw new Died();
      return result;
    };
  return {
    ...store,
    take: broken(store.take),
    leave: broken(store.leave),
    note: broken(store.note),
    end: broken(store.end),
  };
};

it('brings each event at least once and none behind a later one, whatever fails and whoever dies', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.boolean(), { maxLength: 10 }),
      async (fates, events, arrivals) => {
        const left = [...fates];
        const next = () => left.shift() ?? 'works';
        const arrived: string[] = [];
        const sender = {
          post: async (_url: string, headers: Readonly<Record<string, string>>) => {
            const now = next();
            if (now === 'dies before') throw new Died();
            const isDelivered = now === 'works' || now === 'dies after';
            if (isDelivered) arrived.push(headers['webhook-id'] ?? '');
            if (now === 'dies after') throw new Died();
            return { isDelivered, isGone: false, status: isDelivered ? 200 : 500, outcome: now, milliseconds: 1 };
          },
        };
        const world = deliverWorld({ sender });
        const deps = { ...world.deps, deliveries: dying(world.stores.deliveries, next) };
        const { id } = await world.webhook({ url: 'http://127.0.0.1:9000/hooks' });
        const organizationId = await world.organization('A Hospital');
        const sent: string[] = [];
        for (let i = 0; i < events; i++) sent.push(await world.event(organizationId, [id]));
        // Workers come one after the other, as the list of what is due calls them, until nothing is due.
        for (let calls = 0; calls < 200; calls++) {
          if (arrivals.shift()) sent.push(await world.event(organizationId, [id]));
          await deliver(deps, world.laneOf(id, organizationId)).catch((error: unknown) => {
            if (!(error instanceof Died)) throw error;
          });
          const [due] = await world.dueAt(id);
          if (due === undefined && arrivals.length === 0) break;
          if (due !== undefined && due > world.clock.now) world.clock.now = due;
          else world.clock.now = plusMinutes(world.clock.now, 1);
        }
        expect(await world.dueAt(id)).toEqual([]);
        const log = new Map((await world.log(id)).map((one) => [one.eventId, one.state]));
        expect([...log.keys()].sort()).toEqual([...sent].sort());
        const delivered = sent.filter((eventId) => log.get(eventId) === 'delivered');
        for (const eventId of sent) expect(['delivered', 'failed']).toContain(log.get(eventId));
        for (const eventId of delivered) expect(arrived).toContain(eventId);
        // A repeat of the event just sent is the only one that may stand behind another.
        const order = arrived.filter((eventId, i) => eventId !== arrived[i - 1]);
        expect(order).toEqual([...order].sort());
        expect(new Set(order).size).toBe(order.length);
      },
    ),
    { numRuns: 150 },
  );
});
