import type { AuditEvent } from '../../domain/audit/audit.ts';
import { addHours } from '../../domain/calendar/instant.ts';
import { nextTry, offAfterDays } from '../../domain/watch/retry.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import type { Sent } from './notifyPorts.ts';
import type { AuditStore, Marked, RecordsOf } from './tenantPorts.ts';
import type { Delivery, DeliveryAttempt } from './watchPorts.ts';

/** What tries to deliver say of a receiver, and when it is tried again. */

type Deps = { webhooks: RecordsOf<KeptWebhook>; audits: Pick<AuditStore, 'append'> };

/** A log shows so many tries of one event, the last ones. */
const mostAttempts = 30;
/** An event fails so often before it says that its receiver is out of order: over some hours. */
const triesBeforeOff = 5;

export const attemptOf = (at: string, { milliseconds, status, outcome }: Sent): DeliveryAttempt => ({
  at,
  milliseconds,
  status,
  outcome,
});

export const withAttempt = (delivery: Delivery, attempt: DeliveryAttempt): Delivery => ({
  ...delivery,
  attempts: [...delivery.attempts, attempt].slice(-mostAttempts),
});

/** When a message that failed is sent again: by the usual pauses, or later where the receiver asks for it. `null`: given up. */
export function nextTryOf(attempt: number, now: string, { retryAfterSeconds = 0 }: Sent): string | null {
  const usual = nextTry(attempt, now);
  if (usual === null) return null;
  const asked = Date.parse(now) + retryAfterSeconds * 1_000;
  return new Date(Math.max(Date.parse(usual), asked)).toISOString();
}

/**
 * Notes on the webhook how its receiver does: since when it fails, that it is well again, or that it is off, because it said
 * that it is gone or because nothing reached it for days.
 */
export async function noteReceiver(
  deps: Deps,
  tenantId: string,
  found: Marked<KeptWebhook>,
  { sent, attempt, now }: { sent: Sent; attempt: number; now: string },
): Promise<void> {
  const { failingSince } = found.doc;
  if (sent.isDelivered) {
    if (failingSince !== undefined) await change(deps, tenantId, found, ({ failingSince: _, ...well }) => well);
    return;
  }
  if (sent.isGone) return switchOff(deps, tenantId, found, now, 'the receiver answered 410: it wants nothing more');
  if (failingSince === undefined) return change(deps, tenantId, found, (kept) => ({ ...kept, failingSince: now }));
  const isLong = Date.parse(addHours(failingSince, offAfterDays * 24)) <= Date.parse(now);
  if (isLong && attempt >= triesBeforeOff)
    await switchOff(deps, tenantId, found, now, `nothing reached the receiver since ${failingSince}: ${sent.outcome}`);
}

async function switchOff(
  deps: Deps,
  tenantId: string,
  found: Marked<KeptWebhook>,
  now: string,
  offBecause: string,
): Promise<void> {
  if (found.doc.state !== 'active') return;
  // First, so that no webhook falls silent without a word.
  await deps.audits.append(tenantId, switchedOff(found, now, offBecause), `webhook off ${found.id} ${found.mark}`);
  await change(deps, tenantId, found, (kept) =>
    kept.state === 'active' ? { ...kept, state: 'off', offBecause, updatedAt: now, updatedBy: 'the watch' } : kept,
  );
}

const switchedOff = ({ id }: Marked<KeptWebhook>, at: string, because: string): AuditEvent => ({
  at,
  actor: { kind: 'system', id: 'watch', label: 'the watch' },
  action: 'switch a webhook off',
  subject: `/v1/webhooks/${id}`,
  requestId: '',
  status: 200,
  requestDigest: null,
  answerDigest: null,
  known: { because },
});

const tries = 4;

/** Upon the newest state: what its tenant changes at the same moment stays. A note that never finds room is made by the next try. */
async function change(
  { webhooks }: Deps,
  tenantId: string,
  found: Marked<KeptWebhook>,
  to: (kept: KeptWebhook) => KeptWebhook,
): Promise<void> {
  let there: Marked<KeptWebhook> | null = found;
  for (let i = 0; i < tries && there !== null; i++) {
    if (there.doc.removedAt !== undefined) return;
    if ((await webhooks(tenantId).put(there.id, to(there.doc), { mark: there.mark })) !== null) return;
    there = await webhooks(tenantId).get(found.id);
  }
}
