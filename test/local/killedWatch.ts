import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localTenant, openWorkspace, type Workspace } from '../../functions/local/workspace.ts';
import { loadSmallCatalog } from '../ingest/smallCatalog.ts';
import { juneOf2026 } from '../ingest/smallExports.ts';
import { runCommand, startServer, tempDir } from './processes.ts';
import { until } from './until.ts';

/** What came of it: times in milliseconds. */
export type Killed = { organizations: number; kills: number; runs: number; first: number; again: number };

const farFuture = '9999-01-01T00:00:00.000Z';
const webhookId = 'hook';

/**
 * Lets `npm start` watch over so many organizations, changes an incident that stands in all their reports, and kills the program
 * with -9 so often in the middle of the re-assessments. Afterwards each organization has one line for each cause, each event once,
 * and each event waits once for the webhook. Throws where that is not so.
 */
export async function killedWatch(organizations: number, kills: number): Promise<Killed> {
  const folder = tempDir();
  const workspace = await openWorkspace({ DATA_DIR: folder });
  try {
    await loadSmallCatalog(workspace.stores);
    const ids = await addOrganizations(workspace, organizations);
    const env = { DATA_DIR: folder, WATCH_TICK_SECONDS: '1' };
    let server = await startServer(env);
    const began = Date.now();
    await until(
      'the first runs',
      async () => (await reportsSince(workspace, '')) === organizations && (await isQuiet(workspace)),
      900_000,
    );
    const first = Date.now() - began;
    const changedAt = new Date().toISOString();
    const file = join(folder, juneOf2026.name);
    writeFileSync(file, juneOf2026.content);
    const { code, stderr } = await runCommand('functions/cli/ingest.ts', ['hhs-ocr', file], { DATA_DIR: folder });
    assert.equal(code, 0, stderr);
    const beganAgain = Date.now();
    for (let kill = 1; kill <= kills; kill++) {
      const some = Math.floor((organizations * kill) / (kills + 2));
      await until(`${some} re-assessments`, async () => (await reportsSince(workspace, changedAt)) >= some, 900_000);
      await server.kill('SIGKILL');
      server = await startServer(env);
    }
    await until(
      'the last re-assessment',
      async () => (await reportsSince(workspace, changedAt)) >= organizations && (await isQuiet(workspace)),
      900_000,
    );
    const again = Date.now() - beganAgain;
    await server.kill('SIGTERM');
    let runs = 0;
    for (const id of ids) runs += await expectOnce(workspace, id);
    return { organizations, kills, runs, first, again };
  } finally {
    await workspace.close();
  }
}

async function addOrganizations({ stores }: Workspace, count: number): Promise<string[]> {
  const at = new Date().toISOString();
  const by = { createdAt: at, createdBy: 'test', updatedAt: at, updatedBy: 'test' };
  await stores
    .webhooks(localTenant)
    .put(
      webhookId,
      { id: webhookId, webhook: { url: 'https://receiver.example/' }, keys: [], state: 'active', ...by },
      'absent',
    );
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = randomUUID();
    const organization = {
      name: `Hospital ${i}`,
      role: 'covered-entity' as const,
      kinds: [],
      jurisdiction: 'US-OH',
      secRegistrant: 'none' as const,
    };
    const rows = [
      { id: 'row', row: { name: 'Conduent Business Services LLC', businessAssociate: true }, updatedAt: at },
    ];
    await stores.inventories.write(localTenant, id, rows, null);
    await stores.organizations(localTenant).put(id, { id, organization, createdAt: at, updatedAt: at }, 'absent');
    ids.push(id);
  }
  return ids;
}

/** How many reports were stored since an instant. */
async function reportsSince({ stores }: Workspace, since: string): Promise<number> {
  let count = 0;
  for (let after: string | undefined; ; ) {
    const page = await stores.assessments.list(localTenant, { limit: 500, after });
    const younger = page.items.filter(({ createdAt }) => createdAt > since).length;
    count += younger;
    if (page.next === null || younger < page.items.length) return count;
    after = page.next;
  }
}

/** All that the store told was looked at, nothing waits, and no run is under way. */
async function isQuiet({ stores }: Workspace): Promise<boolean> {
  const [cursor, head] = await Promise.all([stores.cursors.read('changes'), stores.breaches.head()]);
  const place = cursor === null ? null : (JSON.parse(cursor) as { version: string; more: boolean });
  if (place?.version !== head?.version || place?.more) return false;
  if ((await stores.pending.list({ before: farFuture, limit: 1 })).items.length > 0) return false;
  // A run under way stands among what is due within a quarter of an hour.
  const soon = new Date(Date.now() + 16 * 60_000).toISOString();
  for (let shard = 0; shard < stores.due.shards; shard++)
    for (const { thing } of (await stores.due.list(shard, soon, 10_000)).items)
      if (thing.kind === 'schedule' && (await stores.watches.read(thing))?.doc.running) return false;
  return true;
}

/** Gives how many runs the organization had. */
async function expectOnce({ stores }: Workspace, organizationId: string): Promise<number> {
  const all = async <T>(records: { list(o: { limit: number }): Promise<{ items: { doc: T }[] }> }) =>
    (await records.list({ limit: 1_000 })).items.map(({ doc }) => doc);
  const runs = await all(stores.runs(localTenant, organizationId));
  const causes = runs.flatMap(({ causes: { named, more } }) => {
    assert.equal(more, 0);
    return named.filter(({ kind }) => kind !== 'inputs').map((cause) => JSON.stringify(cause));
  });
  assert.equal(new Set(causes).size, causes.length, `a cause in two lines: ${causes.join(' ')}`);
  assert.ok(
    causes.some((cause) => cause.includes('conduent')),
    'the change has no line',
  );
  assert.deepEqual(
    runs.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'unchanged'),
    ['baseline', 'changed'],
  );
  const alerts = (await all(stores.alerts(localTenant, organizationId))).map(({ id }) => id);
  assert.deepEqual(
    alerts,
    runs.flatMap(({ events }) => events),
  );
  assert.equal(alerts.length, 1);
  const lane = { tenantId: localTenant, webhookId, organizationId };
  const waiting = (await stores.deliveries.waiting(lane, 100)).map(({ eventId }) => eventId);
  assert.deepEqual(waiting, alerts, 'what waits for the webhook');
  return runs.length;
}
