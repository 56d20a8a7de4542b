import type { Actor, AuditEntry, AuditEvent, ChainEnd } from '../../domain/audit/audit.ts';
import type { KeptVendor, ListCounts } from '../../domain/organization/inventory.ts';
import type { RatePolicy, RateState } from '../../domain/rateLimit.ts';
import type { AssessmentEntry, KeyScope, Page } from './ports.ts';

/** What belongs to one tenant: each port takes the tenant first, and another tenant's thing is no different from none. */

/**
 * A record as it lies in the store. `mark` is new with each write: by it a writer sees that another one came between. `write`
 * names the request that wrote it, where that said so: by it a repeated one sees that its change is made.
 */
export type Marked<T> = { id: string; doc: T; mark: string; write?: string };

/** What must be in a record's place for a write to happen. */
export type Expected = { mark: string } | 'absent' | 'anything';

/** Records of one kind that belong to one tenant, and of some kinds to one organization of the tenant. */
export interface Records<T> {
  get(id: string): Promise<Marked<T> | null>;
  /** In the order of ids; `after`: from behind an id on. */
  list(options: { limit: number; after?: string | undefined; newestFirst?: boolean }): Promise<Page<Marked<T>>>;
  /** The record as written; `null`, and nothing written, where something else is in its place than expected. */
  put(id: string, doc: T, expected: Expected, write?: string): Promise<Marked<T> | null>;
  /** Takes the record away, where there is one. Not for a kind that has something lying beside it. */
  remove(id: string): Promise<void>;
}

/** Opens the records of a kind: of the tenant, or of one of its organizations where the kind belongs to such. */
export type RecordsOf<T> = (tenantId: string, organizationId?: string) => Records<T>;

/** The request that wrote a list, by a name that all its tries share, and what it did: a repeated one is told that again. */
export type ListWrite = { name: string; counts: ListCounts };

/** An organization's list of vendors, as one thing: it is replaced whole, so that no reader sees half of two lists. */
export type Inventory = { rows: readonly KeptVendor[]; mark: string; write?: ListWrite };

export interface InventoryStore {
  /** `null` where the organization never had a list. */
  read(tenantId: string, organizationId: string): Promise<Inventory | null>;
  /** The mark of the new list; `null`, and nothing written, where the list is no more the one of `before` (`null`: none). */
  write(
    tenantId: string,
    organizationId: string,
    rows: readonly KeptVendor[],
    before: string | null,
    write?: ListWrite,
  ): Promise<string | null>;
}

/** The append-only record of what a tenant's people and programs did. */
export interface AuditStore {
  /**
   * Adds an event to the tenant's chain. With `once` an event of the same name is added once however often it is told;
   * the name is remembered for two days.
   */
  append(tenantId: string, event: AuditEvent, once?: string): Promise<void>;
  /** Entries in their order from behind a number on. */
  list(tenantId: string, after: number, limit: number): Promise<AuditEntry[]>;
  /** The last entry by its number and hash; `null` where nothing was ever done. */
  end(tenantId: string): Promise<ChainEnd | null>;
}

/** An answer as it was given. Headers by lower-case name. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: Uint8Array };

/**
 * One try of a request under a key; `token` is its own. `startedAt` is the instant of the first try of this request and `seed`
 * a random text: both stay the same over all tries, so that a repeated request makes the same records again.
 */
export type Attempt = { token: string; startedAt: string; seed: string };

/** What a request under an idempotency key meets. */
export type Begun =
  | { state: 'begun'; attempt: Attempt }
  | { state: 'busy'; seconds: number }
  | { state: 'other-request' }
  | { state: 'answered'; answer: StoredAnswer };

/** So long an answer is kept for repeats, in hours. */
export const answerKeptHours = 24;

export interface IdempotencyStore {
  /** Takes the key for a request with this digest. An earlier try that ended without an answer is gone on with. */
  begin(tenantId: string, key: string, digest: string, now: string): Promise<Begun>;
  /** Keeps the answer for a day. */
  finish(tenantId: string, key: string, attempt: Attempt, answer: StoredAnswer): Promise<void>;
  /** Lets the next one try at once; it begins with the same instant and ids where `keep`, anew otherwise. */
  release(tenantId: string, key: string, attempt: Attempt, keep: boolean): Promise<void>;
}

export interface RateStore {
  /** Takes one token of the tenant's bucket, or of the one of a calendar feed of the tenant, where there is one. */
  take(tenantId: string, policy: RatePolicy, nowMillis: number, feedId?: string): Promise<RateState>;
}

/** A tenant that is to be deleted: nothing is written any more, and after `dueAt` nothing is read. It stays when all else is gone. */
export type Closing = { requestedAt: string; dueAt: string; by: string; takenBackAt?: string | undefined };

/** The one record of a kind of which a tenant has at most one. */
export const onlyRecord = 'STATE';

/** How long a tenant's reports stay, in days; `null`: for good. */
export type Retention = { assessmentDays: number | null; updatedAt: string; keyLabel: string };

/**
 * Somebody who is signed in with a browser. It lies under the SHA-256 of the secret that the browser holds, so that who reads
 * the store cannot go on in anybody's name.
 */
export type Session = {
  actor: Actor;
  scopes: KeyScope[];
  /** The hash of the API key by which they came, with which the session ends; `null`: by the identity provider. */
  keyHash: string | null;
  /** What every form of the session bears. */
  csrf: string;
  createdAt: string;
  expiresAt: string;
};

/** A piece of a file that waits to be imported, as base64. `pieces`: how many there are of it. */
export type UploadPiece = { name: string; type: string; pieces: number; data: string; expiresAt: string };

/** A record of any kind as it lies in the store, for who takes all of them out. */
export type RawRecord = { id: string; record: unknown };

/** What remains of a tenant that was deleted, outside of what was its own. */
export type Tombstone = {
  tenantId: string;
  requestedAt: string;
  deletedAt: string;
  /** The end of its audit trail, by which a copy of that can still be held against what was. */
  audit: ChainEnd | null;
};

/** A tenant as a whole: all its records whatever their kind, and their end. */
export interface TenantData {
  /** Kinds of the small records, in the order of an export. */
  readonly kinds: readonly string[];
  /**
   * Records of a kind, of the tenant or of one of its organizations (of deliveries: of one of its webhooks), in the order of
   * their ids. Throws a RangeError on a strange kind.
   */
  records(
    tenantId: string,
    kind: string,
    of: string | undefined,
    options: { limit: number; after?: string | undefined },
  ): Promise<Page<RawRecord>>;
  /** The parts of a report by their names, in the order of these; none where there is no such report. */
  partNames(tenantId: string, assessmentId: string): Promise<string[]>;
  /** Removes a report, its places in the lists and what it noted on breaches. Can be called again after it broke off. */
  dropAssessment(tenantId: string, entry: AssessmentEntry): Promise<void>;
  /**
   * Removes all that is a tenant's, its keys first, but for the record that it is closed, and leaves the tombstone in its
   * place. Can be called again after it broke off.
   */
  erase(tenantId: string, stone: Omit<Tombstone, 'audit'>): Promise<void>;
  tombstone(tenantId: string): Promise<Tombstone | null>;
}

/** Tenants for whom the housekeeping has something to do, now or later. */
export interface WorkList {
  list(limit: number, after?: string): Promise<Page<string>>;
  add(tenantId: string): Promise<void>;
  remove(tenantId: string): Promise<void>;
}
