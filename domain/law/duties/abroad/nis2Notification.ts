import { nis2Notification as law } from '../../parameters/eu/nis2Notification.ts';
import type { DutyRule } from '../context.ts';
import { awareness } from './awareness.ts';
import { foreignDuty } from './foreignDuty.ts';
import { entityIsAware, isNis2Entity, significantOnly } from './nis2.ts';
import { hourReadings, hoursRunOn, twoWorkingDays } from './regulation1182.ts';

/** NIS2 art. 23(4)(b): incident notification within 72 hours. */
export const nis2Notification: DutyRule = (context) => {
  if (!isNis2Entity(context)) return null;
  const { organization, facts } = context;
  const clock = awareness(facts, entityIsAware);
  return foreignDuty(context, {
    law,
    clock,
    readings: hourReadings(clock, law.outerLimit, organization.timeZone),
    because: [significantOnly, `${hoursRunOn} ${twoWorkingDays}`],
    act: facts.submittedOn,
    actFact: { field: 'submittedOn', verb: 'The notification was submitted on' },
  });
};
