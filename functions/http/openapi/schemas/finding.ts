import * as z from 'zod';
import { acceptanceSchema } from '../../../../domain/findings/acceptance.ts';
import { type FindingChange, findingChangeSchema } from '../../../../domain/findings/keptFinding.ts';
import { findingStates, findingStatuses } from '../../../../domain/findings/statuses.ts';
import { findingWorkSchema } from '../../../../domain/findings/work.ts';
import type { FindingAssessment, WholeFinding } from '../../../verbs/findings.ts';
import type { RiskInShort, ShownAcceptance, ShownChange, ShownFinding } from '../../../verbs/shownFinding.ts';
import { describe } from '../describe.ts';
import { day, instant, nextCursor, warnings } from './common.ts';
import { riskConclusion, riskState } from './riskAssessment.ts';
import { objectOf, wordsOf } from './tied.ts';

describe(findingWorkSchema, 'FindingWork', 'What is set of a finding.', {
  status: 'How far the work on it has come.',
  assignee: 'The person who works on it.',
  vendor: 'The vendor of the finding, as the finding shows it: where it is another, nothing is changed.',
  breachId: 'The breach of the finding: where it is another, nothing is changed.',
});
describe(findingWorkSchema.shape.vendor.unwrap(), 'FindingVendorGiven', 'A vendor by its external id or its name.', {
  externalId: 'Your own id of the vendor.',
  name: 'The vendor’s name, as your list writes it.',
});
const acceptanceTexts = {
  reason: 'Why the risk is accepted.',
  approver: 'The person who accepts it.',
  expiresOn: 'The last day on which it holds, at most 366 days ahead; on the day after the finding is open again.',
};
describe(acceptanceSchema, 'AcceptanceRequest', 'That a person accepts the risk of a finding.', acceptanceTexts);

const findingId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('Id of the finding: the same for the same incident at the same vendor of the list, in every report.');

const acceptance = objectOf<ShownAcceptance>()('Acceptance', 'A risk that was accepted.', {
  reason: z.string().describe(acceptanceTexts.reason),
  approver: z.string().describe(acceptanceTexts.approver),
  expiresOn: day.describe(acceptanceTexts.expiresOn),
  acceptedAt: instant.describe('When it was recorded.'),
  acceptedBy: z.string().describe('Who recorded it.'),
  state: wordsOf<'in-force' | 'expired'>()(['in-force', 'expired']).describe(
    'Whether it holds on the day of the answer, in the organization’s time zone.',
  ),
  clocks: z.string().describe('What an accepted risk does to legal clocks: nothing.'),
});

const riskInShort = objectOf<RiskInShort>()('RiskAssessmentInShort', 'The newest version of a risk assessment.', {
  id: z.string().describe('Id of this version.'),
  version: z.int().describe('Its number, from 1 on.'),
  state: riskState,
  conclusion: riskConclusion,
  inForce: z.int().nullable().describe('The version that counts in assessments: the newest that was approved.'),
});

const vendor = objectOf<ShownFinding['vendor']>()('FindingVendor', 'The vendor of a finding.', {
  externalId: z.string().nullable().describe('Your own id of the vendor.'),
  name: z.string().nullable().describe('Its name, as the list writes it.'),
  row: z.int().nullable().describe('Its row in the newest report; null where that has the finding no more.'),
});

