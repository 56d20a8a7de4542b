import type { Day } from '../../../calendar/day.ts';
import { type ClockReading, first, fromDay, fromPartial, vague } from '../../clock.ts';
import { organizationKnew, vendorDiscovered, vendorNotified } from '../../discovery.ts';
import type { Reading } from '../../duty.ts';
import type { ResolvedFacts } from '../../facts.ts';
import { peopleAffected } from '../../hipaa.ts';
import { valueOn } from '../../parameter.ts';
import { onPhipaAnnualStatistics as law } from '../../parameters/ca/onPhipaAnnualStatistics.ts';
import { capital } from '../../words.ts';
import type { DutyRule } from '../context.ts';
import { toldByDuty } from '../told.ts';
import { foreignDuty } from './foreignDuty.ts';

/** O. Reg. 329/04 s. 6.4: the custodian's numbers of a calendar year, on or before 1 March of the next. */
export const onPhipaAnnualStatistics: DutyRule = (context) => {
  const { organization, facts } = context;
  if (!organization.kinds?.includes('on-custodian')) return null;
  const clock = occurrence(facts);
  return foreignDuty(context, {
    law,
    clock,
    readings: [statisticsReading(clock)],
    existence: peopleAffected(facts),
    because: ['The report counts every theft, loss, or use or disclosure without authority of the year.'],
    ...toldByDuty(facts, law, 'the Information and Privacy Commissioner'),
  });
};

/** The day on which it occurred; without it, the day on which somebody first knew is the last that it can be. */
function occurrence(facts: ResolvedFacts): ClockReading {
  const occurred = first(fromPartial(facts.occurredFrom, 'the incident began'));
  const known = first([
    ...fromDay(facts.occurredTo, 'the incident ended'),
    ...organizationKnew(facts),
    ...vendorNotified(facts),
    ...vendorDiscovered(facts),
  ]);
  return {
    reading: 'on the text',
    start: occurred ?? (known && { ...known, days: { ...known.days, earliest: null } }),
    because: 'The year in which it occurred decides (O. Reg. 329/04 s. 6.4(1)).',
    missing: occurred
      ? vague(occurred, 'occurredFrom')
      : [{ fact: 'occurredFrom', effect: 'the statistics are those of the calendar year in which it occurred' }],
  };
}

function statisticsReading({ reading, start, because, missing }: ClockReading): Reading {
  const due = dayAfterYear(start?.days.earliest ?? null);
  const end = dayAfterYear(start?.days.latest ?? null);
  if (!start || end === null)
    return {
      reading,
      answer: 'undetermined',
      due: null,
      because: `${because} Cannot be computed: missing ${missing.map((m) => m.fact).join(', ')}.`,
    };
  return {
    reading,
    answer: due === end ? 'due' : 'undetermined',
    due,
    ...(end !== due && { latest: end }),
    arithmetic: `occurred ${due === null ? 'not later than ' : ''}${start.on}: the day in the year after it is ${due ?? end}`,
    because: `${because} ${capital(start.event)}: ${start.on}.`,
  };
}

/** The day that the regulation names, in the year after the one of an event. */
function dayAfterYear(occurred: Day | null): Day | null {
  const day = occurred && valueOn(law.dayOfTheYear, occurred)?.value;
  return occurred && day ? `${Number(occurred.slice(0, 4)) + 1}-${day}` : null;
}
