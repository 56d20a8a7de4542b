import * as z from 'zod';
import type { KeyStore, StoredKey } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { docOf, storedKeySchema } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { type Condition, docItem, getItem, type Item, pauseBefore, putTogether, tryTogether } from './items.ts';
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

    put: (key) => putTogether(db, itemsOf(key)),

    async end(key): Promise<boolean> {
      const items = itemsOf(key);
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        await pauseBefore(attempt);
        if (await tryTogether(db, items, mayEnd(key))) return true;
        const there = await getItem(db, apiKeyKey(key.hash));
        if (there === null || !isEndedBy(key, docOf<StoredKey>(there, storedKeySchema))) return false;
      }
      throw new StoreUnavailable('other writes of the key came between again and again: try again shortly');
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

const mostAttempts = 6;

/** A key where its hash leads to it, and in its tenant's list. */
function itemsOf(key: StoredKey): Item[] {
  const byHash = { ...docItem(apiKeyKey(key.hash), key, { replacedBy: key.replacedBy }), ...ttlOf(key) };
  if (key.id === undefined) return [byHash];
  const inList = tenantRecordKey(recordsPartition(key.tenantId, 'APIKEY'), key.id);
  return [byHash, docItem(inList, key, { mark: newMark() })];
}

/** That the key under the hash ends no sooner, and is replaced by nobody else. */
function mayEnd(key: StoredKey): Condition {
  const { [tableDefinition.timeToLiveAttribute]: ttl = { NULL: true } } = ttlOf(key);
  const [noEnd, noOther] = ['attribute_not_exists(#ttl)', 'attribute_not_exists(replacedBy)'];
  return {
    expression: `(${noEnd} OR #ttl >= :ttl) AND (${noOther} OR replacedBy = :by)`,
    names: { '#ttl': tableDefinition.timeToLiveAttribute },
    values: { ':ttl': ttl, ':by': { S: key.replacedBy ?? '-' } },
  };
}

/** Whether the stored key leaves room for this end: then another write only was in the way. */
const isEndedBy = (key: StoredKey, there: StoredKey): boolean =>
  (there.expiresAt === undefined || there.expiresAt >= (key.expiresAt ?? '')) &&
  (there.replacedBy === undefined || there.replacedBy === key.replacedBy);

function ttlOf({ expiresAt }: StoredKey): Item {
  if (expiresAt === undefined) return {};
  const expiry = Math.floor(Date.parse(expiresAt) / 1_000);
  return { [tableDefinition.timeToLiveAttribute]: { N: String(expiry + keptAfterExpiry) } };
}
