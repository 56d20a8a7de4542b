/** The kinds of sign that count as independent of each other. */
export type SignFamily = 'name' | 'product' | 'domain' | 'identifier' | 'hint';

/** One sign that a query means an entity, with the sentence and the two values that were compared. */
export type Evidence = {
  entity: number;
  family: SignFamily;
  via: string;
  /** 0 … 1. */
  score: number;
  /** False for signs that need a second, independent one before the match is sure. */
  confirms: boolean;
  /** True for signs that count only beside another one. */
  supportsOnly?: boolean;
  sentence: string;
  compared: readonly [query: string, entity: string];
};

/** How an entity is called in explanations. */
export const quote = (text: string) => `"${text.replaceAll('"', "'")}"`;

/** A sentence with one full stop, whatever the last word ends with ("… of CareCloud, Inc."). */
export const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);
