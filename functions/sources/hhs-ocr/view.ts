import { daysBetween } from '../../../domain/calendar/day.ts';
import type { PortalRow, PortalView } from '../../../domain/portal/portalExport.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { type Columns, isOldList } from './columns.ts';

/** Cases stay under investigation for two years as a rule; the oldest seen was open for three. */
const longestInvestigationInDays = 4 * 366;

/** Of this many of the newest rows it is looked at how many bear the description that the closing of a case brings. */
const newestRows = 100;

/**
 * Which part of the portal an export shows, by what is in it. Cases under investigation bear no description and are young;
 * an archive's newest cases are closed and have one; where only older ones have, both parts are there. What the file is
 * called decides only where the contents do not. @throws UnreadableFile where neither does.
 */
export function viewOf(fileName: string, columns: Columns, rows: readonly PortalRow[]): PortalView {
  if (isOldList(columns.at)) return 'old-list';
  return viewByStatus(rows) ?? viewByDescriptions(rows) ?? viewByName(fileName) ?? cannotTell(fileName);
}

/** By the column "Status" that some add when they put both parts into one file. */
function viewByStatus(rows: readonly PortalRow[]): PortalView | null {
  const closed = rows.some((row) => row.closed === true);
  const open = rows.some((row) => row.closed === false);
  if (closed && open) return 'combined';
  return closed ? 'archive' : open ? 'under-investigation' : null;
}

function viewByDescriptions(rows: readonly PortalRow[]): PortalView | null {
  const dated = rows.filter((row) => row.submittedOn !== null).sort(newestFirst);
  const described = dated.filter((row) => row.description !== null);
  if (described.length === 0) return isYoung(dated) ? 'under-investigation' : null;
  const newest = dated.slice(0, newestRows);
  const share = newest.filter((row) => row.description !== null).length / newest.length;
  if (share >= 0.5) return 'archive';
  return share <= 0.1 ? 'combined' : null;
}

const newestFirst = (a: PortalRow, b: PortalRow): number =>
  (b.submittedOn ?? '') < (a.submittedOn ?? '') ? -1 : (b.submittedOn ?? '') > (a.submittedOn ?? '') ? 1 : 0;

function isYoung(newestFirst: readonly PortalRow[]): boolean {
  const newest = newestFirst[0]?.submittedOn;
  const oldest = newestFirst.at(-1)?.submittedOn;
  return newest != null && oldest != null && daysBetween(oldest, newest) <= longestInvestigationInDays;
}

const namedViews: readonly [RegExp, PortalView][] = [
  [/combined|both/i, 'combined'],
  [/archive|closed/i, 'archive'],
  [/active|investigation|open/i, 'under-investigation'],
];

/** Which part the name of a file tells of, if any. */
export const viewByName = (fileName: string): PortalView | null =>
  namedViews.find(([pattern]) => pattern.test(fileName))?.[1] ?? null;

function cannotTell(fileName: string): never {
  throw new UnreadableFile(
    `${fileName} does not show which part of the breach portal it is`,
    'its rows go back for years and bear neither a status nor descriptions of closed cases',
    'Put "archive", "active" or "combined" into the name of the file.',
  );
}
