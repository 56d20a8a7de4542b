import { createHash } from 'node:crypto';
import * as events from '../../../domain/report/calendarEvents.ts';
import type { RowResult } from '../../../domain/report/exposureReport.ts';

export type { CalendarEvent, EarlierEvent } from '../../../domain/report/calendarEvents.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The entries of a row, as `domain/report/calendarEvents.ts` gives them. */
export const calendarEvents = (row: RowResult, scope: string): events.CalendarEvent[] =>
  events.calendarEvents(row, scope, sha256);
