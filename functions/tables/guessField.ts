import { isVendorField, type VendorField, vendorFields } from '../../domain/vendor/columnMapping.ts';
import { headerWords, misleading } from './headerWords.ts';
import type { Sureness } from './table.ts';

/** What a header suggests: the lower `rank`, the better the word for the field. */
export type Guess = { field: VendorField; sure: Sureness; rank: number };

/** A header in one spelling: lower case, without signs, "#" read as number, what is in brackets kept as words. */
export const plainHeader = (header: string): string =>
  header
    .slice(0, 300)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .replace(/&/g, ' and ')
    .replace(/\bids\b/g, 'id')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Fields of which several columns can hold parts: "Alias 1", "Alias 2", "incidents (2)". */
export const joinedFields: ReadonlySet<VendorField> = new Set([
  'aliases',
  'products',
  'domains',
  'dataTypes',
  'incidents',
]);

/** "identifiers.ein" and "usedFrom" as a person would write them. */
const inWords = (field: string): string => plainHeader(field.replace(/([a-z])([A-Z])/g, '$1 $2'));

const ownNames = new Map<string, VendorField>(
  vendorFields.flatMap((field) => [field.toLowerCase(), inWords(field)].map((text) => [text, field] as const)),
);

/** The field whose own name a header is, capitals, dots and spaces set aside. */
function ownName(header: string): VendorField | undefined {
  const text = header.trim();
  const [outer = '', place] = text.split(/\.(.*)/s);
  const residents = `residents.${place?.toUpperCase() ?? ''}`;
  if (outer.toLowerCase() === 'residents' && isVendorField(residents)) return residents;
  return ownNames.get(text.toLowerCase()) ?? ownNames.get(inWords(text));
}

const byWord = new Map<string, Guess[]>();
for (const [field, words] of headerWords) {
  const all = [...words.likely, ...words.possible];
  for (const [i, word] of all.entries()) {
    const sure = i < words.likely.length ? 'likely' : 'possible';
    const guesses = [...(byWord.get(word) ?? []), { field, sure, rank: i + 1 } as const];
    byWord.set(
      word,
      guesses.toSorted((a, b) => Number(a.sure === 'possible') - Number(b.sure === 'possible')),
    );
  }
}

const numbered = /\s*\(?\d{1,3}\)?\s*$/;

const wordGuesses = (plain: string): Guess[] =>
  byWord.get(plain) ?? (plain.endsWith('s') ? byWord.get(plain.slice(0, -1)) : undefined) ?? [];

/** What a header may mean, the best first; nothing for a header that says nothing. Pure: values are looked at elsewhere. */
export function guessesFor(header: string): Guess[] {
  const own = ownName(header);
  if (own !== undefined && own === header.trim()) return [{ field: own, sure: 'certain', rank: 0 }];
  const words = wordGuesses(plainHeader(header));
  // "Relationship" is a word of many lists, "relationship" the field itself.
  if (own !== undefined) return [{ field: own, sure: 'likely', rank: 0 }, ...words.filter((w) => w.field !== own)];
  if (words.length > 0) return words;
  const base = header.replace(numbered, '');
  if (base === header || base.trim() === '') return [];
  return guessesFor(base).filter((guess) => joinedFields.has(guess.field));
}

/** Why a header that looks useful is left out, if it is one of those. */
export const misleadingBecause = (header: string): string | undefined =>
  misleading.find(([pattern]) => pattern.test(plainHeader(header)))?.[1];
