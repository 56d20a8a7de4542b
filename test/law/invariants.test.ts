import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { Duty } from '../../domain/law/duty.ts';
import type { IncidentFacts, Organization } from '../../domain/law/facts.ts';

const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2022-01-01', n));
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const facts = fc
  .record({
    vendorDiscoveredOn: maybe(day),
    vendorNotifiedOn: maybe(day),
    organizationKnewOn: maybe(day),
    vendorIsAgent: maybe(fc.boolean()),
    individuals: maybe(fc.constantFrom(0, 1, 499, 500, 501, 5000)),
    residents: maybe(
      fc.dictionary(fc.constantFrom('US-MO', 'US-KS', 'US-DC', 'CA-ON'), fc.constantFrom(0, 1, 500, 501)),
    ),
    individualsNotifiedOn: maybe(day),
    hhsNotifiedOn: maybe(day),
    mediaNotifiedOn: maybe(day),
    encrypted: maybe(fc.boolean()),
    keyCompromised: maybe(fc.boolean()),
    materialityDeterminedOn: maybe(day),
    materialityConclusion: maybe(fc.constantFrom('material' as const, 'not-material' as const)),
    lawEnforcementDelay: maybe(
      fc.record({ form: fc.constantFrom('oral' as const, 'written' as const), statedOn: day }),
    ),
  })
  .map((f) => Object.fromEntries(Object.entries(f).filter(([, v]) => v !== undefined)) as IncidentFacts);
const organization: fc.Arbitrary<Organization> = fc.record({
  name: fc.constant('A hospital'),
  role: fc.constantFrom('covered-entity' as const, 'business-associate' as const, 'other' as const),
  secRegistrant: fc.constantFrom('domestic' as const, 'none' as const),
});

const each = (check: (duty: Duty, all: Duty[], on: string, given: IncidentFacts, org: Organization) => void) =>
  fc.assert(
    fc.property(day, organization, facts, (on, org, given) => {
      const { duties } = deadlines(on, org, given);
      for (const duty of duties) check(duty, duties, on, given, org);
    }),
    { numRuns: 1500 },
  );

describe('whatever the facts', () => {
  it('the cautious date is the earliest reading, and the window spans the readings', () => {
    each((d) => {
      const dues = d.readings.flatMap((r) => r.due ?? []).sort();
      expect(d.due).toBe(dues[0] ?? null);
      if (!d.window) return;
      expect(d.window.earliest).toBe(d.due);
      expect(d.window.latest > d.window.earliest).toBe(true);
    });
  });

  it('a duty that is not owed has neither date nor readings, and says why', () => {
    each((d) => {
      if (d.answer !== 'not-due' && d.answer !== 'not-applicable') return;
      expect([d.due, d.window, d.arithmetic, d.readings.length]).toEqual([null, null, null, 0]);
      expect(d.because.join('')).not.toBe('');
    });
  });

  it('an open answer names what is missing', () => {
    each((d) => {
      if (d.answer === 'undetermined' && d.status !== 'cannot-be-computed') expect(d.missing.length).toBeGreaterThan(0);
    });
  });

  it('a due answer has a date, its arithmetic, its citation and a clock with whose word it is, or no number in its text', () => {
    each((d) => {
      if (d.answer !== 'due') return;
      if (d.status === 'no-fixed-date') {
        expect([d.due, d.window, d.arithmetic]).toEqual([null, null, null]);
        expect(d.standard).not.toBe('');
        return;
      }
      expect(d.due).not.toBeNull();
      expect(d.arithmetic).toContain(d.due);
      expect(d.citation).not.toBe('');
      expect(d.clock?.on).not.toBeNull();
    });
  });

  it('missed means that every reading has passed or the act came later, met that the act came by the cautious date', () => {
    each((d, _, on) => {
      if (d.status === 'due-soon' || d.status === 'running') expect(d.due !== null && d.due >= on).toBe(true);
      if (d.status === 'past-cautious-date') expect(d.due !== null && (d.due < on || d.because.length > 0)).toBe(true);
      if (d.status === 'missed') expect(d.readings.every((r) => r.due !== null || r.latest !== undefined)).toBe(true);
    });
  });

  it('HHS is told at once or by the log, never both, and one of them whenever letters are due and the number is known', () => {
    each((_, all, __, given, org) => {
      const [letters, now, log] = ['us.hipaa.individual', 'us.hipaa.hhs-500', 'us.hipaa.hhs-annual'].map((id) =>
        all.find((d) => d.dutyId === id),
      );
      expect(now?.answer === 'due' && log?.answer === 'due').toBe(false);
      const sum = Object.values(given.residents ?? {}).reduce((a, b) => a + b, 0);
      if (
        org.role === 'covered-entity' &&
        letters?.answer === 'due' &&
        given.individuals !== undefined &&
        sum <= given.individuals
      )
        expect([now?.answer, log?.answer]).toContain('due');
    });
  });

  it('a later notice by a contractor never makes the letters due earlier', () => {
    fc.assert(
      fc.property(day, day, fc.nat(400), (on, told, later) => {
        const due = (vendorNotifiedOn: string) =>
          deadlines(
            on,
            { name: 'x', role: 'covered-entity' },
            { vendorNotifiedOn, vendorIsAgent: false, individuals: 1 },
          ).duties[0]?.due ?? '';
        expect(due(addDays(told, later)) >= due(told)).toBe(true);
      }),
    );
  });
});
