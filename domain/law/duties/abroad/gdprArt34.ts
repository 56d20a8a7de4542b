import type { Missing } from '../../duty.ts';
import { unsecuredData } from '../../hipaa.ts';
import { gdprArt34 as law } from '../../parameters/eu/gdprArt34.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { actUnder } from '../told.ts';
import { awareness } from './awareness.ts';
import { controllerIsAware } from './controller.ts';
import { all, dependsOn, endedBy } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { harmFound } from './harm.ts';
import { europe, reach } from './reach.ts';

/** GDPR art. 34: the controller tells the people concerned without undue delay, where the risk to them is high. */
export const gdprArt34: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('eu-controller')) return null;
  const clock = awareness(facts, controllerIsAware);
  const low = facts.highRisk === false || harmFound(facts, on) === false;
  return foreignDuty(context, {
    law,
    clock,
    readings: [standardReading(clock)],
    existence: all([
      reach(context, europe(on)),
      endedBy(low ? riskNotHigh : undefined),
      unsecuredData(facts, unintelligible),
      dependsOn(facts.highRisk === undefined ? [highRisk] : []),
    ]),
    because: [
      facts.highRisk === true
        ? 'The organization has concluded that the breach is likely to result in a high risk to people.'
        : 'Whether the risk to people is likely to be high is for people to judge.',
    ],
    ...actUnder(facts, law, 'individualsNotifiedOn', 'Individuals notified on'),
  });
};

const riskNotHigh =
  'The organization has concluded that a high risk to people is not likely (art. 34(1)); the supervisory authority may see it differently (art. 34(4)).';

const unintelligible =
  'The data was unintelligible to anyone not authorised to access it, and the key is safe (art. 34(3)(a)).';

const highRisk: Missing = {
  fact: 'highRisk',
  effect: 'only a breach that is likely to result in a high risk is communicated to the people (art. 34(1))',
};
