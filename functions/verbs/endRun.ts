import type { Running, Watch } from '../../domain/watch/watch.ts';
import { lookAgain } from './beginRun.ts';
import { leavePlace, placeAt } from './watchPlaces.ts';
import type { DueStore, RunEnd, Watched, WatchStore } from './watchPorts.ts';

export type EndDeps = { watches: Pick<WatchStore, 'read' | 'put' | 'finish'>; due: Pick<DueStore, 'put' | 'remove'> };

/** What a run leaves in the watch. Without `again` there is no later day to wait for, whatever an earlier run waited for. */
export type Left = Partial<Pick<Watch, 'latest' | 'lastRun' | 'versions' | 'again'>>;

/** A change that another writer came before is made again upon what that one wrote, so often. */
const mostAttempts = 8;

/** Whether a run is still under way: another worker may have ended it, or the organization is no more watched. */
export const isUnderWay = async (
  { watches }: { watches: Pick<WatchStore, 'read'> },
  whom: Watched,
  { token }: Running,
): Promise<boolean> => (await watches.read(whom))?.doc.running?.token === token;

/**
 * Ends a run: with what comes of it, all together, or without anything (`null`). `false`: somebody else ended it, and nothing
 * was written.
 */
export async function endRun(
  { watches, due }: EndDeps,
  whom: Watched,
  running: Running,
  left: Left,
  end: RunEnd | null,
): Promise<boolean> {
  // First: the watch alone would wake nobody.
  if (left.again) await due.put(placeAt(whom, left.again.at));
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const found = await watches.read(whom);
    if (found?.doc.running?.token !== running.token) return false;
    const { running: _, again: before, ...rest } = found.doc;
    const watch: Watch = { ...rest, ...left };
    const ended =
      end === null ? await watches.put(whom, watch, found.mark) : await watches.finish(whom, watch, found.mark, end);
    if (ended === null) continue;
    await leavePlace(due, whom, lookAgain(whom, running).at, watch);
    if (before) await leavePlace(due, whom, before.at, watch);
    return true;
  }
  throw new Error('the watch is written again and again by others: try again shortly');
}
