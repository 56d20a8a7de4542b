import type { Day } from '../calendar/day.ts';

/** One value of a legal parameter from one day on. An ending is a value too (`null`), never a deleted line. */
export type DatedValue<T> = {
  /** First day on which the value is in force. */
  from: Day;
  value: T | null;
  /** Day on which the text that set the value was published; null where that day is not established. */
  publishedOn: Day | null;
  source: { title: string; url: string };
  note?: string;
};

/** A number, word or list that a legal text sets, as a series of dated values, oldest first. */
export type Parameter<T> = {
  id: string;
  description: string;
  unit: string;
  values: readonly DatedValue<T>[];
  /** Day on which somebody last held the values against the text. */
  checkedOn: Day;
};

/**
 * The value in force on a day, with the dated value it came from; `null` where nothing was in force yet or any more.
 * There is no fallback to a neighbouring value.
 */
export function valueOn<T>(
  { values }: { values: readonly DatedValue<T>[] },
  on: Day,
): (DatedValue<T> & { value: T }) | null {
  const current = values.findLast((v) => v.from <= on);
  return current === undefined || current.value === null ? null : { ...current, value: current.value };
}
