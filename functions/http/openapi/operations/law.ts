import * as z from 'zod';
import { bareDaySchema } from '../../../../domain/law/facts.ts';
import { deadlinesRequest } from '../../../verbs/computeDeadlines.ts';
import type { dutyQuery, lawQuery } from '../../../verbs/readLaw.ts';
import { type Operation, queryOf } from '../operation.ts';
import { dutyId, jurisdiction } from '../schemas/common.ts';
import { deadlinesAnswer } from '../schemas/duty.ts';
import { lawDuty, lawList } from '../schemas/law.ts';

/** The legal calculator, and the register behind it. */
export const lawOperations = (): Operation[] => [
  {
    id: 'computeDeadlines',
    method: 'post',
    path: '/v1/deadlines',
    tag: 'Law',
    summary: 'Compute the clocks of one incident',
    description:
      'The duties of an organization for an incident that it describes, by urgency, each with its date, the arithmetic and the text. Nothing is stored.',
    scope: 'read',
    body: { description: 'The organization and the incident.', content: { 'application/json': deadlinesRequest } },
    answers: { 200: { description: 'The duties.', content: { 'application/json': deadlinesAnswer } } },
    examples: [
      {
        name: 'hospital-in-missouri',
        summary: 'A hospital whose vendor was breached',
        body: {
          asOf: '2026-05-01',
          organization: {
            name: 'Riverbend Regional Hospital',
            role: 'covered-entity',
            kinds: ['hospital'],
            jurisdiction: 'US-MO',
            secRegistrant: 'none',
          },
          incident: {
            vendorDiscoveredOn: '2026-03-16',
            vendorNotifiedOn: '2026-03-30',
            vendorIsAgent: false,
            individuals: 1200,
            residents: { 'US-MO': 1200 },
            dataTypes: ['name', 'ssn', 'diagnosis-treatment'],
          },
        },
      },
    ],
  },
  {
    id: 'listLaw',
    method: 'get',
    path: '/v1/law',
    tag: 'Law',
    summary: 'List the register of law',
    description:
      'Every duty that is coded or was looked for in vain. The first page also tells what is pending and what is left out on purpose: silence reads as "not coded", never as "no duty".',
    scope: 'read',
    params: {
      query: queryOf<typeof lawQuery>()({
        jurisdiction: jurisdiction.optional().describe('Only the law of this jurisdiction.'),
        status: z.enum(['coded', 'convention', 'none-in-this-law']).optional().describe('Only entries of this status.'),
        limit: z.int().min(1).max(1000).default(200).describe('Duties in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'A page of the register.', content: { 'application/json': lawList } } },
    examples: [{ name: 'missouri', summary: 'The law of Missouri', query: { jurisdiction: 'US-MO' } }],
  },
  {
    id: 'readLaw',
    method: 'get',
    path: '/v1/law/:dutyId',
    tag: 'Law',
    summary: 'Read one duty of the register',
    description:
      'One duty with its dated values, sources, confidence and doubts; with a day also the values in force then.',
    scope: 'read',
    params: {
      path: { dutyId: dutyId.describe('The duty.') },
      query: queryOf<typeof dutyQuery>()({
        on: bareDaySchema.optional().describe('A day: the values in force then come too.'),
      }),
    },
    answers: { 200: { description: 'The duty.', content: { 'application/json': lawDuty } } },
    examples: [
      {
        name: 'hipaa-letters',
        summary: 'Notice to individuals under HIPAA',
        path: { dutyId: 'us.hipaa.individual' },
        query: { on: '2026-05-01' },
      },
    ],
  },
];
