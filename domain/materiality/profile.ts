import * as z from 'zod';
import { daySchema } from '../law/facts.ts';

const words = (max: number) =>
  z.string('must be text').max(max, `at most ${max} characters`).trim().min(1, 'must not be empty');
const dollars = z.int('whole US dollars').min(0, 'whole US dollars, 0 or more').max(10_000_000_000_000);

/**
 * What the registrant knows of the bearing of one incident on itself. All of it may be missing; what is missing is asked.
 * `patients`: people it serves in all. Money is in whole US dollars, shares from 0 to 1.
 */
export const materialityProfileSchema = z.strictObject({
  patients: z
    .int('a whole number of people')
    .min(1, 'a whole number of people, 1 or more')
    .max(10_000_000_000)
    .optional(),
  dependence: z
    .strictObject({
      critical: z.boolean('true or false'),
      revenueShare: z
        .number('a share from 0 to 1')
        .min(0, 'a share from 0 to 1')
        .max(1, 'a share from 0 to 1')
        .optional(),
      what: words(1000).optional(),
    })
    .optional(),
  outage: z.strictObject({ from: daySchema, to: daySchema.optional() }).optional(),
  costs: z
    .strictObject({ atLeast: dollars, atMost: dollars.optional(), what: words(1000).optional() })
    .refine((c) => c.atMost === undefined || c.atMost >= c.atLeast, {
      path: ['atMost'],
      error: 'must not be below atLeast',
    })
    .optional(),
  authorities: z.array(words(1000)).max(50, 'at most 50 entries').optional(),
  litigation: z.array(words(1000)).max(50, 'at most 50 entries').optional(),
  reputation: words(5000).optional(),
  /** Ids of incidents that the registrant holds to be related to this one. */
  relatedTo: z.array(words(200)).max(50, 'at most 50 entries').optional(),
});
export type MaterialityProfile = z.infer<typeof materialityProfileSchema>;
