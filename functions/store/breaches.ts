import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachHead, BreachStore, StoreHead } from '../verbs/ports.ts';
import { isWhole, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { breachHeadSchema, catalogDocOf, docOf, hasCatalogShape, parsed, storeHeadSchema } from './documents.ts';
import { getAll, getItem, type Item, queryAll, textOf } from './items.ts';
import { breachLists, headKey, isKeyPart, recordKey, recordPrefix, vendorLists } from './keys.ts';
import { readMatchIndex } from './matchIndex.ts';

/** Vendors and breaches over DynamoDB. Throws `StoreUnavailable`; `StoreDamaged` where an item does not fit its schema. */
export function breachStore(db: Db): BreachStore {
  return {
    async head(): Promise<StoreHead | null> {
      const item = await getItem(db, headKey);
      return item === null ? null : docOf(item, storeHeadSchema);
    },

    async vendors(): Promise<Vendor[]> {
      return byId((await queryLists(db, vendorLists)).map((item) => catalogDocOf<Vendor>(item, vendorSchema)));
    },

    async breachHeads(): Promise<BreachHead[]> {
      return byId((await queryLists(db, breachLists)).map((item) => catalogDocOf<BreachHead>(item, breachHeadSchema)));
    },

    async breaches(ids: readonly string[]): Promise<Breach[]> {
      const keys = [...new Set(ids)].filter(isKeyPart).map(recordKey);
      const found = await Promise.all((await getAll(db, keys)).map((record) => readBreach(db, record)));
      const byId = new Map(found.map((breach) => [breach.id, breach]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    matchIndex: (version, format) => readMatchIndex(db, version, format),
  };
}

/** The record holds the breach with its claims as they stand: one item, so that no reader sees half a change. */
async function readBreach(db: Db, record: Item): Promise<Breach> {
  const pk = textOf(record, 'pk');
  const rest = isWhole(record) ? [] : await queryAll(db, pk, { prefix: recordPrefix(textOf(record, 'save')) });
  const breach = JSON.parse(joinChunks([record, ...rest]));
  return hasCatalogShape(record) ? breach : parsed(breachSchema, breach, pk);
}

/** All items of several partitions, read in parallel. */
export async function queryLists(db: Db, lists: readonly string[], attributes?: readonly string[]): Promise<Item[]> {
  const pages = await Promise.all(lists.map((pk) => queryAll(db, pk, attributes === undefined ? {} : { attributes })));
  return pages.flat();
}

/** Shards come in any order; equal contents must give equal lists. */
function byId<T extends { id: string }>(records: T[]): T[] {
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}
