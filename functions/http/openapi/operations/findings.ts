import * as z from 'zod';
import { acceptanceSchema } from '../../../../domain/findings/acceptance.ts';
import { findingStates, findingStatuses } from '../../../../domain/findings/statuses.ts';
import { findingWorkSchema } from '../../../../domain/findings/work.ts';
import type { findingsQuery } from '../../../verbs/findings.ts';
import { etag, ifMatch } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { patchOf } from '../patchOf.ts';
import { findingPage, wholeFinding } from '../schemas/finding.ts';
import { organizationId } from '../schemas/organization.ts';

const id = organizationId;
export const findingIdParameter = z.string().describe('Id of the finding: `findingId` in the list.');
const path = { id, findingId: findingIdParameter };

const assessed = ['addOrganization', 'replaceVendors', 'createAssessment.kept-organization'];
const ofTheOrganization = { given: assessed, path: { id: '{{addOrganization#/id}}' } };

/** The most pressing finding of an organization whose kept list was assessed. */
export const ofTheFinding = {
  given: [...assessed, 'listFindings'],
  path: { ...ofTheOrganization.path, findingId: '{{listFindings#/items/0/findingId}}' },
};

const answer = (description: string) => ({
  200: { description, headers: { ETag: etag }, content: { 'application/json': wholeFinding } },
});
const whenFull = ['conflict'] as const;
const until = {
  reason: 'The data was encrypted at rest; the vendor looks whether the key was taken.',
  approver: 'Dana Reyes',
  expiresOn: '2026-08-01',
};

/** The work on findings. */
export const findingOperations = (): Operation[] => [
  {
    id: 'listFindings',
    method: 'get',
    path: '/v1/organizations/:id/findings',
    tag: 'Findings',
    summary: 'List findings',
    description:
      'The findings of the organization’s newest report, each with the work on it, the most pressing first. Findings that something was done about stay readable when that report has them no more (`current: false`). Filters are joined by and.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof findingsQuery>()({
        status: z.enum(findingStatuses).optional().describe('Only those of this status.'),
        state: z.enum(findingStates).optional().describe('Only those in this state.'),
        assignee: z.string().max(1_000).optional().describe('Only those of this person, as the finding writes it.'),
        breachId: z.string().max(1_000).optional().describe('Only those of this breach.'),
        externalId: z.string().max(1_000).optional().describe('Only those of the vendor with this external id.'),
        acceptance: z
          .enum(['in-force', 'expired', 'none'])
          .optional()
          .describe('Only those whose accepted risk holds, has ended, or where there is none.'),
        current: z.boolean().optional().describe('Only those that the newest report has, or has no more.'),
        limit: z.int().min(1).max(200).default(50).describe('Findings in the answer, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The findings.', content: { 'application/json': findingPage } } },
    examples: [{ name: 'all', summary: 'All of them', ...ofTheOrganization }],
  },
  {
    id: 'readFinding',
    method: 'get',
    path: '/v1/organizations/:id/findings/:findingId',
    tag: 'Findings',
    summary: 'Read a finding',
    description:
      'One finding with all that was done about it. The `ETag` names the state of the work, upon which it can be changed.',
    scope: 'read',
    params: { path },
    answers: answer('The finding.'),
    examples: [{ name: 'untouched', summary: 'One that nobody has worked on yet', ...ofTheFinding }],
  },
  {
    id: 'patchFinding',
    method: 'patch',
    path: '/v1/organizations/:id/findings/:findingId',
    tag: 'Findings',
    summary: 'Set status and assignee',
    description:
      'Merges fields into it (RFC 7396): what is not sent stays, `assignee: null` takes the person away. Each change is kept with who made it and when. `application/merge-patch+json` is read too.',
    scope: 'write',
    params: { path, headers: ifMatch },
    body: { description: 'What changes.', content: { 'application/json': patchOf(findingWorkSchema) } },
    answers: answer('The finding as it is now.'),
    problems: whenFull,
    idempotent: true,
    examples: [
      {
        name: 'taken',
        summary: 'Somebody takes it',
        ...ofTheFinding,
        body: { status: 'in-progress', assignee: 'Dana Reyes' },
      },
    ],
  },
  {
    id: 'acceptRisk',
    method: 'put',
    path: '/v1/organizations/:id/findings/:findingId/acceptance',
    tag: 'Findings',
    summary: 'Accept the risk',
    description:
      'Records that a person accepts the risk until a day, at most 366 days ahead; an acceptance that is there ends with it. On the day after the last one, in the organization’s time zone, the finding is open again by itself (`reopened`). Accepting a risk stops no legal clock and hides no duty.',
    scope: 'write',
    params: { path, headers: ifMatch },
    body: { description: 'The acceptance.', content: { 'application/json': acceptanceSchema } },
    answers: answer('The finding as it is now.'),
    problems: whenFull,
    idempotent: true,
    examples: [{ name: 'until-august', summary: 'Until a day in August', ...ofTheFinding, body: until }],
  },
  {
    id: 'withdrawAcceptance',
    method: 'delete',
    path: '/v1/organizations/:id/findings/:findingId/acceptance',
    tag: 'Findings',
    summary: 'Take an accepted risk back',
    description: 'The acceptance no longer holds, and stays in the history. Where there is none, nothing changes.',
    scope: 'write',
    params: { path, headers: ifMatch },
    answers: answer('The finding as it is now.'),
    problems: whenFull,
    idempotent: true,
    examples: [
      {
        name: 'taken-back',
        summary: 'One that was accepted',
        ...ofTheFinding,
        given: [...ofTheFinding.given, 'acceptRisk'],
      },
    ],
  },
];
