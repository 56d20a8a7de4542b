import { eachAtOnce } from './atOnce.ts';
import type { Runtime } from './runtime.ts';
import type { Message, PendingStore, Queue, WatchIndex } from './watchPorts.ts';

export type FanOutDeps = {
  watchIndex: Pick<WatchIndex, 'watchers'>;
  pending: Pick<PendingStore, 'add'>;
  queue: Queue;
  runtime: Pick<Runtime, 'now'>;
};

/** So many organizations are told by one message; who stands behind them is told by the next one. */
export const watchersAtOnce = 500;
const beside = 16;

/** Tells those who stand under a key of the index why they are to be assessed. */
export async function fanOut(
  { watchIndex, pending, queue, runtime }: FanOutDeps,
  { key, after, causes }: Extract<Message, { kind: 'fan-out' }>,
): Promise<void> {
  const { items, next } = await watchIndex.watchers(key, watchersAtOnce, after ?? undefined);
  // First: should this one break off, the others are told beside its second try.
  if (next !== null) await queue.send([{ kind: 'fan-out', key, after: next, causes }]);
  const now = runtime.now();
  await eachAtOnce(items, beside, (whom) => pending.add(whom, causes, now));
}
