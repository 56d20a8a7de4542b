import { Problem } from '../../domain/problem.ts';
import type { ExposureReport, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { firstPage, type PagedList, pageInHead, partOf } from '../../domain/report/pages.ts';
import type { ReportWriter } from '../../domain/report/reportWriter.ts';
import type { AssessmentStore } from './ports.ts';
import { readingOnce } from './readingOnce.ts';

const nothing = () => new Problem('not-found', 'There is no assessment with this id.');

/** The first answer of a stored report, as it was given. @throws Problem `not-found`, for another tenant's as for none. */
export async function readReport(store: AssessmentStore, tenantId: string, id: string): Promise<string> {
  const json = await store.read(tenantId, id, 'head');
  if (json === null) throw nothing();
  return json;
}

/** One page of a report's rows or time line, `{items, nextCursor}` as JSON text. @throws Problem `not-found`, `invalid-request`. */
export async function readPage(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  list: 'vendors' | 'timeline',
  cursor?: string,
): Promise<string> {
  const lists: PagedList[] = list === 'vendors' ? ['vendors', 'rest'] : ['timeline'];
  const part = partOf(cursor ?? firstPage(list), lists);
  const wrongCursor = new Problem('invalid-request', 'The cursor is not one of this report.', [
    { pointer: '/cursor', message: 'must be the nextCursor of an earlier answer for this report' },
  ]);
  if (part === null) throw wrongCursor;
  const isFirst = cursor === undefined || cursor === firstPage(list);
  const whole = isFirst ? pageInHead(await readReport(store, tenantId, id), list) : null;
  const json = whole ?? (await store.read(tenantId, id, part));
  if (json !== null) return json;
  await readReport(store, tenantId, id);
  throw wrongCursor;
}

/**
 * A stored report in the form that a writer gives it. Its rows are read page by page: all of a long report would not fit in
 * memory. @throws Problem `not-found`.
 */
export async function readInto<T>(
  stored: AssessmentStore,
  tenantId: string,
  id: string,
  writer: ReportWriter<T>,
): Promise<Awaited<T>> {
  const store = readingOnce(stored);
  const { vendors: _, ...head } = JSON.parse(await readReport(store, tenantId, id)) as ExposureReport;
  await eachOfPages(store, tenantId, id, 'vendors', (row: RowResult) => writer.add(row));
  const timeline: TimelineEntry[] = [];
  await eachOfPages(store, tenantId, id, 'timeline', (entry: TimelineEntry) => timeline.push(entry));
  return await writer.end(head, timeline);
}

/** Reads all rows of a stored report one after the other, in the order of the list. @throws Problem `not-found`. */
export const eachRow = (
  stored: AssessmentStore,
  tenantId: string,
  id: string,
  read: (row: RowResult) => void,
): Promise<void> => eachOfPages(readingOnce(stored), tenantId, id, 'vendors', read);

async function eachOfPages<T>(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  list: 'vendors' | 'timeline',
  read: (item: T) => void,
): Promise<void> {
  let cursor: string | null = firstPage(list);
  while (cursor !== null) {
    const page = JSON.parse(await readPage(store, tenantId, id, list, cursor)) as {
      items: T[];
      nextCursor: string | null;
    };
    for (const item of page.items) read(item);
    cursor = page.nextCursor;
  }
}
