import * as z from 'zod';
import { thresholdsSchema } from '../../../../domain/match/thresholds.ts';
import { vendorQuerySchema } from '../../../../domain/vendor/vendorRow.ts';
import { type matchQuery, matchRequest } from '../../../verbs/matchVendors.ts';
import { verdictRequest, type verdictsQuery, type verdictWithdrawalQuery } from '../../../verbs/verdicts.ts';
import { describe, refusedAlone } from '../describe.ts';
import { type Operation, queryOf } from '../operation.ts';
import { identifierTexts } from '../requestTexts.ts';
import { matchAnswer } from '../schemas/match.ts';
import { matchingSettings, savedSettings } from '../schemas/settings.ts';
import { savedVerdict, verdict, verdictPage } from '../schemas/verdict.ts';

/** Every field may also be null, which says as little as an absent one. */
const nullable = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.object(
    Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, z.nullable(schema)])) as {
      [K in keyof S]: z.ZodNullable<S[K]>;
    },
  );

const vendor = nullable({
  ...vendorQuerySchema.shape,
  identifiers: nullable(vendorQuerySchema.shape.identifiers.unwrap().shape).optional(),
});
describe(
  vendor.shape.identifiers.unwrap().unwrap(),
  'QueriedIdentifiers',
  'Numbers that name one legal entity.',
  identifierTexts,
);
const vendorTexts = {
  externalId: 'Your own id of the vendor.',
  name: 'The vendor’s name, as your list writes it.',
  aliases: 'Other names of the vendor.',
  products: 'Products of the vendor that you use.',
  domains: 'Web or mail domains of the vendor.',
  identifiers: 'Numbers that name one legal entity.',
  matchThreshold: 'Least score of a match, 0 to 1, for this query.',
  reviewThreshold: 'Least score of a review, 0 to 1, for this query.',
};
describe(vendor, 'QueriedVendor', 'A vendor to be matched: a name, a domain or an identifier is given.', vendorTexts);

const query = vendor.extend({
  id: z.union([z.string(), z.number()]).nullable().optional(),
  query: z.union([vendor, z.string()]).nullable().optional(),
});
describe(query, 'MatchQuery', 'A vendor to be matched: its fields beside the id, or all of it under `query`.', {
  ...vendorTexts,
  id: 'Your id of the query, text of 1 to 200 characters or a number; without it the number of its place.',
  query: 'The vendor as an object, or as a mere name. Fields beside it are then not used.',
});

const request = matchRequest.extend({ queries: refusedAlone(z.array(query).min(1).max(10_000)) });
describe(request, 'MatchRequest', 'Vendors to be matched.', {
  queries: 'The queries. One that cannot be read comes back as `rejected` and costs the others nothing.',
  options: 'How they are matched.',
});

const verdictId = z.string().describe('Id of the verdict.');
const csv = z.string().describe('Comma-separated values (RFC 4180), safe to open in a spreadsheet.');

const notOurs = {
  vendor: { externalId: 'AP-1002', name: 'Oracle America, Inc.' },
  vendorId: 'oracle-health',
  verdict: 'not-same',
  note: 'database licences only',
  decidedBy: 'Dana Reyes',
};

