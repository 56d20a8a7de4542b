import { bitsOf, type Evidence, quote, sentence } from '../evidence.ts';
import { type IndexedName, namesWithForm } from '../index/vendorIndex.ts';
import type { Reading } from '../readQuery.ts';
import type { Search } from '../weights.ts';
import { described, viaOf } from './exactName.ts';

const isProduct = (name: IndexedName) => name.kind === 'product' || name.kind === 'weak-product';
const isRelative = (name: IndexedName) => name.kind === 'parent' || name.kind === 'subsidiary';

/** Signs from a name that is followed, or preceded, by a product of the same maker: "Cleo Harmony". */
export function nameAndProduct({ index, weights }: Search, queryText: string, reading: Reading): Evidence[] {
  const words = reading.tokens.map((token) => token.word);
  if (words.length < 2 || words.length > 10) return [];
  const named = (from: number, to: number) => namesWithForm(index, 'byFolded', words.slice(from, to).join(' '));
  const found: Evidence[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    const before = named(0, cut);
    const behind = before.length > 0 ? named(cut, words.length) : [];
    if (behind.length === 0) continue;
    for (const [makers, products] of [
      [before, behind],
      [behind, before],
    ] as const) {
      for (const product of products.filter(isProduct)) {
        const maker = makers.find((name) => name.entity === product.entity && !isProduct(name) && !isRelative(name));
        if (!maker) continue;
        const compared = [reading.core, maker.core] as const;
        found.push({
          entity: maker.entity,
          feature: 'name-and-product',
          family: 'name',
          bits: bitsOf(maker.tokens),
          via: viaOf(maker),
          score: weights.signs[maker.kind],
          confirms: false,
          sentence: sentence(`${quote(queryText)} contains ${described(index, maker)}`),
          compared,
        });
        found.push({
          entity: maker.entity,
          feature: 'name-and-product',
          family: 'product',
          bits: bitsOf(product.tokens),
          via: viaOf(product),
          score: weights.signs[product.kind],
          confirms: product.kind === 'product',
          sentence: `${quote(queryText)} also contains its product ${quote(product.label)}.`,
          compared: [reading.core, product.core],
        });
      }
    }
  }
  return found;
}
