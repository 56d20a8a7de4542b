import { createHash, randomUUID } from 'node:crypto';
import { type AuditEntry, chained } from '../../domain/audit/audit.ts';
import { rateState, spend } from '../../domain/rateLimit.ts';
import { type RecordKind, recordKinds } from '../../functions/store/keys.ts';
import type { Stores } from '../../functions/store/stores.ts';
import type { KeyStore, StoredKey } from '../../functions/verbs/ports.ts';
import {
  type AuditStore,
  type IdempotencyStore,
  type Inventory,
  type InventoryStore,
  type Marked,
  onlyRecord,
  type RateStore,
  type RecordsOf,
  type StoredAnswer,
  type TenantData,
  type Tombstone,
  type WorkList,
} from '../../functions/verbs/tenantPorts.ts';

/** The ports of what belongs to tenants, in memory. */

const nameOf = (...parts: (string | undefined)[]): string => JSON.stringify(parts);

/** Gives a map whose keys are tenants, or lists that begin with one: by this all of a tenant is found again. */
export type Keep = <V>(kind?: RecordKind) => Map<string, V>;
const apart: Keep = () => new Map();

/** Maps that are kept together, those of records by their kind. */
export function keptMaps() {
  const maps: Map<string, unknown>[] = [];
  const byKind = new Map<string, Map<string, unknown>>();
  const keep: Keep = <V>(kind?: RecordKind) => {
    const map = new Map<string, V>();
    maps.push(map);
    if (kind !== undefined) byKind.set(kind, map);
    return map;
  };
  const isOf = (tenantId: string, name: string): boolean =>
    name === tenantId || name.startsWith(`${JSON.stringify([tenantId]).slice(0, -1)}`);
  return {
    keep,
    recordsOf: (kind: string) => byKind.get(kind) as Map<string, Map<string, Marked<object>>> | undefined,
    /** Removes all of a tenant but the records of one kind. */
    forget: (tenantId: string, butKind: RecordKind): void => {
      for (const map of maps)
        if (map !== byKind.get(butKind)) for (const name of map.keys()) if (isOf(tenantId, name)) map.delete(name);
    },
  };
}
type KeptMaps = ReturnType<typeof keptMaps>;

