import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const shared = new URL('../../../shared/data/', import.meta.url);
const portalExport = new URL('hhs-ocr/combined-2026-07-01.csv', shared);
const tickers = new URL('edgar/company_tickers.json', shared);
const developers = new URL('chpl/chpl-developers-products.csv', shared);

/** Whether the public lists that the figures are taken on stand beside the checkout. */
export const haveLists = [portalExport, tickers, developers].every((file) => existsSync(file));

const column = (file: URL, name: string) =>
  (
    parse(readFileSync(file), { columns: true, relax_quotes: true, relax_column_count: true }) as Record<
      string,
      string
    >[]
  )
    .map((row) => row[name]?.trim() ?? '')
    .filter((text) => text !== '');

/** Distinct names as three public lists write them: breach portal, SEC registrants, certified health IT developers. */
export function realNames(): string[] {
  const titles = Object.values(JSON.parse(readFileSync(tickers, 'utf8')) as Record<string, { title: string }>);
  return [
    ...new Set([
      ...column(portalExport, 'Name of Covered Entity'),
      ...titles.map(({ title }) => title),
      ...column(developers, 'developer'),
    ]),
  ];
}

/** Numbers from 0 to below 1 that are the same in each run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const wordsOf = (names: readonly string[]) =>
  names.flatMap((name) => name.split(/[\s,]+/).filter((word) => /^[A-Za-z]{3,}$/.test(word)));

/** A made-up word with the syllables of real ones: half the head of one, half the tail of another. */
function coined(random: () => number, words: readonly string[]): string {
  const [head, tail] = [pick(random, words), pick(random, words)];
  const word = head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** The real names, filled up to `count` with made-up ones that use the words of real ones as often as those do. */
export function entityNames(count: number): string[] {
  const real = realNames().slice(0, count);
  const names = new Set(real);
  const random = randomFrom(1);
  const words = wordsOf(real);
  while (names.size < count) {
    const [start, end] = [pick(random, real).split(' '), pick(random, real).split(' ')];
    const first = random() < 0.7 ? coined(random, words) : (start[0] ?? '');
    names.add([first, ...start.slice(1, 1 + Math.floor(random() * 2)), ...end.slice(-2)].join(' '));
  }
  return [...names];
}

/** A line of a made-up vendor list; `madeFrom` is the place of the entity whose name it is, spoiled or as it stands. */
export type VendorLine = { text: string; kind: string; madeFrom?: number };

/** How ledgers spoil a name. These ways are ours, chosen after what exports of vendor lists look like. */
const spoilers: Record<string, (random: () => number, name: string) => string> = {
  'upper case': (_, name) => name.toUpperCase(),
  'legal form dropped': (_, name) => name.replace(/[\s,]+(?:inc|llc|corp|ltd|corporation)\.?$/i, ''),
  'legal form added': (_, name) => `${name} LLC`,
  'letter dropped': (random, name) => {
    const at = 1 + Math.floor(random() * Math.max(1, name.length - 2));
    return name.slice(0, at) + name.slice(at + 1);
  },
  'letters swapped': (random, name) => {
    const at = 1 + Math.floor(random() * Math.max(1, name.length - 3));
    return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
  },
  'cut at 30': (_, name) => name.slice(0, 30),
  abbreviated: (_, name) =>
    name
      .replace(/Health\b/i, 'Hlth')
      .replace(/Services\b/i, 'Svcs')
      .replace(/Medical\b/i, 'Med'),
  'remark added': (_, name) => `${name} - REMIT`,
  'number added': (random, name) => `${name} #${Math.floor(random() * 90_000) + 10_000}`,
  'last word dropped': (_, name) => name.split(' ').slice(0, -1).join(' ') || name,
};

/**
 * Lines of a vendor list: of ten, six are entities' names spoiled as ledgers spoil them, one is written as it stands,
 * three are made-up companies that no list has. The same count and entities give the same lines.
 */
export function vendorLines(count: number, entities: readonly string[]): VendorLine[] {
  const random = randomFrom(2);
  const words = wordsOf(entities);
  return Array.from({ length: count }, () => {
    const share = random();
    const madeFrom = Math.floor(random() * entities.length);
    const name = entities[madeFrom] ?? '';
    if (share < 0.6) {
      const [kind, spoil] = pick(random, Object.entries(spoilers));
      return { text: spoil(random, name), kind, madeFrom };
    }
    if (share < 0.7) return { text: name, kind: 'as it stands', madeFrom };
    const end = pick(random, ['Health', 'Medical Group', 'Services LLC', 'Systems, Inc.']);
    return { text: `${coined(random, words)} ${coined(random, words)} ${end}`, kind: 'made up' };
  });
}
