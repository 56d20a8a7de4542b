import * as z from 'zod';
import { dataTypeSchema } from '../../../../domain/breach/breach.ts';
import { bareDaySchema, daySchema } from '../../../../domain/law/facts.ts';
import type { affectedQuery } from '../../../verbs/affected.ts';
import type { changesQuery } from '../../../verbs/changes.ts';
import type { breachesQuery } from '../../../verbs/listBreaches.ts';
import type { breachQuery } from '../../../verbs/readBreach.ts';
import type { claimsQuery, historyQuery } from '../../../verbs/readClaims.ts';
import { type Operation, queryOf } from '../operation.ts';
import { breach, breachList, changeFeed, origin } from '../schemas/breach.ts';
import { affected, claimField, claimPage, history, shownClaim } from '../schemas/claims.ts';
import { breachId } from '../schemas/common.ts';

const id = breachId.describe('The breach.');
const limit = (standard: number, most: number, what: string) =>
  z.int().min(1).max(most).default(standard).describe(`${what} in one page, at most.`);
const cursor = z.string().optional().describe('The `nextCursor` of an earlier answer of this list.');
const oracleHealth = { id: 'oracle-health-2025-legacy-cerner' };

/** Parameters of the list, and those of the feed of changes, which share its address. */
const listOrFeed = {
  ...queryOf<typeof breachesQuery>()({
    vendor: z
      .string()
      .trim()
      .min(1)
      .max(1000)
      .optional()
      .describe('Id or name of a vendor. A name is read as the matcher reads a row.'),
    from: bareDaySchema.optional().describe('Only those known since this day or later.'),
    to: bareDaySchema.optional().describe('Only those known since this day or earlier.'),
    kind: z.string().trim().min(1).optional().describe('Only those of this kind of incident.'),
    state: z
      .string()
      .regex(/^([Uu][Ss]-)?[A-Za-z]{2}$/)
      .optional()
      .describe('Only those that touch this State: `TX` or `US-TX`.'),
    dataType: dataTypeSchema.optional().describe('Only those that touched this kind of data.'),
    q: z.string().max(1000).optional().describe('Words that stand in title, names or ids.'),
    status: z.enum(['open', 'closed']).optional().describe('`open`: facts still move.'),
    limit: limit(50, 200, 'Entries'),
    cursor,
  }),
  ...queryOf<typeof changesQuery>()({
    changedSince: daySchema
      .optional()
      .describe('A day or an instant: the answer is then the feed of changes since. It stands beside no filter.'),
    changesAfter: z.string().optional().describe('The `resume` of an earlier feed: what changed since then.'),
    limit: limit(50, 200, 'Entries'),
    cursor,
  }),
};

/** The breach store, read. */
export const breachOperations = (): Operation[] => [
  {
    id: 'listBreaches',
    method: 'get',
    path: '/v1/breaches',
    tag: 'Breaches',
    summary: 'List breaches, or what changed',
    description:
      'The breaches that fit the filters, the newest first. With `changedSince` or `changesAfter` the answer is instead the feed of changes of meaning, oldest first, withdrawals too: an event can come twice (`position` tells), none is missed.',
    scope: 'read',
    params: { query: listOrFeed },
    answers: {
      200: {
        description: 'A page of the list, or of the feed.',
        content: { 'application/json': z.union([breachList, changeFeed]) },
      },
    },
    problems: ['not-loaded'],
    examples: [
      {
        name: 'of-a-vendor',
        summary: 'Breaches at a vendor, by its former name',
        query: { vendor: 'Cerner Corporation' },
      },
      { name: 'changes', summary: 'What changed since a day', query: { changedSince: '2026-05-01', limit: '2' } },
    ],
  },
  {
    id: 'readBreach',
    method: 'get',
    path: '/v1/breaches/:id',
    tag: 'Breaches',
    summary: 'Read a breach as known on a day',
    description:
      'Each fact with its sources, what contradicts it, and the rule by which it was chosen. Of a breach that was withdrawn the tombstone.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof breachQuery>()({
        asOf: bareDaySchema.optional().describe('What was known by the end of this day; without it all that is known.'),
      }),
    },
    answers: { 200: { description: 'The breach.', content: { 'application/json': breach } } },
    problems: ['not-loaded'],
    examples: [
      { name: 'on-a-day', summary: 'As it was known in July 2025', path: oracleHealth, query: { asOf: '2025-07-15' } },
    ],
  },
  {
    id: 'listClaims',
    method: 'get',
    path: '/v1/breaches/:id/claims',
    tag: 'Breaches',
    summary: 'List the claims of a breach',
    description: 'Every claim ever recorded, those that no longer count too, in the order of their ids.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<ReturnType<typeof claimsQuery>>()({
        field: claimField.optional().describe('Only claims on this field.'),
        origin: origin.optional().describe('Only claims of this origin.'),
        limit: limit(50, 200, 'Claims'),
        cursor,
      }),
    },
    answers: { 200: { description: 'A page of claims.', content: { 'application/json': claimPage } } },
    examples: [
      {
        name: 'on-discovery',
        summary: 'Claims on the day of discovery',
        path: oracleHealth,
        query: { field: 'discovered' },
      },
    ],
  },
  {
    id: 'readClaim',
    method: 'get',
    path: '/v1/breaches/:id/claims/:claimId',
    tag: 'Breaches',
    summary: 'Read one claim',
    description: 'One claim of a breach, also one that no longer counts.',
    scope: 'read',
    params: { path: { id, claimId: z.string().describe('Id of the claim.') } },
    answers: { 200: { description: 'The claim.', content: { 'application/json': shownClaim } } },
    examples: [
      {
        name: 'one',
        summary: 'A claim on the day of discovery',
        given: ['listClaims'],
        path: { ...oracleHealth, claimId: '{{listClaims#/items/0/id}}' },
      },
    ],
  },
  {
    id: 'readHistory',
    method: 'get',
    path: '/v1/breaches/:id/history',
    tag: 'Breaches',
    summary: 'Read the history of a breach',
    description:
      'What was said and taken back, by the day from which the world could know of it and the instant at which the store learned it; on the first page how its figures moved.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<ReturnType<typeof historyQuery>>()({ limit: limit(200, 1000, 'Entries'), cursor }),
    },
    answers: { 200: { description: 'A page of the history.', content: { 'application/json': history } } },
    examples: [{ name: 'first-page', summary: 'The first two entries', path: oracleHealth, query: { limit: '2' } }],
  },
  {
    id: 'listAffected',
    method: 'get',
    path: '/v1/breaches/:id/affected',
    tag: 'Breaches',
    summary: 'List your own vendors that a breach reaches',
    description: 'The vendors that assessments of the tenant found it at, each once as the newest assessment has it.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<ReturnType<typeof affectedQuery>>()({ limit: limit(200, 1000, 'Vendors'), cursor }),
    },
    answers: { 200: { description: 'A page of vendors.', content: { 'application/json': affected } } },
    examples: [
      {
        name: 'after-an-assessment',
        summary: 'After an assessment found one',
        given: ['createAssessment'],
        path: { id: 'carecloud-2026-ehr-environment' },
      },
    ],
  },
];
