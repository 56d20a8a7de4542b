import { type DayRange, dayRange, partialDateText } from '../breach/partialDate.ts';
import { type Day, earliest } from '../calendar/day.ts';
import { isEarlier } from '../calendar/instant.ts';
import type { Basis, Missing } from './duty.ts';
import type { DayFact, Fact, PartialFact } from './facts.ts';

/** The event that a clock starts from: the days it may lie on, in whose word, and the instant where one is known. */
export type Start = { days: DayRange; event: string; on: string; basis: Basis; evidence?: string; at?: string };

/** When a clock starts on one reading of law and facts; `start` is null where the fact that starts it is missing. */
export type ClockReading = { reading: string; start: Start | null; because: string; missing: Missing[] };

const described = (event: string, on: string, fact: Fact<unknown> & { at?: string }) => ({
  event,
  on,
  basis: fact.basis,
  ...(fact.evidence && { evidence: fact.evidence }),
  ...(fact.at && { at: fact.at }),
});

/** A day that was given, as the start of a clock; none where it was not given. */
export const fromDay = (fact: DayFact | undefined, event: string): Start[] =>
  fact
    ? [
        {
          days: { earliest: fact.value, latest: fact.value, approximate: false },
          ...described(event, fact.value, fact),
        },
      ]
    : [];

/** The same for a date that may be known only as a month, a year or a bound. */
export const fromPartial = (fact: PartialFact | undefined, event: string): Start[] =>
  fact ? [{ days: dayRange(fact.value), ...described(event, partialDateText(fact.value), fact) }] : [];

/** The first of several events, `null` of none. Where one of them may lie arbitrarily early, so may the first. */
export function first(candidates: readonly Start[]): Start | null {
  const [head, ...rest] = candidates;
  if (!head) return null;
  const winner = rest.reduce((a, b) => (isBefore(b, a) ? b : a), head);
  const ends = candidates.flatMap((c) => c.days.latest ?? []);
  return { ...winner, days: { ...winner.days, latest: earliest(ends) ?? null } };
}

/** Compares two starts: by day, then by instant; a bare day may have begun before any instant in it. */
const isBefore = (a: Start, b: Start): boolean => {
  const [x, y] = [a.days.earliest ?? '', b.days.earliest ?? ''];
  return x < y || (x === y && b.at !== undefined && (a.at === undefined || isEarlier(a.at, b.at)));
};

/** The last of several events, all of which must have happened: one missing leaves only a lower bound, so `null`. */
export function last(candidates: readonly (Start | undefined)[]): Start | null {
  const known = candidates.filter((c) => c !== undefined);
  if (known.length < candidates.length) return null;
  return known.reduce<Start | null>((a, b) => (a && isBefore(b, a) ? a : b), null);
}

/** What is missing where a start is known only as a month, a year or a bound. */
export const vague = (start: Start | null, fact: string): Missing[] =>
  start && start.days.earliest !== start.days.latest
    ? [{ fact, effect: `known only as "${start.on}"; the day itself decides the date` }]
    : [];

/** The day of a start that a version of the law is chosen by: its first, or where that is open its last. */
export const startDay = (clock: ClockReading): Day | null =>
  clock.start?.days.earliest ?? clock.start?.days.latest ?? null;

/** A clock of one event that somebody must state, with what its absence means. */
export function statedClock(
  fact: DayFact | undefined,
  { field, event, because, effect }: { field: string; event: string; because: string; effect: string },
): ClockReading {
  const start = first(fromDay(fact, event));
  return { reading: 'on the text', start, because, missing: start ? [] : [{ fact: field, effect }] };
}
