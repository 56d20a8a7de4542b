import type { Breach } from '../../domain/breach/breach.ts';
import type { Origin } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { AffectedBy } from '../../domain/report/affectedBy.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';
import { claimsOf, composed, contributionChange } from '../../functions/store/contributionChange.ts';
import type { Stores } from '../../functions/store/stores.ts';
import type {
  AssessmentEntry,
  AssessmentStore,
  BreachHead,
  BreachRecord,
  BreachStore,
  BreachWriter,
  ChangeEvent,
  FeedFile,
  FeedStore,
  MatchingSettings,
  Page,
  RecordedClaim,
  SettingsStore,
  StoreHead,
  VerdictStore,
} from '../../functions/verbs/ports.ts';
import type { Closing } from '../../functions/verbs/tenantPorts.ts';
import { memoryQuestions } from './memoryQuestions.ts';
import {
  type Keep,
  keptMaps,
  type MemoryAssessments,
  memoryAudits,
  memoryIdempotency,
  memoryInventories,
  memoryKeys,
  memoryRates,
  memoryRecords,
  memoryTenantData,
  memoryWork,
} from './memoryTenant.ts';
import { memoryWatch } from './memoryWatch.ts';

/** All ports in memory, for tests of verbs. Documents are copied in and out, as a database would. */
export function memoryStores(now?: () => string): Stores {
  const catalog = memoryCatalog(now);
  const kept = keptMaps();
  const { keep } = kept;
  const assessments = memoryAssessments();
  const [keys, audits, closings] = [memoryKeys(keep), memoryAudits(keep), memoryRecords<Closing>(keep, 'CLOSING')];
  return {
    breaches: catalog,
    writer: catalog,
    feeds: memoryFeeds(),
    assessments: assessments.store,
    keys,
    verdicts: memoryVerdicts(keep),
    settings: memorySettings(keep),
    inventories: memoryInventories(keep),
    audits,
    idempotency: memoryIdempotency(keep),
    rates: memoryRates(keep),
    closings,
    organizations: memoryRecords(keep, 'ORGANIZATION'),
    notices: memoryRecords(keep, 'NOTICE'),
    notes: memoryRecords(keep, 'NOTE'),
    decisions: memoryRecords(keep, 'DECISION'),
    profiles: memoryRecords(keep, 'PROFILE'),
    findings: memoryRecords(keep, 'FINDING'),
    riskAssessments: memoryRecords(keep, 'RISKASSESSMENT'),
    mappings: memoryRecords(keep, 'MAPPING'),
    retentions: memoryRecords(keep, 'RETENTION'),
    sessions: memoryRecords(keep, 'SESSION'),
    uploads: memoryRecords(keep, 'UPLOAD'),
    tenantData: memoryTenantData(kept, { keys, audits, closings, assessments: assessments.beside }),
    work: memoryWork(),
    ...memoryWatch(keep),
    ...memoryQuestions(keep),
  };
}

/** What a catalog in memory holds: nothing in it is changed in its place, so that two catalogs may hold the same. */
type Held = {
  sealed: StoreHead | null;
  vendors: Map<string, { doc: Vendor; origin: Origin; digest: string }>;
  breaches: Map<string, StoredBreach>;
  events: ChangeEvent[];
  indexes: Map<string, Uint8Array>;
};

/** Of catalogs without a clock of their own, by their writers. */
const heldBy = new WeakMap<BreachWriter, Held>();

/** Gives an empty catalog in memory what another one holds; `false`, and nothing is done, where either is of another kind. */
export function copyCatalog(from: BreachWriter, to: BreachWriter): boolean {
  const [there, here] = [heldBy.get(from), heldBy.get(to)];
  if (!there || !here || here.sealed !== null || here.vendors.size + here.breaches.size + here.indexes.size > 0)
    return false;
  here.sealed = there.sealed;
  here.events.push(...there.events);
  for (const [id, vendor] of there.vendors) here.vendors.set(id, vendor);
  for (const [id, breach] of there.breaches) here.breaches.set(id, breach);
  for (const [key, bytes] of there.indexes) here.indexes.set(key, bytes);
  return true;
}

/** Without a clock each change is written at the instant that it bears. */
function memoryCatalog(now?: () => string): BreachStore & BreachWriter {
  const held: Held = { sealed: null, vendors: new Map(), breaches: new Map(), events: [], indexes: new Map() };
  const catalog = catalogOf(held, now);
  if (now === undefined) heldBy.set(catalog, held);
  return catalog;
}

