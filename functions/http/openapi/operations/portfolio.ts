import * as z from 'zod';
import { bareDaySchema } from '../../../../domain/law/facts.ts';
import type { portfolioQuery } from '../../../verbs/portfolio.ts';
import type { ranksQuery } from '../../../verbs/ranks.ts';
import { statuses } from '../../../verbs/statuses.ts';
import { etag, ifNoneMatch, notModified } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { organizationId } from '../schemas/organization.ts';
import { coverageState, portfolio } from '../schemas/portfolio.ts';
import { rankFormula, rankPage } from '../schemas/rank.ts';

const tag = 'Portfolio';
const assessmentId = z.uuid().describe('Id of the assessment.');
const words = z.string().trim().min(1).max(200).optional();

const query = queryOf<typeof portfolioQuery>()({
  q: words.describe('Only vendors whose name or external id holds this text.'),
  finding: z
    .enum(['exposed', 'review', 'clear', 'rejected', 'any'])
    .optional()
    .describe('Only vendors of this finding; without it, and without `coverage`, those that are exposed or to review.'),
  coverage: coverageState.optional().describe('Only vendors that could be looked at so well.'),
  status: z
    .enum(statuses)
    .optional()
    .describe('Only vendors with a duty of the organization whose clock stands so; with `dutyId` that duty.'),
  dutyId: words.describe('Only vendors from whose incidents this duty is owed, or may be.'),
  breachId: words.describe('Only vendors that this incident reaches, or may.'),
  before: bareDaySchema.optional().describe('Only vendors whose nearest open date lies before this day.'),
  limit: z.int().min(1).max(200).default(50).describe('Vendors in one page, at most.'),
  cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
});

const answers = {
  200: { description: 'A page of it.', headers: { ETag: etag }, content: { 'application/json': portfolio } },
  304: notModified,
};
const given = ['createAssessment.kept-organization'];

/** What presses most over all vendors, and the rank of exposures. */
export const portfolioOperations = (): Operation[] => [
  {
    id: 'readPortfolio',
    method: 'get',
    path: '/v1/organizations/:id/portfolio',
    tag,
    summary: 'Read the portfolio of an organization',
    description:
      'What is due next over all vendors of its newest report, who is exposed and how it ranks: vendors that are overdue on every reading first, then by the nearest date. A page can be short or empty, and `nextCursor` tells whether there are more; it goes on in the report that the first page was of.',
    scope: 'read',
    params: { path: { id: organizationId }, query, headers: ifNoneMatch },
    answers,
    examples: [
      { name: 'first-page', summary: 'The first page', given, path: { id: '{{addOrganization#/id}}' } },
      {
        name: 'no-report-yet',
        summary: 'Of an organization without a report',
        given: ['addOrganization'],
        path: { id: '{{addOrganization#/id}}' },
      },
    ],
  },
  {
    id: 'readAssessmentPortfolio',
    method: 'get',
    path: '/v1/assessments/:id/portfolio',
    tag,
    summary: 'Read the portfolio of a report',
    description: 'The same of any report, whether its organization is kept or not.',
    scope: 'read',
    params: { path: { id: assessmentId }, query, headers: ifNoneMatch },
    answers,
    examples: [
      {
        name: 'not-found-in-the-store',
        summary: 'Vendors of which the store knows no company, with the reason',
        given: ['createAssessment'],
        path: { id: '{{createAssessment#/id}}' },
        query: { coverage: 'company-unknown' },
      },
      {
        name: 'known-already',
        summary: 'By a caller who has it already',
        given: ['createAssessment', 'readAssessmentPortfolio'],
        path: { id: '{{createAssessment#/id}}' },
        headers: { 'If-None-Match': '{{readAssessmentPortfolio@etag}}' },
        status: 304,
      },
    ],
  },
  {
    id: 'listRanks',
    method: 'get',
    path: '/v1/assessments/:id/ranks',
    tag,
    summary: 'List the ranks of the exposures of a report',
    description:
      'Each exposure with its rank and every term of it: what it was reckoned from, what it adds, and why. Reckoned by the formula of now out of what the report holds. A page can be short or empty, and `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id: assessmentId },
      query: queryOf<typeof ranksQuery>()({
        row: z.int().min(0).max(9_999).optional().describe('Only exposures of this row of the list.'),
        breachId: words.describe('Only exposures to this incident.'),
        limit: z.int().min(1).max(500).default(100).describe('Ranks in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The ranks.', content: { 'application/json': rankPage } } },
    examples: [
      { name: 'all', summary: 'All of them', given: ['createAssessment'], path: { id: '{{createAssessment#/id}}' } },
    ],
  },
  {
    id: 'readRankFormula',
    method: 'get',
    path: '/v1/rank',
    tag,
    summary: 'Read the formula of the rank',
    description:
      'By what exposures are ranked: terms, weights, values and the reason of each, what missing facts leave open, and what a rank is not.',
    scope: 'read',
    answers: { 200: { description: 'The formula.', content: { 'application/json': rankFormula } } },
    examples: [{ name: 'of-now', summary: 'The formula of now' }],
  },
];
