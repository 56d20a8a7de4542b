import type { ClockReading } from '../../clock.ts';
import type { Duty } from '../../duty.ts';
import { valueOn } from '../../parameter.ts';
import { hipaaSubstitute as law } from '../../parameters/us/federal/hipaaSubstitute.ts';
import { periodReading } from '../../period.ts';
import { reaches, thresholdOn } from '../../threshold.ts';
import type { DutyContext, DutyRule } from '../context.ts';
import { hipaaNotice } from './notice.ts';

/** 45 CFR 164.404(d)(2): substitute notice to those whom no letter can reach, within the same 60 days. */
export const hipaaSubstitute: DutyRule = (context) => {
  const { facts, on } = context;
  const duty = hipaaNotice(context, {
    law,
    threshold: (clocks) => unreachable(context, clocks),
    reading: (clock, hold) => periodReading(clock, law.outerLimit, { hold }),
    act: facts.substituteNoticeOn,
    actFact: { field: 'substituteNoticeOn', verb: 'Substitute notice given on' },
  });
  return duty.content && facts.unreachable !== undefined
    ? { ...duty, content: [...formOf(facts.unreachable, duty.clock?.on ?? on), ...duty.content] }
    : duty;
};

/** One person who cannot be reached is enough; how many there are decides the form. */
function unreachable({ facts, on }: DutyContext, clocks: ClockReading[]) {
  const n = facts.unreachable;
  if (n === 0) return { met: false, because: 'Everybody affected can be reached by letter.', missing: [] };
  const limit = thresholdOn(law.threshold, clocks, on)?.value.people;
  if (n === undefined)
    return {
      met: null,
      because: `Nobody has said how many people cannot be reached; fewer than ${limit}, and another form of written notice, a telephone call or other means will do.`,
      missing: [
        {
          fact: 'unreachable',
          effect: `nobody: no such notice; fewer than ${limit}: another way to reach them; ${limit} or more: a public posting or the media, and a toll-free number`,
        },
      ],
    };
  return {
    met: true,
    because: `The contact information of ${n} ${n === 1 ? 'person' : 'people'} is insufficient or out of date; from ${limit} on the notice goes to the public (45 CFR 164.404(d)(2)(ii)).`,
    missing: [],
  };
}

/** The form that the number of people asks for, (d)(2)(i) and (ii). */
function formOf(people: number, textOn: string): NonNullable<Duty['content']> {
  const [limit, days] = [valueOn(law.threshold, textOn)?.value, valueOn(law.posting, textOn)?.value];
  if (!limit || !reaches({ lo: people, hi: people }, limit.op, limit.people))
    return ['form: another form of written notice, a telephone call or other means'];
  return [
    `form: a conspicuous posting for ${days} days on the home page of the website, or conspicuous notice in major print or broadcast media where the people likely live`,
    `form: in either case a toll-free number that answers for at least ${days} days and tells people whether they may be affected`,
  ];
}
