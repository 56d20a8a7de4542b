import * as z from 'zod';
import { keyRequest, type keysQuery, overlapHours, rotationRequest } from '../../../verbs/keys.ts';
import { pageSizes } from '../../../verbs/query.ts';
import { describe } from '../describe.ts';
import { type Operation, queryOf } from '../operation.ts';
import { apiKey, keyPage, madeKey } from '../schemas/key.ts';

describe(keyRequest, 'ApiKeyRequest', 'A key to be made.', {
  label: 'What the key is for.',
  scopes: 'What it may do: nothing that its maker may not.',
  expiresAt: 'From then on it opens nothing; without it it has no end.',
});
describe(rotationRequest, 'ApiKeyRotationRequest', 'How a key is rotated.', {
  overlapHours: 'Hours for which the old key still opens; 0 ends it at once.',
  expiresAt:
    'From then on the new key opens nothing; without it it lasts as long as the old one was made to; `null`: no end.',
});

const id = z.string().describe('Id of the key.');
const ofTheMade = { id: '{{makeKey#/id}}' };
const made = {
  description: 'The new key. Its text is in this answer and nowhere else.',
  headers: { Location: z.string().describe('Where the key can be read, without its text.') },
  content: { 'application/json': madeKey },
};

/** API keys of the tenant. */
export const keyOperations = (): Operation[] => [
  {
    id: 'listKeys',
    method: 'get',
    path: '/v1/keys',
    tag: 'Keys',
    summary: 'List keys',
    description: 'The tenant’s keys in the order of their ids, those that ended too.',
    scope: 'admin',
    params: {
      query: queryOf<typeof keysQuery>()({
        limit: z
          .int()
          .min(1)
          .max(pageSizes.heads[1])
          .default(pageSizes.heads[0])
          .describe('Keys in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The keys.', content: { 'application/json': keyPage } } },
    examples: [{ name: 'all', summary: 'The keys of a hospital' }],
  },
  {
    id: 'makeKey',
    method: 'post',
    path: '/v1/keys',
    tag: 'Keys',
    summary: 'Make a key',
    description:
      'The text of the key is shown once and kept nowhere: a repeat under the same `Idempotency-Key` is answered without it.',
    scope: 'admin',
    body: { description: 'What the key is for, and what it may do.', content: { 'application/json': keyRequest } },
    answers: { 201: made },
    idempotent: true,
    examples: [
      {
        name: 'to-read',
        summary: 'A key that reads, until the end of the year',
        body: { label: 'Risk desk', scopes: ['read'], expiresAt: '2026-12-31T23:59:59Z' },
      },
    ],
  },
  {
    id: 'readKey',
    method: 'get',
    path: '/v1/keys/:id',
    tag: 'Keys',
    summary: 'Read a key',
    description: 'What is known of a key: never its text.',
    scope: 'admin',
    params: { path: { id } },
    answers: { 200: { description: 'The key.', content: { 'application/json': apiKey } } },
    examples: [{ name: 'unused', summary: 'A key not used yet', given: ['makeKey'], path: ofTheMade }],
  },
  {
    id: 'rotateKey',
    method: 'post',
    path: '/v1/keys/:id/rotate',
    tag: 'Keys',
    summary: 'Rotate a key',
    description: `Makes a key with the label and the scopes of this one, which opens for ${overlapHours.standard} hours more, or as many as are asked.`,
    scope: 'admin',
    params: { path: { id } },
    body: {
      description: 'How long the old key still opens. It can be left out.',
      optional: true,
      content: { 'application/json': rotationRequest },
    },
    answers: { 201: made },
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'over-a-weekend',
        summary: 'The old key opens for three days more',
        given: ['makeKey'],
        path: ofTheMade,
        body: { overlapHours: 72 },
      },
      { name: 'within-a-day', summary: 'The old key opens for a day more', given: ['makeKey'], path: ofTheMade },
    ],
  },
  {
    id: 'endKey',
    method: 'delete',
    path: '/v1/keys/:id',
    tag: 'Keys',
    summary: 'End a key',
    description: 'The key opens nothing from now on; it stays in the list. The key in use cannot end itself.',
    scope: 'admin',
    params: { path: { id } },
    answers: { 200: { description: 'The key as it ended.', content: { 'application/json': apiKey } } },
    problems: ['conflict'],
    idempotent: true,
    examples: [{ name: 'of-another', summary: 'Another key', given: ['makeKey'], path: ofTheMade }],
  },
];
