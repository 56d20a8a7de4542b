import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { DueThing, Lane, Watched } from '../verbs/watchPorts.ts';

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
 * | a tenant's rate         | TENANT#<tenant>#RATE / BUCKET, FEED#<calendar feed>    | 1, < 1 kB         | 1 RCU, 1 WCU ⁴   |
 * | the watch over one      | TENANT#<tenant>#WATCH#<organization> / STATE           | 1, < 1 to 10 kB   | 1 RCU, 1 WCU     |
 * | what waits for it       | PENDING#<shard> / <tenant>#<organization>              | 1, < 1 to 10 kB   | 1 RCU, 1 WCU     |
 * | all that waits          | the four of them, whole                                | 1 each, ~0.4 kB   | ~1 RCU per 10    |
 * | that one is asked for   | TENANT#<tenant>#ASKED / <organization>                 | 1, < 1 kB         | 1 WCU            |
 * | begin a run             | WATCH and PENDING, together                            | 2                 | 4 WCU            |
 * | end a run               | WATCH, its RUN and ALERTs, and for each delivery a     | 2 to 84           | 4 to ~200 WCU    |
 * |                         | place in its lane, for each lane NOW, together         |                   |                  |
 * | its runs and alerts     | TENANT#<tenant>#RUN, #ALERT#<organization> / <id> ⁵    | 1 each, 1 to 30 kB | ~1 RCU per 4 kB |
 * | schedules, digests due  | DUE#<shard> / <instant>#SCHEDULE or #DIGEST#…          | 1 each, ~0.1 kB   | ~1 RCU per 40    |
 * | move one on             | the new place, then the old                            | 2                 | 2 WCU            |
 * | lanes due               | DUELANES#<shard> / <tenant>#<webhook>#<organization>#NOW, #LATER | 1 to 2 a lane, ~0.2 kB | ~1 RCU per 20 ⁶ |
 * | a lane's events         | TENANT#<tenant>#WAITING#<webhook> / <organization>#…   | 1 each, ~0.4 kB   | ~1 RCU per 10    |
 * | take or leave a lane    | TENANT#<tenant>#LANE#<webhook> / <organization>, NOW, LATER, together | 3 | 3 RCU, 6 WCU     |
 * | end a delivery          | its place in the lane, and the log, together           | 2                 | 4 WCU            |
 * | a webhook's log         | TENANT#<tenant>#DELIVERY#<webhook> / <event> ⁵, and    | 1 each, ~0.5 kB   | ~1 RCU per 8     |
 * |                         | all that waits for it                                  |                   |                  |
 * | who is under a key      | WATCHED#<key> / <tenant>#<organization>                | 1 each, ~0.1 kB   | ~1 RCU per 40    |
 * | an organization's keys  | TENANT#<tenant>#WATCHKEYS#<organization> / HEAD, CHUNK#… | 1, ~25 kB a 1,000 vendors | 7 RCU    |
 * | put it under others     | HEAD twice, and the entries that differ, by 99         | 1 each            | 2 WCU each ⁷     |
 * | where a wave has come   | WATCHCURSORS / <name>                                  | 1, < 1 kB         | 1 RCU, 1 WCU     |
 * | what calendars know     | TENANT#<tenant>#CALENDAR#<organization> / STATE        | 1, ≤ 150 kB packed | ~30 WCU         |
 * | who is signed in        | TENANT#<tenant>#SESSION / <sha-256>                    | 1, < 1 kB         | 1 RCU a page, 1 WCU |
 * | a file to be imported   | TENANT#<tenant>#UPLOAD / <id>.<n>                      | 1 to 21, ≤ 250 kB | 60 RCU, 240 WCU each |
 * | a calendar's address    | CALENDARFEED#<sha-256> / FEED, with its record         | 1, < 1 kB         | 1 RCU, 4 WCU     |
 * | a vendor's link         | QUESTION#<sha-256> / LINK, with its record             | 1, < 1 kB         | 1 RCU, 4 WCU     |
 *
 * ¹ Once by each container, and again after a change: 10,000 verdicts cost 1,000 RCU and some 0.3 s then, 1 RCU else.
 * ² Likewise once by version: with the portal in the store some 1,400 RCU.
 * ³ The partitions of a month are read beside each other, each up to a page: four times the page at most. A month in which
 *   nothing changed costs 2 RCU to whoever asks from before it.
 * ⁴ At most: what waits in one container while a write is under way goes into the next one together.
 * ⁵ DynamoDB removes these 400 days after they came to be: longer than the year that the facts of a breach move.
 * ⁶ Each lane has its own places, so that whoever makes it due needs not know where it stood; only lanes in which something
 *   waits are there. 100,000 of them at once would cost 5,000 RCU a minute until they are served.
 * ⁷ Each batch checks that HEAD is still its own, so that who was overtaken writes no entry that HEAD does not name: HEAD
 *   names every entry there may be. A list of 1,000 vendors has some 5,000 keys the first time, and few that differ later.
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
  'FINDING',
  'RISKASSESSMENT',
  'MAPPING',
  'APIKEY',
  'KEYUSE',
  'ASSESSMENTS',
  'CLOSING',
  'RETENTION',
  'SCHEDULE',
  'ASKED',
  'WATCH',
  'RUN',
  'ALERT',
  'WEBHOOK',
  'DELIVERY',
  'CALENDARFEED',
  'CALENDAR',
  'SESSION',
  'QUESTION',
  'ANSWER',
  'UPLOAD',
] as const;
export type RecordKind = (typeof recordKinds)[number];
/** `of`: the organization, or of deliveries the webhook, whose records they are. */
export const recordsPartition = (tenantId: string, kind: RecordKind, of?: string): string =>
  `TENANT#${part(tenantId)}#${kind}${of === undefined ? '' : `#${part(of)}`}`;
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

