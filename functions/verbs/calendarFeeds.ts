import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { CalendarState, KeptCalendarFeed } from '../../domain/watch/calendarFeed.ts';
import { nextId } from './ids.ts';
import { hintOf } from './keys.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, pageSizes, type Query } from './query.ts';
import { changeRecord, readRecord } from './records.ts';
import { type Marked, onlyRecord } from './tenantPorts.ts';
import type { WatchStores } from './watchPorts.ts';

export type CalendarFeedDeps = OrganizationDeps & Pick<WatchStores, 'calendarFeeds'>;

/** A calendar feed as its tenant sees it: never the secret, nor what could be held against a guess of it. */
export type ShownFeed = {
  id: string;
  organizationId: string;
  label: string;
  /** The last characters of the secret, to know the address again by. */
  hint: string;
  createdAt: string;
  createdBy: string;
  revokedAt: string | null;
};
/** A feed as it is answered once, and never again. */
export type MadeFeed = ShownFeed & { url: string; secret: string; warnings: string[] };

/** Bytes of a feed's secret. */
export const secretBytes = 32;
const list = 'calendar-feeds';
const what = 'calendar feed';

export const feedRequest = z.strictObject({
  label: z
    .string('must say who subscribes')
    .max(200, 'must have at most 200 characters')
    .trim()
    .min(1, 'must say who subscribes'),
});

export const feedsQuery = z.strictObject({
  limit: pageLimit(...pageSizes.heads),
  cursor: once(cursorOf(list, z.tuple([z.string()]))).optional(),
});

const shownOnce = 'The address is shown this once and is kept nowhere: subscribe with it now. Whoever has it can read.';
const wasShown =
  'The address was shown in the first answer and is kept nowhere; revoke this feed and make another where that answer was lost.';

/** Where a feed with this secret is read. */
export const feedPath = (secret: string): string => `/calendar/${secret}.ics`;

const shown = ({ hash: _, revokedAt, ...feed }: KeptCalendarFeed): ShownFeed => ({
  ...feed,
  revokedAt: revokedAt ?? null,
});

/**
 * Makes an address under which calendars subscribe to an organization's open duties. `origin`: where the API is reached.
 * `replay`: what a repeat of the request is told. @throws Problem `invalid-request`, `not-found`.
 */
export async function makeFeed(
  deps: CalendarFeedDeps,
  by: Caller,
  organizationId: string,
  origin: string,
  body: unknown,
): Promise<{ made: MadeFeed; replay: object }> {
  const { value, unknown } = parseRequest(feedRequest, body);
  await findOrganization(deps, by.tenantId, organizationId);
  const { runtime } = deps;
  const [id, secret, now] = [nextId(runtime), runtime.newSecret(secretBytes), runtime.now()];
  // The address that an earlier try of the same request stored was shown to nobody, and ends.
  const records = deps.calendarFeeds(by.tenantId, organizationId);
  const before = await records.get(id);
  if (before !== null) await records.put(id, { ...before.doc, revokedAt: now }, 'anything');
  const feed = {
    id,
    organizationId,
    label: value.label,
    hash: runtime.sha256(secret),
    hint: hintOf(secret),
    createdAt: now,
    createdBy: callerName(by),
  };
  await records.put(id, feed, 'anything');
  const warnings = notUsed(unknown);
  return {
    made: { ...shown(feed), url: new URL(feedPath(secret), origin).href, secret, warnings: [shownOnce, ...warnings] },
    replay: { ...shown(feed), warnings: [wasShown, ...warnings] },
  };
}

/** An organization's feeds in the order in which they were made, revoked ones too. @throws Problem `not-found`, `invalid-request`. */
export async function listFeeds(
  deps: CalendarFeedDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<{ items: ShownFeed[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(feedsQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const { limit, cursor } = value;
  const page = await deps.calendarFeeds(tenantId, organizationId).list({ limit, after: cursor?.[0] });
  const nextCursor = page.next === null ? null : cursorAt(list, [page.next]);
  return { items: page.items.map(({ doc }) => shown(doc)), nextCursor, warnings: notUsed(unknown) };
}

/** One feed, also a revoked one. @throws Problem `not-found`. */
export async function readFeed(
  deps: CalendarFeedDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<ShownFeed> {
  await findOrganization(deps, tenantId, organizationId);
  return shown((await readRecord(deps.calendarFeeds(tenantId, organizationId), id, what)).doc);
}

/** Revokes a feed: its address leads nowhere from now on. A revoked one stays as it is. @throws Problem `not-found`. */
export async function revokeFeed(
  deps: CalendarFeedDeps,
  tenantId: string,
  organizationId: string,
  id: string,
): Promise<ShownFeed> {
  await findOrganization(deps, tenantId, organizationId);
  const { doc } = await changeRecord(
    deps.calendarFeeds(tenantId, organizationId),
    id,
    what,
    { write: deps.runtime.newId() },
    (feed) => (feed.revokedAt === undefined ? { ...feed, revokedAt: deps.runtime.now() } : feed),
  );
  return shown(doc);
}

/** The feed to which a secret leads, whose SHA-256 this is; `null` where there is none, or it was revoked. */
export async function feedInForce(
  { calendarFeeds, calendarLookUp }: Pick<WatchStores, 'calendarFeeds' | 'calendarLookUp'>,
  hash: string,
): Promise<(KeptCalendarFeed & { tenantId: string }) | null> {
  const place = await calendarLookUp.find(hash);
  if (place === null) return null;
  const { tenantId, organizationId, id } = place;
  const found = await calendarFeeds(tenantId, organizationId).get(id);
  return found === null || found.doc.revokedAt !== undefined ? null : { ...found.doc, tenantId };
}

/** What an address leads to: an organization by its name, and what its calendars were told; `null` before the first run. */
export type OpenFeed = { organization: { id: string; name: string }; calendar: Marked<CalendarState> | null };

/** What a feed in force holds; `null` where its organization was removed. */
export async function openFeed(
  deps: Pick<OrganizationDeps, 'organizations'> & Pick<WatchStores, 'calendarStates'>,
  { tenantId, organizationId }: KeptCalendarFeed & { tenantId: string },
): Promise<OpenFeed | null> {
  const [found, calendar] = await Promise.all([
    deps.organizations(tenantId).get(organizationId),
    deps.calendarStates(tenantId, organizationId).get(onlyRecord),
  ]);
  if (found === null || found.doc.removedAt !== undefined) return null;
  const { doc } = found;
  return { organization: { id: organizationId, name: doc.organization.name }, calendar };
}

/** Reminders of one date, at most. */
export const mostAlarms = 5;
const wrongAlarms = `must be days before a date, at most ${mostAlarms} of them from 0 to 365, such as 14,7,3,1; or none`;

export const calendarQuery = z.strictObject({
  alarms: once(
    z
      .string()
      .regex(/^(none|\d{1,3}(,\d{1,3})*)$/, wrongAlarms)
      .refine((text) => text.split(',').length <= mostAlarms, wrongAlarms)
      .transform((text) => (text === 'none' ? [] : [...new Set(text.split(',').map(Number))]))
      .refine((days) => days.every((day) => day <= 365), wrongAlarms),
  ).optional(),
});

/** How many days before a date a calendar rings; `undefined`: as usual. @throws Problem `invalid-request`. */
export const readCalendarQuery = (query: Query): { alarms?: readonly number[] | undefined } =>
  parseRequest(calendarQuery, query).value;
