import { type Day, isDay } from '../../../domain/calendar/day.ts';
import { blankCells, firstDayOfReports } from '../../../domain/sources/hhsOcr.ts';

/** Why a cell cannot be read, as the end of the sentence `"Breach Submission Date" is "…", which …`. */
export class UnreadableCell extends Error {}

/** A date that exists only if its day stands before its month: many of them tell that a whole file is written so. */
export class DayBeforeMonth extends UnreadableCell {}

/** One line: runs of white space made one, none at the ends; `null` for a cell that says nothing. */
export function lineOf(cell: string): string | null {
  const text = cell.replaceAll(/[\s\u00a0]+/g, ' ').trim();
  return blankCells.has(text) ? null : text;
}

/** Paragraphs: line ends made LF, runs of other white space made one space; `null` for a cell that says nothing. */
export function paragraphsOf(cell: string): string | null {
  const text = cell
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
  return blankCells.has(text) ? null : text;
}

/** "4237", "4,237", "4237.0". @throws UnreadableCell for anything else, also for what Excel has rounded ("6.2E+07"). */
export function countOf(text: string): number {
  const digits = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.0*)?$/.exec(text)?.[1];
  const count = Number(digits?.replaceAll(',', ''));
  if (digits === undefined || !Number.isSafeInteger(count)) throw new UnreadableCell('is no whole number of people');
  return count;
}

/**
 * "2023-08-10", also with a time behind it, "8/10/2023" and "8/10/23" (month first, as the portal writes; the years are of
 * this century). @throws UnreadableCell for anything else and for days that do not exist.
 */
export function dayOf(text: string): Day {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text)?.[1];
  const [, month = '', date = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text) ?? [];
  const day = iso ?? isoDay(year, month, date);
  if (isDay(day)) return day;
  if (isDay(isoDay(year, date, month))) throw new DayBeforeMonth('has no month in its first place');
  throw new UnreadableCell('is no day (month/day/year or YYYY-MM-DD)');
}

const isoDay = (year: string, month: string, date: string): Day =>
  `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** @throws UnreadableCell for a day before there were reports, or that had not come when the file was brought in. */
export function dayOfReport(text: string, importedOn: Day): Day {
  const day = dayOf(text);
  if (day < firstDayOfReports) throw new UnreadableCell(`lies before ${firstDayOfReports}, when reports began`);
  if (day > importedOn) throw new UnreadableCell(`lies after the day of import, ${importedOn}`);
  return day;
}

/** "10/16/2009", "10/16/2009 - 10/20/2009". @throws UnreadableCell as `dayOf`, and where the end lies before the start. */
export function daysOf(text: string): { from: Day; to: Day | null } {
  const [first = '', last] = text.split(/\s*[-–]\s*(?=\d{1,2}\/)/);
  const from = dayOf(first);
  const to = last === undefined ? null : dayOf(last);
  if (to !== null && to < from) throw new UnreadableCell('ends before it begins');
  return { from, to };
}

/** The parts of a list in one cell. */
export const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
