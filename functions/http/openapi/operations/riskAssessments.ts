import * as z from 'zod';
import { approvalSchema, riskAssessmentSchema } from '../../../../domain/findings/riskAssessment.ts';
import type { riskAssessmentsQuery } from '../../../verbs/riskAssessments.ts';
import { locationOf } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { organizationId } from '../schemas/organization.ts';
import { riskAssessment, riskAssessmentPage, savedRiskAssessment } from '../schemas/riskAssessment.ts';
import { findingIdParameter, ofTheFinding } from './findings.ts';

const finding = { id: organizationId, findingId: findingIdParameter };
const version = { ...finding, riskAssessmentId: z.string().describe('Id of the version.') };
const ofTheVersion = {
  ...ofTheFinding,
  given: [...ofTheFinding.given, 'addRiskAssessment'],
  path: { ...ofTheFinding.path, riskAssessmentId: '{{addRiskAssessment#/id}}' },
};

const low = (reasons: string) => ({ rating: 'low', reasons });
const example = {
  factors: {
    natureAndExtent: low('Names and appointment times of 12 people, without diagnoses or numbers.'),
    unauthorizedPerson: low('A workforce member of another covered entity, bound by HIPAA.'),
    acquiredOrViewed: {
      ...low('The log of the vendor shows one view of the list and no download.'),
      evidence: [
        {
          fileName: 'access-log.csv',
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          note: 'access log of the vendor',
        },
      ],
    },
    mitigation: low('The recipient has confirmed in writing that nothing was kept.'),
  },
  conclusion: 'low-probability',
  reasons: 'All four factors speak against a compromise.',
  author: 'Dana Reyes',
  madeOn: '2026-05-03',
};

/** Risk assessments of findings by the four factors of HIPAA. */
export const riskAssessmentOperations = (): Operation[] => [
  {
    id: 'addRiskAssessment',
    method: 'post',
    path: '/v1/organizations/:id/findings/:findingId/risk-assessments',
    tag: 'Findings',
    summary: 'Add a risk assessment',
    description:
      'Keeps a risk assessment by the four factors of 45 CFR 164.402 as a new version; earlier ones stay as they are. It counts for nothing until somebody approves it.',
    scope: 'write',
    params: { path: finding },
    body: { description: 'The risk assessment.', content: { 'application/json': riskAssessmentSchema } },
    answers: {
      201: {
        description: 'The version as it is kept.',
        headers: { Location: locationOf('version') },
        content: { 'application/json': savedRiskAssessment },
      },
    },
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [{ name: 'low-probability', summary: 'A low probability', ...ofTheFinding, body: example }],
  },
  {
    id: 'listRiskAssessments',
    method: 'get',
    path: '/v1/organizations/:id/findings/:findingId/risk-assessments',
    tag: 'Findings',
    summary: 'List risk assessments',
    description: 'All versions of the risk assessment of a finding, the oldest first.',
    scope: 'read',
    params: {
      path: finding,
      query: queryOf<typeof riskAssessmentsQuery>()({
        limit: z.int().min(1).max(200).default(50).describe('Versions in the answer, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The versions.', content: { 'application/json': riskAssessmentPage } } },
    examples: [{ name: 'all', summary: 'All of them', ...ofTheFinding, given: ofTheVersion.given }],
  },
  {
    id: 'readRiskAssessment',
    method: 'get',
    path: '/v1/organizations/:id/findings/:findingId/risk-assessments/:riskAssessmentId',
    tag: 'Findings',
    summary: 'Read a risk assessment',
    description: 'One version.',
    scope: 'read',
    params: { path: version },
    answers: { 200: { description: 'The version.', content: { 'application/json': riskAssessment } } },
    examples: [{ name: 'first', summary: 'The first version', ...ofTheVersion }],
  },
  {
    id: 'approveRiskAssessment',
    method: 'post',
    path: '/v1/organizations/:id/findings/:findingId/risk-assessments/:riskAssessmentId/approval',
    tag: 'Findings',
    summary: 'Approve a risk assessment',
    description:
      'Records that a person approves a version. From the day of the approval on its conclusion is a fact of the incident in assessments of the organization (`low-probability`: `lowProbabilityOfCompromise` is true, `not-low`: false), unless the list itself states that fact. The incident then counts as one that you state yourself: one that was only to be looked at is taken as reaching the vendor. A low probability cannot be approved while a factor is unknown. The same approval again changes nothing.',
    scope: 'write',
    params: { path: version },
    body: { description: 'The approval.', content: { 'application/json': approvalSchema } },
    answers: { 200: { description: 'The version, approved.', content: { 'application/json': savedRiskAssessment } } },
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [
      {
        name: 'approved',
        summary: 'The first version',
        ...ofTheVersion,
        body: { approver: 'Kim Osei', approvedOn: '2026-05-04' },
      },
    ],
  },
];
