import { randomBytes } from 'node:crypto';
import type * as z from 'zod';
import type { Expected, Marked, RecordsOf } from '../verbs/tenantPorts.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { type Condition, docItem, getItem, type Item, putItemIf, queryAll, textOf } from './items.ts';
import { isKeyPart, type RecordKind, recordsPartition, tenantRecordKey } from './keys.ts';

/** The records of one kind over DynamoDB, one item each. Throws `StoreUnavailable`. */
export function recordsOf<T extends object>(db: Db, kind: RecordKind, schema: z.ZodType<T>): RecordsOf<T> {
  const marked = (item: Item): Marked<T> => ({
    id: textOf(item, 'sk'),
    doc: docOf<T>(item, schema),
    mark: textOf(item, 'mark'),
    ...(item.write?.S !== undefined && { write: item.write.S }),
  });
  return (tenantId, organizationId) => {
    const isPossible = [tenantId, ...(organizationId === undefined ? [] : [organizationId])].every(isKeyPart);
    const partition = isPossible ? recordsPartition(tenantId, kind, organizationId) : null;
    return {
      async get(id) {
        if (partition === null || !isKeyPart(id)) return null;
        const item = await getItem(db, tenantRecordKey(partition, id));
        return item === null ? null : marked(item);
      },

      async list({ limit, after, newestFirst = false }) {
        if (partition === null || (after !== undefined && !isKeyPart(after))) return { items: [], next: null };
        // One more than asked for tells whether there is more.
        const items = await queryAll(db, partition, { limit: limit + 1, after, newestFirst });
        const page = items.slice(0, limit).map(marked);
        return { items: page, next: items.length > limit ? (page.at(-1)?.id ?? null) : null };
      },

      async put(id, doc, expected, write) {
        if (partition === null) throw new RangeError(`${tenantId} ${organizationId} cannot stand in a key`);
        const mark = newMark();
        const item = docItem(tenantRecordKey(partition, id), schema.parse(doc), { mark, write });
        const there = await putItemIf(db, item, conditionOf(expected));
        // A write whose answer was lost is tried again by the SDK and then finds itself.
        if (there !== null && there.mark?.S !== mark) return null;
        return { id, doc, mark, ...(write !== undefined && { write }) };
      },
    };
  };
}

/** Names one write. */
export const newMark = (): string => randomBytes(9).toString('base64url');

/** That nothing, or what a writer has read, is in the place of an item that bears a mark. */
export function conditionOf(expected: Expected): Condition | undefined {
  if (expected === 'anything') return undefined;
  if (expected === 'absent') return { expression: 'attribute_not_exists(pk)' };
  return { expression: '#mark = :mark', names: { '#mark': 'mark' }, values: { ':mark': { S: expected.mark } } };
}
