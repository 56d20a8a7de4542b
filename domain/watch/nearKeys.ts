import { comparable } from '../match/comparable.ts';
import { namesOf } from '../match/index/names.ts';
import type { MatchEntity } from '../match/match.ts';
import { indexed, mistakable } from './nameWords.ts';
import { keysOfSigns } from './watchKey.ts';

/** Shorter words are other words with another letter. */
const shortest = 4;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** All words that are one keystroke from another: a letter left out, added, exchanged, or swapped with its neighbour. */
function oneKeystroke(word: string): string[] {
  const places = Array.from({ length: word.length + 1 }, (_, i) => [word.slice(0, i), word.slice(i)] as const);
  return places.flatMap(([before, behind]) => [
    ...letters.map((letter) => `${before}${letter}${behind}`),
    ...(behind === '' ? [] : [before + behind.slice(1)]),
    ...(behind === '' ? [] : letters.map((letter) => `${before}${letter}${behind.slice(1)}`)),
    ...(behind.length < 2 ? [] : [`${before}${behind[1]}${behind[0]}${behind.slice(2)}`]),
  ]);
}

/**
 * Keys under which lists stand that write an entity with one keystroke wrong: some hundreds for a word, of which hardly any has
 * anybody. So whoever asks looks first whether somebody stands there.
 */
export function nearKeys(entities: readonly MatchEntity[]): string[] {
  const words = entities.flatMap((entity) =>
    namesOf(entity).flatMap(({ name }) => mistakable(comparable(name).tokens)),
  );
  const near = new Set(
    [...new Set(words)]
      .filter((word) => word.length >= shortest)
      .flatMap(oneKeystroke)
      .map(indexed),
  );
  for (const word of words) near.delete(indexed(word));
  return keysOfSigns({ words: [...near], domains: [], identifiers: [] });
}
