import { h, type Markup } from '../../render/html/markup.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date as nobody can misread it: `2025-04-21` is "21 Apr 2025", `2025-04` "Apr 2025", `2025` "2025", and an instant
 * "21 Apr 2025, 14:05 UTC". What is none of these stays as it is.
 */
export function dateWords(date: string): string {
  const [, year = '', month, day, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*Z)?)?)?$/.exec(date) ?? [];
  if (year === '') return date;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const words = [...(day === undefined ? [] : [String(Number(day))]), ...(name === undefined ? [] : [name]), year].join(
    ' ',
  );
  return time === undefined ? words : `${words}, ${time} UTC`;
}

/** A sentence with its dates as nobody can misread them. */
export const datesInWords = (sentence: string): string =>
  sentence.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, (date) => dateWords(date));

/** The same as an element that programs read too. */
export const timeText = (date: string): Markup => h`<time datetime="${date}">${dateWords(date)}</time>`;

/** The date, or words that stand in its place. */
export const timeOr = (date: string | null | undefined, words: string): Markup =>
  date === null || date === undefined ? h`${words}` : timeText(date);

/** Days that are left: "6 days left", "today", "3 days overdue". */
export function daysWords(days: number): string {
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days === 0 ? 'today' : days > 0 ? `${count} left` : `${count} overdue`;
}

/** A date with the days that are left until it, where they are known. */
export const dueText = (date: string, daysLeft?: number): Markup =>
  h`${timeText(date)}${daysLeft === undefined ? null : h` <span class="soft">(${daysWords(daysLeft)})</span>`}`;
