import type { Token } from './foldTokens.ts';
import { dropsVowels, farSlipBetween, type Slip, shortestLook, slipBetween, soundOf } from './letters.ts';
import { states } from './words.ts';

export type PairKind = 'same' | 'joined' | 'abbreviated' | 'initials' | Slip;

/** Words of a query laid beside words of an entity's name. Places are positions in the two lists. */
export type Pair = { kind: PairKind; query: readonly number[]; entity: readonly number[] };

export type Alignment = { pairs: readonly Pair[]; extra: readonly number[]; missing: readonly number[] };

/** "hlth" of "health", "merchand" of "merchandise": the start, or letters in order without the vowels. */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  if (/[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const shortens = (short: Token, long: Token) =>
  long.isCommon && (abbreviates(short.word, long.word) || abbreviates(short.written, long.word));

/** Only common words are shortened freely: "Micro" is not "Microsoft". Two full words are two words. */
const abbreviatedCommonWord = (a: Token, b: Token) => {
  const full = (token: Token) => token.isCommon && token.written.length > 4;
  return !(full(a) && full(b)) && (shortens(a, b) || shortens(b, a));
};

const directions = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);
const direction = (a: string, b: string) => directions.get(a) === b || directions.get(b) === a;

const isHealth = (a: Token, b: Token) => a.word === 'health' && b.word === 'healthcare';
const isStateOf = (a: Token, b: Token) => a.isState && states[a.written] === b.word;
/** "Call 4 Health". */
const isDigitFor = (a: Token, b: Token) => (a.word === '4' && b.word === 'for') || (a.word === '2' && b.word === 'to');
const isSpokenAs = (a: Token, b: Token) => isHealth(a, b) || isStateOf(a, b) || isDigitFor(a, b);

/** Short forms that are read only loosely: without vowels, "health" for "healthcare", "TX" for "Texas". */
const isShortenedLoosely = (a: Token, b: Token) =>
  isSpokenAs(a, b) || isSpokenAs(b, a) || dropsVowels(a.written, b.written) || dropsVowels(b.written, a.written);

const isShortened = (a: Token, b: Token, loosely: boolean) =>
  (loosely && isShortenedLoosely(a, b)) ||
  ((a.isCommon || b.isCommon) && abbreviatedCommonWord(a, b)) ||
  ((a.written.length === 1 || b.written.length === 1) && direction(a.written, b.written));

/** Two keystrokes exchange two letters for two others; by ear, a few more vowels differ. */
const mostLettersApart = 6;

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** Worked out when it is first asked for: most words are never compared by ear. */
function soundOfToken(token: Token): string {
  token.sound ??= soundOf(token.written) ?? '';
  return token.sound;
}

/** How the spellings of two words differ by one keystroke, or loosely by a little more, if they do. */
function slipOf(a: Token, b: Token, loosely: boolean): Slip | undefined {
  if (Math.min(a.written.length, b.written.length) < 3) return undefined;
  // Two words that many companies bear are two words, however alike: northeast, northwest.
  if (loosely && a.isWidespread && b.isWidespread) return undefined;
  if (loosely && a.look === b.look && a.written.length >= shortestLook) return 'look';
  const apart = bitsIn(a.letters ^ b.letters);
  if (apart > mostLettersApart) return undefined;
  const near = slipBetween(a.written, b.written) ?? slipBetween(a.word, b.word);
  // The first letter is rarely mistyped, and often the whole difference: Solis, Xsolis.
  if (loosely && near === 'slip' && a.written[0] !== b.written[0]) return 'otherLetter';
  if (near !== undefined || !loosely) return near;
  return farSlipBetween(
    a.written,
    b.written,
    apart,
    () => soundOfToken(a) !== '' && soundOfToken(a) === soundOfToken(b),
  );
}

/** Whether two words can be laid beside each other, one to one. */
export const mayPair = (a: Token, b: Token, loosely: boolean): boolean =>
  a.word === b.word || isShortened(a, b, loosely) || slipOf(a, b, loosely) !== undefined;

/** Whether a word goes on with the second of two neighbouring words after the first, or after its first letter. */
function mayStandFor(word: string, first: string, second: string): boolean {
  if (word[0] !== first[0]) return false;
  return word[1] === second[0] || (word.startsWith(first) && word.startsWith(second, first.length));
}

const mayStandForRun = ({ written }: Token, tokens: readonly Token[]): boolean =>
  tokens.some((token, i) => {
    const next = tokens[i + 1];
    return next !== undefined && mayStandFor(written, token.written, next.written);
  });

/** Whether a word of one name can stand for neighbouring words of the other: joined, or as their initials. */
export const mayStandForSeveral = (query: readonly Token[], entity: readonly Token[]): boolean =>
  query.some((word) => mayStandForRun(word, entity)) || entity.some((word) => mayStandForRun(word, query));

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

/** Every pair of equal words, in the order of the query. */
function equalWords(query: readonly Token[], entity: readonly Token[]): [number, number][] {
  const equal: [number, number][] = [];
  query.forEach((a, i) => {
    entity.forEach((b, j) => {
      if (a.word === b.word) equal.push([i, j]);
    });
  });
  return equal;
}

/** One of the two names while it is laid beside the other: its words, and which of them are still free. */
type Side = { tokens: readonly Token[]; free: boolean[]; left: number };

const side = (tokens: readonly Token[]): Side => ({
  tokens,
  free: new Array<boolean>(tokens.length).fill(true),
  left: tokens.length,
});

const positions = (from: number, length: number) => Array.from({ length }, (_, k) => from + k);
const freePositions = ({ free }: Side) => free.flatMap((isFree, i) => (isFree ? [i] : []));

function areFree({ free }: Side, from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) if (!free[i]) return false;
  return true;
}

