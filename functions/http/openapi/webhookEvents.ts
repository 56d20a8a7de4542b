import * as z from 'zod';
import { diffItemSchema } from '../../../domain/report/diffSchema.ts';
import type { ChangedEvent, Reminder, ReminderEvent } from '../../../domain/watch/alert.ts';
import { causeSchema, causesSchema } from '../../../domain/watch/cause.ts';
import { describe, fieldTexts, name } from './describe.ts';
import { day, instant } from './schemas/common.ts';
import { reportVersions, summary } from './schemas/report.ts';
import { objectOf } from './schemas/tied.ts';
import './schemas/comparison.ts';

/** What is sent to webhooks, as OpenAPI 3.1 tells of it beside the operations. */

describe(causesSchema, 'Causes', 'Why the organization was assessed again.', {
  named: 'The causes, at most 50.',
  more: 'How many there were beyond these.',
});
name(causeSchema, 'Cause', 'Something that can make an answer another one.');
const [schedule, breach, vendor, inputs, versions] = causeSchema.options;
const kind = 'Which kind of cause it is.';
describe(schedule, 'ScheduleCause', 'The organization’s own schedule.', { kind, dueAt: 'When it was due.' });
describe(breach, 'BreachCause', 'What the sources say of a breach changed its meaning.', {
  kind,
  breachId: 'The breach.',
  change: 'What happened to it.',
  title: 'How it is called.',
  position: 'The place of the change in the feed of changes.',
});
describe(vendor, 'VendorCause', 'A company of the store changed.', {
  kind,
  vendorId: 'The company.',
  store: 'Version of the breach store in which it changed.',
});
describe(inputs, 'InputsCause', 'What the organization itself gave changed.', { kind, what: 'What of it.' });
describe(versions, 'VersionsCause', 'The law as coded, or the matcher, is another one.', {
  kind,
  law: 'The version of the law.',
  matcher: 'The version of the matcher.',
});

const organization = z
  .object({ id: z.string().describe('Its id.'), name: z.string().describe('Its name.') })
  .meta({ id: 'AlertedOrganization', description: 'The organization that an event is about.' });
const links = z
  .object({
    report: z.string().describe('Address of the report.'),
    diff: z.string().optional().describe('Of a change: address of all differences.'),
  })
  .meta({ id: 'EventLinks', description: 'Where to read more, with a key of the tenant.' });

const head = {
  id: z.string().describe('Id of the event, as in `webhook-id`: the same at every try.'),
  at: instant.describe('When the organization was assessed.'),
  organization: organization.describe('Whom it is about.'),
  assessmentId: z.string().describe('Id of the report that says so.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
  causes: causesSchema,
  links: links.describe('Where to read more.'),
};
for (const id of ['AssessmentChanged', 'DeadlineReminder'])
  fieldTexts.set(id, { causes: 'Why the organization was assessed again.' });
const left = z.int().describe('How many more there are than are listed here.');
const sides = <S extends z.ZodType>(id: string, what: string, side: S) =>
  z
    .object({ before: side.describe('Of the earlier report.'), after: side.describe('Of the later one.') })
    .meta({ id, description: what });

type Linked<E> = E & { links: { report: string; diff?: string | undefined } };

const changed = objectOf<Linked<ChangedEvent>>()('AssessmentChanged', 'The answer moved.', {
  type: z.literal('assessment.changed').describe('Which kind of event it is.'),
  ...head,
  against: z.string().describe('Id of the earlier report.'),
  versions: sides('ChangedVersions', 'What both reports were made with.', reportVersions).describe('Versions.'),
  summary: sides('ChangedSummaries', 'Both reports in figures.', summary).describe('Figures.'),
  counts: z.record(z.string(), z.int()).describe('All differences by their kind.'),
  items: z.array(diffItemSchema).describe('The most pressing differences, at most 200.'),
  left,
});

const reminder = objectOf<Reminder>()('Reminder', 'A duty whose date comes near.', {
  due: day.describe('The cautious date.'),
  daysLeft: z.int().describe('Days until then.'),
  threshold: z.int().describe('The number of days before it that was reached.'),
  dutyId: z.string().describe('The duty.'),
  title: z.string().describe('How it is called.'),
  jurisdiction: z.string().describe('Where it is owed.'),
  status: z.string().describe('Where its clock stands.'),
  recipient: z.string().describe('To whom notice is owed.'),
  vendor: diffItemSchema.shape.vendor.describe('The vendor through whom the incident came.'),
  breachId: z.string().nullable().describe('The breach; null for an incident that the organization alone knows of.'),
  text: z.string().describe('The reminder in a sentence.'),
});
const reminded = objectOf<Linked<ReminderEvent>>()('DeadlineReminder', 'Dates came near.', {
  type: z.literal('deadline.reminder').describe('Which kind of event it is.'),
  ...head,
  reminders: z.array(reminder).describe('The nearest first, at most 200.'),
  left,
});

const digested = z
  .object({
    since: instant.nullable().describe('Instant of the first event.'),
    events: z.array(z.union([changed, reminded])).describe('The events in their order.'),
  })
  .meta({ id: 'Digest', description: 'All events since the digest before.' });
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
    messageOf('assessment.changed', 'AssessmentChangedMessage', 'That the answer moved.', changed),
  ),
  'deadline.reminder': sent(
    'onDeadlineReminder',
    'Dates came near',
    'Sent when an open duty of the organization has 14, 7, 3 or 1 days left.',
    messageOf('deadline.reminder', 'DeadlineReminderMessage', 'That dates came near.', reminded),
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
