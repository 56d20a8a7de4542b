import type { KeptOrganization } from '../../domain/organization/organization.ts';
import { notTaken, withTaken } from '../../domain/watch/takenCauses.ts';
import type { Running, Watch } from '../../domain/watch/watch.ts';
import { type PlanDeps, planSchedule } from './planSchedule.ts';
import type { Marked } from './tenantPorts.ts';
import { leavePlace, placeAt } from './watchPlaces.ts';
import type { DueEntry, PendingStore, Watched, WatchStore } from './watchPorts.ts';

export type BeginDeps = PlanDeps & {
  watches: Pick<WatchStore, 'read' | 'begin'>;
  pending: Pick<PendingStore, 'read'>;
};

/** A run that broke off, and of which no message is left, is looked for again after so long, in milliseconds. */
const lookAgainAfter = 900_000;

/** Where a run under way stands among what is due, until it has ended. */
export const lookAgain = (whom: Watched, { startedAt }: Running): DueEntry =>
  placeAt(whom, new Date(Date.parse(startedAt) + lookAgainAfter).toISOString());

/** A change that another worker came before is looked at again, so often. */
const mostAttempts = 8;

/**
 * Takes what waits for an organization into a run, and gives the watch with it; a run that is under way already is that one.
 * `null`: nothing waits. Causes that an earlier run took are none.
 */
export async function beginRun(
  deps: BeginDeps,
  whom: Watched,
  kept: KeptOrganization,
): Promise<{ watch: Watch; running: Running } | null> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await deps.watches.read(whom);
    if (found?.doc.running) return { watch: found.doc, running: found.doc.running };
    const begun = await beginUpon(deps, whom, kept, found);
    if (begun !== 'overtaken') return begun;
  }
  throw new Error('others begin runs for the same organization again and again: try again shortly');
}

async function beginUpon(
  deps: BeginDeps,
  whom: Watched,
  kept: KeptOrganization,
  found: Marked<Watch> | null,
): Promise<{ watch: Watch; running: Running } | 'overtaken' | null> {
  const pending = await deps.pending.read(whom);
  if (pending === null) return null;
  const before = found?.doc ?? { organizationId: whom.organizationId };
  const isTold = pending.doc.causes.named.some((cause) => cause.kind === 'schedule' && cause.dueAt === before.dueAt);
  const plan = await planSchedule(deps, whom, kept, before, isTold);
  const { sha256 } = deps.runtime;
  const causes = notTaken(pending.doc.causes, before.taken ?? [], sha256);
  const isNews = causes.named.length + causes.more > 0;
  const { token, since } = pending.doc;
  const running = { token, startedAt: deps.runtime.now(), since, causes };
  const watch: Watch = isNews
    ? { ...plan.watch, running, taken: withTaken(before.taken ?? [], causes, sha256) }
    : plan.watch;
  // First: a run of which nothing is left but the watch would wait for the next cause.
  if (isNews) await deps.due.put(lookAgain(whom, running));
  const begun = await deps.watches.begin(whom, watch, found?.mark ?? null, pending.mark);
  if (begun === null) {
    if (isNews) await leavePlace(deps.due, whom, lookAgain(whom, running).at, before);
    return 'overtaken';
  }
  await plan.leave();
  return isNews ? { watch: begun.doc, running } : null;
}
