import {
  buildVendorIndex,
  defaultThresholds,
  type MatchQuery,
  matchVendor,
  type VendorIndex,
} from '../../domain/match/match.ts';
import { duration, type Table } from './figures.ts';
import { randomFrom, vendorLines } from './names.ts';

/** All words of the names, the most frequent first. */
function wordsByFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of name.toLowerCase().split(/[^a-z]+/)) {
      if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** `count` lines, each of `least` to `most` words drawn from the list. */
function combinations(words: readonly string[], count: number, least: number, most: number): string[] {
  const random = randomFrom(3);
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, () =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, pick).join(' '),
  );
}

/** A keystroke in each word: a letter left out, which sends every word to the look-up of slips. */
const mistyped = (line: string): string =>
  line
    .split(' ')
    .map((word) => word.slice(0, 2) + word.slice(3))
    .join(' ');

const letters = (count: number): string => {
  const random = randomFrom(4);
  return Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
};

const named = (names: readonly string[]): MatchQuery[] => names.map((name) => ({ name }));

/** Lines that somebody writes to keep the service busy, or that broken exports hold, by what is odd about them. */
function hostileLines(names: readonly string[]): Record<string, readonly MatchQuery[]> {
  const words = wordsByFrequency(names);
  // The commonest words lead to too many names to be read; rarer ones are read whole, which can cost more.
  const [common, frequent, usual] = [words.slice(0, 60), words.slice(60, 600), words.slice(600, 4_000)];
  const first = names[0] ?? '';
  const many = (words: readonly string[]) => combinations(words, 12, 4, 12);
  return {
    '10,000 letters without a space': named(['a'.repeat(10_000), letters(10_000)]),
    '10,000 characters of common words': named([common.join(' ').repeat(50).slice(0, 10_000)]),
    '10,000 characters, one letter a word': named(['a '.repeat(5_000), [...letters(5_000)].join(' ')]),
    'one character': named([...'abcdefghijklmnopqrstuvwxyz0123456789.,-&é中']),
    'legal forms only: LLC Inc': named(['LLC Inc', 'Inc.', 'L.L.C.', 'Corp Ltd LLC Inc PLLC PC']),
    'digits only': named(['1', '12345', '0'.repeat(200), '9 8 7 6 5 4 3 2 1 0'.repeat(20)]),
    'mixed scripts': named([
      'Сhаnge Неаlthcare',
      'ΑΒΒ Health',
      '株式会社 Health 医療',
      'شركة الصحة Medical',
      'Ηеаlth Ѕуstеms 有限公司',
    ]),
    'zero-width characters': named([[...first].join('\u200b'), '\u200b'.repeat(5_000), `${first}\u2060\ufeff`]),
    'combining marks': named([`${first}${'\u0301'.repeat(5_000)}`]),
    '"health " 10, 100, 1,000 times': named([10, 100, 1_000].map((n) => 'health '.repeat(n))),
    'brackets and slashes, 3,000 of each': named([
      '('.repeat(3_000),
      ')('.repeat(1_500),
      'a/'.repeat(1_500),
      '['.repeat(3_000),
    ]),
    '12 names in one line, by slashes': named([names.slice(0, 12).join(' / ')]),
    '12 names in one line, by d/b/a and f/k/a': named([
      names.slice(0, 12).join(' d/b/a '),
      names.slice(12, 24).join(' f/k/a '),
    ]),
    '2 to 12 of the 60 commonest words': named(combinations(common, 300, 2, 12)),
    '2 to 12 of the next 540': named(combinations(frequent, 300, 2, 12)),
    '2 to 12 of the next 3,400': named(combinations(usual, 300, 2, 12)),
    'the commonest, with a slip in each word': named(combinations(common, 300, 2, 12).map(mistyped)),
    'the next 540, with a slip in each word': named(combinations(frequent, 300, 2, 12).map(mistyped)),
    'a row with 12 aliases and 12 products of such words': [common, frequent, usual].map((list) => ({
      name: combinations(list, 1, 12, 12)[0],
      aliases: many(list),
      products: many(list).map(mistyped),
    })),
  };
}

/** The least of five times in ms: what the query itself costs, without what else the machine did. */
function bestOfFive(index: VendorIndex, query: MatchQuery): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    matchVendor(index, query, defaultThresholds);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The slowest of usual lines, each as the best of five. */
function slowestOfUsual(index: VendorIndex, names: readonly string[]): number {
  const once = vendorLines(5_000, names).map(({ text }) => {
    const start = performance.now();
    matchVendor(index, { name: text }, defaultThresholds);
    return { text, taken: performance.now() - start };
  });
  const slowest = once.sort((a, b) => b.taken - a.taken).slice(0, 100);
  return Math.max(...slowest.map(({ text }) => bestOfFive(index, { name: text })));
}

/** What the worst lines cost. */
export function hostile(names: readonly string[]): Table {
  const index = buildVendorIndex(names.map((name, i) => ({ id: String(i), name })));
  // Usual lines first, so that the code has run: a service has answered before somebody attacks it.
  const rows = [['the slowest of 5,000 usual lines', '5,000', duration(slowestOfUsual(index, names))]];
  for (const [kind, queries] of Object.entries(hostileLines(names))) {
    const slowest = Math.max(...queries.map((query) => bestOfFive(index, query)));
    rows.push([kind, String(queries.length), duration(slowest)]);
  }
  const [equal = ''] = combinations(wordsByFrequency(names).slice(0, 60), 1, 4, 4);
  const start = performance.now();
  for (let i = 0; i < 1_000; i++) matchVendor(index, { name: equal }, defaultThresholds);
  rows.push(['1,000 equal rows of common words, all together', '1,000', duration(performance.now() - start)]);
  return {
    title: `Hostile lines against ${names.length.toLocaleString('en')} entities: the slowest of each, best of 5`,
    head: ['lines', 'how many', 'slowest'],
    rows,
  };
}
