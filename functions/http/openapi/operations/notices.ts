import * as z from 'zod';
import { noticeSchema, withdrawalSchema } from '../../../../domain/notices/notice.ts';
import type { noticesQuery, noticeWithdrawalQuery } from '../../../verbs/notices.ts';
import { locationOf } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { notice, noticePage, savedNotice } from '../schemas/notice.ts';
import { organizationId } from '../schemas/organization.ts';

const noticeId = z.string().describe('Id of the notice.');
const id = organizationId;
const ofTheOrganization = { id: '{{addOrganization#/id}}' };
const ofTheNotice = { ...ofTheOrganization, noticeId: '{{recordNotice#/id}}' };

/** Notices that an organization gave. */
export const noticeOperations = (): Operation[] => [
  {
    id: 'recordNotice',
    method: 'post',
    path: '/v1/organizations/:id/notices',
    tag: 'Notices',
    summary: 'Record a notice',
    description:
      'Keeps that a notice was given: it counts in every later assessment of the organization. A notice is never changed; one that was recorded in error is withdrawn.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'The notice.', content: { 'application/json': noticeSchema } },
    answers: {
      201: {
        description: 'The notice as recorded.',
        headers: { Location: locationOf('notice') },
        content: { 'application/json': savedNotice },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'letters',
        summary: 'Letters to patients',
        given: ['addOrganization'],
        path: ofTheOrganization,
        body: {
          dutyId: 'us.hipaa.individual',
          breachId: 'carecloud-2026-ehr-environment',
          vendor: { externalId: 'AP-1001', name: 'CareCloud, Inc.' },
          on: '2026-04-20',
          individuals: 1200,
          evidence: [
            {
              fileName: 'letters.pdf',
              sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
              note: 'receipt of the mailing service',
            },
          ],
          givenBy: 'organization',
        },
      },
    ],
  },
  {
    id: 'listNotices',
    method: 'get',
    path: '/v1/organizations/:id/notices',
    tag: 'Notices',
    summary: 'List notices',
    description:
      'The organization’s notices in the order of recording, withdrawn ones too. With a filter a page can be short or empty: `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof noticesQuery>()({
        breachId: z.string().max(200).optional().describe('Only those on this breach.'),
        findingId: z
          .string()
          .regex(/^[0-9a-f]{32}$/)
          .optional()
          .describe('Only those whose vendor and breach are those of this finding.'),
        dutyId: z.string().max(200).optional().describe('Only those for this duty.'),
        limit: z.int().min(1).max(500).default(100).describe('Notices looked at for one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The notices.', content: { 'application/json': noticePage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['recordNotice'], path: ofTheOrganization }],
  },
  {
    id: 'readNotice',
    method: 'get',
    path: '/v1/organizations/:id/notices/:noticeId',
    tag: 'Notices',
    summary: 'Read a notice',
    description: 'One notice, also a withdrawn one.',
    scope: 'read',
    params: { path: { id, noticeId } },
    answers: { 200: { description: 'The notice.', content: { 'application/json': notice } } },
    examples: [{ name: 'letters', summary: 'Letters to patients', given: ['recordNotice'], path: ofTheNotice }],
  },
  {
    id: 'withdrawNotice',
    method: 'delete',
    path: '/v1/organizations/:id/notices/:noticeId',
    tag: 'Notices',
    summary: 'Withdraw a notice',
    description: 'The notice stays on record and no longer counts. Doing so again changes nothing.',
    scope: 'write',
    params: {
      path: { id, noticeId },
      query: queryOf<typeof noticeWithdrawalQuery>()({
        why: withdrawalSchema.shape.why.describe('Why: it was recorded in error, or never reached anybody.'),
      }),
    },
    answers: { 200: { description: 'The notice as withdrawn.', content: { 'application/json': savedNotice } } },
    // Where others keep changing it at the very same time.
    problems: ['precondition-failed'],
    idempotent: true,
    examples: [
      {
        name: 'never-posted',
        summary: 'The letters were never posted',
        given: ['recordNotice'],
        path: ofTheNotice,
        query: { why: 'never posted' },
      },
    ],
  },
];
