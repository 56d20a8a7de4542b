import type { Day } from '../calendar/day.ts';
import { isDay } from '../calendar/day.ts';
import type { Duty, Status } from '../law/duty.ts';
import { live, stateText, titleText } from './dutyText.ts';
import type { RowResult } from './exposureReport.ts';
import { foremost } from './foremost.ts';
import { nameOf } from './reportView.ts';
import { clean } from './text.ts';

/** Duties of one incident that run side by side: from the day their clock started to the cautious date, perhaps later. */
export type ClockLane = {
  vendor: string;
  titles: string[];
  /** Null where the start is not known to the day. */
  start: Day | null;
  due: Day;
  /** The last day of the window, where readings or facts leave one. */
  latest: Day | null;
  status: Status;
  state: string;
};

const startOf = ({ clock, due }: Duty): Day | null =>
  clock?.on && due && isDay(clock.on) && clock.on <= due ? clock.on : null;

/** The lanes of a row: its dated duties that are owed, or may be, those that run alike in one lane. */
export function lanesOf(row: RowResult): ClockLane[] {
  const vendor = clean(nameOf(row));
  return row.exposures
    .filter((e) => e.decision === 'match')
    .flatMap((e) => {
      const dated = e.duties.flatMap((d) => (live(d) && d.due !== null ? [{ d, due: d.due }] : []));
      const alike = Map.groupBy(dated, ({ d }) =>
        JSON.stringify([d.owedBy, d.due, d.window?.latest, startOf(d), stateText(d)]),
      );
      return [...alike.values()].flatMap(([first, ...more]): ClockLane[] => {
        if (!first) return [];
        const { d, due } = first;
        return [
          {
            vendor,
            titles: [first, ...more].map((same) => titleText(same.d)),
            start: startOf(d),
            due,
            latest: d.window && d.window.latest > due ? d.window.latest : null,
            status: d.status,
            state: stateText(d),
          },
        ];
      });
    });
}

const isAhead = ({ status }: ClockLane): boolean =>
  status === 'running' || status === 'due-soon' || status === 'suspended';

const byDay = (a: ClockLane, b: ClockLane): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** What is open before what is done, then the latest day first. */
const latestOpen = (a: ClockLane, b: ClockLane): number =>
  Number(a.status === 'met') - Number(b.status === 'met') || byDay(b, a);

/**
 * Gathers the lanes of a report, row by row. Of more than `most` it keeps the dates around the day of the report: those that
 * come next, and, in half of the room at least where there are so many, those that passed last.
 */
export function laneKeeper(most: number) {
  const [ahead, behind] = [foremost(most, byDay), foremost(most, latestOpen)];
  return {
    add(row: RowResult): void {
      for (const lane of lanesOf(row)) (isAhead(lane) ? ahead : behind).add(lane);
    },
    /** In the order of days. */
    first(): { kept: readonly ClockLane[]; left: number } {
      const [next, past] = [ahead.first(), behind.first()];
      const room = Math.max(most - past.kept.length, Math.ceil(most / 2));
      const shownNext = next.kept.slice(0, room);
      const shownPast = past.kept.slice(0, most - shownNext.length);
      const kept = [...shownNext, ...shownPast].sort(byDay);
      return { kept, left: next.left + next.kept.length + past.left + past.kept.length - kept.length };
    },
  };
}
