import * as z from 'zod';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { nextDigestAt } from '../../domain/watch/digestTime.ts';
import type { KeptWebhook, Webhook } from '../../domain/watch/webhook.ts';
import { nextId } from './ids.ts';
import { type Caller, callerName } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { changeRecord, expectMark, readRecord } from './records.ts';
import { freshSigningKey, withSecret } from './signingKeys.ts';
import { askConfirmation, freshConfirmation } from './webhookConfirmation.ts';
import { refuseMany } from './webhookLimits.ts';
import {
  findWebhook,
  refuseRemoved,
  type ShownWebhook,
  shownWebhook,
  type WebhookDeps,
  what,
} from './webhookRecord.ts';
import { patchedWebhook, readWebhookRequest } from './webhookRequest.ts';

/** A webhook as it is answered once: `secret` is what its receiver checks signatures with. */
export type MadeWebhook = ShownWebhook & { secret?: string; warnings: string[] };

/**
 * Makes a webhook. One with a url signs by HMAC from the start; one with an e-mail address is silent until its owner gives back
 * the code of a first mail. `replay`: what a repeat of the request is told. @throws Problem `invalid-request`, `conflict`.
 */
export async function addWebhook(
  deps: WebhookDeps,
  by: Caller,
  body: unknown,
): Promise<{ made: MadeWebhook; replay: object; mark: string }> {
  const { value, unknown } = readWebhookRequest(deps, body);
  const { runtime } = deps;
  const [id, now] = [nextId(runtime), runtime.now()];
  await refuseMany(deps, by.tenantId, id, value);
  const isMail = value.email !== undefined;
  const signing = isMail ? null : await freshSigningKey(deps, by.tenantId, id, 'hmac');
  const kept: KeptWebhook = {
    id,
    webhook: value,
    keys: signing === null ? [] : [signing.key],
    state: isMail ? 'unconfirmed' : 'active',
    ...(isMail && { confirmation: await freshConfirmation(deps, by.tenantId, id) }),
    ...digestAtOf(value, now),
    createdAt: now,
    createdBy: callerName(by),
    updatedAt: now,
    updatedBy: callerName(by),
  };
  // One that an earlier try of this request put here was shown to nobody.
  const written = await deps.webhooks(by.tenantId).put(id, kept, 'anything');
  if (written === null) throw new Error('a write without a condition was refused');
  await refuseManyAtOnce(deps, by.tenantId, kept);
  if (isMail) await askConfirmation(deps, by.tenantId, id);
  await setDigest(deps, by.tenantId, kept);
  return { ...withSecret(shownWebhook(kept, now), signing?.secret, unknown), mark: written.mark };
}

/**
 * Whoever makes webhooks at the same moment is seen by now: each counts those of the others that are written, so that together
 * they are never too many. One that is refused here told nobody anything, and goes. @throws Problem `conflict`.
 */
async function refuseManyAtOnce(deps: WebhookDeps, tenantId: string, kept: KeptWebhook): Promise<void> {
  try {
    await refuseMany(deps, tenantId, kept.id, kept.webhook);
  } catch (error) {
    const { confirmation: _, digestAt: __, ...rest } = kept;
    const gone: KeptWebhook = { ...rest, keys: [], state: 'off', removedAt: kept.createdAt };
    await deps.webhooks(tenantId).put(kept.id, gone, 'anything');
    throw error;
  }
}

const digestAtOf = ({ digest }: Webhook, now: string): { digestAt?: string } =>
  digest ? { digestAt: nextDigestAt(digest, now) } : {};

/** Puts the next digest among what is due. A place that it had before is found to be of no use when its instant comes. */
async function setDigest({ due }: WebhookDeps, tenantId: string, { id, digestAt }: KeptWebhook): Promise<void> {
  if (digestAt !== undefined) await due.put({ at: digestAt, thing: { kind: 'digest', tenantId, webhookId: id } });
}

/** One webhook, and the mark upon which it can be changed. @throws Problem `not-found`. */
export async function readWebhook(
  deps: Pick<WebhookDeps, 'webhooks' | 'runtime'>,
  tenantId: string,
  id: string,
): Promise<{ answer: ShownWebhook; mark: string }> {
  const { doc, mark } = await findWebhook(deps, tenantId, id);
  return { answer: shownWebhook(doc, deps.runtime.now()), mark };
}

export const webhooksQuery = z.strictObject({
  limit: pageLimit(50, 200),
  cursor: once(cursorOf('webhooks', z.tuple([z.string()]))).optional(),
});

/** The tenant's webhooks in the order in which they were made. @throws Problem `invalid-request`. */
export async function listWebhooks(
  { webhooks, runtime }: Pick<WebhookDeps, 'webhooks' | 'runtime'>,
  tenantId: string,
  query: Query,
): Promise<{ items: ShownWebhook[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(webhooksQuery, query);
  const { items, next } = await webhooks(tenantId).list({ limit: value.limit, after: value.cursor?.[0] });
  const there = items.map(({ doc }) => doc).filter(({ removedAt }) => removedAt === undefined);
  return {
    items: there.map((kept) => shownWebhook(kept, runtime.now())),
    nextCursor: next === null ? null : cursorAt('webhooks', [next]),
    warnings: notUsed(unknown),
  };
}

/**
 * Merges fields into a webhook (RFC 7396): what is not sent stays, `null` removes.
 * @throws Problem `invalid-request`, `not-found`, `precondition-failed`.
 */
export async function patchWebhook(
  deps: WebhookDeps,
  by: Caller,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<{ answer: ShownWebhook; mark: string }> {
  const { runtime } = deps;
  const now = runtime.now();
  const unknown: string[] = [];
  const change = (kept: KeptWebhook): KeptWebhook => {
    refuseRemoved(kept);
    const patched = patchedWebhook(deps, kept.webhook, body);
    unknown.splice(0, unknown.length, ...patched.unknown);
    const { digestAt, ...rest } = kept;
    const isSame = canonicalJson(patched.value.digest) === canonicalJson(kept.webhook.digest);
    // One that is due and not sent yet is not put off by a change of something else.
    const digest = isSame && digestAt !== undefined ? { digestAt } : digestAtOf(patched.value, now);
    return { ...rest, webhook: patched.value, ...digest, updatedAt: now, updatedBy: callerName(by) };
  };
  const options = { ifMatch, write: runtime.newId() };
  const { doc, mark } = await changeRecord(deps.webhooks(by.tenantId), id, what, options, change);
  await setDigest(deps, by.tenantId, doc);
  return { answer: shownWebhook(doc, now, unknown), mark };
}

/** Removes a webhook, its keys and what waits for it. Doing so again changes nothing. @throws Problem `not-found`, `precondition-failed`. */
export async function removeWebhook(
  { webhooks, deliveries, runtime }: WebhookDeps,
  by: Caller,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  const records = webhooks(by.tenantId);
  const found = await readRecord(records, id, what);
  if (found.doc.removedAt === undefined) {
    expectMark(found.mark, ifMatch);
    const now = runtime.now();
    await changeRecord(records, id, what, { ifMatch, write: runtime.newId() }, (kept) => {
      const { confirmation: _, digestAt: __, ...rest } = kept;
      return { ...rest, keys: [], removedAt: kept.removedAt ?? now, updatedAt: now, updatedBy: callerName(by) };
    });
  }
  // Also where an earlier try broke off behind the record.
  await deliveries.dropWaiting(by.tenantId, id);
}
