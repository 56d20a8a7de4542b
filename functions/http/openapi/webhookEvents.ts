import * as z from 'zod';
import { changed, reminding } from './schemas/alert.ts';
import { instant } from './schemas/common.ts';

/** What is sent to webhooks, as OpenAPI 3.1 tells of it beside the operations. */

const links = z
  .object({
    report: z.string().describe('Address of the report.'),
    diff: z.string().optional().describe('Of a change: address of all differences.'),
  })
  .meta({ id: 'EventLinks', description: 'Where to read more, with a key of the tenant.' });

/** An alert as it is sent: with where to read more. */
const linked = { links: links.describe('Where to read more.') };
const sentChange = changed.extend(linked).meta({ id: 'AssessmentChanged', description: 'The answer moved.' });
const sentReminder = reminding.extend(linked).meta({ id: 'DeadlineReminder', description: 'Dates came near.' });

const digested = z
  .object({
    since: instant.nullable().describe('Instant of the first event.'),
    events: z.array(z.union([sentChange, sentReminder])).describe('The events in their order.'),
  })
  .meta({ id: 'DigestEvents', description: 'All events since the digest before.' });
const tested = z
  .object({ webhookId: z.string().describe('The webhook that was tested.') })
  .meta({ id: 'WebhookTest', description: 'A test that somebody asked for.' });

const messageOf = (type: string, id: string, description: string, data: z.ZodType) =>
  z
    .object({
      type: z.literal(type).describe('Which kind of event it is.'),
      timestamp: instant.describe('When it happened; not when it is sent.'),
      data: data.describe('The event.'),
    })
    .meta({ id, description });

const headers = z.object({
  'webhook-id': z.string().describe('Id of the event, the same at every try: by it a receiver knows a repeat.'),
  'webhook-timestamp': z.string().regex(/^\d+$/).describe('When it is sent, in seconds since 1970.'),
  'webhook-signature': z
    .string()
    .describe(
      'Signatures of `{webhook-id}.{webhook-timestamp}.{body}` by all live keys, separated by spaces: `v1,` HMAC-SHA256, `v1a,` ed25519; in base64.',
    ),
});

/** How a receiver should answer. */
const responses = {
  '2XX': { description: 'It is taken.' },
  default: {
    description:
      'A failure, a redirect too: it is tried again for 75 hours. With 410 nothing more is wanted, and the webhook is switched off.',
  },
};

const sent = (operationId: string, summaryText: string, description: string, body: z.ZodType) => ({
  post: {
    operationId,
    tags: ['Webhooks'],
    summary: summaryText,
    description,
    security: [],
    requestParams: { header: headers },
    requestBody: { required: true, description: 'The event.', content: { 'application/json': { schema: body } } },
    responses,
  },
});

/** The events by their kinds. */
export const webhookEvents = () => ({
  'assessment.changed': sent(
    'onAssessmentChanged',
    'The answer moved',
    'Sent when an organization was assessed again and something differs from the report before.',
    messageOf('assessment.changed', 'AssessmentChangedMessage', 'That the answer moved.', sentChange),
  ),
  'deadline.reminder': sent(
    'onDeadlineReminder',
    'Dates came near',
    'Sent when an open duty of the organization has 14, 7, 3 or 1 days left.',
    messageOf('deadline.reminder', 'DeadlineReminderMessage', 'That dates came near.', sentReminder),
  ),
  digest: sent(
    'onDigest',
    'Events of a day or a week',
    'Sent to webhooks with a digest, in the place of its single events. Nothing new, no message.',
    messageOf('digest', 'DigestMessage', 'Several events in one message.', digested),
  ),
  'webhook.test': sent(
    'onWebhookTest',
    'A test',
    'Sent once for each `POST /v1/webhooks/{id}/test`.',
    messageOf('webhook.test', 'WebhookTestMessage', 'A test.', tested),
  ),
});
