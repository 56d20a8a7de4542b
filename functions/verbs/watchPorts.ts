import type { AlertEvent } from '../../domain/watch/alert.ts';
import type { Asked } from '../../domain/watch/asked.ts';
import type { CalendarState, KeptCalendarFeed } from '../../domain/watch/calendarFeed.ts';
import type { Cause, Causes } from '../../domain/watch/cause.ts';
import type { KeptSchedule } from '../../domain/watch/schedule.ts';
import type { Run, Watch } from '../../domain/watch/watch.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { Page } from './ports.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';

/**
 * What the watch takes from the store and the queue. What is to be done always lies in the table first: a message only wakes
 * somebody who looks there. So a lost message costs time, one that comes twice costs a look, and both are told from the table.
 */

/** One organization of one tenant. */
export type Watched = { tenantId: string; organizationId: string };

/** Causes that wait for an assessment. `token` names the run that will take them, `since` is when the first came. */
export type Pending = { token: string; since: string; causes: Causes };

/** What waits, over all tenants: ids and causes, nothing of what is the tenants'. */
export interface PendingStore {
  /** Adds causes to what waits for an organization. The same causes again change nothing. */
  add(whom: Watched, causes: readonly Cause[], now: string): Promise<void>;
  read(whom: Watched): Promise<Marked<Pending> | null>;
  /** All that waits since before an instant, in parts: `after` is where the last part ended. */
  list(options: { before: string; limit: number; after?: string | undefined }): Promise<Page<Watched>>;
  /** Takes away what waits for an organization that is no more watched. */
  drop(whom: Watched): Promise<void>;
}

/** What comes of a run, made visible together with its end. */
export type RunEnd = {
  run: Run;
  events: readonly AlertEvent[];
  /** Which event goes to which webhook: at most 40 in all. */
  deliveries: readonly { webhookId: string; eventId: string }[];
};

export interface WatchStore {
  read(whom: Watched): Promise<Marked<Watch> | null>;
  /** `null`, and nothing written, where the watch is no more the one of `mark` (`null`: there is none yet). */
  put(whom: Watched, watch: Watch, mark: string | null): Promise<Marked<Watch> | null>;
  /**
   * Begins a run: the watch with `running`, and what waited taken away, together. `null` where either is another one by now.
   */
  begin(whom: Watched, watch: Watch, mark: string | null, pendingMark: string): Promise<Marked<Watch> | null>;
  /**
   * Ends a run: the watch without `running`, the run's line, its events, what is to be delivered, and that those lanes are due
   * now, together. `null` where the watch is another one by now: somebody else ended the run.
   */
  finish(whom: Watched, watch: Watch, mark: string, end: RunEnd): Promise<Marked<Watch> | null>;
  /** Takes away the watch over an organization, its place among what is due and in the index. Can be called again. */
  remove(whom: Watched): Promise<void>;
}

/** What is to be done at an instant: an organization's schedule, a lane's next try, a webhook's digest. */
export type DueThing =
  | ({ kind: 'schedule' } & Watched)
  | { kind: 'lane'; tenantId: string; webhookId: string; organizationId: string }
  | { kind: 'digest'; tenantId: string; webhookId: string };
export type DueEntry = { at: string; thing: DueThing };

/** What is due when, over all tenants, spread over a fixed number of partitions. */
export interface DueStore {
  readonly shards: number;
  /** What is due at an instant, the oldest first; `after`: from behind a place on. */
  list(shard: number, now: string, limit: number, after?: string): Promise<Page<DueEntry>>;
  put(entry: DueEntry): Promise<void>;
  remove(entry: DueEntry): Promise<void>;
  /** Moves a thing to another instant: the new place first, so that it never stands nowhere. */
  move(entry: DueEntry, to: string): Promise<void>;
}

/** Which organizations a change may concern: by companies, breaches and the words of names in their lists. */
export interface WatchIndex {
  /** The keys under which an organization stands; none where it does not yet. */
  keysOf(whom: Watched): Promise<string[]>;
  /** Puts an organization under these keys and no others. Can be called again after it broke off. */
  put(whom: Watched, keys: readonly string[]): Promise<void>;
  /** Who stands under a key, in parts. */
  watchers(key: string, limit: number, after?: string): Promise<Page<Watched>>;
}

/** Where something that goes on in parts has come to: the feed of changes, a wave of versions. */
export interface WatchCursors {
  read(name: string): Promise<string | null>;
  put(name: string, place: string): Promise<void>;
}

/** One webhook's events of one organization: they go in their order, one after the other. */
export type Lane = { tenantId: string; webhookId: string; organizationId: string };
/** How a lane stands: tries of its first event so far, and who works on it until when. */
export type LaneState = {
  attempt: number;
  nextAt: string;
  leaseUntil?: string | undefined;
  failingSince?: string | undefined;
};

