import type { Breach } from '../../domain/breach/breach.ts';
import type { Contribution, Contributions, Origin } from '../../domain/breach/contribution.ts';
import type { RecordedClaim } from '../../domain/breach/history.ts';
import type { BreachSummary } from '../../domain/breach/summary.ts';
import type { GivenThresholds } from '../../domain/match/thresholds.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import type { AffectedBy } from '../../domain/report/affectedBy.ts';
import type { ReportHead, Summary } from '../../domain/report/exposureReport.ts';
import type { Vendor } from '../../domain/vendor/vendor.ts';

/** What is known of a breach without reading its claims: enough to find it and to list it. */
export type BreachHead = Pick<
  Breach,
  'id' | 'title' | 'vendorId' | 'aliases' | 'weakAliases' | 'upstream' | 'status' | 'checkedOn'
> &
  BreachSummary & {
    /** Instant of its last change of meaning. */
    changedAt: string;
  };

/**
 * How much of a source the store holds, as of when, and the digest of what was last brought in whole. `newest`: the newest
 * day in its records; `importedAt`: the instant of the last load, also of one that changed nothing.
 */
export type CoverageEntry = {
  source: string;
  asOf: string;
  records: number;
  digest?: string | undefined;
  newest?: string | undefined;
  importedAt?: string | undefined;
  /** Parts of the source of which the store holds nothing, in words. */
  lacks?: readonly string[] | undefined;
};

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
  /** What each origin says of a breach, and how the store has the breach; `null` where it never had one of this id. */
  breachRecord(id: string): Promise<BreachRecord | null>;
  /** The claims ever recorded of a breach, those no longer counted too, in the order of their ids, from after `after`. */
  claims(breachId: string, limit: number, after?: string): Promise<Page<RecordedClaim>>;
  /**
   * Changes of meaning, oldest first, from after a position or from an instant on.
   *
   * A change bears the instant at which its write began, and one try of a write ends within 15 seconds (attempts ×
   * time-out of the client): so long a change can still appear before one that was read. Who comes back for more goes on
   * from no later than that.
   */
  changes(from: { after: string } | { since: string }, limit: number): Promise<Page<ChangeEvent>>;
}

export type { RecordedClaim };

/** Part of a list; `next` is the place to go on from, `null` at its end. */
export type Page<T> = { items: T[]; next: string | null };

/** A breach as it is stored: by origin, and what became of it. */
export type BreachRecord = {
  id: string;
  contributions: Contributions;
  /** Instant of its last change of meaning. */
  changedAt: string;
  /** Set where no origin speaks of it any more: what stays is this and its claims. */
  withdrawn?: { at: string; reason: string; successor?: string | undefined } | undefined;
};

/**
 * One change of meaning of one breach. `position` orders all changes of the store, by `at` first, and stays as it is. `at`
 * is taken by the store when it writes: later than the beginning of the load that brought the change.
 */
export type ChangeEvent = {
  position: string;
  at: string;
  breachId: string;
  kind: 'added' | 'changed' | 'withdrawn';
  title: string;
  vendorId: string;
  origin: Origin;
  /** What the fields read before and after, in words; of a long list the first ones. */
  fields: { field: string; before: string | null; after: string | null }[];
  claimsAdded: number;
  claimsWithdrawn: number;
  by?: string | undefined;
  reason?: string | undefined;
  successor?: string | undefined;
};

/** Digests of what each origin brought, of vendors and breaches, as it stands complete in the store. */
export type Digests = {
  vendors: Map<string, { origin: Origin; digest: string }>;
  breaches: Map<string, Partial<Record<Origin, string>>>;
};

/**
 * Whose doing a write is, since when its claims are known (the instant of the load), and why. `successor`: where a record
 * goes on whose id is no longer used.
 */
export type Change = {
  origin: Origin;
  at: string;
  by?: string | undefined;
  reason?: string | undefined;
  successor?: string | undefined;
  /** The digests showed nothing of this breach: it is written without being read first. Where it is there, it is read. */
  isNew?: boolean | undefined;
  /**
   * The part of this origin that the new one was made from; `null`: there was none. Where another one lies there by now,
   * nothing is written.
   */
  replaces?: Contribution | null | undefined;
};

