import type { ExposureReport, RowResult } from './exposureReport.ts';

/** No response passes 5 MB; a page stops well before, with room for its frame. */
const pageBytes = 4_000_000;
const firstRows = 200;
const firstEntries = 500;

export type Part = { name: string; json: string };

const utf8 = new TextEncoder();
const byteLength = (text: string): number => utf8.encode(text).length;

/** Cuts a list into JSON arrays of at most `most` elements and about `pageBytes` bytes, keeping the order. */
function* jsonPages<T>(items: readonly T[], most: number): Generator<string> {
  let page: string[] = [];
  let size = 0;
  for (const item of items) {
    const json = JSON.stringify(item);
    const bytes = byteLength(json);
    if (page.length > 0 && (page.length === most || size + bytes > pageBytes)) {
      yield `[${page.join(',')}]`;
      page = [];
      size = 0;
    }
    page.push(json);
    size += bytes;
  }
  yield `[${page.join(',')}]`;
}

/** Each page as the answer that serves it: `{items, nextCursor}`. */
function* pageParts<T>(list: PagedList, items: readonly T[], most: number): Generator<Part> {
  let page = 0;
  let held: string | undefined;
  for (const json of jsonPages(items, most)) {
    if (held !== undefined) yield listPart(list, page++, held, true);
    held = json;
  }
  if (held !== undefined) yield listPart(list, page, held, false);
}

const listPart = (list: PagedList, page: number, items: string, more: boolean): Part => ({
  name: partName(list, page),
  json: `{"items":${items},"nextCursor":${more ? JSON.stringify(cursorOf(list, page + 1)) : 'null'}}`,
});

/** Rows with findings first, else in input order. */
const rank = { exposed: 0, review: 1, rejected: 2, clear: 3 } as const;
const findingsFirst = (rows: readonly RowResult[]): RowResult[] =>
  rows.toSorted((a, b) => rank[a.finding] - rank[b.finding] || a.row - b.row);

/** What the first answer shows of the rows and the time line, by count and size, as JSON. */
function firstView(report: ExposureReport): {
  rows: RowResult[];
  rowsJson: string[];
  entriesJson: string;
  entries: number;
} {
  const chosen = report.vendors.length > firstRows ? findingsFirst(report.vendors).slice(0, firstRows) : report.vendors;
  const entries = report.timeline.slice(0, firstEntries);
  const entriesJson = JSON.stringify(entries);
  let room = pageBytes - byteLength(entriesJson);
  const rowsJson: string[] = [];
  for (const row of chosen) {
    const json = JSON.stringify(row);
    room -= byteLength(json);
    if (room < 0 && rowsJson.length > 0) break;
    rowsJson.push(json);
  }
  return { rows: chosen.slice(0, rowsJson.length), rowsJson, entriesJson, entries: entries.length };
}

/**
 * The report as it is stored: pages of rows and of time line in their order, last the first answer itself ("head").
 * One after the other, so that a long report is never twice in memory.
 */
export function* reportParts(report: ExposureReport): Generator<Part> {
  const first = firstView(report);
  const complete = first.rows.length === report.vendors.length;
  yield* pageParts('vendors', report.vendors, firstRows);
  if (!complete) {
    const shown = new Set(first.rows.map((r) => r.row));
    const rest = report.vendors.filter((r) => !shown.has(r.row));
    yield* pageParts('rest', rest, firstRows);
  }
  yield* pageParts('timeline', report.timeline, firstEntries);
  const { vendors: _, timeline: __, ...head } = report;
  const frame = JSON.stringify({
    ...head,
    nextCursor: complete ? null : cursorOf('rest', 0),
    timelineNextCursor: first.entries === report.timeline.length ? null : cursorOf('timeline', 1),
  });
  const json = `${frame.slice(0, -1)},"vendors":[${first.rowsJson.join(',')}],"timeline":${first.entriesJson}}`;
  yield { name: 'head', json };
}

const partName = (list: string, page: number): string => `${list}-${String(page).padStart(4, '0')}`;

/** The lists of a report that are served in pages; `rest` holds the rows that the first answer left out. */
export type PagedList = 'vendors' | 'rest' | 'timeline';
const CURSOR = /^(vendors|rest|timeline)-(\d{1,4})$/;
const cursorOf = (list: PagedList, page: number): string => `${list}-${page}`;

/** The part that a cursor points to; null for a cursor that is none of these lists'. */
export function partOf(cursor: string, lists: readonly PagedList[]): string | null {
  const [, list, page] = CURSOR.exec(cursor) ?? [];
  return lists.includes(list as PagedList) ? partName(list as string, Number(page)) : null;
}

/** The cursor of a list's first page. */
export const firstPage = (list: PagedList): string => cursorOf(list, 0);
