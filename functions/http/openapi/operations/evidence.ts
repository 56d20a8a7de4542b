import * as z from 'zod';
import type { Operation } from '../operation.ts';

const id = z.uuid().describe('Id of the assessment.');

/** A report with all that it rests on, as one archive. */
export const evidenceOperations = (): Operation[] => [
  {
    id: 'readEvidence',
    method: 'get',
    path: '/v1/assessments/:id/evidence',
    tag: 'Assessments',
    summary: 'Take a report with all that it rests on',
    description:
      'One archive with the report, its request, the claims, the law and the record that it was made from, and a manifest of their digests. `npm run -s verify` checks it without asking anybody. The audit trail is in it for a key with the scope `admin`, else only the entry of this report. What is not there, or is left out for want of room, the manifest says. Each taking goes into the audit trail.',
    scope: 'read',
    params: { path: { id } },
    answers: {
      200: {
        description: 'The archive: the same to the byte each time.',
        headers: {
          'Content-Disposition': z.string().describe('The name of the file.'),
          'Manifest-SHA-256': z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('SHA-256 of its `manifest.json`, in hex, as the audit trail has it too.'),
        },
        content: {
          'application/zip': z.string().meta({ format: 'binary', description: 'The report with what it rests on.' }),
        },
      },
    },
    examples: [
      {
        name: 'of-a-report',
        summary: 'Of a report',
        given: ['createAssessment'],
        path: { id: '{{createAssessment#/id}}' },
      },
    ],
  },
];
