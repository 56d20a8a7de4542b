import { Problem } from '../../domain/problem.ts';
import type { ExposureReport, RowResult, TimelineEntry } from '../../domain/report/exposureReport.ts';
import { firstPage, type PagedList, partOf } from '../../domain/report/pages.ts';
import type { AssessmentStore } from './ports.ts';

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
  const json = await store.read(tenantId, id, part);
  if (json !== null) return json;
  await readReport(store, tenantId, id);
  throw wrongCursor;
}

/** A stored report with all its rows. @throws Problem `not-found`. */
export async function readWholeReport(store: AssessmentStore, tenantId: string, id: string): Promise<ExposureReport> {
  const head = JSON.parse(await readReport(store, tenantId, id)) as ExposureReport;
  const [vendors, timeline] = await Promise.all([
    allPages<RowResult>(store, tenantId, id, 'vendors'),
    allPages<TimelineEntry>(store, tenantId, id, 'timeline'),
  ]);
  return { ...head, vendors, timeline };
}

async function allPages<T>(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  list: 'vendors' | 'timeline',
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = firstPage(list);
  while (cursor !== null) {
    const page = JSON.parse(await readPage(store, tenantId, id, list, cursor)) as {
      items: T[];
      nextCursor: string | null;
    };
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}
