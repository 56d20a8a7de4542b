import { createHash } from 'node:crypto';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Duty } from '../../../domain/law/duty.ts';
import { live, readingTexts, stateText } from '../../../domain/report/dutyText.ts';
import type { Exposure, RowResult } from '../../../domain/report/exposureReport.ts';
import { nameOf } from '../../../domain/report/reportView.ts';
import { clean } from '../../../domain/report/text.ts';

/** An open duty of the organization as an entry of its calendar. */
export type CalendarEvent = {
  /** The same from report to report, as long as vendor, incident and duty are. */
  uid: string;
  on: Day;
  summary: string;
  description: string;
  categories: string[];
  url: string | null;
};

/** What an entry of an earlier report must tell so that it can be cancelled. */
export type EarlierEvent = Pick<CalendarEvent, 'uid' | 'on' | 'summary'> & { sequence?: number };

/** A reader's id for an entry: it gives no name away and is as good in every calendar. */
function uidOf(scope: string, row: RowResult, incident: string, dutyId: string): string {
  const vendor = row.externalId ?? row.name ?? `row ${row.row}`;
  const digest = createHash('sha256')
    .update(JSON.stringify([scope, vendor, incident, dutyId]))
    .digest('hex');
  return `${digest.slice(0, 40)}@breachclock`;
}

const isOpen = (d: Duty): boolean => live(d) && d.owedBy === 'organization' && d.status !== 'met';

function descriptionOf(row: RowResult, e: Exposure, d: Duty): string {
  const clock = d.clock ? [`Clock from ${d.clock.event}: ${d.clock.on ?? 'no day known'}`] : [];
  const window = d.window ? [`Cautious date ${d.window.earliest}; latest reading ${d.window.latest}.`] : [];
  return [
    `${nameOf(row)}: ${e.title} (${e.breachId ?? 'not in the store'})`,
    `To: ${d.recipient}`,
    `State: ${stateText(d)}`,
    d.citation,
    ...clock,
    ...readingTexts(d),
    ...window,
    ...d.because,
    ...d.missing.map((m) => `To find out: ${m.fact}: ${m.effect}`),
  ]
    .map(clean)
    .join('\n');
}

/**
 * The entries of a row: the organization's own duties that are owed or may be, have a date and are not met, of the incidents
 * that the vendor is exposed to. `scope` tells one organization's entries from another's: its id, or else its name.
 */
export function calendarEvents(row: RowResult, scope: string): CalendarEvent[] {
  return row.exposures
    .filter((e) => e.decision === 'match')
    .flatMap((e, i) =>
      e.duties.filter(isOpen).flatMap((d): CalendarEvent[] =>
        d.due === null
          ? []
          : [
              {
                uid: uidOf(scope, row, e.breachId ?? `own incident ${i}`, d.dutyId),
                on: d.due,
                summary: clean(`${d.title}: ${nameOf(row)}`),
                description: descriptionOf(row, e, d),
                categories: ['Breachclock', d.jurisdiction, d.status],
                url: d.sources.find((source) => /^https?:\/\//i.test(source)) ?? null,
              },
            ],
      ),
    );
}
