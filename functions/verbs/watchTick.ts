import type { KeptOrganization } from '../../domain/organization/organization.ts';
import type { KeptWebhook } from '../../domain/watch/webhook.ts';
import { eachAtOnce } from './atOnce.ts';
import { nextDue, type PlanDeps } from './planSchedule.ts';
import type { RecordsOf } from './tenantPorts.ts';
import type { DueEntry, DueStore, Message, PendingStore, Queue, Watched, WatchStore } from './watchPorts.ts';
import { type WaveDeps, waveOfVersions } from './waveOfVersions.ts';

export type TickDeps = PlanDeps &
  WaveDeps & {
    organizations: RecordsOf<KeptOrganization>;
    due: DueStore;
    pending: Pick<PendingStore, 'add' | 'list'>;
    watches: Pick<WatchStore, 'read' | 'put'>;
    webhooks: RecordsOf<KeptWebhook>;
    queue: Queue;
  };

/** So much of what is due is looked at in each shard; the rest by the next tick. */
const dueAtOnce = 250;
const beside = 8;
/** A wake-up that brought nothing about for so long, in milliseconds, is taken for lost. */
const lostAfter = 900_000;
const lostAtOnce = 500;
/** So long who was woken has the time to move its place itself, in milliseconds. */
const wokenFor = 600_000;

const laterBy = (now: string, millis: number): string => new Date(Date.parse(now) + millis).toISOString();

/** What a tick did: schedules that came, lanes and digests that were woken, wake-ups that were sent again. */
export type Ticked = { schedules: number; woken: number; again: number; wave: number };

/**
 * Looks at the clock: whose schedule has come waits from now on, what is to be delivered wakes a worker, what waits since long
 * wakes one again, and a wave of new versions goes on a step. All of it can be repeated.
 */
export async function watchTick(deps: TickDeps): Promise<Ticked> {
  const now = deps.runtime.now();
  const ticked: Ticked = { schedules: 0, woken: 0, again: 0, wave: 0 };
  await eachAtOnce(
    Array.from({ length: deps.due.shards }, (_, shard) => shard),
    beside,
    async (shard) => {
      const { items } = await deps.due.list(shard, now, dueAtOnce);
      await eachAtOnce(items, beside, async (entry) => {
        const { thing } = entry;
        if (thing.kind === 'schedule') {
          if (await scheduleCame(deps, entry, thing, now)) ticked.schedules++;
        } else if (thing.kind === 'digest' && !(await isDigestDue(deps, thing, now))) await deps.due.remove(entry);
        else {
          await deps.queue.send([wakeUp(thing)]);
          await deps.due.move(entry, laterBy(now, wokenFor));
          ticked.woken++;
        }
      });
    },
  );
  ticked.again = await wakeAgain(deps, now);
  // The feed of changes too: the wake-up of a load may be lost, and a load that is under way is waited for.
  await deps.queue.send([{ kind: 'store' }]);
  ticked.wave = await waveOfVersions(deps);
  return ticked;
}

const wakeUp = (thing: Exclude<DueEntry['thing'], { kind: 'schedule' }>): Message =>
  thing.kind === 'lane'
    ? { ...idsOf(thing), kind: 'deliver', organizationId: thing.organizationId }
    : { ...idsOf(thing), kind: 'digest' };
/**
 * Whether a digest goes out by now. One that was sent has a place of its own for its next time, and the one that a tick gave it
 * to be looked at again is of no use any more. A webhook that is off keeps its times, so that it has them when it is on again.
 */
async function isDigestDue(
  { webhooks }: Pick<TickDeps, 'webhooks'>,
  { tenantId, webhookId }: { tenantId: string; webhookId: string },
  now: string,
): Promise<boolean> {
  const kept = (await webhooks(tenantId).get(webhookId))?.doc;
  if (kept === undefined || kept.removedAt !== undefined || kept.webhook.digest === undefined) return false;
  return kept.digestAt !== undefined && Date.parse(kept.digestAt) <= Date.parse(now);
}

const idsOf = ({ tenantId, webhookId }: { tenantId: string; webhookId: string }) => ({ tenantId, webhookId });

/**
 * An organization stands in the list of what is due: for its schedule, for a day from which sources count, for a run of which
 * nothing was heard since, or since a change of its schedule broke off. The watch tells which. A day's causes stay in the watch
 * until a run has ended, so that no way of breaking off loses them; which of them a run took it knows.
 */
async function scheduleCame(deps: TickDeps, entry: DueEntry, whom: Watched, now: string): Promise<boolean> {
  const { tenantId, organizationId } = whom;
  const [found, kept] = await Promise.all([deps.watches.read(whom), deps.organizations(tenantId).get(organizationId)]);
  const watch = found?.doc;
  if (watch?.running || kept === null || kept.doc.removedAt !== undefined)
    await deps.queue.send([{ kind: 'reassess', tenantId, organizationId }]);
  const dueAt = watch?.dueAt;
  const isScheduled = dueAt !== undefined && dueAt <= now;
  const known = watch?.again && watch.again.at <= now ? watch.again.causes : [];
  if (kept !== null && known.length > 0) await deps.pending.add(whom, known, now);
  if (found === null || !isScheduled || kept === null) {
    if (watch?.running) await deps.due.move(entry, laterBy(now, wokenFor));
    else await deps.due.remove(entry);
    return false;
  }
  await deps.pending.add(whom, [{ kind: 'schedule', dueAt }], now);
  const next = await nextDue(deps, whom, kept.doc);
  if (next === null) await deps.due.remove(entry);
  else await deps.due.move(entry, next);
  const { dueAt: _, ...rest } = found.doc;
  // Where another one wrote it meanwhile, the next occurrence finds what this one left.
  await deps.watches.put(whom, { ...rest, ...(next !== null && { dueAt: next }) }, found.mark);
  return true;
}

async function wakeAgain({ pending, queue }: TickDeps, now: string): Promise<number> {
  const { items } = await pending.list({ before: laterBy(now, -lostAfter), limit: lostAtOnce });
  if (items.length > 0) await queue.send(items.map((whom): Message => ({ kind: 'reassess', ...whom })));
  return items.length;
}