const findingFields = {
  findingId,
  current: z.boolean().describe('Whether the newest report has it.'),
  vendor: vendor.describe('The vendor.'),
  breachId: z.string().nullable().describe('The breach; null for an incident that only the organization knows of.'),
  title: z.string().describe('The incident in words.'),
  finding: z
    .enum(['exposed', 'review'])
    .nullable()
    .describe('What the newest report finds for the vendor as a whole; null where it has the finding no more.'),
  decision: z
    .enum(['match', 'review'])
    .nullable()
    .describe('Whether the incident reaches the vendor (`match`), or somebody has to look whether it does.'),
  nextDue: day
    .nullable()
    .describe('The next date of the organization’s own duties from it that had not passed on the day of the report.'),
  missed: z
    .int()
    .nullable()
    .describe('How many of these duties were missed on the day of the report, and not done since.'),
  status: z.enum(findingStatuses).describe('The status that was set last; `open` where none was.'),
  assignee: z.string().nullable().describe('The person who works on it.'),
  state: z
    .enum(findingStates)
    .describe(
      '`accepted` while an accepted risk holds; `reopened` from the day after it has ended, until somebody sets a status; else the status.',
    ),
  acceptance: acceptance.nullable().describe('The accepted risk, also one that has ended.'),
  riskAssessment: riskInShort.nullable().describe('Its risk assessment; null where there is none.'),
  changes: z.int().describe('How often something was done about it.'),
  changedAt: instant.nullable().describe('When something was done about it last.'),
  changedBy: z.string().nullable().describe('Who did that.'),
};

export const finding = objectOf<ShownFinding>()(
  'FindingHead',
  'One incident that reaches one vendor of the list, with the work on it.',
  findingFields,
);

const made = { at: instant.describe('When.'), by: z.string().describe('Who.') };
const version = z.int().describe('The number of the version.');
type ChangeOf<K extends ShownChange['kind']> = Extract<ShownChange, { kind: K }>;
const kind = 'What was done.';
const texts: Record<FindingChange['kind'], [id: string, description: string, field: Readonly<Record<string, string>>]> =
  {
    status: ['StatusChange', 'A status was set.', { status: 'The status.' }],
    assignee: ['AssigneeChange', 'The work was given to somebody.', { assignee: 'The person; null: to nobody.' }],
    acceptance: ['RiskAccepted', 'The risk was accepted.', { acceptance: 'Why, by whom and until when.' }],
    'acceptance-withdrawn': ['AcceptanceWithdrawn', 'The accepted risk was taken back.', {}],
  };
for (const option of findingChangeSchema.options) {
  const [id, description, field] = texts[option.shape.kind.value];
  describe<Record<string, unknown>>(option, id, description, { kind, at: 'When.', by: 'Who.', ...field });
}

const change = z
  .union([
    ...findingChangeSchema.options,
    objectOf<ChangeOf<'risk-assessment'>>()('RiskAssessed', 'A version of the risk assessment was added.', {
      kind: z.literal('risk-assessment').describe(kind),
      ...made,
      version,
      author: z.string().describe('Who made the assessment.'),
      conclusion: riskConclusion,
    }),
    objectOf<ChangeOf<'risk-assessment-approved'>>()('RiskAssessmentApproved', 'A version was approved.', {
      kind: z.literal('risk-assessment-approved').describe(kind),
      ...made,
      version,
      approver: z.string().describe('Who approved it.'),
      approvedOn: day.describe('The day of the approval.'),
    }),
  ])
  .meta({
    id: 'FindingChange',
    description: 'One thing that was done about a finding. None is ever changed or removed.',
  });

const assessment = objectOf<NonNullable<FindingAssessment>>()(
  'FindingsAssessment',
  'The report that findings are shown of: the organization’s newest one.',
  {
    id: z.string().describe('Id of the assessment.'),
    asOf: day.describe('The day of the report.'),
    createdAt: instant.describe('When it was made.'),
  },
);
const ofReport = assessment.nullable().describe('The newest report; null where there is none yet.');

export const wholeFinding = objectOf<WholeFinding>()('WholeFinding', 'A finding with all that was done about it.', {
  ...findingFields,
  assessment: ofReport,
  history: z.array(change).describe('All that was done about it, the oldest first.'),
  warnings,
});

export const findingPage = z
  .object({
    items: z
      .array(finding)
      .describe(
        'The most pressing first: missed duties, then the nearest date. Behind them those that the newest report has no more.',
      ),
    nextCursor,
    assessment: ofReport,
    warnings,
  })
  .meta({ id: 'FindingPage', description: 'Findings of an organization.' });
