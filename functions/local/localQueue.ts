import type { Log } from '../shared/logger.ts';
import { inTurn } from '../verbs/inTurn.ts';
import { turnOf } from '../verbs/message.ts';
import type { Message, Queue } from '../verbs/watchPorts.ts';

/** So many messages are handled beside each other: work of this machine, and waiting for receivers elsewhere. */
const [worksAtOnce, deliveriesAtOnce] = [4, 32];
/** A message that fails comes again after so many milliseconds; after the last time the table alone remembers it. */
const pauses = [500, 2_000, 8_000, 30_000];

/** What of these messages is to be done lies in the table: lost ones are woken again from there, of the store by each tick. */
const liesInTable = ({ kind }: Message): boolean => ['reassess', 'deliver', 'digest', 'store', 'tick'].includes(kind);

/** The queue of one process: messages wait in memory. Equal ones that wait are one. */
export type LocalQueue = Queue & {
  /** When nothing is left that only messages know of. */
  drained(): Promise<void>;
  /** Takes no more, and ends when what is under way has ended. */
  stop(): Promise<void>;
};

/** As in AWS deliveries have a queue of their own: receivers that hang keep no assessment waiting. */
export function localQueue(handle: (message: Message) => Promise<unknown>, log: Log): LocalQueue {
  const work = queueOf(handle, log, worksAtOnce);
  const deliveries = queueOf(handle, log, deliveriesAtOnce);
  const isDelivery = ({ kind }: Message): boolean => kind === 'deliver' || kind === 'digest';
  return {
    async send(messages, delaySeconds) {
      await work.send(
        messages.filter((message) => !isDelivery(message)),
        delaySeconds,
      );
      await deliveries.send(messages.filter(isDelivery), delaySeconds);
    },
    drained: () => work.drained(),
    async stop() {
      await Promise.all([work.stop(), deliveries.stop()]);
    },
  };
}

function queueOf(handle: (message: Message) => Promise<unknown>, log: Log, atOnce: number): LocalQueue {
  const waiting: { name: string; message: Message; tries: number }[] = [];
  const names = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  const turns = inTurn();
  let [running, untold, isStopped, ids] = [0, 0, false, 0];
  let listeners: (() => void)[] = [];
  const changed = () => {
    const all = listeners;
    listeners = [];
    for (const listener of all) listener();
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise<void>((done) => void listeners.push(done));
  };

  const later = (millis: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, millis);
    timers.add(timer);
  };
  const enqueue = (message: Message, millis: number, tries: number): void => {
    const name = JSON.stringify(message);
    if (tries === 0 && names.has(name)) return;
    names.add(name);
    if (tries === 0 && !liesInTable(message)) untold++;
    later(millis, () => {
      waiting.push({ name, message, tries });
      next();
    });
  };
  const next = (): void => {
    while (running < atOnce && !isStopped) {
      const one = waiting.shift();
      if (one === undefined) return;
      running++;
      void turns(turnOf(one.message) ?? `message ${ids++}`, () => work(one)).finally(() => {
        running--;
        changed();
        next();
      });
    }
  };
  const work = async ({ name, message, tries }: { name: string; message: Message; tries: number }): Promise<void> => {
    // From here on an equal message means something that came since.
    names.delete(name);
    try {
      await handle(message);
    } catch (error) {
      const pause = pauses[tries];
      log('error', 'message-failed', { kind: message.kind, error, again: pause !== undefined && !isStopped });
      if (pause !== undefined && !isStopped) return enqueue(message, pause, tries + 1);
    }
    if (!liesInTable(message)) untold--;
  };

  return {
    async send(messages, delaySeconds = 0) {
      if (!isStopped) for (const message of messages) enqueue(message, delaySeconds * 1_000, 0);
    },
    drained: () => until(() => untold === 0 || isStopped),
    async stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      changed();
      await until(() => running === 0);
    },
  };
}
