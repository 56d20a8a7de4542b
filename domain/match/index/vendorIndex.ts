import type { IdentifierKind } from '../../vendor/identifiers.ts';
import { type Token, tokenOf } from '../foldTokens.ts';
import { lookOf } from '../letters.ts';
import { filedUnder, findFiled, type HashedLists, hashOf } from './hashedLists.ts';
import { type Texts, textAt } from './texts.ts';

/** How an entity comes by a name. The place in this list is stored: new kinds go to its end. */
export const nameKinds = [
  'name',
  'legal-name',
  'alias',
  'former-name',
  'later-name',
  'product',
  'weak-alias',
  'weak-product',
  'parent',
  'subsidiary',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** Kinds that name the entity itself, so that equality is a match. */
export const strongKinds: ReadonlySet<NameKind> = new Set([
  'name',
  'legal-name',
  'alias',
  'former-name',
  'later-name',
  'product',
]);

/** What the index holds of an entity beside its names. */
export type EntityDetails = {
  domains?: readonly string[];
  identifiers?: Readonly<Partial<Record<IdentifierKind, string>>>;
  /** Ids of parents and subsidiaries that are entities themselves. */
  relatives?: readonly string[];
  confusableWith?: readonly string[];
  /** The registrant that files for this entity: itself, or one that it belongs to. */
  registrantCik?: string;
};

/** The shortest word that is compared letter by letter. */
export const shortestSlip = 4;

/** Words of at least this length are found by so many first letters. */
export const headLetters = 5;

/** The shortest name that is found by how it looks. */
export const shortestNameLook = 8;

/** So many letters of a name find it where a line was cut off behind them. */
export const beginningLetters = 14;

export const noWord = 0xffff_ffff;

/** The stored part of an index: typed arrays and one long text, used as they lie in memory. */
export type IndexColumns = {
  /** Ids, names, labels, words, details: each text once. */
  texts: Texts;
  entityId: Uint32Array;
  entityName: Uint32Array;
  /** JSON of `EntityDetails`. */
  entityDetails: Uint32Array;
  nameEntity: Uint32Array;
  nameKind: Uint32Array;
  nameLabel: Uint32Array;
  nameCore: Uint32Array;
  /** A year, month or day; the empty text for none. */
  nameSince: Uint32Array;
  /** 1 where a legal form was set aside. */
  nameLegalForm: Uint32Array;
  /** The form in its short spelling, or the empty text. */
  nameForm: Uint32Array;
  /** Where the words of each name begin in `nameTokens`, and one end more. */
  nameTokensFrom: Uint32Array;
  nameTokens: Uint32Array;
  tokenWord: Uint32Array;
  tokenWritten: Uint32Array;
  /** The number of the word among `words`; `noWord` for one that only weak names bear. */
  tokenWordId: Uint32Array;
  /** Words of strong names, by text; each with the names that bear it. */
  words: HashedLists;
  wordText: Uint32Array;
  bearersFrom: Uint32Array;
  bearers: Uint32Array;
  /** 1 for a word that stands so written in a strong name. */
  wordIsWritten: Uint32Array;
  byEntityId: HashedLists;
  byCore: HashedLists;
  byFolded: HashedLists;
  byCompact: HashedLists;
  /** Names by their letters as a scanner sees them. */
  byLook: HashedLists;
  /** Names by two of their neighbouring words written as one. */
  byJoined: HashedLists;
  /** Words by every form with one letter left out. */
  bySlip: HashedLists;
  /** Words by how they sound. */
  bySound: HashedLists;
  /** Words by how they look to a scanner. */
  byWordLook: HashedLists;
  /** Long words by their first letters. */
  byHead: HashedLists;
  /** Names by their first letters, for lines that were cut off. */
  byBeginning: HashedLists;
  byInitials: HashedLists;
  byDomain: HashedLists;
  byIdentifier: HashedLists;
  /** Entities by names that are easily taken for theirs. */
  confusable: HashedLists;
};

/** A list of entities with everything that a query needs, worked out once. Never changed; its memory of what was
 * already read out of the columns is its own affair. */
export type VendorIndex = {
  columns: IndexColumns;
  entityCount: number;
  nameCount: number;
  tokens: (Token | undefined)[];
  details: Map<number, EntityDetails>;
  /** One sum for each name and one weight for each word, all zero between two queries. */
  sums: Float64Array;
  wordWeights: Float64Array;
};

export function vendorIndexOf(columns: IndexColumns): VendorIndex {
  return {
    columns,
    entityCount: columns.entityId.length,
    nameCount: columns.nameEntity.length,
    tokens: new Array<Token | undefined>(columns.tokenWord.length).fill(undefined),
    details: new Map(),
    sums: new Float64Array(columns.nameEntity.length),
    wordWeights: new Float64Array(columns.wordText.length),
  };
}

/** One name of one entity. `entity` is its place in the index. */
export type IndexedName = {
  id: number;
  entity: number;
  kind: NameKind;
  /** The name as the entity's record writes it. */
  label: string;
  legalForm: boolean;
  form: string;
  /** Words as written, without legal form. */
  core: string;
  tokens: readonly Token[];
  /** When a former or later name began or ended, as far as it is known. */
  since?: string;
};

const text = ({ columns }: VendorIndex, id: number | undefined): string => textAt(columns.texts, id ?? 0);

export const entityId = (index: VendorIndex, entity: number): string => text(index, index.columns.entityId[entity]);
export const entityName = (index: VendorIndex, entity: number): string => text(index, index.columns.entityName[entity]);

const mostRemembered = 20_000;

export function detailsOf(index: VendorIndex, entity: number): EntityDetails {
  const known = index.details.get(entity);
  if (known) return known;
  const details = JSON.parse(text(index, index.columns.entityDetails[entity])) as EntityDetails;
  if (index.details.size >= mostRemembered) index.details.clear();
  index.details.set(entity, details);
  return details;
}

function tokenAt(index: VendorIndex, id: number): Token {
  const known = index.tokens[id];
  if (known) return known;
  const { tokenWord, tokenWritten } = index.columns;
  const token = tokenOf(text(index, tokenWord[id]), text(index, tokenWritten[id]));
  index.tokens[id] = token;
  return token;
}

/** The words of a name, without the rest of it. */
export function tokensOf(index: VendorIndex, name: number): Token[] {
  const { nameTokensFrom, nameTokens } = index.columns;
  const from = nameTokensFrom[name] ?? 0;
  const tokens: Token[] = [];
  for (let i = from; i < (nameTokensFrom[name + 1] ?? from); i++) tokens.push(tokenAt(index, nameTokens[i] ?? 0));
  return tokens;
}

export function kindOf({ columns }: VendorIndex, name: number): NameKind {
  return nameKinds[columns.nameKind[name] ?? 0] ?? 'name';
}

export const labelOf = (index: VendorIndex, name: number): string => text(index, index.columns.nameLabel[name]);

export function nameAt(index: VendorIndex, id: number): IndexedName {
  const { columns } = index;
  const since = text(index, columns.nameSince[id]);
  return {
    id,
    entity: columns.nameEntity[id] ?? 0,
    kind: kindOf(index, id),
    label: labelOf(index, id),
    legalForm: columns.nameLegalForm[id] === 1,
    form: text(index, columns.nameForm[id]),
    core: text(index, columns.nameCore[id]),
    tokens: tokensOf(index, id),
    ...(since === '' ? {} : { since }),
  };
}

export const foldedOf = (tokens: readonly Token[]): string => tokens.map((token) => token.word).join(' ');
const lettersOf = (tokens: readonly Token[]): string => tokens.map((token) => token.written).join('');

/** So many names that are equal in one way are looked at: more entities than that are not told apart by a name. */
const mostEqual = 200;

type Form = 'byCore' | 'byFolded' | 'byCompact' | 'byLook';

const hasForm: Record<Form, (name: IndexedName, form: string) => boolean> = {
  byCore: (name, form) => name.core === form,
  byFolded: (name, form) => foldedOf(name.tokens) === form,
  byLook: (name, form) => lookOf(lettersOf(name.tokens)) === form,
  byCompact: (name, form) => lettersOf(name.tokens) === form || foldedOf(name.tokens).replaceAll(' ', '') === form,
};

/** The names that are equal to a text in one form: as written, in folded words, in letters alone, or as they look. */
export function namesWithForm(index: VendorIndex, form: Form, text: string): IndexedName[] {
  const ids = filedUnder(index.columns[form], hashOf(text), mostEqual);
  if (ids.length === 0) return [];
  return ids.map((id) => nameAt(index, id)).filter((name) => hasForm[form](name, text));
}

/** The number of a word that stands in a strong name; `undefined` for any other. */
export function wordId(index: VendorIndex, word: string): number | undefined {
  const { words, wordText } = index.columns;
  return findFiled(words, hashOf(word), (id) => text(index, wordText[id]) === word);
}

/** Whether all names that bear a word are one entity's. */
export function bearersAreOne(index: VendorIndex, word: string, entity: number): boolean {
  const { bearers, bearersFrom, nameEntity } = index.columns;
  const id = wordId(index, word);
  if (id === undefined) return false;
  for (let i = bearersFrom[id] ?? 0; i < (bearersFrom[id + 1] ?? 0); i++) {
    if (nameEntity[bearers[i] ?? 0] !== entity) return false;
  }
  return true;
}

export const wordAt = (index: VendorIndex, id: number): string => text(index, index.columns.wordText[id]);

/** How long a word is, without reading it. */
export function wordLength({ columns }: VendorIndex, id: number): number {
  const text = columns.wordText[id] ?? 0;
  return (columns.texts.ends[text] ?? 0) - (text === 0 ? 0 : (columns.texts.ends[text - 1] ?? 0));
}

/** Whether a word stands in some strong name, so written: such a word is no slip of another. */
export function isWritten(index: VendorIndex, word: string): boolean {
  const id = wordId(index, word);
  return id !== undefined && index.columns.wordIsWritten[id] === 1;
}

/** The place of an entity in the index, by its id. */
export function placeOf(index: VendorIndex, id: string): number | undefined {
  return findFiled(index.columns.byEntityId, hashOf(id), (place) => entityId(index, place) === id);
}
