import type { DiffItem } from '../report/diffReasons.ts';

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && field in value ? (value as Record<string, unknown>)[field] : undefined;

/** What of a duty can move by the passing of days alone and is news. */
const moving = ['status', 'answer', 'doneOn'];

/**
 * Whether a difference is news. Of duties that differ by the day of the report alone only those are whose state moved (running
 * becomes due soon, due soon becomes past its cautious date): a date that is counted from the day of the report moves daily.
 */
export function meaningful({ about, reason, change, before, after }: DiffItem): boolean {
  if (about !== 'duty' || reason !== 'day-passed' || change !== 'changed') return true;
  return moving.some((field) => fieldOf(before, field) !== fieldOf(after, field));
}
