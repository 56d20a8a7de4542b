import { type AffectedBy, mostVendors } from '../../domain/report/affectedBy.ts';
import { chunkItems, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { affectedBySchema, parsed } from './documents.ts';
import { eachLimited, type Item, putItem, queryAll } from './items.ts';
import { affectedKey, affectedPartition, affectedTraceKey, isKeyPart } from './keys.ts';

/** Written at once. One by one, since whoever may write batches may also delete by them. */
const parallelEntries = 16;

/**
 * Notes what an assessment found on each breach, one item each; the same again writes the same. A row can state an incident
 * under any text: one that cannot be an id is no breach that anybody asks for.
 */
export async function saveAffected(db: Db, tenantId: string, all: ReadonlyMap<string, AffectedBy>): Promise<void> {
  const found = new Map([...all].filter(([breachId]) => isKeyPart(breachId)));
  const [first] = found.values();
  if (first === undefined) return;
  // First, so that whatever comes after it is found again.
  for (const item of chunkItems(JSON.stringify([first.createdAt, ...found.keys()]), (n) =>
    affectedTraceKey(tenantId, first.assessmentId, n),
  ))
    await putItem(db, item);
  await eachLimited(found, parallelEntries, async ([breachId, entry]) => {
    await putItem(db, affectedItem(tenantId, breachId, affectedBySchema.parse(entry)));
  });
}

/** With the first thousand vendors, or as many of them as one item holds: names of extreme length leave room for fewer. */
function affectedItem(tenantId: string, breachId: string, entry: AffectedBy): Item {
  const keyOf = () => affectedKey(tenantId, breachId, entry.createdAt, entry.assessmentId);
  for (let most = mostVendors; ; most = Math.floor(most / 2)) {
    const doc = JSON.stringify({ ...entry, vendors: entry.vendors.slice(0, most) });
    const [item, ...rest] = chunkItems(doc, keyOf);
    if (rest.length === 0) return item;
    if (most === 0) throw new RangeError(`what assessment ${entry.assessmentId} says of itself does not fit an item`);
  }
}

/** What the tenant's newest assessments found on a breach. */
export async function affectedBy(db: Db, tenantId: string, breachId: string, limit: number): Promise<AffectedBy[]> {
  if (![tenantId, breachId].every(isKeyPart)) return [];
  const pk = affectedPartition(tenantId, breachId);
  const items = await queryAll(db, pk, { newestFirst: true, limit });
  return items.map((item) => parsed<AffectedBy>(affectedBySchema, JSON.parse(joinChunks([item])), pk));
}
