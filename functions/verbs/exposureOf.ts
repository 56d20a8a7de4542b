import type { Exposure, RowResult } from '../../domain/report/exposureReport.ts';
import { firstPage } from '../../domain/report/pages.ts';
import type { AssessmentStore } from './ports.ts';
import { readingOnce } from './readingOnce.ts';
import { readPage } from './readReport.ts';

/**
 * The first exposure of a stored report that is wanted, with its row, read page by page; `null` where there is none.
 * @throws Problem `not-found` where the tenant has no such report.
 */
export async function findExposure(
  stored: AssessmentStore,
  tenantId: string,
  id: string,
  isWanted: (row: RowResult, exposure: Exposure) => boolean,
): Promise<{ row: RowResult; exposure: Exposure } | null> {
  for await (const row of rowsOf(stored, tenantId, id, () => true)) {
    const exposure = row.exposures.find((one) => isWanted(row, one));
    if (exposure !== undefined) return { row, exposure };
  }
  return null;
}

/** The rows of a stored report that are wanted, in their order, a page in memory at once. @throws Problem `not-found`. */
export async function* rowsOf(
  stored: AssessmentStore,
  tenantId: string,
  id: string,
  isWanted: (row: RowResult) => boolean,
): AsyncGenerator<RowResult> {
  const store = readingOnce(stored);
  for (let cursor: string | null = firstPage('vendors'); cursor !== null; ) {
    const page = JSON.parse(await readPage(store, tenantId, id, 'vendors', cursor)) as {
      items: RowResult[];
      nextCursor: string | null;
    };
    for (const row of page.items) if (isWanted(row)) yield row;
    cursor = page.nextCursor;
  }
}
