import type { Day } from '../../../calendar/day.ts';
import type { Reading } from '../../duty.ts';
import type { DayFact } from '../../facts.ts';
import { hipaaHhs500 as law } from '../../parameters/us/federal/hipaaHhs500.ts';
import { periodReading } from '../../period.ts';
import type { DutyRule } from '../context.ts';
import { hipaaNotice } from './notice.ts';
import { peopleThreshold } from './people.ts';

/** 45 CFR 164.408(b): notice to HHS of a breach of 500 or more, when the letters go out and 60 days after discovery at the latest. */
export const hipaaHhs500: DutyRule = (context) => {
  const { facts, on } = context;
  return hipaaNotice(context, {
    law,
    threshold: peopleThreshold(context, law.threshold, (people) => ({
      notice: `this notice is for ${people} or more`,
      effect: `${people} or more: this notice; fewer: the annual log`,
    })),
    reading: (clock, hold) =>
      withLetters(periodReading(clock, law.outerLimit, { hold }), facts.individualsNotifiedOn, on),
    act: facts.hhsNotifiedOn,
    actFact: { field: 'hhsNotifiedOn', verb: 'HHS notified on' },
  });
};

/**
 * The notice is contemporaneous with the letters: letters that went out pull it forward. Where the outer limit is not
 * known they are only the latest day that it can be.
 */
function withLetters(reading: Reading, letters: DayFact | undefined, on: Day): Reading {
  if (!letters || reading.answer === 'not-applicable') return reading;
  const sent = letters.value;
  if (sent > on)
    return { ...reading, because: `${reading.because} Letters planned for ${sent} would make it due with them.` };
  const { due, latest, ...rest } = reading;
  const end = latest ?? due;
  if (end !== null && end <= sent) return reading;
  const because = `${reading.because} The letters went out on ${sent}, and HHS is told contemporaneously (164.408(b)).`;
  if (due === null)
    return {
      ...rest,
      due,
      latest: sent,
      answer: 'undetermined',
      arithmetic: `not later than the letters of ${sent}`,
      because,
    };
  if (due < sent) return { ...rest, due, latest: sent, because };
  return {
    ...rest,
    answer: 'due',
    due: sent,
    clock: { event: 'letters to individuals went out', on: sent, basis: letters.basis },
    arithmetic: `letters went out on ${sent}: HHS is due with them (outer limit ${due})`,
    because,
  };
}
