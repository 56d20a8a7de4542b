import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTypes } from '../../domain/breach/breach.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { formula } from '../../domain/rank/formula.ts';
import { byRank, type Placed } from '../../domain/rank/order.ts';
import { type Interval, type Rank, rankOf } from '../../domain/rank/rank.ts';
import type { RankInput } from '../../domain/rank/rankInput.ts';
import * as v1 from '../../domain/rank/weights.v1.ts';
import { duty, exposures, on } from './anyExposure.ts';

/** What a formula must keep to that people rank their work by. */
const ends = ({ low, high }: Interval) => ({ low, high });
const notLower = (a: Rank, b: Rank): void => {
  expect(b.low).toBeGreaterThanOrEqual(a.low);
  expect(b.high).toBeGreaterThanOrEqual(a.high);
};
const within = (inner: Interval, outer: Interval): void => {
  expect(inner.low).toBeGreaterThanOrEqual(outer.low);
  expect(inner.high).toBeLessThanOrEqual(outer.high);
};
const always = (property: (given: RankInput) => void): void => fc.assert(fc.property(exposures, property));
const termOf = (rank: Rank, name: v1.TermName) => rank.terms.find(({ term }) => term === name)!;

const known: RankInput = {
  on,
  people: {
    counted: { lo: 1_200, hi: 1_200, given: true },
    affected: 'stated',
    heldByVendor: null,
    vendorTotal: null,
    ofOrganization: null,
  },
  kinds: { stated: ['name', 'ssn'], heldByVendor: null, bySources: null },
  duties: [duty(6)],
  certainty: { by: 'stated', decision: 'match', score: 1, evidence: 30, affected: 'stated' },
};
const unknown: RankInput = {
  ...known,
  people: { ...known.people, counted: { lo: 0, hi: null, given: false }, affected: 'unknown' },
  kinds: { stated: null, heldByVendor: null, bySources: null },
  duties: [duty(null)],
  certainty: { by: 'matcher', decision: 'review', score: 0.4, evidence: 3, affected: 'unknown' },
};

describe('the rank of an exposure', () => {
  it('adds up what its terms contribute', () => {
    const { low, high, terms } = rankOf(known);
    // log10(1201) / log10(10,000,001) = 0.43994; 1 - 0.9 * 0.2 = 0.82; 0.95 * 30 / 36 = 0.79167; 1.
    expect(terms.map(({ term, contribution }) => [term, contribution.low])).toEqual([
      ['people', 13.2],
      ['kinds', 16.4],
      ['days', 23.8],
      ['certainty', 20],
    ]);
    expect([low, high]).toEqual([73.4, 73.4]);
  });

  it('lies between 0 and 100 and is the sum of its terms, each with its reasons', () =>
    always((given) => {
      const { low, high, terms } = rankOf(given);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(high);
      for (const end of ['low', 'high'] as const)
        expect(terms.reduce((sum, { contribution }) => sum + contribution[end], 0)).toBeCloseTo({ low, high }[end], 9);
      for (const { because } of terms) expect(because.join(' ')).toMatch(/\S/);
    }));

  it('never says nothing by a nought: where facts are missing it gives an interval and the word "unknown"', () => {
    const rank = rankOf(unknown);
    expect(rank.high - rank.low).toBeGreaterThan(50);
    for (const { because, low, high } of rank.terms) {
      expect(because.join(' ')).toMatch(/unknown|nobody has said/i);
      expect(high).toBeGreaterThan(low);
    }
  });

  it('says in words why a term adds nothing', () => {
    const days = (duties: RankInput['duties']) => termOf(rankOf({ ...known, duties }), 'days');
    expect(days([]).because).toEqual(['No duty of the organization itself is owed on these facts.']);
    expect(days([duty(3, { status: 'met', doneOn: on })]).because).toEqual([
      'Every duty of the organization itself that is owed on these facts is done.',
    ]);
    expect(ends(days([]))).toEqual({ low: 0, high: 0 });
  });
});

