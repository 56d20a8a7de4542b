import * as z from 'zod';
import { decisionSchema } from '../../../../domain/materiality/decision.ts';
import type { decisionsQuery } from '../../../verbs/decisions.ts';
import { locationOf } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { decision, decisionPage, savedDecision } from '../schemas/decision.ts';
import { organizationId } from '../schemas/organization.ts';
import { careCloudId, ofTheRegistrant, registrant } from './exampleRegistrant.ts';

const id = organizationId;
const afterOne = [...registrant, 'recordDecision'];

/** The log of decisions on materiality. */
export const decisionOperations = (): Operation[] => [
  {
    id: 'recordDecision',
    method: 'post',
    path: '/v1/organizations/:id/decisions',
    tag: 'Materiality',
    summary: 'Record a decision on materiality',
    description:
      'Writes into the log what a named person concluded: it counts in every later assessment of the organization, and the first conclusion `material` starts the clock of Form 8-K Item 1.05. The log only grows: a later decision can supersede an earlier one, and both stay.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'The decision.', content: { 'application/json': decisionSchema } },
    answers: {
      201: {
        description: 'The decision as recorded.',
        headers: { Location: locationOf('decision') },
        content: { 'application/json': savedDecision },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'material',
        summary: 'Material, with the report that lay before the person',
        given: [...registrant, 'createAssessment'],
        path: ofTheRegistrant,
        body: {
          breachId: careCloudId,
          vendor: { externalId: 'AP-1001' },
          conclusion: 'material',
          decidedOn: '2026-04-27',
          decidedBy: 'Dana Reyes',
          role: 'General Counsel',
          known: { reportId: '{{createAssessment#/id}}', facts: ['Two payers ask for assurance.'] },
          reasons: 'Health records of 1,200 patients may be out, and two payers ask for assurance.',
          considered: ['people', 'data-kinds', 'reputation'],
        },
      },
    ],
  },
  {
    id: 'listDecisions',
    method: 'get',
    path: '/v1/organizations/:id/decisions',
    tag: 'Materiality',
    summary: 'List decisions on materiality',
    description:
      'The organization’s log in the order of recording. With a filter a page can be short or empty: `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof decisionsQuery>()({
        breachId: z.string().max(200).optional().describe('Only those on this incident.'),
        limit: z.int().min(1).max(500).default(100).describe('Decisions looked at for one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The decisions.', content: { 'application/json': decisionPage } } },
    examples: [{ name: 'all', summary: 'All of them', given: afterOne, path: ofTheRegistrant }],
  },
  {
    id: 'readDecision',
    method: 'get',
    path: '/v1/organizations/:id/decisions/:decisionId',
    tag: 'Materiality',
    summary: 'Read a decision on materiality',
    description: 'One decision of the log, also one that was superseded.',
    scope: 'read',
    params: { path: { id, decisionId: z.string().describe('Id of the decision.') } },
    answers: { 200: { description: 'The decision.', content: { 'application/json': decision } } },
    examples: [
      {
        name: 'material',
        summary: 'A conclusion “material”',
        given: afterOne,
        path: { ...ofTheRegistrant, decisionId: '{{recordDecision#/id}}' },
      },
    ],
  },
];
