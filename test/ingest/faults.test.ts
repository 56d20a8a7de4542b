import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { openDb } from '../../functions/store/client.ts';
import { openStores } from '../../functions/store/stores.ts';
import { ingestFeed } from '../../functions/verbs/ingestFeed.ts';
import type { ReadFile } from '../../functions/verbs/ports.ts';
import { cleanUp, tempDir } from '../local/processes.ts';
import { faults, openFaultyProxy } from '../stores/faultyProxy.ts';
import { meaningOfTable } from './allItems.ts';
import { runIngest } from './killedRun.ts';
import { feedDeps } from './smallCatalog.ts';
import { readSmall, smallFiles } from './smallExports.ts';
import { inTable } from './smallTables.ts';

let dynamo: Dynamo;
let files: ReadFile[];
/** What a table holds after a load that nothing disturbed. */
let whole: string[];
/** The command line of such a load, and what it asks of DynamoDB. */
let args: string[];
let operations: string[];
const options = { dryRun: false, evenIfRecordsVanish: false };

beforeAll(async () => {
  dynamo = await openDynamo({ dataDir: null });
  const today = runtime.now().slice(0, 10);
  files = await Promise.all(smallFiles.map((file) => readSmall(file, today)));
  await inTable(dynamo.endpoint, async (db) => {
    await ingestFeed(feedDeps(openStores(db)), 'hhs-ocr', files, options);
    whole = await meaningOfTable(db);
  });
  const folder = tempDir();
  args = [
    'hhs-ocr',
    ...smallFiles.map(({ name, content }) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    }),
  ];
  await inTable(dynamo.endpoint, async (db) => {
    operations = (await runIngest({ endpoint: dynamo.endpoint, tableName: db.tableName }, args)).operations;
  });
});
afterAll(async () => {
  await dynamo?.stop();
  await cleanUp();
});

describe('a load over a bad line', () => {
  it('lands everything once, or breaks off as unavailable and lands the rest when it is repeated', async () => {
    let brokeOff = 0;
    await inTable(dynamo.endpoint, async (db) => {
      const proxy = await openFaultyProxy(dynamo.endpoint, { seed: 11, rate: 0.15 });
      const bad = openDb({ endpoint: proxy.endpoint, tableName: db.tableName, requestTimeout: 100, attempts: 2 });
      for (let isDone = false; !isDone; )
        try {
          await ingestFeed(feedDeps(openStores(bad)), 'hhs-ocr', files, options);
          isDone = true;
        } catch (error) {
          expect(error).toMatchObject({ code: 'store-unavailable' });
          brokeOff++;
        }
      bad.client.destroy();
      await proxy.stop();
      expect(await meaningOfTable(db)).toEqual(whole);
      // The line was as bad as it was meant to be.
      expect(brokeOff).toBeGreaterThan(1);
      expect(faults.filter((fault) => (proxy.counts[fault] ?? 0) > 0).length).toBeGreaterThan(7);
    });
  });

  it.each([
    [
      'at the first file',
      () => operations.indexOf('PutItem'),
      /while keeping the files: .*Not done: 3 of 3 files are not known to be kept, and none of their records/,
    ],
    [
      'in the middle of the records',
      () => operations.indexOf('TransactWriteItems') + 10,
      /while writing hhs-ocr: .*Not done: \d+ of \d+ records are not written, .*and the new state is not sealed/,
    ],
    [
      'at the head of the store',
      () => operations.length - 1,
      /while sealing the new state: .*Not done: the records are written, but the new state is not sealed/,
    ],
  ])('the command says what is not done and what to do, where the line is cut %s', async (_, place, message) => {
    await inTable(dynamo.endpoint, async (db) => {
      const target = { endpoint: dynamo.endpoint, tableName: db.tableName };
      const mishap = { request: place() + 1, silence: true } as const;
      const { code, stdout, stderr } = await runIngest(target, args, mishap);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr).toMatch(/^hhs-ocr: the load broke off .*DynamoDB does not serve.* Run the same command again/);
      await ingestFeed(feedDeps(openStores(db)), 'hhs-ocr', files, options);
      expect(await meaningOfTable(db)).toEqual(whole);
    });
  });
});