export const rateKey = (tenantId: string, feedId?: string): Key => ({
  pk: `TENANT#${part(tenantId)}#RATE`,
  sk: feedId === undefined ? 'BUCKET' : `FEED#${part(feedId)}`,
});

export const apiKeyKey = (hash: string): Key => ({ pk: `KEY#${part(hash)}`, sk: 'KEY' });

/** What is to be done, over all tenants: spread by the thing alone, so that one that moves stays in its shard. */
export const watchShards = 4;
const watchPartitions = (name: string): string[] =>
  Array.from({ length: watchShards }, (_, shard) => `${name}#${shard}`);
const watchShardOf = (thing: string): number => crc32(thing) % watchShards;
/** Several ids in one sort key: none of them holds a `#`. */
const joined = (...ids: string[]): string => ids.map(part).join('#');
export const idsOf = (text: string): string[] => text.split('#');
/** All of one tenant, in partitions that are of all tenants. */
export const ofTenantPrefix = (tenantId: string): string => `${part(tenantId)}#`;
/** Of one width, so that instants sort as they come. */
export const instantOf = (at: string): string => new Date(at).toISOString();

const watchedText = ({ tenantId, organizationId }: Watched): string => joined(tenantId, organizationId);
export const pendingPartitions: readonly string[] = watchPartitions('PENDING');
export const pendingKey = (whom: Watched): Key => ({
  pk: `PENDING#${watchShardOf(watchedText(whom))}`,
  sk: watchedText(whom),
});

export type TimedThing = Exclude<DueThing, { kind: 'lane' }>;
export const duePartitions: readonly string[] = watchPartitions('DUE');
const timedText = (thing: TimedThing): string =>
  thing.kind === 'schedule' ? `SCHEDULE#${watchedText(thing)}` : `DIGEST#${joined(thing.tenantId, thing.webhookId)}`;
export const duePartition = (thing: TimedThing): string => `DUE#${watchShardOf(timedText(thing))}`;
export const dueKey = (thing: TimedThing, at: string): Key => ({
  pk: duePartition(thing),
  sk: `${instantOf(at)}#${timedText(thing)}`,
});

/** `NOW`: something was put into the lane. `LATER`: somebody has looked at it, and will again. */
export type LanePlace = 'NOW' | 'LATER';
const laneText = ({ tenantId, webhookId, organizationId }: Lane): string => joined(tenantId, webhookId, organizationId);
export const laneDuePartitions: readonly string[] = watchPartitions('DUELANES');
export const laneDueKey = (lane: Lane, place: LanePlace): Key => ({
  pk: `DUELANES#${watchShardOf(laneText(lane))}`,
  sk: `${laneText(lane)}#${place}`,
});

export const lanePartition = (tenantId: string, webhookId: string): string =>
  `TENANT#${part(tenantId)}#LANE#${part(webhookId)}`;
export const laneKey = ({ tenantId, webhookId, organizationId }: Lane): Key => ({
  pk: lanePartition(tenantId, webhookId),
  sk: part(organizationId),
});
export const waitingPartition = (tenantId: string, webhookId: string): string =>
  `TENANT#${part(tenantId)}#WAITING#${part(webhookId)}`;
export const waitingPrefix = (organizationId: string): string => `${part(organizationId)}#`;
/** In the order in which events came into the lane, and of one instant in the order of their ids. */
export const waitingKey = (lane: Lane, createdAt: string, eventId: string): Key => ({
  pk: waitingPartition(lane.tenantId, lane.webhookId),
  sk: joined(lane.organizationId, instantOf(createdAt), eventId),
});

/** Words of names may be written in any signs and be of any length: what cannot stand in a key is known by its digest. */
const indexPart = (key: string): string =>
  isKeyPart(key) && !key.startsWith('~') ? key : `~${createHash('sha256').update(key).digest('hex')}`;
export const watchedPartition = (key: string): string => `WATCHED#${indexPart(key)}`;
export const watchedKey = (key: string, whom: Watched): Key => ({ pk: watchedPartition(key), sk: watchedText(whom) });
export const watchKeysPartition = (tenantId: string, organizationId: string): string =>
  `TENANT#${part(tenantId)}#WATCHKEYS#${part(organizationId)}`;
export const watchKeysHeadKey = ({ tenantId, organizationId }: Watched): Key => ({
  pk: watchKeysPartition(tenantId, organizationId),
  sk: 'HEAD',
});
export const watchKeysPrefix = (mark: string): string => `CHUNK#${part(mark)}#`;
export const watchKeysChunkKey = ({ tenantId, organizationId }: Watched, mark: string, chunk: number): Key => ({
  pk: watchKeysPartition(tenantId, organizationId),
  sk: `${watchKeysPrefix(mark)}${chunkNumber(chunk)}`,
});

export const watchCursorKey = (name: string): Key => ({ pk: 'WATCHCURSORS', sk: part(name) });

/** The link on which a vendor answers, by the hash of its secret. */
export const questionLookUpKey = (hash: string): Key => ({ pk: `QUESTION#${part(hash)}`, sk: 'LINK' });

export const calendarLookUpKey = (hash: string): Key => ({ pk: `CALENDARFEED#${part(hash)}`, sk: 'FEED' });
