import * as z from 'zod';
import { bareDaySchema } from '../law/facts.ts';
import { line, reasons } from './texts.ts';

/** A file that supports a finding, by name and hash: the file itself is never sent or kept here. */
const fileSchema = z.strictObject({
  fileName: line(255).refine((name) => !/[\\/]/.test(name), 'the name of a file alone, without folders'),
  sha256: z
    .string('the SHA-256 of the file in hex')
    .regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 hex digits in lower case'),
  note: line(300).optional(),
});
const addressSchema = z.strictObject({
  url: z
    .string('must be text')
    .max(500, 'at most 500 characters')
    .regex(/^https?:\/\/[^\s/]\S*$/, 'must be an address that begins with http:// or https://, without blanks'),
  note: line(300).optional(),
});
/** What a factor rests on: a file by its name and hash, or the address of a source. */
export const riskEvidenceSchema = z.union([fileSchema, addressSchema], 'give fileName and sha256, or url');

export const riskRatings = ['low', 'medium', 'high', 'unknown'] as const;
export type RiskRating = (typeof riskRatings)[number];

/** What was found on one factor. `rating`: how far it speaks for a compromise of the PHI. */
export const riskFactorSchema = z.strictObject(
  {
    rating: z.enum(riskRatings, 'must be low, medium, high or unknown'),
    reasons: reasons(4_000),
    evidence: z.array(riskEvidenceSchema, 'must be a list of files and addresses').max(10, 'at most 10').optional(),
  },
  'must be an object with rating and reasons',
);

/**
 * The factors that a risk assessment must consider at least: 45 CFR 164.402, definition of breach, paragraph (2)(i) to (iv),
 * in this order.
 */
export const riskFactors = ['natureAndExtent', 'unauthorizedPerson', 'acquiredOrViewed', 'mitigation'] as const;
export type RiskFactorName = (typeof riskFactors)[number];

export const riskConclusions = ['low-probability', 'not-low', 'undecided'] as const;
export type RiskConclusion = (typeof riskConclusions)[number];

/** A risk assessment as a person makes it. */
export const riskAssessmentSchema = z.strictObject(
  {
    factors: z.strictObject(
      {
        natureAndExtent: riskFactorSchema,
        unauthorizedPerson: riskFactorSchema,
        acquiredOrViewed: riskFactorSchema,
        mitigation: riskFactorSchema,
      },
      `must be an object with ${riskFactors.join(', ')}`,
    ),
    conclusion: z.enum(riskConclusions, 'must be low-probability, not-low or undecided'),
    reasons: reasons(4_000).optional(),
    /** The conclusion under the laws that ask whether harm to people is likely, which is another question. */
    riskOfHarm: z
      .strictObject(
        { noRiskOfHarm: z.boolean('must be true or false'), reasons: reasons(4_000) },
        'must be an object with noRiskOfHarm and reasons',
      )
      .optional(),
    author: line(200),
    madeOn: bareDaySchema,
  },
  'must be an object with factors, conclusion, author and madeOn',
);
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>;

/** By whom an assessment was approved, and on which day: from then on it counts. */
export const approvalSchema = z.strictObject(
  { approver: line(200), approvedOn: bareDaySchema },
  'must be an object with approver and approvedOn',
);
export type Approval = z.infer<typeof approvalSchema>;

/** Factors that nobody knows anything of yet. */
export const unknownFactors = ({ factors }: Pick<RiskAssessment, 'factors'>): RiskFactorName[] =>
  riskFactors.filter((name) => factors[name].rating === 'unknown');
