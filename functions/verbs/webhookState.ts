import { Problem } from '../../domain/problem.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { nextId } from './ids.ts';
import { type Caller, callerName } from './ports.ts';
import { changeRecord } from './records.ts';
import {
  findWebhook,
  ownLanes,
  refuseRemoved,
  type ShownWebhook,
  shownWebhook,
  type WebhookDeps,
  what,
} from './webhookRecord.ts';

/** Switches a webhook on again: what came while it was off is sent only where it is asked for. @throws Problem `not-found`, `conflict`. */
export const switchWebhookOn = (deps: WebhookDeps, by: Caller, id: string): Promise<ShownWebhook> =>
  change(deps, by, id, ({ offBecause: _, failingSince: __, ...kept }) => ({ ...kept, state: 'active' }));

/** Switches a webhook off: events come to it no more. @throws Problem `not-found`, `conflict`. */
export const switchWebhookOff = (deps: WebhookDeps, by: Caller, id: string): Promise<ShownWebhook> =>
  change(deps, by, id, (kept) => ({ ...kept, state: 'off', offBecause: `switched off by ${callerName(by)}` }));

async function change(
  { webhooks, runtime }: WebhookDeps,
  by: Caller,
  id: string,
  to: (kept: KeptWebhook) => KeptWebhook,
): Promise<ShownWebhook> {
  const now = runtime.now();
  const { doc } = await changeRecord(webhooks(by.tenantId), id, what, { write: runtime.newId() }, (kept, isMade) => {
    refuseRemoved(kept);
    if (!isMade) refuseUnconfirmed(kept);
    return { ...to(kept), updatedAt: now, updatedBy: callerName(by) };
  });
  return shownWebhook(doc, now);
}

export function refuseUnconfirmed({ id, state }: KeptWebhook): void {
  if (state === 'unconfirmed')
    throw new Problem(
      'conflict',
      `The address is not confirmed yet: send the code of its first mail to POST /v1/webhooks/${id}/confirm.`,
    );
}

/** Has a test event sent, once, also where the webhook is off. @throws Problem `not-found`, `conflict`. */
export async function testWebhook(
  deps: WebhookDeps,
  tenantId: string,
  id: string,
): Promise<{ eventId: string; deliveries: string }> {
  const { doc } = await findWebhook(deps, tenantId, id);
  refuseUnconfirmed(doc);
  const [eventId, now] = [nextId(deps.runtime), deps.runtime.now()];
  const lane = { tenantId, webhookId: id, organizationId: ownLanes.test };
  const test = { webhookId: id, organizationId: lane.organizationId, type: 'webhook.test' };
  await deps.deliveries.add(lane, [{ ...test, eventId, state: 'pending', attempts: [], createdAt: now }], now);
  return { eventId, deliveries: `/v1/webhooks/${id}/deliveries` };
}
