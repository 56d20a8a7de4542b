import { addDays, addMonths, type Day, daysBetween } from '../../domain/calendar/day.ts';
import type { ClockLane } from '../../domain/report/clockLanes.ts';

/**
 * The time line as a picture, before it is drawn: clocks run from left to right towards their dates. Places along the line
 * are shares of its length, 0 to 1.
 */
export type Runway = {
  today: number;
  ticks: { at: number; label: string }[];
  lanes: RunwayLane[];
};

export type RunwayLane = ClockLane & {
  /** Null where the start is not known. */
  startAt: number | null;
  dueAt: number;
  latestAt: number | null;
  /** The date lies before or behind the stretch that is drawn. */
  isOutside: boolean;
};

/** Dates further away would press everything else together: they stand at the edge. */
const [mostBefore, mostAfter] = [200, 400];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthLabel = (day: Day): string => `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** The first days of months between two days, every month or every few. */
function monthTicks(from: Day, to: Day, mostTicks: number): Day[] {
  const firsts: Day[] = [];
  for (let day = `${addMonths(from, 1).slice(0, 7)}-01`; day < to; day = addMonths(day, 1)) firsts.push(day);
  const step = [1, 2, 3, 6, 12].find((n) => firsts.length / n <= mostTicks) ?? 24;
  return firsts.filter((_, i) => i % step === 0);
}

/** Where everything stands on the line, for the lanes of a report as of a day. */
export function runway(lanes: readonly ClockLane[], asOf: Day, mostTicks = 6): Runway {
  const days = [asOf, ...lanes.flatMap((lane) => [lane.start ?? lane.due, lane.latest ?? lane.due])].sort();
  const first = days[0] ?? asOf;
  const last = days.at(-1) ?? asOf;
  const before = Math.min(mostBefore, daysBetween(first, asOf));
  const after = Math.min(mostAfter, Math.max(30, daysBetween(asOf, last)));
  const margin = Math.ceil((before + after) / 40);
  const [from, to] = [addDays(asOf, -before - margin), addDays(asOf, after + margin)];
  const length = daysBetween(from, to);
  const at = (day: Day): number => Math.min(1, Math.max(0, daysBetween(from, day) / length));
  return {
    today: at(asOf),
    ticks: monthTicks(from, to, mostTicks).map((day) => ({ at: at(day), label: monthLabel(day) })),
    lanes: lanes.map((lane) => ({
      ...lane,
      startAt: lane.start === null ? null : at(lane.start),
      dueAt: at(lane.due),
      latestAt: lane.latest === null ? null : at(lane.latest),
      isOutside: lane.due < from || lane.due > to,
    })),
  };
}

/** What marks a date, so that its state can be read without colour. */
export type Mark = 'diamond' | 'full-diamond' | 'triangle' | 'cross' | 'circle';
export const markOf = ({ status }: Pick<ClockLane, 'status'>): Mark => {
  if (status === 'met') return 'circle';
  if (status === 'missed') return 'cross';
  if (status === 'past-cautious-date') return 'triangle';
  return status === 'due-soon' ? 'full-diamond' : 'diamond';
};

/** What each mark says. */
export const markLegend: [mark: Mark, says: string][] = [
  ['full-diamond', 'due soon'],
  ['diamond', 'running'],
  ['triangle', 'past the cautious date'],
  ['cross', 'missed'],
  ['circle', 'met'],
];

/** A lane in words, for those who do not see the picture. */
export const laneText = ({ vendor, titles, start, due, latest, state }: ClockLane): string =>
  `${vendor}: ${titles.join('; ')}: ${state}; ${start ? `clock from ${start}, ` : ''}cautious date ${due}${latest ? `, latest reading ${latest}` : ''}.`;

/** "Notice to the media + 2 more". */
export const titlesText = ([first = '', ...more]: readonly string[]): string =>
  more.length > 0 ? `${first} + ${more.length} more` : first;

/** Wide letters (Chinese, Japanese, Korean and pictures) take two places. */
const placesOf = (letter: string): number =>
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(letter) ? 2 : 1;

/** A text cut to a number of places, with an ellipsis where something is left out. */
export function cut(text: string, places: number): string {
  let used = 0;
  const letters = [...text];
  for (const [i, letter] of letters.entries()) {
    used += placesOf(letter);
    if (used > places)
      return `${letters
        .slice(0, Math.max(0, i - 1))
        .join('')
        .trimEnd()}…`;
  }
  return text;
}
