import * as z from 'zod';
import { bareDaySchema } from '../../../../domain/law/facts.ts';
import { vendorRowSchema } from '../../../../domain/vendor/vendorRow.ts';
import { formats } from '../../../render/renderers.ts';
import { assessmentRequest } from '../../../verbs/assessmentRequest.ts';
import type { assessmentsQuery } from '../../../verbs/listAssessments.ts';
import { describe, refine, refusedAlone } from '../describe.ts';
import { csv, vendorFile, vendorFileQuery, xlsx, xlsxType } from '../files.ts';
import { locationOf } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { assessment, assessmentPage, timelinePage, vendorPage } from '../schemas/report.ts';
import { bomList, csvList, xlsxList } from './exampleVendors.ts';

/** In the document a row is what the verb takes each row for; the verb parses them one by one. */
const request = assessmentRequest.extend({
  vendors: refusedAlone(z.array(vendorRowSchema).min(1).max(10_000)).optional(),
});
describe(request, 'AssessmentRequest', 'A vendor list, and whose it is.', {
  asOf: 'What was known on this day; without it today in the organization’s time zone. Later days are allowed.',
  organization: 'The organization whose vendors these are; or give `organizationId`.',
  organizationId:
    'Id of an organization that the tenant keeps, in the place of `organization`: its recorded notices count.',
  vendors:
    'The vendors; with `organizationId` they may be left out, and the kept list is taken. A row that cannot be read comes back as `rejected` and costs the others nothing.',
  options: 'How the vendors are matched.',
});
refine(request, { oneOf: [['organization', 'vendors'], ['organizationId']].map((required) => ({ required })) });

const id = z.uuid().describe('Id of the assessment.');
const cursor = z
  .string()
  .optional()
  .describe('The `nextCursor` of an earlier answer for this report; without it the first page.');

const body = {
  asOf: '2026-05-01',
  organization: {
    name: 'Riverbend Regional Hospital',
    role: 'covered-entity',
    kinds: ['hospital'],
    jurisdiction: 'US-MO',
    secRegistrant: 'none',
  },
  vendors: [
    {
      externalId: 'AP-1001',
      name: 'CareCloud, Inc.',
      businessAssociate: true,
      incidents: [
        {
          breachId: 'carecloud-2026-ehr-environment',
          vendorNotifiedOn: '2026-03-30',
          individuals: 1200,
          residents: { 'US-MO': 1200 },
        },
      ],
    },
    { externalId: 'AP-1002', name: 'Joplin Linen' },
  ],
};

/** Of a report whose like stands above the vendors are left out. */
const headOnly = (answer: unknown): unknown => ({ ...(answer as object), coverage: [], vendors: [], timeline: [] });
const byFile = {
  show: headOnly,
  given: ['addOrganization'],
  query: { organizationId: '{{addOrganization#/id}}', asOf: '2026-05-01' },
};
const ofTheReport = { id: '{{createAssessment#/id}}' };

const formTexts = { ics: 'As a calendar', html: 'As a page', pdf: 'As a PDF', xlsx: 'As a workbook' };

