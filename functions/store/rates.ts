import { type RatePolicy, type RateState, rateState, spend } from '../../domain/rateLimit.ts';
import type { RateStore } from '../verbs/tenantPorts.ts';
import type { Db } from './client.ts';
import { StoreUnavailable } from './errors.ts';
import { type Condition, getItem, type Item, pauseBefore, putItemIf } from './items.ts';
import { idsOf, rateKey } from './keys.ts';
import { newMark } from './records.ts';
import { together } from './together.ts';

const mostAttempts = 8;
const mostAtOnce = 1_000;

type Asked = { policy: RatePolicy; nowMillis: number };

/**
 * Token buckets over DynamoDB: one number a tenant or calendar feed, put where it is the one that was read. Requests that wait in this
 * process while it is written take their tokens together, and a refusal writes nothing. Throws `StoreUnavailable`.
 */
export function rateStore(db: Db): RateStore {
  // What was last seen is right unless another process came between, and then the write says so.
  const seen = new Map<string, number | null>();
  const take = together<Asked, RateState>(mostAtOnce, (bucket, asked) => takeAll(db, seen, bucket, asked));
  return {
    take: (tenantId, policy, nowMillis, feedId) => take(bucketOf(tenantId, feedId), { policy, nowMillis }),
  };
}

/** A bucket's name in this process. No id holds its sign. */
const bucketOf = (tenantId: string, feedId: string | undefined): string =>
  feedId === undefined ? tenantId : `${tenantId}#${feedId}`;

async function takeAll(
  db: Db,
  seen: Map<string, number | null>,
  bucket: string,
  asked: readonly Asked[],
): Promise<RateState[]> {
  const [tenantId = '', feedId] = idsOf(bucket);
  const { pk, sk } = rateKey(tenantId, feedId);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await pauseBefore(attempt);
    const known = seen.get(bucket);
    const before = known === undefined ? fullAtOf(await getItem(db, { pk, sk })) : known;
    const { states, after } = spendAll(before, asked);
    if (after === before) {
      // Refused by what may be old: look before saying no.
      if (known === undefined) return states;
      seen.delete(bucket);
      continue;
    }
    // Another process that takes as much in the same millisecond comes to the same number: the mark tells whose it is.
    const mark = newMark();
    const more = { fullAt: { N: String(after) }, mark: { S: mark }, ttl: ttlOf(after) };
    const item: Item = { pk: { S: pk }, sk: { S: sk }, ...more };
    const there = await putItemIf(db, item, holds(before));
    if (there === null || there.mark?.S === mark) {
      remember(seen, bucket, after);
      return states;
    }
    remember(seen, bucket, fullAtOf(there));
  }
  throw new StoreUnavailable(`the rate of ${bucket} was written by others ${mostAttempts} times: try again shortly`);
}

function spendAll(before: number | null, asked: readonly Asked[]): { states: RateState[]; after: number | null } {
  let fullAt = before;
  const states = asked.map(({ policy, nowMillis }) => {
    const after = spend(fullAt, nowMillis, policy, 1);
    fullAt = after ?? fullAt;
    return rateState(fullAt, nowMillis, policy, after !== null);
  });
  return { states, after: fullAt };
}

const fullAtOf = (item: Item | null): number | null => (item?.fullAt?.N === undefined ? null : Number(item.fullAt.N));

/** A bucket that is long full is no different from none. */
const ttlOf = (fullAt: number | null) => ({ N: String(Math.ceil((fullAt ?? 0) / 1_000) + 86_400) });

const holds = (before: number | null): Condition =>
  before === null
    ? { expression: 'attribute_not_exists(fullAt)' }
    : { expression: 'fullAt = :before', values: { ':before': { N: String(before) } } };

/** So many buckets' numbers stay in memory; which leave does not matter. */
const mostRemembered = 10_000;

function remember(seen: Map<string, number | null>, bucket: string, fullAt: number | null): void {
  if (seen.size >= mostRemembered) seen.clear();
  seen.set(bucket, fullAt);
}
