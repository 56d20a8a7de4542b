import * as z from 'zod';
import { bareDaySchema } from '../law/facts.ts';
import { keptAnswerSchema, line } from './answer.ts';
import { answerable } from './answerable.ts';

/** For how many days a link is open where nobody says, and at most. */
export const openDays = { standard: 30, most: 90 } as const;

/** The vendor that is asked, as the list writes it. */
export const askedVendorSchema = z
  .strictObject({ externalId: line(200).optional(), name: line(1_000).optional() }, 'an object with externalId or name')
  .refine((v) => v.externalId !== undefined || v.name !== undefined, 'give externalId or name');
export type AskedVendor = z.infer<typeof askedVendorSchema>;

/** What is to be asked of a vendor on an incident. */
export const questionSchema = z.strictObject(
  {
    vendor: askedVendorSchema,
    breachId: line(200),
    /** How the page calls an incident that the breach store does not have. */
    incident: line(300).optional(),
    /** Left out: those that block or move a clock of this vendor and incident in the newest assessment. */
    facts: z
      .array(z.enum(answerable, `must be one of ${answerable.join(', ')}`), 'must be a list of facts')
      .min(1, 'must name at least one fact')
      .max(answerable.length, 'names a fact twice')
      .refine((facts) => new Set(facts).size === facts.length, 'names a fact twice')
      .meta({ uniqueItems: true })
      .optional(),
    /** To whom the link is sent, for the record: nothing is sent from here. */
    recipient: line(300).optional(),
    /** Last day on which the link is open, in the organization's time zone. */
    expiresOn: bareDaySchema.optional(),
  },
  'must be an object with vendor and breachId',
);
export type Question = z.infer<typeof questionSchema>;

/** A question in an organization's record. The secret of its link is kept as SHA-256 alone. */
export const keptQuestionSchema = z.strictObject({
  id: z.string(),
  organizationId: z.string(),
  vendor: askedVendorSchema,
  /** How the page calls the vendor and the incident. */
  vendorName: z.string(),
  incident: z.string(),
  breachId: z.string(),
  facts: z.array(z.enum(answerable)),
  /** The report whose missing facts these are. */
  assessmentId: z.string().optional(),
  recipient: z.string().optional(),
  expiresOn: z.string(),
  /** The instant at which it ends. */
  expiresAt: z.string(),
  hash: z.string(),
  hint: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  /** When the link was first opened, by whomever. */
  openedAt: z.string().optional(),
  revoked: z.strictObject({ at: z.string(), by: z.string() }).optional(),
  answer: keptAnswerSchema.optional(),
});
export type KeptQuestion = z.infer<typeof keptQuestionSchema>;

/** Where a question stands. `expired` and `revoked` are those that nobody has answered. */
export type QuestionState = 'open' | 'answered' | 'expired' | 'revoked';

/** Where a question stands at an instant. */
export function stateOf({ answer, revoked, expiresAt }: KeptQuestion, now: string): QuestionState {
  if (answer !== undefined) return 'answered';
  if (revoked !== undefined) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
