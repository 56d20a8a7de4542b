import * as z from 'zod';
import { answerDecisionSchema } from '../../../../domain/questions/decidedAnswer.ts';
import { questionSchema } from '../../../../domain/questions/question.ts';
import { pageSizes } from '../../../verbs/query.ts';
import type { questionsQuery } from '../../../verbs/questions.ts';
import { locationOf } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { organizationId } from '../schemas/organization.ts';
import { decidedQuestion, madeQuestion, question, questionPage } from '../schemas/question.ts';

const id = organizationId;
const questionId = z.string().describe('Id of the question.');
const tag = 'Questions';
const ofTheOrganization = { id: '{{addOrganization#/id}}' };
const ofTheQuestion = { ...ofTheOrganization, questionId: '{{askVendor#/id}}' };
const given = ['askVendor'];
/** What is asked of vendors on links of their own. */
export const questionOperations = (): Operation[] => [
  {
    id: 'askVendor',
    method: 'post',
    path: '/v1/organizations/:id/questions',
    tag,
    summary: 'Ask a vendor',
    description:
      'Makes a link on which the vendor answers, once and without an account, what it is asked on an incident. The page shows the organization’s name, the vendor’s and the incident’s public title, and nothing else. The address is shown once and kept nowhere: a repeat under the same `Idempotency-Key` is answered without it.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'What is asked of whom.', content: { 'application/json': questionSchema } },
    answers: {
      201: {
        description: 'The question, with its address.',
        headers: { Location: locationOf('question') },
        content: { 'application/json': madeQuestion },
      },
    },
    problems: ['not-loaded'],
    idempotent: true,
    examples: [
      {
        name: 'what-a-clock-needs',
        summary: 'When it was discovered, and how many people',
        given: ['addOrganization'],
        path: ofTheOrganization,
        body: {
          vendor: { externalId: 'AP-1001', name: 'CareCloud, Inc.' },
          breachId: 'carecloud-2026-ehr-environment',
          facts: ['vendorDiscoveredOn', 'individuals'],
          recipient: 'privacy office of the vendor',
        },
      },
    ],
  },
  {
    id: 'listQuestions',
    method: 'get',
    path: '/v1/organizations/:id/questions',
    tag,
    summary: 'List questions',
    description:
      'The organization’s questions in the order in which they were asked, ended ones too; never their addresses. With a filter a page can be short or empty: `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof questionsQuery>()({
        breachId: z.string().max(200).optional().describe('Only those on this incident.'),
        findingId: z
          .string()
          .regex(/^[0-9a-f]{32}$/)
          .optional()
          .describe('Only those about this finding: its vendor and incident.'),
        limit: z
          .int()
          .min(1)
          .max(pageSizes.heads[1])
          .default(pageSizes.heads[0])
          .describe('Questions looked at for one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The questions.', content: { 'application/json': questionPage } } },
    examples: [{ name: 'all', summary: 'All of them', given, path: ofTheOrganization }],
  },
  {
    id: 'readQuestion',
    method: 'get',
    path: '/v1/organizations/:id/questions/:questionId',
    tag,
    summary: 'Read a question',
    description: 'What was asked, what the vendor answered, and what was decided on it.',
    scope: 'read',
    params: { path: { id, questionId } },
    answers: { 200: { description: 'The question.', content: { 'application/json': question } } },
    examples: [
      { name: 'answered', summary: 'One that was answered', given, answered: true, path: ofTheQuestion },
      { name: 'open', summary: 'One that is open', given, path: ofTheQuestion },
    ],
  },
  {
    id: 'revokeQuestion',
    method: 'delete',
    path: '/v1/organizations/:id/questions/:questionId',
    tag,
    summary: 'Revoke a question',
    description:
      'Its address leads nowhere from now on; it stays in the list, and an answer that came before stays too. Doing so again changes nothing.',
    scope: 'write',
    params: { path: { id, questionId } },
    answers: { 200: { description: 'The question as it ended.', content: { 'application/json': question } } },
    // Where others keep changing it at the very same time.
    problems: ['precondition-failed'],
    idempotent: true,
    examples: [{ name: 'sent-to-the-wrong-one', summary: 'Sent to the wrong one', given, path: ofTheQuestion }],
  },
  {
    id: 'decideAnswer',
    method: 'post',
    path: '/v1/organizations/:id/questions/:questionId/acceptance',
    tag,
    summary: 'Accept or reject facts of an answer',
    description:
      'What a vendor answers is a claim and counts for nothing until it is accepted. Accepted facts count in every later assessment as of the day of the answer or a later one, where the list itself states nothing; `warnings` of the assessment tell where it says otherwise.',
    scope: 'write',
    params: { path: { id, questionId } },
    body: {
      description: 'Which facts, and whether they count.',
      content: { 'application/json': answerDecisionSchema },
    },
    answers: {
      200: {
        description: 'The question with what was decided.',
        content: { 'application/json': decidedQuestion },
      },
    },
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [
      {
        name: 'accepted',
        summary: 'Both facts are accepted',
        given,
        answered: true,
        path: ofTheQuestion,
        body: { facts: ['vendorDiscoveredOn', 'individuals'] },
      },
      {
        name: 'rejected',
        summary: 'The number is rejected',
        given,
        answered: true,
        path: ofTheQuestion,
        body: { facts: ['individuals'], decision: 'rejected', reason: 'Not yet counted by person.' },
      },
    ],
  },
];
