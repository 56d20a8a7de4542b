import * as z from 'zod';
import { noteSchema } from '../../../../domain/organization/note.ts';
import type { ShownNote } from '../../../verbs/notes.ts';
import { describe, fieldTexts } from '../describe.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';

const noteTexts = { text: 'What is to be noted.', about: 'What it is about.' };
describe(noteSchema, 'NoteRequest', 'A note.', noteTexts);
const about = noteSchema.shape.about.unwrap();
describe(about, 'NoteSubject', 'What a note is about: a vendor, a breach, a duty, or what they have in common.', {
  vendor: 'A vendor of the list.',
  breachId: 'A breach of the store.',
  dutyId: 'A duty of the register of law.',
});
describe(about.shape.vendor.unwrap(), 'NoteVendor', 'A vendor by its external id or its name.', {
  externalId: 'Your own id of the vendor.',
  name: 'The vendor’s name, as your list writes it.',
});

const noteFields = {
  id: z.string().describe('Id of the note.'),
  ...noteSchema.shape,
  createdAt: instant.describe('When it was written.'),
  createdBy: z.string().describe('Who wrote it.'),
  updatedAt: instant.describe('When it was last changed.'),
  updatedBy: z.string().describe('Who changed it last.'),
};
for (const id of ['Note', 'SavedNote']) fieldTexts.set(id, noteTexts);

export const note = objectOf<ShownNote>()('Note', 'What somebody wrote down for an organization.', noteFields);

export const savedNote = objectOf<ShownNote & { warnings?: string[] }>()('SavedNote', 'A note as it was saved.', {
  ...noteFields,
  warnings: warnings.exactOptional(),
});

export const notePage = z
  .object({ items: z.array(note).describe('In the order in which they were written.'), nextCursor, warnings })
  .meta({ id: 'NotePage', description: 'Notes of an organization.' });
