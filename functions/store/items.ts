import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { type Db, reach } from './client.ts';
import { StoreDamaged, StoreUnavailable } from './errors.ts';
import { type Key, maxItemBytes } from './keys.ts';

/** An item as DynamoDB takes it: the key and a few attributes; documents travel as JSON text in `doc`. */
export type Item = Record<string, AttributeValue>;

/** `doc` is one JSON text: exact round trip, and parsing it is several times cheaper than unmarshalling a tree. */
export function docItem(key: Key, doc: object, more: Record<string, string | undefined> = {}): Item {
  const json = JSON.stringify(doc);
  if (Buffer.byteLength(json) > maxItemBytes) {
    throw new RangeError(`${key.pk} ${key.sk} is larger than ${maxItemBytes} bytes: split the record`);
  }
  const item: Item = { pk: { S: key.pk }, sk: { S: key.sk }, doc: { S: json } };
  for (const [name, value] of Object.entries(more)) if (value !== undefined) item[name] = { S: value };
  return item;
}

/** The text of an attribute that this store always writes. */
export function textOf(item: Item, attribute: string): string {
  const text = item[attribute]?.S;
  if (text === undefined) throw new StoreDamaged(`${item.pk?.S} ${item.sk?.S} has no ${attribute}`);
  return text;
}

export async function getItem(db: Db, key: Key): Promise<Item | null> {
  const Key = { pk: { S: key.pk }, sk: { S: key.sk } };
  const command = new GetItemCommand({ TableName: db.tableName, Key, ConsistentRead: true });
  return (await reach(() => db.client.send(command))).Item ?? null;
}

export async function putItem(db: Db, item: Item): Promise<void> {
  await reach(() => db.client.send(new PutItemCommand({ TableName: db.tableName, Item: item })));
}

/** A condition on the item that is in the place of one to be written. */
export type Condition = { expression: string; values?: Item };

/** Puts an item where the condition holds; gives the one that is there instead where it does not, else `null`. */
export async function putItemIf(db: Db, item: Item, { expression, values }: Condition): Promise<Item | null> {
  const command = new PutItemCommand({
    TableName: db.tableName,
    Item: item,
    ConditionExpression: expression,
    ...(values && { ExpressionAttributeValues: values }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await reach(() => db.client.send(command));
    return null;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return error.Item ?? {};
  }
}

const transactionAttempts = 6;

/** Writes a few items all together or not at all. */
export async function putTogether(db: Db, items: readonly Item[]): Promise<void> {
  const TransactItems = items.map((Item) => ({ Put: { TableName: db.tableName, Item } }));
  for (let attempt = 0; attempt < transactionAttempts; attempt++) {
    await pauseBefore(attempt);
    try {
      await reach(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
      return;
    } catch (error) {
      if (!isInTheWay(error)) throw error;
    }
  }
  throw new StoreUnavailable(`DynamoDB found other writes in the way ${transactionAttempts} times: try again shortly`);
}

/** Whether a transaction was cancelled because another one writes the same item at this moment. */
const isInTheWay = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.some(({ Code }) => Code === 'TransactionConflict') === true;

export async function deleteItem(db: Db, key: Key): Promise<void> {
  const Key = { pk: { S: key.pk }, sk: { S: key.sk } };
  await reach(() => db.client.send(new DeleteItemCommand({ TableName: db.tableName, Key })));
}

export type QueryOptions = { prefix?: string; attributes?: readonly string[] };

/** All items of one partition, page by page, in the order of their sort keys. */
export async function queryAll(db: Db, pk: string, options: QueryOptions = {}): Promise<Item[]> {
  const items: Item[] = [];
  const names = Object.fromEntries((options.attributes ?? []).map((name, i) => [`#${i}`, name]));
  let from: Item | undefined;
  do {
    const command = new QueryCommand({
      TableName: db.tableName,
      KeyConditionExpression: options.prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': { S: pk },
        ...(options.prefix === undefined ? {} : { ':prefix': { S: options.prefix } }),
      },
      ...(options.attributes === undefined
        ? {}
        : { ProjectionExpression: Object.keys(names).join(', '), ExpressionAttributeNames: names }),
      ConsistentRead: true,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    const page = await reach(() => db.client.send(command));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

const readBatch = 100;
const writeBatch = 25;
/** DynamoDB takes up to 16 MB in one request; less keeps the time of one attempt short. */
const writeBatchBytes = 4 * 1024 * 1024;
const parallelBatches = 4;
const batchAttempts = 8;

/** The items of distinct keys, those that exist, in no particular order. */
export async function getAll(db: Db, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = [];
  await eachLimited(batches(keys, readBatch), parallelBatches, async (batch) => {
    const wanted: Item[] = batch.map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }));
    await untilProcessed(wanted, async (Keys) => {
      const command = new BatchGetItemCommand({ RequestItems: { [db.tableName]: { Keys, ConsistentRead: true } } });
      const { Responses, UnprocessedKeys } = await reach(() => db.client.send(command));
      items.push(...(Responses?.[db.tableName] ?? []));
      return UnprocessedKeys?.[db.tableName]?.Keys ?? [];
    });
  });
  return items;
}

/** Writes items with distinct keys, in no particular order; returns when all are durable. */
export async function putAll(db: Db, items: readonly Item[]): Promise<void> {
  const sizeOf = (item: Item): number => Buffer.byteLength(item.doc?.S ?? '');
  await eachLimited(batches(items, writeBatch, sizeOf), parallelBatches, async (batch) => {
    const requests: WriteRequest[] = batch.map((Item) => ({ PutRequest: { Item } }));
    await untilProcessed(requests, async (left) => {
      const command = new BatchWriteItemCommand({ RequestItems: { [db.tableName]: left } });
      return (await reach(() => db.client.send(command))).UnprocessedItems?.[db.tableName] ?? [];
    });
  });
}

function* batches<T>(list: readonly T[], size: number, bytesOf: (one: T) => number = () => 0): Generator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for (const one of list) {
    if (batch.length === size || (batch.length > 0 && bytes + bytesOf(one) > writeBatchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(one);
    bytes += bytesOf(one);
  }
  if (batch.length > 0) yield batch;
}

/** None before a first attempt, then 50 ms, doubling to 1.6 s, with jitter. */
async function pauseBefore(attempt: number): Promise<void> {
  if (attempt > 0) await pause(Math.min(50 * 2 ** (attempt - 1), 1_600) * (0.5 + Math.random() / 2));
}

/** DynamoDB hands back what it had no capacity for: it is asked again. */
async function untilProcessed<T>(all: T[], call: (left: T[]) => Promise<T[]>): Promise<void> {
  let left = all;
  for (let attempt = 0; attempt < batchAttempts; attempt++) {
    await pauseBefore(attempt);
    left = await call(left);
    if (left.length === 0) return;
  }
  throw new StoreUnavailable(`DynamoDB left ${left.length} items of a batch undone after ${batchAttempts} attempts`);
}

/**
 * Runs `work` over a lazy list with at most `limit` at a time. On the first failure it takes no more from the list, waits
 * for what is under way, and throws: nothing goes on writing behind the caller's back.
 */
export async function eachLimited<T>(
  list: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = list[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    while (!failed) {
      const next = iterator.next();
      if (next.done) return;
      await work(next.value);
    }
  };
  const guarded = async (): Promise<void> => {
    try {
      await worker();
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: limit }, guarded));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure === undefined) return;
  iterator.return?.();
  throw failure.reason;
}
