import * as z from 'zod';
import { incidentFactsSchema, organizationSchema } from '../../../../domain/law/facts.ts';
import { matchOptionsSchema } from '../../../../domain/match/thresholds.ts';
import { simulationSchema } from '../../../../domain/report/simulate.ts';
import { vendorRowSchema } from '../../../../domain/vendor/vendorRow.ts';
import type { compareQuery, simulationQuery } from '../../../verbs/compare.ts';
import { describe, fieldTexts, name } from '../describe.ts';
import { type Operation, queryOf } from '../operation.ts';
import { patchOf, patchShape } from '../patchOf.ts';
import { comparison } from '../schemas/comparison.ts';
import '../requestTexts.ts';

const rowTexts = fieldTexts.get('VendorRow') ?? {};
const { externalId: _, incidents: __, ...rowFields } = vendorRowSchema.shape;
const { name: ___, aliases, products, domains, identifiers, ...fieldsOfAll } = rowFields;

const allVendors = z.object(patchShape(fieldsOfAll));
name(allVendors, 'AllVendorsPatch', 'A change of every vendor of the list (RFC 7396).');
fieldTexts.set('AllVendorsPatch', rowTexts);

const vendor = z.object({
  row: z.int().min(0).optional(),
  externalId: z.string().max(200).optional(),
  ...patchShape(rowFields),
  incidents: z.array(patchOf(incidentFactsSchema)).max(50).nullable().optional(),
});
name(vendor, 'SimulatedVendor', 'A change of one vendor (RFC 7396), who is named by `externalId` or by `row`.');
fieldTexts.set('SimulatedVendor', {
  ...rowTexts,
  row: 'Its place in the list, from 0.',
  externalId: 'Its id of yours: all rows that bear it are changed.',
  incidents:
    'Changes of its incidents, each named by its `breachId`; one that the row does not state is added. `null` takes all of them away.',
});

/** In the document each part is the merge patch of what the verb holds the outcome against. */
const simulation = simulationSchema.extend({
  organization: patchOf(organizationSchema).optional(),
  options: patchOf(matchOptionsSchema).optional(),
  allVendors: allVendors.optional(),
  vendors: z.array(vendor).max(10_000).optional(),
});
describe(
  simulation,
  'Simulation',
  'What would be otherwise: each part is a merge patch (RFC 7396) of the same part of the request that was assessed.',
  {
    asOf: 'Another day.',
    organization: 'What changes of the organization.',
    options: 'What changes of the options of matching.',
    allVendors: 'What changes of every vendor alike.',
    vendors: 'What changes of single vendors, after what changes of all.',
  },
);

const id = z.uuid().describe('Id of the assessment.');
const page = {
  limit: z.int().min(1).max(2000).default(500).describe('Differences in one page, at most.'),
  cursor: z.string().optional().describe('The `nextCursor` of an earlier answer to the same question.'),
};
const path = { id: '{{createAssessment#/id}}' };

/** What changed between two reports, and what would change in one. */
export const comparisonOperations = (): Operation[] => [
  {
    id: 'compareAssessments',
    method: 'get',
    path: '/v1/assessments/:id/diff',
    tag: 'Assessments',
    summary: 'Compare a report with an earlier one',
    description:
      'What came, went and changed since an earlier report, item by item, each with its reason: vendors, incidents, facts and duties.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof compareQuery>()({
        against: z.string().max(100).describe('Id of the earlier report.'),
        ...page,
      }),
    },
    answers: { 200: { description: 'The differences.', content: { 'application/json': comparison } } },
    examples: [
      {
        name: 'since-the-last-one',
        summary: 'Since the report on the list before',
        given: ['createAssessment', 'createAssessment.kept-organization'],
        path: { id: '{{createAssessment.kept-organization#/id}}' },
        query: { against: '{{createAssessment#/id}}' },
      },
    ],
  },
  {
    id: 'simulateAssessment',
    method: 'post',
    path: '/v1/assessments/:id/simulate',
    tag: 'Assessments',
    summary: 'Ask what would change in a report',
    description:
      'What would change with other facts, options or another day: the difference to the same request as it is, under the versions of now. A field that is not known is an error here, since a slip would else change nothing without a word. Nothing is stored.',
    scope: 'read',
    params: { path: { id }, query: queryOf<typeof simulationQuery>()(page) },
    body: { description: 'What would be otherwise.', content: { 'application/json': simulation } },
    answers: { 200: { description: 'What would change.', content: { 'application/json': comparison } } },
    problems: ['not-loaded'],
    examples: [
      {
        name: 'our-agent',
        summary: 'If the vendor were our agent',
        given: ['createAssessment'],
        path,
        body: { vendors: [{ externalId: 'AP-1001', relationship: 'agent' }] },
      },
    ],
  },
];
