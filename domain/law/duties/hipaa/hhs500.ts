import { hipaaHhs500 as law } from '../../parameters/us/federal/hipaaHhs500.ts';
import { periodReading } from '../../period.ts';
import { withLetters } from '../contemporaneous.ts';
import type { DutyRule } from '../context.ts';
import { peopleThreshold } from '../people.ts';
import { hipaaNotice } from './notice.ts';

/** 45 CFR 164.408(b): notice to HHS of a breach of 500 or more, when the letters go out and 60 days after discovery at the latest. */
export const hipaaHhs500: DutyRule = (context) => {
  const { facts, on } = context;
  return hipaaNotice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `this notice is for ${people} or more individuals of this covered entity`,
      effect: `${people} or more: this notice; fewer: the annual log`,
    })),
    reading: (clock, hold) =>
      withLetters(periodReading(clock, law.outerLimit, { hold }), facts.individualsNotifiedOn, on, {
        authority: 'HHS',
        citation: '164.408(b)',
      }),
    act: facts.hhsNotifiedOn,
    actFact: { field: 'hhsNotifiedOn', verb: 'HHS notified on' },
  });
};
