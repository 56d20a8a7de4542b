import { partsKnownAs } from '../../domain/audit/partsDigest.ts';
import type { Organization } from '../../domain/law/facts.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import type { Run, Running, Watch } from '../../domain/watch/watch.ts';
import { rowKeys } from '../../domain/watch/watchKeys.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { againAfter } from './againAfter.ts';
import { allWatchedKey } from './allWatched.ts';
import type { AssessDeps } from './assess.ts';
import { reassessAction } from './auditOf.ts';
import { type BeginDeps, beginRun } from './beginRun.ts';
import { type EndDeps, endRun, isUnderWay, type Left } from './endRun.ts';
import { allRecords } from './records.ts';
import { changeSince, type RunChange } from './runChange.ts';
import { changedBy, deliveriesOf, remindersOf, runIds } from './runEvents.ts';
import { type RunReport, runReport } from './runReport.ts';
import { type AuditStore, type Closing, onlyRecord, type RecordsOf } from './tenantPorts.ts';
import type { Count, PendingStore, Watched, WatchIndex, WatchStore } from './watchPorts.ts';

/** Tells an organization's calendars what a stored report says. The same run again changes nothing. */
export type AdvanceCalendar = (
  whom: Watched,
  run: { token: string; at: string },
  report: Pick<RunReport, 'head' | 'eachRow'>,
) => Promise<void>;

export type ReassessDeps = AssessDeps &
  BeginDeps &
  EndDeps & {
    watches: WatchStore;
    pending: Pick<PendingStore, 'read' | 'drop'>;
    watchIndex: Pick<WatchIndex, 'put'>;
    webhooks: RecordsOf<KeptWebhook>;
    closings: RecordsOf<Closing>;
    audits: Pick<AuditStore, 'append'>;
    advanceCalendar: AdvanceCalendar;
    count?: Count;
  };

/** What became of an organization: the outcomes of its runs, in their order; `gone`: it is no more watched. */
export type Reassessed = { runs: (Run['outcome'] | 'no-list' | 'ended-elsewhere')[]; gone: boolean };

/** What comes in while a run is under way is taken by the next one at once, so often. */
const mostRuns = 4;

/**
 * Assesses an organization anew where a cause waits, and brings a run that broke off to its end. All tries of a run, also two
 * beside each other, lead to one line in the log of runs and to one set of events. Nothing waiting: nothing happens.
 * @throws Problem `not-loaded`; the store's own error where it cannot be reached: the same call again goes on.
 */
export async function reassess(deps: ReassessDeps, whom: Watched): Promise<Reassessed> {
  const done: Reassessed = { runs: [], gone: false };
  while (done.runs.length < mostRuns) {
    // Mostly nothing came in while the run was under way.
    if (done.runs.length > 0 && (await deps.pending.read(whom)) === null) return done;
    const kept = await watchedOrganization(deps, whom);
    if (kept === 'closing') {
      // The watch stays: who takes the closing back goes on from where it stood, with the next occurrence of the schedule.
      await deps.pending.drop(whom);
      return done;
    }
    if (kept === 'gone') {
      await deps.watches.remove(whom);
      await deps.pending.drop(whom);
      return { ...done, gone: true };
    }
    const begun = await beginRun(deps, whom, kept);
    if (begun === null) return done;
    done.runs.push(await carryOut(deps, whom, kept, begun));
  }
  return done;
}

async function watchedOrganization(
  { organizations, closings }: ReassessDeps,
  { tenantId, organizationId }: Watched,
): Promise<KeptOrganization | 'gone' | 'closing'> {
  const [kept, closing] = await Promise.all([
    organizations(tenantId).get(organizationId),
    closings(tenantId).get(onlyRecord),
  ]);
  if (kept === null || kept.doc.removedAt !== undefined) return 'gone';
  return closing !== null && closing.doc.takenBackAt === undefined ? 'closing' : kept.doc;
}

type Begun = { watch: Watch; running: Running };

