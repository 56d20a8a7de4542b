import {
  byDay,
  type CalendarEvent,
  calendarEvents,
  eventDigest,
  mostEvents,
  oncePerUid,
} from '../../domain/report/calendarEvents.ts';
import type { RowResult } from '../../domain/report/exposureReport.ts';
import { foremost } from '../../domain/report/foremost.ts';
import type { CalendarState } from '../../domain/watch/calendarFeed.ts';
import { advance, type CalendarEntry } from '../../domain/watch/calendarSequences.ts';
import { changedMeanwhile } from './records.ts';
import type { Runtime } from './runtime.ts';
import { onlyRecord } from './tenantPorts.ts';
import type { Watched, WatchStores } from './watchPorts.ts';

export type AdvanceDeps = Pick<WatchStores, 'calendarStates'> & { runtime: Pick<Runtime, 'sha256'> };

/** A run by its token and the instant at which it began. */
export type AdvancingRun = { token: string; at: string };

/** A report as a run has it: its id, and its rows in their order. */
export type AdvancingReport = {
  head: { id: string };
  eachRow(take: (row: RowResult) => void): Promise<void>;
};

/** Cancelled entries that are still told, those cancelled last first. */
const mostCancelled = 500;
/** Another try of the same run may come between. */
const mostAttempts = 5;

/**
 * Moves what calendars are told on to a run's report. The same run again, or one that began before the one told last, changes
 * nothing.
 */
export async function advanceCalendar(
  deps: AdvanceDeps,
  { tenantId, organizationId }: Watched,
  run: AdvancingRun,
  report: AdvancingReport,
): Promise<void> {
  const records = deps.calendarStates(tenantId, organizationId);
  let told: Told | undefined;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const before = await records.get(onlyRecord);
    if (before && (before.doc.token === run.token || before.doc.at > run.at)) return;
    told ??= await entriesOf(deps, organizationId, report);
    const state = moved(before?.doc ?? null, told, run);
    const expected = before === null ? 'absent' : { mark: before.mark };
    const written = await records.put(onlyRecord, { ...state, assessmentId: report.head.id }, expected);
    if (written !== null) return;
  }
  throw changedMeanwhile();
}

/** `open`: the UIDs of all entries of a report; `nearest`: those that calendars still take. */
type Told = { open: ReadonlySet<string>; nearest: readonly CalendarEntry[] };

async function entriesOf({ runtime }: AdvanceDeps, organizationId: string, report: AdvancingReport): Promise<Told> {
  const open = new Set<string>();
  const nearest = foremost<CalendarEvent>(mostEvents, byDay);
  await report.eachRow((row) => {
    for (const event of calendarEvents(row, organizationId, runtime.sha256)) {
      open.add(event.uid);
      nearest.add(event);
    }
  });
  const entries = oncePerUid(nearest.first().kept).map((event) => ({
    uid: event.uid,
    on: event.on,
    summary: event.summary,
    digest: eventDigest(event, runtime.sha256),
  }));
  return { open, nearest: entries };
}

/** The state after a run. An entry that is open but beyond those that calendars take is forgotten, and not cancelled. */
function moved(before: CalendarState | null, { open, nearest }: Told, run: AdvancingRun): CalendarState {
  const taken = new Set(nearest.map(({ uid }) => uid));
  const known = Object.entries(before?.entries ?? {}).filter(([uid]) => taken.has(uid) || !open.has(uid));
  const state = advance(before && { ...before, entries: Object.fromEntries(known) }, nearest, run);
  return { ...state, entries: withFewCancelled(state.entries) };
}

function withFewCancelled(entries: CalendarState['entries']): CalendarState['entries'] {
  const all = Object.entries(entries);
  const cancelled = all.flatMap(([uid, { cancelledAt }]) => (cancelledAt === undefined ? [] : [{ uid, cancelledAt }]));
  const dropped = new Set(
    cancelled
      .toSorted((a, b) => (a.cancelledAt < b.cancelledAt ? 1 : a.cancelledAt > b.cancelledAt ? -1 : 0))
      .slice(mostCancelled)
      .map(({ uid }) => uid),
  );
  return Object.fromEntries(all.filter(([uid]) => !dropped.has(uid)));
}
