import { calendarStateSchema } from '../../domain/watch/calendarFeed.ts';
import { keptScheduleSchema } from '../../domain/watch/schedule.ts';
import { keptWebhookSchema } from '../../domain/watch/webhook.ts';
import type { WatchStores } from '../verbs/watchPorts.ts';
import { calendarLookUp } from './calendarLookUp.ts';
import type { Db } from './client.ts';
import { deliveryStore } from './deliveries.ts';
import { dueStore } from './due.ts';
import { pendingStore } from './pending.ts';
import { recordsOf } from './records.ts';
import { watchCursors } from './watchCursors.ts';
import { alertForm, calendarFeedForm, runForm } from './watchDocuments.ts';
import { watchStore } from './watches.ts';
import { watchIndex } from './watchIndex.ts';

/** The ports of the watch over one table. */
export const watchStores = (db: Db): WatchStores => ({
  watches: watchStore(db),
  pending: pendingStore(db),
  due: dueStore(db),
  watchIndex: watchIndex(db),
  cursors: watchCursors(db),
  deliveries: deliveryStore(db),
  schedules: recordsOf(db, 'SCHEDULE', keptScheduleSchema),
  runs: recordsOf(db, 'RUN', runForm),
  alerts: recordsOf(db, 'ALERT', alertForm),
  webhooks: recordsOf(db, 'WEBHOOK', keptWebhookSchema),
  calendarFeeds: recordsOf(db, 'CALENDARFEED', calendarFeedForm),
  calendarLookUp: calendarLookUp(db),
  calendarStates: recordsOf(db, 'CALENDAR', { schema: calendarStateSchema, packed: true }),
});
