import { type Day, daysBetween } from '../calendar/day.ts';
import type { Duty } from '../law/duty.ts';
import { isOpen, isOwn } from '../rank/daysTerm.ts';
import type { DutyCell, NextDuty, StatusCounts } from './portfolio.ts';

/** Open duties of the organization that fall due on one day in one state. */
export type DayOfDuties = { due: Day; latest: Day | null; status: Duty['status']; duties: Duty[] };

/** What a list of duties says of the organization's own. */
export type OwnDuties = {
  titles: ReadonlyMap<string, string>;
  next: NextDuty | null;
  /** The earliest date that has passed on every reading with nothing done. */
  missed: Day | null;
  days: DayOfDuties[];
  statuses: StatusCounts;
  cells: Record<string, DutyCell>;
};

const latestOf = ({ due, window }: Duty): Day | null => (window && due && window.latest > due ? window.latest : null);

/** Dates before what has none, then the earliest. */
const byDue = (a: Duty, b: Duty): number => {
  const [x, y] = [a.due ?? '~', b.due ?? '~'];
  return x < y ? -1 : x > y ? 1 : 0;
};

function nextOf(open: readonly Duty[], on: Day): NextDuty | null {
  const [first] = open;
  if (first === undefined) return null;
  const { dutyId, title, due, status } = first;
  return {
    dutyId,
    title,
    due,
    latest: latestOf(first),
    daysLeft: due === null ? null : daysBetween(on, due),
    status,
    more: open.filter((duty) => duty.due === due).length - 1,
  };
}

function daysOf(open: readonly Duty[]): DayOfDuties[] {
  const dated = open.flatMap((duty) => (duty.due === null ? [] : [{ duty, due: duty.due }]));
  const alike = Map.groupBy(dated, ({ duty, due }) => JSON.stringify([due, latestOf(duty), duty.status]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { duty, due } = first;
    return [{ due, latest: latestOf(duty), status: duty.status, duties: same.map((one) => one.duty) }];
  });
}

const cellOf = ({ due, status }: Duty): DutyCell => ({ date: due, status });

/** Reads what a list of duties asks of the organization itself, as of a day. */
export function ownDuties(duties: readonly Duty[], on: Day): OwnDuties {
  const own = duties.filter(isOwn);
  const open = own.filter(isOpen).toSorted(byDue);
  const statuses: StatusCounts = {};
  for (const { status } of own) statuses[status] = (statuses[status] ?? 0) + 1;
  const done = own.filter((duty) => !isOpen(duty)).toSorted(byDue);
  const cells: Record<string, DutyCell> = {};
  for (const duty of [...open, ...done]) cells[duty.dutyId] ??= cellOf(duty);
  return {
    titles: new Map(own.map(({ dutyId, title }) => [dutyId, title])),
    next: nextOf(open, on),
    missed: open.find(({ status }) => status === 'missed')?.due ?? null,
    days: daysOf(open),
    statuses,
    cells,
  };
}

const isDone = ({ status }: DutyCell): boolean => status === 'met';
const presses = (a: DutyCell, b: DutyCell): boolean =>
  isDone(a) !== isDone(b) ? isDone(b) : (a.date ?? '~') < (b.date ?? '~');

/** The cells of several incidents, of each duty what presses most. */
export function joinedCells(all: readonly Record<string, DutyCell>[]): Record<string, DutyCell> {
  const [only, ...more] = all;
  if (only === undefined) return {};
  if (more.length === 0) return only;
  const cells: Record<string, DutyCell> = {};
  for (const [dutyId, cell] of all.flatMap((one) => Object.entries(one))) {
    const known = cells[dutyId];
    if (known === undefined || presses(cell, known)) cells[dutyId] = cell;
  }
  return cells;
}

/** Counts by status of several incidents, added. */
export function addedStatuses(all: readonly StatusCounts[]): StatusCounts {
  const sums: StatusCounts = {};
  for (const counts of all)
    for (const [status, count] of Object.entries(counts) as [keyof StatusCounts, number][])
      sums[status] = (sums[status] ?? 0) + count;
  return sums;
}
