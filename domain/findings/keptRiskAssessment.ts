import * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import type { IncidentFacts } from '../law/facts.ts';
import { findingSubjectSchema } from './keptFinding.ts';
import { approvalSchema, riskAssessmentSchema } from './riskAssessment.ts';

/** One version of the risk assessment of a finding: never changed, only approved once. */
export const keptRiskAssessmentSchema = z.strictObject({
  id: z.string(),
  findingId: z.string(),
  version: z.int(),
  about: findingSubjectSchema,
  assessment: riskAssessmentSchema,
  recordedAt: z.string(),
  recordedBy: z.string(),
  approval: approvalSchema.extend({ recordedAt: z.string(), recordedBy: z.string() }).optional(),
});
export type KeptRiskAssessment = z.infer<typeof keptRiskAssessmentSchema>;

/** So many versions of the risk assessment of one finding are kept. */
export const mostVersions = 100;

/** Ids of one finding's versions share a beginning and sort as the versions do. */
export const versionPrefix = (findingId: string): string => `${findingId}-`;
export const versionId = (findingId: string, version: number): string =>
  `${versionPrefix(findingId)}${String(version).padStart(4, '0')}`;
/** Whether a text can be the id of a version of this finding's risk assessment. */
export const isVersionId = (findingId: string, text: string): boolean =>
  text.startsWith(versionPrefix(findingId)) && /^[0-9a-f]{32}-\d{4}$/.test(text);

/** Of each finding the newest version that was approved by a day: the one that counts on it. */
export function inForceOn(kept: readonly KeptRiskAssessment[], day: Day): KeptRiskAssessment[] {
  const newest = new Map<string, KeptRiskAssessment>();
  for (const one of kept) {
    if (one.approval === undefined || one.approval.approvedOn > day) continue;
    const known = newest.get(one.findingId);
    if (known === undefined || one.version > known.version) newest.set(one.findingId, one);
  }
  return [...newest.values()];
}

/** What an approved assessment says of its incident; nothing where it leaves a question open. */
export const factsOf = ({
  assessment: { conclusion, riskOfHarm },
}: Pick<KeptRiskAssessment, 'assessment'>): Pick<IncidentFacts, 'lowProbabilityOfCompromise' | 'noRiskOfHarm'> => ({
  ...(conclusion !== 'undecided' && { lowProbabilityOfCompromise: conclusion === 'low-probability' }),
  ...(riskOfHarm && { noRiskOfHarm: riskOfHarm.noRiskOfHarm }),
});
