import { noDuty } from '../../assemble.ts';
import type { Duty } from '../../duty.ts';
import { doneUnder } from '../told.ts';
import { isOnlyVendor, ownerOwes } from './individual.ts';
import { stateNotice } from './notice.ts';
import { clocksOf } from './starts.ts';
import { dutyLawOf, inForce, type StateContext } from './stateContext.ts';
import { mayComeFirst, readingsOf } from './timing.ts';

/** Telling the consumer reporting agencies of the timing, spread and content of the letters. */
export function stateAgencies(context: StateContext): Duty {
  const { law, day, on, letters } = context;
  const clause = inForce(law.consumerReportingAgencies, day);
  const parts = {
    slug: 'consumer-reporting-agencies',
    title: 'notice to consumer reporting agencies',
    recipient: 'nationwide consumer reporting agencies',
  };
  if (!clause) {
    const because = [
      `The act of ${law.name} has no notice to consumer reporting agencies${law.consumerReportingAgencies.length ? ` on ${day}` : ''}.`,
    ];
    return noDuty(
      { law: dutyLawOf(context, parts, letters.timing), owedBy: 'organization', because },
      'not-applicable',
      on,
    );
  }
  const dutyLaw = dutyLawOf(context, parts, clause);
  if (isOnlyVendor(context))
    return noDuty({ law: dutyLaw, owedBy: 'organization', because: [ownerOwes] }, 'not-applicable', on);
  const clocks = clocksOf(clause.value.start, context, law);
  const told = doneUnder(context.facts, dutyLaw, 'The agencies were told on');
  return stateNotice(context, {
    law: dutyLaw,
    kind: 'consumerReportingAgencies',
    threshold: clause.value.threshold,
    clocks,
    readings: readingsOf(context, clause.value, clocks),
    because: clause.value.note ? [clause.value.note] : [],
    actMayComeFirst: told.act !== undefined && mayComeFirst(clause.value),
    ...told,
  });
}
