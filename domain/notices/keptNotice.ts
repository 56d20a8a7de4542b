import * as z from 'zod';
import { noticeSchema, type RecordedNotice, withdrawalSchema } from './notice.ts';

/** A notice in an organization's record: never changed, only withdrawn. */
export const keptNoticeSchema = z.strictObject({
  id: z.string(),
  notice: noticeSchema,
  recordedAt: z.string(),
  recordedBy: z.string(),
  withdrawn: withdrawalSchema.extend({ by: z.string() }).optional(),
});
export type KeptNotice = z.infer<typeof keptNoticeSchema>;

/** The notice as the duties' facts are made from it. */
export const asRecorded = ({ notice, withdrawn }: KeptNotice): RecordedNotice => ({
  ...notice,
  ...(withdrawn && { withdrawn: { on: withdrawn.on, ...(withdrawn.why !== undefined && { why: withdrawn.why }) } }),
});
