import type { ReportHead, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { htmlWriter } from '../render/html/htmlReport.ts';

type Files = ReadonlyMap<string, Uint8Array>;
/** The first answer of a report: all of it, or its first rows and dates, with where the others begin. */
type FirstAnswer = ReportHead & {
  vendors: RowResult[];
  timeline: TimelineEntry[];
  nextCursor: string | null;
  timelineNextCursor: string | null;
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A list of the report whole: from its pages, or from the head that holds all of it; null where some are not there. */
function listOf<T>(files: Files, list: 'vendors' | 'timeline', first: T[], next: string | null): T[] | null {
  if (next === null) return first;
  const items: T[] = [];
  for (let page = 0; ; page++) {
    const bytes = files.get(`report/${list}-${String(page).padStart(4, '0')}.json`);
    if (bytes === undefined) return null;
    const { items: more, nextCursor } = JSON.parse(textOf(bytes)) as { items: T[]; nextCursor: string | null };
    for (const item of more) items.push(item);
    if (nextCursor === null) return items;
  }
}

/**
 * What is to be said of the page to read that lies in an archive: the audit trail vouches for the report, not for the page that
 * was written of it. Where it is written anew and is the same, nothing.
 */
export function pageNotes(files: Files): string[] {
  const [page, head] = [files.get('report.html'), files.get('report/head.json')];
  if (page === undefined || head === undefined) return [];
  const told = 'only the digest of the manifest in the audit trail tells whether it was changed (--manifest)';
  try {
    const { vendors, timeline, nextCursor, timelineNextCursor, ...about } = JSON.parse(textOf(head)) as FirstAnswer;
    const rows = listOf(files, 'vendors', vendors, nextCursor);
    const entries = listOf(files, 'timeline', timeline, timelineNextCursor);
    if (rows === null || entries === null) return [`report.html: rows of the report are not in the archive; ${told}`];
    const writer = htmlWriter();
    for (const row of rows) writer.add(row);
    if (writer.end(about, entries) === textOf(page)) return [];
  } catch {
    // A report of another version, or one that was changed: what of it is wrong is told elsewhere.
  }
  return [`report.html is not the page that is written of this report today; ${told}`];
}
