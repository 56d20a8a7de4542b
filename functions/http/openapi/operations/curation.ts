import * as z from 'zod';
import { breachRequest, claimRequest, type withdrawalQuery } from '../../../verbs/curate.ts';
import { type Operation, queryOf } from '../operation.ts';
import { addedBreach, curated, withdrawnAnswer } from '../schemas/claims.ts';
import { breachId } from '../schemas/common.ts';

const id = breachId.describe('The breach.');
const claimId = z.string().describe('Id of the claim.');
const query = queryOf<typeof withdrawalQuery>()({
  reason: z.string().trim().min(1).max(2000).describe('Why, for those who read it later.'),
});

const claim = {
  field: 'individualNoticeFrom',
  value: { date: '2026-05-04', precision: 'day' },
  confidence: 'high',
  source: {
    kind: 'notice',
    publisher: 'CareCloud',
    url: 'https://example.org/letter',
    retrievedOn: '2026-05-04',
  },
};
const careCloud = { id: 'carecloud-2026-ehr-environment' };
const added = { ...careCloud, claimId: '{{addClaim#/claim/id}}' };
const newBreach = { id: 'carecloud-2026-billing-portal' };

/** The breach store, curated. */
export const curationOperations = (): Operation[] => [
  {
    id: 'addBreach',
    method: 'post',
    path: '/v1/breaches',
    tag: 'Curation',
    summary: 'Add a breach',
    description:
      'Adds a breach that no source tells of, with its first claims. The same request again answers as the first did.',
    scope: 'curate',
    body: { description: 'The breach, and why it is added.', content: { 'application/json': breachRequest } },
    answers: {
      201: {
        description: 'The breach as it stands.',
        headers: { Location: z.string().describe('Where the breach can be read.') },
        content: { 'application/json': addedBreach },
      },
    },
    problems: ['not-loaded', 'conflict'],
    idempotent: true,
    examples: [
      {
        name: 'one-claim',
        summary: 'A breach with one claim',
        body: {
          ...newBreach,
          reason: 'the vendor told us by letter',
          about: {
            title: 'CareCloud: data of the billing portal taken',
            vendorId: 'carecloud',
            kind: 'intrusion',
            status: 'open',
            checkedOn: '2026-05-04',
          },
          claims: [{ ...claim, field: 'discovered' }],
        },
      },
    ],
  },
  {
    id: 'withdrawBreach',
    method: 'delete',
    path: '/v1/breaches/:id',
    tag: 'Curation',
    summary: 'Take back a breach',
    description:
      'Takes back a breach that curators alone tell of: it leaves a tombstone with the reason. Doing so again changes nothing.',
    scope: 'curate',
    params: { path: { id }, query },
    answers: { 200: { description: 'What stays of it.', content: { 'application/json': withdrawnAnswer } } },
    problems: ['not-loaded', 'conflict'],
    idempotent: true,
    examples: [
      {
        name: 'entered-by-mistake',
        summary: 'A breach entered by mistake',
        given: ['addBreach'],
        path: newBreach,
        query: { reason: 'entered by mistake' },
      },
    ],
  },
  {
    id: 'addClaim',
    method: 'post',
    path: '/v1/breaches/:id/claims',
    tag: 'Curation',
    summary: 'Add a claim',
    description:
      'Adds what a source says of a breach. It counts from the next request on. The same request again answers as the first did.',
    scope: 'curate',
    params: { path: { id } },
    body: { description: 'The claim, and why it is added.', content: { 'application/json': claimRequest } },
    answers: {
      201: {
        description: 'The claim as it stands.',
        headers: { Location: z.string().describe('Where the claim can be read.') },
        content: { 'application/json': curated },
      },
    },
    problems: ['not-loaded', 'conflict'],
    idempotent: true,
    examples: [
      { name: 'a-letter', summary: 'What a letter says', path: careCloud, body: { reason: 'read the letter', claim } },
    ],
  },
  {
    id: 'correctClaim',
    method: 'put',
    path: '/v1/breaches/:id/claims/:claimId',
    tag: 'Curation',
    summary: 'Put a claim right',
    description:
      'The old claim is withdrawn and the new one added, in one change. Of a curator’s own claim also confidence and note can be put right. The very claim that a curator withdrew, sent to its own address, lifts the withdrawal.',
    scope: 'curate',
    params: { path: { id, claimId } },
    body: { description: 'The claim as it should be, and why.', content: { 'application/json': claimRequest } },
    answers: { 200: { description: 'The claim as it stands.', content: { 'application/json': curated } } },
    problems: ['not-loaded', 'conflict'],
    idempotent: true,
    examples: [
      {
        name: 'another-day',
        summary: 'Another day',
        given: ['addClaim'],
        path: added,
        body: {
          reason: 'a slip: the letter says the third',
          claim: { ...claim, value: { date: '2026-05-03', precision: 'day' } },
        },
      },
    ],
  },
  {
    id: 'withdrawClaim',
    method: 'delete',
    path: '/v1/breaches/:id/claims/:claimId',
    tag: 'Curation',
    summary: 'Withdraw a claim',
    description:
      'The claim, whoever brought it, stays to be read with the reason and counts on no day. Doing so again changes nothing.',
    scope: 'curate',
    params: { path: { id, claimId }, query },
    answers: { 200: { description: 'The claim as withdrawn.', content: { 'application/json': curated } } },
    problems: ['not-loaded', 'conflict'],
    idempotent: true,
    examples: [
      {
        name: 'another-company',
        summary: 'The letter was of another company',
        given: ['addClaim'],
        path: added,
        query: { reason: 'the letter is of another company' },
      },
    ],
  },
];
