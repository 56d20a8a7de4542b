import type { Token } from './foldTokens.ts';
import { rarityOf } from './wordFrequencies.ts';

/** The kinds of sign that count as independent of each other. */
export type SignFamily = 'name' | 'product' | 'domain' | 'identifier' | 'hint';

/** The comparisons, each a file under `features`. */
export type Feature =
  | 'equal-name'
  | 'near-name'
  | 'cut-off-name'
  | 'name-and-product'
  | 'initials'
  | 'bracket'
  | 'domain'
  | 'identifier';

/** One sign that a query means an entity, with the sentence and the two values that were compared. */
export type Evidence = {
  entity: number;
  /** Which comparison found it. */
  feature: Feature;
  family: SignFamily;
  via: string;
  /** 0 … 1. */
  score: number;
  /** How much agrees, in bits: what a chance agreement among the names of companies would surprise by. */
  bits: number;
  /** False for signs that need a second, independent one before the match is sure. */
  confirms: boolean;
  /** True for signs that count only beside another one. */
  supportsOnly?: boolean;
  sentence: string;
  compared: readonly [query: string, entity: string];
};

/** What the words of a name say together, in bits. */
export const bitsOf = (tokens: readonly Token[]): number =>
  tokens.reduce((bits, token) => bits + rarityOf(token.word), 0);

/** A number given to one company, a domain registered to one: as good as never equal by chance. */
export const identifierBits = 30;
export const domainBits = 20;

/** How an entity is called in explanations. */
export const quote = (text: string) => `"${text.replaceAll('"', "'")}"`;

/** A sentence with one full stop, whatever the last word ends with ("… of CareCloud, Inc."). */
export const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`);
