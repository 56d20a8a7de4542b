import * as z from 'zod';
import { lawVersion } from '../../domain/law/duties/index.ts';
import { MATCHER } from '../../domain/match/match.ts';
import { allWatchedKeys } from './allWatched.ts';
import { eachAtOnce } from './atOnce.ts';
import type { Runtime } from './runtime.ts';
import type { PendingStore, WatchCursors, WatchIndex } from './watchPorts.ts';

export type WaveDeps = {
  cursors: WatchCursors;
  watchIndex: Pick<WatchIndex, 'watchers'>;
  pending: Pick<PendingStore, 'add'>;
  runtime: Pick<Runtime, 'now'>;
};

/** So many organizations are told in each step: a new law concerns all of them, and none of them at once. */
export const waveAtOnce = 200;
const beside = 8;

/** Which versions the wave is about, and how far it has come; `key: null`: everybody was told. */
const placeSchema = z.strictObject({
  law: z.string(),
  matcher: z.string(),
  key: z.int().nullable(),
  after: z.string().nullable(),
});
type Place = z.infer<typeof placeSchema>;
const cursor = 'versions';

/** The law as coded here, and the matcher. */
export const versionsNow = { law: lawVersion, matcher: MATCHER } as const;

/**
 * Tells some more organizations that the law or the matcher is another one, until all were. A watch that begins now begins with the
 * versions of now. Gives how many it told.
 */
export async function waveOfVersions(
  deps: WaveDeps,
  versions: { law: string; matcher: string } = versionsNow,
): Promise<number> {
  const text = await deps.cursors.read(cursor);
  const found = text === null ? null : placeSchema.parse(JSON.parse(text));
  const keep = (place: Place) => deps.cursors.put(cursor, JSON.stringify(place));
  const { law, matcher } = versions;
  if (found === null) {
    await keep({ law, matcher, key: null, after: null });
    return 0;
  }
  const isSame = found.law === law && found.matcher === matcher;
  if (isSame && found.key === null) return 0;
  const { key, after } = isSame && found.key !== null ? { ...found, key: found.key } : { key: 0, after: null };
  const page = await deps.watchIndex.watchers(allWatchedKeys[key] ?? '', waveAtOnce, after ?? undefined);
  const now = deps.runtime.now();
  await eachAtOnce(page.items, beside, (whom) => deps.pending.add(whom, [{ kind: 'versions', law, matcher }], now));
  const next = key + 1 < allWatchedKeys.length ? key + 1 : null;
  await keep({ law, matcher, key: page.next === null ? next : key, after: page.next });
  return page.items.length;
}
