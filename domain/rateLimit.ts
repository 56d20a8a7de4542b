/** So many requests a second for long, and so many at once. */
export type RatePolicy = { perSecond: number; burst: number };

/** Where a tenant's bucket stands. `remaining`: tokens left; `seconds`: until a token is there again, or the bucket is full. */
export type RateState = { allowed: boolean; remaining: number; seconds: number };

/** A clock may be ahead of another by so much, in milliseconds. What lies farther ahead is no time of this bucket. */
const mostSkew = 60_000;

const emptiest = ({ perSecond, burst }: RatePolicy): number => (burst * 1_000) / perSecond;

const believed = (fullAt: number | null, nowMillis: number, policy: RatePolicy): number | null =>
  fullAt !== null && fullAt - nowMillis > emptiest(policy) + mostSkew ? null : fullAt;

/**
 * Takes `count` tokens out of a bucket (generic cell rate algorithm): the bucket is one number, the millisecond at which it
 * will be full again. Gives the bucket after it; `null` and nothing taken where there are not so many.
 */
export function spend(fullAt: number | null, nowMillis: number, policy: RatePolicy, count: number): number | null {
  const after = Math.max(believed(fullAt, nowMillis, policy) ?? 0, nowMillis) + (count * 1_000) / policy.perSecond;
  return after - nowMillis <= emptiest(policy) ? after : null;
}

/** How many tokens a bucket holds. */
export function tokensIn(fullAt: number | null, nowMillis: number, policy: RatePolicy): number {
  const until = Math.max((believed(fullAt, nowMillis, policy) ?? 0) - nowMillis, 0);
  // A share of a token is none; sums of thousandths must not cost a whole one.
  return Math.max(0, Math.floor(policy.burst - (until * policy.perSecond) / 1_000 + 1e-6));
}

/** What a caller is told: after a refusal when to come back, else when the bucket is full. */
export function rateState(fullAt: number | null, nowMillis: number, policy: RatePolicy, allowed: boolean): RateState {
  const remaining = tokensIn(fullAt, nowMillis, policy);
  const full = Math.max((fullAt ?? 0) - nowMillis, 0) / 1_000;
  const wait = allowed ? full : Math.max(full - (policy.burst - 1) / policy.perSecond, 0);
  return { allowed, remaining, seconds: Math.max(allowed ? 0 : 1, Math.ceil(wait)) };
}