/** One try to deliver. */
export type DeliveryAttempt = { at: string; milliseconds: number; status: number | null; outcome: string };
/** An event on its way to a webhook, and what became of it. */
export type Delivery = {
  eventId: string;
  webhookId: string;
  organizationId: string;
  type: string;
  state: 'pending' | 'delivered' | 'failed' | 'filtered' | 'cancelled';
  attempts: DeliveryAttempt[];
  createdAt: string;
  endedAt?: string | undefined;
};

export interface DeliveryStore {
  /** Events that wait in a lane, in their order. */
  waiting(lane: Lane, limit: number): Promise<Delivery[]>;
  /** Takes the lane for a while; `null` where somebody else has it, or its next try is not due yet. */
  take(lane: Lane, now: string, leaseUntil: string): Promise<Marked<LaneState> | null>;
  /** Leaves the lane as it stands now; where nothing waits any more `state` is `null`. Moves its place among what is due. */
  leave(lane: Lane, mark: string, state: LaneState | null): Promise<void>;
  /** Keeps how a delivery stands, without ending it. */
  note(lane: Lane, delivery: Delivery): Promise<void>;
  /** Ends a delivery: it waits no more, and stands in the log. */
  end(lane: Lane, delivery: Delivery): Promise<void>;
  /** Puts events into a lane (again), at its end, and makes the lane due. */
  add(lane: Lane, deliveries: readonly Delivery[], now: string): Promise<void>;
  /** Has a lane that waits for its next try gone on with at once, as one never tried; nothing where somebody is at it. */
  hurry(lane: Lane, now: string): Promise<void>;
  /** A webhook's log, the newest event first. */
  log(
    tenantId: string,
    webhookId: string,
    options: { limit: number; after?: string | undefined },
  ): Promise<Page<Delivery>>;
  /** Drops what waits for a webhook that is no more. */
  dropWaiting(tenantId: string, webhookId: string): Promise<void>;
}

/** Where the record of a calendar's address lies. */
export type CalendarFeedPlace = Watched & { id: string };

/** Finds a calendar's address by the SHA-256 of its secret, in hex. It is written with the feed's record, and ends with it. */
export interface CalendarLookUp {
  /** `null` where there is none, or it was revoked. */
  find(hash: string): Promise<CalendarFeedPlace | null>;
}

/** A wake-up. It carries ids alone. */
export type Message =
  | { kind: 'tick' }
  | { kind: 'store' }
  | { kind: 'tenant'; tenantId: string; what: string }
  | ({ kind: 'inputs'; what: string } & Watched)
  | ({ kind: 'reassess' } & Watched)
  | { kind: 'fan-out'; key: string; after: string | null; causes: Cause[] }
  | ({ kind: 'deliver' } & Lane)
  | { kind: 'digest'; tenantId: string; webhookId: string };

/** Messages that wake workers, at least once, in no order. `delaySeconds`: 0 to 900. */
export interface Queue {
  send(messages: readonly Message[], delaySeconds?: number): Promise<void>;
}

/** Takes what operators watch: numbers of one moment, nothing of a tenant's. Units are those of `functions/shared/metrics.ts`. */
export type Count = (
  values: Partial<
    Record<'Ticks' | 'StaleSources' | 'Reassessments' | 'ReassessmentDelay' | 'Delivered' | 'DeliveriesFailed', number>
  >,
) => void;

/** Keeps secrets in the store unreadable: by KMS in AWS, by a key of the data folder elsewhere. `context` is bound to it. */
export interface Sealer {
  seal(secret: string, context: Record<string, string>): Promise<string>;
  /** Throws where it was sealed elsewhere or for another context. */
  open(sealed: string, context: Record<string, string>): Promise<string>;
}

/** Knows cron expressions. */
export interface Cron {
  /** What is wrong with an expression or time zone, in words; `null`: nothing. */
  fault(cron: string, timeZone: string): string | null;
  /** The first instant after another one; `null` where none comes. Throws a RangeError on a faulty expression. */
  next(cron: string, timeZone: string, after: string): string | null;
}

export type WatchStores = {
  watches: WatchStore;
  pending: PendingStore;
  due: DueStore;
  watchIndex: WatchIndex;
  cursors: WatchCursors;
  deliveries: DeliveryStore;
  schedules: RecordsOf<KeptSchedule>;
  runs: RecordsOf<Run>;
  alerts: RecordsOf<AlertEvent>;
  /** Belong to the tenant. */
  webhooks: RecordsOf<KeptWebhook>;
  /** Belong to organizations. */
  calendarFeeds: RecordsOf<KeptCalendarFeed>;
  calendarLookUp: CalendarLookUp;
  /** One (`onlyRecord`) for each organization. */
  calendarStates: RecordsOf<CalendarState>;
  /** Assessments that were asked for: they belong to the tenant, by the id of the organization. */
  asks: RecordsOf<Asked>;
};
