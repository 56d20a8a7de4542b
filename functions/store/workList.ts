import type { WorkList } from '../verbs/tenantPorts.ts';
import type { Db } from './client.ts';
import { deleteItem, putItem, queryAll, textOf } from './items.ts';
import { isKeyPart, workKey, workPartition } from './keys.ts';

/** The tenants with work for the housekeeping, in one small partition. Throws `StoreUnavailable`. */
export const workList = (db: Db): WorkList => ({
  async list(limit, after) {
    if (after !== undefined && !isKeyPart(after)) return { items: [], next: null };
    const items = await queryAll(db, workPartition, { limit: limit + 1, after });
    const page = items.slice(0, limit).map((item) => textOf(item, 'sk'));
    return { items: page, next: items.length > limit ? (page.at(-1) ?? null) : null };
  },

  async add(tenantId) {
    const { pk, sk } = workKey(tenantId);
    await putItem(db, { pk: { S: pk }, sk: { S: sk } });
  },

  remove: (tenantId) => deleteItem(db, workKey(tenantId)),
});
