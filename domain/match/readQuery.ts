import { type CoreName, foldCharacters, type NormalizedName, normalizeName, wordsOf } from '../vendor/normalizeName.ts';
import { type Comparable, comparable } from './comparable.ts';
import { beginsCommonWord, foldTokens } from './foldTokens.ts';
import { initialsOf } from './letters.ts';
import { emptyNames, genericWords, noiseWords, serviceWords, states } from './words.ts';

/** One way to read a line of a vendor list, most literal first. */
export type Reading = Comparable & {
  /**
   * whole: the name as written; head: without what clerks add; other: a name that the line gives besides;
   * first and second: parts on the two sides of a dash or slash that both say something.
   */
  role: 'whole' | 'head' | 'other' | 'first' | 'second';
  /** Only a remark or a number: it can equal a name, but is near to none. */
  isEmpty: boolean;
  /** What was set aside, in words for the explanation. */
  setAside: readonly string[];
};

const clerks: readonly [RegExp, string][] = [
  [/[\s,;:-]{1,8}(?:attn|attention)\b.*$/, 'attention line'],
  [/[\s,;:-]{1,8}c\/o\b.*$/, 'care-of line'],
  [
    /[\s,;:-]{1,8}(?:p\.?o\.?|vendor|acct|account|cust|customer|loc|location|store|ref|inv|invoice)?\s*#\s*[\w-]+$/,
    'number',
  ],
  [/[\s,;:-]{1,8}(?:po|vendor|acct|loc|inv|ref)\s*[#:]?\s*\d{2,}$/, 'number'],
  [/[\s,;:-]{1,8}(?:lockbox|lock box|p\.?\s?o\.?\s?box|dept|department|suite|ste)\s*[#:]?\s*\d+$/, 'number'],
  [/^\s*[a-z]{0,3}\d{4,}[\s,;:-]{1,8}(?=[a-z])/, 'number'],
  [/[\s,;:-]{1,8}fy\s?\d{2,4}$/, 'remark'],
  [/[\s,;:-]{1,8}net\s?\d{1,3}$/, 'payment terms'],
  [/[\s,;:-]{1,8}\d{5,}$/, 'number'],
  [/[\s,;:-]{1,8}\(?1099\)?$/, 'remark'],
  [/[\s,;:-]{1,8}(?:attorneys?|counselors?|lawyers?|cpas?)(?:\s(?:at\slaw|and\sadvisors))?$/, 'profession'],
  [/[\s,;:*-]{1,8}(?:do not (?:use|pay)|remit(?: to)?|inactive|blocked|dupl|duplicate|on hold|zz+)[\s*]*$/, 'remark'],
  [
    /,?\s+an?\s(?:[a-z]+\s){0,4}(?:corporation|company|partnership|association)(?:\sof\s[a-z ]{1,60})?$/,
    'legal description',
  ],
  [/,\s*[a-z][a-z .]{2,25},\s*[a-z]{2}(?:\s+\d{5}(?:-\d{4})?)?$/, 'place'],
  [/,\s*[a-z]{2}(?:\s+\d{5}(?:-\d{4})?)?$/, 'place'],
];

/** Takes off what clerks write behind a name. */
function withoutClerksWords(text: string): { text: string; setAside: string[] } {
  // Runs of white space and open-ended repeats would cost the square of their length.
  let rest = text.replace(/\s+/g, ' ');
  const setAside: string[] = [];
  for (let round = 0; round < 3; round++) {
    const before = rest;
    for (const [pattern, what] of clerks) {
      const shorter = rest.replace(pattern, '');
      const place = what === 'place' ? /([a-z]{2})[\d\s-]*$/.exec(rest)?.[1] : undefined;
      if (shorter === rest || shorter === '' || (what === 'place' && !states[place ?? ''])) continue;
      rest = shorter;
      setAside.push(what);
    }
    if (rest === before) break;
  }
  return { text: rest.trim(), setAside };
}

const isTalk = (word: string) =>
  noiseWords.has(word) || serviceWords.has(word) || /^(?:\d+|[a-z]{1,3}\d{3,})$/.test(word);

/** A segment that is only about the account or the department, or behind another one the place ("Reston VA"). */
function saysNothing(segment: string, place: number): boolean {
  const words = wordsOf(segment);
  if (words.length === 0 || words.every(isTalk)) return true;
  const common = foldTokens(words).every((token) => isTalk(token.written) || genericWords.has(token.word));
  if (place > 0 && common && words.some((word) => serviceWords.has(word))) return true;
  return place > 0 && words.length <= 4 && states[words.at(-1) ?? ''] !== undefined;
}

const dashes = /\s+[-–—|:]+\s+|\s*[|;]\s*/;
const colons = /\s*:\s*/;
const slashes = /(?<=[a-z]{3})\s*\/\s*(?=[a-z]{3})/;

function reading(role: Reading['role'], name: CoreName, setAside: readonly string[]): Reading {
  const forms = comparable(name);
  return { ...forms, role, setAside, isEmpty: isEmpty(forms) };
}

const isEmpty = (forms: Comparable) =>
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
  return readings.filter((next) => next.folded !== '' && !cores.has(next.core) && cores.add(next.core));
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

/** The brackets read as names, for a line whose name means nobody. */
export const readHints = (name: ReadName): Reading[] =>
  distinct(
    name.parsed.hints.slice(0, 3).map((hint) => reading('second', normalizeName(hint), ['name before the bracket'])),
  );

/** Fields are cut at 30 letters or more; trailing spaces are lost. */
const cutLength = 24;
const legalBeginnings = /^(?:i|in|l|ll|c|co|cor|corp?o?r?a?t?i?o?|inco?r?p?o?r?a?t?e?|lt|limi?t?e?|p|pl)$/;

/** A name without its last word, where a field of fixed width cut that word off: the beginning of a common one. */
function withoutCutWord({ text, tokens, legalForm, form, hints }: NormalizedName): CoreName | undefined {
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 3 || text.length < cutLength || legalForm || hints.length > 0)
    return undefined;
  const isCut = legalBeginnings.test(last) || (last.length > 1 && beginsCommonWord(last));
  if (!isCut) return undefined;
  const left = tokens.slice(0, -1);
  return { core: left.join(' '), tokens: left, text, legalForm: true, form };
}

/** "FORTRA-EDEN PRAIRIE": the sides of a hyphen without spaces, each no more than a remark beside the other. */
function besideHyphen(text: string, aside: readonly string[]): Reading[] {
  const sides = text.split(/(?<=[a-z\d]{3})-(?=[a-z]{4})/);
  if (sides.length !== 2) return [];
  return sides
    .filter((side) => side.length > 4 && names(side))
    .map((side) => reading('second', normalizeName(side), [...aside, 'other part']));
}

/** Further readings, for a line that means nobody as it is written: without clerks' words, and by segments. */
export function readClosely(name: ReadName, cutWords: boolean): Reading[] {
  const brackets = bracketsOf(name.parsed);
  const plain = withoutClerksWords(foldCharacters(name.parsed.text));
  const aside = [...brackets, ...plain.setAside];
  const further: Reading[] = [];
  if (plain.setAside.length > 0) further.push(reading('head', normalizeName(plain.text), aside));
  const cut = cutWords ? withoutCutWord(name.parsed) : undefined;
  if (cut) further.push(reading('head', cut, [...brackets, 'cut word']));
  // A legal form ends a name: "Greenway Health LLC Tampa".
  const ended = /^(.{3,}?[\s,]+(?:inc|llc|l\.l\.c|corp|corporation|ltd|incorporated))[\s.,]+(?!of\s)\S/.exec(
    plain.text,
  )?.[1];
  if (ended) further.push(reading('head', normalizeName(ended), [...aside, 'words behind the legal form']));
  // "EMA by Modernizing Medicine": the maker stands behind its product.
  const maker = /\s(?:by|from)\s+(.+)$/.exec(plain.text)?.[1];
  if (maker) further.push(reading('other', normalizeName(maker), [...aside, 'product']));
  for (const separator of [dashes, slashes]) further.push(...parts(plain.text.split(separator), aside, false));
  if (cutWords) {
    further.push(...parts(plain.text.split(colons), aside, true));
    further.push(...besideHyphen(plain.text, aside));
    const inverted = /^([^,]{3,60}),\s*([^,]{3,60})$/.exec(plain.text);
    if (inverted && coreOf(inverted[2]) !== '')
      further.push(reading('head', normalizeName(`${inverted[2]} ${inverted[1]}`), [...aside, 'comma']));
  }
  return distinct([...name.literal, ...further]).slice(name.literal.length, name.literal.length + 6);
}

const coreOf = (text = '') => normalizeName(text).core;

/** Whether what stands before a colon has a word that can name somebody: "Collections" has none. */
const names = (segment: string) => foldTokens(wordsOf(segment)).some((token) => token.class === 'telling');

/** The sides of a dash, slash or colon. Where only one of them says something, it is the name. */
function parts(segments: readonly string[], aside: readonly string[], isCategory: boolean): Reading[] {
  if (segments.length < 2) return [];
  const telling = segments
    .filter((segment, i) => !saysNothing(segment, i) && (i > 0 || !isCategory || names(segment)))
    .slice(0, 4);
  const initials = wordsOf(telling[0] ?? '').join('');
  const spells = (segment: string, part: CoreName) =>
    initialsOf(foldedWords(part)).includes(initials) ||
    // With the legal form: PFC, Professional Finance Company, Inc.
    (initials.length > 2 &&
      initialsOf(wordsOf(segment)).some((all) => all.startsWith(initials) && all.length < initials.length + 2));
  const several = telling.length > 1;
  return telling.map((segment, i) => {
    const part = normalizeName(segment);
    const spelledOut = i > 0 && spells(segment, part);
    const role = spelledOut ? 'other' : i > 0 ? 'second' : several ? 'first' : 'head';
    return reading(role, part, [...aside, several ? 'other part' : 'remark']);
  });
}
