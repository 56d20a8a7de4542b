import * as z from 'zod';
import { answerDecisionSchema } from '../../../../domain/questions/decidedAnswer.ts';
import { questionSchema } from '../../../../domain/questions/question.ts';
import { pageSizes } from '../../../verbs/query.ts';
import type { questionsQuery } from '../../../verbs/questions.ts';
import { locationOf } from '../headers.ts';
import { type Content, type Operation, queryOf } from '../operation.ts';
import { organizationId } from '../schemas/organization.ts';
import { askForm, decidedQuestion, madeQuestion, question, questionPage } from '../schemas/question.ts';

const id = organizationId;
const questionId = z.string().describe('Id of the question.');
const tag = 'Questions';
const ofTheOrganization = { id: '{{addOrganization#/id}}' };
const ofTheQuestion = { ...ofTheOrganization, questionId: '{{askVendor#/id}}' };
const given = ['askVendor'];
const page: Content = { 'text/html': z.string().describe('A page for people. It needs no scripts.') };
const token = z
  .string()
  .regex(/^[A-Za-z0-9_-]{32}$/)
  .describe('The secret of the link. One that has expired, was revoked or never was are answered alike.');
const nothing = { description: 'There is nothing to answer at this address.', content: page };
const tooMany = { description: 'The address was asked for too often within a short time.', content: page };
const theForm = {
  mediaType: 'application/x-www-form-urlencoded',
  text: 'vendorDiscoveredOn.month=3&vendorDiscoveredOn.day=10&vendorDiscoveredOn.year=2026&individuals=1%2C200&who.name=Alex+Moore&who.role=Privacy+counsel&send=answer',
};

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
      { name: 'answered', summary: 'One that was answered', given: ['sendAnswer'], path: ofTheQuestion },
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
        given: ['sendAnswer'],
        path: ofTheQuestion,
        body: { facts: ['vendorDiscoveredOn', 'individuals'] },
      },
      {
        name: 'rejected',
        summary: 'The number is rejected',
        given: ['sendAnswer'],
        path: ofTheQuestion,
        body: { facts: ['individuals'], decision: 'rejected', reason: 'Not yet counted by person.' },
      },
    ],
  },
  {
    id: 'readAskStylesheet',
    method: 'get',
    path: '/ask/style.css',
    tag,
    summary: 'Stylesheet of the pages for vendors',
    description: 'The one stylesheet of the pages on which vendors answer.',
    scope: 'none',
    answers: { 200: { description: 'The stylesheet.', content: { 'text/css': z.string().describe('CSS.') } } },
    examples: [{ name: 'sheet', summary: 'The stylesheet' }],
  },
  {
    id: 'readAskPage',
    method: 'get',
    path: '/ask/:token',
    tag,
    summary: 'Page on which a vendor answers',
    description:
      'The address that `POST /v1/organizations/{id}/questions` gave: the form, and once it was sent that it was received, without the answers.',
    scope: 'none',
    params: { path: { token } },
    answers: { 200: { description: 'The page.', content: page }, 404: nothing, 429: tooMany },
    problems: ['store-unavailable'],
    examples: [
      { name: 'form', summary: 'The form', given, path: { token: '{{askVendor#/token}}' } },
      {
        name: 'received',
        summary: 'After it was sent',
        given: ['sendAnswer'],
        path: { token: '{{askVendor#/token}}' },
      },
    ],
  },
  {
    id: 'sendAnswer',
    method: 'post',
    path: '/ask/:token',
    tag,
    summary: 'Send the answers of a vendor',
    description:
      'The form of that page, once. Each question is answered, or said not to be known yet. What is wrong comes back with the form, and all that was typed with it.',
    scope: 'none',
    params: { path: { token } },
    body: { description: 'The form.', content: { 'application/x-www-form-urlencoded': askForm } },
    answers: {
      303: { description: 'It was received.', headers: { Location: z.string().describe('The same page.') } },
      200: { description: 'The form again, with more lines.', content: page },
      403: { description: 'The form was sent from another site.', content: page },
      404: nothing,
      422: { description: 'The form again, with what is wrong.', content: page },
      429: tooMany,
    },
    problems: ['store-unavailable'],
    examples: [
      {
        name: 'answered',
        summary: 'Both questions answered',
        given,
        path: { token: '{{askVendor#/token}}' },
        raw: theForm,
        status: 303,
      },
      {
        name: 'more-lines',
        summary: 'More lines',
        given,
        path: { token: '{{askVendor#/token}}' },
        raw: { ...theForm, text: 'send=more-states' },
      },
    ],
  },
];
