import { type Verdict, verdictSchema } from '../../domain/match/verdict.ts';
import type { VerdictStore } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { docItem, putItem, queryAll } from './items.ts';
import { isKeyPart, verdictKey, verdictPartition } from './keys.ts';

/** Verdicts over DynamoDB, one item each in the tenant's own partition. Throws `StoreUnavailable`. */
export function verdictStore(db: Db): VerdictStore {
  return {
    async list(tenantId, prefix): Promise<Verdict[]> {
      if (!isKeyPart(tenantId) || (prefix !== undefined && !isKeyPart(prefix))) return [];
      const items = await queryAll(db, verdictPartition(tenantId), prefix === undefined ? {} : { prefix });
      return items.map((item) => docOf<Verdict>(item, verdictSchema));
    },

    async put(tenantId, verdict): Promise<void> {
      await putItem(db, docItem(verdictKey(tenantId, verdict.id), verdict));
    },
  };
}
