import type { ReportHead, RowResult, TimelineEntry } from './exposureReport.ts';

/**
 * Writes a report in one of its forms. A long report does not fit in memory: its rows are given one by one in input order,
 * and a writer keeps of each only what its form shows.
 */
export type ReportWriter<T> = {
  add(row: RowResult): void;
  /** The report in its form, after the last row. */
  end(head: ReportHead, timeline: readonly TimelineEntry[]): T;
};
