import { type ClockReading, startDay } from '../../clock.ts';
import { discoveryByOrganization } from '../../discovery.ts';
import { valueOn } from '../../parameter.ts';
import { hipaaUrgent as law } from '../../parameters/us/federal/hipaaUrgent.ts';
import { standardReading } from '../../period.ts';
import type { DutyContext, DutyRule } from '../context.ts';
import { doneUnder } from '../told.ts';
import { hipaaNotice } from './notice.ts';

/** 45 CFR 164.404(d)(3): where misuse may be imminent, people are told by telephone too. Whether it is, people judge. */
export const hipaaUrgent: DutyRule = (context) => {
  const duty = hipaaNotice(
    context,
    {
      law,
      threshold: () => imminence(context),
      reading: (clock) =>
        inForce(context)
          ? standardReading(clock)
          : { reading: clock.reading, answer: 'not-applicable', due: null, because: 'The rule was not in force.' },
      ...doneUnder(context.facts, law, 'People were told by telephone or other means on'),
    },
    [urgency],
  );
  return duty.answer === 'undetermined' ? { ...duty, status: 'not-started' } : duty;
};

/** No day starts this notice: it goes out when somebody sees the urgency. */
const urgency: ClockReading = {
  reading: 'on the text',
  start: null,
  because: 'The telephone call or other means come in addition to the letters, as soon as the urgency is seen.',
  missing: [],
};

const imminence = ({ facts }: DutyContext) =>
  facts.imminentMisuse === undefined
    ? {
        met: null,
        because: 'Nobody has said whether misuse of the data may be imminent; the organization judges it.',
        missing: [{ fact: 'imminentMisuse', effect: 'possible imminent misuse calls for more than letters' }],
      }
    : {
        met: facts.imminentMisuse,
        because: `The organization sees ${facts.imminentMisuse ? '' : 'no '}possible imminent misuse.`,
        missing: [],
      };

function inForce({ facts, on }: DutyContext): boolean {
  const discovered = discoveryByOrganization(facts)
    .map(startDay)
    .find((day) => day !== null);
  return valueOn(law.inForce, discovered ?? on) !== null;
}
