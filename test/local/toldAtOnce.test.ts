import { expect, it } from 'vitest';
import { toldAtOnce } from '../../functions/local/toldAtOnce.ts';
import { watchersAtOnce } from '../../functions/verbs/fanOut.ts';
import { handleMessage, type MessageDeps } from '../../functions/verbs/handleMessage.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, watchWorld } from '../watch/watchWorld.ts';

const [billing] = vendorNames;
const store = { kind: 'store' } as const;

it('loses nobody whom a change concerns where the process ends right after the look', async () => {
  const world = watchWorld();
  const deps: MessageDeps = { ...world.deps, deliver: async () => {}, digest: async () => {} };
  await world.load([vendorRecord(billing)], []);
  await handleMessage(deps, store);
  const whom = await world.addOrganization('tenant-1', [rowOf(billing)]);
  await world.wake(whom);
  await handleMessage(deps, { kind: 'reassess', ...whom });
  // More than one part of those under the key.
  const others = Array.from({ length: watchersAtOnce + 1 }, (_, i) => ({
    tenantId: 'other',
    organizationId: `o-${i}`,
  }));
  for (const other of others) await world.stores.watchIndex.put(other, ['V:quarrystone-billing']);
  world.clock.now = '2026-02-03T12:00:00.000Z';
  await world.load([], [breachRecord(billing)]);
  await handleMessage({ ...deps, queue: toldAtOnce(deps) }, store);
  expect(world.queue.sent.map(({ message }) => message.kind)).not.toContain('fan-out');
  // What lay in memory is gone; who begins anew finds nothing to read.
  world.queue.sent.length = 0;
  expect(await handleMessage(deps, store)).toMatchObject({ changes: 0 });
  const waiting = (await world.pendingOf()).map(({ whom: { organizationId } }) => organizationId);
  expect(new Set(waiting)).toEqual(new Set([whom, ...others].map(({ organizationId }) => organizationId)));
});
