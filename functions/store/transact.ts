import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type Db, reach } from './client.ts';
import { StoreUnavailable } from './errors.ts';
import { type Condition, conditionInput, type Item, isInTheWay, pauseBefore } from './items.ts';
import type { Key } from './keys.ts';

/** One step of what is written together: an item put or removed where a condition holds, or only looked at. */
export type Write =
  | { put: Item; where?: Condition | undefined }
  | { remove: Key; where?: Condition | undefined }
  | { check: Key; where: Condition };

/** DynamoDB takes so many in one transaction. */
export const mostWrites = 100;
const mostAttempts = 8;

const keyOf = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

function stepOf(TableName: string, write: Write): TransactWriteItem {
  if ('check' in write)
    return { ConditionCheck: { TableName, Key: keyOf(write.check), ...conditionInput(write.where) } };
  const condition = write.where && conditionInput(write.where);
  if ('put' in write) return { Put: { TableName, Item: write.put, ...condition } };
  return { Delete: { TableName, Key: keyOf(write.remove), ...condition } };
}

/** Tries once. `false`: nothing was written, for a condition that does not hold or for what passes. */
export async function tryWrites(db: Db, writes: readonly Write[]): Promise<boolean> {
  const TransactItems = writes.map((write) => stepOf(db.tableName, write));
  try {
    await reach(() => db.client.send(new TransactWriteItemsCommand({ TransactItems })));
    return true;
  } catch (error) {
    if (!isInTheWay(error)) throw error;
    return false;
  }
}

/**
 * Writes all together or nothing. Where that did not go through, `look` tells how it stands: `written`, an earlier try of ours
 * whose answer was lost; `moot`, somebody else was quicker; `again`, something passing was in the way.
 */
export async function writeTogether(
  db: Db,
  writes: readonly Write[],
  look: () => Promise<'written' | 'moot' | 'again'>,
): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await pauseBefore(attempt);
    if (await tryWrites(db, writes)) return true;
    const state = await look();
    if (state !== 'again') return state === 'written';
  }
  throw new StoreUnavailable(`other writes were in the way ${mostAttempts} times: try again shortly`);
}
