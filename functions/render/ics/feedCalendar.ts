import type { CalendarEvent } from '../../../domain/report/calendarEvents.ts';
import { byDay } from '../../../domain/report/calendarEvents.ts';
import { notLegalAdvice } from '../../../domain/report/exposureReport.ts';
import type { ReportWriter } from '../../../domain/report/reportWriter.ts';
import type { CalendarState } from '../../../domain/watch/calendarFeed.ts';
import { calendarEvents } from './calendarEvents.ts';
import { alarmsAhead, type Calendar, calendarText } from './calendarText.ts';
import { moreText } from './icsReport.ts';

export type FeedOptions = {
  organization: { id: string; name: string };
  /** What calendars were told of the report. */
  state: CalendarState;
  /** Days before a date on which a reader is reminded. */
  alarmsBefore?: readonly number[] | undefined;
  mostBytes?: number;
};

/** So often readers should ask again, in seconds. */
const refreshSeconds = 3_600;

type Told = CalendarState['entries'][string];
const writtenAt = ({ sequence, changedAt }: Told) => ({ sequence, at: changedAt });
const nameOf = ({ name }: FeedOptions['organization']): string => `Breachclock: ${name}`;

/**
 * Writes the report of which calendars were told as the feed that they ask for. An entry bears the sequence and the instant of
 * its own last change, so that one which says the same stays the same to the letter, whatever else moved.
 */
export function feedWriter({ organization, state, alarmsBefore, mostBytes }: FeedOptions): ReportWriter<string> {
  const shown = new Map<string, CalendarEvent>();
  const all = new Set<string>();
  return {
    add(row) {
      for (const event of calendarEvents(row, organization.id)) {
        all.add(event.uid);
        const told = state.entries[event.uid];
        if (told === undefined || told.cancelledAt !== undefined) continue;
        const other = shown.get(event.uid);
        if (other === undefined || event.on < other.on) shown.set(event.uid, event);
      }
    },
    end(head) {
      return calendarText({
        name: nameOf(organization),
        description: (left) =>
          `Open duties of ${organization.name} by the assessment ${head.id} of ${head.asOf}.${moreText(left)} ${notLegalAdvice}`,
        open: [...shown.values()].toSorted(byDay).flatMap((event) => {
          const told = state.entries[event.uid];
          if (told === undefined) return [];
          const description = `${event.lasting}\n${notLegalAdvice}`;
          const alarms = alarmsAhead(event.on, head.asOf, alarmsBefore);
          return [{ ...event, description, written: writtenAt(told), alarms }];
        }),
        cancelled: cancelledIn(state),
        left: all.size - shown.size,
        refreshSeconds,
        mostBytes,
      });
    },
  };
}

const cancelledIn = ({ entries }: CalendarState): Calendar['cancelled'] =>
  Object.entries(entries).flatMap(([uid, told]) =>
    told.cancelledAt === undefined
      ? []
      : [
          {
            uid,
            on: told.on,
            summary: told.summary,
            description: `No longer open since ${told.cancelledAt.slice(0, 10)}: done, not owed any more, without a date or gone from the report.\n${notLegalAdvice}`,
            written: writtenAt(told),
          },
        ],
  );

/** The feed of an organization that was not assessed yet. */
export const emptyFeed = (organization: FeedOptions['organization']): string =>
  calendarText({
    name: nameOf(organization),
    description: () =>
      `${organization.name} was not assessed yet: dates come with the first run of the watch. ${notLegalAdvice}`,
    open: [],
    cancelled: [],
    left: 0,
    refreshSeconds,
  });

/** The feed where its report is no longer kept: dates and titles, which calendars were told, without what they rest on. */
export function feedWithoutReport({ organization, state, alarmsBefore }: FeedOptions): string {
  const open = Object.entries(state.entries).filter(([, { cancelledAt }]) => cancelledAt === undefined);
  return calendarText({
    name: nameOf(organization),
    description: () =>
      `Open duties of ${organization.name}. Their report is no longer kept; the next run of the watch makes another one. ${notLegalAdvice}`,
    open: open
      .map(([uid, told]) => ({
        uid,
        on: told.on,
        summary: told.summary,
        description: `The report that this rests on is no longer kept.\n${notLegalAdvice}`,
        categories: ['Breachclock'],
        url: null,
        written: writtenAt(told),
        alarms: alarmsAhead(told.on, state.at.slice(0, 10), alarmsBefore),
      }))
      .toSorted(byDay),
    cancelled: cancelledIn(state),
    left: 0,
    refreshSeconds,
  });
}
