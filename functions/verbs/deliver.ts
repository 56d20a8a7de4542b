import { filterEvent } from '../../domain/watch/filterEvent.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { type DeliverDeps, type Delivered, nothingDone, plus } from './deliverDeps.ts';
import { sendDigest } from './digest.ts';
import { attemptOf, nextTryOf, noteReceiver, withAttempt } from './receiverState.ts';
import { type KeyRing, keyRing, sendMessage } from './sendMessage.ts';
import type { Marked } from './tenantPorts.ts';
import type { Delivery, Lane } from './watchPorts.ts';
import { alertMessage, confirmationMessage, type Message, testMessage } from './webhookMessage.ts';
import { contextOf, ownLanes } from './webhookRecord.ts';

/** Milliseconds for which a lane is taken, and after which no further message is begun: one takes 15 s at most. */
const leaseMillis = 60_000;
const workMillis = 40_000;
const atOnce = 20;
/** What a digest is to collect is looked at so often: where the digest is taken off it goes, and does not wait for its day. */
const digestPauseMillis = 3_600_000;

/**
 * Sends what waits in a lane, one after the other in its order. What fails holds up its own lane alone, until its next try; what
 * was tried for 75 hours is given up, and the next one goes. A worker that dies leaves the lane to the next one when its lease
 * ends: an event comes at least once, and never after a later one of the same lane but where it is asked for again.
 */
export async function deliver(deps: DeliverDeps, lane: Lane): Promise<Delivered> {
  if (lane.organizationId === ownLanes.digest) return sendDigest(deps, lane);
  const done = nothingDone();
  const began = deps.runtime.now();
  const held = await deps.deliveries.take(lane, began, plus(began, leaseMillis));
  if (held === null) return done;
  const work: Work = { deps, lane, ring: keyRing(deps), done, attempt: held.doc.attempt };
  for (;;) {
    const waiting = await deps.deliveries.waiting(lane, atOnce);
    if (waiting.length === 0) {
      await deps.deliveries.leave(lane, held.mark, null);
      return done;
    }
    for (const delivery of waiting) {
      const now = deps.runtime.now();
      const isLate = Date.parse(now) - Date.parse(began) > workMillis;
      const nextAt = isLate ? now : await one(work, delivery);
      if (nextAt === gone) return done;
      if (nextAt === null) continue;
      done.later = true;
      await deps.deliveries.leave(lane, held.mark, { attempt: work.attempt, nextAt });
      return done;
    }
  }
}

type Work = { deps: DeliverDeps; lane: Lane; ring: KeyRing; done: Delivered; attempt: number };

const gone = Symbol('the webhook is no more');

/** Works on the first of a lane. `null`: it has ended, and the next one goes; an instant: when the lane goes on. */
async function one(work: Work, delivery: Delivery): Promise<string | null | typeof gone> {
  const { deps, lane } = work;
  const { tenantId, webhookId } = lane;
  const found = await deps.webhooks(tenantId).get(webhookId);
  if (found === null || found.doc.removedAt !== undefined) {
    await deps.deliveries.dropWaiting(tenantId, webhookId);
    return gone;
  }
  const { doc } = found;
  if (isAlert(lane) && doc.state !== 'active') return drop(work, delivery, 'cancelled', `the webhook is ${doc.state}`);
  if (isAlert(lane) && doc.digestAt !== undefined) {
    work.attempt = 0;
    const soon = plus(deps.runtime.now(), digestPauseMillis);
    return Date.parse(doc.digestAt) < Date.parse(soon) ? doc.digestAt : soon;
  }
  const message = await messageOf(deps, lane, doc, delivery);
  if (message === 'filtered') return drop(work, delivery, 'filtered', 'the filter lets nothing of it through');
  if (message === null) return drop(work, delivery, 'cancelled', 'there is nothing to send any more');
  return send(work, found, delivery, message);
}

/** Whether a lane is one of an organization. */
export const isAlert = ({ organizationId }: Pick<Lane, 'organizationId'>): boolean =>
  !Object.values<string>(ownLanes).includes(organizationId);

async function messageOf(
  { alerts, sealer, publicUrl }: DeliverDeps,
  lane: Lane,
  doc: KeptWebhook,
  { eventId, createdAt }: Delivery,
): Promise<Message | 'filtered' | null> {
  const { tenantId, webhookId, organizationId } = lane;
  if (organizationId === ownLanes.test) return testMessage(eventId, createdAt, webhookId);
  if (organizationId === ownLanes.confirmation) {
    if (doc.confirmation === undefined) return null;
    const code = await sealer.open(doc.confirmation.sealed, contextOf(tenantId, webhookId));
    return confirmationMessage(eventId, createdAt, webhookId, code);
  }
  const event = await alerts(tenantId, organizationId).get(eventId);
  if (event === null) return null;
  const admitted = filterEvent(event.doc, doc.webhook.filter);
  return admitted === null ? 'filtered' : alertMessage(publicUrl, admitted);
}

/** Ends a delivery without sending it. */
async function drop(work: Work, delivery: Delivery, state: 'filtered' | 'cancelled', outcome: string): Promise<null> {
  const endedAt = work.deps.runtime.now();
  const attempt = { at: endedAt, milliseconds: 0, status: null, outcome };
  await work.deps.deliveries.end(work.lane, { ...withAttempt(delivery, attempt), state, endedAt });
  work.attempt = 0;
  work.done.dropped++;
  return null;
}

async function send(
  work: Work,
  found: Marked<KeptWebhook>,
  delivery: Delivery,
  message: Message,
): Promise<string | null> {
  const { deps, lane, ring, done } = work;
  const sent = await sendMessage(deps, ring, lane.tenantId, found.doc, message);
  const now = deps.runtime.now();
  const noted = withAttempt(delivery, attemptOf(now, sent));
  const attempt = work.attempt + 1;
  // A test says nothing of how alerts fare: whoever asks for it looks at what came of it.
  if (isAlert(lane)) await noteReceiver(deps, lane.tenantId, found, { sent, attempt, now });
  const isLast = sent.isDelivered || sent.isGone || lane.organizationId === ownLanes.test;
  const nextAt = isLast ? null : nextTryOf(attempt, now, sent);
  if (nextAt !== null) {
    await deps.deliveries.note(lane, noted);
    work.attempt = attempt;
    return nextAt;
  }
  await deps.deliveries.end(lane, { ...noted, state: sent.isDelivered ? 'delivered' : 'failed', endedAt: now });
  work.attempt = 0;
  if (sent.isDelivered) done.delivered++;
  else done.failed++;
  return null;
}
