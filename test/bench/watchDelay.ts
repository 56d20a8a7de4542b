import { localQueue } from '../../functions/local/localQueue.ts';
import { pollStream } from '../../functions/local/streamPoller.ts';
import { openTableStream } from '../../functions/local/tableStream.ts';
import type { Message, Watched } from '../../functions/verbs/watchPorts.ts';
import type { WatchBench } from './watchBench.ts';

/** Milliseconds on the clock from a load that is sealed on, each part from the end of the one before. */
export type Delay = { seen: number; told: number; woken: number; ended: number };

/** Follows one change through stream and queue, as `npm start` has them, to the end of the run that it brings about. */
export async function delayOf(bench: WatchBench, whom: Watched, change: () => Promise<unknown>): Promise<Delay> {
  const stream = await openTableStream(bench.db, bench.endpoint);
  if (stream === null) throw new Error('the embedded DynamoDB tells no changes');
  const begun: Partial<Record<Message['kind'], number>> = {};
  let atEnd: (instant: number) => void = () => {};
  const ended = new Promise<number>((done) => {
    atEnd = done;
  });
  const handle = async (message: Message): Promise<void> => {
    begun[message.kind] ??= performance.now();
    await bench.handleFrom(queue, message);
    if (message.kind === 'reassess' && message.organizationId === whom.organizationId) atEnd(performance.now());
  };
  const queue = localQueue(handle, (_, event, fields) => console.error(event, fields));
  const place = await skipped(stream);
  await bench.stores.cursors.put('local-stream', JSON.stringify(place));
  await change();
  const start = performance.now();
  const poller = pollStream({ stream, cursors: bench.stores.cursors, queue, log: () => {} });
  try {
    const end = await ended;
    const [seen, told, woken] = [begun.store ?? start, begun['fan-out'] ?? start, begun.reassess ?? start];
    return { seen: seen - start, told: told - seen, woken: woken - told, ended: end - woken };
  } finally {
    await queue.stop();
    await poller.stop();
  }
}

/** The place behind all that the stream holds. */
async function skipped(stream: NonNullable<Awaited<ReturnType<typeof openTableStream>>>) {
  for (let place = {}; ; ) {
    const part = await stream.read(place);
    if (part.records.length === 0) return part.place;
    place = part.place;
  }
}
