import * as z from 'zod';
import { noteSchema } from '../../../../domain/organization/note.ts';
import type { notesQuery } from '../../../verbs/notes.ts';
import { etag, ifMatch, locationOf } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { patchOf } from '../patchOf.ts';
import { note, notePage, savedNote } from '../schemas/note.ts';
import { organizationId } from '../schemas/organization.ts';

const id = organizationId;
const noteId = z.string().describe('Id of the note.');
const ofTheOrganization = { id: '{{addOrganization#/id}}' };
const ofIt = { given: ['addNote'], path: { ...ofTheOrganization, noteId: '{{addNote#/id}}' } };
const asRead = { 'If-Match': '{{addNote@etag}}' };

/** Notes of people on vendors, incidents and duties of an organization. */
export const noteOperations = (): Operation[] => [
  {
    id: 'addNote',
    method: 'post',
    path: '/v1/organizations/:id/notes',
    tag: 'Notes',
    summary: 'Write a note',
    description: 'Keeps what somebody wants to note on a vendor, an incident or a duty. It changes no report.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'The note.', content: { 'application/json': noteSchema } },
    answers: {
      201: {
        description: 'The note as it is kept.',
        headers: { Location: locationOf('note'), ETag: etag },
        content: { 'application/json': savedNote },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'on-an-incident',
        summary: 'A note on an incident',
        given: ['addOrganization'],
        path: ofTheOrganization,
        body: {
          text: 'Asked their counsel for the list of patients. No answer yet.',
          about: { vendor: { externalId: 'AP-1001' }, breachId: 'carecloud-2026-ehr-environment' },
        },
      },
    ],
  },
  {
    id: 'listNotes',
    method: 'get',
    path: '/v1/organizations/:id/notes',
    tag: 'Notes',
    summary: 'List notes',
    description:
      'The organization’s notes in the order in which they were written. With a filter, and where notes were removed, a page can be short or empty: `nextCursor` tells whether there are more.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof notesQuery>()({
        breachId: z.string().max(200).optional().describe('Only those on this breach.'),
        findingId: z
          .string()
          .regex(/^[0-9a-f]{32}$/)
          .optional()
          .describe('Only those whose vendor and breach are those of this finding.'),
        limit: z.int().min(1).max(500).default(100).describe('Notes looked at for one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The notes.', content: { 'application/json': notePage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['addNote'], path: ofTheOrganization }],
  },
  {
    id: 'readNote',
    method: 'get',
    path: '/v1/organizations/:id/notes/:noteId',
    tag: 'Notes',
    summary: 'Read a note',
    description: 'One note, with the `ETag` upon which it can be changed.',
    scope: 'read',
    params: { path: { id, noteId } },
    answers: {
      200: { description: 'The note.', headers: { ETag: etag }, content: { 'application/json': note } },
    },
    examples: [{ name: 'as-written', summary: 'As it was written', ...ofIt }],
  },
  {
    id: 'patchNote',
    method: 'patch',
    path: '/v1/organizations/:id/notes/:noteId',
    tag: 'Notes',
    summary: 'Change a note',
    description:
      'Merges fields into it (RFC 7396): what is not sent stays, `null` takes a field away. `application/merge-patch+json` is read too.',
    scope: 'write',
    params: { path: { id, noteId }, headers: ifMatch },
    body: { description: 'What changes.', content: { 'application/json': patchOf(noteSchema) } },
    answers: {
      200: {
        description: 'The note as it is now.',
        headers: { ETag: etag },
        content: { 'application/json': savedNote },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'upon-what-was-read',
        summary: 'Upon the state that was read',
        ...ofIt,
        headers: asRead,
        body: { text: 'Their counsel sent the list of patients.' },
      },
    ],
  },
  {
    id: 'removeNote',
    method: 'delete',
    path: '/v1/organizations/:id/notes/:noteId',
    tag: 'Notes',
    summary: 'Remove a note',
    description: 'Takes the note away: it is found no more.',
    scope: 'write',
    params: { path: { id, noteId }, headers: ifMatch },
    answers: { 204: { description: 'It is removed.' } },
    idempotent: true,
    examples: [{ name: 'upon-what-was-read', summary: 'Upon the state that was read', ...ofIt, headers: asRead }],
  },
];
