import type { CoreName } from '../vendor/normalizeName.ts';
import { foldTokens, type Token } from './foldTokens.ts';

/** A name in all the forms that are compared, from the strictest to the loosest. */
export type Comparable = {
  text: string;
  legalForm: boolean;
  /** The legal form in its short spelling, or empty. */
  form: string;
  /** Words as written, without legal form. */
  core: string;
  tokens: readonly Token[];
  /** Abbreviations written out, plurals of common words folded. */
  folded: string;
  /** Letters alone, as written and folded: spaces and hyphens do not count. */
  compact: string;
  foldedCompact: string;
};

export function comparable(name: CoreName): Comparable {
  const tokens = foldTokens(name.tokens);
  const folded = tokens.map((token) => token.word).join(' ');
  return {
    text: name.text,
    legalForm: name.legalForm,
    form: name.form,
    core: name.core,
    tokens,
    folded,
    compact: tokens.map((token) => token.written).join(''),
    foldedCompact: folded.replaceAll(' ', ''),
  };
}
