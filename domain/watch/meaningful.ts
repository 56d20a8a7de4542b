import type { DiffItem } from '../report/diffReasons.ts';

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === field)?.[1] : undefined;

/**
 * What of a duty is news where only days passed: where its clock stands, whether it is owed, that it was done, and a date (an act
 * that is recorded for a day begins to count on that day).
 */
const moving = ['status', 'answer', 'doneOn', 'due', 'dueAt'];

/**
 * Whether a difference is news. How many days are left is no difference at all; of duties that differ by the day of the report
 * alone those count whose state or date moved (running becomes due soon, due soon becomes past its cautious date).
 */
export function meaningful({ about, reason, change, before, after }: DiffItem): boolean {
  if (about !== 'duty' || reason !== 'day-passed' || change !== 'changed') return true;
  return moving.some((field) => fieldOf(before, field) !== fieldOf(after, field));
}
