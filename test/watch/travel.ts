import { addDays } from '../../domain/calendar/day.ts';
import { cron } from '../../functions/shared/cron.ts';
import { runtime } from '../../functions/shared/runtime.ts';
import { wakesOf } from '../../functions/store/streamWakes.ts';
import { advanceCalendar } from '../../functions/verbs/advanceCalendar.ts';
import { catalogReader } from '../../functions/verbs/catalog.ts';
import { handleMessage, type MessageDeps } from '../../functions/verbs/handleMessage.ts';
import type { Message } from '../../functions/verbs/watchPorts.ts';
import { makeTestApp } from '../http/testApp.ts';
import { memoryStores } from '../stores/memory.ts';
import { streamed } from './streamed.ts';

const millisOf = (instant: string): number => Date.parse(instant);
const instantOf = (millis: number): string => new Date(millis).toISOString();
const minute = 60_000;

/** The app and its watch over stores in memory, at a clock that goes where the test sends it, and that passes by no tick that has work. */
export async function travel(begin: string) {
  const clock = { now: begin };
  const waiting: { at: number; message: Message }[] = [];
  const queue = {
    send: async (messages: readonly Message[], delaySeconds = 0): Promise<void> => {
      for (const message of messages) waiting.push({ at: millisOf(clock.now) + delaySeconds * 1_000, message });
    },
  };
  const stores = streamed(
    memoryStores(() => clock.now),
    async (record) => {
      for (const { message, delaySeconds } of wakesOf([record])) await queue.send([message], delaySeconds);
    },
  );
  const app = await makeTestApp({ stores, catalog: 'empty', clock });
  const here = { ...runtime, now: () => clock.now };
  const deps: MessageDeps = {
    ...stores,
    catalog: catalogReader(stores.breaches),
    cron,
    runtime: here,
    queue,
    advanceCalendar: (...told) => advanceCalendar({ ...stores, runtime: here }, ...told),
    deliver: async () => {},
    digest: async () => {},
  };

  const setClock = (millis: number): void => {
    if (millis > millisOf(clock.now)) clock.now = instantOf(millis);
  };
  /** The message that comes first; of those of one instant the one that was sent first. */
  const nextMessage = () => waiting.reduce((first, one) => (first && first.at <= one.at ? first : one), waiting[0]);
  /** The first minute from an instant on in which something is due; ticks between have nothing to do. */
  const nextTick = async (until: string): Promise<number | null> => {
    let first: string | undefined;
    for (let shard = 0; shard < stores.due.shards; shard++) {
      const at = (await stores.due.list(shard, until, 1)).items[0]?.at;
      if (at !== undefined && (first === undefined || at < first)) first = at;
    }
    return first === undefined ? null : Math.ceil(millisOf(first) / minute) * minute;
  };
  /** Lets the time pass up to an instant: each message at its time, each tick that has something to do. */
  const passTo = async (instant: string): Promise<void> => {
    const end = millisOf(instant);
    if (end < millisOf(clock.now)) throw new RangeError(`${instant} has passed: it is ${clock.now}`);
    for (;;) {
      const [message, tick] = [nextMessage(), await nextTick(instant)];
      if (message && message.at <= end && (tick === null || message.at <= tick)) {
        waiting.splice(waiting.indexOf(message), 1);
        setClock(message.at);
        await handleMessage(deps, message.message);
      } else if (tick !== null && tick <= end) {
        setClock(tick);
        await handleMessage(deps, { kind: 'tick' });
      } else break;
    }
    setClock(end);
  };
  return { app, stores, clock, deps, passTo };
}
export type Travel = Awaited<ReturnType<typeof travel>>;

/** The days from one to another, both with them. */
export function* daysFrom(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}
