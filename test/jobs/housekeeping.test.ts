import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores, type Stores } from '../../functions/store/stores.ts';
import { bundle, bundleIndex, housekeepingEntry } from '../../infra/bundle.ts';
import { startLambda } from '../lambda/lambdaProcess.ts';
import { cleanUp, startServer, tempDir } from '../local/processes.ts';

/** The housekeeping where it runs: as the hourly function, and when the local server starts. */
let dynamo: Dynamo;
let stores: Stores;
let folder: string;
const ordered = { requestedAt: '2026-01-01T00:00:00.000Z', dueAt: '2026-01-08T00:00:00.000Z', by: 'Dana Reyes' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachclock-job-'));
  dynamo = await openDynamo({ dataDir: null });
  const db = openDb({ endpoint: dynamo.endpoint });
  await createTable(db);
  stores = openStores(db);
});
afterAll(async () => {
  await cleanUp();
  await dynamo.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function order(tenantId: string): Promise<void> {
  await stores.closings(tenantId).put('STATE', ordered, 'absent');
  await stores.settings.putMatching(tenantId, { updatedAt: ordered.requestedAt, keyLabel: 'k' });
  await stores.work.add(tenantId);
}

it('deletes, as the bundled function, what is due, says how much, and names nobody', async () => {
  await order('tenant-one');
  await bundle(housekeepingEntry, folder);
  const lambda = startLambda(join(folder, bundleIndex), { DYNAMODB_ENDPOINT: dynamo.endpoint });
  expect(await lambda.invoke({ 'detail-type': 'Scheduled Event' })).toEqual({
    tenants: 1,
    deleted: 1,
    reportsDropped: 0,
  });
  expect(await lambda.invoke({ 'detail-type': 'Scheduled Event' })).toEqual({
    tenants: 0,
    deleted: 0,
    reportsDropped: 0,
  });
  const { stdout, stderr } = await lambda.stop();
  expect(stderr).toBe('');
  expect(stdout).toContain('"event":"housekeeping"');
  expect(stdout).not.toContain('tenant-one');
  expect(await stores.settings.matching('tenant-one')).toBeNull();
  expect(await stores.tenantData.tombstone('tenant-one')).toMatchObject({ requestedAt: ordered.requestedAt });
});

it('runs when the local server starts', async () => {
  await order('tenant-two');
  const server = await startServer({ DATA_DIR: tempDir(), DYNAMODB_ENDPOINT: dynamo.endpoint });
  expect(await stores.tenantData.tombstone('tenant-two')).not.toBeNull();
  expect(await stores.settings.matching('tenant-two')).toBeNull();
  expect((await server.ask('/v1/tenant')).status).toBe(200);
  await server.kill('SIGTERM');
});
