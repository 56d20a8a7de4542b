import { setTimeout as pause } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
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

export type QueryOptions = { prefix?: string; attributes?: readonly string[]; backwards?: boolean };

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
      ScanIndexForward: !options.backwards,
      ConsistentRead: true,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    const page = await reach(() => db.client.send(command));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}

const batchSize = 25;
const batchBytes = 4 * 1024 * 1024;
const batchAttempts = 8;

/** Writes items with distinct keys, in no particular order; returns when all are durable. */
export async function putAll(db: Db, items: readonly Item[]): Promise<void> {
  await eachLimited(batches(items), 4, (batch) => putBatch(db, batch));
}

function* batches(items: readonly Item[]): Generator<Item[]> {
  let batch: Item[] = [];
  let bytes = 0;
  for (const item of items) {
    const size = Buffer.byteLength(item.doc?.S ?? '');
    if (batch.length === batchSize || (batch.length > 0 && bytes + size > batchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

async function putBatch(db: Db, batch: readonly Item[]): Promise<void> {
  let left: WriteRequest[] = batch.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; attempt < batchAttempts; attempt++) {
    // DynamoDB hands back what it had no capacity for: 50 ms doubling to 1.6 s, with jitter.
    if (attempt > 0) await pause(Math.min(50 * 2 ** (attempt - 1), 1_600) * (0.5 + Math.random() / 2));
    const command = new BatchWriteItemCommand({ RequestItems: { [db.tableName]: left } });
    left = (await reach(() => db.client.send(command))).UnprocessedItems?.[db.tableName] ?? [];
    if (left.length === 0) return;
  }
  throw new StoreUnavailable(`DynamoDB left ${left.length} writes undone after ${batchAttempts} attempts`);
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
