import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { at, ms, type Table, written } from '../bench/figures.ts';
import { cleanUp, startServer } from '../local/processes.ts';
import { openFaultyProxy } from '../stores/faultyProxy.ts';
import { differences, load } from './load.ts';

/**
 * `node test/load/run.ts [seconds] [clients]`: many clients against `npm start`, first over a database that works, then over
 * one that fails in one call of twenty. Ends with 1 where an answer was wrong, or a record is lost or stands twice.
 */
const [seconds = 60, clients = 200] = process.argv.slice(2).map(Number);
const unlimited = { RATE_LIMIT_PER_SECOND: '100000', RATE_LIMIT_BURST: '100000' };
/** It would assess the lists that the clients change, and what it stored would be no client's: it is killed in tests of its own. */
const withoutWatch = { WATCH: 'off' };

async function run(title: string, failing: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-load-'));
  const dynamo = await openDynamo({ dataDir: folder });
  const proxy = await openFaultyProxy(dynamo.endpoint, { seed: 7, rate: 0 });
  const endpoint = failing > 0 ? proxy.endpoint : dynamo.endpoint;
  const server = await startServer({ DATA_DIR: folder, DYNAMODB_ENDPOINT: endpoint, ...unlimited, ...withoutWatch });
  proxy.fail(failing);
  const asked = { url: server.url, key: server.key, clients, seconds };
  const { seen, stored } = await load(asked);
  proxy.heal();
  const wrong = [...new Set([...seen.wrong, ...(await differences(asked, stored))])];
  console.log(written(figures(title, seen.outcomes)));
  console.log(`\nasked to come back: ${JSON.stringify(seen.later)}; faults: ${JSON.stringify(proxy.counts)}`);
  for (const text of wrong.slice(0, 20)) console.log(`WRONG ${text}`);
  if (wrong.length > 0) console.log(server.stderr().slice(-3_000));
  await server.kill('SIGTERM');
  await proxy.stop();
  await dynamo.stop();
  return wrong.length === 0;
}

function figures(title: string, outcomes: { name: string; milliseconds: number }[]): Table {
  const row = (name: string, all: typeof outcomes): string[] => {
    const sorted = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const [p50, p99, most] = [at(sorted, 0.5), at(sorted, 0.99), sorted.at(-1) ?? 0].map(ms);
    return [
      name,
      sorted.length.toLocaleString('en'),
      `${(sorted.length / seconds).toFixed(0)}`,
      p50 ?? '',
      p99 ?? '',
      most ?? '',
    ];
  };
  const names = [...new Set(outcomes.map(({ name }) => name))];
  return {
    title,
    head: ['request', 'answers', 'a second', 'p50', 'p99', 'longest'],
    rows: [
      row('all', outcomes),
      ...names.map((name) =>
        row(
          name,
          outcomes.filter((one) => one.name === name),
        ),
      ),
    ],
  };
}

const passed = [
  await run(`${clients} clients for ${seconds} s`, 0),
  await run(`${clients} clients for ${seconds} s, 5 % of the database's calls fail`, 0.05),
];
await cleanUp();
const failed = passed.filter((one) => !one).length;
console.log(`\nload: ${passed.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
