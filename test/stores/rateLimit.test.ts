import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateState, spend, tokensIn } from '../../domain/rateLimit.ts';

const policies = fc.record({
  perSecond: fc.integer({ min: 1, max: 1_000 }),
  burst: fc.integer({ min: 1, max: 1_000 }),
});
/** Pauses between requests, in milliseconds: most short, some long. */
const pauses = fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 5_000 })), {
  minLength: 1,
  maxLength: 300,
});
const start = Date.parse('2026-05-04T15:00:00.000Z');

/** Takes one token at each instant; what was granted when, and where the bucket then stands. */
function take(policy: { perSecond: number; burst: number }, waits: readonly number[]) {
  let fullAt: number | null = null;
  let now = start;
  const granted: number[] = [];
  for (const wait of waits) {
    now += wait;
    const after = spend(fullAt, now, policy, 1);
    if (after === null) continue;
    fullAt = after;
    granted.push(now);
  }
  return { granted, fullAt, now };
}

describe('the bucket of a tenant', () => {
  it('gives in no stretch of time more than the burst and what flowed in meanwhile', () => {
    fc.assert(
      fc.property(policies, pauses, (policy, waits) => {
        const { granted } = take(policy, waits);
        for (const [first, from] of granted.entries())
          for (let last = first; last < granted.length; last++) {
            const most = policy.burst + (policy.perSecond * (granted[last]! - from)) / 1_000;
            expect(last - first + 1).toBeLessThanOrEqual(most + 1e-6);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('is not mean: a caller who asks seldomer than it fills is never refused', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 1, max: 200 }), (policy, count) => {
        const pause = Math.ceil(1_000 / policy.perSecond);
        expect(
          take(
            policy,
            Array.from({ length: count }, () => pause),
          ).granted,
        ).toHaveLength(count);
      }),
    );
  });

  it('gives a token to who waited the seconds that a refusal named', () => {
    fc.assert(
      fc.property(policies, pauses, (policy, waits) => {
        const { fullAt, now } = take(policy, [...waits, ...Array.from({ length: policy.burst }, () => 0)]);
        const state = rateState(fullAt, now, policy, spend(fullAt, now, policy, 1) !== null);
        expect(state.remaining).toBe(tokensIn(fullAt, now, policy));
        if (state.allowed) return;
        expect(state.remaining).toBe(0);
        expect(spend(fullAt, now + state.seconds * 1_000, policy, 1)).not.toBeNull();
      }),
    );
  });

  it('takes no future for its own that lies beyond what a bucket can reach', () => {
    const policy = { perSecond: 10, burst: 20 };
    expect(spend(start + 10 * 365 * 86_400_000, start, policy, 1)).not.toBeNull();
    expect(spend(start + 2_000, start, policy, 1)).toBeNull();
  });
});