async function carryOut(
  deps: ReassessDeps,
  whom: Watched,
  kept: KeptOrganization,
  { watch, running }: Begun,
): Promise<Reassessed['runs'][number]> {
  // Who had a list and has none any more is told so: else the newest report, and calendars, would go on as if it held.
  const report = await runReport(deps, whom, kept, running, { evenEmpty: watch.latest !== undefined });
  if (report === null) {
    if (!(await isUnderWay(deps, whom, running))) return 'ended-elsewhere';
    await deps.watchIndex.put(whom, []);
    return (await endRun(deps, whom, running, {}, null)) ? 'no-list' : 'ended-elsewhere';
  }
  const { latest } = watch;
  const change = latest ? await changeSince(deps, whom.tenantId, latest.assessmentId, report) : null;
  const whose = { organization: named(whom, kept.organization), running, ids: runIds(deps.runtime, running) };
  const changed = change && changedBy(whose, report, change);
  const outcome = change === null ? 'baseline' : changed === null ? 'unchanged' : 'changed';
  const result: Result = { outcome, report, change, changed };
  // Who was overtaken leaves nothing behind.
  if (!(await isUnderWay(deps, whom, running))) return 'ended-elsewhere';
  // Another try stored its report meanwhile: that is the one to tell of, whatever was read since.
  if (outcome !== 'unchanged' && !(await store(deps, whom, running, report)))
    return carryOut(deps, whom, kept, { watch, running });
  await deps.watchIndex.put(whom, await indexKeys(deps, whom, report));

  const newest = outcome === 'unchanged' && latest ? latest : newestOf(report, running);
  const reminders = await remindersOf(whose, report, change, watch, newest.assessmentId);
  const events = [...(changed ? [changed] : []), ...(reminders ? [reminders] : [])];
  const run = lineOf(deps, whose.ids.run, running, result, newest.assessmentId, events);
  const webhooks = events.length === 0 ? [] : await allRecords(deps.webhooks(whom.tenantId));
  const deliveries = deliveriesOf(webhooks, events);
  const again = againAfter(kept, report.head.asOf, await report.breaches());
  const left = { ...leftBy(running, report, newest), ...again };
  const ended = await endRun(deps, whom, running, left, { run, events, deliveries });
  if (!ended) return 'ended-elsewhere';
  deps.count?.({
    Reassessments: 1,
    ReassessmentDelay: secondsSince(running.since ?? running.startedAt, run.finishedAt),
  });
  return outcome;
}

const secondsSince = (from: string, to: string): number => Math.max(0, Date.parse(to) - Date.parse(from)) / 1_000;

type Result = {
  outcome: Run['outcome'];
  report: RunReport;
  change: RunChange | null;
  changed: ReturnType<typeof changedBy>;
};

const named = ({ organizationId }: Watched, { name }: Organization) => ({ id: organizationId, name });

const newestOf = ({ head }: RunReport, { startedAt }: Running) => ({
  assessmentId: head.id,
  at: startedAt,
  asOf: head.asOf,
});

const leftBy = (
  { token, startedAt }: Running,
  { head: { asOf, versions } }: RunReport,
  latest: NonNullable<Watch['latest']>,
): Left => ({
  latest,
  lastRun: { token, at: startedAt, asOf },
  versions: { law: versions.law, matcher: versions.matcher },
});

const lineOf = (
  { runtime }: Pick<ReassessDeps, 'runtime'>,
  id: string,
  { startedAt, causes }: Running,
  { outcome, report: { head }, change, changed }: Result,
  assessmentId: string,
  events: readonly { id: string }[],
): Run => ({
  id,
  at: startedAt,
  finishedAt: runtime.now(),
  asOf: head.asOf,
  causes,
  outcome,
  assessmentId,
  against: change?.before.id ?? null,
  counts: changed?.counts ?? {},
  versions: { ...head.versions },
  events: events.map((event) => event.id),
});

/** Stores the report, says so in the audit trail, and tells the calendars. `false`: another report is stored under its id. */
async function store(deps: ReassessDeps, whom: Watched, running: Running, report: RunReport): Promise<boolean> {
  const { id, versions } = report.head;
  const { answer, parts, isEarlier } = await report.store();
  if (isEarlier && !report.isStored) return false;
  await deps.audits.append(
    whom.tenantId,
    {
      at: deps.runtime.now(),
      actor: { kind: 'system', id: 'watch', label: 'the watch' },
      action: reassessAction,
      subject: `/v1/assessments/${id}`,
      requestId: running.token,
      status: 201,
      requestDigest: null,
      answerDigest: deps.runtime.sha256(answer),
      known: { law: versions.law, matcher: versions.matcher, store: versions.store, [partsKnownAs]: parts },
    },
    running.token,
  );
  await deps.advanceCalendar(whom, { token: running.token, at: running.startedAt }, report);
  return true;
}

async function indexKeys(deps: Pick<ReassessDeps, 'runtime'>, whom: Watched, report: RunReport): Promise<string[]> {
  const keys = new Set([allWatchedKey(deps.runtime, whom)]);
  await report.eachRow((row, given) => {
    for (const key of rowKeys(row, given)) keys.add(key);
  });
  return [...keys];
}
