import type { Token } from './foldTokens.ts';
import { slipBetween } from './letters.ts';
import { fieldWords, genericWords } from './words.ts';

export type PairKind = 'same' | 'joined' | 'abbreviated' | 'initials' | 'plural' | 'doubled' | 'slip' | 'otherLetter';

/** Words of a query laid beside words of an entity's name. Places are positions in the two lists. */
export type Pair = { kind: PairKind; query: readonly number[]; entity: readonly number[] };

export type Alignment = { pairs: readonly Pair[]; extra: readonly number[]; missing: readonly number[] };

/** "hlth" of "health", "merchand" of "merchandise": the start, or letters in order without the vowels. */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  if (/[aeiou]/.test(short.slice(1)) || short.length < 3) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const isCommon = (token: Token) => genericWords.has(token.word) || fieldWords.has(token.word);
const shortens = (short: Token, long: Token) =>
  isCommon(long) && (abbreviates(short.word, long.word) || abbreviates(short.written, long.word));

/** Only common words are shortened freely: "Micro" is not "Microsoft". Two full words are two words. */
const abbreviatedCommonWord = (a: Token, b: Token) => {
  const full = (token: Token) => isCommon(token) && token.written.length > 4;
  return !(full(a) && full(b)) && (shortens(a, b) || shortens(b, a));
};

const directions = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);
const direction = (a: string, b: string) => directions.get(a) === b || directions.get(b) === a;

/** Equal words in the order that leaves the fewest over (longest common subsequence). */
function inCommonOrder(query: readonly Token[], entity: readonly Token[]): [number, number][] {
  const width = entity.length + 1;
  const longest = new Uint8Array((query.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = query.length - 1; i >= 0; i--) {
    for (let j = entity.length - 1; j >= 0; j--) {
      const equal = query[i]?.word === entity[j]?.word;
      longest[i * width + j] = equal ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < query.length && j < entity.length; ) {
    if (query[i]?.word === entity[j]?.word) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** With so many words laid together, a last one that differs by a letter is the same word misspelt. */
const enoughEqual = 3;

/**
 * Lays the words of two names beside each other, surest pairs first. Each word is used once.
 * `isKnown` says whether a word of the query stands in some entity's name: such a word is no slip of another.
 */
export function alignTokens(
  query: readonly Token[],
  entity: readonly Token[],
  isKnown: (word: string) => boolean,
): Alignment {
  const pairs: Pair[] = [];
  const usedQuery = new Array<boolean>(query.length).fill(false);
  const usedEntity = new Array<boolean>(entity.length).fill(false);
  const take = (kind: PairKind, q: readonly number[], e: readonly number[]) => {
    pairs.push({ kind, query: q, entity: e });
    for (const i of q) usedQuery[i] = true;
    for (const j of e) usedEntity[j] = true;
  };
  const eachFreePair = (visit: (a: Token, b: Token, i: number, j: number) => PairKind | undefined) => {
    query.forEach((a, i) => {
      if (usedQuery[i]) return;
      for (let j = 0; j < entity.length; j++) {
        const b = entity[j];
        if (!b || usedEntity[j]) continue;
        const kind = visit(a, b, i, j);
        if (kind) {
          take(kind, [i], [j]);
          return;
        }
      }
    });
  };
  const run = (tokens: readonly Token[], used: readonly boolean[], from: number, length: number) => {
    const positions: number[] = [];
    for (let i = from; i < from + length; i++) {
      if (i >= tokens.length || used[i]) return undefined;
      positions.push(i);
    }
    return positions;
  };
  const text = (tokens: readonly Token[], positions: readonly number[]) =>
    positions.map((i) => tokens[i]?.written ?? '').join('');

  for (const [i, j] of inCommonOrder(query, entity)) take('same', [i], [j]);
  eachFreePair((a, b) => (a.word === b.word ? 'same' : undefined));
  for (const length of [3, 2]) {
    for (let i = 0; i < query.length; i++) {
      const several = run(query, usedQuery, i, length);
      const j = several ? entity.findIndex((b, at) => !usedEntity[at] && b.written === text(query, several)) : -1;
      if (several && j >= 0) take('joined', several, [j]);
    }
    for (let j = 0; j < entity.length; j++) {
      const several = run(entity, usedEntity, j, length);
      const i = several ? query.findIndex((a, at) => !usedQuery[at] && a.written === text(entity, several)) : -1;
      if (several && i >= 0) take('joined', [i], several);
    }
  }
  eachFreePair((a, b) => (abbreviatedCommonWord(a, b) || direction(a.written, b.written) ? 'abbreviated' : undefined));
  query.forEach((a, i) => {
    const length = a.written.length;
    if (usedQuery[i] || length < 2 || length > 6) return;
    for (let j = 0; j + length <= entity.length; j++) {
      const several = run(entity, usedEntity, j, length);
      if (several?.every((at, k) => entity[at]?.written[0] === a.written[k])) {
        take('initials', [i], several);
        return;
      }
    }
  });
  for (const wanted of ['doubled', 'plural', 'slip', 'otherLetter'] as const) {
    eachFreePair((a, b) => {
      if (Math.min(a.written.length, b.written.length) < 3) return undefined;
      const slip = slipBetween(a.written, b.written) ?? slipBetween(a.word, b.word);
      const kind = slip === 'slip' && isKnown(a.written) && pairs.length < enoughEqual ? 'otherLetter' : slip;
      return kind === wanted ? kind : undefined;
    });
  }
  const free = (used: readonly boolean[]) => used.flatMap((isUsed, i) => (isUsed ? [] : [i]));
  return { pairs, extra: free(usedQuery), missing: free(usedEntity) };
}
