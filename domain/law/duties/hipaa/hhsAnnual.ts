import { hipaaHhsAnnual as law } from '../../parameters/us/federal/hipaaHhsAnnual.ts';
import { yearReading } from '../calendarYear.ts';
import type { DutyRule } from '../context.ts';
import { peopleThreshold } from '../people.ts';
import { actUnder } from '../told.ts';
import { hipaaNotice } from './notice.ts';

/** The omnibus rule made the year of discovery decide; before it was the year of the breach. */
const yearly = { yearOf: law.yearOf, daysAfterYear: law.daysAfterYear, citation: '45 CFR 164.408(c)' };

/** 45 CFR 164.408(c): breaches of fewer than 500, within 60 days after the end of the calendar year of their discovery. */
export const hipaaHhsAnnual: DutyRule = (context) => {
  const { facts } = context;
  return hipaaNotice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `the annual log is for fewer than ${people} individuals of this covered entity`,
      effect: `fewer than ${people}: the annual log; more: notice to HHS with the letters`,
    })),
    reading: (clock, hold) => yearReading(clock, yearly, facts, hold),
    ...actUnder(facts, law, 'hhsNotifiedOn', 'HHS notified on'),
  });
};
