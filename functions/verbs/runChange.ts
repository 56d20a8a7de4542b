import { Problem } from '../../domain/problem.ts';
import { type ReportDiff, reportDiff } from '../../domain/report/diff.ts';
import type { ReportHead } from '../../domain/report/exposureReport.ts';
import type { AssessDeps } from './assess.ts';
import { type RunReport, storedReport } from './runReport.ts';

/** What a report was held against, and how it differs. */
export type RunChange = { before: ReportHead; diff: ReportDiff };

/**
 * How a run's report differs from an earlier one, of which the rows are read page by page; `null` where that one is gone, also
 * where it goes while it is read.
 */
export async function changeSince(
  deps: Pick<AssessDeps, 'assessments' | 'runtime'>,
  tenantId: string,
  earlierId: string,
  report: RunReport,
): Promise<RunChange | null> {
  try {
    const earlier = await storedReport(deps, tenantId, earlierId);
    const diff = reportDiff(earlier.head, report.head);
    await earlier.eachRow((row, given) => diff.before.add(row, given));
    await report.eachRow((row, given) => diff.after.add(row, given));
    return { before: earlier.head, diff: diff.end() };
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return null;
    throw error;
  }
}