function catalogOf(held: Held, now?: () => string): BreachStore & BreachWriter {
  const { vendors, breaches, events, indexes } = held;
  const indexKey = (version: string, format: string): string => JSON.stringify([version, format]);
  const sorted = <T extends { id: string }>(records: T[]): T[] => records.sort((a, b) => (a.id < b.id ? -1 : 1));
  const breachOf = (id: string): Breach | null => {
    const stored = breaches.get(id);
    return stored === undefined ? null : structuredClone(composed(id, stored.record.contributions));
  };
  return {
    head: async () => structuredClone(held.sealed),
    vendors: async () => sorted([...vendors.values()].map(({ doc }) => structuredClone(doc))),
    breachHeads: async () => sorted([...breaches.values()].flatMap(({ head }) => structuredClone(head) ?? [])),
    breaches: async (ids) => ids.flatMap((id) => breachOf(id) ?? []),
    breachRecord: async (id) => structuredClone(breaches.get(id)?.record ?? null),
    claims: async (breachId, limit, after = '') => {
      const all = [...(breaches.get(breachId)?.claims.values() ?? [])].filter(({ claimId }) => claimId > after);
      all.sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
      return pageOf(structuredClone(all), limit, ({ claimId }) => claimId);
    },
    changes: async (from, limit) => {
      const after = 'after' in from ? from.after : new Date(from.since).toISOString();
      const later = events.filter(({ position }) => position > after);
      return pageOf(structuredClone(later), limit, ({ position }) => position);
    },
    digests: async () => ({
      vendors: new Map([...vendors].map(([id, { origin, digest }]) => [id, { origin, digest }])),
      breaches: new Map(
        [...breaches].flatMap(([id, { digests }]) => (Object.keys(digests).length > 0 ? [[id, { ...digests }]] : [])),
      ),
    }),
    matchIndex: async (version, format) => indexes.get(indexKey(version, format))?.slice() ?? null,
    putMatchIndex: async (version, format, bytes) => void indexes.set(indexKey(version, format), bytes.slice()),
    dropMatchIndex: async (version, format) => void indexes.delete(indexKey(version, format)),
    putVendor: async (doc, origin, digest) => void vendors.set(doc.id, { doc: structuredClone(doc), origin, digest }),
    retireVendor: async (id) => void vendors.delete(id),
    putContribution: async (breachId, contribution, digest, change) => {
      const stored = breaches.get(breachId);
      const present = stored?.record.contributions[change.origin];
      const isSame = canonicalJson(present ?? null) === canonicalJson(contribution);
      if (isSame && (stored?.digests[change.origin] ?? null) === digest) return 'same';
      const { replaces } = change;
      if (replaces !== undefined && canonicalJson(present ?? null) !== canonicalJson(replaces)) return 'outdated';
      const instant = now?.() ?? [events.at(-1)?.at ?? '', change.at].reduce((a, b) => (b > a ? b : a));
      const given = structuredClone(contribution);
      const { record, head, event } = contributionChange(breachId, stored?.record ?? null, given, change)(instant);
      const { [change.origin]: _, ...others } = stored?.digests ?? {};
      breaches.set(breachId, {
        record,
        head,
        digests: digest === null ? others : { ...others, [change.origin]: digest },
        claims: claimsAfter(stored?.claims ?? new Map(), record, change.at),
      });
      if (event) events.push({ position: `${instant}~${String(events.length).padStart(6, '0')}`, ...event });
      return 'written';
    },
    seal: async (head, before) => {
      if (canonicalJson(held.sealed) !== canonicalJson(before)) return false;
      held.sealed = structuredClone(head);
      return true;
    },
  };
}

type StoredBreach = {
  record: BreachRecord;
  head: BreachHead | null;
  digests: Partial<Record<Origin, string>>;
  claims: Map<string, RecordedClaim>;
};

/** Claims that the record holds, since when each is known, and those that it held before. */
function claimsAfter(
  before: ReadonlyMap<string, RecordedClaim>,
  { contributions }: BreachRecord,
  at: string,
): Map<string, RecordedClaim> {
  const brought = claimsOf(contributions);
  const gone = [...before].map(([id, claim]) => [id, { ...claim, withdrawnAt: claim.withdrawnAt ?? at }] as const);
  const held = [...brought].map(([claimId, { claim, origin, withdrawal }]) => {
    const known = before.get(claimId);
    const recorded: RecordedClaim = { claimId, claim, origin, recordedAt: known?.recordedAt ?? at };
    const lost = withdrawal && { withdrawnAt: known?.withdrawnAt ?? at, withdrawal };
    return [claimId, { ...recorded, ...lost }] as const;
  });
  return new Map([...gone, ...held]);
}

function pageOf<T>(all: T[], limit: number, placeOf: (item: T) => string): Page<T> {
  const last = all[limit - 1];
  return { items: all.slice(0, limit), next: all.length > limit && last !== undefined ? placeOf(last) : null };
}