/** Whether free neighbouring words, written as one, are the given word. */
function joinTo(word: string, parts: Side, from: number, length: number): boolean {
  if (!areFree(parts, from, length)) return false;
  let at = 0;
  for (let i = from; i < from + length; i++) {
    const part = parts.tokens[i]?.written ?? '';
    if (!word.startsWith(part, at)) return false;
    at += part.length;
  }
  return at === word.length;
}

/** Whether free neighbouring words begin with the letters of a word, one each. */
function beginWith(letters: string, words: Side, from: number): boolean {
  for (let k = 0; k < letters.length; k++) {
    if (!words.free[from + k] || words.tokens[from + k]?.written[0] !== letters[k]) return false;
  }
  return true;
}

/** Free words that one keystroke may lie between, in the order of the query. */
function slipsBetween(query: Side, entity: Side, loosely: boolean): { i: number; j: number; slip: Slip }[] {
  const found: { i: number; j: number; slip: Slip }[] = [];
  query.tokens.forEach((a, i) => {
    if (!query.free[i]) return;
    entity.tokens.forEach((b, j) => {
      const slip = entity.free[j] ? slipOf(a, b, loosely) : undefined;
      if (slip) found.push({ i, j, slip });
    });
  });
  return found;
}

const mayPairFurther = (query: Side, entity: Side, loosely: boolean) =>
  query.tokens.some(
    (a, i) => query.free[i] && entity.tokens.some((b, j) => entity.free[j] && mayPair(a, b, loosely)),
  ) || mayStandForSeveral(query.tokens, entity.tokens);

/** With so many words laid together, a last one that differs by a letter is the same word misspelt. */
const enoughEqual = 3;

/**
 * Lays the words of two names beside each other, surest pairs first. Each word is used once.
 * `isKnown` says whether a word of the query stands in some entity's name: such a word is no slip of another.
 * `loosely` also lays words together that only sound alike or are two keystrokes apart.
 */
export function alignTokens(
  queryTokens: readonly Token[],
  entityTokens: readonly Token[],
  isKnown: (word: string) => boolean,
  loosely: boolean,
): Alignment {
  const pairs: Pair[] = [];
  const query = side(queryTokens);
  const entity = side(entityTokens);
  const use = (one: Side, places: readonly number[]) => {
    for (const place of places) one.free[place] = false;
    one.left -= places.length;
  };
  const take = (kind: PairKind, q: readonly number[], e: readonly number[]) => {
    pairs.push({ kind, query: q, entity: e });
    use(query, q);
    use(entity, e);
  };
  const takeFree = (kind: PairKind, i: number, j: number) => {
    if (query.free[i] && entity.free[j]) take(kind, [i], [j]);
  };
  const isDone = () => query.left === 0 || entity.left === 0;
  const answer = () => ({ pairs, extra: freePositions(query), missing: freePositions(entity) });

  const equal = equalWords(queryTokens, entityTokens);
  const ordered = equal.length > 1 ? inCommonOrder(queryTokens, entityTokens) : equal;
  for (const [i, j] of ordered) take('same', [i], [j]);
  for (const [i, j] of equal) takeFree('same', i, j);
  if (isDone() || !mayPairFurther(query, entity, loosely)) return answer();

  for (const length of [3, 2]) {
    for (let i = 0; i + length <= queryTokens.length; i++) {
      const j = entityTokens.findIndex((b, at) => entity.free[at] && joinTo(b.written, query, i, length));
      if (j >= 0) take('joined', positions(i, length), [j]);
    }
    for (let j = 0; j + length <= entityTokens.length; j++) {
      const i = queryTokens.findIndex((a, at) => query.free[at] && joinTo(a.written, entity, j, length));
      if (i >= 0) take('joined', [i], positions(j, length));
    }
  }
  queryTokens.forEach((a, i) => {
    if (!query.free[i]) return;
    const j = entityTokens.findIndex((b, at) => entity.free[at] && isShortened(a, b, loosely));
    if (j >= 0) take('abbreviated', [i], [j]);
  });
  queryTokens.forEach((a, i) => {
    const length = a.written.length;
    if (!query.free[i] || length < (loosely && i === 0 ? 3 : 2) || length > 6) return;
    const j = entityTokens.findIndex((_, at) => beginWith(a.written, entity, at));
    if (j >= 0) take('initials', [i], positions(j, length));
  });
  if (isDone()) return answer();

  const slips = slipsBetween(query, entity, loosely);
  for (const wanted of ['doubled', 'plural', 'slip', 'look', 'otherLetter', 'sound', 'twoSlips'] as const) {
    for (const { i, j, slip } of slips) {
      // A common word of the query is known anyway: the slip is the listed name's.
      const isListedSlip = loosely && queryTokens[i]?.isWidespread && !entityTokens[j]?.isWidespread;
      const known = slip !== 'plural' && slip !== 'doubled' && !isListedSlip && isKnown(queryTokens[i]?.written ?? '');
      if (known && (slip === 'sound' || slip === 'twoSlips')) continue;
      const isOther = slip === 'slip' && pairs.length < enoughEqual && known;
      if ((isOther ? 'otherLetter' : slip) === wanted) takeFree(wanted, i, j);
    }
  }
  return answer();
}
