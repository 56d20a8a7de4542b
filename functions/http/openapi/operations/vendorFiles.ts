import * as z from 'zod';
import { vendorRowSchema } from '../../../../domain/vendor/vendorRow.ts';
import type { exportQuery, importQuery } from '../../routes/vendorFiles.ts';
import { csv, vendorFile, vendorFileQuery, xlsx, xlsxType } from '../files.ts';
import { ifMatch } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { etagOfList, organizationId } from '../schemas/organization.ts';
import { importAnswer } from '../schemas/tables.ts';
import { bomList, csvList, xlsxList } from './exampleVendors.ts';

const id = organizationId;
const path = { id: '{{addOrganization#/id}}' };
const ofIt = { given: ['addOrganization'], path };
const ofTheList = { given: ['addOrganization', 'replaceVendors'], path };

/** Vendor lists as files. */
export const vendorFileOperations = (): Operation[] => [
  {
    id: 'importVendors',
    method: 'post',
    path: '/v1/organizations/:id/vendors/import',
    tag: 'Vendors',
    summary: 'Import a vendor list from a file',
    description:
      'Reads a spreadsheet or a bill of materials, and says what it took each column for. With `dryRun=true` first: then nothing is stored, and the answer is the same; only of a file whose columns name nobody it is the columns and an error, so that they can be mapped. Tab-separated text (`text/tab-separated-values`) is read too, and a file under a vague name such as `application/vnd.ms-excel` is told by its first bytes. Rows that cannot be taken are told by row and column and cost the others nothing.',
    scope: 'write',
    params: {
      path: { id },
      query: queryOf<typeof importQuery>()({
        dryRun: z
          .enum(['true', 'false'])
          .default('false')
          .describe('`true`: says what would happen, and stores nothing.'),
        mode: z
          .enum(['replace', 'merge'])
          .default('replace')
          .describe('Whether the rows take the place of the list, or are merged into it by their external ids.'),
        ...vendorFileQuery,
      }),
      headers: ifMatch,
    },
    body: { description: 'The file.', content: vendorFile },
    answers: {
      200: {
        description: 'What was found in the file, and done with it.',
        headers: { ETag: etagOfList },
        content: { 'application/json': importAnswer },
      },
    },
    problems: ['conflict'],
    idempotent: true,
    examples: [
      { name: 'csv-dry-run', summary: 'A look at a CSV file', ...ofIt, query: { dryRun: 'true' }, raw: csvList },
      { name: 'workbook', summary: 'A workbook', ...ofIt, raw: xlsxList },
      {
        name: 'bill-of-materials',
        summary: 'A bill of materials, merged into the list',
        ...ofTheList,
        query: { mode: 'merge' },
        headers: { 'If-Match': '{{replaceVendors@etag}}' },
        raw: bomList,
      },
    ],
  },
  {
    id: 'exportVendors',
    method: 'get',
    path: '/v1/organizations/:id/vendors/export',
    tag: 'Vendors',
    summary: 'Export the vendor list as a file',
    description: 'The whole list as it was given, in a form that can be imported again.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof exportQuery>()({
        format: z.enum(['json', 'csv', 'xlsx']).default('json').describe('The form of the file.'),
      }),
    },
    answers: {
      200: {
        description: 'The file.',
        headers: { 'Content-Disposition': z.string().describe('The name of the file.') },
        content: {
          'application/json': z.array(vendorRowSchema).describe('The rows of the list.'),
          'text/csv': csv,
          [xlsxType]: xlsx,
        },
      },
    },
    examples: [
      { name: 'json', summary: 'As JSON', ...ofTheList },
      { name: 'csv', summary: 'As CSV', ...ofTheList, query: { format: 'csv' } },
      { name: 'xlsx', summary: 'As a workbook', ...ofTheList, query: { format: 'xlsx' } },
    ],
  },
];
