import { setTimeout as pause } from 'node:timers/promises';

/** What one request met on its way to an answer. */
export type Outcome = { name: string; milliseconds: number; status: number; tries: number };

/** What a client saw over all its requests. */
export type Seen = {
  outcomes: Outcome[];
  /** Answers that no client should see, in words. */
  wrong: string[];
  /** How often it was asked to come back later, by status. */
  later: Record<number, number>;
};

const mostTries = 60;

/**
 * One client as integrators write them: it repeats a request that was answered with 503, 429 or 409 in the middle after the
 * seconds that it was told, under the same idempotency key, and takes nothing else.
 */
export function loadClient(url: string, key: string, seen: Seen) {
  return async function ask<T>(
    name: string,
    method: string,
    path: string,
    body?: unknown,
    idempotencyKey?: string,
  ): Promise<{ status: number; body: T; replayed: boolean } | null> {
    const started = performance.now();
    for (let tries = 1; tries <= mostTries; tries++) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const { status } = response;
      if ([409, 429, 503].includes(status)) {
        const seconds = Number(response.headers.get('retry-after'));
        if (!(seconds > 0)) seen.wrong.push(`${name}: ${status} without Retry-After: ${text.slice(0, 200)}`);
        seen.later[status] = (seen.later[status] ?? 0) + 1;
        await pause(Math.min(seconds || 1, 2) * 1_000 * (0.5 + Math.random() / 2));
        continue;
      }
      seen.outcomes.push({ name, milliseconds: performance.now() - started, status, tries });
      if (status >= 400) {
        seen.wrong.push(`${name}: ${status} ${text.slice(0, 300)}`);
        return null;
      }
      const replayed = response.headers.get('idempotent-replayed') === 'true';
      return { status, body: (text === '' ? null : JSON.parse(text)) as T, replayed };
    }
    seen.wrong.push(`${name}: no answer in ${mostTries} tries`);
    return null;
  };
}
export type Ask = ReturnType<typeof loadClient>;
