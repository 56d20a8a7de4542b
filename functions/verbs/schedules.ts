import { defaultTimeZone } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import {
  type KeptSchedule,
  type Schedule,
  scheduleInForce,
  scheduleSchema,
  usualSchedule,
} from '../../domain/watch/schedule.ts';
import type { Watch } from '../../domain/watch/watch.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type Caller, callerName } from './ports.ts';
import { changedMeanwhile } from './records.ts';
import type { Marked, RecordsOf } from './tenantPorts.ts';
import type { Cron, WatchStore } from './watchPorts.ts';

export type ScheduleDeps = OrganizationDeps & {
  schedules: RecordsOf<KeptSchedule>;
  watches: Pick<WatchStore, 'read'>;
  cron: Cron;
};

/** An organization's schedule as the API shows it, beside what the watch knows of its runs. */
export type ShownSchedule = Schedule & {
  /** Whether it is the organization's own; else it is the usual one. */
  own: boolean;
  /** The cron expression's next instant; `null`: it is off. */
  nextAt: string | null;
  /** When the next run begins, to the minute that is this organization's; `null`: the watch has not taken it up yet. */
  nextRunAt: string | null;
  running: { startedAt: string } | null;
  lastRun: { at: string; asOf: string } | null;
  /** The newest report that the watch stored. */
  latest: { assessmentId: string; at: string; asOf: string } | null;
  updatedAt: string | null;
  updatedBy: string | null;
  warnings?: string[];
};
type Shown = { answer: ShownSchedule; mark: string };

export const scheduleRequest = scheduleSchema.extend({ timeZone: scheduleSchema.shape.timeZone.optional() });

/** The mark of the state in which an organization never had a schedule of its own. */
const usualMark = 'usual';

/** The schedule that holds for an organization. @throws Problem `not-found`. */
export async function readSchedule(deps: ScheduleDeps, tenantId: string, organizationId: string): Promise<Shown> {
  const { doc } = await findOrganization(deps, tenantId, organizationId);
  const kept = await deps.schedules(tenantId).get(organizationId);
  return shown(deps, tenantId, organizationId, kept, doc.organization.timeZone ?? defaultTimeZone);
}

async function shown(
  { watches, cron, runtime }: ScheduleDeps,
  tenantId: string,
  organizationId: string,
  kept: Marked<KeptSchedule> | null,
  timeZone: string,
  unknown: readonly string[] = [],
): Promise<Shown> {
  const watch = (await watches.read({ tenantId, organizationId }))?.doc;
  const schedule = scheduleInForce(kept?.doc, timeZone);
  const own = kept !== null && kept.doc.removedAt === undefined;
  const next = schedule.enabled ? cron.next(schedule.cron, schedule.timeZone, runtime.now()) : null;
  const warnings = notUsed(unknown);
  const answer = {
    ...schedule,
    own,
    nextAt: next && inMinutes(next, 0),
    nextRunAt: schedule.enabled ? plannedBy(schedule, watch, cron) : null,
    running: watch?.running ? { startedAt: watch.running.startedAt } : null,
    lastRun: watch?.lastRun ? { at: watch.lastRun.at, asOf: watch.lastRun.asOf } : null,
    latest: watch?.latest ?? null,
    updatedAt: own ? kept.doc.updatedAt : null,
    updatedBy: own ? kept.doc.updatedBy : null,
    ...(warnings.length > 0 && { warnings }),
  };
  return { answer, mark: kept?.mark ?? usualMark };
}

const minute = 60_000;
const inMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * minute).toISOString();

/** The watch's own plan, where it follows from this schedule and not from one before. */
function plannedBy({ cron, timeZone, spreadMinutes }: Schedule, watch: Watch | undefined, crons: Cron): string | null {
  const { dueAt } = watch ?? {};
  if (dueAt === undefined) return null;
  const begins = crons.next(cron, timeZone, inMinutes(dueAt, -spreadMinutes - 1));
  return begins !== null && Date.parse(begins) <= Date.parse(dueAt) ? dueAt : null;
}

/**
 * Gives an organization a schedule of its own. @throws Problem `invalid-request` with a pointer, `not-found`,
 * `precondition-failed`.
 */
export async function putSchedule(
  deps: ScheduleDeps,
  by: Caller,
  organizationId: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  const { value, unknown } = parseRequest(scheduleRequest, body);
  const { organization } = (await findOrganization(deps, by.tenantId, organizationId)).doc;
  const zone = organization.timeZone ?? defaultTimeZone;
  const schedule = { ...value, timeZone: value.timeZone ?? zone };
  refuseFaulty(deps.cron, schedule);
  const kept = { schedule, updatedAt: deps.runtime.now(), updatedBy: callerName(by) };
  const written = await write(deps, by.tenantId, organizationId, ifMatch, () => kept);
  return shown(deps, by.tenantId, organizationId, written, zone, unknown);
}

/** Goes back to the usual schedule; where that holds already nothing changes. @throws Problem `not-found`, `precondition-failed`. */
export async function removeSchedule(
  deps: ScheduleDeps,
  by: Caller,
  organizationId: string,
  ifMatch: string | undefined,
): Promise<Shown> {
  const { organization } = (await findOrganization(deps, by.tenantId, organizationId)).doc;
  const zone = organization.timeZone ?? defaultTimeZone;
  const removedAt = deps.runtime.now();
  const written = await write(deps, by.tenantId, organizationId, ifMatch, (kept) =>
    kept === null || kept.removedAt !== undefined
      ? kept
      : { schedule: usualSchedule(zone), updatedAt: removedAt, updatedBy: callerName(by), removedAt },
  );
  return shown(deps, by.tenantId, organizationId, written, zone);
}

/** A change that another writer came before is made again upon what that one wrote, so often. */
const mostAttempts = 8;

/** Puts what `change` makes of the present state; the same request again finds what it wrote. */
async function write(
  { schedules, runtime }: ScheduleDeps,
  tenantId: string,
  organizationId: string,
  ifMatch: string | undefined,
  change: (kept: KeptSchedule | null) => KeptSchedule | null,
): Promise<Marked<KeptSchedule> | null> {
  const name = runtime.newId();
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await schedules(tenantId).get(organizationId);
    if (found?.write === name) return found;
    if (ifMatch !== undefined && ifMatch !== (found?.mark ?? usualMark)) throw changedMeanwhile();
    const changed = change(found?.doc ?? null);
    if (changed === null || changed === found?.doc) return found;
    const expected = found === null ? 'absent' : { mark: found.mark };
    const written = await schedules(tenantId).put(organizationId, changed, expected, name);
    if (written !== null) return written;
  }
  throw changedMeanwhile();
}

/** An expression of which it is known that it can be read. */
const readable = '0 5 * * *';

/** @throws Problem `invalid-request` with a pointer to what is wrong of the two. */
function refuseFaulty(cron: Cron, { cron: expression, timeZone }: Schedule): void {
  const ofZone = cron.fault(readable, timeZone);
  const message = ofZone ?? cron.fault(expression, timeZone);
  if (message === null) return;
  const pointer = ofZone === null ? '/cron' : '/timeZone';
  throw new Problem('invalid-request', 'The schedule cannot be kept.', [{ pointer, message }]);
}
