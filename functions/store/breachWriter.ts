import { createHash, randomBytes } from 'node:crypto';
import { type Breach, breachSchema } from '../../domain/breach/breach.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachWriter, StoreHead } from '../verbs/ports.ts';
import { queryLists } from './breaches.ts';
import { chunkItems } from './chunks.ts';
import { claimsById } from './claimId.ts';
import type { Db } from './client.ts';
import { breachHeadSchema, catalogShape, hasCatalogShape } from './documents.ts';
import { type Condition, docItem, type Item, putAll, putItem, putItemIf, queryAll, textOf } from './items.ts';
import {
  breachHeadKey,
  breachLists,
  claimKey,
  claimPrefix,
  headKey,
  recordChunkKey,
  recordKey,
  vendorKey,
  vendorLists,
} from './keys.ts';
import { dropMatchIndex, putMatchIndex } from './matchIndex.ts';

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

    putMatchIndex: (version, format, bytes) => putMatchIndex(db, version, format, bytes),
    dropMatchIndex: (version, format) => dropMatchIndex(db, version, format),

    async seal(head: StoreHead, before: StoreHead | null): Promise<boolean> {
      const item = docItem(headKey, head, { digest: digestOf(head) });
      const there = await putItemIf(db, item, stillThere(before));
      // A write whose answer was lost is tried again by the SDK and then finds itself.
      return there === null || there.digest?.S === digestOf(head);
    },
  };
}

const digestOf = (head: StoreHead): string => createHash('sha256').update(canonicalJson(head)).digest('hex');

/** Heads of old have no digest: one of them is replaced whatever it says. */
const unchanged = 'attribute_exists(pk) AND (digest = :before OR attribute_not_exists(digest))';

/** That the head is still the one that a load began with. */
const stillThere = (before: StoreHead | null): Condition =>
  before === null
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: unchanged, values: { ':before': { S: digestOf(before) } } };

/**
 * Three steps, each durable before the next: the claims one by one, which keep what was said and when it was withdrawn;
 * the record, which switches readers in one write; the head with the digest, which says that all is done. Where an older
 * record took several items, the further ones stay: a reader may be in the middle of them.
 */
async function putBreach(db: Db, breach: Breach, digest: string, recordedAt: string): Promise<void> {
  await putAll(db, await changedClaims(db, breach, recordedAt));

  const save = randomBytes(9).toString('base64url');
  const [first, ...rest] = chunkItems(JSON.stringify(breach), (n) => recordChunkKey(breach.id, save, n));
  for (const item of rest) await putItem(db, item);
  const { pk, sk } = recordKey(breach.id);
  await putItem(db, { ...first, pk: { S: pk }, sk: { S: sk }, save: { S: save }, shape: { S: catalogShape } });

  const head = breachHeadSchema.parse(Object.fromEntries(headFields.map((field) => [field, breach[field]])));
  await putItem(db, docItem(breachHeadKey(breach.id), head, { digest, recordedAt, shape: catalogShape }));
}

/** The claim items to write: new and changed ones, those that came back, and those that are gone, marked as retracted. */
async function changedClaims(db: Db, breach: Breach, recordedAt: string): Promise<Item[]> {
  const stored = new Map<string, Item>();
  for (const item of await queryAll(db, recordKey(breach.id).pk, { prefix: claimPrefix })) {
    stored.set(textOf(item, 'sk').slice(claimPrefix.length), item);
  }
  const current = claimsById(breach);
  const changed: Item[] = [];
  for (const [claimId, claim] of current) {
    const before = stored.get(claimId);
    const since = before === undefined ? recordedAt : textOf(before, 'recordedAt');
    const item = docItem(claimKey(breach.id, claimId), claim, { recordedAt: since });
    if (before?.doc?.S !== item.doc?.S || before?.retractedAt !== undefined) changed.push(item);
  }
  for (const [claimId, item] of stored) {
    if (!current.has(claimId) && item.retractedAt === undefined) {
      changed.push({ ...item, retractedAt: { S: recordedAt } });
    }
  }
  return changed;
}

const headFields = breachHeadSchema.keyof().options;
