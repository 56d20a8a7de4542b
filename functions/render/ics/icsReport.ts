import { byDay, oncePerUid, mostEvents as usualEvents } from '../../../domain/report/calendarEvents.ts';
import { notLegalAdvice, type ReportHead } from '../../../domain/report/exposureReport.ts';
import { foremost } from '../../../domain/report/foremost.ts';
import { headView } from '../../../domain/report/reportView.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import { type CalendarEvent, calendarEvents, type EarlierEvent } from './calendarEvents.ts';
import { alarmsAhead, calendarText, type Written } from './calendarText.ts';

export type IcsOptions = {
  /** Tells one organization's entries from another's: its id, or else its name. */
  uidScope: string;
  /** The entries of the organization's report before: what is gone, met or no longer due is cancelled. */
  earlier?: readonly EarlierEvent[];
  /** Days before the date on which a reader is reminded. */
  alarmsBefore?: readonly number[];
  mostEvents?: number;
  mostBytes?: number;
};

/** A number that grows from report to report: seconds since 2020. */
const sequenceOf = (createdAt: string): number =>
  Math.floor((Date.parse(createdAt) - Date.parse('2020-01-01T00:00:00Z')) / 1000);

/** Writes a report as a calendar (RFC 5545): a whole-day entry for each open duty of the organization that has a date. */
export function icsWriter(options: IcsOptions): ReportWriter<string> {
  const { uidScope, earlier = [], alarmsBefore, mostEvents = usualEvents, mostBytes } = options;
  const before = new Map(earlier.map((e) => [e.uid, e]));
  const stillOpen = new Set<string>();
  const nearest = foremost<CalendarEvent>(mostEvents, byDay);
  return {
    add(row) {
      for (const event of calendarEvents(row, uidScope)) {
        nearest.add(event);
        if (before.has(event.uid)) stillOpen.add(event.uid);
      }
    },
    end(head) {
      const { kept, left } = nearest.first();
      const { who, versions } = headView(head);
      const gone = earlier.filter((e) => !stillOpen.has(e.uid)).slice(0, mostEvents);
      return calendarText({
        name: `Breachclock: ${head.organization.name}`,
        description: (more) => `${who}. ${versions}${moreText(more)} ${notLegalAdvice}`,
        open: oncePerUid(kept).map((event) => ({
          ...event,
          description: `${event.description}\n${versions} As of ${head.asOf}.\n${notLegalAdvice}`,
          written: writtenAt(head, before.get(event.uid)),
          alarms: alarmsAhead(event.on, head.asOf, alarmsBefore),
        })),
        cancelled: gone.map((event) => ({
          ...event,
          description: `${cancelledText(head)}\n${notLegalAdvice}`,
          written: writtenAt(head, event),
        })),
        left,
        mostBytes,
      });
    },
  };
}

/** What a calendar says of dates that it does not hold. */
export const moreText = (left: number): string =>
  left > 0 ? ` ${left} more dates stand in the JSON of this report.` : '';

const cancelledText = ({ asOf }: ReportHead): string =>
  `No longer open as of ${asOf}: done, not owed any more, without a date or gone from the report.`;

const writtenAt = ({ createdAt }: ReportHead, earlier: EarlierEvent | undefined): Written => ({
  at: createdAt,
  sequence: Math.max(sequenceOf(createdAt), (earlier?.sequence ?? -1) + 1),
});
