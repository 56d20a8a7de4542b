import { comparable } from '../match/comparable.ts';
import { readIdentifiers } from '../match/features/identifier.ts';
import { hostOf } from '../match/host.ts';
import { namesOf } from '../match/index/names.ts';
import { initialsOf } from '../match/letters.ts';
import type { MatchEntity } from '../match/match.ts';
import { indexed, joined, mistakable } from './nameWords.ts';
import type { Signs } from './watchKey.ts';

const shortest = 4;

/** "Surgical" is "srgcl" where a field is narrow: the first letter and the consonants. */
function withoutVowels(word: string): string[] {
  const short = word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
  return short.length >= shortest && short.length < word.length ? [short] : [];
}

/**
 * All by which lists may write an entity: many more words than a list's line is filed under, so that a line needs few. Words alone,
 * joined with their neighbours and without vowels, and initials.
 */
export function entityWords(entity: MatchEntity): Signs {
  const words = namesOf(entity).flatMap(({ name }) => {
    const { tokens, compact, foldedCompact } = comparable(name);
    const single = tokens.filter((token) => token.class === 'telling' || tokens.length === 1);
    return [
      ...single.flatMap(({ word, written }) => [word, written]),
      ...joined(tokens),
      ...initialsOf(tokens.map((token) => token.written)),
      ...mistakable(tokens).flatMap(withoutVowels),
      compact,
      foldedCompact,
    ].filter((word) => word !== '');
  });
  const registrant = readIdentifiers({ cik: entity.registrant?.cik });
  return {
    words: [...new Set(words.map(indexed))],
    domains: (entity.domains ?? []).flatMap((domain) => hostOf(domain) ?? []),
    identifiers: [...readIdentifiers(entity.identifiers), ...registrant].map(([kind, value]) => `${kind} ${value}`),
  };
}
