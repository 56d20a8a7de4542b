import { comparable } from '../match/comparable.ts';
import { readIdentifiers } from '../match/features/identifier.ts';
import { hostOf } from '../match/host.ts';
import { namesOf } from '../match/index/names.ts';
import { initialsOf } from '../match/letters.ts';
import type { MatchEntity } from '../match/match.ts';
import { findingWords, indexed, joined } from './nameWords.ts';
import type { Signs } from './watchKey.ts';

/** The shortest part of a word that a list may write as a word of its own: "Net Gain". */
const shortestPart = 4;

/** The two parts of a word at every place where it can be written as two. */
const partsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_, i) => i + shortestPart).flatMap((at) => [
    word.slice(0, at),
    word.slice(at),
  ]);

/**
 * All by which lists may write an entity: many more words than a list's line is filed under, so that a line needs few. Words alone
 * and joined with their neighbours, rare ones also in two parts, and initials.
 */
export function entityWords(entity: MatchEntity): Signs {
  const words = namesOf(entity).flatMap(({ name }) => {
    const { tokens, compact, foldedCompact } = comparable(name);
    const spellings = [tokens.map((token) => token.word), tokens.map((token) => token.written)];
    const single = tokens.filter((token) => token.class === 'telling' || tokens.length === 1);
    return [
      ...single.flatMap(({ word, written }) => [word, written]),
      ...spellings.flatMap((written) => [...joined(written, 2), ...joined(written, 3)]),
      ...findingWords(tokens).flatMap(partsOf),
      ...initialsOf(tokens.map((token) => token.written)),
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
