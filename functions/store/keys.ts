import { crc32 } from 'node:zlib';

/**
 * Access patterns of the one table. Sizes are those of the founding catalog (147 vendors, 92 breaches, 2,300 claims) and of
 * the federal portal (8,400 breaches of 3 to 8 claims); RCU = 4 kB of consistent read, WCU = 1 kB of write, twice that in a
 * transaction. All reads are consistent: a report or key that was just written must be found, and lists read after a new
 * head must not be older than it. Nothing scans. No item passes 350 kB: what can be longer lies in chunks or is cut, and a
 * single name or claim beyond that is refused before anything is written.
 *
 * | pattern                 | key                                                    | items, size       | cost             |
 * |-------------------------|--------------------------------------------------------|-------------------|------------------|
 * | head of the store       | STORE / HEAD                                           | 1, < 1 kB         | 1 RCU, 1 WCU     |
 * | all vendors             | VENDORS#<shard> / <id>                                 | 1 each, ~1 kB     | ~1 RCU per 4 kB  |
 * | retire a vendor         | … / <id>, marked; not listed                           | 1                 | 1 RCU, 1 WCU     |
 * | all breach heads        | BREACHES#<shard> / <id>                                | 1 each, ~0.6 kB   | ~1 RCU per 4 kB²  |
 * | digests (ingestion)     | the two lists above, projected                         |                   | as both lists    |
 * | whole breaches          | BREACH#<id> / RECORD, seldom RECORD#<save>#<n>         | 1 each, 2 to 7 kB | 1 to 2 RCU each  |
 * | a breach by origin      | the same record                                        | 1                 | 1 to 2 RCU       |
 * | a page of its claims    | … / CLAIM#<claimId>, from behind one, and the record   | 1 each, ~0.6 kB   | ~1 RCU per 7, +1 |
 * | put one origin's part   | record, changed claims, line and event, together       | 3 + claims, ≤ 93  | see below        |
 * | changes from a place on | CHANGES#<yyyy-mm>#<shard> / <instant>~<id>~<mark>      | 1 each, 0.5 to 4 kB | ~1 RCU per 4 kB³ |
 * | files of a source       | FEED#<source> / <sha-256>                              | 1 each, < 1 kB    | 1 RCU per 10     |
 * | the text of a file      | FEED#<source>#<sha-256> / CHUNK#<digest>#<n>           | chunks ≤ 350 kB   | 88 RCU a chunk   |
 * | keep a file             | its chunks, then its line                              | 1 to 3 and 1      | 350 WCU a chunk  |
 * | the matcher's index     | MATCHINDEX#<version>#<format> / CHUNK#<n>              | chunks ≤ 350 kB   | see below        |
 * | last part of a report   | TENANT#<tenant>#ASSESSMENT#<id> / LAST                 | 1, a few kB       | 1 get            |
 * | another part            | …                            / PART#<part>#<save>#<n>  | chunks ≤ 350 kB   | LAST + one query |
 * | whom a breach reaches   | TENANT#<tenant>#AFFECTED#<breachId> / <createdAt>#<id> | 1, < 1 to 30 kB   | 1 WCU per kB     |
 * | a tenant's verdicts     | TENANT#<tenant>#VERDICTS / <id>                        | 1 each, ~0.4 kB   | ~1 RCU per 10 ¹  |
 * | history of one subject  | … / <id>, by the beginning that its ids share          | 1 to 3            | 1 RCU            |
 * | their last change       | TENANT#<tenant>#VERDICTMARK / MARK                     | 1, < 1 kB         | 1 RCU            |
 * | record or withdraw one  | … / <id> and the mark, in one transaction              | 2, < 5 kB         | 4 WCU            |
 * | matching settings       | TENANT#<tenant>#SETTINGS / MATCHING                    | 1, < 1 kB         | 1 RCU, 1 WCU     |
 * | an API key              | KEY#<sha-256> / KEY                                    | 1, < 1 kB         | 1 RCU, 1 WCU     |
 * | a tenant's records      | TENANT#<tenant>#<KIND> / <id>                          | 1 each, ~1 kB     | ~1 RCU per 4 kB  |
 * | an organization's       | TENANT#<tenant>#<KIND>#<organization> / <id>           | 1 each, ~1 kB     | ~1 RCU per 4 kB  |
 * | write one of either     | the same, where it is what was read                    | 1                 | 1 WCU per kB     |
 * | a list of vendors       | TENANT#<tenant>#INVENTORY#<organization> / HEAD        | 1, 1,000 rows ~50 kB | ~13 RCU       |
 * | more of a long one      | … / CHUNK#<mark>#<n>                                   | chunks ≤ 350 kB   | 88 RCU a chunk   |
 * | write a list            | chunks, then HEAD; the old chunks go                   | 1 to 3            | ~50 WCU per 1,000 rows |
 * | the end of the audit    | TENANT#<tenant>#AUDITEND / END                         | 1, < 1 kB         | 1 RCU            |
 * | add to the audit        | the end, TENANT#<tenant>#AUDIT / <number>, and         | 2 to 3 an event   | 4 to 6 WCU ⁴     |
 * |                         | TENANT#<tenant>#AUDITONCE / <digest>, together         |                   |                  |
 * | a page of the audit     | TENANT#<tenant>#AUDIT / <number>                       | 1 each, ~0.7 kB   | ~1 RCU per 6     |
 * | an idempotency key      | TENANT#<tenant>#IDEMPOTENCY#<0-f> / <digest>#STATE     | 1, < 1 kB         | 1 WCU twice      |
 * | the answer under it     | … / <digest>#ANSWER#<token>#<n>, for a day             | chunks ≤ 350 kB   | 1 WCU per kB     |
 * | where a report lies     | TENANT#<tenant>#TRACE / <id>#SAVED, <id>#AFFECTED#<n>  | 2, < 1 kB mostly  | 2 WCU, 1 RCU     |
 * | drop a report           | by its trace: notes, parts, places in the lists        | 1 each            | 1 WCU per kB     |
 * | for whom there is work  | HOUSEKEEPING / <tenant>                                | 1 each, < 1 kB    | 1 RCU an hour    |
 * | delete a tenant         | by its lists: keys first, the lists behind their things | all              | 1 WCU per kB     |
 * | what remains of it      | TOMBSTONE#<tenant> / TOMBSTONE; its CLOSING record     | 2, < 1 kB         | 2 WCU            |
 * | a tenant's rate         | TENANT#<tenant>#RATE / BUCKET                          | 1, < 1 kB         | 1 RCU, 1 WCU ⁴   |
 *
 * ¹ Once by each container, and again after a change: 10,000 verdicts cost 1,000 RCU and some 0.3 s then, 1 RCU else.
 * ² Likewise once by version: with the portal in the store some 1,400 RCU.
 * ³ The partitions of a month are read beside each other, each up to a page: four times the page at most. A month in which
 *   nothing changed costs 2 RCU to whoever asks from before it.
 * ⁴ At most: what waits in one container while a write is under way goes into the next one together.
 *
 * A part of a breach that is new costs one request (5 claims: ~20 WCU), since the digests tell that nothing is to be read;
 * a part that changes costs one read of the record and one of the claims that differ besides. More than 90 claims, or 2 MB,
 * go ahead of the transaction in batches: they do not count before the record holds them, and a page of claims takes from
 * the record which do. Two origins that write one breach at once meet at its record (`save`, renewed by each write); the
 * later one begins again. All else that is written together is that breach's own line and event, spread over four
 * partitions each, so that a load of the portal (16 at once, ~400 breaches a second) stays below the 1,000 WCU a second that
 * one partition takes; beyond that DynamoDB throttles, and the load waits and goes on.
 *
 * A record holds its breach by origin and nothing twice: putting the parts together is a spread, and reading 500 breaches
 * costs what it cost when records held the breach as a whole. Such records, and lines without a summary, are read beside
 * the new ones (by their `shape` and by the lack of `digests`) until the next load writes them anew; releases before that
 * cannot read new records, so code goes out before data is loaded.
 *
 * The matcher's index is read once by each container, and once more when the version moves. Few or many names an entity:
 *
 * | entities           | packed       | stored        | items     | read (gets side by side) | instead of building it |
 * |--------------------|--------------|---------------|-----------|--------------------------|------------------------|
 * | 147 (founding)     | 190 kB       | 77 kB         | 1         | 19 RCU, 10 ms            | 45 ms                  |
 * | 10,000 (made up)   | 6 to 10 MB   | 2.5 to 3.8 MB | 7 to 11   | 600 to 930 RCU, 0.15 s   | 0.4 to 0.8 s           |
 * | 100,000 (reckoned) | 60 to 100 MB | 25 to 38 MB   | 70 to 110 | 6,000 to 9,300 RCU       | 4 to 8 s               |
 *
 * It lies here and not in an object store because it then comes back with the table to any second, and takes no further
 * service or permission. A partition gives 3,000 RCU a second: from some 10,000 entities on, many cold starts at once
 * would want the chunks spread over several.
 */
