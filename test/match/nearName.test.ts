import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAt } from '../../domain/match/index/vendorIndex.ts';
import { deletionHashes, sharesDeletion } from '../../domain/match/letters.ts';
import { buildVendorIndex } from '../../domain/match/match.ts';
import { mostPossible } from '../../domain/match/mostPossible.ts';
import { compareNames } from '../../domain/match/nameDifferences.ts';
import { readName } from '../../domain/match/readQuery.ts';
import { matchers } from '../../domain/match/weights.ts';

/** Telling, common and short words, some a keystroke, a join, a short form or initials apart. */
const words = [
  ...['Zorblax', 'Zorblaxs', 'Zorblx', 'Quixotic', 'Med', 'Star', 'Medstar', 'Medstarcare', 'Berry', 'Dunn', 'MCS'],
  ...['Managed', 'Care', 'Solutions', 'Health', 'Hlth', 'Medical', 'Mdcl', 'Systems', 'Bank', 'Dental', 'EHR', 'North'],
  ...['N', 'Premier', 'Texas', 'TX', 'USA', 'International', 'Invoice', '2', 'First', 'A', 'ab', 'ba', 'of'],
];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));

test('no name scores more than its bound, by which it may be left unaligned', () => {
  fc.assert(
    fc.property(name, name, (query, listed) => {
      const index = buildVendorIndex([{ id: 'listed', name: listed }]);
      for (const reading of readName(query).literal) {
        for (const weights of Object.values(matchers)) {
          for (let id = 0; id < index.nameCount; id++) {
            const one = nameAt(index, id);
            const { differences } = compareNames({ index, weights }, reading, one);
            const score = differences.reduce(
              (product, { factor }) => product * factor,
              weights.signs[one.kind] as number,
            );
            const bound = mostPossible(weights, reading.tokens, one.kind, one.tokens);
            expect(score).toBeLessThanOrEqual(bound + 1e-9);
          }
        }
      }
    }),
    { numRuns: 3_000 },
  );
});

test('hashes stand for the forms of a word with one letter left out', () => {
  const forms = (word: string) => [word, ...[...word].map((_, i) => word.slice(0, i) + word.slice(i + 1))];
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '9'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const hashes = new Set(deletionHashes(b));
      forms(a).forEach((form, place) => {
        const isShared = forms(b).includes(form);
        expect(sharesDeletion(a, place, b)).toBe(isShared);
        if (isShared) expect(hashes).toContain(deletionHashes(a)[place]);
      });
    }),
  );
});
