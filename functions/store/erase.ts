import * as z from 'zod';
import type { AssessmentEntry } from '../verbs/ports.ts';
import type { Tombstone } from '../verbs/tenantPorts.ts';
import { listPlaces } from './assessments.ts';
import { endOf } from './audits.ts';
import { joinChunks } from './chunks.ts';
import type { Db } from './client.ts';
import { closingSchema, docOf, parsed, storedKeySchema, tombstoneSchema } from './documents.ts';
import { dropDueOfTenant } from './due.ts';
import { deleteItem, docItem, eachLimited, getItem, putItem, queryAll, textOf } from './items.ts';
import {
  affectedKey,
  affectedTracePrefix,
  apiKeyKey,
  assessmentPartition,
  auditEndKey,
  auditOnceKey,
  auditPartition,
  calendarLookUpKey,
  idempotencyPartitions,
  inventoryPartition,
  type Key,
  lanePartition,
  matchingKey,
  ofTenantPrefix,
  pendingPartitions,
  questionLookUpKey,
  rateKey,
  recordKinds,
  recordsPartition,
  tenantRecordKey,
  tombstoneKey,
  tracePartition,
  verdictMarkKey,
  verdictPartition,
  waitingPartition,
  watchKeysPartition,
} from './keys.ts';
import { questionForm } from './questions.ts';
import { calendarFeedForm } from './watchDocuments.ts';
import { watchIndex } from './watchIndex.ts';

/** Deletes under way at once, one by one: who may write batches may also write by them. */
const parallelDeletes = 16;
/** So many keys of a partition are read before they are deleted. */
const mostAtOnce = 1_000;

/** Removes all of a partition. */
async function dropPartition(db: Db, pk: string, prefix?: string): Promise<void> {
  for (;;) {
    const options = { attributes: ['sk'], limit: mostAtOnce, ...(prefix !== undefined && { prefix }) };
    const items = await queryAll(db, pk, options);
    await eachLimited(items, parallelDeletes, (item) => deleteItem(db, { pk, sk: textOf(item, 'sk') }));
    if (items.length < mostAtOnce) return;
  }
}

const idsIn = async (db: Db, partition: string): Promise<string[]> =>
  (await queryAll(db, partition, { attributes: ['sk'] })).map((item) => textOf(item, 'sk'));

const affectedTraceSchema = z.tuple([z.string()], z.string());

/**
 * Removes what a report wrote. What leads to a thing goes after it, so that the whole can be done again from any point: the
 * notes on breaches, the parts, the places in the lists, and the traces last.
 */
async function dropReport(db: Db, tenantId: string, id: string, places: readonly Key[]): Promise<void> {
  const traces = tracePartition(tenantId);
  const chunks = await queryAll(db, traces, { prefix: affectedTracePrefix(id) });
  // Fewer than were written: a drop that broke off while it removed the trace, when all it leads to was gone.
  if (chunks.length > 0 && chunks[0]?.chunks?.N === String(chunks.length)) {
    const [createdAt, ...breaches] = parsed<[string, ...string[]]>(
      affectedTraceSchema,
      JSON.parse(joinChunks(chunks)),
      traces,
    );
    await eachLimited(breaches, parallelDeletes, (breach) =>
      deleteItem(db, affectedKey(tenantId, breach, createdAt, id)),
    );
  }
  // Without its last part a report does not exist; that one goes first, so that nobody reads half of it.
  await deleteItem(db, { pk: assessmentPartition(tenantId, id), sk: 'LAST' });
  await dropPartition(db, assessmentPartition(tenantId, id));
  for (const place of places) await deleteItem(db, place);
  await dropPartition(db, traces, `${id}#`);
}

export const dropAssessment = (db: Db, tenantId: string, entry: AssessmentEntry): Promise<void> =>
  dropReport(db, tenantId, entry.id, listPlaces(tenantId, entry));

/** By their traces, which also lead to what a save that broke off has left. */
async function dropReports(db: Db, tenantId: string): Promise<void> {
  const ids = new Set((await idsIn(db, tracePartition(tenantId))).map((sk) => sk.slice(0, sk.indexOf('#'))));
  for (const id of ids) await dropReport(db, tenantId, id, []);
}

