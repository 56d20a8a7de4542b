import { randomBytes } from 'node:crypto';
import type { AssessmentEntry, AssessmentStore } from '../verbs/ports.ts';
import { affectedBy, saveAffected } from './affected.ts';
import { chunkItems, isWhole, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { assessmentEntrySchema, docOf } from './documents.ts';
import { AlreadyStored, StoreUnavailable } from './errors.ts';
import {
  docItem,
  eachLimited,
  getItem,
  type Item,
  pauseBefore,
  putItem,
  queryAll,
  textOf,
  tryTogether,
} from './items.ts';
import {
  chunkKey,
  isKeyPart,
  type Key,
  lastPartKey,
  partPrefix,
  recordsPartition,
  savedTraceKey,
  tenantRecordKey,
} from './keys.ts';

type Part = { name: string; json: string };

const parallelParts = 4;

/**
 * Reports over DynamoDB. The last part goes into one item, LAST, written when all the rest is durable and only if no LAST
 * is there, together with its places in the lists: it makes the report exist, and reading it (name it "head") is one get. The other parts bear the save's own
 * mark, which LAST repeats: what a broken or a second save under the same id left behind is never read.
 * Throws `StoreUnavailable`, and `AlreadyStored` from `save` where the id is taken.
 */
export function assessmentStore(db: Db): AssessmentStore {
  return {
    async save(tenantId, entry, parts) {
      const { id } = entry;
      const save = randomBytes(9).toString('base64url');
      const itemsOf = ({ name, json }: Part) => chunkItems(json, (n) => chunkKey(tenantId, id, name, save, n));
      let last: Part | undefined;
      const allButLast = function* (): Generator<Part> {
        for (const part of parts) {
          if (last !== undefined) yield last;
          last = part;
        }
      };
      const trace = savedTraceKey(tenantId, id);
      await putItem(db, { pk: { S: trace.pk }, sk: { S: trace.sk } });
      await eachLimited(allButLast(), parallelParts, async (part) => {
        for (const item of itemsOf(part)) await putItem(db, item);
      });
      if (last === undefined) throw new RangeError('an assessment has at least one part');
      const [first, ...rest] = itemsOf(last);
      for (const item of rest) await putItem(db, item);
      const { pk, sk } = lastPartKey(tenantId, id);
      const item = { ...first, pk: { S: pk }, sk: { S: sk }, name: { S: last.name }, save: { S: save } };
      await putLast(db, item, listed(tenantId, assessmentEntrySchema.parse(entry)));
    },

    async list(tenantId, { organizationId, limit, after }) {
      const isPossible = [tenantId, organizationId ?? '-', after ?? '-'].every(isKeyPart);
      if (!isPossible) return { items: [], next: null };
      const partition = recordsPartition(tenantId, 'ASSESSMENTS', organizationId);
      const items = await queryAll(db, partition, { limit: limit + 1, after, newestFirst: true });
      const page = items.slice(0, limit);
      const next = items.length > limit ? (page.at(-1)?.sk?.S ?? null) : null;
      return { items: page.map((one) => docOf<AssessmentEntry>(one, assessmentEntrySchema)), next };
    },

    read: (tenantId, id, part) => partReader(db, tenantId, id)(part),
    reader: (tenantId, id) => partReader(db, tenantId, id),

    saveAffected: (tenantId, found) => saveAffected(db, tenantId, found),
    affectedBy: (tenantId, breachId, limit) => affectedBy(db, tenantId, breachId, limit),
  };
}

/** LAST never becomes another one, so it is read once; where a part is not found it may have gone with its report, and is read again. */
function partReader(db: Db, tenantId: string, id: string): (part: string) => Promise<string | null> {
  let held: Item | null = null;
  return async (part) => {
    if (![tenantId, id, part].every(isKeyPart)) return null;
    const key = lastPartKey(tenantId, id);
    const last = held ?? (await getItem(db, key));
    held = last;
    if (last === null) return null;
    const isLast = textOf(last, 'name') === part;
    if (isLast && isWhole(last)) return joinChunks([last]);
    const others = await queryAll(db, key.pk, { prefix: partPrefix(part, textOf(last, 'save')) });
    const chunks = isLast ? [last, ...others] : others;
    if (others.length === 0) held = null;
    return chunks.length === 0 ? null : joinChunks(chunks);
  };
}

/** A report's places in the lists: that of its organization, and the tenant's. */
export const listPlaces = (
  tenantId: string,
  { id, createdAt, organizationId }: Pick<AssessmentEntry, 'id' | 'createdAt' | 'organizationId'>,
): Key[] =>
  [...(organizationId === undefined ? [] : [organizationId]), undefined].map((of) =>
    tenantRecordKey(recordsPartition(tenantId, 'ASSESSMENTS', of), `${createdAt}~${id}`),
  );

const listed = (tenantId: string, entry: AssessmentEntry): Item[] =>
  listPlaces(tenantId, entry).map((place) => docItem(place, entry));

/** A transaction is refused for its first item alone, or for what passes. */
const mostAttempts = 6;

async function putLast(db: Db, item: Item, lists: readonly Item[]): Promise<void> {
  const key = { pk: textOf(item, 'pk'), sk: textOf(item, 'sk') };
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await pauseBefore(attempt);
    if (await tryTogether(db, [item, ...lists], { expression: 'attribute_not_exists(pk)' })) return;
    const there = await getItem(db, key);
    // A write whose answer was lost is tried again and then finds itself.
    if (there?.save?.S === item.save?.S) return;
    if (there !== null) throw new AlreadyStored(`${key.pk} is stored already: take a new id`);
  }
  throw new StoreUnavailable(`DynamoDB found other writes in the way ${mostAttempts} times: try again shortly`);
}
