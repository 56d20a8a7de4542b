import type { Breach } from '../../domain/breach/breach.ts';
import { breachSchema } from '../../domain/breach/breach.ts';
import type { Contribution, Origin } from '../../domain/breach/contribution.ts';
import type { BreachRecord } from '../verbs/ports.ts';
import { chunkItems, isWhole, joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { composed } from './contributionChange.ts';
import { breachRecordSchema, catalogShape, hasCatalogShape, parsed } from './documents.ts';
import { getItem, type Item, queryAll, textOf } from './items.ts';
import { breachHeadKey, recordChunkKey, recordKey, recordPrefix } from './keys.ts';

/** Digests of the parts that a record holds, as their bringers gave them. */
export type PartDigests = Partial<Record<Origin, string>>;

/** A record as it lies in the store. `mark` is new with each write of it: by it a writer sees that another one came between. */
export type StoredRecord = { record: BreachRecord; mark: string; digests: PartDigests; isCurrentShape: boolean };

/**
 * The text of a record. Parts by origin are put together on reading: that is one spread, and the part of a breach that
 * several origins tell of is parsed once as everything else. Records of old held the breach as it was, of the one origin
 * that there was.
 */
type OldRecord = Breach;
type RecordText = BreachRecord | OldRecord;

const isOld = (text: RecordText): text is OldRecord => 'claims' in text;

async function textOfRecord(db: Db, first: Item): Promise<RecordText> {
  const pk = textOf(first, 'pk');
  const rest = isWhole(first) ? [] : await queryAll(db, pk, { prefix: recordPrefix(textOf(first, 'save')) });
  const text = JSON.parse(joinChunks([first, ...rest])) as RecordText;
  if (hasCatalogShape(first)) return text;
  return isOld(text) ? parsed<Breach>(breachSchema, text, pk) : parsed<BreachRecord>(breachRecordSchema, text, pk);
}

/** The breach that a record's first item leads to; `null` where it is withdrawn. */
export async function readBreach(db: Db, first: Item): Promise<Breach | null> {
  const text = await textOfRecord(db, first);
  return isOld(text) ? text : composed(text.id, text.contributions);
}

/** What is stored of a breach by origin; `null` where there never was one of this id. */
export async function readRecord(db: Db, id: string): Promise<StoredRecord | null> {
  const first = await getItem(db, recordKey(id));
  if (first === null) return null;
  const text = await textOfRecord(db, first);
  const stored = { mark: textOf(first, 'save'), isCurrentShape: hasCatalogShape(first) };
  if (!isOld(text)) return { record: text, digests: JSON.parse(textOf(first, 'digests')), ...stored };
  const line = await getItem(db, breachHeadKey(id));
  // A write of old could break off between record and line.
  const changedAt = line?.recordedAt?.S ?? text.checkedOn;
  return { record: { id, contributions: { incidents: partOf(text) }, changedAt }, digests: {}, ...stored };
}

const partOf = ({ id: _, claims, ...about }: Breach): Contribution => ({ about, claims });

/** The items of a record: the first one makes the others count, by its mark. */
export function recordItems(record: BreachRecord, mark: string, digests: PartDigests): [first: Item, ...rest: Item[]] {
  const [first, ...rest] = chunkItems(JSON.stringify(record), (n) => recordChunkKey(record.id, mark, n));
  const { pk, sk } = recordKey(record.id);
  const own = { save: { S: mark }, digests: { S: JSON.stringify(digests) }, shape: { S: catalogShape } };
  return [{ ...first, pk: { S: pk }, sk: { S: sk }, ...own }, ...rest];
}