/** The keys, so that nobody comes in any more. Keys of old are found where they were used: there they stand by their hash. */
async function dropKeys(db: Db, tenantId: string): Promise<void> {
  const inList = await queryAll(db, recordsPartition(tenantId, 'APIKEY'));
  const hashes = inList.map((item) => docOf<z.infer<typeof storedKeySchema>>(item, storedKeySchema).hash);
  const used = (await idsIn(db, recordsPartition(tenantId, 'KEYUSE'))).filter((id) => /^[0-9a-f]{64}$/.test(id));
  await eachLimited([...hashes, ...used], parallelDeletes, (hash) => deleteItem(db, apiKeyKey(hash)));
}

/** Every partition that has a name of its own; `CLOSING` stays, and the organizations go last, since they lead to others. */
const ownPartitions = (tenantId: string): string[] => [
  ...recordKinds
    .filter((kind) => kind !== 'CLOSING' && kind !== 'ORGANIZATION')
    .map((kind) => recordsPartition(tenantId, kind)),
  verdictPartition(tenantId),
  verdictMarkKey(tenantId).pk,
  matchingKey(tenantId).pk,
  auditPartition(tenantId),
  auditOnceKey(tenantId, 'any').pk,
  auditEndKey(tenantId).pk,
  rateKey(tenantId).pk,
  ...idempotencyPartitions(tenantId),
  recordsPartition(tenantId, 'ORGANIZATION'),
];

async function bury(db: Db, tenantId: string, stone: Omit<Tombstone, 'audit'>): Promise<void> {
  // Of an earlier try, which may have removed the audit trail since.
  if ((await getItem(db, tombstoneKey(tenantId))) !== null) return;
  const whole: Tombstone = { ...stone, audit: await endOf(db, tenantId) };
  await putItem(db, docItem(tombstoneKey(tenantId), tombstoneSchema.parse(whole)));
}

/** What of an organization lies outside of what is its tenant's: its entries in the index, and the secret addresses. */
async function dropOutside(db: Db, tenantId: string, organizationId: string): Promise<void> {
  await watchIndex(db).put({ tenantId, organizationId }, []);
  const feeds = await queryAll(db, recordsPartition(tenantId, 'CALENDARFEED', organizationId));
  const hashes = feeds.map((item) => docOf(item, calendarFeedForm.schema).hash);
  await eachLimited(hashes, parallelDeletes, (hash) => deleteItem(db, calendarLookUpKey(hash)));
  const questions = await queryAll(db, recordsPartition(tenantId, 'QUESTION', organizationId));
  const links = questions.map((item) => docOf(item, questionForm.schema).hash);
  await eachLimited(links, parallelDeletes, (hash) => deleteItem(db, questionLookUpKey(hash)));
}

/** What is to be done for a tenant, and what goes or went to its webhooks. */
async function dropTasks(db: Db, tenantId: string): Promise<void> {
  for (const pk of pendingPartitions) await dropPartition(db, pk, ofTenantPrefix(tenantId));
  await dropDueOfTenant(db, tenantId);
  for (const webhook of await idsIn(db, recordsPartition(tenantId, 'WEBHOOK')))
    for (const partition of [
      waitingPartition(tenantId, webhook),
      lanePartition(tenantId, webhook),
      recordsPartition(tenantId, 'DELIVERY', webhook),
    ])
      await dropPartition(db, partition);
}

/** Removes everything of a tenant. See `TenantData.erase`. */
export async function eraseTenant(db: Db, tenantId: string, stone: Omit<Tombstone, 'audit'>): Promise<void> {
  await bury(db, tenantId, stone);
  await dropKeys(db, tenantId);
  await dropReports(db, tenantId);
  await dropTasks(db, tenantId);
  for (const organization of await idsIn(db, recordsPartition(tenantId, 'ORGANIZATION'))) {
    await dropOutside(db, tenantId, organization);
    for (const kind of recordKinds) await dropPartition(db, recordsPartition(tenantId, kind, organization));
    await dropPartition(db, inventoryPartition(tenantId, organization));
    await dropPartition(db, watchKeysPartition(tenantId, organization));
  }
  for (const partition of ownPartitions(tenantId)) await dropPartition(db, partition);
  await namelessClosing(db, tenantId);
}

/** The mark that the tenant is closed stays for good, but not who asked for it. */
async function namelessClosing(db: Db, tenantId: string): Promise<void> {
  const place = tenantRecordKey(recordsPartition(tenantId, 'CLOSING'), 'STATE');
  const item = await getItem(db, place);
  if (item === null) return;
  const closing = docOf<z.infer<typeof closingSchema>>(item, closingSchema);
  await putItem(db, docItem(place, { ...closing, by: '' }, { mark: textOf(item, 'mark') }));
}
