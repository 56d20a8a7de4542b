import { abbreviations, fieldWords, genericWords, numberWords, serviceWords } from './words.ts';

const dropped = new Set(['the', 'and', 'of']);
/** Legal forms that stand inside a name: "Henry Schein Inc Medical". Two-letter forms could be words, so they stay. */
const innerForms = new Set(['inc', 'incorporated', 'llc', 'ltd', 'corp', 'corporation', 'pllc', 'llp']);

function singular(token: string): string {
  if (token.length < 4 || !token.endsWith('s') || token.endsWith('ss')) return token;
  return token.endsWith('ies') ? `${token.slice(0, -3)}y` : token.slice(0, -1);
}

const known = (token: string) => genericWords.has(token) || fieldWords.has(token) || serviceWords.has(token);

function foldToken(token: string): string {
  const full = abbreviations[token] ?? numberWords[token] ?? token;
  if (known(full)) return full;
  // Only common words lose their plural: with telling words the s can be the difference ("Excela", "Excelas").
  const one = singular(full);
  return known(one) ? one : full;
}

/** A word in the spelling that is compared, beside the one that was written. */
export type Token = { word: string; written: string };

/** Words in one spelling: abbreviations written out, numbers in digits, no articles, "health care" as one word. */
export function foldTokens(tokens: readonly string[]): Token[] {
  const folded: Token[] = [];
  const onlyDropped = tokens.every((token) => dropped.has(token));
  for (const written of tokens) {
    if (dropped.has(written) && !onlyDropped) continue;
    if (innerForms.has(written) && folded.length > 0) continue;
    const word = foldToken(written);
    const before = folded.at(-1);
    if (word === 'care' && before?.word === 'health') {
      folded[folded.length - 1] = { word: 'healthcare', written: before.written + written };
    } else folded.push({ word, written });
  }
  // "Holdings" tells little more than a legal form.
  while (folded.length > 1 && folded.at(-1)?.word === 'holding') folded.pop();
  return folded;
}
