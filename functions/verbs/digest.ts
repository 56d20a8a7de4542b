import type { AlertEvent } from '../../domain/watch/alert.ts';
import { nextDigestAt } from '../../domain/watch/digestTime.ts';
import { filterEvent } from '../../domain/watch/filterEvent.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { type DeliverDeps, type Delivered, nothingDone, plus } from './deliverDeps.ts';
import { attemptOf, nextTryOf, noteReceiver, withAttempt } from './receiverState.ts';
import { keyRing, sendMessage } from './sendMessage.ts';
import type { Marked } from './tenantPorts.ts';
import type { Delivery, DueEntry, DueStore, Lane } from './watchPorts.ts';
import { digestMessage } from './webhookMessage.ts';
import { ownLanes } from './webhookRecord.ts';

/** A digest's lane is taken for longer: it looks into the lanes of all organizations. */
const leaseMillis = 120_000;
/** After so long no further event is dropped: what was collected goes. */
const workMillis = 40_000;
/** Events in one message, and characters of them; what is more comes in the next one, at once. */
const mostEvents = 100;
const mostCharacters = 1_000_000;
const organizationsAtOnce = 100;

export type DigestDeps = DeliverDeps & { due: Pick<DueStore, 'shards' | 'list' | 'put' | 'remove'> };
export type Whose = { tenantId: string; webhookId: string };

/**
 * Sends what a webhook collected, where its digest is due by now, and puts the next one among what is due. Nothing collected,
 * no message. A call that comes twice, or for a digest that was moved meanwhile, does nothing.
 */
export async function digest(deps: DigestDeps, whose: Whose): Promise<Delivered> {
  const found = (await deps.webhooks(whose.tenantId).get(whose.webhookId))?.doc;
  const now = deps.runtime.now();
  const kept = found?.removedAt === undefined ? found : undefined;
  const times = kept?.webhook.digest;
  if (kept === undefined || times === undefined || !isDue(kept, now)) {
    await clearPlaces(deps, whose, now, kept?.digestAt);
    return nothingDone();
  }
  const at = nextDigestAt(times, now);
  await deps.due.put({ at, thing: { kind: 'digest', ...whose } });
  const done = await sendDigest(deps, { ...whose, organizationId: ownLanes.digest });
  await moveOn(deps, whose, at);
  await clearPlaces(deps, whose, now, at);
  return done;
}

/** A tick puts what it woke so far ahead, and no further, in milliseconds. */
const wokenFor = 900_000;
const placesAtOnce = 250;

/** Takes the digest from where a tick left it, or its tenant before a change; its next place stays. */
async function clearPlaces({ due }: DigestDeps, whose: Whose, now: string, next: string | undefined): Promise<void> {
  const until = plus(now, wokenFor);
  for (let shard = 0; shard < due.shards; shard++)
    for (let after: string | undefined; ; ) {
      const page: Awaited<ReturnType<typeof due.list>> = await due.list(shard, until, placesAtOnce, after);
      for (const entry of page.items) if (isOf(entry, whose) && entry.at !== next) await due.remove(entry);
      if (page.next === null) break;
      after = page.next;
    }
}

const isOf = ({ thing }: DueEntry, { tenantId, webhookId }: Whose): boolean =>
  thing.kind === 'digest' && thing.tenantId === tenantId && thing.webhookId === webhookId;

const isDue = ({ digestAt }: KeptWebhook, now: string): boolean =>
  digestAt !== undefined && Date.parse(digestAt) <= Date.parse(now);

const tries = 4;

/** What its tenant set at the same moment stays. */
async function moveOn({ webhooks }: DigestDeps, { tenantId, webhookId }: Whose, at: string): Promise<void> {
  for (let i = 0; i < tries; i++) {
    const found = await webhooks(tenantId).get(webhookId);
    if (found === null || found.doc.digestAt === undefined || found.doc.removedAt !== undefined) return;
    if (Date.parse(found.doc.digestAt) >= Date.parse(at)) return;
    if ((await webhooks(tenantId).put(webhookId, { ...found.doc, digestAt: at }, { mark: found.mark })) !== null)
      return;
  }
}

type Collected = { lane: Lane; delivery: Delivery; event: AlertEvent };

/**
 * Sends what waits in all lanes of a webhook as one message; one that failed is tried again by the usual pauses, with what came
 * meanwhile. It is named by its events: the same ones are the same message.
 */
