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

/** Why an archive without a date in its name is dated as it is. */
export const dayOfImport = 'the day of the import: neither the rows of an archive nor its name tell its day';

/** The date of a name as a partial date; a month that is not over on the day of import is taken up to that day. */
function partialDateOf(named: string, importedOn: Day): PartialDate {
  if (named.length === 10) return { date: named, precision: 'day' };
  return lastDayOfMonth(`${named}-01`) > importedOn
    ? { date: importedOn, precision: 'day' }
    : { date: named, precision: 'month' };
}

const believedIn = (fileName: string, importedOn: Day): string | null => {
  const named = dateInName(fileName);
  // A name that tells of a time after the import is not believed.
  return named !== null && named <= importedOn.slice(0, named.length) ? named : null;
};

export type AsOf = { asOf: PartialDate; basis: string };

/**
 * As of when an export is: the newest day in its rows, or the day or month in its name where that lies later. `null` where
 * nothing tells.
 */
export function asOfOf(fileName: string, days: readonly Day[], importedOn: Day): AsOf | null {
  const newest = latest(days);
  const believed = believedIn(fileName, importedOn);
  if (believed !== null && (newest === undefined || believed > newest.slice(0, believed.length))) {
    const beside = newest === undefined ? '' : `; the newest day in its rows is ${newest}`;
    return { asOf: partialDateOf(believed, importedOn), basis: `the name of the file${beside}` };
  }
  return newest === undefined
    ? null
    : { asOf: { date: newest, precision: 'day' }, basis: 'the newest day in its rows' };
}

/**
 * As of when an archive is. Cases come into it months after they were submitted, so its newest row says little: the day or
 * month in its name stands, and without one the day of the import, since nothing may count before it was known.
 */
export function asOfArchive(fileName: string, days: readonly Day[], importedOn: Day): AsOf {
  const believed = believedIn(fileName, importedOn);
  const newest = latest(days) ?? '';
  if (believed !== null && believed >= newest.slice(0, believed.length))
    return { asOf: partialDateOf(believed, importedOn), basis: 'the name of the file' };
  return { asOf: { date: importedOn, precision: 'day' }, basis: dayOfImport };
}
