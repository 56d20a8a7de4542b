import { createHash } from 'node:crypto';
import type { Origin } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { BreachWriter, Digests, StoreHead } from '../verbs/ports.ts';
import { isRetired, queryLists } from './breaches.ts';
import type { PartDigests } from './breachRecords.ts';
import type { Db } from './client.ts';
import { catalogShape, hasCatalogShape } from './documents.ts';
import { type Condition, docItem, getItem, type Item, putItem, putItemIf, textOf } from './items.ts';
import { breachLists, headKey, isKeyPart, vendorKey, vendorLists } from './keys.ts';
import { dropMatchIndex, putMatchIndex } from './matchIndex.ts';
import { putContribution } from './putContribution.ts';

/**
 * Writes the catalog over DynamoDB. `now`: the clock that changes are written by. Throws `StoreUnavailable`; every call can
 * simply be made again.
 */
export function breachWriter(db: Db, now: () => string): BreachWriter {
  return {
    async digests(): Promise<Digests> {
      const attributes = ['sk', 'digest', 'digests', 'origin', 'retiredAt', 'shape'];
      const [vendors, breaches] = await Promise.all([
        queryLists(db, vendorLists, attributes),
        queryLists(db, breachLists, attributes),
      ]);
      const held = vendors.filter((vendor) => !isRetired(vendor));
      return {
        vendors: new Map(held.map((vendor) => [textOf(vendor, 'sk'), digestOfVendor(vendor)])),
        breaches: new Map(breaches.flatMap(digestsOfParts)),
      };
    },

    async putVendor(vendor: Vendor, origin: Origin, digest: string): Promise<void> {
      const doc = vendorSchema.parse(vendor);
      await putItem(db, docItem(vendorKey(doc.id), doc, { digest, origin, shape: catalogShape }));
    },

    retireVendor: (id, at) => retireVendor(db, id, at),

    putContribution: (breachId, contribution, digest, change) =>
      putContribution(db, now, breachId, contribution, digest, change),

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

/** No record has this digest: one of an older shape is there, and written anew. */
const olderShape = 'of an older shape';

/** At first all came from one origin, and nothing said so. */
const digestOfVendor = (vendor: Item): { origin: Origin; digest: string } => ({
  origin: (vendor.origin?.S ?? 'incidents') as Origin,
  digest: hasCatalogShape(vendor) ? textOf(vendor, 'digest') : olderShape,
});

function digestsOfParts(line: Item): [id: string, digests: PartDigests][] {
  const held =
    line.digests === undefined ? { incidents: olderShape } : (JSON.parse(textOf(line, 'digests')) as PartDigests);
  const digests = hasCatalogShape(line)
    ? held
    : Object.fromEntries(Object.keys(held).map((origin) => [origin, olderShape]));
  return Object.keys(digests).length === 0 ? [] : [[textOf(line, 'sk'), digests]];
}

/** A vendor that is written anew in the same moment stays: somebody needs it. */
async function retireVendor(db: Db, id: string, at: string): Promise<void> {
  const vendor = isKeyPart(id) ? await getItem(db, vendorKey(id)) : null;
  if (vendor === null || isRetired(vendor)) return;
  await putItemIf(
    db,
    { ...vendor, retiredAt: { S: at } },
    { expression: 'digest = :before', values: { ':before': { S: textOf(vendor, 'digest') } } },
  );
}

const digestOf = (head: StoreHead): string => createHash('sha256').update(canonicalJson(head)).digest('hex');

/** Heads of old have no digest: one of them is replaced whatever it says. */
const unchanged = 'attribute_exists(pk) AND (digest = :before OR attribute_not_exists(digest))';

/** That the head is still the one that a load began with. */
const stillThere = (before: StoreHead | null): Condition =>
  before === null
    ? { expression: 'attribute_not_exists(pk)' }
    : { expression: unchanged, values: { ':before': { S: digestOf(before) } } };
