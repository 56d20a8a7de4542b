import { createHash, randomUUID } from 'node:crypto';
import { type AuditEntry, chained } from '../../domain/audit/audit.ts';
import { rateState, spend } from '../../domain/rateLimit.ts';
import type { KeyStore, StoredKey } from '../../functions/verbs/ports.ts';
import type {
  AuditStore,
  IdempotencyStore,
  Inventory,
  InventoryStore,
  Marked,
  RateStore,
  RecordsOf,
  StoredAnswer,
} from '../../functions/verbs/tenantPorts.ts';

/** The ports of what belongs to tenants, in memory. */

const nameOf = (...parts: (string | undefined)[]): string => JSON.stringify(parts);

export function memoryRecords<T extends object>(): RecordsOf<T> {
  const partitions = new Map<string, Map<string, Marked<T>>>();
  return (tenantId, organizationId) => {
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
      put: async (id, doc, expected) => {
        const there = held.get(id);
        if (expected === 'absent' && there !== undefined) return null;
        if (typeof expected === 'object' && there?.mark !== expected.mark) return null;
        const written = { id, doc: structuredClone(doc), mark: randomUUID() };
        held.set(id, written);
        return structuredClone(written);
      },
    };
  };
}

export function memoryInventories(): InventoryStore {
  const lists = new Map<string, Inventory>();
  return {
    read: async (tenantId, organizationId) => structuredClone(lists.get(nameOf(tenantId, organizationId)) ?? null),
    write: async (tenantId, organizationId, rows, before) => {
      const name = nameOf(tenantId, organizationId);
      if ((lists.get(name)?.mark ?? null) !== before) return null;
      const mark = randomUUID();
      lists.set(name, { rows: structuredClone(rows), mark });
      return mark;
    },
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function memoryAudits(): AuditStore {
  const chains = new Map<string, AuditEntry[]>();
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

export function memoryIdempotency(): IdempotencyStore {
  const keys = new Map<string, Held>();
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

export function memoryRates(): RateStore {
  const buckets = new Map<string, number>();
  return {
    take: async (tenantId, policy, nowMillis) => {
      const before = buckets.get(tenantId) ?? null;
      const after = spend(before, nowMillis, policy, 1);
      if (after !== null) buckets.set(tenantId, after);
      return rateState(after ?? before, nowMillis, policy, after !== null);
    },
  };
}

export function memoryKeys(): KeyStore {
  const keys = new Map<string, StoredKey>();
  const uses = new Map<string, string>();
  const ofTenant = (tenantId: string) => [...keys.values()].filter((key) => key.tenantId === tenantId && key.id);
  return {
    find: async (hash) => structuredClone(keys.get(hash) ?? null),
    put: async (key) => void keys.set(key.hash, structuredClone(key)),
    list: async (tenantId, limit, after = '') => {
      const all = ofTenant(tenantId).filter(({ id = '' }) => id > after);
      all.sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
      const items = structuredClone(all.slice(0, limit));
      return { items, next: all.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
    get: async (tenantId, id) => structuredClone(ofTenant(tenantId).find((key) => key.id === id) ?? null),
    markUsed: async (tenantId, id, at) => void uses.set(nameOf(tenantId, id), at),
    lastUsed: async (tenantId, id) => uses.get(nameOf(tenantId, id)) ?? null,
  };
}
