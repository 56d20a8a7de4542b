import { addMonths } from '../../../calendar/day.ts';
import { statedClock } from '../../clock.ts';
import type { Missing } from '../../duty.ts';
import type { DayFact } from '../../facts.ts';
import { peopleAffected } from '../../hipaa.ts';
import { valueOn } from '../../parameter.ts';
import { pipeda as law } from '../../parameters/ca/pipeda.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { told } from '../told.ts';
import { all, dependsOn, endedBy } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { harmFound } from './harm.ts';
import { canada, reach } from './reach.ts';

/** PIPEDA s. 10.1: report and notice as soon as feasible, where there is a real risk of significant harm. */
export const pipeda: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('ca-organization')) return null;
  const clock = statedClock(facts.determinedOn, {
    field: 'determinedOn',
    event: 'the organization determined that the breach occurred',
    because: 'Report and notice follow the determination that the breach has occurred (s. 10.1(2), (6)).',
    effect: 'as soon as feasible after this day; records are kept from it on',
  });
  const harm = harmFound(facts, on);
  return foreignDuty(context, {
    law,
    clock,
    readings: [standardReading(clock)],
    existence: all([
      reach(context, canada),
      peopleAffected(facts),
      endedBy(harm === false ? `${noRealRisk} ${records(facts.determinedOn)}` : undefined),
      dependsOn(harm === null ? [realRisk] : []),
    ]),
    because: [
      harm === true
        ? 'The organization has found harm likely.'
        : 'Whether it is reasonable to believe in a real risk of significant harm is for the organization to judge (s. 10.1(7), (8)).',
      records(facts.determinedOn),
    ],
    ...told(facts, law, 'CA', 'the Privacy Commissioner'),
  });
};

const noRealRisk = 'The organization has concluded that there is no real risk of significant harm (s. 10.1(1), (3)).';
const realRisk: Missing = {
  fact: 'noRiskOfHarm',
  effect: 'only a breach with a real risk of significant harm is reported and notified (s. 10.1(1), (3))',
};

/** The record of every breach is kept, harmful or not (s. 10.3; SOR/2018-64 s. 6(1)). */
function records(determined: DayFact | undefined): string {
  const months = determined && valueOn(law.keepRecords, determined.value)?.value;
  return months
    ? `The record of the breach is kept until ${addMonths(determined.value, months)} at least (${determined.value} + ${months} months; SOR/2018-64 s. 6(1)).`
    : 'A record of every breach is kept (s. 10.3; SOR/2018-64 s. 6).';
}
