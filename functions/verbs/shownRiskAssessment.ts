import type { KeptRiskAssessment } from '../../domain/findings/keptRiskAssessment.ts';
import type { RiskAssessment } from '../../domain/findings/riskAssessment.ts';

export const riskStates = ['awaiting-approval', 'in-force', 'superseded'] as const;
/** `in-force`: the newest version that was approved. `superseded`: a newer one is in force. */
export type RiskState = (typeof riskStates)[number];

/** A version of a risk assessment as the API shows it. */
export type ShownRiskAssessment = RiskAssessment &
  Pick<KeptRiskAssessment, 'id' | 'findingId' | 'version' | 'recordedAt' | 'recordedBy' | 'approval'> & {
    vendor: { externalId: string | null; name: string | null };
    breachId: string | null;
  };

/** The same beside the other versions of its finding. */
export type PlacedRiskAssessment = ShownRiskAssessment & { state: RiskState };

export const placedRiskAssessment = (
  kept: KeptRiskAssessment,
  all: readonly KeptRiskAssessment[],
): PlacedRiskAssessment => ({ ...shownRiskAssessment(kept), state: stateOfVersion(kept, all) });

export const shownRiskAssessment = ({ about, assessment, ...record }: KeptRiskAssessment): ShownRiskAssessment => ({
  ...record,
  vendor: { externalId: about.externalId, name: about.name },
  breachId: about.breachId,
  ...assessment,
});

export function stateOfVersion(
  { version, approval }: Pick<KeptRiskAssessment, 'version' | 'approval'>,
  all: readonly KeptRiskAssessment[],
): RiskState {
  if (all.some((other) => other.version > version && other.approval !== undefined)) return 'superseded';
  return approval === undefined ? 'awaiting-approval' : 'in-force';
}
