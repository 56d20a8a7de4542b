import * as z from 'zod';

/**
 * When an organization is assessed again: a cron expression of five fields in a time zone (IANA). Whether the expression can
 * be read, and when it comes next, `functions/shared/cron.ts` knows. Without a schedule of its own an organization has
 * `usualSchedule`.
 */
export const scheduleSchema = z.strictObject({
  cron: z.string('must be a cron expression of five fields, such as "0 6 * * *"').max(100, 'at most 100 characters'),
  timeZone: z.string('must be an IANA time zone, such as America/Chicago').max(60, 'at most 60 characters'),
  /** Runs begin up to so many minutes after the cron time, each organization at a minute of its own. */
  spreadMinutes: z.int().min(0, 'at least 0').max(720, 'at most 720').default(60),
  enabled: z.boolean('must be true or false').default(true),
});
export type Schedule = z.infer<typeof scheduleSchema>;

export const keptScheduleSchema = z.strictObject({
  schedule: scheduleSchema,
  updatedAt: z.string(),
  updatedBy: z.string(),
  /** Set where the organization went back to the usual one. */
  removedAt: z.string().optional(),
});
export type KeptSchedule = z.infer<typeof keptScheduleSchema>;

/** A cron expression comes at most so often a day: in one minute of each hour. */
export const mostScheduledRuns = 24;

/** Daily at 5 in the morning where the organization is, spread over an hour. */
export const usualSchedule = (timeZone: string): Schedule => ({
  cron: '0 5 * * *',
  timeZone,
  spreadMinutes: 60,
  enabled: true,
});

/** The schedule that holds for an organization: its own, or else the usual one where it is. */
export const scheduleInForce = (kept: KeptSchedule | undefined, timeZone: string): Schedule =>
  kept === undefined || kept.removedAt !== undefined ? usualSchedule(timeZone) : kept.schedule;
