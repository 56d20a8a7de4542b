import { readCatalogFiles } from '../../functions/local/catalogFiles.ts';
import { openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores } from '../../functions/store/stores.ts';
import { ingest } from '../../functions/verbs/ingest.ts';

/** The keys of two tenants, as they stand in requests. */
export const riverbend = 'bc_key-of-riverbend-hospital';
export const lakeside = 'bc_key-of-lakeside-clinic';

/** A DynamoDB of this process's own that holds the catalog and the two keys. */
export async function openLoadedTable(): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const dynamo = await openDynamo({ dataDir: null });
  const db = openDb({ endpoint: dynamo.endpoint });
  await createTable(db);
  const { breaches, writer, keys } = openStores(db);
  const loaded = await ingest({ store: breaches, writer, runtime }, readCatalogFiles());
  if (loaded.rejected.length > 0) throw new Error(JSON.stringify(loaded.rejected));
  for (const [tenantId, key] of Object.entries({ riverbend, lakeside }))
    await keys.put({ hash: runtime.sha256(key), tenantId, label: 'test', createdAt: runtime.now() });
  return {
    endpoint: dynamo.endpoint,
    stop: async () => {
      db.client.destroy();
      await dynamo.stop();
    },
  };
}
