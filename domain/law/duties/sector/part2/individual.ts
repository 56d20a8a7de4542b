import { part2Breach as law } from '../../../parameters/us/federal/part2Breach.ts';
import { periodReading } from '../../../period.ts';
import type { DutyRule } from '../../context.ts';
import { actUnder } from '../../told.ts';
import { onceForBoth, part2Notice } from './notice.ts';

/** 42 CFR 2.16(b) with 45 CFR 164.404: notice to each patient, at the latest 60 days after discovery. */
export const part2Breach: DutyRule = (context) => {
  const once = onceForBoth(context.organization, 'us.hipaa.individual');
  return part2Notice(context, {
    law,
    reading: (clock, hold) => once(periodReading(clock, law.outerLimit, { hold })),
    ...actUnder(context.facts, law, 'individualsNotifiedOn', 'Patients notified on'),
  });
};
