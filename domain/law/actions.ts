import { type Day, earliest } from '../calendar/day.ts';
import type { Duty, Status } from './duty.ts';

/** One thing to do: by when at the latest on the cautious reading, by whom, to whom, under which text. */
export type Action = {
  by: Day | null;
  at?: string;
  /** Where no date can be given yet: the day that it cannot pass on any reading. */
  notLaterThan?: Day;
  who: Duty['owedBy'];
  what: string;
  to: string;
  dutyId: string;
  status: Status;
  citation: string;
  /** The facts that would settle what is open about it. */
  findOut: string[];
};

const owed = (d: Duty): boolean => d.answer === 'due' || d.answer === 'undetermined';

/** Dates first, the earliest ahead; then what is owed without a date; then what is not owed. Else the order of the register. */
export function byUrgency(a: Duty, b: Duty): number {
  return compare(rank(a), rank(b)) || compare(`${a.due} ${a.dueAt ?? ''}`, `${b.due} ${b.dueAt ?? ''}`);
}

const rank = (d: Duty): number => (!owed(d) ? 3 : d.due !== null ? 0 : d.answer === 'due' ? 1 : 2);
const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The earliest bound of readings that have no date yet. */
function bound({ due, readings }: Duty): { notLaterThan?: Day } {
  const day = due === null ? earliest(readings.flatMap((r) => r.latest ?? [])) : undefined;
  return day === undefined ? {} : { notLaterThan: day };
}

/** What is still to be done, in the order of its dates: duties that are done or not owed are left out. */
export const actionsFor = (duties: readonly Duty[]): Action[] =>
  duties
    .filter((d) => owed(d) && d.doneOn === undefined)
    .toSorted(byUrgency)
    .map((d) => ({
      by: d.due,
      ...(d.dueAt && { at: d.dueAt }),
      ...bound(d),
      who: d.owedBy,
      what: d.title,
      to: d.recipient,
      dutyId: d.dutyId,
      status: d.status,
      citation: d.citation,
      findOut: [...new Set(d.missing.map((m) => m.fact))],
    }));
