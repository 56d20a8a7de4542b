import type { Day } from '../../../domain/calendar/day.ts';

/**
 * Of more things than fit those around a day, in their order: what passed takes half of the room at most where more is ahead.
 * `all` stand in the order of their days.
 */
export function aroundDay<T extends { due: Day }>(all: readonly T[], on: Day, most: number): T[] {
  const behind = all.filter(({ due }) => due < on);
  const ahead = all.filter(({ due }) => due >= on);
  const past = Math.min(behind.length, Math.max(most - ahead.length, Math.floor(most / 2)));
  return [...behind.slice(behind.length - past), ...ahead.slice(0, most - past)];
}
