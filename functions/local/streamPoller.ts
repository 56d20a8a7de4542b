import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../shared/logger.ts';
import { wakesOf } from '../store/streamWakes.ts';
import type { WatchCursors } from '../verbs/watchPorts.ts';
import type { LocalQueue } from './localQueue.ts';
import { readPlace, type TableStream } from './tableStream.ts';

/** Pauses between two looks at a stream that brings nothing, in milliseconds: they grow. */
const [shortest, growth, longest] = [50, 1.5, 1_000];
/** Causes that come one after the other are assessed together: here nobody need wait long for that. */
const longestDelay = 1;
const cursor = 'local-stream';

type Deps = { stream: TableStream; cursors: WatchCursors; queue: LocalQueue; log: Log };

/**
 * Sends whom the table's changes wake into the queue. The place in the stream is kept once what came of it is done or lies in
 * the table, so that nothing is lost with this process.
 */
export function pollStream({ stream, cursors, queue, log }: Deps): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const loop = async (): Promise<void> => {
    let place = readPlace(await cursors.read(cursor));
    for (let idle = shortest; !signal.aborted; ) {
      const part = await stream.read(place);
      if (part.records.length > 0) {
        const wakes = wakesOf(part.records);
        for (const { message, delaySeconds } of wakes)
          await queue.send([message], Math.min(delaySeconds, longestDelay));
        await queue.drained();
        if (signal.aborted) return;
        // What wakes nobody need not be kept: it is read again in no time.
        if (wakes.length > 0) await cursors.put(cursor, JSON.stringify(part.place));
        idle = shortest;
      } else idle = Math.min(longest, idle * growth);
      place = part.place;
      await pause(idle, undefined, { signal }).catch(() => {});
    }
  };
  const running = (async () => {
    while (!signal.aborted) {
      await loop().catch((error: unknown) => {
        if (!signal.aborted) log('error', 'stream-failed', { error });
      });
      await pause(longest, undefined, { signal }).catch(() => {});
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await running;
      stream.close();
    },
  };
}
