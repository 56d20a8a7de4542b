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
export type Condition = { expression: string; names?: Record<string, string>; values?: Item };

/** Puts an item where the condition holds, anyhow without one; gives the one that is there instead where it does not, else `null`. */
export async function putItemIf(db: Db, item: Item, condition: Condition | undefined): Promise<Item | null> {
  const command = new PutItemCommand({
    TableName: db.tableName,
    Item: item,
    ...(condition && conditionInput(condition)),
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
  for (let attempt = 0; attempt < transactionAttempts; attempt++) {
    await pauseBefore(attempt);
    if (await tryTogether(db, items)) return;
  }
  throw new StoreUnavailable(`DynamoDB found other writes in the way ${transactionAttempts} times: try again shortly`);
}

/**
 * Tries once to write a few items all together, where the condition on the first one's place holds. `false`: nothing was
 * written, since it does not hold, another write was in the way, or capacity was short; who tries again looks first. The
 * SDK sends a token along, by which DynamoDB knows a request again whose answer was lost.
 */
export async function tryTogether(db: Db, items: readonly Item[], condition?: Condition): Promise<boolean> {
  const TransactItems = items.map((Item, i) => ({
    Put: { TableName: db.tableName, Item, ...(i === 0 && condition && conditionInput(condition)) },
  }));
  try {
    await reach(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return true;
  } catch (error) {
    if (!isInTheWay(error)) throw error;
    return false;
  }
}

export const conditionInput = ({ expression, names, values }: Condition) => ({
  ConditionExpression: expression,
  ...(names && { ExpressionAttributeNames: names }),
  ...(values && { ExpressionAttributeValues: values }),
});

const passingReasons = new Set([
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Whether a transaction was cancelled for what may be otherwise next time. */
export const isInTheWay = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  error.CancellationReasons?.some(({ Code }) => passingReasons.has(Code ?? '')) === true;

export async function deleteItem(db: Db, key: Key): Promise<void> {
  const Key = { pk: { S: key.pk }, sk: { S: key.sk } };
  await reach(() => db.client.send(new DeleteItemCommand({ TableName: db.tableName, Key })));
}

/** `after`: a sort key to go on behind; `limit`: at most so many items, all without it. */
export type QueryOptions = {
  prefix?: string;
  attributes?: readonly string[];
  after?: string | undefined;
  limit?: number;
  newestFirst?: boolean;
};

/** The items of one partition, page by page, in the order of their sort keys. */
export async function queryAll(db: Db, pk: string, options: QueryOptions = {}): Promise<Item[]> {
  const { prefix, attributes, after, limit, newestFirst = false } = options;
  const items: Item[] = [];
  const names = Object.fromEntries((attributes ?? []).map((name, i) => [`#${i}`, name]));
  let from: Item | undefined = after === undefined ? undefined : { pk: { S: pk }, sk: { S: after } };
  do {
    const command = new QueryCommand({
      TableName: db.tableName,
      KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': { S: pk }, ...(prefix === undefined ? {} : { ':prefix': { S: prefix } }) },
      ...(attributes === undefined
        ? {}
        : { ProjectionExpression: Object.keys(names).join(', '), ExpressionAttributeNames: names }),
      ConsistentRead: true,
      ScanIndexForward: !newestFirst,
      ...(limit === undefined ? {} : { Limit: limit - items.length }),
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    const page = await reach(() => db.client.send(command));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && (limit === undefined || items.length < limit));
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
export async function pauseBefore(attempt: number): Promise<void> {
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
