import * as z from 'zod';
import { decisionSchema, type RecordedDecision } from './decision.ts';

/** A decision in an organization's log: never changed and never removed. */
export const keptDecisionSchema = z.strictObject({
  id: z.string(),
  decision: decisionSchema,
  recordedAt: z.string(),
  recordedBy: z.string(),
});
export type KeptDecision = z.infer<typeof keptDecisionSchema>;

/** The decision as facts and workspaces are made from it. */
export const asRecorded = ({ id, decision, recordedAt }: KeptDecision): RecordedDecision => ({
  ...decision,
  id,
  recordedAt,
});
