import * as z from 'zod';
import { bareDaySchema } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import type { Finding, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import type { PagedList } from '../../domain/report/pages.ts';
import type { AssessmentStore } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { readPage } from './readReport.ts';
import { statuses } from './statuses.ts';

/** Those items of a stored list that were asked for. Few or none do not mean the end: `nextCursor` tells. */
export type Filtered<T> = { items: T[]; nextCursor: string | null; warnings: string[] };

/** The place from which to go on: a page of the stored list, and an item of it. */
const place = z.tuple([z.int().min(0).max(9_999), z.int().min(0)]);
const findings = ['exposed', 'review', 'clear', 'rejected'] as const satisfies readonly Finding[];

const vendorsSchema = z.strictObject({
  finding: once(z.string().pipe(z.enum(findings, `must be ${findings.join(', ')}`))).optional(),
  q: once(z.string().max(200, 'at most 200 characters').trim().min(1, 'must not be empty')).optional(),
  limit: pageLimit(200, 200),
  cursor: once(cursorOf('rows', place)).optional(),
});
const timelineSchema = z.strictObject({
  from: once(bareDaySchema).optional(),
  to: once(bareDaySchema).optional(),
  status: once(z.string().pipe(z.enum(statuses, `must be ${statuses.join(', ')}`))).optional(),
  limit: pageLimit(500, 500),
  cursor: once(cursorOf('dates', place)).optional(),
});

/** Whether a query asks for a part of a list: such a list has cursors of its own. */
export const isFiltered = (query: Query): boolean =>
  ['finding', 'q', 'from', 'to', 'status', 'limit'].some((name) => name in query);

/** The rows of a report with a finding, or whose name or external id holds `q`. @throws Problem `not-found`, `invalid-request`. */
export async function filterRows(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  query: Query,
): Promise<Filtered<RowResult>> {
  const { value, unknown } = parseRequest(vendorsSchema, query);
  const { finding, limit, cursor } = value;
  const q = value.q?.toLowerCase();
  const isWanted = (row: RowResult): boolean =>
    (finding === undefined || row.finding === finding) &&
    (q === undefined || [row.name, row.externalId].some((text) => text?.toLowerCase().includes(q)));
  const reading = { list: 'vendors', name: 'rows', limit, from: cursor ?? [0, 0] } as const;
  return { ...(await wanted(store, tenantId, id, reading, isWanted)), warnings: notUsed(unknown) };
}

/** The dates of a report from a day to a day, or of clocks in a state. @throws Problem `not-found`, `invalid-request`. */
export async function filterTimeline(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  query: Query,
): Promise<Filtered<TimelineEntry>> {
  const { value, unknown } = parseRequest(timelineSchema, query);
  const { from, to, status, limit, cursor } = value;
  const isWanted = (entry: TimelineEntry): boolean => {
    // Of a date that is known by its month the whole month may be meant.
    const day = entry.on.slice(0, 10);
    return (
      (from === undefined || day >= from.slice(0, day.length)) &&
      (to === undefined || day <= to.slice(0, day.length)) &&
      (status === undefined || entry.status === status)
    );
  };
  const reading = { list: 'timeline', name: 'dates', limit, from: cursor ?? [0, 0] } as const;
  return { ...(await wanted(store, tenantId, id, reading, isWanted)), warnings: notUsed(unknown) };
}

/** An answer reads at most so many stored pages, and stops before 5 MB. */
const mostPages = 10;
const mostBytes = 4_000_000;

type Reading = { list: Exclude<PagedList, 'rest'>; name: string; limit: number; from: readonly [number, number] };

async function wanted<T>(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  { list, name, limit, from }: Reading,
  isWanted: (item: T) => boolean,
): Promise<Omit<Filtered<T>, 'warnings'>> {
  const items: T[] = [];
  const [first, skipped] = from;
  let bytes = 0;
  for (let page = first; ; page++) {
    const on = (at: number): string => cursorAt(name, [page, at]);
    if (page === first + mostPages) return { items, nextCursor: on(0) };
    const text = await readPage(store, tenantId, id, list, `${list}-${page}`);
    const stored = JSON.parse(text) as { items: T[]; nextCursor: string | null };
    for (const [at, item] of stored.items.entries()) {
      if ((page === first && at < skipped) || !isWanted(item)) continue;
      bytes += Buffer.byteLength(JSON.stringify(item));
      if (items.length === limit || (bytes > mostBytes && items.length > 0)) return { items, nextCursor: on(at) };
      items.push(item);
    }
    if (stored.nextCursor === null) return { items, nextCursor: null };
  }
}
