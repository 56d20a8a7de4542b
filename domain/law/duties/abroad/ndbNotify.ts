import { statedClock } from '../../clock.ts';
import type { Missing } from '../../duty.ts';
import { peopleAffected } from '../../hipaa.ts';
import { ndbNotify as law } from '../../parameters/au/ndbNotify.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { told } from '../told.ts';
import { all, dependsOn, endedBy } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { harmFound } from './harm.ts';

/** Privacy Act 1988 (Cth) s. 26WK, 26WL: statement to the Commissioner, then notice, as soon as practicable after belief. */
export const ndbNotify: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('au-entity')) return null;
  const clock = statedClock(facts.determinedOn, {
    field: 'determinedOn',
    event: 'the entity had reasonable grounds to believe in an eligible data breach',
    because:
      'The statement follows the belief on reasonable grounds, the notice the statement (s. 26WK(2)(b), 26WL(3)).',
    effect: 'as soon as practicable after this day',
  });
  const harm = harmFound(facts, on);
  return foreignDuty(context, {
    law,
    clock,
    readings: [standardReading(clock)],
    existence: all([
      peopleAffected(facts),
      endedBy(harm === false ? harmUnlikely : undefined),
      dependsOn(harm === null ? [seriousHarm] : []),
    ]),
    because: [
      harm === true
        ? 'The organization has found harm likely.'
        : 'Whether serious harm is likely is for the entity to assess (s. 26WE, 26WG, 26WH).',
    ],
    ...told(facts, law, 'AU', 'the Information Commissioner'),
  });
};

const harmUnlikely = 'The organization has concluded that serious harm is not likely (s. 26WE(2)).';
const seriousHarm: Missing = {
  fact: 'noRiskOfHarm',
  effect: 'only a breach that is likely to result in serious harm is an eligible data breach (s. 26WE(2))',
};
