import { applyPatch } from '../../domain/mergePatch.ts';
import { parseRequest } from '../../domain/parse.ts';
import { type FieldError, Problem } from '../../domain/problem.ts';
import { type Webhook, webhookSchema } from '../../domain/watch/webhook.ts';
import type { WebhookDeps } from './webhookRecord.ts';

type Checks = Pick<WebhookDeps, 'urlFault' | 'canMail'>;

/** A webhook as a request describes it. @throws Problem `invalid-request`. */
export function readWebhookRequest(checks: Checks, body: unknown): { value: Webhook; unknown: string[] } {
  const parsed = parseRequest(webhookSchema, body);
  refuse(faultsOf(checks, parsed.value));
  return parsed;
}

/**
 * A webhook with fields merged into it (RFC 7396). An e-mail address stays the one whose owner confirmed it, and an address
 * stays of its kind, since keys and lanes belong to it. @throws Problem `invalid-request`.
 */
export function patchedWebhook(checks: Checks, before: Webhook, patch: unknown): { value: Webhook; unknown: string[] } {
  const parsed = parseRequest(webhookSchema, applyPatch(before, patch));
  const { value } = parsed;
  if (value.email !== before.email)
    refuse([{ pointer: '/email', message: 'cannot change: make another webhook for the other address' }]);
  // What was checked when it was set is not asked again.
  if (value.url !== before.url) refuse(faultsOf(checks, value));
  return parsed;
}

function faultsOf({ urlFault, canMail }: Checks, { url, email }: Webhook): FieldError[] {
  if ((url === undefined) === (email === undefined))
    return [{ pointer: '/url', message: 'give either a url or an email: where the alerts are to go' }];
  if (email !== undefined) return canMail ? [] : [noMail];
  const fault = urlFault(url ?? '');
  return fault === null ? [] : [{ pointer: '/url', message: fault }];
}

const noMail: FieldError = {
  pointer: '/email',
  message: 'no sender of mails is set up here: give a url, or have MAIL_FROM set by who runs this service',
};

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw new Problem('invalid-request', 'The request cannot be read.', errors);
}
