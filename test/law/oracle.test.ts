import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deadlines } from '../../domain/law/deadlines.ts';
import type { IncidentFacts } from '../../domain/law/facts.ts';

/**
 * A second computation of the HIPAA clocks, written from the rule's text and sharing no code with the first: bare day
 * numbers, no readings, no parameters. Both must agree on dates and states for whatever facts.
 */
const dayMs = 86_400_000;
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;
const text = (n: number): string => new Date(n * dayMs).toISOString().slice(0, 10);

const start = number('2023-11-01');
const day = fc.integer({ min: 0, max: 900 }).map((n) => text(start + n));
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const facts = fc
  .record({
    vendorDiscoveredOn: maybe(day),
    vendorNotifiedOn: maybe(day),
    organizationKnewOn: maybe(day),
    vendorIsAgent: maybe(fc.boolean()),
    individuals: fc.constantFrom(1, 499, 500, 501, 5000),
    individualsNotifiedOn: maybe(day),
    hhsNotifiedOn: maybe(day),
    lawEnforcementDelay: maybe(
      fc.record({ form: fc.constantFrom('oral' as const, 'written' as const), statedOn: day, until: day }),
    ),
  })
  .map((f) => Object.fromEntries(Object.entries(f).filter(([, v]) => v !== undefined)) as IncidentFacts);

type Range = { first: number | null; last: number | null };
const first = (...days: (string | undefined)[]): number | null => {
  const known = days.flatMap((d) => (d === undefined ? [] : [number(d)]));
  return known.length ? Math.min(...known) : null;
};

/** When the organization discovered the breach, on each reading that the facts leave open. */
function discoveries(f: IncidentFacts): Range[] {
  const exactly = (n: number | null): Range => ({ first: n, last: n });
  const viaVendor =
    f.vendorDiscoveredOn !== undefined || f.vendorNotifiedOn !== undefined || f.vendorIsAgent !== undefined;
  if (!viaVendor) return [exactly(first(f.organizationKnewOn))];
  const own = first(f.vendorNotifiedOn, f.organizationKnewOn);
  const all = first(f.vendorDiscoveredOn, f.vendorNotifiedOn, f.organizationKnewOn);
  const agent: Range = f.vendorDiscoveredOn ? exactly(all) : { first: null, last: own };
  return [...(f.vendorIsAgent === false ? [] : [agent]), ...(f.vendorIsAgent === true ? [] : [exactly(own)])];
}

/** 45 CFR 164.412: written as long as it says, oral at most 30 days; a statement after the due day is no help. */
function held(due: number, f: IncidentFacts, on: number): number {
  const s = f.lawEnforcementDelay;
  if (!s?.until || number(s.statedOn) > on || number(s.statedOn) > due) return due;
  const until = s.form === 'written' ? number(s.until) : Math.min(number(s.until), number(s.statedOn) + 30);
  return Math.max(due, until);
}

function expected(f: IncidentFacts, on: number, rule: 'letters' | 'hhs' | 'log') {
  const yearEnd = (n: number) => number(`${text(n).slice(0, 4)}-12-31`);
  const due = (n: number | null) => (n === null ? null : held((rule === 'log' ? yearEnd(n) : n) + 60, f, on));
  const ranges = discoveries(f).map((d): Range => ({ first: due(d.first), last: due(d.last) }));
  const letters =
    f.individualsNotifiedOn && number(f.individualsNotifiedOn) <= on ? number(f.individualsNotifiedOn) : null;
  if (rule === 'hhs' && letters !== null)
    for (const r of ranges) {
      if (r.first !== null) r.first = Math.min(r.first, letters);
      r.last = Math.min(r.last ?? letters, letters);
    }
  const dues = ranges.flatMap((r) => r.first ?? []);
  const earliest = dues.length ? Math.min(...dues) : null;
  const lasts = ranges.map((r) => r.last ?? r.first);
  const latest = lasts.includes(null) ? null : Math.max(...lasts.map((n) => n ?? 0));
  const answer = ranges.every((r) => r.first !== null && r.first === r.last) ? 'due' : 'undetermined';
  return { due: earliest === null ? null : text(earliest), answer, status: state() };

  function state(): string {
    const act = rule === 'letters' ? f.individualsNotifiedOn : f.hhsNotifiedOn;
    const began = discoveries(f).flatMap((d) => d.first ?? []);
    if (act && number(act) <= on) {
      const done = number(act);
      if (began.length && done < Math.min(...began)) return 'cannot-be-computed';
      if (latest !== null && done > latest) return 'missed';
      if (earliest === null || ranges.some((r) => r.first === null && r.last !== null)) return 'cannot-be-computed';
      return done <= earliest ? 'met' : 'past-cautious-date';
    }
    if (latest !== null && on > latest) return 'missed';
    if (earliest === null) return 'cannot-be-computed';
    if (on > earliest) return 'past-cautious-date';
    return earliest - on <= 14 ? 'due-soon' : 'running';
  }
}

it('agrees with a second computation of letters, notice to HHS and log, whatever the facts', () => {
  fc.assert(
    fc.property(day, facts, (on, f) => {
      const { duties } = deadlines(on, { name: 'x', role: 'covered-entity', secRegistrant: 'none' }, f);
      const large = (f.individuals ?? 0) >= 500;
      const rules = {
        'us.hipaa.individual': 'letters',
        [large ? 'us.hipaa.hhs-500' : 'us.hipaa.hhs-annual']: large ? 'hhs' : 'log',
      } as const;
      for (const [dutyId, rule] of Object.entries(rules)) {
        const duty = duties.find((d) => d.dutyId === dutyId);
        const wanted = expected(f, number(on), rule);
        expect({ dutyId, due: duty?.due, answer: duty?.answer }).toEqual({
          dutyId,
          due: wanted.due,
          answer: wanted.answer,
        });
        // A clock that has not begun is told apart from one that runs.
        if (duty?.status !== 'not-started')
          expect({ dutyId, status: duty?.status }).toEqual({ dutyId, status: wanted.status });
        else expect(['running', 'due-soon']).toContain(wanted.status);
      }
    }),
    { numRuns: 3000 },
  );
});
