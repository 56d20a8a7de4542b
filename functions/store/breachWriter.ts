import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachWriter, StoreHead } from '../verbs/ports.ts';
import { queryLists } from './breaches.ts';
import { claimsById } from './claimId.ts';
import type { Db } from './client.ts';
import { breachHeadSchema, catalogShape, hasCatalogShape } from './documents.ts';
import { docItem, type Item, putAll, putItem, queryAll, textOf } from './items.ts';
import {
  breachHeadKey,
  breachLists,
  claimKey,
  claimPrefix,
  headKey,
  recordKey,
  vendorKey,
  vendorLists,
} from './keys.ts';

/** Writes the catalog over DynamoDB. Throws `StoreUnavailable`; every call can simply be made again. */
export function breachWriter(db: Db): BreachWriter {
  return {
    async digests(): Promise<Map<string, string>> {
      const read = async (kind: string, lists: readonly string[]): Promise<[string, string][]> => {
        const items = await queryLists(db, lists, ['sk', 'digest', 'shape']);
        // A record of an older shape counts as not there, so that it is written anew.
        return items.filter(hasCatalogShape).map((item) => [`${kind}:${textOf(item, 'sk')}`, textOf(item, 'digest')]);
      };
      return new Map((await Promise.all([read('vendor', vendorLists), read('breach', breachLists)])).flat());
    },

    async putVendor(vendor: Vendor, digest: string): Promise<void> {
      const doc = vendorSchema.parse(vendor);
      await putItem(db, docItem(vendorKey(doc.id), doc, { digest, shape: catalogShape }));
    },

    putBreach: (breach, digest, recordedAt) => putBreach(db, breachSchema.parse(breach), digest, recordedAt),

    async seal(head: StoreHead): Promise<void> {
      await putItem(db, docItem(headKey, head));
    },
  };
}

/**
 * Four steps, each durable before the next: new claims, which no reader sees yet; the record, which switches readers to
 * the new list of claims in one write; the marks of retraction; the head with the digest, which says that all is done.
 */
async function putBreach(db: Db, breach: Breach, digest: string, recordedAt: string): Promise<void> {
  const stored = new Map<string, Item>();
  for (const item of await queryAll(db, recordKey(breach.id).pk, { prefix: claimPrefix })) {
    stored.set(textOf(item, 'sk').slice(claimPrefix.length), item);
  }
  const current = claimsById(breach);

  const changed: Item[] = [];
  for (const [claimId, claim] of current) {
    const before = stored.get(claimId);
    const item = docItem(claimKey(breach.id, claimId), claim, {
      recordedAt: before === undefined ? recordedAt : textOf(before, 'recordedAt'),
      shape: catalogShape,
    });
    const same = before?.doc?.S === item.doc?.S && before?.shape?.S === catalogShape;
    if (!same || before?.retractedAt !== undefined) changed.push(item);
  }
  await putAll(db, changed);

  const { claims: _, ...record } = breach;
  const claims = [...current.keys()].join(' ');
  await putItem(db, docItem(recordKey(breach.id), record, { claims, recordedAt, shape: catalogShape }));

  const vanished = [...stored].filter(([claimId, item]) => !current.has(claimId) && item.retractedAt === undefined);
  await putAll(
    db,
    vanished.map(([, item]) => ({ ...item, retractedAt: { S: recordedAt } })),
  );

  const head = breachHeadSchema.parse(Object.fromEntries(headFields.map((field) => [field, breach[field]])));
  await putItem(db, docItem(breachHeadKey(breach.id), head, { digest, recordedAt, shape: catalogShape }));
}

const headFields = breachHeadSchema.keyof().options;
