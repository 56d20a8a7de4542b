import type { ReportHead } from '../../domain/report/exposureReport.ts';
import { headView } from '../../domain/report/reportView.ts';

/** More notes than these are only counted. */
const mostWarnings = 200;

/** The head of a report as names and values, for the tables: whose, as of when, from what, and what it is not. */
export function headLines(head: ReportHead): [name: string, value: string][] {
  const view = headView(head);
  const more = view.warnings.length - mostWarnings;
  return [
    ['Report', view.who],
    ['As of', head.asOf],
    ['Made', head.createdAt],
    ['Counts', view.counts],
    ['Next date', head.summary.nextDue ?? 'none'],
    ['Versions', view.versions],
    ['Digest of the input', head.inputDigest],
    ...(view.thresholds ? [['Thresholds', view.thresholds] as [string, string]] : []),
    ...view.coverage.map((source): [string, string] => ['Checked against', source]),
    ['What clear means', head.clearMeans],
    ...view.warnings.slice(0, mostWarnings).map((warning): [string, string] => ['Note', warning]),
    ...(more > 0 ? [['Note', `and ${more} more notes in the JSON of this report`] as [string, string]] : []),
    ['No legal advice', view.notLegalAdvice],
  ];
}
