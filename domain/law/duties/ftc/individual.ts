import { ftcHbnrIndividual as law } from '../../parameters/us/federal/ftcHbnrIndividual.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { phrNotice } from './notice.ts';

/** 16 CFR 318.4(a): notice to each individual, at the latest 60 days after discovery. */
export const ftcHbnrIndividual: DutyRule = (context) =>
  phrNotice(context, {
    law,
    reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
    act: context.facts.individualsNotifiedOn,
    actFact: { field: 'individualsNotifiedOn', verb: 'Individuals notified on' },
  });
