import { latest as lastOf } from '../../../calendar/day.ts';
import { addHours, startOfDay } from '../../../calendar/instant.ts';
import type { ClockReading } from '../../clock.ts';
import type { Reading } from '../../duty.ts';
import { defaultTimeZone } from '../../facts.ts';
import { readingAfter, standardReading } from '../../period.ts';
import type { Timing } from '../../stateLaw.ts';
import { withLetters } from '../contemporaneous.ts';
import { lettersTo } from './letters.ts';
import { clocksOf } from './starts.ts';
import type { StateContext } from './stateContext.ts';

const order = {
  'before-letters': 'before the letters',
  'not-later-than-letters': 'no later than the letters',
  'with-letters': 'at the same time as the letters',
};

/** The readings of a timing: a period after its clocks, an order relative to the letters, or words alone. */
export function readingsOf(context: StateContext, timing: Timing, clocks: readonly ClockReading[]): Reading[] {
  if (timing.relative) return besideLetters(context, timing.relative);
  if (!timing.period) return clocks.slice(0, 1).map(standardReading);
  const { period, start } = timing;
  const counting = { hold: timing.noHold ? null : context.hold, zone: context.organization.timeZone };
  const readings = clocks.map((clock) => readingAfter(clock, period, counting));
  if (start === 'letters') return readings.map((r, i) => (clocks[i]?.start ? r : afterLetters(context, timing, r)));
  if (!timing.orLetters) return readings;
  const { name, citation } = context.law;
  return readings.map((r) =>
    withLetters(r, lettersTo(context.facts, context.law), context.on, {
      authority: `the authority of ${name}`,
      citation,
    }),
  );
}

/** The letters' own clocks and last days by this law. */
export function lettersReadings(context: StateContext): { clocks: ClockReading[]; readings: Reading[] } {
  const { timing, clocks } = context.letters;
  return { clocks, readings: readingsOf(context, timing.value, clocks) };
}

const zoneOf = ({ organization }: StateContext): string => organization.timeZone ?? defaultTimeZone;

/** The clocks that a timing runs from: its own event, or for an order relative to the letters those of the letters. */
export const clocksFor = (context: StateContext, { start, relative }: Timing): ClockReading[] =>
  relative ? context.letters.clocks : clocksOf(start, context, context.law);

/** Events after which a notice runs, and before which it may be given as well. */
export const mayComeFirst = ({ start, relative }: Timing): boolean =>
  relative !== undefined || ['letters', 'hhs-notice', 'attorney-general-notice'].includes(start);

/** Due with the letters that went out; before that, when the letters themselves are due by this law, if it sets a number. */
function besideLetters(context: StateContext, relative: NonNullable<Timing['relative']>): Reading[] {
  const { facts, law, on } = context;
  const sent = lettersTo(facts, law);
  if (sent && sent.value <= on)
    return [
      {
        reading: 'on the text',
        answer: 'due',
        due: sent.value,
        ...(relative === 'before-letters' && {
          dueAt: sent.at ? addHours(sent.at, 0) : startOfDay(sent.value, zoneOf(context)),
        }),
        clock: { event: 'letters to individuals went out', on: sent.value, basis: sent.basis },
        arithmetic: `letters went out on ${sent.value}: due ${order[relative]}`,
        because: `The letters went out on ${sent.value}; this notice is due ${order[relative]}.`,
      },
    ];
  return lettersReadings(context).readings.map((r) => ({
    ...r,
    ...(r.arithmetic && { arithmetic: `${r.arithmetic}; ${order[relative]}` }),
    because: `${r.because} This notice is due ${order[relative]}, and the day here is the last one for those.`,
  }));
}

/** No clock runs until the letters go out; the last day for letters bounds it where this law sets one. */
function afterLetters(context: StateContext, { period }: Timing, reading: Reading): Reading {
  if (!period) return reading;
  const ends = lettersReadings(context).readings.map((r) => r.latest ?? r.due);
  const lastLetters = ends.includes(null) ? undefined : lastOf(ends.flatMap((e) => e ?? []));
  const because = 'The period runs from the letters to individuals, which have not gone out.';
  if (lastLetters === undefined) return { ...reading, because };
  const { due } = readingAfter(
    {
      reading: reading.reading,
      because: '',
      missing: [],
      start: {
        days: { earliest: lastLetters, latest: lastLetters, approximate: false },
        event: 'last day for the letters',
        on: lastLetters,
        basis: 'assumed',
      },
    },
    period,
  );
  return {
    ...reading,
    ...(due && { latest: due }),
    because: `${because} Letters sent on their last day, ${lastLetters}, would make it due on ${due}.`,
  };
}
