import type { DataType } from '../breach/breach.ts';
import type { NeedName } from './needs.ts';

/** A kind of thing that a notice must contain, by a key that stays, and the words in which lists of the law ask for it. */
export type ItemKind = {
  key: string;
  /** What must be known, or written, for it. */
  needs: readonly NeedName[];
  /** It is asked for only where one of these kinds of data is involved. */
  onlyFor?: readonly DataType[];
  /** Or one that has no word of its own among the kinds of data. */
  orOthers?: true;
  texts: readonly string[];
};
