import type { PartialDate } from '../../../domain/breach/partialDate.ts';
import { type Day, isDay, lastDayOfMonth, latest } from '../../../domain/calendar/day.ts';

/** A day or month in a file's name: `…-2023-09-snakecase.csv`, `breach_report_20230912.csv`. */
function dateInName(fileName: string): string | null {
  const [, year, month, day] =
    /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])(?:[-_.]?([0-2]\d|3[01]))?(?!\d)/.exec(fileName) ?? [];
  if (year === undefined) return null;
  if (day === undefined) return `${year}-${month}`;
  return isDay(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : null;
}

/** The date of a name as a partial date; a month that is not over on the day of import is taken up to that day. */
function partialDateOf(named: string, importedOn: Day): PartialDate {
  if (named.length === 10) return { date: named, precision: 'day' };
  return lastDayOfMonth(`${named}-01`) > importedOn
    ? { date: importedOn, precision: 'day' }
    : { date: named, precision: 'month' };
}

/**
 * As of when an export is: the newest day in its rows, or the day or month in its name where that lies later. A name that
 * tells of a time after the import is not believed. `null` where nothing tells.
 */
export function asOfOf(
  fileName: string,
  days: readonly Day[],
  importedOn: Day,
): { asOf: PartialDate; basis: string } | null {
  const newest = latest(days);
  const named = dateInName(fileName);
  const believed = named !== null && named <= importedOn.slice(0, named.length) ? named : null;
  if (believed !== null && (newest === undefined || believed > newest.slice(0, believed.length))) {
    const beside = newest === undefined ? '' : `; the newest day in its rows is ${newest}`;
    return { asOf: partialDateOf(believed, importedOn), basis: `the name of the file${beside}` };
  }
  return newest === undefined
    ? null
    : { asOf: { date: newest, precision: 'day' }, basis: 'the newest day in its rows' };
}