describe('a rank is never lower', () => {
  it('with more people', () =>
    fc.assert(
      fc.property(exposures, fc.nat(5_000_000), (given, more) => {
        const { counted } = given.people;
        const raised = { ...counted, lo: counted.lo + more, hi: counted.hi === null ? null : counted.hi + more };
        notLower(rankOf(given), rankOf({ ...given, people: { ...given.people, counted: raised } }));
      }),
    ));

  it.each(['heldByVendor', 'vendorTotal', 'ofOrganization'] as const)('with more people in %s', (bound) =>
    fc.assert(
      fc.property(exposures, fc.nat(5_000_000), (given, more) => {
        const people = given.people[bound];
        if (people === null) return;
        notLower(rankOf(given), rankOf({ ...given, people: { ...given.people, [bound]: people + more } }));
      }),
    ),
  );

  it.each(['stated', 'heldByVendor', 'bySources'] as const)('with one more kind of data in %s', (whose) =>
    fc.assert(
      fc.property(exposures, fc.constantFrom(...dataTypes), (given, kind) => {
        const kinds = given.kinds[whose];
        if (kinds === null) return;
        notLower(rankOf(given), rankOf({ ...given, kinds: { ...given.kinds, [whose]: [...kinds, kind] } }));
      }),
    ),
  );

  it('with a worse kind of data in the place of another', () =>
    fc.assert(
      fc.property(exposures, fc.constantFrom(...dataTypes), fc.constantFrom(...dataTypes), (given, a, b) => {
        const [milder, worse] = v1.kinds[a].value <= v1.kinds[b].value ? [a, b] : [b, a];
        const stated = (given.kinds.stated ?? []).filter((kind) => kind !== a && kind !== b);
        const withKind = (kind: typeof a) => rankOf({ ...given, kinds: { ...given.kinds, stated: [...stated, kind] } });
        notLower(withKind(milder), withKind(worse));
      }),
    ));

  it('with fewer days', () =>
    fc.assert(
      fc.property(exposures, fc.integer({ min: -60, max: 400 }), fc.nat(400), (given, left, fewer) => {
        const withDays = (days: number) => rankOf({ ...given, duties: [...given.duties, duty(days)] });
        notLower(withDays(left), withDays(left - fewer));
      }),
    ));

  it('on a later day', () =>
    fc.assert(
      fc.property(exposures, fc.nat(400), (given, later) => {
        notLower(rankOf(given), rankOf({ ...given, on: addDays(on, later) }));
      }),
    ));

  it('with a surer match', () =>
    fc.assert(
      fc.property(exposures, fc.double({ min: 0, max: 1, noNaN: true }), (given, more) => {
        const { score } = given.certainty;
        if (score === null) return;
        const surer = { ...given.certainty, score: Math.min(1, score + more) };
        notLower(rankOf(given), rankOf({ ...given, certainty: surer }));
      }),
    ));

  it('once a person confirms, and where the organization is named as affected, not as spared', () =>
    always((given) => {
      const matched = { ...given.certainty, decision: 'match' as const };
      const by = (who: 'matcher' | 'confirmed' | 'stated') => rankOf({ ...given, certainty: { ...matched, by: who } });
      notLower(by('matcher'), by('confirmed'));
      notLower(by('confirmed'), by('stated'));
      const named = (affected: RankInput['people']['affected']) =>
        rankOf({ ...given, people: { ...given.people, affected }, certainty: { ...given.certainty, affected } });
      notLower(named('named-unaffected'), named('unknown'));
      notLower(named('unknown'), named('named-affected'));
    }));
});

