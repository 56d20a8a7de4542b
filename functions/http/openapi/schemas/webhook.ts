import * as z from 'zod';
import type { Digest } from '../../../../domain/watch/digestTime.ts';
import { alertFilterSchema, digestSchema, webhookSchema, webhookStates } from '../../../../domain/watch/webhook.ts';
import { type deliveriesQuery, deliveryStates, type ShownDelivery } from '../../../verbs/deliveryLog.ts';
import { type Resent, resendRequest } from '../../../verbs/resend.ts';
import { keyRotationRequest, type MadeSigningKey, signingKeyRequest } from '../../../verbs/signingKeys.ts';
import type { DeliveryAttempt } from '../../../verbs/watchPorts.ts';
import { confirmationRequest } from '../../../verbs/webhookConfirmation.ts';
import type { ShownSigningKey, ShownWebhook } from '../../../verbs/webhookRecord.ts';
import type { MadeWebhook } from '../../../verbs/webhooks.ts';
import { describe, fieldTexts, name, refine } from '../describe.ts';
import { patchShape } from '../patchOf.ts';
import { webhookUrlPattern } from '../patterns.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';
import './comparison.ts';

const webhookTexts = {
  url: 'Address that takes Standard Webhooks: https, at a host that can be reached from the internet. It or `email` is given.',
  email: 'Mailbox that hears of alerts as plain text, once its owner has confirmed it.',
  description: 'What it is for, in your words.',
  filter: 'Of which events it hears; left out: of all.',
  digest: 'One message for all events since the one before; left out: each event at once.',
};
refine(webhookSchema.shape.url.unwrap(), { pattern: webhookUrlPattern });
describe(webhookSchema, 'WebhookRequest', 'Where alerts go, and which.', webhookTexts);
refine(webhookSchema, { oneOf: [{ required: ['url'] }, { required: ['email'] }] });
describe(digestSchema, 'WebhookDigest', 'When events are told together. Nothing new, no message.', {
  every: 'How often.',
  weekday: 'Of a weekly one: 1 is Monday, 7 Sunday.',
  hour: 'The hour of the day, 0 to 23, where `timeZone` is.',
  timeZone: 'IANA time zone.',
});
describe(
  alertFilterSchema,
  'AlertFilter',
  'Of which events a webhook hears: what fits all that is given. What is left out admits everything.',
  {
    types: 'Kinds of events.',
    organizations: 'Ids of organizations.',
    changes: 'Kinds of differences.',
    about: 'What differs.',
    reasons: 'Why it differs.',
    duties:
      'Duties by their ids; `us.hipaa.*` means all that begin so. Differences that are about no duty are not held against it.',
    daysLeftAtMost: 'Duties and reminders with at most so many days left; overdue ones always.',
  },
);
/** An address stays of its kind, and a mailbox the one whose owner confirmed it. */
const { url, email: _email, ...mayGo } = webhookSchema.shape;
export const webhookPatch = z.object({ url, ...patchShape(mayGo) }).meta({
  id: 'WebhookRequestPatch',
  description: 'A change of `WebhookRequest` (RFC 7396). Neither the kind of address nor a mailbox changes.',
});
fieldTexts.set('WebhookRequestPatch', webhookTexts);
describe(keyRotationRequest, 'SigningKeyRotationRequest', 'How the key that signs is rotated.', {
  kind: 'Of which kind the new key is; left out: as the newest one.',
  overlapHours: 'Hours for which the older key still signs beside the new one; 0 ends it at once.',
});
describe(signingKeyRequest, 'SigningKeyRequest', 'A key to sign with beside the one that there is.', {
  kind: '`hmac`: a secret that both sides have. `ed25519`: the receiver has the public key alone.',
});
describe(confirmationRequest, 'WebhookConfirmation', 'That alerts may go to an e-mail address.', {
  code: 'The code of the mail that was sent there; it holds for seven days.',
});
describe(
  resendRequest,
  'ResendRequest',
  'Which events are to be sent again: those of a range of time, or single ones.',
  {
    from: 'Instant of the first event.',
    to: 'Instant of the last one.',
    eventIds: 'Events of the log of this webhook, by their ids.',
  },
);
// Both ends of a range, or ids, and never parts of both.
refine(resendRequest, {
  oneOf: [{ required: ['from', 'to'] }, { required: ['eventIds'] }],
  dependentRequired: { from: ['to'], to: ['from'] },
});

