import { randomBytes } from 'node:crypto';
import { type Verdict, verdictSchema } from '../../domain/match/verdict.ts';
import type { VerdictStore } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { docItem, getItem, putTogether, queryAll, textOf } from './items.ts';
import { isKeyPart, verdictKey, verdictMarkKey, verdictPartition } from './keys.ts';

/**
 * Verdicts over DynamoDB, one item each in the tenant's own partition. Each write renews the tenant's mark in the same
 * transaction: while the mark is the same, the list that was read under it still holds. Throws `StoreUnavailable`.
 */
export function verdictStore(db: Db): VerdictStore {
  const held = heldLists();
  const read = async (tenantId: string, prefix?: string): Promise<Verdict[]> => {
    const items = await queryAll(db, verdictPartition(tenantId), prefix === undefined ? {} : { prefix });
    return items.map((item) => docOf<Verdict>(item, verdictSchema));
  };
  return {
    async list(tenantId, prefix): Promise<readonly Verdict[]> {
      if (!isKeyPart(tenantId) || (prefix !== undefined && !isKeyPart(prefix))) return [];
      if (prefix !== undefined) return read(tenantId, prefix);
      // The mark before the list: what is recorded between them is read again next time.
      const item = await getItem(db, verdictMarkKey(tenantId));
      // Verdicts of old have no mark.
      if (item === null) return read(tenantId);
      const mark = textOf(item, 'mark');
      const known = held.find(tenantId, mark);
      if (known !== undefined) return known;
      const verdicts = await read(tenantId);
      held.keep(tenantId, mark, verdicts);
      return verdicts;
    },

    async put(tenantId, verdict): Promise<void> {
      const { pk, sk } = verdictMarkKey(tenantId);
      const mark = randomBytes(9).toString('base64url');
      await putTogether(db, [
        docItem(verdictKey(tenantId, verdict.id), verdict),
        { pk: { S: pk }, sk: { S: sk }, mark: { S: mark } },
      ]);
    },
  };
}

/** So many verdicts stay in memory, or one tenant's where it has more: each takes 0.6 kB there, with a long note 3 kB. */
const mostHeld = 20_000;

/** Lists by tenant, each under the mark that it was read with; the least recently used leave first. */
function heldLists() {
  const lists = new Map<string, { mark: string; verdicts: readonly Verdict[] }>();
  return {
    find(tenantId: string, mark: string): readonly Verdict[] | undefined {
      const known = lists.get(tenantId);
      lists.delete(tenantId);
      if (known?.mark !== mark) return undefined;
      lists.set(tenantId, known);
      return known.verdicts;
    },

    keep(tenantId: string, mark: string, verdicts: readonly Verdict[]): void {
      lists.delete(tenantId);
      lists.set(tenantId, { mark, verdicts });
      let count = [...lists.values()].reduce((n, list) => n + list.verdicts.length, 0);
      for (const [tenant, list] of lists) {
        if (count <= mostHeld || tenant === tenantId) break;
        lists.delete(tenant);
        count -= list.verdicts.length;
      }
    },
  };
}
