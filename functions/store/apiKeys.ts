import type { KeyStore, StoredKey } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { docOf, storedKeySchema } from './documents.ts';
import { docItem, getItem, putItem } from './items.ts';
import { apiKeyKey, isKeyPart } from './keys.ts';
import { tableDefinition } from './table.ts';

/** An expired key stays this long, so that its use can be answered with "expired" and seen in the log. */
const keptAfterExpiry = 30 * 24 * 3_600;

/** API keys over DynamoDB, by their hash. Throws `StoreUnavailable`. */
export function keyStore(db: Db): KeyStore {
  return {
    async find(hash): Promise<StoredKey | null> {
      if (!isKeyPart(hash)) return null;
      const item = await getItem(db, apiKeyKey(hash));
      if (item === null) return null;
      const { expiresAt, scopes, ...key } = docOf(item, storedKeySchema);
      return { ...key, ...(expiresAt !== undefined && { expiresAt }), ...(scopes && { scopes }) };
    },

    async put(key): Promise<void> {
      const item = docItem(apiKeyKey(key.hash), key);
      if (key.expiresAt !== undefined) {
        const expiry = Math.floor(Date.parse(key.expiresAt) / 1_000);
        item[tableDefinition.timeToLiveAttribute] = { N: String(expiry + keptAfterExpiry) };
      }
      await putItem(db, item);
    },
  };
}
