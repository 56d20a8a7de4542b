import * as z from 'zod';
import type { KeptVendor } from '../../domain/organization/inventory.ts';
import { vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import type { InventoryStore, ListWrite } from '../verbs/tenantPorts.ts';
import { chunkItems, isWhole, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { parsed } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { deleteItem, getItem, putItem, putItemIf, queryAll, textOf } from './items.ts';
import { inventoryChunkKey, inventoryHeadKey, inventoryPartition, inventoryPrefix, isKeyPart } from './keys.ts';
import { conditionOf, newMark } from './records.ts';

const countsSchema = z.strictObject({ added: z.int(), changed: z.int(), unchanged: z.int(), removed: z.int() });
const writeSchema = z.strictObject({ name: z.string(), counts: countsSchema });
const rowsSchema = z.array(z.strictObject({ id: z.string(), row: vendorRowSchema, updatedAt: z.string() }));

/** A list that changes while it is read is read again, so often. */
const mostAttempts = 5;

/**
 * Lists of vendors over DynamoDB: one compressed text each, whose first item makes it the list. What of a long one does not
 * fit there lies in chunks under its mark, written before it. The chunks of the list before go after it; where a writer
 * breaks off between, they stay unread. Throws `StoreUnavailable`.
 */
export function inventoryStore(db: Db): InventoryStore {
  return {
    async read(tenantId, organizationId) {
      if (![tenantId, organizationId].every(isKeyPart)) return null;
      const key = inventoryHeadKey(tenantId, organizationId);
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        const head = await getItem(db, key);
        if (head === null) return null;
        const mark = textOf(head, 'mark');
        const rest = isWhole(head) ? [] : await queryAll(db, key.pk, { prefix: inventoryPrefix(mark) });
        // Gone meanwhile: a newer list took its place.
        if (String(rest.length + 1) !== head.chunks?.N) continue;
        const rows = parsed<KeptVendor[]>(rowsSchema, JSON.parse(joinChunks([head, ...rest])), key.pk);
        const write = head.write?.S;
        if (write === undefined) return { rows, mark };
        return { rows, mark, write: parsed<ListWrite>(writeSchema, JSON.parse(write), key.pk) };
      }
      throw new StoreUnavailable(`the list of ${organizationId} changes all the time: try again shortly`);
    },

    async write(tenantId, organizationId, rows, before, write) {
      const mark = newMark();
      const text = JSON.stringify(rowsSchema.parse(rows));
      const [first, ...rest] = chunkItems(text, (n) => inventoryChunkKey(tenantId, organizationId, mark, n));
      for (const item of rest) await putItem(db, item);
      const { pk, sk } = inventoryHeadKey(tenantId, organizationId);
      const head = {
        ...first,
        pk: { S: pk },
        sk: { S: sk },
        mark: { S: mark },
        ...(write && { write: { S: JSON.stringify(write) } }),
      };
      const there = await putItemIf(db, head, conditionOf(before === null ? 'absent' : { mark: before }));
      const isWritten = there === null || there.mark?.S === mark;
      const outdated = isWritten ? before : mark;
      if (outdated !== null) await dropChunks(db, tenantId, organizationId, outdated);
      return isWritten ? mark : null;
    },
  };
}

async function dropChunks(db: Db, tenantId: string, organizationId: string, mark: string): Promise<void> {
  const pk = inventoryPartition(tenantId, organizationId);
  for (const item of await queryAll(db, pk, { prefix: inventoryPrefix(mark), attributes: ['sk'] }))
    await deleteItem(db, { pk, sk: textOf(item, 'sk') });
}
