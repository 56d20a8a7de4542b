import type { Token } from './foldTokens.ts';
import type { Weights } from './weights.ts';
import type { WordClass } from './wordClass.ts';

/** The class of a word by itself, or by where it stands in a name. */
export type PlacedClass = WordClass | 'place' | 'country' | 'numeral';

/** The class of a word where it stands: the postal code of a state is a place at the end of a name. */
export function classAt(tokens: readonly Token[], i: number): PlacedClass {
  const token = tokens[i];
  if (!token) return 'noise';
  return token.isState && i === tokens.length - 1 ? 'place' : token.class;
}

/** The class of a word that only one name has: behind the first word, countries and numbers of a series stand out. */
export function classAlone({ rules }: Weights, tokens: readonly Token[], i: number): PlacedClass {
  const token = tokens[i];
  if (token && i > 0 && rules.countriesAndNumerals) {
    if (token.isCountry) return 'country';
    if (token.isNumeral) return 'numeral';
    // "Arlington VA", "Mt Laurel NJ": the words before a state at the end are a city.
    const isBehind = i >= tokens.length - 3 && i < tokens.length - 1;
    if (isBehind && isTelling(token) && tokens.at(-1)?.isState) return 'place';
  }
  return classAt(tokens, i);
}

/** Words that can tell one company from another. */
export const isTelling = (token: Token | undefined) => token?.class === 'telling';
