import * as z from 'zod';
import { bareDaySchema, daySchema } from '../law/facts.ts';
import { isJurisdiction } from '../law/jurisdictions.ts';
import { register } from '../law/register.ts';

/** One line of text: control characters and line breaks would end up in headers, tables and calendars. */
const line = (max: number) =>
  z
    .string('must be text')
    .max(max, `at most ${max} characters`)
    .trim()
    .min(1, 'must not be empty')
    .regex(/^\P{Cc}*$/u, 'one line of text, without control characters');

const isCoded = (dutyId: string): boolean => register().get(dutyId)?.status === 'coded';

/** A file that shows that a notice was given: its name and hash. The file itself is never sent or kept here. */
const evidenceSchema = z.strictObject({
  fileName: line(255).refine((name) => !/[\\/]/.test(name), 'the name of a file alone, without folders'),
  sha256: z
    .string('the SHA-256 of the file in hex')
    .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hex digits in lower case'),
  note: line(1000).optional(),
});

/** A notice that was given, as somebody records it: which duty it serves, for which incident of which vendor, on which day. */
export const noticeSchema = z.strictObject(
  {
    dutyId: line(200).refine(isCoded, 'no duty that is coded: GET /v1/law lists them'),
    /** Left out for an incident that the vendor's row states without one. */
    breachId: line(200).optional(),
    /** The vendor through whom the incident came, as the list writes it; the external id goes first. */
    vendor: z
      .strictObject(
        { externalId: line(200).optional(), name: line(1000).optional() },
        'an object with externalId or name',
      )
      .refine((v) => v.externalId !== undefined || v.name !== undefined, 'give externalId or name'),
    on: daySchema,
    jurisdiction: z
      .string('must be a jurisdiction such as US-MO')
      .refine(isJurisdiction, 'must be a jurisdiction such as US-MO')
      .optional(),
    recipient: line(300).optional(),
    individuals: z.int('a whole number of people').min(0, 'a whole number of people').max(10_000_000_000).optional(),
    /** The number or mark under which the recipient keeps it. */
    reference: line(300).optional(),
    evidence: z.array(evidenceSchema).max(20, 'at most 20 files').optional(),
    givenBy: z.enum(['organization', 'vendor'], 'must be organization or vendor').optional(),
    /** The member of the chain of subcontractors that gave it (`us.hipaa.sub-to-ba`). */
    party: line(300).optional(),
    note: z.string('must be text').max(5000, 'at most 5,000 characters').optional(),
  },
  'must be an object with dutyId, vendor and on',
);
export type Notice = z.infer<typeof noticeSchema>;

/** Why and when a recorded notice was taken back: it was recorded in error, or never reached anybody. */
export const withdrawalSchema = z.strictObject({ on: bareDaySchema, why: line(1000).optional() });

/** A notice of the record. One that was withdrawn is kept, and counts for nothing. */
export type RecordedNotice = Notice & { withdrawn?: z.infer<typeof withdrawalSchema> | undefined };
