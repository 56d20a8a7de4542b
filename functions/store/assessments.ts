import { randomBytes } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AssessmentStore } from '../verbs/ports.ts';
import { type Db, reach } from './client.ts';
import { AlreadyStored, StoreDamaged } from './errors.ts';
import { eachLimited, getItem, type Item, putItem, queryAll, textOf } from './items.ts';
import { chunkKey, isKeyPart, lastPartKey, maxItemBytes, partPrefix } from './keys.ts';

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
      let last: Part | undefined;
      const allButLast = function* (): Generator<Part> {
        for (const part of parts) {
          if (last !== undefined) yield last;
          last = part;
        }
      };
      await eachLimited(allButLast(), parallelParts, async ({ name, json }) => {
        await putChunks(db, tenantId, id, name, save, chunksOf(json));
      });
      if (last === undefined) throw new RangeError('an assessment has at least one part');
      const [first = Buffer.alloc(0), ...rest] = chunksOf(last.json);
      await putChunks(db, tenantId, id, last.name, save, rest);
      await putLast(db, {
        ...keyItem(lastPartKey(tenantId, id)),
        name: { S: last.name },
        save: { S: save },
        chunks: { N: String(1 + rest.length) },
        data: { B: first },
      });
    },

    async read(tenantId, id, part) {
      if (![tenantId, id, part].every(isKeyPart)) return null;
      const key = lastPartKey(tenantId, id);
      const last = await getItem(db, key);
      if (last === null) return null;
      const isLast = textOf(last, 'name') === part;
      if (isLast && last.chunks?.N === '1') return jsonOf([last]);
      const others = await queryAll(db, key.pk, { prefix: partPrefix(part, textOf(last, 'save')) });
      const chunks = isLast ? [last, ...others] : others;
      return chunks.length === 0 ? null : jsonOf(chunks);
    },
  };
}

const keyItem = ({ pk, sk }: { pk: string; sk: string }): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** Compressed and cut: 1 MB of report JSON is ~60 kB. At least one chunk. */
function chunksOf(json: string): Buffer[] {
  const data = zstdCompressSync(json);
  const chunks: Buffer[] = [];
  for (let at = 0; at < data.length; at += maxItemBytes) chunks.push(data.subarray(at, at + maxItemBytes));
  return chunks;
}

/** Each chunk carries the number of all, so that a part that lost one is noticed instead of cut short. */
async function putChunks(
  db: Db,
  tenantId: string,
  id: string,
  name: string,
  save: string,
  chunks: readonly Buffer[],
): Promise<void> {
  for (const [n, data] of chunks.entries()) {
    await putItem(db, {
      ...keyItem(chunkKey(tenantId, id, name, save, n)),
      chunks: { N: String(chunks.length) },
      data: { B: data },
    });
  }
}

function jsonOf(items: readonly Item[]): string {
  const [first] = items;
  if (first?.chunks?.N !== String(items.length)) {
    throw new StoreDamaged(`${first?.pk?.S} ${first?.sk?.S} has ${items.length} chunks of ${first?.chunks?.N}`);
  }
  const data = items.map(({ data, pk, sk }) => {
    if (data?.B === undefined) throw new StoreDamaged(`${pk?.S} ${sk?.S} has no data`);
    return data.B;
  });
  return zstdDecompressSync(data.length === 1 ? (data[0] as Uint8Array) : Buffer.concat(data)).toString('utf8');
}

async function putLast(db: Db, item: Item): Promise<void> {
  const command = new PutItemCommand({
    TableName: db.tableName,
    Item: item,
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    await reach(() => db.client.send(command));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    // A write whose answer was lost is tried again by the SDK and then finds itself.
    const isOurs = error.Item?.save?.S === item.save?.S;
    if (!isOurs) throw new AlreadyStored(`${item.pk?.S} is stored already: take a new id`, { cause: error });
  }
}
