import type { PartialDate } from '../breach/partialDate.ts';
import { dayRange, partialDateText } from '../breach/partialDate.ts';
import type { Exposure, RowResult, TimelineEntry } from './exposureReport.ts';

/** Facts that are events, in the words of the time line. */
const events: Record<string, string> = {
  'occurrence.from': 'Incident began',
  'occurrence.to': 'Incident ended',
  discovered: 'Vendor discovered the breach',
  contained: 'Contained',
  publicDisclosed: 'Publicly known',
  individualNoticeFrom: 'Vendor began to notify individuals',
  'sec.materialityDetermined': 'Vendor determined that the incident is material',
};

/** What happened and what is due, in order of days; incidents that are merely a corporate link are left out. */
export function timeline(rows: readonly RowResult[]): TimelineEntry[] {
  return rows
    .flatMap((row) =>
      row.exposures.filter((e) => e.decision === 'match').flatMap((e) => [...eventsOf(row, e), ...deadlinesOf(row, e)]),
    )
    .sort(
      (a, b) =>
        compare(a.on, b.on) || compare(b.kind, a.kind) || compare(a.vendor, b.vendor) || compare(a.label, b.label),
    );
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A month or a year stands at its first day; the label says what is known. */
const eventDay = (value: PartialDate): string => dayRange({ ...value, qualifier: undefined }).earliest ?? value.date;

const labels = (row: RowResult, e: Exposure) => ({
  vendor: row.name ?? row.externalId ?? `row ${row.row + 1}`,
  externalId: row.externalId,
  breachId: e.breachId,
});

function eventsOf(row: RowResult, e: Exposure): TimelineEntry[] {
  const fromStore = Object.entries(events).flatMap(([field, label]): TimelineEntry[] => {
    const value = e.facts[field]?.value as PartialDate | undefined;
    return value
      ? [{ on: eventDay(value), kind: 'event', label: `${label} (${partialDateText(value)})`, ...labels(row, e) }]
      : [];
  });
  const filed = e.materiality.vendorFiledOn;
  const filing: TimelineEntry[] = filed
    ? [{ on: filed, kind: 'event', label: 'Vendor filed its Form 8-K', ...labels(row, e) }]
    : [];
  return [...fromStore, ...filing];
}

function deadlinesOf(row: RowResult, e: Exposure): TimelineEntry[] {
  return e.duties.flatMap((d): TimelineEntry[] =>
    d.due === null || (d.answer !== 'due' && d.answer !== 'undetermined')
      ? []
      : [
          {
            on: d.due,
            kind: 'deadline',
            label: `${d.title}${d.owedBy === 'organization' ? '' : ` (owed by the ${d.owedBy})`}${d.window ? `: cautious date, latest reading ${d.window.latest}` : ''}`,
            ...labels(row, e),
            dutyId: d.dutyId,
            status: d.status,
          },
        ],
  );
}
