import type { ClockReading } from '../clock.ts';
import type { ResolvedFacts } from '../facts.ts';
import { reaches, type Threshold, thresholdOn } from '../threshold.ts';
import type { DutyContext } from './context.ts';

/** "5,269 individuals", "at least 501 individuals", "the number of individuals is unknown". Vendor totals never stand in. */
function countText({ lo, hi }: ResolvedFacts['individuals']): string {
  const n = (x: number) => `${x.toLocaleString('en-US')} ${x === 1 ? 'individual' : 'individuals'}`;
  if (hi === null) return lo > 0 ? `At least ${n(lo)}` : "The number of this organization's individuals is unknown";
  return lo === hi ? n(lo) : `Between ${n(lo)} and ${n(hi)}`;
}

/** Whether the number of the organization's people calls for a notice, in the words that the caller gives for it. */
export const peopleThreshold =
  ({ facts, on }: DutyContext, threshold: Threshold, words: (people: number) => { notice: string; effect: string }) =>
  (clocks: ClockReading[]) => {
    const limit = thresholdOn(threshold, clocks, on)?.value;
    if (!limit) return { met: false, because: 'The rule was not in force.', missing: [] };
    const met = reaches(facts.individuals, limit.op, limit.people);
    const { notice, effect } = words(limit.people);
    return {
      met,
      because: `${countText(facts.individuals)}; ${notice}.`,
      missing: met === null ? [{ fact: 'individuals', effect }] : [],
    };
  };