const keyFields = {
  id: z.string().describe('Id of the key.'),
  kind: z.enum(['hmac', 'ed25519']).describe('How it signs.'),
  publicKey: z.string().exactOptional().describe('Of ed25519: what receivers check with (`whpk_…`).'),
  createdAt: instant.describe('When it was made.'),
  expiresAt: instant.nullable().describe('From then on it signs no more; null: without end.'),
};
const signingKey = objectOf<ShownSigningKey>()('SigningKey', 'A key that signs: never its secret.', keyFields);
const secret = z
  .string()
  .exactOptional()
  .describe('What the receiver checks HMAC with (`whsec_…`), shown this once. The answer to a repeat lacks it.');

export const madeSigningKey = objectOf<MadeSigningKey>()('MadeSigningKey', 'A key that was made.', {
  ...keyFields,
  secret,
  warnings,
});

const digestTimes = objectOf<Digest>()('DigestTimes', 'When events are told together.', {
  every: digestSchema.shape.every.describe('How often.'),
  weekday: z.int().describe('Of a weekly one: 1 is Monday, 7 Sunday.'),
  hour: z.int().describe('The hour of the day, 0 to 23, where `timeZone` is.'),
  timeZone: z.string().describe('IANA time zone.'),
});

const webhookFields = {
  id: z.string().describe('Id of the webhook.'),
  ...webhookSchema.shape,
  digest: digestTimes.exactOptional().describe(webhookTexts.digest),
  state: z
    .enum(webhookStates)
    .describe('`unconfirmed`: the owner of the mailbox has not given the code back yet. `off`: nothing is sent.'),
  offBecause: z.string().exactOptional().describe('Why it is off, in words.'),
  failingSince: instant.exactOptional().describe('Since when every try has failed.'),
  digestAt: instant.exactOptional().describe('When its next digest goes out.'),
  keys: z.array(signingKey).describe('Keys that sign now: each message bears a signature of each.'),
  createdAt: instant.describe('When it was made.'),
  createdBy: z.string().describe('Who made it.'),
  updatedAt: instant.describe('When it last changed.'),
  updatedBy: z.string().describe('Who changed it last.'),
};
const { digest: _, ...shownTexts } = webhookTexts;
for (const id of ['Webhook', 'MadeWebhook']) fieldTexts.set(id, shownTexts);

export const webhook = objectOf<ShownWebhook>()('Webhook', 'A webhook of the tenant: never its secrets.', {
  ...webhookFields,
  warnings: warnings
    .exactOptional()
    .describe('Fields of the request that were not used; left out where there are none.'),
});
export const madeWebhook = objectOf<MadeWebhook>()('MadeWebhook', 'A webhook that was made.', {
  ...webhookFields,
  secret,
  warnings,
});
export const webhookPage = z
  .object({ items: z.array(webhook).describe('In the order in which they were made.'), nextCursor, warnings })
  .meta({ id: 'WebhookPage', description: 'Webhooks of the tenant.' });

const attempt = objectOf<DeliveryAttempt>()('DeliveryAttempt', 'One try to deliver.', {
  at: instant.describe('When it ended.'),
  milliseconds: z.int().describe('How long it took.'),
  status: z.int().nullable().describe('HTTP status of the answer; null where there was none.'),
  outcome: z.string().describe('What became of it, in words; of an answer the first 500 characters.'),
});
const delivery = objectOf<ShownDelivery>()('Delivery', 'An event on its way to a webhook.', {
  eventId: z.string().describe('Id of the event: `webhook-id` of its messages.'),
  organizationId: z.string().nullable().describe('The organization that it is about; null of a test.'),
  type: z.string().describe('Kind of the event.'),
  state: z
    .enum(deliveryStates)
    .describe('`filtered`: the filter let nothing of it through. `cancelled`: the webhook was off by then.'),
  attempts: z.array(attempt).describe('The tries so far, the last 30 at most.'),
  createdAt: instant.describe('When it was to be sent.'),
  endedAt: instant.nullable().describe('When it was delivered or given up; null while it waits.'),
});
export const deliveryPage = z
  .object({ items: z.array(delivery).describe('The newest event first.'), nextCursor, warnings })
  .meta({ id: 'DeliveryPage', description: 'What became of events on their way to a webhook.' });
export type DeliveriesQuery = typeof deliveriesQuery;

export const queuedTest = objectOf<{ eventId: string; deliveries: string }>()(
  'QueuedTest',
  'A test event on its way.',
  {
    eventId: z.string().describe('Its id.'),
    deliveries: z.string().describe('Where to see what became of it.'),
  },
);
export const resent = objectOf<Resent>()('Resent', 'Events that are sent again.', {
  resent: z.int().describe('How many.'),
  nextFrom: instant
    .nullable()
    .describe('Where a range held more than one request takes: from when on to ask for the others.'),
  warnings,
});

name(alertFilterSchema.shape.reasons.unwrap().element, 'AlertReason', 'Why something differs: a closed list.');