function memoryFeeds(): FeedStore {
  const feeds = new Map<Origin, Map<string, { file: FeedFile; text: string }>>();
  return {
    files: async (source) => [...(feeds.get(source)?.values() ?? [])].map(({ file }) => structuredClone(file)),
    text: async (source, sha256) => {
      const stored = feeds.get(source)?.get(sha256);
      if (stored !== undefined) return stored.text;
      throw Object.assign(new Error(`there is no file ${sha256}`), { name: 'StoreDamaged', code: 'store-damaged' });
    },
    put: async (source, file, text) => {
      const files = feeds.get(source) ?? new Map();
      feeds.set(source, files.set(file.sha256, { file: structuredClone(file), text }));
    },
  };
}

function memoryAssessments(): { store: AssessmentStore; beside: MemoryAssessments } {
  const saved = new Map<string, Map<string, string>>();
  let entries: { tenantId: string; entry: AssessmentEntry }[] = [];
  const affected = new Map<string, AffectedBy[]>();
  const keyOf = (tenantId: string, id: string): string => JSON.stringify([tenantId, id]);
  const isOf = (tenantId: string, place: string): boolean => (JSON.parse(place) as string[])[0] === tenantId;
  const drop = (tenantId: string, id: string): void => {
    saved.delete(keyOf(tenantId, id));
    entries = entries.filter((one) => one.tenantId !== tenantId || one.entry.id !== id);
    for (const [place, notes] of affected)
      if (isOf(tenantId, place))
        affected.set(
          place,
          notes.filter(({ assessmentId }) => assessmentId !== id),
        );
  };
  const beside: MemoryAssessments = {
    partNames: (tenantId, id) => [...(saved.get(keyOf(tenantId, id))?.keys() ?? [])].sort(),
    drop,
    forget: (tenantId) => {
      for (const { entry } of entries.filter((one) => one.tenantId === tenantId)) drop(tenantId, entry.id);
      for (const place of affected.keys()) if (isOf(tenantId, place)) affected.delete(place);
    },
  };
  const store: AssessmentStore = {
    save: async (tenantId, entry, parts) => {
      const { id } = entry;
      const all = new Map(Array.from(parts, ({ name, json }) => [name, json]));
      if (all.size === 0) throw new RangeError('an assessment has at least one part');
      if (saved.has(keyOf(tenantId, id))) {
        throw Object.assign(new Error(`${id} is stored already`), { name: 'AlreadyStored', code: 'already-stored' });
      }
      saved.set(keyOf(tenantId, id), all);
      entries.push({ tenantId, entry: structuredClone(entry) });
    },
    list: async (tenantId, { organizationId, limit, after }) => {
      const placeOf = ({ createdAt, id }: AssessmentEntry): string => `${createdAt}~${id}`;
      const all = entries
        .filter((e) => e.tenantId === tenantId)
        .map(({ entry }) => entry)
        .filter((entry) => organizationId === undefined || entry.organizationId === organizationId)
        .filter((entry) => after === undefined || placeOf(entry) < after)
        .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
      return pageOf(structuredClone(all), limit, placeOf);
    },
    read: async (tenantId, id, part) => saved.get(keyOf(tenantId, id))?.get(part) ?? null,
    reader: (tenantId, id) => async (part) => saved.get(keyOf(tenantId, id))?.get(part) ?? null,
    saveAffected: async (tenantId, found) => {
      for (const [breachId, entry] of found) {
        const place = keyOf(tenantId, breachId);
        const others = affected.get(place)?.filter(({ assessmentId }) => assessmentId !== entry.assessmentId) ?? [];
        const vendors = structuredClone(entry.vendors.slice(0, 1_000));
        affected.set(place, [...others, { ...entry, vendors }]);
      }
    },
    affectedBy: async (tenantId, breachId, limit) =>
      structuredClone(affected.get(keyOf(tenantId, breachId)) ?? [])
        .sort((a, b) => (a.createdAt + a.assessmentId > b.createdAt + b.assessmentId ? -1 : 1))
        .slice(0, limit),
  };
  return { store, beside };
}

function memoryVerdicts(keep: Keep): VerdictStore {
  const tenants = keep<Map<string, Verdict>>();
  return {
    list: async (tenantId, prefix = '') =>
      [...(tenants.get(tenantId)?.values() ?? [])]
        .filter(({ id }) => id.startsWith(prefix))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    put: async (tenantId, verdict) => {
      const verdicts = tenants.get(tenantId) ?? new Map<string, Verdict>();
      // Readers get the same one again and again, as from the store over DynamoDB: nobody may change it.
      const kept = { ...structuredClone(verdict), vendor: Object.freeze({ ...verdict.vendor }) };
      tenants.set(tenantId, verdicts.set(verdict.id, Object.freeze(kept)));
    },
  };
}

function memorySettings(keep: Keep): SettingsStore {
  const matching = keep<MatchingSettings>();
  return {
    matching: async (tenantId) => structuredClone(matching.get(tenantId) ?? null),
    putMatching: async (tenantId, settings) => void matching.set(tenantId, structuredClone(settings)),
  };
}
