import { randomBytes } from 'node:crypto';
import type * as z from 'zod';
import type { Expected, Marked, RecordsOf } from '../verbs/tenantPorts.ts';
import { chunkItems, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { parsed } from './documents.ts';
import { type Condition, deleteItem, docItem, getItem, type Item, putItemIf, queryAll, textOf } from './items.ts';
import { isKeyPart, type Key, type RecordKind, recordsPartition, tenantRecordKey } from './keys.ts';
import { tableDefinition } from './table.ts';
import { type Write, writeTogether } from './transact.ts';

/** How records of a kind lie in the table. */
export type RecordForm<T> = {
  schema: z.ZodType<T>;
  /** Compressed: of such a record several times more fits an item. */
  packed?: boolean;
  /** From when on DynamoDB may remove it, in seconds since 1970. */
  expiry?: (doc: T) => number;
  /** What lies elsewhere and must be right whenever the record is: written together with it. */
  beside?: (tenantId: string, organizationId: string | undefined, doc: T) => Write[];
};

/** The item of a record. Throws a RangeError where it does not fit one, and zod's error where it does not fit its schema. */
export function recordItem<T extends object>(
  { schema, packed, expiry }: RecordForm<T>,
  place: Key,
  given: T,
  mark: string,
  write?: string,
): Item {
  const doc = schema.parse(given);
  const ttl = expiry && { [tableDefinition.timeToLiveAttribute]: { N: String(expiry(doc)) } };
  if (!packed) return { ...docItem(place, doc, { mark, write }), ...ttl };
  const [item, ...rest] = chunkItems(JSON.stringify(doc), () => place);
  if (rest.length > 0) throw new RangeError(`${place.pk} ${place.sk} does not fit an item: split the record`);
  return { ...item, mark: { S: mark }, ...(write !== undefined && { write: { S: write } }), ...ttl };
}

/** The JSON text of a record, packed or not. */
export const recordText = (item: Item): string =>
  item.doc === undefined && item.data !== undefined ? joinChunks([item]) : textOf(item, 'doc');

const markedOf = <T>(item: Item, schema: z.ZodType<T>): Marked<T> => ({
  id: textOf(item, 'sk'),
  doc: parsed<T>(schema, JSON.parse(recordText(item)), `${item.pk?.S} ${item.sk?.S}`),
  mark: textOf(item, 'mark'),
  ...(item.write?.S !== undefined && { write: item.write.S }),
});

/**
 * The records of one kind over DynamoDB, one item each; `given` may load the form when the first record is read or written, so
 * that a start does not make the schemas of what few requests touch. Throws `StoreUnavailable`.
 */
export function recordsOf<T extends object>(
  db: Db,
  kind: RecordKind,
  given: z.ZodType<T> | RecordForm<T> | (() => Promise<z.ZodType<T>>),
): RecordsOf<T> {
  const formOf = async (): Promise<RecordForm<T>> => {
    if (typeof given === 'function') return { schema: await given() };
    return 'schema' in given ? given : { schema: given };
  };
  return (tenantId, organizationId) => {
    const isPossible = [tenantId, ...(organizationId === undefined ? [] : [organizationId])].every(isKeyPart);
    const partition = isPossible ? recordsPartition(tenantId, kind, organizationId) : null;
    return {
      async get(id) {
        if (partition === null || !isKeyPart(id)) return null;
        const item = await getItem(db, tenantRecordKey(partition, id));
        return item === null ? null : markedOf(item, (await formOf()).schema);
      },

      async list({ limit, after, newestFirst = false }) {
        if (partition === null || (after !== undefined && !isKeyPart(after))) return { items: [], next: null };
        // One more than asked for tells whether there is more.
        const items = await queryAll(db, partition, { limit: limit + 1, after, newestFirst });
        if (items.length === 0) return { items: [], next: null };
        const { schema } = await formOf();
        const page = items.slice(0, limit).map((item) => markedOf(item, schema));
        return { items: page, next: items.length > limit ? (page.at(-1)?.id ?? null) : null };
      },

      async put(id, doc, expected, write) {
        if (partition === null) throw new RangeError(`${tenantId} ${organizationId} cannot stand in a key`);
        const [form, mark] = [await formOf(), newMark()];
        const item = recordItem(form, tenantRecordKey(partition, id), doc, mark, write);
        const beside = form.beside?.(tenantId, organizationId, doc) ?? [];
        const isWritten = await putRecord(db, item, expected, beside);
        return isWritten ? { id, doc, mark, ...(write !== undefined && { write }) } : null;
      },

      async remove(id) {
        if (partition !== null && isKeyPart(id)) await deleteItem(db, tenantRecordKey(partition, id));
      },
    };
  };
}

/** A write whose answer was lost is tried again by the SDK and then finds itself. */
async function putRecord(db: Db, item: Item, expected: Expected, beside: readonly Write[]): Promise<boolean> {
  const [mark, condition] = [textOf(item, 'mark'), conditionOf(expected)];
  if (beside.length === 0) {
    const there = await putItemIf(db, item, condition);
    return there === null || there.mark?.S === mark;
  }
  const key = { pk: textOf(item, 'pk'), sk: textOf(item, 'sk') };
  return writeTogether(db, [{ put: item, where: condition }, ...beside], async () => {
    const there = await getItem(db, key);
    if (there?.mark?.S === mark) return 'written';
    if (expected === 'anything') return 'again';
    return (expected === 'absent' ? there === null : there?.mark?.S === expected.mark) ? 'again' : 'moot';
  });
}

/** Names one write. */
export const newMark = (): string => randomBytes(9).toString('base64url');

/** That nothing, or what a writer has read, is in the place of an item that bears a mark. */
export function conditionOf(expected: Expected): Condition | undefined {
  if (expected === 'anything') return undefined;
  if (expected === 'absent') return { expression: 'attribute_not_exists(pk)' };
  return { expression: '#mark = :mark', names: { '#mark': 'mark' }, values: { ':mark': { S: expected.mark } } };
}

/** The same for a mark that was read, or `null` where nothing was there. */
export const expectedOf = (mark: string | null): Expected => (mark === null ? 'absent' : { mark });
