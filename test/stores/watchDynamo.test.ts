import { randomUUID } from 'node:crypto';
import { type Dynamo, openDynamo } from '../../functions/local/embeddedDynamo.ts';
import { type Db, openDb } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/createTable.ts';
import { openStores } from '../../functions/store/stores.ts';
import { watchContract } from './watchContract.ts';

let dynamo: Dynamo;
const start = async (): Promise<void> => {
  dynamo = await openDynamo({ endpoint: process.env.DYNAMODB_ENDPOINT, dataDir: null });
};
const stop = (): Promise<void> => dynamo.stop();
const freshDb = async (): Promise<Db> => {
  const db = openDb({ endpoint: dynamo.endpoint, tableName: `test-${randomUUID()}` });
  await createTable(db);
  return db;
};

watchContract('stores of the watch in DynamoDB', {
  start,
  fresh: async () => {
    const db = await freshDb();
    return { stores: openStores(db), others: () => openStores(db) };
  },
  stop,
});