/** Assessments: made by POST, read again by GET, long ones in pages. */
export const assessmentOperations = (): Operation[] => [
  {
    id: 'createAssessment',
    method: 'post',
    path: '/v1/assessments',
    tag: 'Assessments',
    summary: 'Check a vendor list',
    description:
      'Matches each vendor against the breaches that were public on a day, and computes the legal clocks that follow for the organization. The report is stored for the tenant of the key. The same input, day and versions give the same report, but for `id` and `createdAt`. With `organizationId` the kept vendor list is taken where none is sent, and the notices recorded there count. The list can also be sent as a file, as an import reads it. At most 2,000 incidents with facts of your own, 250,000 duties in the report, 50,000 of them from facts that differ.',
    scope: 'write',
    params: {
      query: {
        organizationId: z
          .string()
          .max(100)
          .optional()
          .describe('Of a file, and needed there: whose vendors these are.'),
        asOf: bareDaySchema.optional().describe('Of a file: what was known on this day; without it today.'),
        ...vendorFileQuery,
      },
    },
    body: {
      description: 'The vendor list and the organization, or the vendor list alone as a file.',
      content: { 'application/json': request, ...vendorFile },
    },
    answers: {
      201: {
        description: 'The report: all of a short one, else its first 200 vendors and 500 entries of the time line.',
        headers: { Location: locationOf('report') },
        content: { 'application/json': assessment },
      },
    },
    // The mapping that the query names.
    problems: ['not-loaded', 'not-found'],
    idempotent: true,
    examples: [
      { name: 'two-vendors', summary: 'Two vendors, one of them breached', body },
      {
        name: 'kept-organization',
        summary: 'The kept list of a kept organization; vendors and time line are left out here',
        show: headOnly,
        given: ['addOrganization', 'replaceVendors'],
        body: { organizationId: '{{addOrganization#/id}}', asOf: '2026-05-01' },
      },
      { name: 'csv', summary: 'A CSV file; vendors and time line are left out here', ...byFile, raw: csvList },
      { name: 'workbook', summary: 'A workbook; vendors and time line are left out here', ...byFile, raw: xlsxList },
      {
        name: 'bill-of-materials',
        summary: 'A bill of materials; vendors and time line are left out here',
        ...byFile,
        raw: bomList,
      },
    ],
  },
  {
    id: 'listAssessments',
    method: 'get',
    path: '/v1/assessments',
    tag: 'Assessments',
    summary: 'List reports',
    description: 'The reports of the tenant, or of one kept organization, the newest first, each in figures.',
    scope: 'read',
    params: {
      query: queryOf<typeof assessmentsQuery>()({
        organizationId: z.string().max(100).optional().describe('Only those of this kept organization.'),
        limit: z.int().min(1).max(200).default(50).describe('Reports in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The reports.', content: { 'application/json': assessmentPage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['createAssessment'] }],
  },
  {
    id: 'readAssessment',
    method: 'get',
    path: '/v1/assessments/:id',
    tag: 'Assessments',
    summary: 'Read a report again',
    description:
      'The first answer of a stored report, as it was given; or the whole of it in another form: text, CSV, a calendar of its deadlines, a page, a PDF or a workbook. `format` says which, or else `Accept`. The calendar of a kept organization cancels entries of its report before that are gone.',
    scope: 'read',
    params: {
      path: { id },
      query: {
        format: z
          .enum(['json', ...formats])
          .optional()
          .describe('The form of the answer. It goes before the header `Accept`.'),
      },
    },
    answers: {
      200: {
        description: 'The report.',
        headers: {
          Vary: z.string().describe('The answer depends on `Accept`.'),
          'Content-Disposition': z.string().optional().describe('Of all forms but JSON: the name of the file.'),
          'Content-Security-Policy': z.string().optional().describe('Of a page: it loads nothing and runs nothing.'),
        },
        content: {
          'application/json': assessment,
          'text/plain': z.string().describe('The report for reading.'),
          'text/csv': csv,
          'text/calendar': z.string().describe('The deadlines as a calendar (RFC 5545).'),
          'text/html': z.string().describe('The report as one page that needs nothing else.'),
          'application/pdf': z.string().meta({ format: 'binary', description: 'The report for printing.' }),
          [xlsxType]: xlsx,
        },
      },
    },
    examples: [
      { name: 'as-json', summary: 'As JSON', given: ['createAssessment'], path: ofTheReport },
      {
        name: 'as-text',
        summary: 'As text for reading',
        given: ['createAssessment'],
        path: ofTheReport,
        query: { format: 'text' },
      },
      {
        name: 'as-csv',
        summary: 'As CSV, by Accept',
        given: ['createAssessment'],
        path: ofTheReport,
        headers: { Accept: 'text/csv' },
      },
      ...(['ics', 'html', 'pdf', 'xlsx'] as const).map((format) => ({
        name: `as-${format}`,
        summary: formTexts[format],
        given: ['createAssessment'],
        path: ofTheReport,
        query: { format },
      })),
    ],
  },
  {
    id: 'listAssessmentVendors',
    method: 'get',
    path: '/v1/assessments/:id/vendors',
    tag: 'Assessments',
    summary: 'Read the vendors of a report in pages',
    description:
      'All rows in the order of the list, 200 a page; from the `nextCursor` of the report on, those that its first answer left out. With `finding`, `q` or `limit` only those asked for: a page can then be short or empty, and `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: {
        cursor,
        finding: z.enum(['exposed', 'review', 'clear', 'rejected']).optional().describe('Only rows of this finding.'),
        q: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .optional()
          .describe('Only rows whose name or external id holds this text.'),
        limit: z.int().min(1).max(200).optional().describe('Rows of one page, at most.'),
      },
    },
    answers: { 200: { description: 'A page of rows.', content: { 'application/json': vendorPage } } },
    examples: [{ name: 'first-page', summary: 'The first page', given: ['createAssessment'], path: ofTheReport }],
  },
  {
    id: 'listAssessmentTimeline',
    method: 'get',
    path: '/v1/assessments/:id/timeline',
    tag: 'Assessments',
    summary: 'Read the time line of a report in pages',
    description:
      'Events and deadlines of all vendors, the earliest first, 500 a page. With `from`, `to`, `status` or `limit` only those asked for: a page can then be short or empty, and `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: {
        cursor,
        from: bareDaySchema.optional().describe('Only what is on this day or later.'),
        to: bareDaySchema.optional().describe('Only what is on this day or earlier.'),
        status: z
          .enum([
            'running',
            'due-soon',
            'past-cautious-date',
            'met',
            'missed',
            'suspended',
            'not-started',
            'cannot-be-computed',
            'no-fixed-date',
          ])
          .optional()
          .describe('Only deadlines whose clock stands so.'),
        limit: z.int().min(1).max(500).optional().describe('Entries of one page, at most.'),
      },
    },
    answers: { 200: { description: 'A page of the time line.', content: { 'application/json': timelinePage } } },
    examples: [{ name: 'first-page', summary: 'The first page', given: ['createAssessment'], path: ofTheReport }],
  },
];
