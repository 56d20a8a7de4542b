import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import type { Delivery } from './watchPorts.ts';
import { findWebhook, type WebhookDeps } from './webhookRecord.ts';

/** A delivery as the log shows it. `organizationId`: `null` of a test, or a mail that asks for a confirmation. */
export type ShownDelivery = Omit<Delivery, 'webhookId' | 'organizationId' | 'endedAt'> & {
  organizationId: string | null;
  endedAt: string | null;
};

export const deliveryStates = ['pending', 'delivered', 'failed', 'filtered', 'cancelled'] as const;

export const deliveriesQuery = z.strictObject({
  state: once(z.enum(deliveryStates, `must be one of ${deliveryStates.join(', ')}`)).optional(),
  limit: pageLimit(50, 200),
  cursor: once(cursorOf('deliveries', z.tuple([z.string()]))).optional(),
});

/** What became of events on their way to a webhook, the newest event first. @throws Problem `not-found`, `invalid-request`. */
export async function listDeliveries(
  deps: Pick<WebhookDeps, 'webhooks' | 'deliveries'>,
  tenantId: string,
  id: string,
  query: Query,
): Promise<{ items: ShownDelivery[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(deliveriesQuery, query);
  await findWebhook(deps, tenantId, id);
  const { items, next } = await deps.deliveries.log(tenantId, id, { limit: value.limit, after: value.cursor?.[0] });
  return {
    items: items.filter(({ state }) => value.state === undefined || state === value.state).map(shownDelivery),
    nextCursor: next === null ? null : cursorAt('deliveries', [next]),
    warnings: notUsed(unknown),
  };
}

const shownDelivery = ({ eventId, organizationId, type, state, attempts, createdAt, endedAt }: Delivery) => ({
  eventId,
  // What is nobody's alert stands in a lane of its own name.
  organizationId: type.startsWith('webhook.') ? null : organizationId,
  type,
  state,
  attempts,
  createdAt,
  endedAt: endedAt ?? null,
});
