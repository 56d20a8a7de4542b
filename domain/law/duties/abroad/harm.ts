import type { Day } from '../../../calendar/day.ts';
import type { ResolvedFacts } from '../../facts.ts';

/**
 * The organization's own conclusion on harm, which these laws leave to it: found likely, found unlikely and documented, or
 * (`null`) not recorded by that day. A day of the conclusion alone is read as one that harm is likely.
 */
export const harmFound = (facts: ResolvedFacts, on: Day): boolean | null => {
  if (facts.noRiskOfHarm !== undefined) return !facts.noRiskOfHarm;
  return facts.harmDeterminedOn && facts.harmDeterminedOn.value <= on ? true : null;
};
