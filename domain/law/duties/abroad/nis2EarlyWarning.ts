import { nis2EarlyWarning as law } from '../../parameters/eu/nis2EarlyWarning.ts';
import type { DutyRule } from '../context.ts';
import { told, toldByDuty } from '../told.ts';
import { awareness } from './awareness.ts';
import { foreignDuty } from './foreignDuty.ts';
import { entityIsAware, isNis2Entity, significantOnly } from './nis2.ts';
import { hourReadings, hoursRunOn } from './regulation1182.ts';

const authority = 'the CSIRT or authority';

/** NIS2 art. 23(4)(a): early warning within 24 hours. */
export const nis2EarlyWarning: DutyRule = (context) => {
  if (!isNis2Entity(context)) return null;
  const { organization, facts } = context;
  const clock = awareness(facts, entityIsAware);
  return foreignDuty(context, {
    law,
    clock,
    readings: hourReadings(clock, law.outerLimit, organization.timeZone),
    because: [significantOnly, hoursRunOn],
    // A controller's notice in the EU may be that to the data protection authority: it is not taken as a warning.
    ...(organization.kinds?.includes('eu-controller')
      ? toldByDuty(facts, law, authority)
      : told(facts, law, 'EU', authority)),
  });
};
