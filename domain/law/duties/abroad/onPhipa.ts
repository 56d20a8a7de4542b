import { startDay } from '../../clock.ts';
import { peopleAffected } from '../../hipaa.ts';
import { valueOn } from '../../parameter.ts';
import { onPhipa as law } from '../../parameters/ca/onPhipa.ts';
import { standardReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { actUnder } from '../told.ts';
import { awareness } from './awareness.ts';
import { foreignDuty } from './foreignDuty.ts';

/** PHIPA s. 12(2): the custodian tells the individual at the first reasonable opportunity; no threshold of harm, wherever people live. */
export const onPhipa: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('on-custodian')) return null;
  const clock = awareness(
    facts,
    'The custodian tells the individual at the first reasonable opportunity after it knows; an agent of the custodian tells the custodian likewise (s. 17(4)).',
  );
  const trigger = valueOn(law.trigger, startDay(clock) ?? on)?.value;
  return foreignDuty(context, {
    law,
    clock,
    readings: [standardReading(clock)],
    existence: peopleAffected(facts),
    because: [
      `Owed where personal health information was ${trigger}. There is no threshold of harm: noRiskOfHarm changes nothing.`,
    ],
    ...actUnder(facts, law, 'individualsNotifiedOn', 'Individuals notified on'),
  });
};