/** Writes breaches and vendors: each call can be repeated, and a crash between two calls leaves nothing half-visible. */
export interface BreachWriter {
  digests(): Promise<Digests>;
  putVendor(vendor: Vendor, origin: Origin, digest: string): Promise<void>;
  /** Takes a vendor out of the lists; the record stays, marked. */
  retireVendor(id: string, at: string): Promise<void>;
  /**
   * Puts one origin's part of a breach in the place of its earlier one; `null`: this origin no longer speaks of it. Record,
   * list line and change event become visible together. Claims that are gone are kept and marked. The same part again
   * writes nothing. Loads beside each other do not lose each other's parts. `outdated`: see `Change.replaces`.
   */
  putContribution(
    breachId: string,
    contribution: Contribution | null,
    digest: string | null,
    change: Change,
  ): Promise<'written' | 'same' | 'outdated'>;
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

/** A file of a public source as it was read, kept so that its records can be made again and traced. */
export type FeedFile = {
  /** SHA-256 of the bytes. */
  sha256: string;
  fileName: string;
  /** Instant at which it was first brought in. */
  importedAt: string;
  /** Days that the source's own reading found: see the reader of that source. */
  asOf: string;
  rows: number;
  rejected: number;
};

/** A file of a public source, read: what is kept of it, and what its reader had to say. */
export type ReadFile = {
  file: Omit<FeedFile, 'importedAt' | 'rejected'>;
  text: string;
  rejected: { line: number; reason: string }[];
  warnings: string[];
};

/** The files of the public sources. */
export interface FeedStore {
  /** In no order. */
  files(source: Origin): Promise<FeedFile[]>;
  /** The text put with a file. Throws `StoreDamaged` where it is missing or is not what was put. */
  text(source: Origin, sha256: string): Promise<string>;
  /** Until all of it is there the file is not listed. */
  put(source: Origin, file: FeedFile, text: string): Promise<void>;
}

/** A report as the list of reports shows it. */
export type AssessmentEntry = {
  id: string;
  createdAt: string;
  asOf: string;
  organization: string;
  /** Where the organization is one that the tenant keeps. */
  organizationId?: string | undefined;
  summary: Summary;
  versions: ReportHead['versions'];
  inputDigest: string;
};

/** Reports, each belonging to its tenant. A part is a piece of JSON text under a name ("head", "vendors-0003"). */
export interface AssessmentStore {
  /**
   * Stores all parts in the order given. The last one given makes the assessment exist and puts it into the lists: before it,
   * `read` finds nothing. Throws `already-stored` where the id is taken.
   */
  save(tenantId: string, entry: AssessmentEntry, parts: Iterable<{ name: string; json: string }>): Promise<void>;
  /** The tenant's reports, or those of one of its organizations, the newest first, from behind a place on. */
  list(
    tenantId: string,
    options: { organizationId?: string | undefined; limit: number; after?: string | undefined },
  ): Promise<Page<AssessmentEntry>>;
  /** `null` where this tenant has no such assessment or part: another tenant's is no different from none. */
  read(tenantId: string, id: string, part: string): Promise<string | null>;
  /** Reads parts of one report as `read` does; where they lie is looked up once for all of them. */
  reader(tenantId: string, id: string): (part: string) => Promise<string | null>;
  /** Notes which breaches an assessment found at whom, so that a breach leads to a tenant's vendors. */
  saveAffected(tenantId: string, found: ReadonlyMap<string, AffectedBy>): Promise<void>;
  /** The newest first, at most `limit`. */
  affectedBy(tenantId: string, breachId: string, limit: number): Promise<AffectedBy[]>;
}

/** Who asks: the tenant of the API key, and how the key is called. */
export type Caller = { tenantId: string; keyLabel: string };

/** How the record names who asks. */
export const callerName = ({ keyLabel }: Caller): string => keyLabel.trim() || 'a key without a label';

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
export type StoredKey = {
  hash: string;
  tenantId: string;
  label: string;
  createdAt: string;
  /** By which people speak of it; keys of old have none. */
  id?: string;
  /** From then on it opens nothing. */
  expiresAt?: string;
  /** What it may do. Keys of old name only what they may do beside reading and writing. */
  scopes?: readonly KeyScope[];
  /** The last characters of the key, to know it again by. */
  hint?: string;
  /** The key that took its place. */
  replacedBy?: string;
};

/**
 * `read`: read and compute; `write`: store and change what is the tenant's; `curate`: add, correct and withdraw claims of the
 * breach store, and read; `admin`: keys, and the tenant as a whole.
 */
export const keyScopes = ['read', 'write', 'curate', 'admin'] as const;
export type KeyScope = (typeof keyScopes)[number];

export interface KeyStore {
  /** Finds by hash; the caller compares the hashes in constant time. */
  find(hash: string): Promise<StoredKey | null>;
  put(key: StoredKey): Promise<void>;
  /**
   * Puts a key with an end in the place of its earlier state. `false`, and nothing is written, where it ends sooner already or
   * another key than `replacedBy` has taken its place: an end only comes nearer, and a key is replaced once.
   */
  end(key: StoredKey & { expiresAt: string }): Promise<boolean>;
  /** The tenant's keys that have an id, in the order of these. */
  list(tenantId: string, limit: number, after?: string): Promise<Page<StoredKey>>;
  get(tenantId: string, id: string): Promise<StoredKey | null>;
  markUsed(tenantId: string, id: string, at: string): Promise<void>;
  /** When a key was last used, to some minutes; `null`: not known to have been. */
  lastUsed(tenantId: string, id: string): Promise<string | null>;
}
