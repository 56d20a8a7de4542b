import { randomUUID } from 'node:crypto';
import { type Db, openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores } from '../../functions/store/stores.ts';
import { loadSmallCatalog } from './smallCatalog.ts';

/** Works in a table of its own that holds the small catalog. */
export async function inTable(endpoint: string, work: (db: Db) => Promise<void>): Promise<void> {
  const db = openDb({ endpoint, tableName: `test-${randomUUID()}` });
  await createTable(db);
  await loadSmallCatalog(openStores(db));
  await work(db);
  db.client.destroy();
}
