import { hipaaIndividual as law } from '../../parameters/us/federal/hipaaIndividual.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { hipaaNotice } from './notice.ts';

/** 45 CFR 164.404: notice to each individual, at the latest 60 days after discovery; one person is enough. */
export const hipaaIndividual: DutyRule = (context) =>
  hipaaNotice(context, {
    law,
    reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
    act: context.facts.individualsNotifiedOn,
    actFact: { field: 'individualsNotifiedOn', verb: 'Individuals notified on' },
  });
