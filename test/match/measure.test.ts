import { describe, expect, test } from 'vitest';
import { type Answered, byBasis, byKind, type Found, failures, outcome, rates } from './measure.ts';

const said = (vendorId: string, decision: Found['decision']): Found => ({
  vendorId,
  vendorName: vendorId,
  score: decision === 'match' ? 0.9 : 0.6,
  decision,
});

const ask = (id: string, expect: Answered['expect'], rest: Partial<Answered>): Answered => ({
  id,
  query: `query ${id}`,
  expect,
  target: expect === 'none' ? null : 'acme',
  found: [],
  candidates: new Set(),
  ...rest,
});

const answered: Answered[] = [
  ask('1', 'match', { basis: 'name', kinds: ['typo'], found: [said('acme', 'match')], candidates: new Set(['acme']) }),
  ask('2', 'match', { basis: 'name', kinds: ['typo', 'case'], found: [said('acme', 'review')] }),
  ask('3', 'match', { basis: 'alias', found: [said('other', 'match')], candidates: new Set(['other']) }),
  ask('4', 'match', { basis: 'alias', found: [said('acme', 'match'), said('other', 'match')] }),
  ask('5', 'match', { basis: 'knowledge', found: [] }),
  ask('6', 'related', { basis: 'knowledge', found: [said('acme', 'review')] }),
  ask('7', 'related', { basis: 'knowledge', found: [said('acme', 'match')] }),
  ask('8', 'none', { kinds: ['typo'], found: [said('other', 'review')] }),
  ask('9', 'none', { found: [] }),
];

describe('measuring answers', () => {
  test('the outcome is what is said of the target, or of anybody where none is meant', () => {
    expect(answered.map(outcome)).toEqual([
      'match',
      'review',
      'none',
      'match',
      'none',
      'review',
      'match',
      'review',
      'none',
    ]);
  });

  test('rates are shares of their own group; knowledge counts only where another entity is confirmed', () => {
    expect(rates(answered)).toEqual({
      match: 2 / 4,
      matchOrReview: 3 / 4,
      relatedToMatch: 1 / 2,
      noneToMatch: 0,
      noneToReview: 1 / 2,
      wrongEntity: 2 / 7,
      candidateRecall: 1 / 4,
    });
  });

  test('a share of no queries is refused, since it would pass any bound', () => {
    expect(() => rates(answered.filter(({ expect }) => expect !== 'related'))).toThrow('No query of this group');
  });

  test('each query is counted once by what decides it, and in each of its kinds', () => {
    expect(byBasis(answered).map(({ group, queries }) => `${group}: ${queries}`)).toEqual([
      'match, by alias: 2',
      'match, by knowledge: 1',
      'match, by name: 2',
      'none: 2',
      'related, by knowledge: 2',
    ]);
    expect(byKind(answered).map(({ group, queries, match }) => `${group}: ${match} of ${queries}`)).toEqual([
      'match: typo: 1 of 2',
      'match: case: 0 of 1',
      'none: typo: 0 of 1',
    ]);
  });

  test('failures name what was wanted and what came', () => {
    expect(failures(answered)).toEqual([
      '2 "query 2" (match name acme typo case): review acme 0.6 "acme"',
      '3 "query 3" (match alias acme): match other 0.9 "other"',
      '4 "query 4" (match alias acme): match acme 0.9 "acme" | match other 0.9 "other"',
      '5 "query 5" (match knowledge acme): nothing',
      '7 "query 7" (related knowledge acme): match acme 0.9 "acme"',
      '8 "query 8" (none typo): review other 0.6 "other"',
    ]);
  });
});
