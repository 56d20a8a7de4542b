import * as z from 'zod';

const line = (most: number) =>
  z
    .string('must be text')
    .max(most, `at most ${most} characters`)
    .trim()
    .min(1, 'must not be empty')
    .regex(/^\P{Cc}*$/u, 'one line of text, without control characters');

/** What somebody writes down on a vendor, an incident or a duty. */
export const noteSchema = z.strictObject(
  {
    text: z.string('must be text').max(10_000, 'at most 10,000 characters').trim().min(1, 'must not be empty'),
    about: z
      .strictObject(
        {
          vendor: z.strictObject({ externalId: line(200).optional(), name: line(1_000).optional() }).optional(),
          breachId: line(200).optional(),
          dutyId: line(200).optional(),
        },
        'must be an object with vendor, breachId or dutyId',
      )
      .optional(),
  },
  'must be an object with text',
);
export type Note = z.infer<typeof noteSchema>;

/** A note as it is kept: with who wrote it, when, and whether it was taken away. */
export const keptNoteSchema = z.strictObject({
  id: z.string(),
  note: noteSchema,
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  removedAt: z.string().optional(),
});
export type KeptNote = z.infer<typeof keptNoteSchema>;
