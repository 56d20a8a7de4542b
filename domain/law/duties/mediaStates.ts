import type { ResolvedFacts } from '../facts.ts';
import { isUsState } from '../jurisdictions.ts';
import { type Comparison, reaches, type Threshold, thresholdOn } from '../threshold.ts';
import { capital } from '../words.ts';
import type { Notice } from './breachNotice.ts';
import type { DutyContext } from './context.ts';

/** Whether the residents of single States or jurisdictions call for notice to their media, by the number in force. */
export const mediaThreshold =
  ({ facts, on }: DutyContext, threshold: Threshold): NonNullable<Notice['threshold']> =>
  (clocks) => {
    const limit = thresholdOn(threshold, clocks, on)?.value;
    return limit ? mediaStates(facts, limit) : { met: false, because: 'The rule was not in force.', missing: [] };
  };

/**
 * In which jurisdictions the threshold is passed. People whose home is not known could live in any one of them, so they are
 * added to each before a "no" is said.
 */
function mediaStates(facts: ResolvedFacts, limit: { op: Comparison; people: number }) {
  const states = Object.entries(facts.residents ?? {})
    .filter(([where]) => isUsState(where))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const number = limit.op === '>' ? `more than ${limit.people}` : `${limit.people} or more`;
  // "US" alone says that people live in some State, not in which: they are not placed.
  const placed = Object.entries(facts.residents ?? {}).reduce((sum, [where, n]) => sum + (where === 'US' ? 0 : n), 0);
  const elsewhere = facts.individuals.hi === null ? null : Math.max(0, facts.individuals.hi - placed);
  const passes = (n: number) => reaches({ lo: n, hi: n }, limit.op, limit.people) === true;
  const over = states.filter(([, n]) => passes(n)).map(([where]) => where);
  const most = Math.max(0, ...states.filter(([, n]) => !passes(n)).map(([, n]) => n));
  const anyOther = reaches({ lo: 0, hi: elsewhere === null ? null : most + elsewhere }, limit.op, limit.people);
  const unplaced =
    elsewhere === 0
      ? []
      : [
          {
            fact: 'residents',
            effect: `${number} residents of one State or jurisdiction call for notice to its media; not all people are placed`,
          },
        ];
  if (over.length)
    return {
      met: true,
      because: `${capital(number)} residents in each of: ${over.join(', ')}.`,
      missing: anyOther === false ? [] : unplaced,
      jurisdictions: over,
    };
  if (anyOther === false)
    return {
      met: false,
      because: `No State or jurisdiction has ${number} affected residents of this organization.`,
      missing: [],
    };
  return {
    met: null,
    because: `Where the affected people live is not known well enough to say whether one State has ${number}.`,
    missing: unplaced,
  };
}
