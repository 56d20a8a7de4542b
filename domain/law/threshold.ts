import type { Day } from '../calendar/day.ts';
import { type ClockReading, startDay } from './clock.ts';
import { type Parameter, valueOn } from './parameter.ts';

/** How a count is compared: the statute's own operator. */
export type Comparison = '>=' | '>' | '<';

/** A number of people and how it is compared, as dated values. */
export type Threshold = Parameter<{ op: Comparison; people: number }>;

/** Compares a number of people that is known only within bounds: true, false, or null where the bounds disagree. */
export function reaches(people: { lo: number; hi: number | null }, op: Comparison, n: number): boolean | null {
  const hi = people.hi ?? Number.POSITIVE_INFINITY;
  if (op === '<') {
    const not = reaches(people, '>=', n);
    return not === null ? null : !not;
  }
  const met = (x: number) => (op === '>=' ? x >= n : x > n);
  return met(people.lo) ? true : met(hi) ? null : false;
}

/**
 * The threshold in force when the clock started (today's text where nobody knows when). Where readings differ and the rule
 * had not begun on one of them, another on which it had counts.
 */
export function thresholdOn(threshold: Threshold, clocks: ClockReading[], on: Day) {
  const started = clocks.flatMap((c) => startDay(c) ?? []);
  return (started.length ? started : [on]).map((day) => valueOn(threshold, day)).find((v) => v !== null);
}
