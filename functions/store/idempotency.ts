import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  type Attempt,
  answerKeptHours,
  type Begun,
  type IdempotencyStore,
  type StoredAnswer,
} from '../verbs/tenantPorts.ts';
import { chunkItems, joinBytes } from './chunks.ts';
import type { Db } from './client.ts';
import { docOf } from './documents.ts';
import { StoreUnavailable } from './errors.ts';
import { docItem, getItem, type Item, pauseBefore, putItem, putItemIf, queryAll, textOf } from './items.ts';
import { answerKey, answerPrefix, idempotencyKey } from './keys.ts';
import { conditionOf, newMark } from './records.ts';

/** How long an answer is kept, and how long a try that says nothing more counts as under way (Lambda ends it sooner). */
const keptSeconds = answerKeptHours * 3_600;
const leaseSeconds = 35;
const mostAttempts = 5;

const stateSchema = z.strictObject({
  /** Of the request that took the key. */
  digest: z.string(),
  /** Instant of its first try, which later tries go on from. */
  startedAt: z.string(),
  seed: z.string(),
  /** Milliseconds since 1970 until which a try has the key; 0 once it has let go. */
  leasedUntil: z.number(),
  /** Milliseconds since 1970 from which on none of this counts. */
  endsAt: z.number(),
  answer: z.strictObject({ status: z.int(), headers: z.record(z.string(), z.string()), token: z.string() }).optional(),
});
type State = z.infer<typeof stateSchema>;

/**
 * Idempotency keys over DynamoDB: a state per key, which one try at a time holds, and the answer in chunks under the token
 * of the try that gave it, written before the state names it. All of it expires. Throws `StoreUnavailable`.
 */
export function idempotencyStore(db: Db): IdempotencyStore {
  const keyOf = (tenantId: string, key: string) => idempotencyKey(tenantId, hashOf(key));
  const put = async (tenantId: string, key: string, state: State, mark: string, before: string | null) => {
    const item = { ...docItem(keyOf(tenantId, key), state, { mark }), ttl: ttlOf(state.endsAt) };
    const there = await putItemIf(db, item, conditionOf(before === null ? 'absent' : { mark: before }));
    return there === null || there.mark?.S === mark;
  };
  const read = async (tenantId: string, key: string): Promise<{ state: State; mark: string } | null> => {
    const item = await getItem(db, keyOf(tenantId, key));
    return item === null ? null : { state: docOf<State>(item, stateSchema), mark: textOf(item, 'mark') };
  };
  const answerOf = async (tenantId: string, key: string, answer: NonNullable<State['answer']>) => {
    const { pk } = keyOf(tenantId, key);
    const chunks = await queryAll(db, pk, { prefix: answerPrefix(hashOf(key), answer.token) });
    const body = chunks.length === 0 ? new Uint8Array() : joinBytes(chunks);
    return { status: answer.status, headers: answer.headers, body } satisfies StoredAnswer;
  };
  const letGo = async (tenantId: string, key: string, { token }: Attempt, keep: boolean): Promise<void> => {
    const found = await read(tenantId, key);
    if (found?.mark !== token) return;
    await put(tenantId, key, { ...found.state, leasedUntil: 0, ...(!keep && { endsAt: 0 }) }, newMark(), token);
  };
  return {
    async begin(tenantId, key, digest, now): Promise<Begun> {
      const millis = Date.parse(now);
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        await pauseBefore(attempt);
        const found = await read(tenantId, key);
        const held = found !== null && found.state.endsAt > millis ? found.state : null;
        if (held !== null && held.digest !== digest) return { state: 'other-request' };
        if (held?.answer) return { state: 'answered', answer: await answerOf(tenantId, key, held.answer) };
        if (held !== null && held.leasedUntil > millis)
          return { state: 'busy', seconds: Math.max(1, Math.ceil((held.leasedUntil - millis) / 1_000)) };
        const startedAt = held?.startedAt ?? now;
        const [token, seed] = [newMark(), held?.seed ?? newMark()];
        const state: State = {
          digest,
          startedAt,
          seed,
          leasedUntil: millis + leaseSeconds * 1_000,
          endsAt: Date.parse(startedAt) + keptSeconds * 1_000,
        };
        const attemptNow = { token, startedAt, seed };
        try {
          if (await put(tenantId, key, state, token, found?.mark ?? null))
            return { state: 'begun', attempt: attemptNow };
        } catch (error) {
          // It may have been written all the same, and then nobody would hold the key until its lease ends.
          await letGo(tenantId, key, attemptNow, true).catch(() => {});
          throw error;
        }
      }
      throw new StoreUnavailable('others took the idempotency key again and again: try again shortly');
    },

    async finish(tenantId, key, { token, startedAt }, { status, headers, body }): Promise<void> {
      const found = await read(tenantId, key);
      // Another try has taken over; its answer is the one that stays.
      if (found?.mark !== token) return;
      const endsAt = Date.parse(startedAt) + keptSeconds * 1_000;
      if (body.length > 0)
        for (const item of chunkItems(body, (n) => answerKey(tenantId, hashOf(key), token, n)))
          await putItem(db, { ...item, ttl: ttlOf(endsAt) });
      await put(
        tenantId,
        key,
        { ...found.state, leasedUntil: 0, answer: { status, headers, token } },
        newMark(),
        token,
      );
    },

    release: letGo,
  };
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const ttlOf = (millis: number): NonNullable<Item['ttl']> => ({ N: String(Math.ceil(millis / 1_000)) });
