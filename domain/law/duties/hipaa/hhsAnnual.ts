import { dayRange, partialDateText } from '../../../breach/partialDate.ts';
import { addDays, type Day, lastDayOfYear } from '../../../calendar/day.ts';
import type { ClockReading } from '../../clock.ts';
import type { Reading } from '../../duty.ts';
import type { ResolvedFacts } from '../../facts.ts';
import { type Hold, postpone } from '../../lawEnforcementHold.ts';
import { valueOn } from '../../parameter.ts';
import { hipaaHhsAnnual as law } from '../../parameters/us/federal/hipaaHhsAnnual.ts';
import { sumText } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { hipaaNotice } from './notice.ts';
import { peopleThreshold } from './people.ts';

/** 45 CFR 164.408(c): breaches of fewer than 500, within 60 days after the end of the calendar year of their discovery. */
export const hipaaHhsAnnual: DutyRule = (context) => {
  const { facts } = context;
  return hipaaNotice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `the annual log is for fewer than ${people}`,
      effect: `fewer than ${people}: the annual log; more: notice to HHS with the letters`,
    })),
    reading: (clock, hold) => yearReading(clock, facts, hold),
    act: facts.hhsNotifiedOn,
    actFact: { field: 'hhsNotifiedOn', verb: 'HHS notified on' },
  });
};

/** The year of discovery decides; before the omnibus rule it was the year in which the breach occurred. */
function yearReading(clock: ClockReading, facts: ResolvedFacts, hold: Hold | null): Reading {
  const { start, reading, because } = clock;
  const discovered = start?.days.earliest ?? start?.days.latest;
  if (!start || !discovered)
    return {
      reading,
      answer: 'undetermined',
      due: null,
      because: `${because} Cannot be computed: missing ${clock.missing.map((m) => m.fact).join(', ')}.`,
    };
  const yearOf = valueOn(law.yearOf, discovered);
  const after = valueOn(law.daysAfterYear, discovered);
  if (!yearOf || !after)
    return { reading, answer: 'not-applicable', due: null, because: `The rule was not in force on ${discovered}.` };
  const event = yearOf.value === 'discovery' ? start.days : facts.occurredFrom && dayRange(facts.occurredFrom.value);
  if (!event)
    return {
      reading,
      answer: 'undetermined',
      due: null,
      because: 'Before 2013-09-23 the year of the breach itself decided; occurredFrom is missing.',
    };
  const dueAfter = (day: Day | null) =>
    day === null ? null : postpone(addDays(lastDayOfYear(day), after.value), hold);
  const due = dueAfter(event.earliest);
  const end = dueAfter(event.latest);
  const yearEnd = lastDayOfYear(event.earliest ?? event.latest ?? discovered);
  const bound = due === null ? 'not later than ' : '';
  const word =
    yearOf.value === 'discovery'
      ? `discovered ${bound}${start.on}`
      : `occurred ${bound}${facts.occurredFrom ? partialDateText(facts.occurredFrom.value) : ''}`;
  return {
    reading,
    answer: due !== null && due === end ? 'due' : 'undetermined',
    due,
    ...(end !== null && end !== due && { latest: end }),
    arithmetic: `${word}: end of the year, ${sumText(yearEnd, { n: after.value, unit: 'calendar days' }, hold)}`,
    because: `${because} The log is kept by the calendar year of ${yearOf.value} (45 CFR 164.408(c)).`,
  };
}
