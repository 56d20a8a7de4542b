import { createHash } from 'node:crypto';
import type { FeedFile, FeedStore } from '../verbs/ports.ts';
import { chunkItems, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { docOf, feedFileSchema } from './documents.ts';
import { StoreDamaged } from './errors.ts';
import { docItem, eachLimited, getItem, type Item, putItem, queryAll, textOf } from './items.ts';
import { feedChunkKey, feedKey, feedPartition, isKeyPart } from './keys.ts';

/** Chunks read or written at once: each is up to 350 kB. */
const parallelChunks = 8;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Files of public sources over DynamoDB: the text in chunks, and one item that lists the file, written when all chunks are
 * durable. Chunks bear the digest of their text, so that the same text put again writes the same items, and another text
 * of the same file stands beside the one that it replaces until the listing leads to it. Throws `StoreUnavailable`.
 */
export function feedStore(db: Db): FeedStore {
  return {
    async files(source): Promise<FeedFile[]> {
      return (await queryAll(db, feedPartition(source))).map((item) => docOf<FeedFile>(item, feedFileSchema));
    },

    async text(source, sha256): Promise<string> {
      const listed = isKeyPart(sha256) ? await getItem(db, feedKey(source, sha256)) : null;
      if (listed === null)
        throw new StoreDamaged(`there is no file ${sha256.slice(0, 80)} of ${source}: bring it again`);
      const digest = textOf(listed, 'digest');
      const chunks: Item[] = [];
      const numbers = Array.from({ length: Number(listed.chunks?.N) }, (_, n) => n);
      await eachLimited(numbers, parallelChunks, async (n) => {
        chunks[n] = (await getItem(db, feedChunkKey(source, sha256, digest, n))) ?? {};
      });
      const text = textOfChunks(chunks);
      if (text === null || digestOf(text) !== digest)
        throw new StoreDamaged(`file ${sha256} of ${source} is not what was put: bring it again`);
      return text;
    },

    async put(source, file, text): Promise<void> {
      const digest = digestOf(text);
      const item = docItem(feedKey(source, file.sha256), feedFileSchema.parse(file), { digest });
      const chunks = chunkItems(text, (n) => feedChunkKey(source, file.sha256, digest, n));
      await eachLimited(chunks, parallelChunks, (chunk) => putItem(db, chunk));
      await putItem(db, { ...item, chunks: { N: String(chunks.length) } });
    },
  };
}

/** `null` where chunks are missing or damaged. */
function textOfChunks(chunks: readonly Item[]): string | null {
  try {
    return joinChunks(chunks);
  } catch {
    return null;
  }
}
