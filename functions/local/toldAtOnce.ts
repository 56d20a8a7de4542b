import { type FanOutDeps, fanOut } from '../verbs/fanOut.ts';
import type { Queue } from '../verbs/watchPorts.ts';

/**
 * A queue for whoever keeps how far the feed of changes was read: whom a change concerns is told by the time that it was sent, since
 * a queue in memory ends with its process, and what was read is not read again.
 */
export function toldAtOnce(deps: FanOutDeps): Queue {
  const queue: Queue = {
    async send(messages, delaySeconds) {
      for (const message of messages)
        if (message.kind === 'fan-out') await fanOut({ ...deps, queue }, message);
        else await deps.queue.send([message], delaySeconds);
    },
  };
  return queue;
}
