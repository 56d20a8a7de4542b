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

/** What is done stands behind what is open; else the earliest date first. */
const byUrgency = (a: ClockLane, b: ClockLane): number => {
  const [x, y] = [a, b].map((lane) => `${lane.status === 'met' ? 1 : 0} ${lane.due}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Gathers the lanes of a report, row by row, and keeps the `most` that press most. */
export function laneKeeper(most: number) {
  const keeper = foremost(most, byUrgency);
  return {
    add: (row: RowResult): void => {
      for (const lane of lanesOf(row)) keeper.add(lane);
    },
    first: keeper.first,
  };
}
