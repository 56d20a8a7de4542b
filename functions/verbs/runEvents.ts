import type { AlertEvent, ChangedEvent, ReminderEvent } from '../../domain/watch/alert.ts';
import { changedEvent, reminderEvent } from '../../domain/watch/events.ts';
import { filterEvent } from '../../domain/watch/filterEvent.ts';
import { newDuties, reminderCollector } from '../../domain/watch/reminders.ts';
import type { Running, Watch } from '../../domain/watch/watch.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { nextId } from './ids.ts';
import { repeatable } from './repeatable.ts';
import type { RunChange } from './runChange.ts';
import type { RunReport } from './runReport.ts';
import type { Runtime } from './runtime.ts';
import type { RunEnd } from './watchPorts.ts';

/** The ids of a run's line and of its events: the same at all its tries, and the change before the reminder. */
export function runIds(runtime: Runtime, { token, startedAt }: Running) {
  const ids = (what: string) => repeatable(runtime, { startedAt, seed: `${token} ${what}` });
  const events = [nextId(ids('first event')), nextId(ids('second event'))].sort();
  return { run: nextId(ids('run')), changed: events[0] ?? '', reminder: events[1] ?? '' };
}
export type RunIds = ReturnType<typeof runIds>;

type Whose = { organization: { id: string; name: string }; running: Running; ids: RunIds };

/** The event that the answer moved; `null`: nothing of it is news. */
export const changedBy = (
  { organization, running, ids }: Whose,
  { head }: RunReport,
  { before, diff }: RunChange,
): ChangedEvent | null =>
  changedEvent(
    { id: ids.changed, at: running.startedAt, organization, causes: running.causes },
    before,
    head,
    diff.items(),
  );

/** The event that dates came near since the run before; `null`: none. `assessmentId`: of the report that says so. */
export async function remindersOf(
  { organization, running, ids }: Whose,
  report: RunReport,
  change: RunChange | null,
  { lastRun }: Pick<Watch, 'lastRun'>,
  assessmentId: string,
): Promise<ReminderEvent | null> {
  const { asOf } = report.head;
  if (lastRun === undefined || lastRun.asOf >= asOf) return null;
  const isNew = newDuties(change?.diff.items() ?? []);
  const collector = reminderCollector({ from: lastRun.asOf, to: asOf, isNew });
  await report.eachRow((row) => collector.add(row));
  const told = { id: ids.reminder, at: running.startedAt, organization, causes: running.causes };
  return reminderEvent({ ...told, assessmentId, asOf }, collector.end());
}

/** Which event goes to which webhook; in the lanes of those that collect for a digest events wait for it. */
export const deliveriesOf = (
  webhooks: readonly KeptWebhook[],
  events: readonly AlertEvent[],
): RunEnd['deliveries'][number][] =>
  webhooks
    .filter(({ state, removedAt }) => state === 'active' && removedAt === undefined)
    .flatMap(({ id, webhook }) =>
      events
        .filter((event) => filterEvent(event, webhook.filter) !== null)
        .map((event) => ({ webhookId: id, eventId: event.id })),
    );
