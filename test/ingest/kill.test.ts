import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { openStores } from '../../functions/store/stores.ts';
import { ingestFeed } from '../../functions/verbs/ingestFeed.ts';
import { cleanUp, tempDir } from '../local/processes.ts';
import { randomFrom } from '../stores/faultyProxy.ts';
import { meaningOfTable } from './allItems.ts';
import { runIngest } from './killedRun.ts';
import { feedDeps } from './smallCatalog.ts';
import { readSmall, smallFiles } from './smallExports.ts';
import { inTable } from './smallTables.ts';

let dynamo: Dynamo;
let args: string[];
/** A load that nothing interrupts: how many requests it makes, and what its table holds. */
let requests: number;
let before: string[];
let whole: string[];
beforeAll(async () => {
  dynamo = await openDynamo({ dataDir: null });
  const folder = tempDir();
  const paths = smallFiles.map(({ name, content }) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  args = ['hhs-ocr', ...paths];
  await inTable(dynamo.endpoint, async (db) => {
    before = await meaningOfTable(db);
    const run = await runIngest({ endpoint: dynamo.endpoint, tableName: db.tableName }, args);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    requests = run.operations.length;
    whole = await meaningOfTable(db);
  });
});
afterAll(async () => {
  await dynamo?.stop();
  await cleanUp();
});

/** What the table held after the kill and is neither as before nor as it was to become: it was in the middle. */
const isInTheMiddle = (held: readonly string[]): boolean =>
  held.length !== before.length && held.length !== whole.length;

const random = randomFrom(20_261_122);
const kills = Array.from({ length: 10 }, (_, i) => ({
  at: (i + random()) / 10,
  passage: i % 2 === 0 ? ('pass' as const) : ('lose' as const),
}));
const midway: boolean[] = [];

it.each(kills)(
  'killed at $at of its requests (that one: $passage), the next run ends as if nothing had been',
  async ({ at, passage }) => {
    await inTable(dynamo.endpoint, async (db) => {
      const request = 1 + Math.floor(at * (requests - 1));
      const target = { endpoint: dynamo.endpoint, tableName: db.tableName };
      const run = await runIngest(target, args, { request, kill: passage });
      expect({ signal: run.signal, stdout: run.stdout }).toEqual({ signal: 'SIGKILL', stdout: '' });
      midway.push(isInTheMiddle(await meaningOfTable(db)));

      const today = runtime.now().slice(0, 10);
      const files = await Promise.all(smallFiles.map((file) => readSmall(file, today)));
      const options = { dryRun: false, evenIfRecordsVanish: false };
      const resumed = await ingestFeed(feedDeps(openStores(db)), 'hhs-ocr', files, options);
      expect(resumed.rejectedRecords).toEqual([]);
      expect(await meaningOfTable(db)).toEqual(whole);
    });
  },
);

it('was killed in the middle of its writes more often than not', () => {
  expect(midway.filter(Boolean).length).toBeGreaterThanOrEqual(5);
});
