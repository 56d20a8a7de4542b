import { type Day, daysBetween } from '../calendar/day.ts';
import type { Duty } from '../law/duty.ts';
import type { Interval, TermValue } from './rank.ts';
import { days as scale } from './weights.v1.ts';

/** What the term reads of a duty. */
export type RankedDuty = Pick<
  Duty,
  'dutyId' | 'title' | 'owedBy' | 'answer' | 'due' | 'window' | 'readings' | 'status' | 'doneOn'
>;

/** A duty of the organization itself that is owed, or may be. */
export const isOwn = ({ owedBy, answer }: Pick<Duty, 'owedBy' | 'answer'>): boolean =>
  owedBy === 'organization' && (answer === 'due' || answer === 'undetermined');

/** Such a duty that is still to be done. What was done late is done. */
export const isOpen = (duty: Pick<Duty, 'owedBy' | 'answer' | 'status' | 'doneOn'>): boolean =>
  isOwn(duty) && duty.status !== 'met' && duty.doneOn === undefined;

/** What so many days are worth, 0 to 1; below 0 the day has passed. */
export const daysValue = (left: number): number =>
  left < 0 ? scale.passed : (scale.ahead * scale.half) / (scale.half + left);

/** Whether every reading of the law and the facts has the duty owed, with a last day. */
const isSettled = ({ answer, readings }: RankedDuty): boolean =>
  answer === 'due' && readings.every((reading) => reading.answer === 'due' && reading.due !== null && !reading.openEnd);

/** A duty with a date: at most by its cautious date, at least by its last reading, or nothing where it may not be owed. */
function worthOf(duty: RankedDuty, due: Day, on: Day): Interval {
  const high = daysValue(daysBetween(on, due));
  const low = isSettled(duty) ? daysValue(daysBetween(on, duty.window?.latest ?? due)) : 0;
  return { low, high };
}

const nothing = (because: string): TermValue => ({
  low: 0,
  high: 0,
  input: { dutyId: null, due: null, daysLeft: null, status: null, withoutDate: 0 },
  because: [because],
});

/** "overdue by 3 days", "today", "6 days left". */
const leftText = (left: number): string => {
  const count = `${Math.abs(left)} ${Math.abs(left) === 1 ? 'day' : 'days'}`;
  return left < 0 ? `overdue by ${count}` : left === 0 ? 'today' : `${count} left`;
};

/**
 * The fewer days are left to the nearest of the organization's own duties that is still to be done, the higher. Duties without
 * a date count where none has one: then nothing is known of the days.
 */
export function daysTerm(duties: readonly RankedDuty[], on: Day): TermValue {
  const open = duties.filter(isOpen);
  if (open.length === 0)
    return nothing(
      duties.some(isOwn)
        ? 'Every duty of the organization itself that is owed on these facts is done.'
        : 'No duty of the organization itself is owed on these facts.',
    );
  const dated = open.flatMap((duty) => (duty.due === null ? [] : [{ duty, due: duty.due }]));
  const [first] = dated.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const withoutDate = open.length - dated.length;
  const further = `${withoutDate} ${withoutDate === 1 ? 'duty' : 'duties'} without a date`;
  if (first === undefined)
    return {
      low: 0,
      high: 1,
      input: { dutyId: null, due: null, daysLeft: null, status: null, withoutDate },
      because: [`How many days are left is unknown: ${further}, and none with one.`],
    };
  const values = dated.map(({ duty, due }) => worthOf(duty, due, on));
  const [left, { duty, due }] = [daysBetween(on, first.due), first];
  return {
    low: Math.max(...values.map(({ low }) => low)),
    high: Math.max(...values.map(({ high }) => high)),
    input: { dutyId: duty.dutyId, due, daysLeft: left, status: duty.status, withoutDate },
    because: [
      `The nearest cautious date is ${due}, ${leftText(left)}: ${duty.title}.`,
      ...rangeText(first, on),
      ...(withoutDate > 0 ? [`${further} ${withoutDate === 1 ? 'is' : 'are'} not counted beside it.`] : []),
    ],
  };
}

/** Why the days are not sure, where they are not. */
function rangeText({ duty, due }: { duty: RankedDuty; due: Day }, on: Day): string[] {
  const { latest } = duty.window ?? {};
  return [
    ...(latest !== undefined && latest > due
      ? [`On the last reading it is ${latest}, ${leftText(daysBetween(on, latest))}.`]
      : []),
    ...(duty.answer === 'undetermined'
      ? ['Whether it is owed is open.']
      : isSettled(duty)
        ? []
        : ['On another reading it is not owed, or has no last day.']),
  ];
}