/** Matching: whom a list means, how sure that must be, and what people decided. */
export const matchingOperations = (): Operation[] => [
  {
    id: 'matchVendors',
    method: 'post',
    path: '/v1/vendors/match',
    tag: 'Matching',
    summary: 'Match vendors against the store',
    description:
      'Which entities of the store up to 10,000 vendors mean, each as if it were alone, with the reasons. Thresholds and verdicts of the tenant count. Nothing is stored.',
    scope: 'read',
    params: {
      query: queryOf<typeof matchQuery>()({
        explain: z
          .int()
          .min(0)
          .max(25)
          .default(25)
          .describe('How many candidates of each query come with their reasons.'),
      }),
    },
    body: { description: 'The vendors.', content: { 'application/json': request } },
    answers: { 200: { description: 'A result for each query.', content: { 'application/json': matchAnswer } } },
    problems: ['not-loaded'],
    examples: [
      {
        name: 'two-names',
        summary: 'A former name, and one that the store does not know',
        body: {
          queries: [
            { id: 'AP-1001', name: 'Cerner Corp (Oracle)' },
            { id: 'AP-1003', query: 'Joplin Linen' },
          ],
        },
      },
    ],
  },
  {
    id: 'readMatchingSettings',
    method: 'get',
    path: '/v1/settings/matching',
    tag: 'Matching',
    summary: 'Read the thresholds',
    description: 'How sure a match must be for the tenant, where a request or a row says nothing else.',
    scope: 'read',
    answers: { 200: { description: 'The settings.', content: { 'application/json': matchingSettings } } },
    examples: [{ name: 'never-set', summary: 'A tenant that never set anything' }],
  },
  {
    id: 'saveMatchingSettings',
    method: 'put',
    path: '/v1/settings/matching',
    tag: 'Matching',
    summary: 'Set the thresholds',
    description:
      'Replaces the settings whole: what is left out is as the product has it, an empty object goes back to that.',
    scope: 'write',
    body: { description: 'The thresholds.', content: { 'application/json': thresholdsSchema } },
    answers: { 200: { description: 'The settings as saved.', content: { 'application/json': savedSettings } } },
    idempotent: true,
    examples: [{ name: 'stricter', summary: 'A stricter match', body: { matchThreshold: 0.9 } }],
  },
  {
    id: 'recordVerdict',
    method: 'post',
    path: '/v1/verdicts',
    tag: 'Matching',
    summary: 'Record a verdict',
    description:
      'Keeps what a person found out on a vendor and an entity, for every later assessment and match of the tenant. A later verdict on the same two supersedes the earlier one.',
    scope: 'write',
    body: { description: 'The verdict.', content: { 'application/json': verdictRequest } },
    answers: {
      201: {
        description: 'The verdict as recorded.',
        headers: { Location: z.string().describe('Where the verdict can be read.') },
        content: { 'application/json': savedVerdict },
      },
    },
    problems: ['not-loaded'],
    idempotent: true,
    examples: [{ name: 'not-the-same', summary: 'Another company of the same group', body: notOurs }],
  },
  {
    id: 'listVerdicts',
    method: 'get',
    path: '/v1/verdicts',
    tag: 'Matching',
    summary: 'List verdicts',
    description: 'The verdicts in force, or all of them, in the order of recording; also as CSV.',
    scope: 'read',
    params: {
      query: queryOf<typeof verdictsQuery>()({
        vendorId: z.string().optional().describe('Only those on this entity.'),
        externalId: z.string().optional().describe('Only those on the vendor with this id of yours.'),
        all: z.enum(['true', 'false']).default('false').describe('`true`: also those withdrawn and superseded.'),
        format: z.enum(['json', 'csv']).default('json').describe('The form of the answer.'),
        limit: z.int().min(1).max(1000).default(200).describe('Verdicts in one page of JSON, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: {
      200: {
        description: 'The verdicts.',
        headers: {
          Link: z.string().optional().describe('Of CSV that one answer does not hold: the next part, `rel="next"`.'),
          'Content-Disposition': z.string().optional().describe('Of CSV: the name of the file.'),
        },
        content: { 'application/json': verdictPage, 'text/csv': csv },
      },
    },
    examples: [
      { name: 'in-force', summary: 'Those in force', given: ['recordVerdict'] },
      { name: 'as-csv', summary: 'As CSV', given: ['recordVerdict'], query: { format: 'csv' } },
    ],
  },
  {
    id: 'readVerdict',
    method: 'get',
    path: '/v1/verdicts/:id',
    tag: 'Matching',
    summary: 'Read a verdict',
    description: 'One verdict, whatever its state.',
    scope: 'read',
    params: { path: { id: verdictId } },
    answers: { 200: { description: 'The verdict.', content: { 'application/json': verdict } } },
    examples: [
      {
        name: 'in-force',
        summary: 'A verdict in force',
        given: ['recordVerdict'],
        path: { id: '{{recordVerdict#/id}}' },
      },
    ],
  },
  {
    id: 'withdrawVerdict',
    method: 'delete',
    path: '/v1/verdicts/:id',
    tag: 'Matching',
    summary: 'Withdraw a verdict',
    description:
      'The verdict stays on record and no longer counts: the matcher alone decides again. Doing so again changes nothing.',
    scope: 'write',
    params: {
      path: { id: verdictId },
      query: queryOf<typeof verdictWithdrawalQuery>()({
        withdrawnBy: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .optional()
          .describe('Who withdraws it; without it the label of the key.'),
      }),
    },
    answers: { 200: { description: 'The verdict as withdrawn.', content: { 'application/json': savedVerdict } } },
    idempotent: true,
    examples: [
      {
        name: 'by-name',
        summary: 'With the name of the person',
        given: ['recordVerdict'],
        path: { id: '{{recordVerdict#/id}}' },
        query: { withdrawnBy: 'Dana Reyes' },
      },
    ],
  },
];
