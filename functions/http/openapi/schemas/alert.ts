import * as z from 'zod';
import { diffItemSchema } from '../../../../domain/report/diffSchema.ts';
import type { ChangedEvent, Reminder, ReminderEvent } from '../../../../domain/watch/alert.ts';
import { breachId, day, dutyId, instant, jurisdiction, nextCursor, warnings } from './common.ts';
import './comparison.ts';
import { reportVersions, summary } from './report.ts';
import { objectOf } from './tied.ts';
import { causes } from './watch.ts';

const about = objectOf<ChangedEvent['organization']>()(
  'AlertOrganization',
  'The organization that an alert is about.',
  {
    id: z.string().describe('Id of the organization.'),
    name: z.string().describe('Its name at the time.'),
  },
);

const head = {
  id: z.string().describe('Id of the alert; ids sort by time. Webhooks bear the same one.'),
  at: instant.describe('When the run began from which it came.'),
  organization: about.describe('The organization.'),
  assessmentId: z.string().describe('Id of the report from which it came.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
  causes: causes.describe('Why the run was made.'),
};

const versions = objectOf<ChangedEvent['versions']>()('AlertVersions', 'What both reports were made with.', {
  before: reportVersions.describe('The earlier one.'),
  after: reportVersions.describe('The later one.'),
});
const summaries = objectOf<ChangedEvent['summary']>()('AlertSummaries', 'Both reports in figures.', {
  before: summary.describe('The earlier one.'),
  after: summary.describe('The later one.'),
});

export const changed = objectOf<ChangedEvent>()('ChangedAlert', 'The answer moved.', {
  ...head,
  type: z.literal('assessment.changed').describe('Which kind of alert it is.'),
  against: z.string().describe('Id of the report that it was held against.'),
  versions: versions.describe('The versions on both sides.'),
  summary: summaries.describe('The figures on both sides.'),
  counts: z.record(z.string(), z.int()).describe('All differences, by kind.'),
  items: z.array(diffItemSchema).describe('The differences; of very many the first ones.'),
  left: z.int().describe('How many differences are not among them: `GET /v1/assessments/{id}/diff` has all.'),
});

const vendor = objectOf<Reminder['vendor']>()('ReminderVendor', 'The vendor through whom a duty came.', {
  row: z.int().describe('Its place in the list, from 0.'),
  externalId: z.string().nullable().describe('The organization’s own id of the vendor; null where it gave none.'),
  name: z.string().nullable().describe('The vendor’s name as the list writes it; null where it gave none.'),
});
const reminder = objectOf<Reminder>()('Reminder', 'A duty whose cautious date comes near.', {
  due: day.describe('The cautious date.'),
  daysLeft: z.int().describe('Days from the run to the date.'),
  threshold: z.int().describe('The number of days before the date that was reached.'),
  dutyId: dutyId.describe('The duty.'),
  title: z.string().describe('What is to be done.'),
  jurisdiction: jurisdiction.describe('Whose law it is.'),
  status: z.string().describe('Where its clock stands.'),
  recipient: z.string().describe('To whom it is owed.'),
  vendor: vendor.describe('The vendor.'),
  breachId: breachId.nullable().describe('The breach; null for an incident that only the organization knows of.'),
  text: z.string().describe('The reminder in a sentence.'),
});
export const reminding = objectOf<ReminderEvent>()('ReminderAlert', 'Dates came near.', {
  ...head,
  type: z.literal('deadline.reminder').describe('Which kind of alert it is.'),
  reminders: z.array(reminder).describe('The duties, the nearest date first; of very many the first ones.'),
  left: z.int().describe('How many duties are not among them.'),
});

/** An alert, as webhooks get it. */
export const alert = z
  .discriminatedUnion('type', [changed, reminding])
  .meta({ id: 'Alert', description: 'Something that an organization was told, as webhooks get it.' });

export const alertPage = z
  .object({ items: z.array(alert).describe('The newest first.'), nextCursor, warnings })
  .meta({ id: 'AlertPage', description: 'Alerts of an organization.' });
