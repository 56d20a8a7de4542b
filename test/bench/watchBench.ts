import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { keptOrganizationSchema } from '../../domain/organization/organization.ts';
import { openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { webhookSender } from '../../functions/notify/sender.ts';
import { cron } from '../../functions/shared/cron.ts';
import { runtime as real } from '../../functions/shared/runtime.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores } from '../../functions/store/stores.ts';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import { assess } from '../../functions/verbs/assess.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { deliver } from '../../functions/verbs/deliver.ts';
import { handleMessage, type MessageDeps } from '../../functions/verbs/handleMessage.ts';
import { nextId } from '../../functions/verbs/ids.ts';
import { ingest } from '../../functions/verbs/ingest.ts';
import type { Message, Queue, Watched } from '../../functions/verbs/watchPorts.ts';
import { addWebhook } from '../../functions/verbs/webhooks.ts';
import { testNotify } from '../notify/testNotify.ts';
import { listQueue } from '../watch/listQueue.ts';
import { countUnits } from './units.ts';

const names = new URL('../../../shared/data/hhs-ocr/combined-2026-07-01.csv', import.meta.url);

/** Whether the export that the lists are taken from stands beside the checkout. */
export const haveNames = (): boolean => existsSync(names);

/** The names of covered entities in the federal breach portal's export, each once, in their order. */
export function portalNames(): string[] {
  const options = { columns: true, relax_quotes: true, relax_column_count: true } as const;
  const rows = parse(readFileSync(names), options) as Record<string, string>[];
  return [...new Set(rows.map((row) => row['Name of Covered Entity'] ?? ''))];
}

/** The watch over an embedded DynamoDB in memory, its clock in the hands of who measures, with the catalog of this checkout. */
export async function openWatchBench() {
  const dynamo = await openDynamo({ dataDir: null });
  const db = openDb({ endpoint: dynamo.endpoint });
  await createTable(db);
  const measure = countUnits(db.client);
  const clock = { now: '2026-07-01T12:00:00.000Z' };
  const runtime = { ...real, now: () => clock.now };
  const stores = openStores(db, () => clock.now);
  const queue = listQueue();
  const receiver = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>((done) => void receiver.listen(0, '127.0.0.1', done));
  const { port } = receiver.address() as AddressInfo;
  const outside = {
    ...stores,
    ...testNotify(),
    sender: webhookSender({ allowLocal: true }),
    mailer: null,
    publicUrl: 'https://clock.example.org',
    runtime,
  };
  const deps: MessageDeps = {
    ...stores,
    queue,
    cron,
    runtime,
    catalog: catalogReader(stores.breaches),
    advanceCalendar: (...told) => advanceCalendar({ ...stores, runtime }, ...told),
    deliver: (lane) => deliver(outside, lane),
    digest: async () => {},
  };
  const load = async (vendors: readonly unknown[], breaches: readonly unknown[]): Promise<void> => {
    const { rejected } = await ingest(
      { store: stores.breaches, writer: stores.writer, runtime },
      { vendors, breaches },
    );
    if (rejected.length > 0) throw new Error(`The catalog has bad files: ${JSON.stringify(rejected)}`);
  };
  const putList = async ({ tenantId, organizationId }: Watched, list: readonly string[]): Promise<void> => {
    const rows = list.map((name, i) => ({ id: `row-${i}`, row: { externalId: `V-${i}`, name }, updatedAt: clock.now }));
    const before = await stores.inventories.read(tenantId, organizationId);
    await stores.inventories.write(tenantId, organizationId, rows, before?.mark ?? null);
  };
  return {
    db,
    endpoint: dynamo.endpoint,
    stores,
    deps,
    queue,
    clock,
    measure,
    load,
    putList,
    later(minutes: number): void {
      clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString();
    },
    handle: (message: Message) => handleMessage(deps, message),
    handleFrom: (other: Queue, message: Message) => handleMessage({ ...deps, queue: other }, message),
    /** A hospital with a list of vendors. */
    async addOrganization(tenantId: string, list: readonly string[]): Promise<Watched> {
      const id = nextId(runtime);
      const organization = { name: 'Riverbend Regional Hospital', role: 'covered-entity', secRegistrant: 'none' };
      const doc = keptOrganizationSchema.parse({ id, organization, createdAt: clock.now, updatedAt: clock.now });
      await stores.organizations(tenantId).put(id, doc, 'absent');
      const whom = { tenantId, organizationId: id };
      await putList(whom, list);
      return whom;
    },
    /** What a request for an assessment of a kept list does behind the door: limits, keys and audit are not in it. */
    assess: (tenantId: string, { organizationId }: Watched) =>
      assess(deps, tenantId, { organizationId, asOf: clock.now.slice(0, 10) }),
    addWebhook: (tenantId: string) =>
      addWebhook(
        { ...stores, ...testNotify({ allowLocal: true }), runtime },
        { tenantId, keyLabel: 'bench' },
        {
          url: `http://127.0.0.1:${port}/`,
        },
      ),
    async close(): Promise<void> {
      receiver.closeAllConnections();
      await new Promise((done) => receiver.close(done));
      db.client.destroy();
      await dynamo.stop();
    },
  };
}
export type WatchBench = Awaited<ReturnType<typeof openWatchBench>>;
