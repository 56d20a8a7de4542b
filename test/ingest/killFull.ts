import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { randomFrom } from '../stores/faultyProxy.ts';
import { meaningOfTable } from './allItems.ts';
import { type Mishap, runIngest } from './killedRun.ts';

/**
 * kill.test.ts in full size, by hand: all exports of the portal and the whole catalog, killed at as many points as asked
 * for, each time in a table of its own, and resumed by the command. Some minutes for each point:
 *
 *     node test/ingest/killFull.ts ../shared/data/hhs-ocr 10 20261122
 *
 * (with the folder of the exports, the number of points, and a seed; `node` being that of node_modules). Prints a line for
 * each point, and ends with 1 where a resumed store differs from the one of a run that nothing interrupted.
 */
const [folder, points = '10', seed = '20261122'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node test/ingest/killFull.ts FOLDER [POINTS] [SEED]');
const exportNames = readdirSync(folder).filter((name) => /^(active|archive|combined|old-format)-.*\.csv$/.test(name));
const args = ['hhs-ocr', '--even-if-records-vanish', ...exportNames.map((name) => `${folder}/${name}`)];

const dynamo = await openDynamo({ dataDir: null });

async function load(mishaps: readonly Mishap[]): Promise<{ requests: number; held: string[] }> {
  const db = openDb({ endpoint: dynamo.endpoint, tableName: `full-${randomUUID()}` });
  await createTable(db);
  const target = { endpoint: dynamo.endpoint, tableName: db.tableName };
  for (const mishap of mishaps) {
    const { signal } = await runIngest(target, args, mishap);
    if (signal !== 'SIGKILL') throw new Error(`the run ended before its request ${mishap.request}`);
  }
  const { code, stderr, operations } = await runIngest(target, args);
  if (code !== 0) throw new Error(stderr);
  const held = await meaningOfTable(db);
  db.client.destroy();
  return { requests: operations.length, held };
}

const whole = await load([]);
console.log(`uninterrupted: ${whole.requests} requests, ${whole.held.length} items`);
const random = randomFrom(Number(seed));
for (let i = 0; i < Number(points); i++) {
  const request = 1 + Math.floor(((i + random()) / Number(points)) * (whole.requests - 1));
  const kill = i % 2 === 0 ? 'pass' : 'lose';
  const { held } = await load([{ request, kill }]);
  const others = held.filter((line, place) => line !== whole.held[place]);
  const isSame = held.length === whole.held.length && others.length === 0;
  console.log(`killed at request ${request} (${kill}): ${isSame ? 'the same store' : 'ANOTHER STORE'}`);
  if (isSame) continue;
  console.log(others.slice(0, 5).join('\n'));
  process.exitCode = 1;
}
await dynamo.stop();
