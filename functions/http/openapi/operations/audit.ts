import * as z from 'zod';
import type { auditExportQuery, auditQuery } from '../../../verbs/audit.ts';
import { pageSizes } from '../../../verbs/query.ts';
import { type Operation, queryOf } from '../operation.ts';
import { auditPage } from '../schemas/audit.ts';

const cursor = z.string().optional().describe('The `nextCursor` of an earlier answer.');
const [standard, most] = pageSizes.lines;

/** Who did what when. */
export const auditOperations = (): Operation[] => [
  {
    id: 'listAudit',
    method: 'get',
    path: '/v1/audit',
    tag: 'Audit',
    summary: 'Read the audit trail',
    description:
      'Everything that stored or changed something for the tenant, in its order: who did it, when, to what, and what was known then.',
    scope: 'admin',
    params: {
      query: queryOf<typeof auditQuery>()({
        limit: z.int().min(1).max(most).default(standard).describe('Entries in one page, at most.'),
        cursor,
      }),
    },
    answers: { 200: { description: 'A page of the trail.', content: { 'application/json': auditPage } } },
    examples: [{ name: 'of-a-report', summary: 'One report was made', given: ['createAssessment'] }],
  },
  {
    id: 'exportAudit',
    method: 'get',
    path: '/v1/audit/export',
    tag: 'Audit',
    summary: 'Export the audit trail',
    description:
      'The trail as lines of JSON (JSON Lines): an entry each, as the list gives it, and on the last page a line `{"end": …}` with number and hash of the entry with which it ends. Each entry bears the hash of the one before it: `npm run -s verify` checks a copy without asking anybody.',
    scope: 'admin',
    params: {
      query: queryOf<typeof auditExportQuery>()({
        cursor: z.string().optional().describe('Where to go on: the `cursor` in the `Link` of an earlier answer.'),
      }),
    },
    answers: {
      200: {
        description: 'The trail, or a part of it.',
        headers: {
          Link: z.string().optional().describe('The next part, `rel="next"`; missing on the last one.'),
          'Content-Disposition': z.string().describe('The name of the file.'),
        },
        content: { 'application/jsonl': z.string().describe('Lines of JSON, each ended by a line feed.') },
      },
    },
    examples: [{ name: 'of-a-report', summary: 'One report was made', given: ['createAssessment'] }],
  },
];
