import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../domain/breach/breach.ts';
import { peopleOf } from '../../domain/portal/linkedPeople.ts';

const sourceOn = (published: string): Claim['source'] => ({
  kind: 'regulator',
  publisher: 'HHS Office for Civil Rights, breach portal',
  url: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  published: { date: published, precision: 'day' },
  retrievedOn: '2026-11-22',
});

/** A report as an export of that day shows it. */
const shown = (report: string, on: string, count?: number, gone?: true): Claim => ({
  field: 'hhsReport',
  value: {
    entity: report,
    placeholder: count === 500 || count === 501,
    report,
    ...(count !== undefined && { count }),
    ...(gone && { gone }),
  },
  source: sourceOn(on),
  confidence: 'high',
});

/** The same report as that of a customer. */
const customer = (report: string, on: string, individuals?: number): Claim => ({
  field: 'affected',
  value: { name: report, report, ...(individuals !== undefined && { individuals }) },
  source: sourceOn(on),
  confidence: 'high',
});

const later = '2026-07-01';

describe('the people of one incident', () => {
  test('the vendor’s own report and those of its customers stand side by side', () => {
    const claims = [
      shown('vendor', '2024-01-01', 1000),
      ...['a', 'b'].flatMap((id) => [shown(id, '2024-01-01', 400), customer(id, '2024-01-01', 400)]),
    ];
    expect(peopleOf(claims, later)).toEqual({
      own: { reports: 1, people: 1000, uncounted: 0, gone: 0 },
      customers: { reports: 2, people: 800, uncounted: 0, gone: 0 },
      atLeast: 1000,
      atMost: 1800,
      text: '1 report of the vendor itself: 1,000 people; 2 reports of its customers: 800 people. The report of the vendor can hold the same people as those of its customers: both sums are shown, and neither is added to the other for certain.',
    });
  });

  test('a revised number counts once, as it was last known on the day asked for', () => {
    const claims = [shown('vendor', '2024-01-01', 42_616), shown('vendor', '2025-01-01', 62_224_658)];
    expect(peopleOf(claims, '2024-06-30').own.people).toBe(42_616);
    expect(peopleOf(claims, '2025-06-30').own.people).toBe(62_224_658);
    expect(peopleOf(claims, '2023-06-30')).toMatchObject({ atLeast: null, atMost: null });
  });

  test('500 and 501 are not counts: nobody can say how many at most', () => {
    const claims = [shown('vendor', '2024-01-01', 501), customer('a', '2024-01-01', 700)];
    expect(peopleOf(claims, later)).toMatchObject({
      own: { reports: 0, people: 0, uncounted: 1, gone: 0 },
      customers: { reports: 1, people: 700, uncounted: 0, gone: 0 },
      atLeast: 700,
      atMost: null,
    });
    expect(peopleOf(claims, later).text).toContain('1 report of the vendor itself not counted yet');
  });

  test('a report that is no longer in the portal is left out, and told', () => {
    const claims = [
      ...[shown('a', '2024-01-01', 700), customer('a', '2024-01-01', 700)],
      ...[shown('b', '2024-01-01', 900), customer('b', '2024-01-01', 900), shown('b', '2025-01-01', 900, true)],
    ];
    expect(peopleOf(claims, later)).toMatchObject({ customers: { reports: 1, people: 700, gone: 1 }, atMost: 700 });
    expect(peopleOf(claims, later).text).toContain('left out: no longer in the portal');
  });

  test('without a report of the portal there is nothing to add up', () => {
    expect(peopleOf([], later)).toMatchObject({
      atLeast: null,
      atMost: null,
      text: expect.stringContaining('No report'),
    });
  });
});

test('in any order and however often a claim is told, no one is counted twice, and the bounds hold', () => {
  const claim = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.boolean(),
    )
    .map(([id, day, count, own]) => (own ? shown : customer)(id, `2024-01-0${day}`, count));
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (claims, keys) => {
      const shuffled = claims
        .map((one) => [keys.next().value as number, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const people = peopleOf(claims, later);
      expect(peopleOf([...shuffled, ...claims], later)).toEqual(people);
      const told = new Set(claims.map(({ value }) => (value as { report: string }).report)).size;
      expect(people.own.reports + people.own.uncounted + people.customers.reports + people.customers.uncounted).toBe(
        told,
      );
      if (people.atLeast !== null && people.atMost !== null) expect(people.atLeast).toBeLessThanOrEqual(people.atMost);
    }),
  );
});
