import { addHours } from '../calendar/instant.ts';

/**
 * Minutes between one failed try to deliver and the next: 75.6 hours in all, so that a receiver that is down over a weekend
 * still hears of everything.
 */
export const retryPauses: readonly number[] = [1, 5, 30, 120, 300, 600, 840, 1_200, 1_440];

/** A receiver that failed at every try for so many days is asked no more. */
export const offAfterDays = 5;

/**
 * When an event is tried again. `attempt`: how many tries have failed, at least 1; `at`: the instant of the last one.
 * `null`: given up.
 */
export function nextTry(attempt: number, at: string): string | null {
  const pause = retryPauses[attempt - 1];
  return pause === undefined ? null : addHours(at, pause / 60);
}
