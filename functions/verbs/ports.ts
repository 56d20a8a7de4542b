import type { Breach } from '../../domain/breach/breach.ts';
import type { GivenThresholds } from '../../domain/match/thresholds.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';

/** What is known of a breach without reading its claims: enough to find it. */
export type BreachHead = Pick<Breach, 'id' | 'title' | 'vendorId' | 'aliases' | 'weakAliases' | 'upstream' | 'status'>;

/** How much of a source the store holds, as of when, and the digest of what was last brought in whole. */
export type CoverageEntry = { source: string; asOf: string; records: number; digest?: string | undefined };

/** How a stored index of the matcher is called: the version of the store that it is of, and how it is laid out. */
export type IndexName = { version: string; format: string };

/**
 * The top of the store. `version` is a digest of the contents: equal contents bear an equal version on any machine.
 * `indexes` are those that are kept, the one of this version first.
 */
export type StoreHead = {
  version: string;
  coverage: readonly CoverageEntry[];
  indexes?: readonly IndexName[] | undefined;
};

/** Reads breaches and vendors. Throws `unavailable` when the database cannot be reached. */
export interface BreachStore {
  /** `null` until a first load was sealed. */
  head(): Promise<StoreHead | null>;
  vendors(): Promise<Vendor[]>;
  breachHeads(): Promise<BreachHead[]>;
  /** Whole breaches with their claims, in the order asked for; ids that the store does not have are left out. */
  breaches(ids: readonly string[]): Promise<Breach[]>;
  /** The matcher's index of a version, packed, as it was put; `null` where there is none that is whole. */
  matchIndex(version: string, format: string): Promise<Uint8Array | null>;
}

/** Writes breaches and vendors: each call can be repeated, and a crash between two calls leaves nothing half-visible. */
export interface BreachWriter {
  /** Digest of each record as it stands complete in the store, by `vendor:<id>` and `breach:<id>`. */
  digests(): Promise<Map<string, string>>;
  putVendor(vendor: Vendor, digest: string): Promise<void>;
  /** Claims that the new state no longer holds are kept and marked as retracted at `recordedAt`. */
  putBreach(breach: Breach, digest: string, recordedAt: string): Promise<void>;
  /** Stores the packed index, in the place of one of the same name. Until all of it is there it is not found. */
  putMatchIndex(version: string, format: string, bytes: Uint8Array): Promise<void>;
  /** Removes an index; none of that name is fine. */
  dropMatchIndex(version: string, format: string): Promise<void>;
  /**
   * Makes the written state the current one, in the place of the head that the load began with; `null`: of none. `false`,
   * and nothing is written, where another load has sealed meanwhile.
   */
  seal(head: StoreHead, before: StoreHead | null): Promise<boolean>;
}

/** Reports, each belonging to its tenant. A part is a piece of JSON text under a name ("head", "vendors-0003"). */
export interface AssessmentStore {
  /** Stores all parts in the order given. The last one given makes the assessment exist: before it, `read` finds nothing. */
  save(tenantId: string, id: string, parts: Iterable<{ name: string; json: string }>): Promise<void>;
  /** `null` where this tenant has no such assessment or part: another tenant's is no different from none. */
  read(tenantId: string, id: string, part: string): Promise<string | null>;
}

/** Who asks: the tenant of the API key, and how the key is called. */
export type Caller = { tenantId: string; keyLabel: string };

/** A tenant's verdicts. Each is its own record and is never removed: a withdrawn one is written again with that mark. */
export interface VerdictStore {
  /** All verdicts of the tenant in the order of their ids, also those no longer in force; with `prefix`, those whose ids begin so. */
  list(tenantId: string, prefix?: string): Promise<readonly Verdict[]>;
  put(tenantId: string, verdict: Verdict): Promise<void>;
}

/** How a tenant wants vendors matched; what is absent is as the product has it. */
export type MatchingSettings = GivenThresholds & { updatedAt: string; keyLabel: string };

export interface SettingsStore {
  /** `null` where the tenant never set anything. */
  matching(tenantId: string): Promise<MatchingSettings | null>;
  putMatching(tenantId: string, settings: MatchingSettings): Promise<void>;
}

/** An API key as stored: only the SHA-256 of the key, in hex. */
export type StoredKey = { hash: string; tenantId: string; label: string; createdAt: string; expiresAt?: string };

export interface KeyStore {
  /** Finds by hash; the caller compares the hashes in constant time. */
  find(hash: string): Promise<StoredKey | null>;
  put(key: StoredKey): Promise<void>;
}
