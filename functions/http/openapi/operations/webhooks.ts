import * as z from 'zod';
import { webhookSchema } from '../../../../domain/watch/webhook.ts';
import { deliveryStates } from '../../../verbs/deliveryLog.ts';
import { overlapHours } from '../../../verbs/keys.ts';
import { resendRequest } from '../../../verbs/resend.ts';
import { keyRotationRequest, signingKeyRequest } from '../../../verbs/signingKeys.ts';
import { confirmationRequest } from '../../../verbs/webhookConfirmation.ts';
import { mostWebhooks } from '../../../verbs/webhookRecord.ts';
import type { webhooksQuery } from '../../../verbs/webhooks.ts';
import { etag, ifMatch, ifNoneMatch, locationOf, notModified } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import {
  type DeliveriesQuery,
  deliveryPage,
  madeSigningKey,
  madeWebhook,
  queuedTest,
  resent,
  webhook,
  webhookPage,
  webhookPatch,
} from '../schemas/webhook.ts';

const tag = 'Webhooks';
const id = z.string().describe('Id of the webhook.');
const answer = { headers: { ETag: etag }, content: { 'application/json': webhook } };
const ofIt = { given: ['addWebhook'], path: { id: '{{addWebhook#/id}}' } };
const ofTheMail = { given: ['addWebhook.a-mailbox'], path: { id: '{{addWebhook.a-mailbox#/id}}' } };
const asRead = { 'If-Match': '{{addWebhook@etag}}' };
const madeKey = {
  description: 'The new key. The secret of HMAC is in this answer and nowhere else.',
  headers: { Location: locationOf('webhook') },
  content: { 'application/json': madeSigningKey },
};
const state = (description: string) => ({ 200: { description, content: { 'application/json': webhook } } });

