import { part2Hhs500 as law } from '../../../parameters/us/federal/part2Hhs500.ts';
import { periodReading } from '../../../period.ts';
import { withLetters } from '../../contemporaneous.ts';
import type { DutyRule } from '../../context.ts';
import { peopleThreshold } from '../../people.ts';
import { part2Notice, toldHhs } from './notice.ts';

/** 42 CFR 2.16(b) with 45 CFR 164.408(b): notice to HHS of a breach of 500 or more, when the letters go out. */
export const part2Hhs500: DutyRule = (context) => {
  const { facts, on, organization } = context;
  return part2Notice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `this notice is for ${people} or more patients of this program`,
      effect: `${people} or more: this notice; fewer: the annual log`,
    })),
    reading: (clock, hold) =>
      withLetters(periodReading(clock, law.outerLimit, { hold }), facts.individualsNotifiedOn, on, {
        authority: 'HHS',
        citation: '45 CFR 164.408(b)',
      }),
    ...toldHhs(organization, facts, law),
  });
};
