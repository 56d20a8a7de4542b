import * as z from 'zod';
import { columnMappingSchema } from '../../../../domain/vendor/columnMapping.ts';
import type { mappingsQuery } from '../../../verbs/mappings.ts';
import { etag, ifMatch } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { justSavedMapping, mappingPage, savedMapping } from '../schemas/tables.ts';

const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .describe('Name of the mapping: 1 to 63 lower-case letters, digits and hyphens.');
const tag = 'Vendors';
const path = { name: 'payables' };
const ofIt = { given: ['saveMapping'], path };

/** Which columns of a tenant's spreadsheets mean what, saved by name. */
export const mappingOperations = (): Operation[] => [
  {
    id: 'listMappings',
    method: 'get',
    path: '/v1/mappings',
    tag,
    summary: 'List column mappings',
    description: 'The mappings that the tenant saved, in the order of their names.',
    scope: 'read',
    params: {
      query: queryOf<typeof mappingsQuery>()({
        limit: z.int().min(1).max(500).default(100).describe('Mappings in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The mappings.', content: { 'application/json': mappingPage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['saveMapping'] }],
  },
  {
    id: 'readMapping',
    method: 'get',
    path: '/v1/mappings/:name',
    tag,
    summary: 'Read a column mapping',
    description: 'One mapping, with the `ETag` upon which it can be changed.',
    scope: 'read',
    params: { path: { name } },
    answers: {
      200: { description: 'The mapping.', headers: { ETag: etag }, content: { 'application/json': savedMapping } },
    },
    examples: [{ name: 'as-saved', summary: 'As it was saved', ...ofIt }],
  },
  {
    id: 'saveMapping',
    method: 'put',
    path: '/v1/mappings/:name',
    tag,
    summary: 'Save a column mapping',
    description:
      'Saves which column of your files fills which field, for imports and assessments by file (`mapping`). One that has the name already is replaced.',
    scope: 'write',
    params: { path: { name }, headers: ifMatch },
    body: { description: 'The mapping.', content: { 'application/json': columnMappingSchema } },
    answers: {
      200: {
        description: 'The mapping as saved.',
        headers: { ETag: etag },
        content: { 'application/json': justSavedMapping },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'of-accounts-payable',
        summary: 'Of the export of accounts payable',
        path,
        body: { columns: { Firm: 'name', Key: 'externalId', 'Tax ID': 'identifiers.ein', Remark: null } },
      },
    ],
  },
  {
    id: 'removeMapping',
    method: 'delete',
    path: '/v1/mappings/:name',
    tag,
    summary: 'Remove a column mapping',
    description: 'Takes the mapping away. Lists that were read by it stay as they are.',
    scope: 'write',
    params: { path: { name }, headers: ifMatch },
    answers: { 204: { description: 'It is removed.' } },
    idempotent: true,
    examples: [
      {
        name: 'upon-what-was-read',
        summary: 'Upon the state that was read',
        ...ofIt,
        headers: { 'If-Match': '{{saveMapping@etag}}' },
      },
    ],
  },
];
