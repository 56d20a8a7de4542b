import * as z from 'zod';
import { type Breach, breachSchema, type Claim, claimSchema } from './breach.ts';

/**
 * Who can say something about a breach, in the order in which one's title and vendor go before another's: a curator
 * through the API, the reviewed incidents, and the public sources.
 */
export const origins = ['curators', 'incidents', 'hhs-ocr', 'vcdb', 'sec-8k'] as const;
export type Origin = (typeof origins)[number];

/** Everything of a breach that is not a claim: what it is called, whose it is. */
export const aboutSchema = breachSchema.omit({ id: true, claims: true });
export type About = z.infer<typeof aboutSchema>;

/** A claim that a curator found to be wrong: it no longer counts on any day, and stays to be read with the reason. */
export const withdrawalSchema = z.strictObject({
  claimId: z.string().min(1),
  reason: z.string().min(1),
  by: z.string().min(1),
  at: z.iso.datetime(),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** What one origin says of one breach. Each origin brings its own part anew without touching those of the others. */
export const contributionSchema = z.strictObject({
  /** Missing where the origin only adds to a breach that another one describes. */
  about: aboutSchema.optional(),
  claims: z.array(claimSchema),
  withdrawn: z.array(withdrawalSchema).optional(),
});
export type Contribution = z.infer<typeof contributionSchema>;
export type Contributions = Partial<Record<Origin, Contribution>>;

/** The ids of a list of claims, in their order (`claimIds` of the store). */
export type ClaimIds = (claims: readonly Claim[]) => readonly string[];

/**
 * The breach that all origins make together: described by the first that describes it, with the claims of all but those
 * withdrawn. `null` where nobody describes it or no claim is left.
 */
export function composeBreach(id: string, contributions: Contributions, claimIds: ClaimIds): Breach | null {
  const parts = origins.flatMap((origin) => contributions[origin] ?? []);
  const about = parts.find((part) => part.about !== undefined)?.about;
  const withdrawn = new Set(parts.flatMap((part) => part.withdrawn ?? []).map((w) => w.claimId));
  const all = parts.flatMap((part) => part.claims);
  const ids = claimIds(all);
  const claims = all.filter((_, i) => !withdrawn.has(ids[i] ?? ''));
  return about === undefined || claims.length === 0 ? null : { id, ...about, claims };
}
