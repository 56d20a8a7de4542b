import type { Schedule } from '../../domain/watch/schedule.ts';
import type { Runtime } from './runtime.ts';
import type { Cron, Watched } from './watchPorts.ts';

/**
 * When an organization is assessed next by its schedule, after an instant: at the cron time, and as much later as it always is,
 * so that a thousand organizations do not begin together. The same at each asking until it has passed. `null`: not any more.
 */
export function dueAfter(
  { cron, runtime }: { cron: Pick<Cron, 'next'>; runtime: Pick<Runtime, 'sha256'> },
  schedule: Schedule,
  { tenantId, organizationId }: Watched,
  after: string,
): string | null {
  if (!schedule.enabled) return null;
  const digest = runtime.sha256(`${tenantId} ${organizationId}`);
  const later = (Number.parseInt(digest.slice(0, 8), 16) % (schedule.spreadMinutes * 60 + 1)) * 1_000;
  const next = cron.next(schedule.cron, schedule.timeZone, instantOf(Date.parse(after) - later));
  return next === null ? null : instantOf(Date.parse(next) + later);
}

const instantOf = (millis: number): string => new Date(millis).toISOString();
