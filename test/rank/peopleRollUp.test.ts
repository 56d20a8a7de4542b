import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IncidentPeople, peopleRollUp } from '../../domain/rank/peopleRollUp.ts';

const counted = (key: string, people: number, residents: IncidentPeople['residents'] = null): IncidentPeople => ({
  key,
  low: people,
  high: people,
  residents,
});

describe('the people of an organization over its incidents', () => {
  it('are nobody where no incident reaches a vendor for sure, and that is said', () => {
    expect(peopleRollUp([], 1_000)).toEqual({
      low: 0,
      high: 0,
      incidents: 0,
      because: ['No incident reaches a vendor of the list for sure.'],
    });
  });

  it('are counted once where one incident comes through two rows', () => {
    const twice = peopleRollUp([counted('a', 500), counted('a', 500)], null);
    expect(twice).toMatchObject({ low: 500, high: 500, incidents: 1 });
    expect(twice.because[0]).toBe('The same incident through another row is counted once.');
  });

  it('of two incidents lie between the larger and the sum, since nobody can know who is in both', () => {
    const two = peopleRollUp([counted('a', 500), counted('b', 300)], null);
    expect(two).toMatchObject({ low: 500, high: 800, incidents: 2 });
    expect(two.because.join(' ')).toMatch(/cannot be known/);
  });

  it('are added where the organization states that they live in different places', () => {
    const apart = [counted('a', 500, { 'US-MO': 500 }), counted('b', 300, { 'US-KS': 300 })];
    expect(peopleRollUp(apart, null)).toMatchObject({ low: 800, high: 800 });
    expect(peopleRollUp(apart, null).because.join(' ')).toMatch(/are added/);
    // Of 500 and 300 in Missouri 300 may be the same; 200 more live in Kansas.
    const mixed = [counted('a', 500, { 'US-MO': 500 }), counted('b', 500, { 'US-MO': 300, 'US-KS': 200 })];
    expect(peopleRollUp(mixed, null)).toMatchObject({ low: 700, high: 1_000 });
  });

  it('are no more than all people of the organization', () => {
    const all = [counted('a', 500), counted('b', 400)];
    expect(peopleRollUp(all, 600)).toMatchObject({ low: 500, high: 600 });
    const open = [counted('a', 500), { key: 'b', low: 0, high: null, residents: null }];
    expect(peopleRollUp(open, null)).toMatchObject({ low: 500, high: null });
    expect(peopleRollUp(open, null).because.join(' ')).toMatch(/no upper end is known/);
    expect(peopleRollUp(open, 2_000)).toMatchObject({ low: 500, high: 2_000 });
  });

  const people = fc
    .record({
      key: fc.constantFrom('a', 'b', 'c'),
      low: fc.nat(5_000),
      more: fc.option(fc.nat(5_000), { nil: null }),
    })
    .map(
      ({ key, low, more }): IncidentPeople => ({ key, low, high: more === null ? null : low + more, residents: null }),
    );

  it('are never fewer with one more row, nor does a repeated row change them', () =>
    fc.assert(
      fc.property(fc.array(people), people, (all, one) => {
        const [before, after] = [peopleRollUp(all, null), peopleRollUp([...all, one], null)];
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        if (after.high !== null) expect(after.high).toBeGreaterThanOrEqual(before.high ?? Number.POSITIVE_INFINITY);
        if (after.high !== null) expect(after.low).toBeLessThanOrEqual(after.high);
        const again = peopleRollUp([...all, one, one], null);
        expect([again.low, again.high]).toEqual([after.low, after.high]);
      }),
    ));
});
