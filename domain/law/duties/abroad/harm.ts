import type { Day } from '../../../calendar/day.ts';
import type { ResolvedFacts } from '../../facts.ts';

/**
 * The organization's own conclusion on harm, which these laws leave to it: found likely, found unlikely and documented, or
 * (`null`) not recorded by that day. Where both are recorded, harm counts.
 */
export const harmFound = (facts: ResolvedFacts, on: Day): boolean | null => {
  if (facts.harmDeterminedOn && facts.harmDeterminedOn.value <= on) return true;
  return facts.noRiskOfHarm === undefined ? null : !facts.noRiskOfHarm;
};
