import * as z from 'zod';
import { causeSchema, causesSchema, mostCauses } from './cause.ts';

/** A run under way: all its tries share the instant and, by the token, the ids that they make. */
export const runningSchema = z.strictObject({
  token: z.string(),
  startedAt: z.string(),
  /** When the first of its causes came. */
  since: z.string().optional(),
  causes: causesSchema,
});
export type Running = z.infer<typeof runningSchema>;

/** What the watch over one organization knows. It is written by the watch alone. */
export const watchSchema = z.strictObject({
  organizationId: z.string(),
  /** Absent while nothing runs. */
  running: runningSchema.optional(),
  /** The newest report that the watch stored: the next one is held against it. */
  latest: z.strictObject({ assessmentId: z.string(), at: z.string(), asOf: z.string() }).optional(),
  /** The run before, stored or not: from its day on reminders are due. */
  lastRun: z.strictObject({ token: z.string(), at: z.string(), asOf: z.string() }).optional(),
  /** Versions under which the run before was made. */
  versions: z.strictObject({ law: z.string(), matcher: z.string() }).optional(),
  /** Digests of the causes that runs took last: one that is told again, since a message came twice, begins no other run. */
  taken: z.array(z.string()).optional(),
  /**
   * Sources that the run before read count only from a later day on: the causes that come with that day, and when it begins. It
   * stands in the list of what is due at that instant too, beside its schedule.
   */
  again: z.strictObject({ at: z.string(), causes: z.array(causeSchema).max(mostCauses) }).optional(),
  /** When it is assessed next by its schedule, under which it stands in the list of what is due; absent where none is on. */
  dueAt: z.string().optional(),
});
export type Watch = z.infer<typeof watchSchema>;

/** How a run ended. `unchanged` runs store no report: the newest one still says all but how many days are left. */
export const runOutcomes = ['baseline', 'changed', 'unchanged'] as const;

/** One run as its organization's log shows it. `id` sorts by time. */
export const runSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  finishedAt: z.string(),
  asOf: z.string(),
  causes: causesSchema,
  outcome: z.enum(runOutcomes),
  /** The report that says so: a new one, or the newest that still holds. */
  assessmentId: z.string(),
  /** What the new report was held against. */
  against: z.string().nullable(),
  /** Differences by kind. */
  counts: z.record(z.string(), z.int()),
  versions: z.record(z.string(), z.string()),
  /** Events that came of it. */
  events: z.array(z.string()),
});
export type Run = z.infer<typeof runSchema>;