export async function sendDigest(deps: DeliverDeps, lane: Lane): Promise<Delivered> {
  const done = nothingDone();
  const began = deps.runtime.now();
  const held = await deps.deliveries.take(lane, began, plus(began, leaseMillis));
  if (held === null) return done;
  const { tenantId, webhookId } = lane;
  const found = await deps.webhooks(tenantId).get(webhookId);
  if (found === null || found.doc.removedAt !== undefined) {
    await deps.deliveries.dropWaiting(tenantId, webhookId);
    return done;
  }
  const isOn = found.doc.state === 'active' && found.doc.webhook.digest !== undefined;
  const { collected, hasMore } = isOn
    ? await collect(deps, lane, found.doc, done, plus(began, workMillis))
    : noneCollected;
  if (collected.length === 0) {
    done.later = hasMore;
    await deps.deliveries.leave(lane, held.mark, hasMore ? { attempt: 0, nextAt: deps.runtime.now() } : null);
    return done;
  }
  const next = await sendCollected(deps, lane, found, collected, held.doc.attempt + 1, done);
  const nextAt = next?.nextAt ?? (hasMore ? deps.runtime.now() : null);
  done.later = nextAt !== null;
  await deps.deliveries.leave(lane, held.mark, nextAt === null ? null : { attempt: next?.attempt ?? 0, nextAt });
  return done;
}

const noneCollected = { collected: [], hasMore: false };

/** The events that wait, the earliest first. What the filter of now does not let through ends here. */
async function collect(
  deps: DeliverDeps,
  { tenantId, webhookId }: Lane,
  { webhook }: KeptWebhook,
  done: Delivered,
  until: string,
): Promise<{ collected: Collected[]; hasMore: boolean }> {
  const collected: Collected[] = [];
  let characters = 0;
  for await (const organizationId of organizationIds(deps, tenantId)) {
    const lane = { tenantId, webhookId, organizationId };
    for await (const delivery of waitingIn(deps, lane)) {
      const kept = await deps.alerts(tenantId, organizationId).get(delivery.eventId);
      const event = kept === null ? null : filterEvent(kept.doc, webhook.filter);
      if (event === null) {
        const [state, outcome] =
          kept === null
            ? (['cancelled', 'there is nothing to send any more'] as const)
            : (['filtered', 'the filter lets nothing of it through'] as const);
        const endedAt = deps.runtime.now();
        const noted = withAttempt(delivery, { at: endedAt, milliseconds: 0, status: null, outcome });
        await deps.deliveries.end(lane, { ...noted, state, endedAt });
        done.dropped++;
        if (Date.parse(endedAt) > Date.parse(until)) return { collected: inOrder(collected), hasMore: true };
        continue;
      }
      characters += JSON.stringify(event).length;
      const isFull = collected.length > 0 && (collected.length >= mostEvents || characters > mostCharacters);
      if (isFull) return { collected: inOrder(collected), hasMore: true };
      collected.push({ lane, delivery, event });
    }
  }
  return { collected: inOrder(collected), hasMore: false };
}

/** All that waits in a lane, in its order, also while those that were given end. */
async function* waitingIn({ deliveries }: DeliverDeps, lane: Lane): AsyncGenerator<Delivery> {
  const given = new Set<string>();
  for (let most = mostEvents; ; most += mostEvents) {
    const waiting = await deliveries.waiting(lane, most);
    for (const delivery of waiting) if (!given.has(delivery.eventId)) yield delivery;
    if (waiting.length < most) return;
    for (const { eventId } of waiting) given.add(eventId);
  }
}

const inOrder = (collected: readonly Collected[]): Collected[] =>
  collected.toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1));

/** Removed organizations too: what was found before is told. */
async function* organizationIds({ organizations }: DeliverDeps, tenantId: string): AsyncGenerator<string> {
  for (let after: string | undefined; ; ) {
    const page = await organizations(tenantId).list({ limit: organizationsAtOnce, after });
    yield* page.items.map(({ id }) => id);
    if (page.next === null) return;
    after = page.next;
  }
}

/** `null`: it has ended; else when it is tried again. */
async function sendCollected(
  deps: DeliverDeps,
  { tenantId }: Lane,
  found: Marked<KeptWebhook>,
  collected: readonly Collected[],
  attempt: number,
  done: Delivered,
): Promise<{ attempt: number; nextAt: string } | null> {
  const events = collected.map(({ event }) => event);
  const id = `digest-${deps.runtime.sha256(events.map((event) => event.id).join(' ')).slice(0, 32)}`;
  const message = digestMessage(deps.publicUrl, id, deps.runtime.now(), events);
  const sent = await sendMessage(deps, keyRing(deps), tenantId, found.doc, message);
  const now = deps.runtime.now();
  await noteReceiver(deps, tenantId, found, { sent, attempt, now });
  const nextAt = sent.isDelivered || sent.isGone ? null : nextTryOf(attempt, now, sent);
  for (const { lane, delivery } of collected) {
    const noted = withAttempt(delivery, attemptOf(now, sent));
    if (nextAt !== null) await deps.deliveries.note(lane, noted);
    else await deps.deliveries.end(lane, { ...noted, state: sent.isDelivered ? 'delivered' : 'failed', endedAt: now });
  }
  if (nextAt !== null) return { attempt, nextAt };
  if (sent.isDelivered) done.delivered += collected.length;
  else done.failed += collected.length;
  return null;
}
