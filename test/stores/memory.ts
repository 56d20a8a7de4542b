import type { Breach } from '../../domain/breach/breach.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';
import type {
  AssessmentStore,
  BreachHead,
  BreachStore,
  BreachWriter,
  KeyStore,
  MatchingSettings,
  SettingsStore,
  StoredKey,
  StoreHead,
  VerdictStore,
} from '../../functions/verbs/ports.ts';

/** All ports in memory, for tests of verbs. Documents are copied in and out, as a database would. */
export function memoryStores(): {
  breaches: BreachStore;
  writer: BreachWriter;
  assessments: AssessmentStore;
  keys: KeyStore;
  verdicts: VerdictStore;
  settings: SettingsStore;
} {
  const catalog = memoryCatalog();
  return {
    breaches: catalog,
    writer: catalog,
    assessments: memoryAssessments(),
    keys: memoryKeys(),
    verdicts: memoryVerdicts(),
    settings: memorySettings(),
  };
}

function memoryCatalog(): BreachStore & BreachWriter {
  let sealed: StoreHead | null = null;
  const vendors = new Map<string, { doc: Vendor; digest: string }>();
  const breaches = new Map<string, { doc: Breach; digest: string }>();
  const indexes = new Map<string, Uint8Array>();
  const indexKey = (version: string, format: string): string => JSON.stringify([version, format]);
  const sorted = <T extends { id: string }>(records: T[]): T[] => records.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    head: async () => structuredClone(sealed),
    vendors: async () => sorted([...vendors.values()].map(({ doc }) => structuredClone(doc))),
    breachHeads: async () => sorted([...breaches.values()].map(({ doc }) => headOf(structuredClone(doc)))),
    breaches: async (ids) =>
      ids.flatMap((id) => {
        const stored = breaches.get(id);
        return stored === undefined ? [] : structuredClone(stored.doc);
      }),
    digests: async () =>
      new Map([
        ...[...vendors].map(([id, { digest }]) => [`vendor:${id}`, digest] as const),
        ...[...breaches].map(([id, { digest }]) => [`breach:${id}`, digest] as const),
      ]),
    matchIndex: async (version, format) => indexes.get(indexKey(version, format))?.slice() ?? null,
    putMatchIndex: async (version, format, bytes) => void indexes.set(indexKey(version, format), bytes.slice()),
    dropMatchIndex: async (version, format) => void indexes.delete(indexKey(version, format)),
    putVendor: async (doc, digest) => void vendors.set(doc.id, { doc: structuredClone(doc), digest }),
    putBreach: async (doc, digest) => void breaches.set(doc.id, { doc: structuredClone(doc), digest }),
    seal: async (head, before) => {
      if (canonicalJson(sealed) !== canonicalJson(before)) return false;
      sealed = structuredClone(head);
      return true;
    },
  };
}

function headOf({ id, title, vendorId, aliases, weakAliases, upstream, status }: Breach): BreachHead {
  return { id, title, vendorId, aliases, weakAliases, ...(upstream === undefined ? {} : { upstream }), status };
}

function memoryAssessments(): AssessmentStore {
  const saved = new Map<string, Map<string, string>>();
  const keyOf = (tenantId: string, id: string): string => JSON.stringify([tenantId, id]);
  return {
    save: async (tenantId, id, parts) => {
      const all = new Map(Array.from(parts, ({ name, json }) => [name, json]));
      if (all.size === 0) throw new RangeError('an assessment has at least one part');
      if (saved.has(keyOf(tenantId, id))) {
        throw Object.assign(new Error(`${id} is stored already`), { name: 'AlreadyStored', code: 'already-stored' });
      }
      saved.set(keyOf(tenantId, id), all);
    },
    read: async (tenantId, id, part) => saved.get(keyOf(tenantId, id))?.get(part) ?? null,
  };
}

function memoryKeys(): KeyStore {
  const keys = new Map<string, StoredKey>();
  return {
    find: async (hash) => structuredClone(keys.get(hash) ?? null),
    put: async (key) => void keys.set(key.hash, structuredClone(key)),
  };
}

function memoryVerdicts(): VerdictStore {
  const tenants = new Map<string, Map<string, Verdict>>();
  return {
    list: async (tenantId, prefix = '') =>
      [...(tenants.get(tenantId)?.values() ?? [])]
        .filter(({ id }) => id.startsWith(prefix))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((verdict) => structuredClone(verdict)),
    put: async (tenantId, verdict) => {
      const verdicts = tenants.get(tenantId) ?? new Map<string, Verdict>();
      tenants.set(tenantId, verdicts.set(verdict.id, structuredClone(verdict)));
    },
  };
}

function memorySettings(): SettingsStore {
  const matching = new Map<string, MatchingSettings>();
  return {
    matching: async (tenantId) => structuredClone(matching.get(tenantId) ?? null),
    putMatching: async (tenantId, settings) => void matching.set(tenantId, structuredClone(settings)),
  };
}
