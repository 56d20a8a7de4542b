import { openWorkerNotify } from '../notify/openNotify.ts';
import type { NotifyConfig } from '../shared/config.ts';
import { cron } from '../shared/cron.ts';
import type { Log } from '../shared/logger.ts';
import { runtime } from '../shared/runtime.ts';
import { type DbConfig, openDb } from '../store/client.ts';
import { openStores } from '../store/stores.ts';
import { advanceCalendar } from '../verbs/advanceCalendar.ts';
import { catalogReader } from '../verbs/catalog.ts';
import { deliver } from '../verbs/deliver.ts';
import { digest } from '../verbs/digest.ts';
import { handleMessage, type MessageDeps } from '../verbs/handleMessage.ts';
import type { Message, WatchStores } from '../verbs/watchPorts.ts';
import { watchUnknown } from '../verbs/watchUnknown.ts';
import { localQueue } from './localQueue.ts';
import { pollStream } from './streamPoller.ts';
import { openTableStream } from './tableStream.ts';
import { toldAtOnce } from './toldAtOnce.ts';

export type WatchHere = {
  db: DbConfig & { endpoint: string };
  tickSeconds: number;
  dataDir: string;
  /** Whose organizations are looked for that were kept before there was a watch. */
  tenantId: string;
  notify: NotifyConfig;
};

/** So far ahead what is due is looked at when a process begins: runs that another one left stand there. */
const lookAheadMillis = 20 * 60_000;
const placesAtOnce = 500;

/** The watch of one process, over the table of `npm start`: the jobs of AWS with a queue in memory. */
export async function watchHere(here: WatchHere, log: Log): Promise<{ stop(): Promise<void> }> {
  const { db: config, tickSeconds, dataDir, notify } = here;
  const db = openDb(config);
  const stores = openStores(db);
  const outside = { ...stores, ...openWorkerNotify(notify, { dataDir }), runtime };
  const queue = localQueue((message) => handled(message), log);
  const deps: MessageDeps = {
    ...stores,
    catalog: catalogReader(stores.breaches),
    queue,
    cron,
    runtime,
    advanceCalendar: (...told) => advanceCalendar({ ...stores, runtime }, ...told),
    deliver: (lane) => deliver(outside, lane),
    digest: (whose) => digest(outside, whose),
  };
  const handled = async (message: Message): Promise<void> => {
    // A process that has just begun may find no catalog yet: its load wakes the watch again.
    if (message.kind !== 'tick' && (await stores.breaches.head()) === null) return;
    await handleMessage(message.kind === 'store' ? { ...deps, queue: toldAtOnce(deps) } : deps, message);
  };
  const stream = await openTableStream(db, config.endpoint);
  if (stream === null)
    log('info', 'watch-without-stream', {
      endpoint: config.endpoint,
      remedy: 'this DynamoDB tells no changes: changes of lists and facts are seen by the schedule alone',
    });
  const poller = stream && pollStream({ stream, cursors: stores.cursors, queue, log });
  await watchUnknown({ ...stores, runtime }, here.tenantId);
  await wakeAll(stores, (messages) => queue.send(messages));
  const tick = () => void queue.send([{ kind: 'tick' }]);
  tick();
  const timer = setInterval(tick, tickSeconds * 1_000);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all([queue.stop(), poller?.stop()]);
      db.client.destroy();
    },
  };
}

/** Whatever waits, and whatever was under way in a process that ended. */
async function wakeAll(
  { pending, due }: Pick<WatchStores, 'pending' | 'due'>,
  send: (messages: Message[]) => Promise<void>,
): Promise<void> {
  const soon = new Date(Date.now() + lookAheadMillis).toISOString();
  for (let shard = 0; shard < due.shards; shard++)
    for (let after: string | undefined; ; ) {
      const page = await due.list(shard, soon, placesAtOnce, after);
      await send(
        page.items.flatMap(({ thing }): Message[] => {
          if (thing.kind !== 'schedule') return [];
          const { tenantId, organizationId } = thing;
          return [{ kind: 'reassess', tenantId, organizationId }];
        }),
      );
      if (page.next === null) break;
      after = page.next;
    }
  for (let after: string | undefined; ; ) {
    const page = await pending.list({ before: soon, limit: placesAtOnce, after });
    await send(page.items.map((whom): Message => ({ kind: 'reassess', ...whom })));
    if (page.next === null) return;
    after = page.next;
  }
}
