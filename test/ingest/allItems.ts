import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Db } from '../../functions/store/client.ts';

/** All items of a table, for tests: the product itself never scans. */

type Item = Record<string, AttributeValue>;

export async function allItems({ client, tableName }: Db): Promise<Item[]> {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = (item: Item): string => `${item.pk?.S} ${item.sk?.S}`;
const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Every attribute of an item as it stands. */
const asItStands = (item: Item): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(item).map(([name, { S, N, B }]) => [name, S ?? N ?? digest(B ?? '')])),
  );

/** A digest of every attribute of every item: equal where nothing at all was written. */
export const digestOfTable = async (db: Db): Promise<string> => digest((await allItems(db)).map(asItStands).join('\n'));

/**
 * What two loads of the same files may leave different: instants (of a record, line, event, file, source and claim), the
 * random part of the mark of a write (`save`, and the end of an event's position), and the digest of the head, which is
 * made of its instants.
 */
const instants = new Set(['at', 'changedAt', 'importedAt', 'recordedAt', 'withdrawnAt']);

const withoutInstants = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutInstants);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, instants.has(name) ? 'an instant' : withoutInstants(part)]),
  );
};

const markCount = (mark: string): string => mark.slice(0, mark.indexOf('.'));

/** One line of text for each item, apart from what two loads may leave different. */
export function meaningOf(item: Item): string {
  const { pk = { S: '' }, sk = { S: '' }, save, digest: ofDocument, data, doc, ...others } = item;
  const isHead = pk.S === 'STORE';
  const isEvent = pk.S?.startsWith('CHANGES#');
  const [, breachId = '', mark = ''] = sk.S?.split('~') ?? [];
  const texts = Object.entries(others).map(([name, { S, N }]) => [name, instants.has(name) ? 'an instant' : (S ?? N)]);
  // Of what takes several items none can be unpacked by itself; files of sources bear no instant.
  const unpacked = data?.B && (item.chunks?.N === '1' ? zstdDecompressSync(data.B) : data.B);
  const isRecord = sk.S === 'RECORD' && item.chunks?.N === '1';
  return canonicalJson({
    ...Object.fromEntries(texts),
    pk: isEvent ? `CHANGES#${pk.S?.split('#').at(-1)}` : pk.S,
    sk: isEvent ? `${breachId}~${markCount(mark)}` : sk.S,
    ...(save?.S !== undefined && { save: markCount(save.S) }),
    ...(ofDocument?.S !== undefined && !isHead && { digest: ofDocument.S }),
    ...(doc?.S !== undefined && { doc: withoutInstants(JSON.parse(doc.S)) }),
    ...(unpacked && {
      data: isRecord ? withoutInstants(JSON.parse(Buffer.from(unpacked).toString('utf8'))) : digest(unpacked),
    }),
  });
}

/** What a table holds, one line an item, apart from what two loads of the same files may leave different. */
export const meaningOfTable = async (db: Db): Promise<string[]> => (await allItems(db)).map(meaningOf).sort();
