import fc from 'fast-check';
import { dataTypes } from '../../domain/breach/breach.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { CertaintyInput } from '../../domain/rank/certaintyTerm.ts';
import type { RankedDuty } from '../../domain/rank/daysTerm.ts';
import type { KindsInput } from '../../domain/rank/kindsTerm.ts';
import type { PeopleInput } from '../../domain/rank/peopleTerm.ts';
import type { RankInput } from '../../domain/rank/rankInput.ts';

/** Exposures as the formula reads them, each fact given or missing. */
export const on: Day = '2026-05-01';

const count = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 20_000_000 }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const kinds = fc.uniqueArray(fc.constantFrom(...dataTypes), { minLength: 1, maxLength: 8 });

export const affectedWords = ['stated', 'named-affected', 'unknown', 'named-unaffected'] as const;

export const people: fc.Arbitrary<PeopleInput> = fc.record({
  counted: fc.oneof(
    count.map((lo) => ({ lo, hi: lo, given: true })),
    fc.constantFrom(0, 3, 900).map((lo) => ({ lo, hi: null, given: false })),
  ),
  affected: fc.constantFrom(...affectedWords),
  heldByVendor: maybe(count),
  vendorTotal: maybe(count),
  ofOrganization: maybe(count),
});

export const kindsInput: fc.Arbitrary<KindsInput> = fc.record({
  stated: maybe(kinds),
  heldByVendor: maybe(kinds),
  bySources: maybe(kinds),
});

/** A duty of the organization that is owed and has a date, so many days from the day of the report. */
export const duty = (left: number | null, more: Partial<RankedDuty> = {}): RankedDuty => {
  const due = left === null ? null : addDays(on, left);
  return {
    dutyId: 'us.hipaa.individual',
    title: 'Notice to affected individuals',
    owedBy: 'organization',
    answer: 'due',
    due,
    window: null,
    readings: [],
    status: left === null ? 'not-started' : left < 0 ? 'missed' : 'running',
    ...more,
  };
};

export const duties: fc.Arbitrary<RankedDuty[]> = fc.array(
  fc
    .record({
      left: maybe(fc.integer({ min: -400, max: 700 })),
      later: maybe(fc.integer({ min: 1, max: 90 })),
      answer: fc.constantFrom('due' as const, 'undetermined' as const, 'not-due' as const),
      owedBy: fc.constantFrom('organization' as const, 'vendor' as const),
      done: fc.boolean(),
    })
    .map(({ left, later, answer, owedBy, done }) => {
      const plain = duty(left, { answer, owedBy, ...(done && { status: 'met', doneOn: on }) });
      if (plain.due === null || later === null) return plain;
      const latest = addDays(plain.due, later);
      const status = plain.status === 'missed' && latest >= on ? 'past-cautious-date' : plain.status;
      return { ...plain, status, window: { earliest: plain.due, latest } };
    }),
  { maxLength: 4 },
);

export const certainty: fc.Arbitrary<CertaintyInput> = fc.record({
  by: fc.constantFrom('stated' as const, 'confirmed' as const, 'matcher' as const),
  decision: fc.constantFrom('match' as const, 'review' as const),
  score: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  evidence: maybe(fc.double({ min: 0, max: 60, noNaN: true })),
  affected: fc.constantFrom(...affectedWords),
});

export const exposures: fc.Arbitrary<RankInput> = fc.record({
  on: fc.constant(on),
  people,
  kinds: kindsInput,
  duties,
  certainty,
});
