import {
  byDay,
  type CalendarEvent,
  calendarEvents,
  eventDigest,
  mostEvents,
  oncePerUid,
} from '../../domain/report/calendarEvents.ts';
import { foremost } from '../../domain/report/foremost.ts';
import type { CalendarState } from '../../domain/watch/calendarFeed.ts';
import { advance, type CalendarEntry } from '../../domain/watch/calendarSequences.ts';
import type { AssessmentStore } from './ports.ts';
import { readInto } from './readReport.ts';
import { changedMeanwhile } from './records.ts';
import type { Runtime } from './runtime.ts';
import { onlyRecord } from './tenantPorts.ts';
import type { Watched, WatchStores } from './watchPorts.ts';

export type AdvanceDeps = Pick<WatchStores, 'calendarStates'> & {
  assessments: AssessmentStore;
  runtime: Pick<Runtime, 'sha256'>;
};

/** A run that stored a report: its token, the instant at which it began, and the report. */
export type StoredRun = { token: string; at: string; assessmentId: string };

/** Cancelled entries that are still told, those cancelled last first. */
const mostCancelled = 500;
/** Another try of the same run may come between. */
const mostAttempts = 5;

/**
 * Moves what calendars are told on to a run's report. The same run again, or one that began before the one told last, changes
 * nothing. @throws Problem `not-found` where the tenant has no such report.
 */
export async function advanceCalendar(deps: AdvanceDeps, whom: Watched, run: StoredRun): Promise<void> {
  const { tenantId, organizationId } = whom;
  const records = deps.calendarStates(tenantId, organizationId);
  let told: Told | undefined;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const before = await records.get(onlyRecord);
    if (before && (before.doc.token === run.token || before.doc.at > run.at)) return;
    told ??= await entriesOf(deps, whom, run.assessmentId);
    const state = moved(before?.doc ?? null, told, run);
    const expected = before === null ? 'absent' : { mark: before.mark };
    const written = await records.put(onlyRecord, { ...state, assessmentId: run.assessmentId }, expected);
    if (written !== null) return;
  }
  throw changedMeanwhile();
}

/** `open`: the UIDs of all entries of a report; `nearest`: those that calendars still take. */
type Told = { open: ReadonlySet<string>; nearest: readonly CalendarEntry[] };

async function entriesOf(
  { assessments, runtime }: AdvanceDeps,
  { tenantId, organizationId }: Watched,
  assessmentId: string,
): Promise<Told> {
  const open = new Set<string>();
  const nearest = foremost<CalendarEvent>(mostEvents, byDay);
  await readInto(assessments, tenantId, assessmentId, {
    add: (row) => {
      for (const event of calendarEvents(row, organizationId, runtime.sha256)) {
        open.add(event.uid);
        nearest.add(event);
      }
    },
    end: () => {},
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
function moved(before: CalendarState | null, { open, nearest }: Told, run: StoredRun): CalendarState {
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
