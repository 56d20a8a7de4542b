import { countries } from '../vendor/countries.ts';
import { lookOf, shortestLook } from './letters.ts';
import { classOf, type WordClass } from './wordClass.ts';
import { isWidespread } from './wordFrequencies.ts';
import { abbreviations, fieldWords, genericWords, numberWords, serviceWords, states } from './words.ts';

const dropped = new Set(['the', 'and', 'of']);
/** Legal forms that stand inside a name: "Henry Schein Inc Medical". Two-letter forms could be words, so they stay. */
const innerForms = new Set(['inc', 'incorporated', 'llc', 'ltd', 'corp', 'corporation', 'pllc', 'llp']);

function singular(token: string): string {
  if (token.length < 4 || !token.endsWith('s') || token.endsWith('ss')) return token;
  return token.endsWith('ies') ? `${token.slice(0, -3)}y` : token.slice(0, -1);
}

/** Short forms and numbers in letters, in the spelling that is compared. */
const spellings: ReadonlyMap<string, string> = new Map([
  ...Object.entries(numberWords),
  ...Object.entries(abbreviations),
]);

const commonWords: ReadonlySet<string> = new Set([...genericWords, ...fieldWords]);
const listedWords: ReadonlySet<string> = new Set([...commonWords, ...serviceWords]);

/** Common words by how they look to a scanner, the shortest left out. */
const byLook: ReadonlyMap<string, string> = new Map(
  [...listedWords, ...spellings.keys()]
    .filter((word) => word.length >= shortestLook)
    .flatMap((word) => [word, `${word}s`].map((form) => [lookOf(form), form] as const)),
);

/** A common word for what a scanner made of it: "hea1th", "1nformation", "managernent". */
function unscanned(token: string): string {
  if (token.length < shortestLook) return token;
  const word = byLook.get(lookOf(token));
  return word === undefined || isRead(token) || isRead(singular(token)) ? token : word;
}

function foldToken(token: string): string {
  const read = unscanned(token);
  const full = spellings.get(read) ?? read;
  if (!full.endsWith('s') || listedWords.has(full)) return full;
  // Only common words lose their plural: with telling words the s can be the difference ("Excela", "Excelas").
  const one = singular(full);
  return listedWords.has(one) ? one : full;
}

/** Whether a common word begins so and goes on. */
export const beginsCommonWord = (start: string): boolean =>
  !isRead(start) && [...listedWords].some((word) => word.startsWith(start));

/** Whether a word stands in one of the lists, or is a short form of one that does. */
const isRead = (word: string) => listedWords.has(word) || spellings.has(word) || dropped.has(word) || word in states;

/** A word in the spelling that is compared, beside the one that was written, with what it can tell. */
export type Token = {
  word: string;
  written: string;
  class: WordClass;
  /** One of the words that companies share, so that it may be shortened. */
  isCommon: boolean;
  /** The postal code of a state, which it means at the end of a name. */
  isState: boolean;
  /** A country or region, by which branches of one company are told apart. */
  isCountry: boolean;
  /** A Roman or a short Arabic number, by which funds and units are told apart. */
  isNumeral: boolean;
  /** So many companies bear it that it does not point at one. */
  isWidespread: boolean;
  /** The letters of both spellings, a bit for each: words of few keystrokes' difference differ in few bits. */
  letters: number;
  /** The word as a scanner sees it. */
  look: string;
  /** How it sounds, once somebody asked. */
  sound?: string;
};

const numeral = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xx|\d{1,2})$/;

function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** What is known of a word by itself. */
export const tokenOf = (word: string, written: string): Token => ({
  word,
  written,
  class: classOf(word, written),
  isCommon: commonWords.has(word),
  isState: written.length === 2 && states[written] !== undefined,
  isCountry: countries.has(written),
  isNumeral: word.length <= 4 && numeral.test(word),
  isWidespread: isWidespread(word),
  letters: written === word ? lettersIn(word) : lettersIn(word) | lettersIn(written),
  look: lookOf(written),
});

const isTens = (word: string) => /^[2-9]0$/.test(word);
const isUnit = (word: string) => /^[1-9]$/.test(word);

/** Words come again and again: so many are kept as they were read, which changes no answer. */
const mostRemembered = 20_000;
const remembered = new Map<string, Token>();

function readToken(written: string): Token {
  const known = remembered.get(written);
  if (known) return known;
  const token = tokenOf(foldToken(written), written);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(written, token);
  return token;
}

/** Words in one spelling: abbreviations written out, numbers in digits, no articles, "health care" as one word. */
export function foldTokens(tokens: readonly string[]): Token[] {
  const folded: Token[] = [];
  const onlyDropped = tokens.every((token) => dropped.has(token));
  for (const written of tokens) {
    if (dropped.has(written) && !onlyDropped) continue;
    if (innerForms.has(written) && folded.length > 0) continue;
    const token = readToken(written);
    const { word } = token;
    const before = folded.at(-1);
    const tens = before && isUnit(word) && isTens(before.word) ? String(Number(before.word) + Number(word)) : undefined;
    if (before && tens) {
      folded[folded.length - 1] = tokenOf(tens, before.written + written);
      continue;
    }
    if (word === 'care' && before?.word === 'health') {
      folded[folded.length - 1] = tokenOf('healthcare', before.written + written);
    } else folded.push(token);
  }
  // "Holdings" tells little more than a legal form.
  while (folded.length > 1 && folded.at(-1)?.word === 'holding') folded.pop();
  return folded;
}

/** The words of a name that can tell companies apart. */
export const tellingWords = (tokens: readonly Token[]): string =>
  tokens
    .filter((token) => token.class === 'telling')
    .map(({ word }) => word)
    .join(' ');