export type Key = { pk: string; sk: string };

/** Bytes of payload per item: DynamoDB's limit is 400 kB with keys and names. */
export const maxItemBytes = 350 * 1024;

/** Lists are spread over this many partitions, read in parallel: one page (1 MB) each up to ~6,500 breaches. Fixed. */
export const listShards = 4;

const shardOf = (id: string): number => crc32(id) % listShards;
const shards = Array.from({ length: listShards }, (_, shard) => shard);

/** What may stand between two `#` of a key: without this rule one tenant could spell another's key. */
export const isKeyPart = (text: string): boolean => /^[!"$-~]{1,200}$/.test(text);

function part(text: string): string {
  if (isKeyPart(text)) return text;
  throw new RangeError(
    `${JSON.stringify(text.slice(0, 80))} cannot stand in a key: 1 to 200 ASCII signs, no space, no #`,
  );
}

/** Sorts as it counts, up to 3 GB. */
const chunkNumber = (chunk: number): string => String(chunk).padStart(4, '0');

export const headKey: Key = { pk: 'STORE', sk: 'HEAD' };

export const vendorLists: readonly string[] = shards.map((shard) => `VENDORS#${shard}`);
export const vendorKey = (id: string): Key => ({ pk: `VENDORS#${shardOf(id)}`, sk: part(id) });

export const breachLists: readonly string[] = shards.map((shard) => `BREACHES#${shard}`);
export const breachHeadKey = (id: string): Key => ({ pk: `BREACHES#${shardOf(id)}`, sk: part(id) });

const breachPartition = (id: string): string => `BREACH#${part(id)}`;
export const recordKey = (id: string): Key => ({ pk: breachPartition(id), sk: 'RECORD' });
/** What of a record does not fit its first item; `save` keeps the chunks of two writes apart. */
export const recordPrefix = (save: string): string => `RECORD#${part(save)}#`;
export const recordChunkKey = (id: string, save: string, chunk: number): Key => ({
  pk: breachPartition(id),
  sk: `${recordPrefix(save)}${chunkNumber(chunk)}`,
});
export const claimPrefix = 'CLAIM#';
export const claimKey = (id: string, claimId: string): Key => ({
  pk: breachPartition(id),
  sk: `${claimPrefix}${part(claimId)}`,
});

/**
 * Changes lie by month, each month over as many partitions as the lists: a load that writes 8,000 breaches in some seconds
 * would else meet the 1,000 WCU a second that one partition takes.
 */
export const changePartitions = (month: string): string[] => shards.map((shard) => `CHANGES#${month}#${shard}`);
/** A position begins with its instant, so that positions order as they came, and by their months. */
export const changePosition = (instant: string, breachId: string, mark: string): string =>
  part(`${instant}~${breachId}~${mark}`);
export const monthOf = (instantOrPosition: string): string => instantOrPosition.slice(0, 7);
export const changeKey = (breachId: string, position: string): Key => ({
  pk: `CHANGES#${monthOf(position)}#${shardOf(breachId)}`,
  sk: position,
});

export const feedPartition = (source: string): string => `FEED#${part(source)}`;
export const feedKey = (source: string, sha256: string): Key => ({ pk: feedPartition(source), sk: part(sha256) });
/** `mark` keeps the texts that two readers of one file made of it apart. */
export const feedChunkKey = (source: string, sha256: string, mark: string, chunk: number): Key => ({
  pk: `${feedPartition(source)}#${part(sha256)}`,
  sk: `CHUNK#${part(mark)}#${chunkNumber(chunk)}`,
});

export const matchIndexPartition = (version: string, format: string): string =>
  `MATCHINDEX#${part(version)}#${part(format)}`;
export const matchIndexKey = (version: string, format: string, chunk: number): Key => ({
  pk: matchIndexPartition(version, format),
  sk: `CHUNK#${chunkNumber(chunk)}`,
});

export const assessmentPartition = (tenantId: string, id: string): string =>
  `TENANT#${part(tenantId)}#ASSESSMENT#${part(id)}`;
export const lastPartKey = (tenantId: string, id: string): Key => ({
  pk: assessmentPartition(tenantId, id),
  sk: 'LAST',
});
/** All chunks of one part of one save share this prefix; `save` keeps two saves under one id apart. */
export const partPrefix = (name: string, save: string): string => `PART#${part(name)}#${part(save)}#`;
export const chunkKey = (tenantId: string, id: string, name: string, save: string, chunk: number): Key => ({
  pk: assessmentPartition(tenantId, id),
  sk: `${partPrefix(name, save)}${chunkNumber(chunk)}`,
});

/** One tenant's reports by the breach that they found, oldest first. */
export const affectedPartition = (tenantId: string, breachId: string): string =>
  `TENANT#${part(tenantId)}#AFFECTED#${part(breachId)}`;
export const affectedKey = (tenantId: string, breachId: string, createdAt: string, assessmentId: string): Key => ({
  pk: affectedPartition(tenantId, breachId),
  sk: `${part(createdAt)}#${part(assessmentId)}`,
});

export const verdictPartition = (tenantId: string): string => `TENANT#${part(tenantId)}#VERDICTS`;
export const verdictKey = (tenantId: string, id: string): Key => ({ pk: verdictPartition(tenantId), sk: part(id) });

/** Lies beside the verdicts, not among them: it is written anew with each. */
export const verdictMarkKey = (tenantId: string): Key => ({ pk: `TENANT#${part(tenantId)}#VERDICTMARK`, sk: 'MARK' });

export const matchingKey = (tenantId: string): Key => ({ pk: `TENANT#${part(tenantId)}#SETTINGS`, sk: 'MATCHING' });

/** Kinds of a tenant's small records, as keys spell them. The names of the longer-lived things stand beside them here. */
export const recordKinds = [
  'ORGANIZATION',
  'NOTICE',
  'NOTE',
  'DECISION',
  'PROFILE',
  'MAPPING',
  'APIKEY',
  'KEYUSE',
  'ASSESSMENTS',
  'CLOSING',
  'RETENTION',
] as const;
export type RecordKind = (typeof recordKinds)[number];
export const recordsPartition = (tenantId: string, kind: RecordKind, organizationId?: string): string =>
  `TENANT#${part(tenantId)}#${kind}${organizationId === undefined ? '' : `#${part(organizationId)}`}`;
export const tenantRecordKey = (partition: string, id: string): Key => ({ pk: partition, sk: part(id) });

export const inventoryPartition = (tenantId: string, organizationId: string): string =>
  `TENANT#${part(tenantId)}#INVENTORY#${part(organizationId)}`;
export const inventoryHeadKey = (tenantId: string, organizationId: string): Key => ({
  pk: inventoryPartition(tenantId, organizationId),
  sk: 'HEAD',
});
export const inventoryPrefix = (mark: string): string => `CHUNK#${part(mark)}#`;
export const inventoryChunkKey = (tenantId: string, organizationId: string, mark: string, chunk: number): Key => ({
  pk: inventoryPartition(tenantId, organizationId),
  sk: `${inventoryPrefix(mark)}${chunkNumber(chunk)}`,
});

export const auditPartition = (tenantId: string): string => `TENANT#${part(tenantId)}#AUDIT`;
/** Sorts as it counts. */
export const auditKey = (tenantId: string, number: number): Key => ({
  pk: auditPartition(tenantId),
  sk: String(number).padStart(12, '0'),
});
export const auditEndKey = (tenantId: string): Key => ({ pk: `TENANT#${part(tenantId)}#AUDITEND`, sk: 'END' });
export const auditOnceKey = (tenantId: string, digest: string): Key => ({
  pk: `TENANT#${part(tenantId)}#AUDITONCE`,
  sk: part(digest),
});

/** Spread over sixteen partitions by the digest's first sign, and no more: a tenant that is deleted must be found whole. */
const idempotencySigns = [...'0123456789abcdef'];
export const idempotencyPartitions = (tenantId: string): string[] =>
  idempotencySigns.map((sign) => `TENANT#${part(tenantId)}#IDEMPOTENCY#${sign}`);
const idempotencyPartition = (tenantId: string, digest: string): string =>
  `TENANT#${part(tenantId)}#IDEMPOTENCY#${part(digest).slice(0, 1)}`;
export const idempotencyKey = (tenantId: string, digest: string): Key => ({
  pk: idempotencyPartition(tenantId, digest),
  sk: `${part(digest)}#STATE`,
});
export const answerPrefix = (digest: string, token: string): string => `${part(digest)}#ANSWER#${part(token)}#`;
export const answerKey = (tenantId: string, digest: string, token: string, chunk: number): Key => ({
  pk: idempotencyPartition(tenantId, digest),
  sk: `${answerPrefix(digest, token)}${chunkNumber(chunk)}`,
});

/**
 * What a report writes, noted before it writes it: where it lies, and on which breaches it left a note. By this all of it is
 * found when it is to go, also what a save that broke off has left.
 */
export const tracePartition = (tenantId: string): string => `TENANT#${part(tenantId)}#TRACE`;
export const savedTraceKey = (tenantId: string, assessmentId: string): Key => ({
  pk: tracePartition(tenantId),
  sk: `${part(assessmentId)}#SAVED`,
});
export const affectedTracePrefix = (assessmentId: string): string => `${part(assessmentId)}#AFFECTED#`;
export const affectedTraceKey = (tenantId: string, assessmentId: string, chunk: number): Key => ({
  pk: tracePartition(tenantId),
  sk: `${affectedTracePrefix(assessmentId)}${chunkNumber(chunk)}`,
});

/** Outside of what is tenants': for whom there is something to do, and who was deleted. */
export const workPartition = 'HOUSEKEEPING';
export const workKey = (tenantId: string): Key => ({ pk: workPartition, sk: part(tenantId) });
export const tombstoneKey = (tenantId: string): Key => ({ pk: `TOMBSTONE#${part(tenantId)}`, sk: 'TOMBSTONE' });

export const rateKey = (tenantId: string): Key => ({ pk: `TENANT#${part(tenantId)}#RATE`, sk: 'BUCKET' });

export const apiKeyKey = (hash: string): Key => ({ pk: `KEY#${part(hash)}`, sk: 'KEY' });
