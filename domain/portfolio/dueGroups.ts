import { type Day, daysBetween } from '../calendar/day.ts';
import type { RowResult } from '../report/exposureReport.ts';
import { foremost } from '../report/foremost.ts';
import type { RankedExposure } from './line.ts';
import type { DayOfDuties, OwnDuties } from './ownDuties.ts';
import type { DueGroup } from './portfolio.ts';

/** Of the duties of one day so many are named. */
const mostNamed = 6;

const groupOf = (
  { row, externalId, name }: RowResult,
  { exposure, findingId }: RankedExposure,
  { due, latest, status, duties }: DayOfDuties,
  on: Day,
): DueGroup => ({
  row,
  externalId,
  name,
  breachId: exposure.breachId,
  findingId,
  due,
  latest,
  daysLeft: daysBetween(on, due),
  status,
  duties: duties.slice(0, mostNamed).map(({ dutyId, title }) => ({ dutyId, title })),
  more: Math.max(0, duties.length - mostNamed),
});

const byDay = (a: DueGroup, b: DueGroup): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.row - b.row);

/**
 * Gathers what is due next over all vendors, row by row. Of more than `most` those around the day stay: the next ones, and, in
 * half of the room at least where there are so many, those that passed last.
 */
export function dueGroups(most: number, on: Day) {
  const [ahead, overdue] = [foremost(most, byDay), foremost(most, (a: DueGroup, b: DueGroup) => byDay(b, a))];
  return {
    add(result: RowResult, ranked: readonly RankedExposure[], own: (one: RankedExposure) => OwnDuties): void {
      for (const one of ranked.filter(({ exposure }) => exposure.decision === 'match'))
        for (const day of own(one).days) (day.due < on ? overdue : ahead).add(groupOf(result, one, day, on));
    },
    /** Overdue first, in the order of days; `left` are not among them. */
    first(): { next: DueGroup[]; left: number } {
      const [coming, past] = [ahead.first(), overdue.first()];
      const room = Math.max(most - past.kept.length, Math.ceil(most / 2));
      const shownNext = coming.kept.slice(0, room);
      const shownPast = past.kept.slice(0, most - shownNext.length);
      const next = [...shownPast, ...shownNext].sort(byDay);
      return { next, left: coming.left + coming.kept.length + past.left + past.kept.length - next.length };
    },
  };
}
