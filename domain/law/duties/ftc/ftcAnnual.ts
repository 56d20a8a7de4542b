import { ftcHbnrFtcAnnual as law } from '../../parameters/us/federal/ftcHbnrFtcAnnual.ts';
import { yearReading } from '../calendarYear.ts';
import type { DutyRule } from '../context.ts';
import { peopleThreshold } from '../people.ts';
import { told } from '../told.ts';
import { phrNotice } from './notice.ts';

const yearly = { yearOf: law.yearOf, daysAfterYear: law.daysAfterYear, citation: '16 CFR 318.4(b), 318.5(c)' };

/** 16 CFR 318.5(c): breaches of fewer than 500 go into a log that is handed in 60 days after the end of the year. */
export const ftcHbnrFtcAnnual: DutyRule = (context) => {
  const { facts } = context;
  return phrNotice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `the annual log is for fewer than ${people} individuals`,
      effect: `fewer than ${people}: the annual log; more: notice to the FTC with the letters`,
    })),
    reading: (clock, hold) => yearReading(clock, yearly, facts, hold),
    ...told(facts, law, 'US', 'the FTC'),
  });
};
