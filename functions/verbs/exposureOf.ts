import type { Exposure, ReportHead, RowResult } from '../../domain/report/exposureReport.ts';
import { firstPage } from '../../domain/report/pages.ts';
import type { AssessmentStore } from './ports.ts';
import { readingOnce } from './readingOnce.ts';
import { readPage, readReport } from './readReport.ts';

/** An exposure of a stored report, with the row and the report that it stands in. */
export type FoundExposure = { head: ReportHead; row: RowResult; exposure: Exposure };

/**
 * The first exposure of a stored report that is wanted, read page by page; `null` where there is none.
 * @throws Problem `not-found` where the tenant has no such report.
 */
export async function findExposure(
  stored: AssessmentStore,
  tenantId: string,
  id: string,
  isWanted: (row: RowResult, exposure: Exposure) => boolean,
): Promise<FoundExposure | null> {
  for await (const found of exposuresIn(stored, tenantId, id, (row) => row.exposures.some((e) => isWanted(row, e)))) {
    const exposure = found.row.exposures.find((e) => isWanted(found.row, e));
    if (exposure !== undefined) return { ...found, exposure };
  }
  return null;
}

/** The rows of a stored report that are wanted, in their order. @throws Problem `not-found`. */
export async function* exposuresIn(
  stored: AssessmentStore,
  tenantId: string,
  id: string,
  isWanted: (row: RowResult) => boolean,
): AsyncGenerator<{ head: ReportHead; row: RowResult }> {
  const store = readingOnce(stored);
  const head = JSON.parse(await readReport(store, tenantId, id)) as ReportHead;
  for (let cursor: string | null = firstPage('vendors'); cursor !== null; ) {
    const page = JSON.parse(await readPage(store, tenantId, id, 'vendors', cursor)) as {
      items: RowResult[];
      nextCursor: string | null;
    };
    for (const row of page.items) if (isWanted(row)) yield { head, row };
    cursor = page.nextCursor;
  }
}
