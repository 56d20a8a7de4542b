import type { ResolvedFacts } from '../../facts.ts';
import { isUsState } from '../../jurisdictions.ts';
import { hipaaMedia as law } from '../../parameters/us/federal/hipaaMedia.ts';
import { periodReading } from '../../period.ts';
import { reaches, thresholdOn } from '../../threshold.ts';
import type { DutyRule } from '../context.ts';
import { hipaaNotice } from './notice.ts';

/** 45 CFR 164.406: notice to the media in each State or jurisdiction with more than 500 affected residents. */
export const hipaaMedia: DutyRule = (context) => {
  const { facts, on } = context;
  return hipaaNotice(context, {
    law,
    threshold: (clocks) => {
      const limit = thresholdOn(law.threshold, clocks, on)?.value;
      return limit ? mediaStates(facts, limit) : { met: false, because: 'The rule was not in force.', missing: [] };
    },
    reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
    act: facts.mediaNotifiedOn,
    actFact: { field: 'mediaNotifiedOn', verb: 'Media notified on' },
  });
};

/**
 * In which jurisdictions the threshold is passed. People whose home is not known could live in any one of them, so they are
 * added to each before a "no" is said.
 */
function mediaStates(facts: ResolvedFacts, limit: { op: '>=' | '>' | '<'; people: number }) {
  const states = Object.entries(facts.residents ?? {})
    .filter(([where]) => isUsState(where))
    .sort(([a], [b]) => (a < b ? -1 : 1));
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
            effect: `more than ${limit.people} residents of one State or jurisdiction call for notice to its media; not all people are placed`,
          },
        ];
  if (over.length)
    return {
      met: true,
      because: `More than ${limit.people} residents in each of: ${over.join(', ')}.`,
      missing: anyOther === false ? [] : unplaced,
      jurisdictions: over,
    };
  if (anyOther === false)
    return {
      met: false,
      because: `No State or jurisdiction has more than ${limit.people} affected residents of this covered entity.`,
      missing: [],
    };
  return {
    met: null,
    because: `Where the affected people live is not known well enough to say whether one State has more than ${limit.people}.`,
    missing: unplaced,
  };
}
