import * as z from 'zod';
import type { checklistsQuery } from '../../../verbs/checklists.ts';
import { type Operation, queryOf } from '../operation.ts';
import { checklists } from '../schemas/checklist.ts';

const id = z.uuid().describe('Id of the assessment.');
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const given = ['createAssessment'];
const path = { id: '{{createAssessment#/id}}' };
const query = { row: '0', dutyId: 'us.hipaa.individual' };

/** What notices must contain, beside what is known. */
export const checklistOperations = (): Operation[] => [
  {
    id: 'readChecklists',
    method: 'get',
    path: '/v1/assessments/:id/checklists',
    tag: 'Assessments',
    summary: 'Read notice checklists',
    description:
      'For each duty that is owed, or may be, and whose law lists what its notice must contain: each item with its citation, what is known for it with sources and conflicts, what is missing and who can be asked. No text of a notice is made up. As JSON, as a page to print (`format=html`) or as a document to complete (`format=docx`).',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof checklistsQuery>()({
        row: z.int().min(0).max(99_999).optional().describe('The row of the vendor, from 0.'),
        externalId: z.string().min(1).max(200).optional().describe('The vendor, by your own id.'),
        vendor: z.string().min(1).max(1000).optional().describe('The vendor, by its name.'),
        breachId: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .describe('Only those of this incident. One of these four is given.'),
        dutyId: z.string().min(1).max(200).optional().describe('Only that of this duty.'),
        format: z.enum(['json', 'html', 'docx']).default('json').describe('The form of the answer.'),
      }),
    },
    answers: {
      200: {
        description: 'The checklists.',
        content: {
          'application/json': checklists,
          'text/html': z.string().describe('A page that is complete in itself, with empty lines to fill.'),
          [word]: z.string().meta({ format: 'binary', description: 'A document (Office Open XML) to be completed.' }),
        },
      },
    },
    examples: [
      { name: 'letters', summary: 'Letters to patients', given, path, query },
      { name: 'to-print', summary: 'The same as a page', given, path, query: { ...query, format: 'html' } },
      { name: 'to-complete', summary: 'The same as a document', given, path, query: { ...query, format: 'docx' } },
    ],
  },
];
