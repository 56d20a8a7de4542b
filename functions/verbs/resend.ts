import * as z from 'zod';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { AlertEvent } from '../../domain/watch/alert.ts';
import { filterEvent } from '../../domain/watch/filterEvent.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { RecordsOf } from './tenantPorts.ts';
import type { Delivery } from './watchPorts.ts';
import { findWebhook, type WebhookDeps } from './webhookRecord.ts';
import { refuseUnconfirmed } from './webhookState.ts';

export type ResendDeps = WebhookDeps & {
  alerts: RecordsOf<AlertEvent>;
  organizations: RecordsOf<KeptOrganization>;
};

const instant = z.iso.datetime({ offset: true, message: 'must be an instant such as 2027-01-31T00:00:00Z' });
/** So many events are sent again by one request. */
export const mostResent = 1_000;

export const resendRequest = z.strictObject({
  from: instant.optional(),
  to: instant.optional(),
  eventIds: z.array(z.string().max(100)).min(1, 'name at least one').max(100, 'at most 100').optional(),
});

/** What is sent again: `left` tells that there were more than one request takes, from the event at `nextFrom` on. */
export type Resent = { resent: number; nextFrom: string | null; warnings: string[] };

/**
 * Sends events again, in their order behind what waits, which is tried at once: those of a range of time that the filter lets
 * through, whatever became of them and also those of a time when the webhook was off; or single ones of its log.
 * @throws Problem `invalid-request`, `not-found`; `conflict` where the webhook is off.
 */
export async function resend(deps: ResendDeps, tenantId: string, id: string, body: unknown): Promise<Resent> {
  const { value, unknown } = parseRequest(resendRequest, body);
  const { doc } = await findWebhook(deps, tenantId, id);
  refuseUnconfirmed(doc);
  if (doc.state === 'off')
    throw new Problem('conflict', `The webhook is off: switch it on first with POST /v1/webhooks/${id}/on.`);
  const { from, to, eventIds } = value;
  const isRange = from !== undefined && to !== undefined && Date.parse(from) <= Date.parse(to);
  if (eventIds === undefined ? !isRange : from !== undefined || to !== undefined)
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/from', message: 'give either from and to, the earlier first, or eventIds' },
    ]);
  const chosen =
    eventIds === undefined
      ? await inRange(deps, tenantId, doc, from ?? '', to ?? '')
      : { events: await inLog(deps, tenantId, id, eventIds), nextFrom: null };
  await addAgain(deps, tenantId, id, chosen.events);
  return { resent: chosen.events.length, nextFrom: chosen.nextFrom, warnings: notUsed(unknown) };
}

type Again = Pick<Delivery, 'eventId' | 'organizationId' | 'type' | 'attempts'>;

/** Ids begin with their instant in milliseconds: this is before all of one, and `g` behind it would be behind all. */
const idAt = (millis: number): string => {
  const hex = Math.max(0, millis).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
};

const atOnce = 200;

async function inRange(
  deps: ResendDeps,
  tenantId: string,
  { id, webhook }: KeptWebhook,
  from: string,
  to: string,
): Promise<{ events: Again[]; nextFrom: string | null }> {
  const [first, end] = [idAt(Date.parse(from)), idAt(Date.parse(to) + 1)];
  const found: (Again & { at: string })[] = [];
  for await (const organizationId of organizationsOf(deps, tenantId))
    for await (const event of eventsBetween(deps, tenantId, organizationId, first, end))
      if (filterEvent(event, webhook.filter) !== null)
        found.push({ eventId: event.id, organizationId, type: event.type, attempts: [], at: event.at });
  const sorted = found.sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
  const before = await logBetween(deps, tenantId, id, first, end);
  const events = sorted
    .slice(0, mostResent)
    .map(({ at: _, ...event }) => ({ ...event, attempts: before.get(event.eventId)?.attempts ?? [] }));
  return { events, nextFrom: sorted[mostResent]?.at ?? null };
}

async function* organizationsOf({ organizations }: ResendDeps, tenantId: string): AsyncGenerator<string> {
  for (let after: string | undefined; ; ) {
    const page = await organizations(tenantId).list({ limit: atOnce, after });
    yield* page.items.map(({ id }) => id);
    if (page.next === null) return;
    after = page.next;
  }
}

async function* eventsBetween(
  { alerts }: ResendDeps,
  tenantId: string,
  organizationId: string,
  first: string,
  end: string,
): AsyncGenerator<AlertEvent> {
  for (let after = first; ; ) {
    const page = await alerts(tenantId, organizationId).list({ limit: atOnce, after });
    for (const { id, doc } of page.items) {
      if (id >= end) return;
      yield doc;
    }
    if (page.next === null) return;
    after = page.next;
  }
}

/** What the log says of events between two ids. */
async function logBetween(
  { deliveries }: ResendDeps,
  tenantId: string,
  id: string,
  first: string,
  end: string,
): Promise<Map<string, Delivery>> {
  const found = new Map<string, Delivery>();
  for (let after: string | undefined = end; ; ) {
    const page: Awaited<ReturnType<typeof deliveries.log>> = await deliveries.log(tenantId, id, {
      limit: atOnce,
      after,
    });
    for (const delivery of page.items) if (delivery.eventId >= first) found.set(delivery.eventId, delivery);
    const last = page.items.at(-1);
    if (page.next === null || last === undefined || last.eventId < first) return found;
    after = page.next;
  }
}

/** @throws Problem `invalid-request` that names the ids which the log does not have. */
async function inLog(deps: ResendDeps, tenantId: string, id: string, eventIds: readonly string[]): Promise<Again[]> {
  const ids = [...new Set(eventIds)].sort();
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  // `~` stands behind every sign of an id.
  const found = await logBetween(deps, tenantId, id, first, `${last.slice(0, 90)}~`);
  const errors = eventIds.flatMap((eventId, i) =>
    isAlert(found.get(eventId))
      ? []
      : [{ pointer: `/eventIds/${i}`, message: 'is no alert in the log of this webhook: see its deliveries' }],
  );
  if (errors.length > 0) throw new Problem('invalid-request', 'The request cannot be read.', errors);
  return ids.flatMap((eventId) => found.get(eventId) ?? []);
}

const isAlert = (delivery: Delivery | undefined): boolean =>
  delivery !== undefined && !delivery.type.startsWith('webhook.');

async function addAgain(
  deps: ResendDeps,
  tenantId: string,
  webhookId: string,
  events: readonly Again[],
): Promise<void> {
  const now = deps.runtime.now();
  for (const [organizationId, list] of Map.groupBy(events, (event) => event.organizationId)) {
    const lane = { tenantId, webhookId, organizationId };
    const again = list.map(({ eventId, type, attempts }) => ({
      ...{ eventId, type, attempts, webhookId, organizationId },
      state: 'pending' as const,
      createdAt: now,
    }));
    await deps.deliveries.add(lane, again, now);
    // What waits there already is not put there twice: it is tried now.
    await deps.deliveries.hurry(lane, now);
  }
}
