import type { Exposure, ExposureReport, RowResult } from './exposureReport.ts';

/** No response passes 5 MB; a page stops well before, with room for its frame. */
const pageBytes = 4_000_000;
export const firstRows = 200;
export const firstEntries = 500;

export type Part = { name: string; json: string };

const utf8 = new TextEncoder();
const byteLength = (text: string): number => utf8.encode(text).length;

/** An element of a list as JSON, with its length in bytes. */
type Written = { json: string; bytes: number };
const written = (json: string): Written => ({ json, bytes: byteLength(json) });

/** Writes rows. Exposures share their lists of duties, by far the most of a long report: each list is written once. */
function rowWriter(): (row: RowResult) => Written {
  const known = new Map<Exposure['duties'], Written>();
  const dutiesOf = (duties: Exposure['duties']): Written => {
    const found = known.get(duties) ?? written(JSON.stringify(duties));
    known.set(duties, found);
    return found;
  };
  return ({ exposures, ...row }) => {
    const pieces = exposures.flatMap(({ duties, ...exposure }, i) => [
      written(`${i > 0 ? ',' : ''}${JSON.stringify(exposure).slice(0, -1)},"duties":`),
      dutiesOf(duties),
      written('}'),
    ]);
    const all = [written(`${JSON.stringify(row).slice(0, -1)},"exposures":[`), ...pieces, written(']}')];
    return { json: all.map((p) => p.json).join(''), bytes: all.reduce((n, p) => n + p.bytes, 0) };
  };
}

/** Gathers a list into pages of at most `most` elements and about `pageBytes` bytes, each the answer that serves it. */
function pager(list: PagedList, most: number) {
  let [page, size, number] = [[] as string[], 0, 0];
  return {
    *add({ json, bytes }: Written): Generator<Part> {
      if (page.length > 0 && (page.length === most || size + bytes > pageBytes)) {
        yield listPart(list, number++, page, true);
        [page, size] = [[], 0];
      }
      page.push(json);
      size += bytes;
    },
    *end(): Generator<Part> {
      yield listPart(list, number, page, false);
    },
  };
}

const listPart = (list: PagedList, page: number, items: readonly string[], more: boolean): Part => ({
  name: partName(list, page),
  json: `{"items":[${items.join(',')}],"nextCursor":${more ? JSON.stringify(cursorOf(list, page + 1)) : 'null'}}`,
});

/** Rows with findings first, else in input order. */
const rank = { exposed: 0, review: 1, rejected: 2, clear: 3 } as const;
const findingsFirst = (rows: readonly RowResult[]): RowResult[] =>
  rows.toSorted((a, b) => rank[a.finding] - rank[b.finding] || a.row - b.row);

/** What the first answer shows of the rows and the time line, by count and size, as JSON. */
function firstView(
  report: ExposureReport,
  write: (row: RowResult) => Written,
): { rows: RowResult[]; rowsJson: string[]; entriesJson: string; entries: number } {
  const chosen = report.vendors.length > firstRows ? findingsFirst(report.vendors).slice(0, firstRows) : report.vendors;
  const entries = report.timeline.slice(0, firstEntries);
  const entriesJson = JSON.stringify(entries);
  let room = pageBytes - byteLength(entriesJson);
  const rowsJson: string[] = [];
  for (const row of chosen) {
    const { json, bytes } = write(row);
    room -= bytes;
    if (room < 0 && rowsJson.length > 0) break;
    rowsJson.push(json);
  }
  return { rows: chosen.slice(0, rowsJson.length), rowsJson, entriesJson, entries: entries.length };
}

/**
 * The report as it is stored: pages of rows and of time line, each list in its order, last the first answer itself ("head").
 * A list that the first answer holds whole has no pages beside it.
 * One after the other, so that of a long report only the pages under way are in memory as text.
 */
export function* reportParts(report: ExposureReport): Generator<Part> {
  const write = rowWriter();
  const first = firstView(report, write);
  const complete = first.rows.length === report.vendors.length;
  const shown = new Set(first.rows.map((r) => r.row));
  const [vendors, rest] = [pager('vendors', firstRows), pager('rest', firstRows)];
  if (!complete) {
    for (const row of report.vendors) {
      const json = write(row);
      yield* vendors.add(json);
      if (!shown.has(row.row)) yield* rest.add(json);
    }
    yield* vendors.end();
    yield* rest.end();
  }
  if (first.entries < report.timeline.length) {
    const entries = pager('timeline', firstEntries);
    for (const entry of report.timeline) yield* entries.add(written(JSON.stringify(entry)));
    yield* entries.end();
  }
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

/** The one page of a list that a report's first answer holds whole; null where it does not. */
export function pageInHead(head: string, list: PagedList): string | null {
  const { vendors, timeline, nextCursor, timelineNextCursor } = JSON.parse(head) as ExposureReport & {
    nextCursor: string | null;
    timelineNextCursor: string | null;
  };
  if (list === 'vendors') return nextCursor === null ? onlyPage(vendors) : null;
  return list === 'timeline' && timelineNextCursor === null ? onlyPage(timeline) : null;
}

const onlyPage = (items: readonly unknown[]): string => JSON.stringify({ items, nextCursor: null });
