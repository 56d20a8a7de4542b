import type { MatchingSettings, SettingsStore } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { docOf, matchingSettingsSchema } from './documents.ts';
import { docItem, getItem, putItem } from './items.ts';
import { isKeyPart, matchingKey } from './keys.ts';

/** Settings of tenants over DynamoDB. Throws `StoreUnavailable`. */
export function settingsStore(db: Db): SettingsStore {
  return {
    async matching(tenantId): Promise<MatchingSettings | null> {
      if (!isKeyPart(tenantId)) return null;
      const item = await getItem(db, matchingKey(tenantId));
      return item === null ? null : docOf<MatchingSettings>(item, matchingSettingsSchema);
    },

    async putMatching(tenantId, settings): Promise<void> {
      await putItem(db, docItem(matchingKey(tenantId), settings));
    },
  };
}
