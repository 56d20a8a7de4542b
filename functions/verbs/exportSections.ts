import { type KeptWebhook, keptWebhookSchema } from '../../domain/watch/webhook.ts';
import type { AssessmentStore, SettingsStore, VerdictStore } from './ports.ts';
import type { AuditStore, InventoryStore, RawRecord, TenantData } from './tenantPorts.ts';

export type ExportDeps = {
  tenantData: Pick<TenantData, 'kinds' | 'records' | 'partNames'>;
  inventories: Pick<InventoryStore, 'read'>;
  verdicts: Pick<VerdictStore, 'list'>;
  settings: Pick<SettingsStore, 'matching'>;
  assessments: Pick<AssessmentStore, 'list' | 'read'>;
  audits: Pick<AuditStore, 'list'>;
};

/** One thing of a tenant. `kind` says what it is, `id` which; the rest depends on the kind. */
export type ExportedItem = { kind: string; id: string } & Record<string, unknown>;
export type Placed = { item: ExportedItem; after: string[] };

/** A part of the export: it goes on behind a place of its own. */
export type Section = (deps: ExportDeps, tenantId: string, after: readonly string[]) => AsyncGenerator<Placed>;

const atOnce = 500;
/** Characters of a report's part in one item: with all of them escaped or of three bytes still below a page. */
const sliceLength = 1_000_000;

/** What lies in the store beside what is exported, and why it is not. */
export const notExported: Readonly<Record<string, string>> = {
  VERDICTMARK: 'says only that verdicts changed',
  AUDITEND: 'is the number and hash of the last entry of the audit trail',
  AUDITONCE: 'names of requests, so that none is noted twice; gone after two days',
  RATE: 'how much may be asked at this moment',
  IDEMPOTENCY: 'answers as they were given, kept a day for repeats',
  TRACE: 'where the parts of reports lie',
  AFFECTED: 'is taken from the reports, which are exported whole',
  LANE: 'says when a webhook is tried again, and who is at it',
  WAITING: 'events on their way, which are exported as alerts; each stands in the log of deliveries once it has ended',
  WATCHKEYS: 'is taken from the list of vendors and the newest report, which are exported whole',
};

/** Kinds of the small records that are not exported, and why. */
export const recordsNotExported: Readonly<Record<string, string>> = {
  SESSION: 'who is signed in at this moment, and the secret of their forms; gone after half a day',
  UPLOAD: 'files on their way into a list, which is exported; gone when they are imported, or after six hours',
};

/** What is exported beside the small records, by the name of its partitions. */
export const exportedBeside = ['VERDICTS', 'SETTINGS', 'INVENTORY', 'ASSESSMENT', 'AUDIT'] as const;

/** Their own section gives these with all that belongs to them. */
const reportList = 'ASSESSMENTS';
const deliveryLog = 'DELIVERY';

/** The parts of an export, in their order. */
export const exportSections: Readonly<Record<string, Section>> = {
  records: tenantRecords,
  organizations: organizationThings,
  deliveries: deliveryItems,
  verdicts: verdictItems,
  settings: settingItems,
  assessments: assessmentItems,
  audit: auditItems,
};

/** Records of all kinds that belong to the tenant itself. */
async function* tenantRecords(
  { tenantData }: ExportDeps,
  tenantId: string,
  [fromKind, afterId]: readonly string[],
): AsyncGenerator<Placed> {
  for (const kind of kindsFrom(tenantData.kinds, fromKind))
    for await (const record of allRecords(
      tenantData,
      tenantId,
      kind,
      undefined,
      kind === fromKind ? afterId : undefined,
    ))
      yield { item: itemOf(kind, record), after: [kind, record.id] };
}

/** What belongs to organizations, one organization after the other: records of all kinds, then the list of vendors. */
async function* organizationThings(
  { tenantData, inventories }: ExportDeps,
  tenantId: string,
  [fromOrganization, fromKind, afterId]: readonly string[],
): AsyncGenerator<Placed> {
  for await (const organizationId of idsFrom(tenantData, tenantId, 'ORGANIZATION', fromOrganization)) {
    const isFirst = organizationId === fromOrganization;
    if (!(isFirst && fromKind === inventoryRow))
      for (const kind of kindsFrom(tenantData.kinds, isFirst ? fromKind : undefined)) {
        const after = isFirst && kind === fromKind ? afterId : undefined;
        for await (const record of allRecords(tenantData, tenantId, kind, organizationId, after))
          yield { item: { ...itemOf(kind, record), organizationId }, after: [organizationId, kind, record.id] };
      }
    const rows = (await inventories.read(tenantId, organizationId))?.rows ?? [];
    const afterRow = isFirst && fromKind === inventoryRow ? (afterId ?? '') : '';
    const places = rows.map((row, i) => ({ ...row, place: i + 1 })).filter((row) => row.id > afterRow);
    for (const { id, ...rest } of places.sort((a, b) => (a.id < b.id ? -1 : 1)))
      yield { item: { kind: inventoryRow, id, organizationId, ...rest }, after: [organizationId, inventoryRow, id] };
  }
}
const inventoryRow = 'inventory-row';

/** The one that was not finished first: it stands before its place in the list. */
async function* idsFrom(
  tenantData: ExportDeps['tenantData'],
  tenantId: string,
  kind: string,
  from: string | undefined,
): AsyncGenerator<string> {
  if (from) yield from;
  for await (const { id } of allRecords(tenantData, tenantId, kind, undefined, from)) yield id;
}

