import { part2HhsAnnual as law } from '../../../parameters/us/federal/part2HhsAnnual.ts';
import { yearReading } from '../../calendarYear.ts';
import type { DutyRule } from '../../context.ts';
import { peopleThreshold } from '../../people.ts';
import { part2Notice, toldHhs } from './notice.ts';

const yearly = { yearOf: law.yearOf, daysAfterYear: law.daysAfterYear, citation: '45 CFR 164.408(c)' };

/** 42 CFR 2.16(b) with 45 CFR 164.408(c): breaches of fewer than 500, within 60 days after the end of the year. */
export const part2HhsAnnual: DutyRule = (context) => {
  const { facts, organization } = context;
  return part2Notice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `the annual log is for fewer than ${people} patients of this program`,
      effect: `fewer than ${people}: the annual log; more: notice to HHS with the letters`,
    })),
    reading: (clock, hold) => yearReading(clock, yearly, facts, hold),
    ...toldHhs(organization, facts, law),
  });
};
