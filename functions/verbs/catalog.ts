import type { Breach } from '../../domain/breach/breach.ts';
import { buildVendorIndex, indexFormat, type VendorIndex } from '../../domain/match/match.ts';
import { Problem } from '../../domain/problem.ts';
import type { Knowledge, Titled } from '../../domain/report/routes.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';
import { matchEntities, storedIndex } from './matchIndex.ts';
import type { BreachHead, BreachStore, CoverageEntry } from './ports.ts';

/** One version of the store as held in memory: everything that matching needs, and the breaches read so far. */
export type Catalog = {
  version: string;
  coverage: readonly CoverageEntry[];
  index: VendorIndex;
  vendors: ReadonlyMap<string, Vendor>;
  breachesOf: ReadonlyMap<string, readonly string[]>;
  titles: ReadonlyMap<string, Titled>;
  /** All breaches as lists show them, in the order of their ids. */
  heads: readonly BreachHead[];
  /** The named breaches, read once per version; ids that the store does not have are missing from the answer. */
  breaches(ids: Iterable<string>): Promise<Map<string, Breach>>;
};

/** Takes what an operator should know; the service goes on without. */
export type CatalogLog = (level: 'info', event: string, fields: Record<string, unknown>) => void;

/**
 * Gives the current catalog: one small read per call, and a reload only when the store's version has moved. Concurrent
 * callers share one load. Throws `not-loaded` until a first load was sealed.
 */
export function catalogReader(store: BreachStore, log: CatalogLog = () => {}): () => Promise<Catalog> {
  let held: { version: string; loading: Promise<Loaded> } | undefined;
  return async () => {
    const head = await store.head();
    if (!head) throw new Problem('not-loaded', 'The store holds no catalog yet.');
    const { version, coverage } = head;
    if (held?.version !== version) {
      const loading = load(store, version, log);
      held = { version, loading };
      // A load that failed must not stay in the way of the next request.
      loading.catch(() => {
        if (held?.loading === loading) held = undefined;
      });
    }
    return { ...(await held.loading), version, coverage };
  };
}

/** What a version holds. Who brought it can change while the contents stay as they are. */
type Loaded = Omit<Catalog, 'version' | 'coverage'>;

async function load(store: BreachStore, version: string, log: CatalogLog): Promise<Loaded> {
  const [vendors, heads, stored] = await Promise.all([
    store.vendors(),
    store.breachHeads(),
    storedIndex(store, version),
  ]);
  // Right all the same, but each cold start spends the time again: the next load of the catalog stores it.
  if (!stored) log('info', 'match-index-not-stored', { version, format: indexFormat });
  const breachesOf = new Map<string, string[]>();
  for (const head of heads) breachesOf.set(head.vendorId, [...(breachesOf.get(head.vendorId) ?? []), head.id]);
  return {
    index: stored ?? buildVendorIndex(matchEntities(vendors, heads)),
    vendors: new Map(vendors.map((v) => [v.id, v])),
    breachesOf,
    titles: new Map(heads.map((h) => [h.id, h])),
    heads,
    breaches: breachReader(store, new Set(heads.map((h) => h.id))),
  };
}

/** Reads whole breaches through a bounded memory: the least recently used leave first. */
function breachReader(store: BreachStore, known: ReadonlySet<string>, most = 500): Catalog['breaches'] {
  const memory = new Map<string, Breach>();
  return async (ids) => {
    const wanted = [...new Set(ids)].filter((id) => known.has(id));
    const found = new Map<string, Breach>();
    for (const id of wanted) {
      const breach = memory.get(id);
      if (breach) found.set(id, breach);
    }
    const fetched = await store.breaches(wanted.filter((id) => !found.has(id)));
    for (const breach of fetched) found.set(breach.id, breach);
    for (const [id, breach] of found) {
      memory.delete(id);
      memory.set(id, breach);
    }
    for (const id of memory.keys()) {
      if (memory.size <= most) break;
      memory.delete(id);
    }
    return found;
  };
}

/** The part of a catalog that the report is built from, with the breaches that were loaded for it. */
export const knowledgeOf = (catalog: Catalog, breaches: ReadonlyMap<string, Breach>): Knowledge => ({
  vendors: catalog.vendors,
  breachesOf: catalog.breachesOf,
  titles: catalog.titles,
  breaches,
});
