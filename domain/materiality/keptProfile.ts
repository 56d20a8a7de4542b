import * as z from 'zod';
import { type MaterialityProfile, materialityProfileSchema } from './profile.ts';

/** A profile as it is kept, with who wrote it last and when. */
export const keptProfileSchema = z.strictObject({
  profile: materialityProfileSchema,
  updatedAt: z.string(),
  updatedBy: z.string(),
});
export type KeptProfile = z.infer<typeof keptProfileSchema>;

/** What speaks of one incident, and would be a wrong fact of every other one. */
const ofOneIncident = ['outage', 'costs', 'authorities', 'litigation', 'reputation', 'relatedTo'] as const;

/** The fields of a profile that speak of one incident. */
export const fieldsOfOneIncident = (profile: MaterialityProfile): string[] =>
  ofOneIncident.filter((field) => profile[field] !== undefined);

/** What holds for one incident: the profile of the organization, and over it that of the incident, field by field. */
export const joinedProfile = (
  general: MaterialityProfile | undefined,
  ofIncident: MaterialityProfile | undefined,
): MaterialityProfile => ({ ...general, ...ofIncident });
