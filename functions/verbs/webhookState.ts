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
      `The address is not confirmed yet: send the code of its first mail to POST /v1/webhooks/${id}/confirm; where that is more than seven days old, remove the webhook and make it anew.`,
    );
}

const mostTestsAnHour = 30;
const hour = 3_600_000;
/** Of the log so much is looked through for tests. */
const newest = 200;

/** The owner of a mailbox agreed to alerts, and to no flood of tests. @throws Problem `conflict`. */
async function refuseManyTests({ deliveries, runtime }: WebhookDeps, tenantId: string, id: string): Promise<void> {
  const since = Date.parse(runtime.now()) - hour;
  const { items } = await deliveries.log(tenantId, id, { limit: newest });
  const tests = items.filter(({ type, createdAt }) => type === 'webhook.test' && Date.parse(createdAt) > since);
  if (tests.length >= mostTestsAnHour)
    throw new Problem(
      'conflict',
      `${mostTestsAnHour} tests were sent within an hour: look at the log, or test again later.`,
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
  await refuseManyTests(deps, tenantId, id);
  const [eventId, now] = [nextId(deps.runtime), deps.runtime.now()];
  const lane = { tenantId, webhookId: id, organizationId: ownLanes.test };
  const test = { webhookId: id, organizationId: lane.organizationId, type: 'webhook.test' };
  await deps.deliveries.add(lane, [{ ...test, eventId, state: 'pending', attempts: [], createdAt: now }], now);
  return { eventId, deliveries: `/v1/webhooks/${id}/deliveries` };
}
