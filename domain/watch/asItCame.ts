import type { DiffItem } from '../report/diffReasons.ts';
import type { ReportHead } from '../report/exposureReport.ts';

/** What says which state of the store a report was made from. */
type Side = { versions: Pick<ReportHead['versions'], 'store'> };

/**
 * A difference with the reason that it has for who watches. Two reports alone cannot tell an incident that was stored since from
 * one that the store had all along and that only became public between their days, and take the day. Runs go with the clock:
 * where the store changed since the report before, an incident that is public since then is one that it did not have.
 */
export function asItCame(item: DiffItem, before: Side, after: Side): DiffItem {
  const isOfIncident = (item.about === 'exposure' && item.change === 'added') || item.about === 'vendor';
  if (!isOfIncident || item.reason !== 'day-passed' || before.versions.store === after.versions.store) return item;
  return { ...item, reason: 'breach-added', alsoChanged: ['day-passed', ...(item.alsoChanged ?? [])] };
}
