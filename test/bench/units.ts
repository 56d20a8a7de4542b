import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { streamFilters } from '../../infra/constructs/streamFilters.ts';

/** What calls of the database took. `bytes`: stored more than before; `streamed`: changes for which the stream's function is called. */
export type Taken = { calls: number; reads: number; writes: number; bytes: number; streamed: number };
/** The same with the time of this process alone, the database not counted, and the time on the clock, in milliseconds. */
export type Measured = Taken & { processor: number; clock: number };

type Item = Record<string, AttributeValue>;
type Capacity = { CapacityUnits?: number };
type Step = { Put?: { Item: Item }; Delete?: { Key: Item } };
type Batched = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };
type Sent = {
  Item?: Item;
  Key?: Item;
  TransactItems?: Step[];
  RequestItems?: Record<string, Batched[]>;
};

/** Bytes of an item as DynamoDB bills them: names, values, and 100 for its place in the index. */
const storedOverhead = 100;
const bytesOf = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOfValue(value), 0);
function bytesOfValue({ S, N, B }: AttributeValue): number {
  if (S !== undefined) return Buffer.byteLength(S);
  if (N !== undefined) return Math.ceil(N.length / 2) + 1;
  return B?.byteLength ?? 1;
}

/** Whether a change is shown to the stream's function, by the filters of the deployment. */
function isStreamed(eventName: string, keys: { pk: string; sk: string }): boolean {
  return streamFilters.some((filter) => {
    if (!filter.eventName.includes(eventName)) return false;
    return (['pk', 'sk'] as const).every((name) => {
      const patterns = filter.dynamodb.Keys[name]?.S;
      return patterns === undefined || patterns.some((pattern) => fits(pattern, keys[name]));
    });
  });
}

function fits(pattern: unknown, text: string): boolean {
  if (typeof pattern === 'string') return pattern === text;
  const { prefix, suffix, ...rest } = pattern as Record<string, string | string[]>;
  if (typeof prefix === 'string') return text.startsWith(prefix);
  if (typeof suffix === 'string') return text.endsWith(suffix);
  const others = rest['anything-but'];
  if (Array.isArray(others)) return !others.includes(text);
  throw new Error(`a filter of the stream that is not understood here: ${JSON.stringify(pattern)}`);
}

const nothing = (): Taken => ({ calls: 0, reads: 0, writes: 0, bytes: 0, streamed: 0 });

/**
 * Counts what a client takes: units as the server tells them, bytes by the items that are put and removed. Gives a function that
 * measures one piece of work.
 */
export function countUnits(client: DynamoDBClient): (work: () => Promise<unknown>) => Promise<Measured> {
  const sizes = new Map<string, number>();
  let taken = nothing();
  const placed = (item: Item, size: number | undefined): void => {
    const [pk, sk] = [item.pk?.S ?? '', item.sk?.S ?? ''];
    const place = `${pk} ${sk}`;
    const before = sizes.get(place);
    if (size !== undefined && isStreamed(before === undefined ? 'INSERT' : 'MODIFY', { pk, sk })) taken.streamed++;
    taken.bytes += (size ?? 0) - (before ?? 0);
    if (size === undefined) sizes.delete(place);
    else sizes.set(place, size);
  };
  const put = (item: Item): void => placed(item, bytesOf(item) + storedOverhead);
  const note = (command: string, { Item, Key, TransactItems = [], RequestItems = {} }: Sent): void => {
    if (Item !== undefined) put(Item);
    if (command === 'DeleteItemCommand' && Key !== undefined) placed(Key, undefined);
    for (const step of TransactItems) {
      if (step.Put) put(step.Put.Item);
      if (step.Delete) placed(step.Delete.Key, undefined);
    }
    if (command === 'BatchWriteItemCommand')
      for (const { PutRequest, DeleteRequest } of Object.values(RequestItems).flat()) {
        if (PutRequest) put(PutRequest.Item);
        if (DeleteRequest) placed(DeleteRequest.Key, undefined);
      }
  };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = String(context.commandName);
      taken.calls++;
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const told = (answer.output as { ConsumedCapacity?: Capacity | Capacity[] }).ConsumedCapacity;
      const units = [told ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      if (/^(Get|Query|BatchGet)/.test(command)) taken.reads += units;
      else taken.writes += units;
      note(command, args.input as Sent);
      return answer;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  return async (work) => {
    taken = nothing();
    const [before, start] = [process.cpuUsage(), performance.now()];
    await work();
    const clock = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { ...taken, processor: (user + system) / 1_000, clock };
  };
}

/** Of each figure the median of several measurements. */
export function median(all: readonly Measured[]): Measured {
  const of = (name: keyof Measured): number =>
    all.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return {
    calls: of('calls'),
    reads: of('reads'),
    writes: of('writes'),
    bytes: of('bytes'),
    streamed: of('streamed'),
    processor: of('processor'),
    clock: of('clock'),
  };
}
