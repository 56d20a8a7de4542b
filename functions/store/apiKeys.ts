import * as z from 'zod';
import type { KeyStore, StoredKey } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { docOf, storedKeySchema } from './documents.ts';
import { docItem, getItem, type Item, putItem, putTogether } from './items.ts';
import { apiKeyKey, isKeyPart, recordsPartition, tenantRecordKey } from './keys.ts';
import { newMark, recordsOf } from './records.ts';
import { tableDefinition } from './table.ts';

/** An expired key stays this long, so that its use can be answered with "expired" and seen in the log. */
const keptAfterExpiry = 30 * 24 * 3_600;

const keyUseSchema = z.strictObject({ at: z.string() });

/** API keys over DynamoDB: by their hash, and beside it in their tenant's list. Throws `StoreUnavailable`. */
export function keyStore(db: Db): KeyStore {
  const listed = recordsOf<StoredKey>(db, 'APIKEY', storedKeySchema);
  const uses = recordsOf(db, 'KEYUSE', keyUseSchema);
  return {
    async find(hash): Promise<StoredKey | null> {
      if (!isKeyPart(hash)) return null;
      const item = await getItem(db, apiKeyKey(hash));
      return item === null ? null : docOf<StoredKey>(item, storedKeySchema);
    },

    async put(key): Promise<void> {
      const byHash = { ...docItem(apiKeyKey(key.hash), key), ...ttlOf(key) };
      if (key.id === undefined) return putItem(db, byHash);
      const inList = tenantRecordKey(recordsPartition(key.tenantId, 'APIKEY'), key.id);
      await putTogether(db, [byHash, docItem(inList, key, { mark: newMark() })]);
    },

    async list(tenantId, limit, after) {
      const { items, next } = await listed(tenantId).list({ limit, after });
      return { items: items.map(({ doc }) => doc), next };
    },

    get: async (tenantId, id) => (await listed(tenantId).get(id))?.doc ?? null,

    async markUsed(tenantId, id, at): Promise<void> {
      await uses(tenantId).put(id, { at }, 'anything');
    },

    lastUsed: async (tenantId, id) => (await uses(tenantId).get(id))?.doc.at ?? null,
  };
}

function ttlOf({ expiresAt }: StoredKey): Item {
  if (expiresAt === undefined) return {};
  const expiry = Math.floor(Date.parse(expiresAt) / 1_000);
  return { [tableDefinition.timeToLiveAttribute]: { N: String(expiry + keptAfterExpiry) } };
}
