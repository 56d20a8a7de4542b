import { describe, expect, test } from 'vitest';
import { bestThreshold, goldPairs, pairScore, quality } from './measurePairs.ts';

const pairs = [
  { isMatch: true, score: 0.95 },
  { isMatch: true, score: 0.8 },
  { isMatch: false, score: 0.75 },
  { isMatch: true, score: 0.3 },
  { isMatch: false, score: 0 },
];

describe('measuring pairs of names', () => {
  test('a score that equals the threshold says match', () => {
    expect(quality(pairs, 0.8)).toEqual({ pairs: 5, precision: 1, recall: 2 / 3, f1: 0.8 });
    expect(quality(pairs, 0.75)).toEqual({ pairs: 5, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });

  test('nothing said is no precision, and nothing meant no recall', () => {
    expect(quality(pairs, 1)).toEqual({ pairs: 5, precision: 0, recall: 0, f1: 0 });
    expect(quality([], 0.5)).toEqual({ pairs: 0, precision: 0, recall: 0, f1: 0 });
  });

  test('the best threshold is the middle of those that are as good as the best', () => {
    // 0.01 to 0.30: three of four said are right (F1 6/7); from 0.31 on less is found.
    expect(bestThreshold(pairs)).toBe(0.15);
    expect(bestThreshold(pairs.slice(0, 3))).toBe(0.78);
  });

  test('a pair of names has one score, whichever stands first', () => {
    const [one, other] = ['Shields Health Care Group, Inc.', 'Shields Health'];
    for (const joining of ['higher', 'mean', 'lower'] as const) {
      expect(pairScore(one, other, joining)).toBe(pairScore(other, one, joining));
      expect(pairScore(one, other, joining)).toBeLessThan(pairScore(one, 'SHIELDS HEALTH CARE GROUP INC', joining));
      expect(pairScore(one, 'Bowne Localization', joining)).toBe(0);
    }
    expect(pairScore(one, other, 'lower')).toBeLessThanOrEqual(pairScore(one, other, 'mean'));
    expect(pairScore(one, other, 'mean')).toBeLessThanOrEqual(pairScore(one, other, 'higher'));
  });

  test('a query is paired with its target, and one that means none with its hardest rival', () => {
    const gold = {
      entities: [
        { id: 'netgain', name: 'Netgain Technology, LLC', also_known_as: ['Netgain'] },
        { id: 'capturerx', name: 'NEC Networks, LLC', also_known_as: ['CaptureRx'] },
      ],
      queries: [
        { id: '1', query: 'CAPTURERX', expect: 'match' as const, basis: 'alias' as const, target: 'capturerx' },
        { id: '2', query: 'Kiteworks', expect: 'match' as const, basis: 'knowledge' as const, target: 'netgain' },
        { id: '3', query: 'Netgain Technology', expect: 'none' as const, target: null, confusable_with: ['netgain'] },
        { id: '4', query: 'Polar Ice Cream', expect: 'none' as const, target: null },
        { id: '5', query: 'Netgain Holding', expect: 'related' as const, basis: 'name' as const, target: 'netgain' },
      ],
    };
    expect(goldPairs(gold, 'higher').map(({ isMatch, score }) => [isMatch, score > 0.9])).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });
});
