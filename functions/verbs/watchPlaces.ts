import type { Watch } from '../../domain/watch/watch.ts';
import type { DueEntry, DueStore, Watched } from './watchPorts.ts';

/** Where an organization stands among what is due: for its schedule, for a day of the sources, or for a run under way. */
export const placeAt = (whom: Watched, at: string): DueEntry => ({ at, thing: { kind: 'schedule', ...whom } });

/** Takes a place away, unless the watch has the organization stand there for another reason. */
export async function leavePlace(
  due: Pick<DueStore, 'remove'>,
  whom: Watched,
  at: string,
  { dueAt, again }: Pick<Watch, 'dueAt' | 'again'>,
): Promise<void> {
  if (at !== dueAt && at !== again?.at) await due.remove(placeAt(whom, at));
}
