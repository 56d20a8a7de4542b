import * as z from 'zod';
import { parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { nextId } from './ids.ts';
import { type Caller, callerName } from './ports.ts';
import { changeRecord } from './records.ts';
import {
  contextOf,
  ownLanes,
  refuseRemoved,
  type ShownWebhook,
  shownWebhook,
  type WebhookDeps,
  what,
} from './webhookRecord.ts';

/** Days after which a code that nobody gave back is worth nothing: a mail that lies about for long opens no mailbox. */
export const confirmationDays = 7;
const day = 86_400_000;

type Confirmation = NonNullable<KeptWebhook['confirmation']>;

/** A code for the owner of a mailbox: sealed for the mail, and as a hash for who gives it back. */
export async function freshConfirmation(
  { runtime, sealer }: Pick<WebhookDeps, 'runtime' | 'sealer'>,
  tenantId: string,
  webhookId: string,
): Promise<Confirmation> {
  const code = runtime.newSecret();
  return { hash: runtime.sha256(code), sealed: await sealer.seal(code, contextOf(tenantId, webhookId)) };
}

/** Has the code mailed: the worker that delivers opens it, the API itself cannot. */
export async function askConfirmation(
  { deliveries, runtime }: Pick<WebhookDeps, 'deliveries' | 'runtime'>,
  tenantId: string,
  webhookId: string,
): Promise<void> {
  const now = runtime.now();
  const lane = { tenantId, webhookId, organizationId: ownLanes.confirmation };
  const mail = { webhookId, organizationId: lane.organizationId, type: 'webhook.confirmation' };
  const eventId = nextId(runtime);
  await deliveries.add(lane, [{ ...mail, eventId, state: 'pending', attempts: [], createdAt: now }], now);
}

export const confirmationRequest = z.strictObject({
  code: z.string('must be the code of the first mail').trim().min(1, 'must be the code of the first mail').max(200),
});

/**
 * Lets alerts go to an e-mail address from now on, by the code that was mailed there some days ago at most. Doing so again changes
 * nothing. @throws Problem `invalid-request`, `not-found`.
 */
export async function confirmWebhook(
  { webhooks, runtime }: Pick<WebhookDeps, 'webhooks' | 'runtime'>,
  by: Caller,
  id: string,
  body: unknown,
): Promise<ShownWebhook> {
  const { value, unknown } = parseRequest(confirmationRequest, body);
  const now = runtime.now();
  // Of two digests of the same length, compared by their text: what time that takes says nothing of the code.
  const hash = runtime.sha256(value.code);
  const confirm = (kept: KeptWebhook, isMade: boolean): KeptWebhook => {
    refuseRemoved(kept);
    if (isMade || kept.state !== 'unconfirmed') return kept;
    if (kept.confirmation?.hash !== hash)
      throw new Problem('invalid-request', 'The code is not the one that was mailed.', [
        {
          pointer: '/code',
          message: 'must be the code of the first mail; remove the webhook and make it anew for another',
        },
      ]);
    refuseLate(kept, now);
    const { confirmation: _, ...rest } = kept;
    return { ...rest, state: 'active', updatedAt: now, updatedBy: callerName(by) };
  };
  const { doc } = await changeRecord(webhooks(by.tenantId), id, what, { write: runtime.newId() }, confirm);
  return shownWebhook(doc, now, unknown);
}

/** The code is as old as its webhook. */
function refuseLate({ createdAt }: KeptWebhook, now: string): void {
  if (Date.parse(now) - Date.parse(createdAt) <= confirmationDays * day) return;
  throw new Problem('invalid-request', 'The code is too old.', [
    {
      pointer: '/code',
      message: `holds for ${confirmationDays} days after the webhook was made; remove the webhook and make it anew for another`,
    },
  ]);
}
