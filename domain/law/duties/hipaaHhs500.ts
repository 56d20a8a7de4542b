import type { Reading } from '../duty.ts';
import type { DayFact } from '../facts.ts';
import { periodReading, reaches, thresholdOn } from '../hipaa.ts';
import { hipaaHhs500 as law } from '../parameters/us/federal/hipaaHhs500.ts';
import type { DutyRule } from './context.ts';
import { hipaaNotice } from './hipaaNotice.ts';
import { countText } from './people.ts';

/** 45 CFR 164.408(b): notice to HHS of a breach of 500 or more, when the letters go out and 60 days after discovery at the latest. */
export const hipaaHhs500: DutyRule = (context) => {
  const { facts, on } = context;
  return hipaaNotice(context, {
    law,
    threshold: (clocks) => {
      const limit = thresholdOn(law.threshold, clocks, on)?.value;
      const met = limit ? reaches(facts.individuals, limit.op, limit.people) : false;
      return {
        met,
        because: limit
          ? `${countText(facts.individuals)}; this notice is for ${limit.people} or more individuals of this covered entity.`
          : 'The rule was not in force.',
        missing:
          met === null && limit
            ? [{ fact: 'individuals', effect: `${limit.people} or more: this notice; fewer: the annual log` }]
            : [],
      };
    },
    reading: (clock, hold) => withLetters(periodReading(clock, law.outerLimit, hold), facts.individualsNotifiedOn),
    act: facts.hhsNotifiedOn,
    actFact: { field: 'hhsNotifiedOn', verb: 'HHS notified on' },
  });
};

/** The notice is contemporaneous with the letters: letters sent earlier pull it forward. */
function withLetters(reading: Reading, letters: DayFact | undefined): Reading {
  if (!letters || reading.answer === 'not-applicable' || (reading.due !== null && reading.due <= letters.value))
    return reading;
  const { latest: _, ...rest } = reading;
  return {
    ...rest,
    answer: 'due',
    due: letters.value,
    clock: { event: 'letters to individuals went out', on: letters.value, basis: letters.basis },
    arithmetic: `letters went out on ${letters.value}: HHS is due with them${reading.due ? ` (outer limit ${reading.due})` : ''}`,
    because: `${reading.because} The letters went out on ${letters.value}, and HHS is told contemporaneously (164.408(b)).`,
  };
}
