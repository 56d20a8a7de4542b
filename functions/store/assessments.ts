import { randomBytes } from 'node:crypto';
import type { AssessmentStore } from '../verbs/ports.ts';
import { affectedBy, saveAffected } from './affected.ts';
import { chunkItems, isWhole, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { AlreadyStored } from './errors.ts';
import { eachLimited, getItem, type Item, putItem, putItemIf, queryAll, textOf } from './items.ts';
import { chunkKey, isKeyPart, lastPartKey, partPrefix } from './keys.ts';

type Part = { name: string; json: string };

const parallelParts = 4;

/**
 * Reports over DynamoDB. The last part goes into one item, LAST, written when all the rest is durable and only if no LAST
 * is there: it makes the report exist, and reading it (name it "head") is one get. The other parts bear the save's own
 * mark, which LAST repeats: what a broken or a second save under the same id left behind is never read.
 * Throws `StoreUnavailable`, and `AlreadyStored` from `save` where the id is taken.
 */
export function assessmentStore(db: Db): AssessmentStore {
  return {
    async save(tenantId, id, parts) {
      const save = randomBytes(9).toString('base64url');
      const itemsOf = ({ name, json }: Part) => chunkItems(json, (n) => chunkKey(tenantId, id, name, save, n));
      let last: Part | undefined;
      const allButLast = function* (): Generator<Part> {
        for (const part of parts) {
          if (last !== undefined) yield last;
          last = part;
        }
      };
      await eachLimited(allButLast(), parallelParts, async (part) => {
        for (const item of itemsOf(part)) await putItem(db, item);
      });
      if (last === undefined) throw new RangeError('an assessment has at least one part');
      const [first, ...rest] = itemsOf(last);
      for (const item of rest) await putItem(db, item);
      const { pk, sk } = lastPartKey(tenantId, id);
      await putLast(db, { ...first, pk: { S: pk }, sk: { S: sk }, name: { S: last.name }, save: { S: save } });
    },

    async read(tenantId, id, part) {
      if (![tenantId, id, part].every(isKeyPart)) return null;
      const key = lastPartKey(tenantId, id);
      const last = await getItem(db, key);
      if (last === null) return null;
      const isLast = textOf(last, 'name') === part;
      if (isLast && isWhole(last)) return joinChunks([last]);
      const others = await queryAll(db, key.pk, { prefix: partPrefix(part, textOf(last, 'save')) });
      const chunks = isLast ? [last, ...others] : others;
      return chunks.length === 0 ? null : joinChunks(chunks);
    },

    saveAffected: (tenantId, found) => saveAffected(db, tenantId, found),
    affectedBy: (tenantId, breachId, limit) => affectedBy(db, tenantId, breachId, limit),
  };
}

async function putLast(db: Db, item: Item): Promise<void> {
  const there = await putItemIf(db, item, { expression: 'attribute_not_exists(pk)' });
  // A write whose answer was lost is tried again by the SDK and then finds itself.
  if (there !== null && there.save?.S !== item.save?.S)
    throw new AlreadyStored(`${item.pk?.S} is stored already: take a new id`);
}
