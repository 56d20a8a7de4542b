import { defaultTimeZone } from '../../domain/law/facts.ts';
import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { type KeptSchedule, scheduleInForce } from '../../domain/watch/schedule.ts';
import type { Watch } from '../../domain/watch/watch.ts';
import { dueAfter } from './dueAfter.ts';
import type { Runtime } from './runtime.ts';
import type { RecordsOf } from './tenantPorts.ts';
import { leavePlace, placeAt } from './watchPlaces.ts';
import type { Cron, DueStore, Watched, WatchStore } from './watchPorts.ts';

export type PlanDeps = {
  schedules: RecordsOf<KeptSchedule>;
  due: Pick<DueStore, 'put' | 'remove'>;
  cron: Pick<Cron, 'next'>;
  runtime: Pick<Runtime, 'now' | 'sha256'>;
};

/** The next instant of an organization's schedule; `null` where none is on. */
export async function nextDue(
  deps: Omit<PlanDeps, 'due'>,
  whom: Watched,
  { organization }: Pick<KeptOrganization, 'organization'>,
): Promise<string | null> {
  const kept = (await deps.schedules(whom.tenantId).get(whom.organizationId))?.doc;
  const schedule = scheduleInForce(kept, organization.timeZone ?? defaultTimeZone);
  return dueAfter(deps, schedule, whom, deps.runtime.now());
}

/**
 * Puts an organization where its schedule comes next among what is due, and gives the watch that says so; `leave` takes its place
 * of before away, once that is written. What is due by now is left to the tick, which takes it up as a cause; `isTold`: that was
 * done.
 */
export async function planSchedule(
  deps: PlanDeps,
  whom: Watched,
  kept: Pick<KeptOrganization, 'organization'>,
  watch: Watch,
  isTold = false,
): Promise<{ watch: Watch; leave(): Promise<void> }> {
  const [{ dueAt: before, ...rest }, at] = [watch, await nextDue(deps, whom, kept)];
  const isDueNow = before !== undefined && before <= deps.runtime.now() && !isTold;
  if ((isDueNow && at !== null) || (before ?? null) === at) return { watch, leave: async () => {} };
  if (at !== null) await deps.due.put(placeAt(whom, at));
  const planned = { ...rest, ...(at !== null && { dueAt: at }) };
  return {
    watch: planned,
    leave: async () => {
      if (before !== undefined) await leavePlace(deps.due, whom, before, planned);
    },
  };
}

/** A change that another writer came before is made again upon what that one wrote, so often. */
const mostAttempts = 8;

/** The watch with its schedule as that is now, where it is watched already. */
export async function replan(
  deps: PlanDeps & { watches: Pick<WatchStore, 'read' | 'put'> },
  whom: Watched,
  kept: Pick<KeptOrganization, 'organization'>,
): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await deps.watches.read(whom);
    if (found === null) return false;
    const { watch, leave } = await planSchedule(deps, whom, kept, found.doc);
    if (watch === found.doc) return true;
    if ((await deps.watches.put(whom, watch, found.mark)) !== null) {
      await leave();
      return true;
    }
  }
  throw new Error('the watch is written again and again by others: try again shortly');
}
