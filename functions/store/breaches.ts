import type { Breach } from '../../domain/breach/breach.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachHead, BreachStore, StoreHead } from '../verbs/ports.ts';
import { readClaims } from './breachClaims.ts';
import { readBreach, readRecord } from './breachRecords.ts';
import { readChanges } from './changes.ts';
import type { Db } from './client.ts';
import { headOf } from './contributionChange.ts';
import { catalogDocOf, docOf, hasCatalogShape, storeHeadSchema } from './documents.ts';
import { getAll, getItem, type Item, queryAll, textOf } from './items.ts';
import { breachLists, headKey, isKeyPart, recordKey, vendorLists } from './keys.ts';
import { readMatchIndex } from './matchIndex.ts';

/**
 * Vendors and breaches over DynamoDB. `now`: the clock that changes are written by. Throws `StoreUnavailable`;
 * `StoreDamaged` where an item does not fit its schema.
 */
export function breachStore(db: Db, now: () => string): BreachStore {
  const breaches = async (ids: readonly string[]): Promise<Breach[]> => {
    const keys = [...new Set(ids)].filter(isKeyPart).map(recordKey);
    const found = await Promise.all((await getAll(db, keys)).map((record) => readBreach(db, record)));
    const byId = new Map(found.flatMap((breach) => (breach === null ? [] : [[breach.id, breach] as const])));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  return {
    async head(): Promise<StoreHead | null> {
      const item = await getItem(db, headKey);
      return item === null ? null : docOf(item, storeHeadSchema);
    },

    async vendors(): Promise<Vendor[]> {
      const items = (await queryLists(db, vendorLists)).filter((item) => !isRetired(item));
      return byId(items.map((item) => catalogDocOf<Vendor>(item, vendorSchema)));
    },

    async breachHeads(): Promise<BreachHead[]> {
      const lines = (await queryLists(db, breachLists)).filter((line) => line.doc !== undefined);
      const [current, old] = [lines.filter(hasCatalogShape), lines.filter((line) => !hasCatalogShape(line))];
      const heads = current.map((line) => JSON.parse(textOf(line, 'doc')) as BreachHead);
      return byId([...heads, ...(await headsOfOld(old, breaches))]);
    },

    breaches,
    claims: (breachId, limit, after) => readClaims(db, breachId, limit, after),
    changes: (from, limit) => readChanges(db, now, from, limit),
    breachRecord: async (id) => (isKeyPart(id) ? ((await readRecord(db, id))?.record ?? null) : null),
    matchIndex: (version, format) => readMatchIndex(db, version, format),
  };
}

export const isRetired = (vendor: Item): boolean => vendor.retiredAt !== undefined;

/** What lines of an older shape do not say is read out of the breaches themselves, until the next load writes them anew. */
async function headsOfOld(
  lines: readonly Item[],
  read: (ids: readonly string[]) => Promise<Breach[]>,
): Promise<BreachHead[]> {
  const since = new Map(lines.map((line) => [textOf(line, 'sk'), changedAtOf(line)]));
  return (await read([...since.keys()])).map((breach) => headOf(breach, since.get(breach.id) ?? ''));
}

/** The first lines had it as an attribute. */
const changedAtOf = (line: Item): string =>
  line.recordedAt?.S ?? (JSON.parse(textOf(line, 'doc')) as Partial<BreachHead>).changedAt ?? '';

/** All items of several partitions, read in parallel. */
export async function queryLists(db: Db, lists: readonly string[], attributes?: readonly string[]): Promise<Item[]> {
  const pages = await Promise.all(lists.map((pk) => queryAll(db, pk, attributes === undefined ? {} : { attributes })));
  return pages.flat();
}

/** Shards come in any order; equal contents must give equal lists. */
function byId<T extends { id: string }>(records: T[]): T[] {
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}
