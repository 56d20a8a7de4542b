import { expect, it } from 'vitest';
import { housekeeping } from '../../functions/verbs/housekeeping.ts';
import { reassess } from '../../functions/verbs/reassess.ts';
import { document } from '../openapi/schemas.ts';
import { breachRecord, rowOf, vendorNames, vendorRecord, watchWorld } from './watchWorld.ts';

const [billing, records] = vendorNames;

it('tells what changes after a time as long as reports are kept, in which nothing did', async () => {
  const world = watchWorld();
  await world.load(
    vendorNames.map((name) => vendorRecord(name)),
    [breachRecord(billing)],
  );
  const whom = await world.addOrganization('tenant-1', [rowOf(billing), rowOf(records)]);
  const removed = await world.addOrganization('tenant-1', [rowOf(billing)]);
  for (const one of [whom, removed]) {
    await world.wake(one);
    await reassess(world.deps, one);
  }
  const setting = { assessmentDays: 30, updatedAt: world.clock.now, keyLabel: 'risk desk' };
  await world.stores.retentions('tenant-1').put('STATE', setting, 'absent');
  await world.stores.work.add('tenant-1');
  await world.removeOrganization(removed);
  await reassess(world.deps, removed);

  world.clock.now = '2026-03-06T12:00:00.000Z';
  // The report of the organization that is gone goes; the other one is still what the watch holds against.
  expect(await housekeeping(world.deps)).toMatchObject({ reportsDropped: 1 });
  await world.load([], [breachRecord(records)]);
  await world.wake(whom);
  expect((await reassess(world.deps, whom)).runs).toEqual(['changed']);
  expect((await world.alertsOf(whom)).map(({ type }) => type)).toContain('assessment.changed');
  expect(await housekeeping(world.deps)).toMatchObject({ reportsDropped: 1 });
  expect(await world.reportsOf(whom)).toHaveLength(1);
});

it('who reads how long reports stay reads also which one stays longer', () => {
  const texts = JSON.stringify(document.paths?.['/v1/settings/retention']);
  expect(texts).toContain('Only the newest report of the watch over each organization stays');
  expect(JSON.stringify(document.components?.schemas?.RetentionRequest)).toContain('newest report of the watch');
  expect(JSON.stringify(document.components?.schemas?.RetentionSettings)).toContain('newest report of the watch');
});
