import * as z from 'zod';
import { vendorRowSchema } from '../../../../domain/vendor/vendorRow.ts';
import { vendorListRequest, type vendorsQuery } from '../../../verbs/vendorLists.ts';
import { describe, refusedAlone } from '../describe.ts';
import { etag, ifMatch, ifNoneMatch, locationOf, notModified } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { patchOf } from '../patchOf.ts';
import {
  etagOfList,
  keptVendor,
  keptVendorId,
  keptVendorPage,
  listChange,
  organizationId,
  savedVendor,
} from '../schemas/organization.ts';
import { careCloudId, ofTheRegistrant } from './exampleRegistrant.ts';

/** In the document a row is what the verb takes each row for; the verb parses them one by one. */
const list = vendorListRequest.extend({ vendors: refusedAlone(z.array(vendorRowSchema).max(10_000)) });
describe(list, 'VendorListRequest', 'A vendor list.', {
  vendors: 'The vendors. A row that cannot be read comes back in `rejected` and costs the others nothing.',
});
const rowPatch = patchOf(vendorRowSchema);
const changes = vendorListRequest.extend({ vendors: refusedAlone(z.array(rowPatch).max(10_000)) });
describe(changes, 'VendorListChanges', 'Rows to merge into a vendor list.', {
  vendors:
    'The rows: a vendor is found by its `externalId`, and one that the list does not have comes at its end. A row that cannot be read comes back in `rejected` and costs the others nothing.',
});

const id = organizationId;
const vendorId = keptVendorId;
const whole = '/v1/organizations/:id/vendors';
const one = '/v1/organizations/:id/vendors/:vendorId';
const tag = 'Vendors';

const changed = {
  200: {
    description: 'What came, changed, stayed and went.',
    headers: { ETag: etagOfList },
    content: { 'application/json': listChange },
  },
};
const saved = { headers: { ETag: etag }, content: { 'application/json': savedVendor } };

const organization = { id: '{{addOrganization#/id}}' };
const careCloud = { externalId: 'AP-1001', name: 'CareCloud, Inc.', businessAssociate: true };
const toldOf = {
  breachId: careCloudId,
  vendorNotifiedOn: '2026-03-30',
  individuals: 1200,
  residents: { 'US-MO': 1200 },
};
const vendors = [careCloud, { externalId: 'AP-1002', name: 'Joplin Linen' }];
const ofTheList = { given: ['addOrganization', 'replaceVendors'], path: organization };
const ofOne = {
  given: ['addOrganization', 'addVendor'],
  path: { ...organization, vendorId: '{{addVendor#/id}}' },
};
const asRead = { 'If-Match': '{{addVendor@etag}}' };

/** The vendors of an organization: as a whole list, and one by one. */
export const vendorOperations = (): Operation[] => [
  {
    id: 'listVendors',
    method: 'get',
    path: whole,
    tag,
    summary: 'List the vendors of an organization',
    description: 'The vendors in the order of the list. The `ETag` is that of the whole list, whatever was looked for.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof vendorsQuery>()({
        q: z.string().max(200).optional().describe('Only those whose name or external id has this text in it.'),
        externalId: z.string().max(200).optional().describe('Only the vendor with this id of yours.'),
        limit: z.int().min(1).max(1000).default(200).describe('Vendors in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: {
      200: {
        description: 'The vendors.',
        headers: { ETag: etagOfList },
        content: { 'application/json': keptVendorPage },
      },
    },
    examples: [{ name: 'all', summary: 'All of them', ...ofTheList }],
  },
  {
    id: 'replaceVendors',
    method: 'put',
    path: whole,
    tag,
    summary: 'Replace the vendor list',
    description:
      'Puts the list sent in the place of the one that is kept. Vendors are known again by `externalId`, else by their name, and keep their ids. Of a row that cannot be read the vendor stays as it was.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    body: { description: 'The whole list.', content: { 'application/json': list } },
    answers: changed,
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'two-vendors',
        summary: 'Two vendors',
        given: ['addOrganization'],
        path: organization,
        body: { vendors },
      },
      {
        name: 'of-a-registrant',
        summary: 'A vendor that was breached, of a registrant',
        given: ['addOrganization.a-registrant'],
        path: ofTheRegistrant,
        body: { vendors: [{ ...careCloud, incidents: [toldOf] }] },
      },
    ],
  },
  {
    id: 'mergeVendors',
    method: 'patch',
    path: whole,
    tag,
    summary: 'Merge rows into the vendor list',
    description:
      'Merges each row into the vendor with its `externalId` (RFC 7396): fields that are not sent stay, `null` takes a field away, lists take the place of lists. No vendor goes.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    body: { description: 'The rows that change, and new ones.', content: { 'application/json': changes } },
    answers: changed,
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'one-changed-one-new',
        summary: 'One vendor changed, and one new',
        ...ofTheList,
        headers: { 'If-Match': '{{replaceVendors@etag}}' },
        body: {
          vendors: [
            { externalId: 'AP-1001', businessAssociate: null, products: ['Charts'] },
            { externalId: 'AP-1003', name: 'Oracle Health' },
          ],
        },
      },
    ],
  },
  {
    id: 'addVendor',
    method: 'post',
    path: whole,
    tag,
    summary: 'Add a vendor',
    description: 'Adds one vendor to the end of the list.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'The vendor.', content: { 'application/json': vendorRowSchema } },
    answers: {
      201: {
        description: 'The vendor as it is kept.',
        headers: { Location: locationOf('vendor'), ETag: etag },
        content: saved.content,
      },
    },
    problems: ['conflict'],
    idempotent: true,
    examples: [{ name: 'one', summary: 'One vendor', given: ['addOrganization'], path: organization, body: careCloud }],
  },
  {
    id: 'readVendor',
    method: 'get',
    path: one,
    tag,
    summary: 'Read a vendor',
    description: 'One vendor of the list, with the `ETag` upon which it can be changed.',
    scope: 'read',
    params: { path: { id, vendorId }, headers: ifNoneMatch },
    answers: {
      200: { description: 'The vendor.', headers: { ETag: etag }, content: { 'application/json': keptVendor } },
      304: notModified,
    },
    examples: [{ name: 'as-added', summary: 'As it was added', ...ofOne }],
  },
  {
    id: 'patchVendor',
    method: 'patch',
    path: one,
    tag,
    summary: 'Change a vendor',
    description:
      'Merges fields into one vendor (RFC 7396): what is not sent stays, `null` takes a field away. `application/merge-patch+json` is read too.',
    scope: 'write',
    params: { path: { id, vendorId }, headers: ifMatch },
    body: { description: 'What changes.', content: { 'application/json': rowPatch } },
    answers: { 200: { description: 'The vendor as it is now.', ...saved } },
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'relationship',
        summary: 'That it is no agent',
        ...ofOne,
        headers: asRead,
        body: { relationship: 'independent-contractor' },
      },
    ],
  },
  {
    id: 'removeVendor',
    method: 'delete',
    path: one,
    tag,
    summary: 'Remove a vendor',
    description: 'Takes one vendor out of the list. Reports that were made with it stay as they are.',
    scope: 'write',
    params: { path: { id, vendorId }, headers: ifMatch },
    answers: { 204: { description: 'It is removed.' } },
    problems: ['conflict'],
    idempotent: true,
    examples: [{ name: 'upon-what-was-read', summary: 'Upon the state that was read', ...ofOne, headers: asRead }],
  },
];
