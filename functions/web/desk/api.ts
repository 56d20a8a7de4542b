import { setTimeout as pause } from 'node:timers/promises';
import { breachclock } from '../../client/client.ts';

export { ApiProblem, allPages, dataOf, type PageCursor, type Schemas } from '../../client/client.ts';

/** The API as a page asks it: the typed client of the API's document. */
export type Api = ReturnType<typeof deskApi>;

/** A form that was sent twice at once: the second try gets the answer of the first, which takes a moment. */
const [mostWaits, waitMilliseconds] = [20, 250];

/**
 * The client for one request of somebody who is signed in. `send` carries a request to the app itself. What the API turns
 * away for a while (429, 503) is not tried again here: the page says so, and holds no process meanwhile. `origin`: where the
 * browser reached us. Nothing is asked there, but the addresses that the API gives out begin with it.
 */
export const deskApi = (send: (request: Request) => Promise<Response>, origin: string) =>
  breachclock({
    url: origin,
    retry: { retries: 0 },
    fetch: async (request) => {
      for (let waits = 0; ; waits++) {
        const answer = await send(request.clone());
        const isUnderWay = answer.status === 409 && answer.headers.has('retry-after');
        if (!isUnderWay || waits === mostWaits) return answer;
        await pause(waitMilliseconds);
      }
    },
  });

/** The same without fields that are `undefined`, at any depth. */
type Defined<T> = T extends readonly (infer Item)[]
  ? Defined<Item>[]
  : T extends object
    ? { [Name in keyof T]: Defined<Exclude<T[Name], undefined>> }
    : T;

/**
 * What a schema of `domain` gave, as the client's types want a body: they know fields that are left out, and none that are
 * `undefined`. JSON leaves those out.
 */
export const bodyOf = <T extends object>(value: T): Defined<T> => JSON.parse(JSON.stringify(value));
