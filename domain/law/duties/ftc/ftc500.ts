import { startDay } from '../../clock.ts';
import { valueOn } from '../../parameter.ts';
import { ftcHbnrFtc500 as law } from '../../parameters/us/federal/ftcHbnrFtc500.ts';
import { periodReading } from '../../period.ts';
import { withLetters } from '../contemporaneous.ts';
import type { DutyRule } from '../context.ts';
import { peopleThreshold } from '../people.ts';
import { told } from '../told.ts';
import { phrNotice } from './notice.ts';

/**
 * 16 CFR 318.4(b), 318.5(c): notice to the Commission of a breach of 500 or more, when the letters go out. The text that
 * was in force on discovery decides: until 2024 the Commission was told ahead, within business days.
 */
export const ftcHbnrFtc500: DutyRule = (context) => {
  const { facts, on } = context;
  return phrNotice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `this notice is for ${people} or more individuals`,
      effect: `${people} or more: this notice; fewer: the annual log`,
    })),
    reading: (clock, hold) => {
      const discovered = startDay(clock);
      if (discovered !== null && valueOn(law.firstLimit, discovered))
        return periodReading(clock, law.firstLimit, { hold });
      return withLetters(periodReading(clock, law.outerLimit, { hold }), facts.individualsNotifiedOn, on, {
        authority: 'the FTC',
        citation: '16 CFR 318.4(b)',
      });
    },
    ...told(facts, law, 'US', 'the FTC'),
  });
};
