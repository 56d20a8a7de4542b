import { dayRange, partialDateText } from '../../breach/partialDate.ts';
import { addDays, type Day, lastDayOfYear } from '../../calendar/day.ts';
import type { ClockReading } from '../clock.ts';
import type { Reading } from '../duty.ts';
import type { ResolvedFacts } from '../facts.ts';
import { type Hold, postpone } from '../lawEnforcementHold.ts';
import { type Parameter, valueOn } from '../parameter.ts';
import { sumText } from '../period.ts';

/** A log that is handed in some days after the end of a calendar year: of which event's year, and how many days after. */
type YearlyLog = { yearOf: Parameter<'discovery' | 'occurrence'>; daysAfterYear: Parameter<number>; citation: string };

/** The day on which the log of the year must be in: as the text stood on discovery, the year of discovery or of the breach. */
export function yearReading(clock: ClockReading, law: YearlyLog, facts: ResolvedFacts, hold: Hold | null): Reading {
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
      because: `On ${discovered} the year of the breach itself decided (${law.citation}); occurredFrom is missing.`,
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
    because: `${because} The log is kept by the calendar year of ${yearOf.value} (${law.citation}).`,
  };
}
