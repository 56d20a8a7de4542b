import { firstPage, type PagedList, type Part, pageInHead, partOf } from '../../domain/report/pages.ts';
import type { AssessmentStore } from './ports.ts';
import { readingOnce } from './readingOnce.ts';
import { claimsPart, lawPart, recordPart, requestPart } from './storedParts.ts';

/** A part as it is read back; `page` says that it is one of a list, and of which. */
export type ReadPart = Part & { page?: PagedList };

/**
 * The parts of a stored report, as `storedParts` gave them, but for pages that only repeat rows of others. Of a list that the
 * head holds whole there are no pages. Reports of old have fewer parts before them.
 * Gives nothing where the tenant has no such report.
 */
export async function* readParts(stored: AssessmentStore, tenantId: string, id: string): AsyncGenerator<ReadPart> {
  const store = readingOnce(stored);
  const head = await store.read(tenantId, id, 'head');
  if (head === null) return;
  for (const name of [requestPart, claimsPart, lawPart, recordPart]) {
    const json = await store.read(tenantId, id, name);
    if (json !== null) yield { name, json };
  }
  for (const list of ['vendors', 'timeline'] as const)
    if (pageInHead(head, list) === null) yield* readPages(store, tenantId, id, list);
  yield { name: 'head', json: head };
}

async function* readPages(
  store: AssessmentStore,
  tenantId: string,
  id: string,
  list: PagedList,
): AsyncGenerator<ReadPart> {
  for (let cursor: string | null = firstPage(list); cursor !== null; ) {
    const name = partOf(cursor, [list]);
    const json: string | null = name === null ? null : await store.read(tenantId, id, name);
    if (name === null || json === null) throw new Error(`the page ${cursor} of report ${id} is missing`);
    yield { name, json, page: list };
    cursor = nextCursorOf(json);
  }
}

/** Stands at the end of a page: a page of 4 MB is not read as a whole for it. */
function nextCursorOf(json: string): string | null {
  const [, cursor] = /"nextCursor":(?:null|"([a-z0-9-]+)")\}$/.exec(json.slice(-100)) ?? [];
  return cursor ?? null;
}
