import * as z from 'zod';
import { acceptanceSchema } from './acceptance.ts';
import { findingStatuses } from './statuses.ts';

const made = { at: z.string(), by: z.string() };

/** One thing that somebody did about a finding. */
export const findingChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('status'), ...made, status: z.enum(findingStatuses) }),
  z.strictObject({ kind: z.literal('assignee'), ...made, assignee: z.string().nullable() }),
  z.strictObject({ kind: z.literal('acceptance'), ...made, acceptance: acceptanceSchema }),
  z.strictObject({ kind: z.literal('acceptance-withdrawn'), ...made }),
]);
export type FindingChange = z.infer<typeof findingChangeSchema>;

export const findingSubjectSchema = z.strictObject({
  externalId: z.string().nullable(),
  name: z.string().nullable(),
  breachId: z.string().nullable(),
  /** The incident's title when it was first written down. */
  title: z.string(),
});
/** Which finding a record is about: it is read long after the report that had it. */
export type KeptSubject = z.infer<typeof findingSubjectSchema>;

/** The work on a finding: all that was done, oldest first. What holds now follows from that, and nothing is overwritten. */
export const keptFindingSchema = z.strictObject({
  id: z.string(),
  about: findingSubjectSchema,
  changes: z.array(findingChangeSchema),
});
export type KeptFinding = z.infer<typeof keptFindingSchema>;

/** All that was done about one finding is so long at most, in bytes of JSON: it is one record. */
export const longestHistory = 300_000;
