import * as z from 'zod';

/** An address under which calendars subscribe to an organization's open duties. The secret in it is kept as its SHA-256. */
export const keptCalendarFeedSchema = z.strictObject({
  id: z.string(),
  organizationId: z.string(),
  label: z.string(),
  hash: z.string(),
  hint: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  revokedAt: z.string().optional(),
});
export type KeptCalendarFeed = z.infer<typeof keptCalendarFeedSchema>;

/**
 * What calendars were told of each entry by its UID: a SEQUENCE that grows only when the entry changes, and what a cancelled one
 * must still say. `token`: the run that wrote it, so that a repeated one finds its own.
 */
export const calendarStateSchema = z.strictObject({
  token: z.string(),
  at: z.string(),
  /** The report that they were told of: no sequence stands beside another content than its own. */
  assessmentId: z.string().optional(),
  entries: z.record(
    z.string(),
    z.strictObject({
      sequence: z.int().min(0),
      digest: z.string(),
      on: z.string(),
      summary: z.string(),
      /** Instant of the change that gave it this sequence. */
      changedAt: z.string(),
      cancelledAt: z.string().optional(),
    }),
  ),
});
export type CalendarState = z.infer<typeof calendarStateSchema>;
