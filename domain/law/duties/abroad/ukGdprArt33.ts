import { defaultTimeZone } from '../../facts.ts';
import { peopleAffected } from '../../hipaa.ts';
import { ukGdprArt33 as law } from '../../parameters/uk/ukGdprArt33.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { told } from '../told.ts';
import { awareness } from './awareness.ts';
import { controllerIsAware, onlyConclusionEnds, riskUnlikely } from './controller.ts';
import { all, endedBy } from './existence.ts';
import { foreignDuty } from './foreignDuty.ts';
import { harmFound } from './harm.ts';
import { reach, unitedKingdom } from './reach.ts';

/** UK GDPR art. 33(1): the controller tells the Information Commissioner within 72 hours, unless a risk is unlikely. */
export const ukGdprArt33: DutyRule = (context) => {
  const { organization, facts, on } = context;
  if (!organization.kinds?.includes('uk-controller')) return null;
  const clock = awareness(facts, controllerIsAware);
  return foreignDuty(context, {
    law,
    clock,
    readings: [periodReading(clock, law.outerLimit, { zone: organization.timeZone ?? defaultTimeZone })],
    existence: all([
      reach(context, unitedKingdom),
      peopleAffected(facts),
      endedBy(harmFound(facts, on) === false ? riskUnlikely : undefined),
    ]),
    because: [onlyConclusionEnds, 'Hours run through weekends, bank holidays and clock changes.'],
    ...told(facts, law, 'GB', 'the Information Commissioner'),
  });
};
