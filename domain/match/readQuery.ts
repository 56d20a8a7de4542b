import { type CoreName, foldCharacters, type NormalizedName, normalizeName, wordsOf } from '../vendor/normalizeName.ts';
import { type Comparable, comparable } from './comparable.ts';
import { initialsOf } from './letters.ts';
import { emptyNames, noiseWords, serviceWords, states } from './words.ts';

/** One way to read a line of a vendor list, most literal first. */
export type Reading = Comparable & {
  /**
   * whole: the name as written; head: without what clerks add; other: a name that the line gives besides;
   * second: what stands behind a dash or slash.
   */
  role: 'whole' | 'head' | 'other' | 'second';
  /** What was set aside, in words for the explanation. */
  setAside: readonly string[];
};

const clerks: readonly [RegExp, string][] = [
  [/[\s,;:-]+(?:attn|attention)\b.*$/, 'attention line'],
  [/[\s,;:-]+c\/o\b.*$/, 'care-of line'],
  [
    /[\s,;:-]+(?:p\.?o\.?|vendor|acct|account|cust|customer|loc|location|store|ref|inv|invoice)?\s*#\s*[\w-]+$/,
    'number',
  ],
  [/[\s,;:-]+(?:po|vendor|acct|loc|inv|ref)\s*[#:]?\s*\d{2,}$/, 'number'],
  [/[\s,;:-]+net\s?\d{1,3}$/, 'payment terms'],
  [/[\s,;:-]+\d{5,}$/, 'number'],
  [/[\s,;:-]+\(?1099\)?$/, 'remark'],
  [/[\s,;:-]+(?:do not use|remit(?: to)?|inactive|duplicate|on hold)$/, 'remark'],
  [/,\s*[a-z]{2}(?:\s+\d{5}(?:-\d{4})?)?$/, 'place'],
];

/** Takes off what clerks write behind a name. */
function withoutClerksWords(text: string): { text: string; setAside: string[] } {
  let rest = text;
  const setAside: string[] = [];
  for (let round = 0; round < 3; round++) {
    const before = rest;
    for (const [pattern, what] of clerks) {
      const shorter = rest.replace(pattern, '');
      const place = what === 'place' ? rest.slice(shorter.length).match(/[a-z]{2}/)?.[0] : undefined;
      if (shorter === rest || shorter === '' || (what === 'place' && !states[place ?? ''])) continue;
      rest = shorter;
      setAside.push(what);
    }
    if (rest === before) break;
  }
  return { text: rest.trim(), setAside };
}

const isTalk = (word: string) => noiseWords.has(word) || serviceWords.has(word) || /^\d+$/.test(word);

/** A segment that is only about the account, the department or the place. */
function saysNothing(segment: string): boolean {
  const words = wordsOf(segment);
  return words.length === 0 || words.every(isTalk) || states[words.at(-1) ?? ''] !== undefined;
}

const separators = /\s+[-–—|:]+\s+|\s+by\s+|\s*[|;]\s*|(?<=[a-z]{3})\s*\/\s*(?=[a-z]{3})/;

function reading(role: Reading['role'], name: CoreName, setAside: readonly string[]): Reading {
  return { ...comparable(name), role, setAside };
}

const isEmpty = (forms: Comparable) =>
  forms.folded === '' ||
  emptyNames.has(forms.compact) ||
  forms.tokens.every((token) => noiseWords.has(token.written) || /^\d{4,}$/.test(token.written));

const foldedWords = (name: CoreName) => comparable(name).tokens.map((token) => token.written);

/** A name of a query, taken apart: the literal readings, and the remarks beside them. */
export type ReadName = {
  text: string;
  parsed: NormalizedName;
  literal: readonly Reading[];
  hints: readonly Comparable[];
};

const bracketsOf = (parsed: NormalizedName) => (parsed.hints.length > 0 ? ['bracket'] : []);

function distinct(readings: readonly Reading[]): Reading[] {
  const cores = new Set<string>();
  return readings.filter((next) => !isEmpty(next) && !cores.has(next.core) && cores.add(next.core));
}

/** Reads a line of a vendor list as it is written. */
export function readName(raw: string): ReadName {
  const parsed = normalizeName(raw);
  const hints = parsed.hints.map((hint) => comparable(normalizeName(hint))).filter((hint) => hint.folded !== '');
  const setAside = [...bracketsOf(parsed), ...(parsed.otherNames.length > 0 ? ['other names'] : [])];
  const readings = [
    reading('whole', parsed, setAside),
    ...parsed.otherNames.map((other) => reading('other', other, bracketsOf(parsed))),
  ];
  // "BD (Becton Dickinson)": initials, and what they stand for.
  const spelled = parsed.hints.find((hint) =>
    initialsOf(foldedWords(normalizeName(hint))).includes(readings[0]?.compact ?? ''),
  );
  if (spelled) readings.push(reading('other', normalizeName(spelled), []));
  return { text: raw.slice(0, 200), parsed, literal: distinct(readings), hints };
}

/** Further readings, for a line that means nobody as it is written: without clerks' words, and by segments. */
export function readClosely(name: ReadName): Reading[] {
  const brackets = bracketsOf(name.parsed);
  const plain = withoutClerksWords(foldCharacters(name.parsed.text));
  const aside = [...brackets, ...plain.setAside];
  const further: Reading[] = [];
  if (plain.setAside.length > 0) further.push(reading('head', normalizeName(plain.text), aside));
  const segments = plain.text.split(separators).filter((segment) => segment.trim() !== '');
  if (segments.length > 1) {
    const telling = segments.filter((segment) => !saysNothing(segment)).slice(0, 4);
    const initials = wordsOf(telling[0] ?? '').join('');
    telling.forEach((segment, i) => {
      const part = normalizeName(segment);
      const role = i === 0 ? 'head' : initialsOf(foldedWords(part)).includes(initials) ? 'other' : 'second';
      further.push(reading(role, part, [...aside, 'other part']));
    });
  }
  return distinct([...name.literal, ...further]).slice(name.literal.length, name.literal.length + 5);
}
