/** How a request goes out: the `fetch` of the platform, or one that a test puts in its place. */
export type Fetch = (request: Request) => Promise<Response>;

export type RetryOptions = {
  /** How often a request is sent again at most. */
  retries: number;
  /** Seconds that an answer may ask to wait; one that asks for longer is given back. */
  longestWait: number;
  /** Waits so many seconds. */
  wait(seconds: number): Promise<void>;
  /** The present moment, in milliseconds since 1970. */
  now(): number;
};

/**
 * Too many requests (429), not ready (503), and a conflict that names a time, as of two equal requests at once: nothing was
 * done, and the same request can be sent again.
 */
const isPassing = ({ status, headers }: Response): boolean =>
  status === 429 || status === 503 || (status === 409 && headers.has('retry-after'));

/** Seconds where the answer names none: 1, 2, 4 … */
const standardWait = (attempt: number): number => 2 ** attempt;

/** Seconds that `Retry-After` asks for, given as seconds or as a date (RFC 9110, 10.2.3). */
export function secondsToWait(header: string | null, attempt: number, now: number): number {
  if (header === null || header.trim() === '') return standardWait(attempt);
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? standardWait(attempt) : Math.max(0, (date - now) / 1000);
}

/** A `fetch` that sends a request again when the answer says that it passes, after the time that it asks for. */
export function retrying(fetch: Fetch, { retries, longestWait, wait, now }: RetryOptions): Fetch {
  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      // A body can be read once: the next attempt needs one of its own.
      const response = await fetch(attempt < retries ? request.clone() : request);
      if (attempt >= retries || !isPassing(response)) return response;
      const seconds = secondsToWait(response.headers.get('retry-after'), attempt, now());
      if (seconds > longestWait) return response;
      await response.body?.cancel();
      await wait(seconds);
    }
  };
}