/** Where alerts go. */
export const webhookOperations = (): Operation[] => [
  {
    id: 'addWebhook',
    method: 'post',
    path: '/v1/webhooks',
    tag,
    summary: 'Make a webhook',
    description: `Sends alerts to an address by Standard Webhooks, or to a mailbox as plain text; a tenant has at most ${mostWebhooks}. The secret of the first key is shown once: a repeat under the same \`Idempotency-Key\` is answered without it. A mailbox hears of nothing until the code of a first mail is given back.`,
    scope: 'write',
    body: { description: 'Where alerts go, and which.', content: { 'application/json': webhookSchema } },
    answers: {
      201: {
        description: 'The webhook. The secret of its key is in this answer and nowhere else.',
        headers: { Location: locationOf('webhook'), ETag: etag },
        content: { 'application/json': madeWebhook },
      },
    },
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'a-desk',
        summary: 'Duties under HIPAA that are due within ten days, to a help desk',
        body: {
          url: 'https://desk.riverbend.example.org/hooks/breachclock',
          description: 'Privacy desk',
          filter: { duties: ['us.hipaa.*'], daysLeftAtMost: 10 },
        },
      },
      {
        name: 'a-mailbox',
        summary: 'Everything of a week on Monday morning, to a mailbox',
        body: {
          email: 'compliance@riverbend.example.org',
          digest: { every: 'week', weekday: 1, hour: 7, timeZone: 'America/Chicago' },
        },
      },
    ],
  },
  {
    id: 'listWebhooks',
    method: 'get',
    path: '/v1/webhooks',
    tag,
    summary: 'List webhooks',
    description: 'The webhooks that the tenant has and has not removed, in the order in which they were made.',
    scope: 'read',
    params: {
      query: queryOf<typeof webhooksQuery>()({
        limit: z.int().min(1).max(200).default(50).describe('Webhooks looked at for one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The webhooks.', content: { 'application/json': webhookPage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['addWebhook', 'addWebhook.a-mailbox'] }],
  },
  {
    id: 'readWebhook',
    method: 'get',
    path: '/v1/webhooks/:id',
    tag,
    summary: 'Read a webhook',
    description: 'One webhook, how its receiver does, and the `ETag` upon which it can be changed.',
    scope: 'read',
    params: { path: { id }, headers: ifNoneMatch },
    answers: { 200: { description: 'The webhook.', ...answer }, 304: notModified },
    examples: [
      { name: 'as-made', summary: 'As it was made', ...ofIt },
      {
        name: 'known-already',
        summary: 'By a caller who has it already',
        ...ofIt,
        headers: { 'If-None-Match': '{{addWebhook@etag}}' },
        status: 304,
      },
    ],
  },
  {
    id: 'patchWebhook',
    method: 'patch',
    path: '/v1/webhooks/:id',
    tag,
    summary: 'Change a webhook',
    description:
      'Merges fields into it (RFC 7396): what is not sent stays, `null` takes a field away. A filter counts from now on, also for what waits. A `url` can change and never go; for another mailbox make another webhook. `application/merge-patch+json` is read too.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    body: { description: 'What changes.', content: { 'application/json': webhookPatch } },
    answers: { 200: { description: 'The webhook as it is now.', ...answer } },
    idempotent: true,
    examples: [
      {
        name: 'daily',
        summary: 'All duties, once a day',
        ...ofIt,
        headers: asRead,
        body: {
          filter: { duties: null, about: ['duty'] },
          digest: { every: 'day', hour: 8, timeZone: 'America/Chicago' },
        },
      },
    ],
  },
  {
    id: 'removeWebhook',
    method: 'delete',
    path: '/v1/webhooks/:id',
    tag,
    summary: 'Remove a webhook',
    description: 'Its keys and what waits for it go at once. Doing so again changes nothing.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    answers: { 204: { description: 'It is removed.' } },
    idempotent: true,
    examples: [{ name: 'upon-what-was-read', summary: 'Upon the state that was read', ...ofIt, headers: asRead }],
  },
  {
    id: 'rotateSigningKey',
    method: 'post',
    path: '/v1/webhooks/:id/rotate',
    tag,
    summary: 'Rotate the key that signs',
    description: `Makes another key. Messages bear signatures of both until the older one ends, after ${overlapHours.standard} hours or as many as are asked; at most two keys sign at a time.`,
    scope: 'write',
    params: { path: { id } },
    body: {
      description: 'How long the older key still signs. It can be left out.',
      optional: true,
      content: { 'application/json': keyRotationRequest },
    },
    answers: { 201: madeKey },
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [
      { name: 'over-a-weekend', summary: 'The old key signs for three days more', ...ofIt, body: { overlapHours: 72 } },
      { name: 'within-a-day', summary: 'The old key signs for a day more', ...ofIt },
    ],
  },
  {
    id: 'addSigningKey',
    method: 'post',
    path: '/v1/webhooks/:id/keys',
    tag,
    summary: 'Add a key that signs',
    description:
      'Adds a key beside the one that there is, which does not end: so a receiver can go over from HMAC to ed25519. At most two keys sign at a time.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'Which kind.', content: { 'application/json': signingKeyRequest } },
    answers: { 201: madeKey },
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [{ name: 'ed25519', summary: 'Signatures that only we can make', ...ofIt, body: { kind: 'ed25519' } }],
  },
  {
    id: 'endSigningKey',
    method: 'delete',
    path: '/v1/webhooks/:id/keys/:keyId',
    tag,
    summary: 'End a key that signs',
    description: 'The key signs nothing from now on. The last one cannot end: rotate it.',
    scope: 'write',
    params: { path: { id, keyId: z.string().describe('Id of the key.') } },
    answers: state('The webhook as it is now.'),
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [
      {
        name: 'of-the-older',
        summary: 'The older of two',
        given: ['addSigningKey'],
        path: { id: '{{addWebhook#/id}}', keyId: '{{addWebhook#/keys/0/id}}' },
      },
    ],
  },
  {
    id: 'confirmWebhook',
    method: 'post',
    path: '/v1/webhooks/:id/confirm',
    tag,
    summary: 'Confirm an e-mail address',
    description:
      'Lets alerts go to the mailbox from now on. The code holds for seven days after the webhook was made; then remove the webhook and make it anew. Doing so again changes nothing.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'The code of the first mail.', content: { 'application/json': confirmationRequest } },
    answers: state('The webhook as it is now.'),
    problems: ['precondition-failed'],
    idempotent: true,
    examples: [
      // Of a webhook with a url nothing is to be confirmed: any code leaves it as it is.
      {
        name: 'confirmed-already',
        summary: 'One that is active already',
        ...ofIt,
        body: { code: 'of-the-first-mail' },
      },
    ],
  },
  {
    id: 'switchWebhookOn',
    method: 'post',
    path: '/v1/webhooks/:id/on',
    tag,
    summary: 'Switch a webhook on',
    description: 'Events go to it again. Those of the time in which it was off are sent where they are asked for.',
    scope: 'write',
    params: { path: { id } },
    answers: state('The webhook as it is now.'),
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [{ name: 'after-a-pause', summary: 'After it was off', ...ofIt, given: ['switchWebhookOff'] }],
  },
  {
    id: 'switchWebhookOff',
    method: 'post',
    path: '/v1/webhooks/:id/off',
    tag,
    summary: 'Switch a webhook off',
    description: 'Nothing is sent to it until it is switched on; what waits is cancelled.',
    scope: 'write',
    params: { path: { id } },
    answers: state('The webhook as it is now.'),
    problems: ['conflict', 'precondition-failed'],
    idempotent: true,
    examples: [{ name: 'for-a-while', summary: 'For a while', ...ofIt }],
  },
  {
    id: 'testWebhook',
    method: 'post',
    path: '/v1/webhooks/:id/test',
    tag,
    summary: 'Send a test event',
    description:
      'Sends an event of the kind `webhook.test`, once, also where the webhook is off. The delivery log shows what became of it.',
    scope: 'write',
    params: { path: { id } },
    answers: { 202: { description: 'It is on its way.', content: { 'application/json': queuedTest } } },
    problems: ['conflict'],
    idempotent: true,
    examples: [{ name: 'queued', summary: 'A test on its way', ...ofIt }],
  },
  {
    id: 'listDeliveries',
    method: 'get',
    path: '/v1/webhooks/:id/deliveries',
    tag,
    summary: 'Read the delivery log',
    description:
      'What became of events on their way to a webhook, the newest event first, with every try. With a filter a page can be short or empty: `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<DeliveriesQuery>()({
        state: z.enum(deliveryStates).optional().describe('Only those that stand so.'),
        limit: z.int().min(1).max(200).default(50).describe('Deliveries looked at for one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The deliveries.', content: { 'application/json': deliveryPage } } },
    examples: [
      { name: 'waiting', summary: 'A test that waits', ...ofIt, given: ['testWebhook'], query: { state: 'pending' } },
      { name: 'of-a-mailbox', summary: 'A mail that asks for a confirmation', ...ofTheMail },
    ],
  },
  {
    id: 'resendEvents',
    method: 'post',
    path: '/v1/webhooks/:id/resend',
    tag,
    summary: 'Send events again',
    description:
      'Sends the events of a range of time again that the filter lets through, also those of a time when the webhook was off; or single ones of its log. They go in their order behind what waits, at most 1,000 by one request, and bear the ids that they had.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'Which events.', content: { 'application/json': resendRequest } },
    answers: { 202: { description: 'They are on their way.', content: { 'application/json': resent } } },
    problems: ['conflict'],
    idempotent: true,
    examples: [
      {
        name: 'of-a-day',
        summary: 'Those of a day, of which there are none',
        ...ofIt,
        body: { from: '2026-05-01T00:00:00Z', to: '2026-05-02T00:00:00Z' },
      },
    ],
  },
];