export function memoryTenantData(
  kept: KeptMaps,
  {
    keys,
    assessments,
    audits,
    closings,
  }: Pick<Stores, 'keys' | 'audits' | 'closings'> & { assessments: MemoryAssessments },
): TenantData {
  const stones = new Map<string, Tombstone>();
  return {
    kinds: recordKinds,
    records: async (tenantId, kind, organizationId, { limit, after = '' }) => {
      if (kind === 'APIKEY' && organizationId === undefined) {
        const { items, next } = await keys.list(tenantId, limit, after);
        return { items: items.map((key) => ({ id: key.id ?? '', record: key })), next };
      }
      const all = [...(kept.recordsOf(kind)?.get(nameOf(tenantId, organizationId))?.values() ?? [])];
      const later = all.filter(({ id }) => id > after).sort((a, b) => (a.id < b.id ? -1 : 1));
      const items = later.slice(0, limit).map(({ id, doc }) => ({ id, record: structuredClone(doc) }));
      return { items, next: later.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    partNames: async (tenantId, id) => assessments.partNames(tenantId, id),
    dropAssessment: async (tenantId, { id }) => assessments.drop(tenantId, id),
    erase: async (tenantId, stone) => {
      if (!stones.has(tenantId)) stones.set(tenantId, { ...stone, audit: await audits.end(tenantId) });
      kept.forget(tenantId, 'CLOSING');
      assessments.forget(tenantId);
      const closing = await closings(tenantId).get(onlyRecord);
      if (closing) await closings(tenantId).put(onlyRecord, { ...closing.doc, by: '' }, 'anything');
    },
    tombstone: async (tenantId) => structuredClone(stones.get(tenantId) ?? null),
  };
}

/** What the memory knows of reports beside their port. */
export type MemoryAssessments = {
  partNames(tenantId: string, id: string): string[];
  drop(tenantId: string, id: string): void;
  forget(tenantId: string): void;
};

export function memoryWork(): WorkList {
  const tenants = new Set<string>();
  return {
    list: async (limit, after = '') => {
      const all = [...tenants].filter((tenant) => tenant > after).sort();
      const items = all.slice(0, limit);
      return { items, next: all.length > limit ? (items.at(-1) ?? null) : null };
    },
    add: async (tenantId) => void tenants.add(tenantId),
    remove: async (tenantId) => void tenants.delete(tenantId),
  };
}

/** Marks that count up: equal requests in equal stores have equal answers, also in their `ETag`. */
function marks(): () => string {
  let given = 0;
  return () => `state-${++given}`;
}

/** Records, and how one of them is taken away, which their port does not do. */
type MemoryRecords<T> = RecordsOf<T> & { drop(tenantId: string, organizationId: string | undefined, id: string): void };

export function memoryRecords<T extends object>(keep: Keep = apart, kind?: RecordKind): MemoryRecords<T> {
  const partitions = keep<Map<string, Marked<T>>>(kind);
  const newMark = marks();
  const drop: MemoryRecords<T>['drop'] = (tenantId, organizationId, id) =>
    void partitions.get(nameOf(tenantId, organizationId))?.delete(id);
  const open: RecordsOf<T> = (tenantId, organizationId) => {
    const name = nameOf(tenantId, organizationId);
    const held = partitions.get(name) ?? new Map<string, Marked<T>>();
    partitions.set(name, held);
    return {
      get: async (id) => structuredClone(held.get(id) ?? null),
      list: async ({ limit, after, newestFirst = false }) => {
        const all = [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        if (newestFirst) all.reverse();
        const later = all.filter(({ id }) => after === undefined || (newestFirst ? id < after : id > after));
        const items = structuredClone(later.slice(0, limit));
        return { items, next: later.length > limit ? (items.at(-1)?.id ?? null) : null };
      },
      put: async (id, doc, expected, write) => {
        const there = held.get(id);
        if (expected === 'absent' && there !== undefined) return null;
        if (typeof expected === 'object' && there?.mark !== expected.mark) return null;
        const written = { id, doc: structuredClone(doc), mark: newMark(), ...(write !== undefined && { write }) };
        held.set(id, written);
        return structuredClone(written);
      },
      remove: async (id) => void held.delete(id),
    };
  };
  return Object.assign(open, { drop });
}

export function memoryInventories(keep: Keep = apart): InventoryStore {
  const lists = keep<Inventory>();
  const newMark = marks();
  return {
    read: async (tenantId, organizationId) => structuredClone(lists.get(nameOf(tenantId, organizationId)) ?? null),
    write: async (tenantId, organizationId, rows, before, write) => {
      const name = nameOf(tenantId, organizationId);
      if ((lists.get(name)?.mark ?? null) !== before) return null;
      const mark = newMark();
      lists.set(name, { rows: structuredClone(rows), mark, ...(write && { write: structuredClone(write) }) });
      return mark;
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function memoryAudits(keep: Keep = apart): AuditStore {
  const chains = keep<AuditEntry[]>();
  const told = new Set<string>();
  return {
    append: async (tenantId, event, once) => {
      if (once !== undefined && told.has(nameOf(tenantId, once))) return;
      if (once !== undefined) told.add(nameOf(tenantId, once));
      const chain = chains.get(tenantId) ?? [];
      chains.set(tenantId, chain);
      chain.push(chained(structuredClone(event), chain.at(-1) ?? null, sha256));
    },
    list: async (tenantId, after, limit) =>
      structuredClone((chains.get(tenantId) ?? []).filter(({ number }) => number > after).slice(0, limit)),
    end: async (tenantId) => {
      const last = chains.get(tenantId)?.at(-1);
      return last === undefined ? null : { number: last.number, hash: last.hash };
    },
  };
}

type Held = {
  digest: string;
  startedAt: string;
  seed: string;
  token: string;
  leasedUntil: number;
  endsAt: number;
  answer?: StoredAnswer;
};

export function memoryIdempotency(keep: Keep = apart): IdempotencyStore {
  const keys = keep<Held>();
  const mine = (tenantId: string, key: string, token: string): Held | undefined => {
    const held = keys.get(nameOf(tenantId, key));
    return held?.token === token ? held : undefined;
  };
  return {
    begin: async (tenantId, key, digest, now) => {
      const millis = Date.parse(now);
      const found = keys.get(nameOf(tenantId, key));
      const held = found !== undefined && found.endsAt > millis ? found : undefined;
      if (held && held.digest !== digest) return { state: 'other-request' };
      if (held?.answer) return { state: 'answered', answer: structuredClone(held.answer) };
      if (held && held.leasedUntil > millis)
        return { state: 'busy', seconds: Math.max(1, Math.ceil((held.leasedUntil - millis) / 1_000)) };
      const [token, startedAt, seed] = [randomUUID(), held?.startedAt ?? now, held?.seed ?? randomUUID()];
      const endsAt = Date.parse(startedAt) + 24 * 3_600_000;
      keys.set(nameOf(tenantId, key), { digest, startedAt, seed, token, leasedUntil: millis + 35_000, endsAt });
      return { state: 'begun', attempt: { token, startedAt, seed } };
    },
    finish: async (tenantId, key, { token }, answer) => {
      const held = mine(tenantId, key, token);
      if (held) Object.assign(held, { leasedUntil: 0, answer: structuredClone(answer), token: randomUUID() });
    },
    release: async (tenantId, key, { token }, keep) => {
      const held = mine(tenantId, key, token);
      if (held) Object.assign(held, { leasedUntil: 0, token: randomUUID(), ...(!keep && { endsAt: 0 }) });
    },
  };
}

export function memoryRates(keep: Keep = apart): RateStore {
  const buckets = keep<number>();
  return {
    take: async (tenantId, policy, nowMillis, feedId) => {
      const bucket = feedId === undefined ? tenantId : nameOf(tenantId, feedId);
      const before = buckets.get(bucket) ?? null;
      const after = spend(before, nowMillis, policy, 1);
      if (after !== null) buckets.set(bucket, after);
      return rateState(after ?? before, nowMillis, policy, after !== null);
    },
  };
}

export function memoryKeys(keep: Keep = apart): KeyStore {
  const keys = keep<StoredKey>();
  const uses = memoryRecords<{ at: string }>(keep, 'KEYUSE');
  const listed = keep<StoredKey>();
  const ofTenant = (tenantId: string) => [...listed.values()].filter((key) => key.tenantId === tenantId);
  const put = (key: StoredKey): void => {
    keys.set(nameOf(key.tenantId, key.hash), structuredClone(key));
    if (key.id !== undefined) listed.set(nameOf(key.tenantId, key.id), structuredClone(key));
  };
  return {
    find: async (hash) => structuredClone([...keys.values()].find((key) => key.hash === hash) ?? null),
    put: async (key) => put(key),
    end: async (key) => {
      const { expiresAt, replacedBy } = keys.get(nameOf(key.tenantId, key.hash)) ?? {};
      const isSooner = expiresAt !== undefined && expiresAt < key.expiresAt;
      if (isSooner || (replacedBy !== undefined && replacedBy !== key.replacedBy)) return false;
      put(key);
      return true;
    },
    list: async (tenantId, limit, after = '') => {
      const all = ofTenant(tenantId).filter(({ id = '' }) => id > after);
      all.sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
      const items = structuredClone(all.slice(0, limit));
      return { items, next: all.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    get: async (tenantId, id) => structuredClone(ofTenant(tenantId).find((key) => key.id === id) ?? null),
    markUsed: async (tenantId, id, at) => void (await uses(tenantId).put(id, { at }, 'anything')),
    lastUsed: async (tenantId, id) => (await uses(tenantId).get(id))?.doc.at ?? null,
  };
}
