import * as z from 'zod';
import { idSchema } from '../../../../domain/breach/breach.ts';
import { bareDaySchema } from '../../../../domain/law/facts.ts';
import { materialityProfileSchema } from '../../../../domain/materiality/profile.ts';
import type { materialityQuery } from '../../../verbs/materiality.ts';
import type { profileQuery } from '../../../verbs/materialityProfile.ts';
import { etag, ifMatch, ifNoneMatch, notModified } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { materialityWorkspace } from '../schemas/materiality.ts';
import { materialityProfile } from '../schemas/materialityProfile.ts';
import { organizationId } from '../schemas/organization.ts';
import { decisionOperations } from './decisions.ts';
import { careCloudId, ofTheRegistrant, registrant } from './exampleRegistrant.ts';

const id = organizationId;
const query = queryOf<typeof profileQuery>()({
  breachId: idSchema.optional().describe('The incident; without it the organization as a whole.'),
});
const ofTheIncident = {
  given: [...registrant, 'saveMaterialityProfile', 'recordDecision'],
  path: { ...ofTheRegistrant, breachId: careCloudId },
};

/** What bears on the materiality of an incident, what the registrant says of itself, and the log of decisions. */
export const materialityOperations = (): Operation[] => [
  {
    id: 'readMateriality',
    method: 'get',
    path: '/v1/organizations/:id/materiality/:breachId',
    tag: 'Materiality',
    summary: 'Read what bears on materiality',
    description:
      'Facts and questions on one incident for the people who judge: what is known and by whose word, how long the question has been open, how long other registrants took, and the decisions so far with the clocks that they started. Computed over the kept vendor list, or without one over the latest assessment. It gives no score and draws no conclusion.',
    scope: 'read',
    params: {
      path: { id, breachId: z.string().describe('Id of the incident.') },
      query: queryOf<typeof materialityQuery>()({
        asOf: bareDaySchema.optional().describe('What was known on this day; without it today.'),
        externalId: z
          .string()
          .max(200)
          .optional()
          .describe('Of several vendors through whom it came: your own id of the one that is meant.'),
        format: z.enum(['json', 'text']).default('json').describe('The form of the answer.'),
      }),
    },
    answers: {
      200: {
        description: 'What bears on it.',
        content: {
          'application/json': materialityWorkspace,
          'text/plain': z.string().describe('The same for reading.'),
        },
      },
    },
    problems: ['not-loaded'],
    examples: [
      { name: 'decided-once', summary: 'After one decision', ...ofTheIncident, query: { asOf: '2026-05-01' } },
      {
        name: 'as-text',
        summary: 'As text for reading',
        ...ofTheIncident,
        query: { asOf: '2026-05-01', format: 'text' },
      },
    ],
  },
  {
    id: 'readMaterialityProfile',
    method: 'get',
    path: '/v1/organizations/:id/materiality-profile',
    tag: 'Materiality',
    summary: 'Read a materiality profile',
    description: 'What the organization said of itself, or of one incident; empty where it said nothing yet.',
    scope: 'read',
    params: { path: { id }, query, headers: ifNoneMatch },
    answers: {
      200: {
        description: 'The profile.',
        headers: { ETag: etag.optional().describe('Names this state; left out where nothing was stored yet.') },
        content: { 'application/json': materialityProfile },
      },
      304: notModified,
    },
    examples: [
      {
        name: 'as-saved',
        summary: 'As it was saved',
        given: [...registrant, 'saveMaterialityProfile'],
        path: ofTheRegistrant,
      },
      {
        name: 'known-already',
        summary: 'By a caller who has it already',
        given: [...registrant, 'saveMaterialityProfile'],
        path: ofTheRegistrant,
        headers: { 'If-None-Match': '{{saveMaterialityProfile@etag}}' },
        status: 304,
      },
    ],
  },
  {
    id: 'saveMaterialityProfile',
    method: 'put',
    path: '/v1/organizations/:id/materiality-profile',
    tag: 'Materiality',
    summary: 'Save a materiality profile',
    description:
      'Puts other fields in the place of all that it has. For one incident its own profile goes over that of the organization, field by field.',
    scope: 'write',
    params: { path: { id }, query, headers: ifMatch },
    body: {
      description: 'The profile as it should be.',
      content: { 'application/json': materialityProfileSchema },
    },
    answers: {
      200: {
        description: 'The profile as it is now.',
        headers: { ETag: etag },
        content: { 'application/json': materialityProfile },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'of-the-organization',
        summary: 'Of the organization as a whole',
        given: registrant,
        path: ofTheRegistrant,
        body: { patients: 60_000, dependence: { critical: true, revenueShare: 0.1, what: 'records of two clinics' } },
      },
      {
        name: 'of-an-incident',
        summary: 'Of one incident',
        given: registrant,
        path: ofTheRegistrant,
        query: { breachId: careCloudId },
        body: { costs: { atLeast: 40_000, atMost: 90_000, what: 'letters and a call center' } },
      },
    ],
  },
  ...decisionOperations(),
];
