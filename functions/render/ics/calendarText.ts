import ical, {
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { type Day, daysBetween } from '../../../domain/calendar/day.ts';
import { clean } from '../../../domain/report/text.ts';
import type { CalendarEvent } from './calendarEvents.ts';

/** When an entry was written as it is: `sequence` counts its changes, for readers who have an earlier one. */
export type Written = { sequence: number; at: string };

/** An entry for an open duty. */
export type OpenEntry = Pick<CalendarEvent, 'uid' | 'on' | 'summary' | 'description' | 'categories' | 'url'> & {
  written: Written;
  /** Days before the date on which a reader is reminded. */
  alarms: readonly number[];
};

/** An entry that readers may have and that stands no more. */
export type CancelledEntry = Pick<CalendarEvent, 'uid' | 'on' | 'summary' | 'description'> & { written: Written };

export type Calendar = {
  name: string;
  /** What it is; `left`: how many open entries it does not hold. */
  description(left: number): string;
  open: readonly OpenEntry[];
  cancelled: readonly CancelledEntry[];
  /** How many open entries were left out already. */
  left: number;
  /** How often readers who subscribed should ask again, in seconds; of a file nobody asks. */
  refreshSeconds?: number;
  mostBytes?: number | undefined;
};

/** Days before a date on which calendars remind where nothing else is asked. */
const usualAlarms: readonly number[] = [14, 7, 3, 1];

/** Of the days on which a reader is to be reminded those that lie ahead: a reminder behind today would ring at once. */
export const alarmsAhead = (on: Day, today: Day, before: readonly number[] = usualAlarms): readonly number[] =>
  before.filter((days) => days <= daysBetween(today, on));
/** Bytes that stay below the 5 MB of an answer. */
const usualBytes = 4_700_000;

const secondsPerDay = 86_400;

/** A calendar as text (RFC 5545): whole-day entries, no two under one UID. What does not fit is left out, the latest dates first. */
export function calendarText(calendar: Calendar): string {
  const { open, cancelled, left, mostBytes = usualBytes } = calendar;
  for (let shown = open.length; ; shown = Math.floor(shown / 2)) {
    const made = frameOf(calendar, left + open.length - shown);
    for (const entry of open.slice(0, shown)) addOpen(made, entry);
    for (const entry of cancelled) addCancelled(made, entry);
    const text = `${made.toString()}\r\n`;
    if (Buffer.byteLength(text) <= mostBytes || shown === 0)
      return shown + cancelled.length === 0 ? withTimeZone(text) : text;
  }
}

/** The library takes these two as they are. */
const escaped = (text: string): string => clean(text).replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);

function frameOf({ name, description, refreshSeconds }: Calendar, left: number): ICalCalendar {
  return ical({
    prodId: { company: 'Breachclock', product: 'Exposure report', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(name),
    description: escaped(description(left)),
    ...(refreshSeconds !== undefined && { ttl: refreshSeconds }),
  });
}

/** RFC 5545 wants one component at least: where there is no entry, the time zone that every reader knows. */
const withTimeZone = (text: string): string =>
  text.replace(
    'END:VCALENDAR',
    [
      'BEGIN:VTIMEZONE',
      'TZID:Etc/UTC',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZNAME:UTC',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
    ].join('\r\n'),
  );

const always = ({ uid, on, summary, description, written }: CancelledEntry) => ({
  id: uid,
  start: on,
  summary: clean(summary),
  description,
  stamp: written.at,
  lastModified: written.at,
  sequence: written.sequence,
  allDay: true,
  transparency: ICalEventTransparency.TRANSPARENT,
});

/** In an address a comma or semicolon would be taken for the calendar's own. */
const addressOf = (url: string): string =>
  clean(url).replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');

function addOpen(made: ICalCalendar, entry: OpenEntry): void {
  made.createEvent({
    ...always(entry),
    url: entry.url === null ? null : addressOf(entry.url),
    status: ICalEventStatus.CONFIRMED,
    categories: entry.categories.map((name) => ({ name })),
    alarms: entry.alarms.map((days) => ({ type: ICalAlarmType.display, trigger: days * secondsPerDay })),
  });
}

const addCancelled = (made: ICalCalendar, entry: CancelledEntry): void => {
  made.createEvent({ ...always(entry), status: ICalEventStatus.CANCELLED });
};
