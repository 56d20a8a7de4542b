import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPlace,
  inOrder,
  placeOf,
  type SearchedBreach,
  searchBreaches,
  wordsOf,
} from '../../domain/breach/searchBreaches.ts';

const breach = (id: string, more: Partial<SearchedBreach> = {}): SearchedBreach => ({
  id,
  title: `The incident ${id}`,
  vendorId: 'a-vendor',
  status: 'open',
  kind: 'ransomware',
  knownSince: '2025-03-29',
  states: ['MO', 'TX'],
  dataTypes: ['ssn'],
  ...more,
});
const ids = (breaches: readonly SearchedBreach[]) => breaches.map((b) => b.id);

describe('the order of the list', () => {
  it('has the newest first, of one day by id, and those without a day last', () => {
    const list = [
      breach('undated', { knownSince: null }),
      breach('old', { knownSince: '2024-01-01' }),
      breach('b'),
      breach('a'),
      breach('new', { knownSince: '2026-01-01' }),
    ];
    expect(ids(inOrder(list))).toEqual(['new', 'a', 'b', 'old', 'undated']);
  });

  it('is one order whatever the order of what is given, so that a place says what comes after it', () => {
    const breaches = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        knownSince: fc.constantFrom('2024-01-01', '2025-01-01', null),
      }),
      { selector: (b) => b.id, minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(breaches, fc.nat(), (heads, n) => {
        const list = inOrder(heads.map(({ id, knownSince }) => breach(id, { knownSince })));
        expect(ids(inOrder(list.toReversed()))).toEqual(ids(list));
        const at = n % list.length;
        const after = list.filter((b) => byPlace(placeOf(b), placeOf(list[at]!)) > 0);
        expect(ids(after)).toEqual(ids(list.slice(at + 1)));
      }),
    );
  });
});

describe('searchBreaches', () => {
  const list = [
    breach('one', { title: 'Oracle Health: theft from legacy Cerner servers (2025)' }),
    breach('two', { kind: 'phishing-email', vendorId: 'other', knownSince: '2024-06-30', status: 'closed' }),
    breach('three', { states: [], dataTypes: ['dob'], knownSince: null, title: 'Café Médical' }),
  ];
  it.each([
    [{}, ['one', 'two', 'three']],
    [{ vendorIds: new Set(['other']) }, ['two']],
    [{ vendorIds: new Set<string>() }, []],
    [{ from: '2025-03-29' }, ['one']],
    [{ from: '2025-03-30' }, []],
    [{ to: '2025-03-29' }, ['one', 'two']],
    [{ from: '2024-06-30', to: '2024-06-30' }, ['two']],
    [{ kind: 'phishing-email' }, ['two']],
    [{ state: 'TX' }, ['one', 'two']],
    [{ dataType: 'dob' }, ['three']],
    [{ status: 'closed' }, ['two']],
    [{ words: wordsOf('CERNER legacy') }, ['one']],
    [{ words: wordsOf('cern') }, ['one']],
    [{ words: wordsOf('erner') }, []],
    [{ words: wordsOf('cafe medical') }, ['three']],
    [{ words: wordsOf('cerner'), status: 'closed' }, []],
  ])('%j', (filter, expected) => {
    expect(ids(searchBreaches(list, filter))).toEqual(expected);
  });
});
