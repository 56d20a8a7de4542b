import { bitsOf, type Evidence, quote, sentence } from '../evidence.ts';
import { type IndexedName, namesWithForm, strongKinds } from '../index/vendorIndex.ts';
import type { Reading } from '../readQuery.ts';
import type { Search } from '../weights.ts';
import { described, viaOf } from './exactName.ts';

const isProduct = (name: IndexedName) => name.kind === 'product' || name.kind === 'weak-product';
/** A strong name with a word that can tell companies apart. */
const isOtherName = (name: IndexedName) =>
  strongKinds.has(name.kind) && name.tokens.some((token) => token.class === 'telling');
const isRelative = (name: IndexedName) => name.kind === 'parent' || name.kind === 'subsidiary';

type Part = { text: string; names: readonly IndexedName[] };

/** Two signs: the maker's name, and a product or second name of its beside it. */
function signsOf(
  { index, weights }: Search,
  queryText: string,
  maker: IndexedName,
  beside: IndexedName,
  texts: readonly [string, string],
): Evidence[] {
  const product = isProduct(beside);
  const shared = { entity: maker.entity, feature: 'name-and-product' } as const;
  return [
    {
      ...shared,
      family: 'name',
      bits: bitsOf(maker.tokens),
      via: viaOf(maker),
      score: weights.signs[maker.kind],
      confirms: false,
      sentence: sentence(`${quote(queryText)} contains ${described(index, maker)}`),
      compared: [texts[0], maker.core],
    },
    {
      ...shared,
      family: 'product',
      bits: bitsOf(beside.tokens),
      via: viaOf(beside),
      score: weights.signs[beside.kind],
      confirms: beside.kind === 'product',
      sentence: `${quote(queryText)} also contains its ${product ? 'product' : 'other name'} ${quote(beside.label)}.`,
      compared: [texts[1], beside.core],
    },
  ];
}

/** So many words behind the first name are tried as a second one. */
const longest = 10;

/** Signs from a name that is followed, or preceded, by a product or another name of the same maker: "Cleo Harmony". */
export function nameAndProduct(search: Search, queryText: string, reading: Reading): Evidence[] {
  const words = reading.tokens.map((token) => token.word);
  if (words.length < 2 || words.length > longest) return [];
  const part = (from: number, to: number): Part => {
    const text = words.slice(from, to).join(' ');
    return { text, names: namesWithForm(search.index, 'byFolded', text) };
  };
  const found: Evidence[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    const before = part(0, cut);
    if (before.names.length === 0) continue;
    // In v1 the two names fill the line.
    const shortest = search.weights.rules.additions ? cut + 1 : words.length;
    for (let end = words.length; end >= shortest; end--) {
      const behind = part(cut, end);
      const pairs = pairsOf(before, behind, search.weights.rules.additions);
      found.push(...pairs.flatMap(([maker, beside, texts]) => signsOf(search, queryText, maker, beside, texts)));
      if (pairs.length > 0) break;
    }
  }
  return found;
}

/** A maker's name in one part with a product of its in the other, or with another of its names that is telling. */
function pairsOf(before: Part, behind: Part, others: boolean): [IndexedName, IndexedName, [string, string]][] {
  const found: [IndexedName, IndexedName, [string, string]][] = [];
  for (const [makers, besides] of [
    [before, behind],
    [behind, before],
  ] as const) {
    const isBeside = (name: IndexedName) => isProduct(name) || (others && makers === before && isOtherName(name));
    for (const beside of besides.names.filter(isBeside)) {
      const maker = makers.names.find((name) => name.entity === beside.entity && !isProduct(name) && !isRelative(name));
      if (maker && maker.core !== beside.core) found.push([maker, beside, [makers.text, besides.text]]);
    }
  }
  return found;
}