const kindsFrom = (kinds: readonly string[], from: string | undefined): string[] =>
  kinds
    .slice(Math.max(0, kinds.indexOf(from ?? '')))
    .filter((kind) => kind !== reportList && kind !== deliveryLog && !Object.hasOwn(recordsNotExported, kind));

async function* allRecords(
  tenantData: ExportDeps['tenantData'],
  tenantId: string,
  kind: string,
  of: string | undefined,
  from: string | undefined,
): AsyncGenerator<RawRecord> {
  let after = from || undefined;
  do {
    const page = await tenantData.records(tenantId, kind, of, { limit: atOnce, after });
    yield* page.items;
    after = page.next ?? undefined;
  } while (after !== undefined);
}

/** How kinds are called where their name in the store does not read well. */
const readable: Readonly<Record<string, string>> = {
  APIKEY: 'key',
  KEYUSE: 'key-use',
  CALENDARFEED: 'calendar-feed',
};

/** As it is kept, but for what only we can open, and the hashes of keys and of secret addresses: who has one can try what it is of against it. */
function itemOf(kind: string, { id, record }: RawRecord): ExportedItem {
  const name = readable[kind] ?? kind.toLowerCase();
  if (kind === 'APIKEY' || kind === 'CALENDARFEED' || kind === 'QUESTION') {
    const { hash: _, ...rest } = record as Record<string, unknown>;
    return { kind: name, id, record: rest };
  }
  if (kind === 'WEBHOOK') return { kind: name, id, record: withoutSecrets(keptWebhookSchema.parse(record)) };
  // The use of a key of old lies under its hash, which is cut to the key's name.
  return { kind: name, id: /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 16) : id, record };
}

const withoutSecrets = ({ confirmation: _, keys, ...rest }: KeptWebhook): object => ({
  ...rest,
  keys: keys.map(({ sealed: __, ...key }) => key),
});

/** The log of each webhook. */
async function* deliveryItems(
  { tenantData }: ExportDeps,
  tenantId: string,
  [fromWebhook, afterId]: readonly string[],
): AsyncGenerator<Placed> {
  for await (const webhookId of idsFrom(tenantData, tenantId, 'WEBHOOK', fromWebhook)) {
    const after = webhookId === fromWebhook ? afterId : undefined;
    for await (const record of allRecords(tenantData, tenantId, deliveryLog, webhookId, after))
      yield { item: { ...itemOf(deliveryLog, record), webhookId }, after: [webhookId, record.id] };
  }
}

async function* verdictItems(
  { verdicts }: ExportDeps,
  tenantId: string,
  [after = '']: readonly string[],
): AsyncGenerator<Placed> {
  for (const verdict of await verdicts.list(tenantId))
    if (verdict.id > after) yield { item: { kind: 'verdict', id: verdict.id, record: verdict }, after: [verdict.id] };
}

async function* settingItems(
  { settings }: ExportDeps,
  tenantId: string,
  [after]: readonly string[],
): AsyncGenerator<Placed> {
  const record = after === undefined ? await settings.matching(tenantId) : null;
  if (record !== null) yield { item: { kind: 'settings', id: 'matching', record }, after: ['matching'] };
}

/** Each report as the list shows it, then its parts as text: put together again, the slices of a part are its JSON. */
async function* assessmentItems(
  deps: ExportDeps,
  tenantId: string,
  [fromPlace, fromPart, fromSlice]: readonly string[],
): AsyncGenerator<Placed> {
  if (fromPlace) {
    const id = fromPlace.slice(fromPlace.indexOf('~') + 1);
    for await (const { item, after } of partItems(deps, tenantId, id, fromPart ?? '', Number(fromSlice ?? 0)))
      yield { item, after: [fromPlace, ...after] };
  }
  let after = fromPlace || undefined;
  do {
    const page: Awaited<ReturnType<AssessmentStore['list']>> = await deps.assessments.list(tenantId, {
      limit: 50,
      after,
    });
    for (const entry of page.items) {
      const place = `${entry.createdAt}~${entry.id}`;
      yield { item: { kind: 'assessment', id: entry.id, record: entry }, after: [place] };
      for await (const part of partItems(deps, tenantId, entry.id, '', 0))
        yield { item: part.item, after: [place, ...part.after] };
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}

async function* partItems(
  { tenantData, assessments }: ExportDeps,
  tenantId: string,
  id: string,
  fromPart: string,
  fromSlice: number,
): AsyncGenerator<Placed> {
  for (const part of (await tenantData.partNames(tenantId, id)).filter((name) => name >= fromPart)) {
    const text = (await assessments.read(tenantId, id, part)) ?? '';
    const slices = Math.ceil(text.length / sliceLength);
    for (let slice = part === fromPart ? fromSlice : 0; slice < slices; slice++) {
      const piece = text.slice(slice * sliceLength, (slice + 1) * sliceLength);
      const item = { kind: 'assessment-part', id, part, slice: slice + 1, slices, text: piece };
      yield { item, after: [part, String(slice + 1)] };
    }
  }
}

async function* auditItems(
  { audits }: ExportDeps,
  tenantId: string,
  [from = '0']: readonly string[],
): AsyncGenerator<Placed> {
  let after = Number(from);
  for (;;) {
    const entries = await audits.list(tenantId, after, atOnce);
    for (const entry of entries) {
      const id = String(entry.number);
      yield { item: { kind: 'audit', id, record: entry }, after: [id] };
    }
    const last = entries.at(-1);
    if (last === undefined || entries.length < atOnce) return;
    after = last.number;
  }
}
