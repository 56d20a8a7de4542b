import * as z from 'zod';
import { organizationSchema } from '../../../../domain/law/facts.ts';
import type { organizationsQuery } from '../../../verbs/organizations.ts';
import { etag, ifMatch, ifNoneMatch, locationOf, notModified } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { patchOf } from '../patchOf.ts';
import { keptOrganization, organizationId, organizationPage } from '../schemas/organization.ts';

const id = organizationId;
const answer = { headers: { ETag: etag }, content: { 'application/json': keptOrganization } };
const tag = 'Organizations';

const hospital = {
  name: 'Riverbend Regional Hospital',
  role: 'covered-entity',
  kinds: ['hospital'],
  jurisdiction: 'US-MO',
  secRegistrant: 'none',
};
const ofIt = { given: ['addOrganization'], path: { id: '{{addOrganization#/id}}' } };
const asRead = { 'If-Match': '{{addOrganization@etag}}' };

/** The organizations that a tenant keeps. */
export const organizationOperations = (): Operation[] => [
  {
    id: 'addOrganization',
    method: 'post',
    path: '/v1/organizations',
    tag,
    summary: 'Keep an organization',
    description:
      'Keeps an organization, so that its vendor list, its notices and its reports belong together. An assessment then names it by its id.',
    scope: 'write',
    body: { description: 'The organization.', content: { 'application/json': organizationSchema } },
    answers: {
      201: {
        description: 'The organization as it is kept.',
        headers: { Location: locationOf('organization'), ETag: etag },
        content: { 'application/json': keptOrganization },
      },
    },
    idempotent: true,
    examples: [
      { name: 'a-hospital', summary: 'A hospital', body: hospital },
      {
        name: 'a-registrant',
        summary: 'A hospital that files with the SEC',
        body: { ...hospital, name: 'Riverbend Holdings', secRegistrant: 'domestic', smallerReportingCompany: false },
      },
    ],
  },
  {
    id: 'listOrganizations',
    method: 'get',
    path: '/v1/organizations',
    tag,
    summary: 'List organizations',
    description: 'The organizations that the tenant keeps and has not removed, in the order in which they were added.',
    scope: 'read',
    params: {
      query: queryOf<typeof organizationsQuery>()({
        limit: z.int().min(1).max(500).default(100).describe('Organizations in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The organizations.', content: { 'application/json': organizationPage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['addOrganization'] }],
  },
  {
    id: 'readOrganization',
    method: 'get',
    path: '/v1/organizations/:id',
    tag,
    summary: 'Read an organization',
    description: 'One organization, with the `ETag` upon which it can be changed.',
    scope: 'read',
    params: { path: { id }, headers: ifNoneMatch },
    answers: { 200: { description: 'The organization.', ...answer }, 304: notModified },
    examples: [
      { name: 'as-added', summary: 'As it was added', ...ofIt },
      {
        name: 'known-already',
        summary: 'By a caller who has it already',
        ...ofIt,
        headers: { 'If-None-Match': '{{addOrganization@etag}}' },
        status: 304,
      },
    ],
  },
  {
    id: 'replaceOrganization',
    method: 'put',
    path: '/v1/organizations/:id',
    tag,
    summary: 'Replace an organization',
    description:
      'Puts other fields in the place of all that it has: what is not sent is gone. Its id and its vendors stay.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    body: { description: 'The organization as it should be.', content: { 'application/json': organizationSchema } },
    answers: { 200: { description: 'The organization as it is now.', ...answer } },
    idempotent: true,
    examples: [
      {
        name: 'upon-what-was-read',
        summary: 'Upon the state that was read',
        ...ofIt,
        headers: asRead,
        body: { ...hospital, name: 'Riverbend Health' },
      },
    ],
  },
  {
    id: 'patchOrganization',
    method: 'patch',
    path: '/v1/organizations/:id',
    tag,
    summary: 'Change an organization',
    description:
      'Merges fields into it (RFC 7396): what is not sent stays, `null` takes a field away. `application/merge-patch+json` is read too.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    body: { description: 'What changes.', content: { 'application/json': patchOf(organizationSchema) } },
    answers: { 200: { description: 'The organization as it is now.', ...answer } },
    idempotent: true,
    examples: [
      {
        name: 'residents',
        summary: 'Where its people live; the SEC status is taken away',
        ...ofIt,
        headers: asRead,
        body: { residents: { 'US-MO': 900, 'US-KS': 300 }, secRegistrant: null },
      },
    ],
  },
  {
    id: 'removeOrganization',
    method: 'delete',
    path: '/v1/organizations/:id',
    tag,
    summary: 'Remove an organization',
    description: 'Takes it out of the list. Its reports and the audit trail stay. Doing so again changes nothing.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    answers: { 204: { description: 'It is removed.' } },
    idempotent: true,
    examples: [{ name: 'upon-what-was-read', summary: 'Upon the state that was read', ...ofIt, headers: asRead }],
  },
];
