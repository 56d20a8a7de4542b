import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { daysBetween } from '../../../domain/calendar/day.ts';
import { notLegalAdvice, type ReportHead } from '../../../domain/report/exposureReport.ts';
import { foremost } from '../../../domain/report/foremost.ts';
import { headView } from '../../../domain/report/reportView.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import { clean } from '../../../domain/report/text.ts';
import { type CalendarEvent, calendarEvents, type EarlierEvent } from './calendarEvents.ts';

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

const usualAlarms = [14, 7, 3, 1];
/** What calendars still take, and bytes that stay below the 5 MB of an answer. */
const [usualEvents, usualBytes] = [1_500, 4_700_000];

const secondsPerDay = 86_400;

/** A number that grows from report to report: seconds since 2020. */
const sequenceOf = (createdAt: string): number =>
  Math.floor((Date.parse(createdAt) - Date.parse('2020-01-01T00:00:00Z')) / 1000);

const byDay = (a: CalendarEvent, b: CalendarEvent): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Writes a report as a calendar (RFC 5545): a whole-day entry for each open duty of the organization that has a date. */
export function icsWriter(options: IcsOptions): ReportWriter<string> {
  const { uidScope, earlier = [], mostEvents = usualEvents, mostBytes = usualBytes } = options;
  const before = new Map(earlier.map((e) => [e.uid, e]));
  const stillOpen = new Set<string>();
  const nearest = foremost(mostEvents, byDay);
  return {
    add(row) {
      for (const event of calendarEvents(row, uidScope)) {
        nearest.add(event);
        if (before.has(event.uid)) stillOpen.add(event.uid);
      }
    },
    end(head) {
      const { kept, left } = nearest.first();
      // Two rows of one vendor bring the same entry: its earliest date stands.
      const events = [...Map.groupBy(kept, (e) => e.uid).values()].flatMap(([first]) => first ?? []);
      const gone = earlier.filter((e) => !stillOpen.has(e.uid)).slice(0, mostEvents);
      for (let shown = events.length; ; shown = Math.floor(shown / 2)) {
        const calendar = calendarOf(head, left + events.length - shown);
        for (const event of events.slice(0, shown)) addOpen(calendar, head, event, before.get(event.uid), options);
        for (const event of gone) addCancelled(calendar, head, event);
        const text = `${calendar.toString()}\r\n`;
        if (Buffer.byteLength(text) <= mostBytes || shown === 0) return text;
      }
    },
  };
}

/** The library takes these two as they are. */
const escaped = (text: string): string => clean(text).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);

function calendarOf(head: ReportHead, left: number): ICalCalendar {
  const view = headView(head);
  const more = left > 0 ? ` ${left} more dates stand in the JSON of this report.` : '';
  return ical({
    prodId: { company: 'Breachclock', product: 'Exposure report', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(`Breachclock: ${head.organization.name}`),
    description: escaped(`${view.who}. ${view.versions}${more} ${view.notLegalAdvice}`),
  });
}

const times = (head: ReportHead, earlier: EarlierEvent | undefined) => ({
  stamp: head.createdAt,
  lastModified: head.createdAt,
  sequence: Math.max(sequenceOf(head.createdAt), (earlier?.sequence ?? -1) + 1),
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
});

/** In an address a comma or semicolon would be taken for the calendar's own. */
const addressOf = (url: string): string =>
  clean(url).replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');

function addOpen(
  calendar: ICalCalendar,
  head: ReportHead,
  event: CalendarEvent,
  earlier: EarlierEvent | undefined,
  { alarmsBefore = usualAlarms }: IcsOptions,
): void {
  const { versions } = headView(head);
  const ahead = daysBetween(head.asOf, event.on);
  calendar.createEvent({
    ...times(head, earlier),
    id: event.uid,
    start: event.on,
    summary: event.summary,
    description: `${event.description}\n${versions} As of ${head.asOf}.\n${notLegalAdvice}`,
    url: event.url === null ? null : addressOf(event.url),
    status: ICalEventStatus.CONFIRMED,
    categories: event.categories.map((name) => ({ name })),
    // A reminder that lies behind the day of the report would ring at once.
    alarms: alarmsBefore
      .filter((days) => days <= ahead)
      .map((days) => ({ type: ICalAlarmType.display, trigger: days * secondsPerDay })),
  });
}

const addCancelled = (calendar: ICalCalendar, head: ReportHead, event: EarlierEvent): void => {
  calendar.createEvent({
    ...times(head, event),
    id: event.uid,
    start: event.on,
    summary: clean(event.summary),
    description: `No longer open as of ${head.asOf}: met, not owed any more, without a date or gone from the report.\n${notLegalAdvice}`,
    status: ICalEventStatus.CANCELLED,
  });
};
