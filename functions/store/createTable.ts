import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { type Db, reach } from './client.ts';
import { StoreUnavailable } from './errors.ts';
import { tableDefinition } from './table.ts';

const { partitionKey, sortKey, timeToLiveAttribute, billingMode, stream } = tableDefinition;
const StreamSpecification = { StreamEnabled: true, StreamViewType: stream };

/**
 * Creates the table where it is absent, and returns when it can be used. For local starts and tests: in AWS the table is
 * CDK's. Any number of starters may call it at once. Throws `StoreUnavailable`, also where the table stays inactive.
 */
export async function createTable(db: Db): Promise<void> {
  if ((await tableStatus(db)) === null) await createOrFindCreated(db);
  await untilActive(db);
  await streamKeys(db);
  await expireItems(db);
}

/** `null` where the table does not exist. */
export const tableStatus = async (db: Db): Promise<string | null> => (await tableThere(db))?.TableStatus ?? null;

/** By which the table's stream is read; `null` where there is none. Another one after the stream was switched on anew. */
export const streamArn = async (db: Db): Promise<string | null> => (await tableThere(db))?.LatestStreamArn ?? null;

async function tableThere({ client, tableName }: Db): Promise<TableDescription | null> {
  try {
    const { Table } = await reach(() => client.send(new DescribeTableCommand({ TableName: tableName })));
    return Table ?? null;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  }
}

async function createOrFindCreated({ client, tableName }: Db): Promise<void> {
  const command = new CreateTableCommand({
    TableName: tableName,
    BillingMode: billingMode,
    AttributeDefinitions: [
      { AttributeName: partitionKey, AttributeType: 'S' },
      { AttributeName: sortKey, AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ],
    StreamSpecification,
  });
  try {
    await reach(() => client.send(command));
  } catch (error) {
    // Another starter was quicker.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function untilActive(db: Db): Promise<void> {
  for (let wait = 10; wait <= 5_120; wait *= 2) {
    if ((await tableStatus(db)) === 'ACTIVE') return;
    await pause(wait);
  }
  throw new StoreUnavailable(`the table ${db.tableName} did not become active`);
}

/** Tables of old have no stream yet. */
async function streamKeys(db: Db): Promise<void> {
  for (let attempt = 0; attempt < streamAttempts; attempt++) {
    if ((await tableThere(db))?.StreamSpecification?.StreamEnabled) return untilActive(db);
    try {
      await reach(() => db.client.send(new UpdateTableCommand({ TableName: db.tableName, StreamSpecification })));
    } catch (error) {
      // Another starter: DynamoDB is at it (ResourceInUse), or has done it, for which it knows no finer error.
      if (!(error instanceof ResourceInUseException) && (error as Error).name !== 'ValidationException') throw error;
    }
    await untilActive(db);
  }
  throw new StoreUnavailable(`the stream of the table ${db.tableName} could not be switched on`);
}
const streamAttempts = 5;

async function expireItems({ client, tableName }: Db): Promise<void> {
  const { TimeToLiveDescription } = await reach(() =>
    client.send(new DescribeTimeToLiveCommand({ TableName: tableName })),
  );
  if (TimeToLiveDescription?.TimeToLiveStatus?.startsWith('ENABL')) return;
  const TimeToLiveSpecification = { AttributeName: timeToLiveAttribute, Enabled: true };
  try {
    await reach(() => client.send(new UpdateTimeToLiveCommand({ TableName: tableName, TimeToLiveSpecification })));
  } catch (error) {
    // The other starter again: DynamoDB knows no finer error for "already enabled".
    if ((error as Error).name !== 'ValidationException') throw error;
  }
}
