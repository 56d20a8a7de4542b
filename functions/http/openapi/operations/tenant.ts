import * as z from 'zod';
import type { exportQuery } from '../../../verbs/exportTenant.ts';
import { retentionRequest } from '../../../verbs/retention.ts';
import { closingRequest, graceDays } from '../../../verbs/tenant.ts';
import { describe } from '../describe.ts';
import { type Operation, queryOf } from '../operation.ts';
import { retentionSettings, savedRetention } from '../schemas/settings.ts';
import { closedTenant, exportPage, tenant } from '../schemas/tenant.ts';

describe(closingRequest, 'TenantDeletionRequest', 'That everything of the tenant is to be deleted.', {
  confirm: 'The id of the tenant, so that nothing is deleted by a slip.',
  graceDays: 'Days until the deletion, in which it can be taken back.',
});
describe(retentionRequest, 'RetentionRequest', 'How long the tenant’s reports stay.', {
  assessmentDays:
    'Days that a report stays after it was made; null or left out: for good. Of each organization that is watched the newest report of the watch stays, however old: the next one is held against it.',
});

/** The tenant as a whole. */
export const tenantOperations = (): Operation[] => [
  {
    id: 'readTenant',
    method: 'get',
    path: '/v1/tenant',
    tag: 'Tenant',
    summary: 'Read the tenant',
    description: 'The tenant of the key: its id, how long its reports stay, and whether it is about to be deleted.',
    scope: 'read',
    answers: { 200: { description: 'The tenant.', content: { 'application/json': tenant } } },
    examples: [{ name: 'active', summary: 'A tenant as it mostly is' }],
  },
  {
    id: 'exportTenant',
    method: 'get',
    path: '/v1/tenant/export',
    tag: 'Tenant',
    summary: 'Export everything',
    description:
      'Everything that the tenant has, page by page, in an order that stays. What is written meanwhile may come or not; all else comes once.',
    scope: 'admin',
    params: {
      query: queryOf<typeof exportQuery>()({
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'A page of the export.', content: { 'application/json': exportPage } } },
    examples: [{ name: 'first-page', summary: 'The first page', given: ['createAssessment'] }],
  },
  {
    id: 'deleteTenant',
    method: 'delete',
    path: '/v1/tenant',
    tag: 'Tenant',
    summary: 'Delete everything',
    description: `Orders that everything of the tenant is deleted after ${graceDays.standard} days, or as many as are asked. Until then it is read and exported, and nothing is written. An entry that a tenant of this id was deleted, and with what its audit trail ended, stays.`,
    scope: 'admin',
    body: { description: 'The order.', content: { 'application/json': closingRequest } },
    answers: {
      202: {
        description: 'The tenant as it stands now.',
        headers: { Location: z.string().describe('Where to read how the tenant stands.') },
        content: { 'application/json': closedTenant },
      },
    },
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'in-a-month',
        summary: 'In thirty days',
        given: ['readTenant'],
        body: { confirm: '{{readTenant#/id}}', graceDays: 30 },
      },
    ],
  },
  {
    id: 'keepTenant',
    method: 'post',
    path: '/v1/tenant/keep',
    tag: 'Tenant',
    summary: 'Take the deletion back',
    description: 'Takes the order to delete everything back, until the day on which it would be carried out.',
    scope: 'admin',
    answers: { 200: { description: 'The tenant as it stands now.', content: { 'application/json': tenant } } },
    problems: ['conflict'],
    idempotent: true,
    examples: [{ name: 'in-time', summary: 'A deletion taken back', given: ['deleteTenant'] }],
  },
  {
    id: 'readRetention',
    method: 'get',
    path: '/v1/settings/retention',
    tag: 'Tenant',
    summary: 'Read how long reports stay',
    description: 'How long the tenant’s reports stay; what was never set is null.',
    scope: 'read',
    answers: { 200: { description: 'The settings.', content: { 'application/json': retentionSettings } } },
    examples: [{ name: 'never-set', summary: 'A tenant that never set anything' }],
  },
  {
    id: 'saveRetention',
    method: 'put',
    path: '/v1/settings/retention',
    tag: 'Tenant',
    summary: 'Set how long reports stay',
    description:
      'Reports that are older are deleted at the next housekeeping, for good. Only the newest report of the watch over each organization stays, as long as the organization does: what the watch finds is held against it.',
    scope: 'admin',
    body: { description: 'How long.', content: { 'application/json': retentionRequest } },
    answers: { 200: { description: 'The settings as saved.', content: { 'application/json': savedRetention } } },
    idempotent: true,
    examples: [{ name: 'six-years', summary: 'Six years and some days', body: { assessmentDays: 2200 } }],
  },
];
