import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachHead, BreachStore, StoreHead } from '../verbs/ports.ts';
import type { Db } from './client.ts';
import { breachHeadSchema, catalogDocOf, docOf, hasCatalogShape, parsed, storeHeadSchema } from './documents.ts';
import { StoreDamaged } from './errors.ts';
import { eachLimited, getItem, type Item, queryAll, textOf } from './items.ts';
import { breachLists, claimPrefix, headKey, isKeyPart, recordKey, vendorLists } from './keys.ts';

const parallelBreaches = 16;

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
      const found = new Map<string, Breach>();
      await eachLimited(new Set(ids), parallelBreaches, async (id) => {
        const breach = await readBreach(db, id);
        if (breach !== null) found.set(id, breach);
      });
      return ids.flatMap((id) => found.get(id) ?? []);
    },
  };
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

/**
 * The record names the claims that count; others in the partition are retracted, or belong to a write under way. Read
 * backwards, the record comes before its claims, so a write between two pages cannot leave it ahead of them.
 */
async function readBreach(db: Db, id: string): Promise<Breach | null> {
  if (!isKeyPart(id)) return null;
  const { pk, sk } = recordKey(id);
  const [record, ...others] = await queryAll(db, pk, { backwards: true });
  if (record === undefined || textOf(record, 'sk') !== sk) return null;
  const claimItems = new Map(others.map((item) => [textOf(item, 'sk').slice(claimPrefix.length), item]));
  const listed = textOf(record, 'claims')
    .split(' ')
    .map((claimId) => {
      const item = claimItems.get(claimId);
      if (item === undefined) throw new StoreDamaged(`${pk} lists the claim ${claimId} and does not have it`);
      return item;
    });
  const claims = listed.map((item) => JSON.parse(textOf(item, 'doc')));
  const breach = { ...JSON.parse(textOf(record, 'doc')), claims };
  return [record, ...listed].every(hasCatalogShape) ? breach : parsed(breachSchema, breach, pk);
}