describe('a fact that is learned narrows the rank and never leads out of it', () => {
  const unheard = { lo: 0, hi: null, given: false };

  it('how many people there are', () =>
    fc.assert(
      fc.property(exposures, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const before = { ...given, people: { ...given.people, counted: unheard } };
        const bounds = [given.people.heldByVendor, given.people.vendorTotal, given.people.ofOrganization];
        const most = Math.min(...bounds.map((bound) => bound ?? 15_000_000));
        const least = given.people.affected === 'named-affected' ? 1 : 0;
        if (most < least) return;
        const count = least + Math.floor(share * (most - least));
        const after = { ...given, people: { ...given.people, counted: { lo: count, hi: count, given: true } } };
        within(rankOf(after), rankOf(before));
      }),
    ));

  it.each(['heldByVendor', 'vendorTotal', 'ofOrganization'] as const)('what bounds them: %s', (bound) =>
    fc.assert(
      fc.property(exposures, fc.integer({ min: 1_000, max: 1_000_000 }), (given, people) => {
        const before = { ...given, people: { ...given.people, counted: unheard, [bound]: null } };
        within(rankOf({ ...before, people: { ...before.people, [bound]: people } }), rankOf(before));
      }),
    ),
  );

  it('which kinds of data there are', () =>
    fc.assert(
      fc.property(exposures, fc.nat(), (given, pick) => {
        const before = { ...given, kinds: { ...given.kinds, stated: null } };
        const { heldByVendor, bySources } = given.kinds;
        const possible = [heldByVendor ?? dataTypes, bySources ?? dataTypes].reduce<readonly string[]>(
          (all, kinds) => all.filter((kind) => (kinds as readonly string[]).includes(kind)),
          dataTypes,
        ) as (typeof dataTypes)[number][];
        if (possible.length === 0) return;
        const stated = possible.filter((_, i) => i === pick % possible.length || (pick >> i) % 2 === 1);
        within(rankOf({ ...given, kinds: { ...given.kinds, stated } }), rankOf(before));
      }),
    ));

  it.each(['heldByVendor', 'bySources'] as const)('what bounds the kinds: %s', (whose) =>
    always((given) => {
      const before = { ...given, kinds: { ...given.kinds, stated: null, [whose]: null } };
      within(rankOf({ ...given, kinds: { ...given.kinds, stated: null } }), rankOf(before));
    }),
  );

  it('on which reading a date holds, and whether the duty is owed', () =>
    fc.assert(
      fc.property(exposures, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (given, left, later) => {
        const due = addDays(on, left);
        const open = duty(left, {
          answer: 'undetermined',
          window: { earliest: due, latest: addDays(due, later) },
        });
        const rank = (...duties: RankInput['duties']) => rankOf({ ...given, duties: [...given.duties, ...duties] });
        const owed = { ...open, answer: 'due' as const };
        within(rank(owed), rank(open));
        within(rank({ ...owed, window: null }), rank(owed));
        within(rank({ ...owed, due: addDays(due, later), window: null }), rank(owed));
      }),
    ));

  it('that the vendor is the one of the incident, and whether the organization is affected', () =>
    always((given) => {
      const word = (affected: RankInput['people']['affected'], by: 'matcher' | 'confirmed') =>
        rankOf({ ...given, certainty: { ...given.certainty, decision: 'match', by, affected } });
      within(word('unknown', 'confirmed'), word('unknown', 'matcher'));
      within(word('named-affected', 'matcher'), word('unknown', 'matcher'));
      within(word('named-unaffected', 'matcher'), word('unknown', 'matcher'));
      const settled = { ...given.certainty, decision: 'match' as const, by: 'confirmed' as const };
      within(
        rankOf({ ...given, certainty: settled }),
        rankOf({ ...given, certainty: { ...given.certainty, decision: 'review' } }),
      );
    }));
});

describe('the order of ranks', () => {
  const placed = fc.record({
    rank: fc.record({ low: fc.constantFrom(10, 20), high: fc.constantFrom(90, 100) }),
    evidence: fc.option(fc.constantFrom(3, 14, 30), { nil: null }),
    people: fc.option(fc.constantFrom(1, 500), { nil: null }),
    due: fc.option(fc.constantFrom('2026-05-01', '2026-06-01'), { nil: null }),
    row: fc.nat(3),
    breachId: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
  });

  it('is total: only the same vendor and incident are equal, and any three agree', () =>
    fc.assert(
      fc.property(placed, placed, placed, (a, b, c) => {
        const sign = (x: Placed, y: Placed) => Math.sign(byRank(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) === 0) expect(a).toEqual(b);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    ));

  it('tells ranks at the top of the scale apart by the evidence, which counts in no rank', () => {
    const rank = { low: 100, high: 100 };
    const of = (evidence: number): Placed => ({ rank, evidence, people: 5, due: null, row: 0, breachId: 'a' });
    expect([of(3), of(44), of(14)].toSorted(byRank).map(({ evidence }) => evidence)).toEqual([44, 14, 3]);
    const withBits = (evidence: number) => ends(rankOf({ ...known, certainty: { ...known.certainty, evidence } }));
    expect(withBits(3)).toEqual(withBits(60));
  });
});

describe('the published formula', () => {
  const published = formula();

  it('names every weight and every kind of data with its reason', () => {
    expect(published.terms.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(published.kinds.map(({ kind }) => kind).toSorted()).toEqual(dataTypes.toSorted());
    for (const { because } of [...published.terms, ...published.kinds, ...published.affected])
      expect(because).toMatch(/\S/);
    for (const { value } of published.kinds) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  it('shows the version that ranks bear, and says what a rank is not', () => {
    expect(published.version).toBe(rankOf(known).version);
    expect(published.example.version).toBe(published.version);
    expect(published.isNot.join(' ')).toMatch(/materiality.*probability/);
  });
});
