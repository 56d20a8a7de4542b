import { describe, expect, it } from 'vitest';
import { type Fetch, retrying, secondsToWait } from '../../functions/client/retry.ts';

const noon = Date.parse('2026-12-01T12:00:00Z');

describe('how long to wait', () => {
  it.each([
    ['2', 0, 2],
    ['0', 0, 0],
    ['Tue, 01 Dec 2026 12:00:05 GMT', 0, 5],
    ['Tue, 01 Dec 2026 11:00:00 GMT', 0, 0],
    ['-3', 0, 0],
    [null, 0, 1],
    [null, 2, 4],
    ['', 1, 2],
    ['soon', 1, 2],
  ])('Retry-After %j at attempt %i is %i seconds', (header, attempt, seconds) => {
    expect(secondsToWait(header, attempt, noon)).toBe(seconds);
  });
});

/** Answers in turn, and what was asked and waited for. */
function scripted(...answers: [status: number, retryAfter?: string][]) {
  const bodies: string[] = [];
  const keys: (string | null)[] = [];
  const waits: number[] = [];
  const fetch: Fetch = async (request) => {
    bodies.push(await request.text());
    keys.push(request.headers.get('idempotency-key'));
    const [status, after] = answers.shift() ?? [500];
    return new Response('x', { status, ...(after !== undefined && { headers: { 'retry-after': after } }) });
  };
  const wait = async (seconds: number) => void waits.push(seconds);
  const send = retrying(fetch, { retries: 3, longestWait: 30, wait, now: () => noon });
  return { bodies, keys, waits, send };
}
const request = () =>
  new Request('http://app/v1/verdicts', { method: 'POST', body: '{"a":1}', headers: { 'idempotency-key': 'k' } });

describe('a request that is turned away', () => {
  it('is sent again with the same body and key after the time that the answer asks for', async () => {
    const { bodies, keys, waits, send } = scripted([429, '5'], [503, '2'], [201]);
    expect((await send(request())).status).toBe(201);
    expect(waits).toEqual([5, 2]);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(keys).toEqual(['k', 'k', 'k']);
  });

  it('is given back after as many tries as are allowed', async () => {
    const { bodies, send } = scripted([503], [503], [503], [503], [201]);
    expect((await send(request())).status).toBe(503);
    expect(bodies).toHaveLength(4);
  });

  it('is given back at once where the wait would be too long', async () => {
    const { bodies, waits, send } = scripted([429, '3600'], [201]);
    expect((await send(request())).status).toBe(429);
    expect([bodies.length, waits]).toEqual([1, []]);
  });

  it('is sent again upon a conflict that names a time, and not upon another', async () => {
    const passing = scripted([409, '1'], [201]);
    expect((await passing.send(request())).status).toBe(201);
    const lasting = scripted([409], [201]);
    expect((await lasting.send(request())).status).toBe(409);
  });

  it.each([400, 404, 422, 500])('is not sent again where the answer is %i', async (status) => {
    const { bodies, send } = scripted([status, '0'], [201]);
    expect((await send(request())).status).toBe(status);
    expect(bodies).toHaveLength(1);
  });
});
