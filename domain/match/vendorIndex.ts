import { canonicalIdentifier, type IdentifierKind } from '../vendor/identifiers.ts';
import { type CoreName, normalizeName } from '../vendor/normalizeName.ts';
import { type Comparable, comparable } from './comparable.ts';
import { hostOf } from './host.ts';
import { deletionHashes, initialsOf } from './letters.ts';
import type { MatchEntity } from './match.ts';
import { genericWords, ordinaryWords, serviceWords } from './words.ts';

export type NameKind =
  | 'name'
  | 'legal-name'
  | 'alias'
  | 'former-name'
  | 'later-name'
  | 'product'
  | 'weak-alias'
  | 'weak-product'
  | 'parent'
  | 'subsidiary'
  | 'initials';

/** One name of one entity. `entity` is its place in the index. */
export type IndexedName = Comparable & {
  entity: number;
  kind: NameKind;
  /** The name as the entity's record writes it. */
  label: string;
  /** Brackets beside the name, where they can be places. */
  places: readonly string[];
  /** When a former or later name began or ended, as far as it is known. */
  since?: string;
};

/** Everything about a list of entities that a query needs, worked out once. */
export type VendorIndex = {
  entities: readonly MatchEntity[];
  names: readonly IndexedName[];
  placeOf: ReadonlyMap<string, number>;
  byCore: ReadonlyMap<string, readonly number[]>;
  byFolded: ReadonlyMap<string, readonly number[]>;
  byCompact: ReadonlyMap<string, readonly number[]>;
  /** Names that contain a word, or two neighbouring words written as one. */
  byWord: ReadonlyMap<string, readonly number[]>;
  /** Words that stand in a name, as written. */
  written: ReadonlySet<string>;
  /** Words by the hashes of every form with one letter left out. */
  slips: ReadonlyMap<number, readonly string[]>;
  /** Letters of names in order, for names that were cut off. */
  sorted: readonly { compact: string; name: number }[];
  byInitials: ReadonlyMap<string, readonly number[]>;
  byDomain: ReadonlyMap<string, readonly number[]>;
  byIdentifier: ReadonlyMap<string, readonly number[]>;
  identifiers: readonly ReadonlyMap<IdentifierKind, string>[];
  confusable: ReadonlyMap<string, ReadonlySet<number>>;
};

/** Kinds that name the entity itself, so that equality is a match. */
export const strongKinds: ReadonlySet<NameKind> = new Set([
  'name',
  'legal-name',
  'alias',
  'former-name',
  'later-name',
  'product',
]);

/** The shortest word that is compared letter by letter. */
export const shortestSlip = 4;

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** A product that is an ordinary word, initials, or a description in small letters does not point at its maker. */
function isWeakProduct(product: string, name: CoreName): boolean {
  const [word, ...more] = name.tokens;
  if (word === undefined) return true;
  if (more.length > 0) return product === product.toLowerCase() && !/\d/.test(product);
  return word.length <= 3 || ordinaryWords.has(word) || genericWords.has(word) || serviceWords.has(word);
}

type Named = { kind: NameKind; label: string; name: CoreName; places?: readonly string[]; since?: string | undefined };

const quoted = /^["'\u201c\u2018](.+)["'\u201d\u2019]$/;

/** A written name of an entity, and the names inside it: "NEC Networks, LLC d/b/a CaptureRx". */
function namesWithin(kind: NameKind, label: string, since?: string): Named[] {
  const parsed = normalizeName(label);
  const named: Named[] = [{ kind, label, name: parsed, places: parsed.hints, since }];
  const own = kind === 'name' || kind === 'legal-name' || kind === 'alias';
  for (const other of parsed.otherNames) {
    const dated = other.kind === 'former-name' || other.kind === 'later-name' ? other.kind : 'alias';
    named.push({ kind: own ? dated : kind, label: other.text, name: other, since });
  }
  if (!strongKinds.has(kind) || kind === 'product') return named;
  for (const hint of parsed.hints) {
    const inner = quoted.exec(hint)?.[1];
    if (inner) named.push({ kind: own ? 'alias' : kind, label: inner, name: normalizeName(inner), since });
    else if (/^[A-Z]{3,7}$/.test(hint)) named.push({ kind: 'weak-alias', label: hint, name: normalizeName(hint) });
    else if (/\b(?:division|subsidiary|unit|part) of\b/i.test(label)) {
      named.push({ kind: 'parent', label: hint, name: normalizeName(hint) });
    }
  }
  return named;
}

function namesOf(entity: MatchEntity): Named[] {
  const all = (kind: NameKind, labels: readonly string[] | undefined) =>
    (labels ?? []).flatMap((label) => namesWithin(kind, label));
  const products = (entity.products ?? []).flatMap((label) => {
    const name = normalizeName(label);
    return [{ kind: isWeakProduct(label, name) ? ('weak-product' as const) : ('product' as const), label, name }];
  });
  const relatives = (kind: 'parent' | 'subsidiary', list: MatchEntity['parents']) =>
    all(
      kind,
      (list ?? []).filter((relative) => relative.vendorId === undefined).map((relative) => relative.name),
    );
  return [
    ...namesWithin('name', entity.name),
    ...all('legal-name', entity.legalNames),
    ...all('alias', entity.aliases),
    ...(entity.formerNames ?? []).flatMap((old) => namesWithin('former-name', old.name, old.until?.date)),
    ...(entity.laterNames ?? []).flatMap((later) => namesWithin('later-name', later.name, later.from?.date)),
    ...products,
    ...all('weak-alias', entity.weakAliases),
    ...all('weak-product', entity.weakProducts),
    ...relatives('parent', entity.parents),
    ...relatives('subsidiary', entity.subsidiaries),
  ];
}

/** Works out once what every query needs. Pure: the same entities give the same index. */
export function buildVendorIndex(entities: readonly MatchEntity[]): VendorIndex {
  const names: IndexedName[] = [];
  const placeOf = new Map<string, number>();
  const byCore = new Map<string, number[]>();
  const byFolded = new Map<string, number[]>();
  const byCompact = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  const byDomain = new Map<string, number[]>();
  const byIdentifier = new Map<string, number[]>();
  const identifiers: Map<IdentifierKind, string>[] = [];
  const written = new Set<string>();
  const slips = new Map<number, string[]>();
  const sorted: { compact: string; name: number }[] = [];
  const confusable = new Map<string, Set<number>>();

  const learnWord = (word: string) => {
    if (written.has(word)) return;
    written.add(word);
    if (word.length < shortestSlip) return;
    for (const hash of deletionHashes(word)) {
      const known = slips.get(hash);
      if (known) known.push(word);
      else slips.set(hash, [word]);
    }
  };

  entities.forEach((entity, place) => {
    placeOf.set(entity.id, place);
    const seen = new Set<string>();
    for (const { kind, label, name, places, since } of namesOf(entity)) {
      const forms = comparable(name);
      if (forms.core === '' || forms.folded === '') continue;
      const key = `${kind}|${forms.core}|${label}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const id = names.length;
      names.push({
        ...forms,
        entity: place,
        kind,
        label,
        places: places ?? [],
        ...(since === undefined ? {} : { since }),
      });
      push(byCore, forms.core, id);
      push(byFolded, forms.folded, id);
      push(byCompact, forms.compact, id);
      push(byCompact, forms.foldedCompact, id);
      if (!strongKinds.has(kind)) continue;
      sorted.push({ compact: forms.core.replaceAll(' ', ''), name: id });
      forms.tokens.forEach((token, i) => {
        push(byWord, token.word, id);
        learnWord(token.written);
        const next = forms.tokens[i + 1];
        if (next) push(byWord, token.written + next.written, id);
      });
      if (kind !== 'product') {
        for (const initials of initialsOf(forms.tokens.map((token) => token.written))) push(byInitials, initials, id);
      }
    }
    for (const domain of entity.domains ?? []) {
      const host = hostOf(domain);
      if (host) push(byDomain, host, place);
    }
    const own = new Map<IdentifierKind, string>();
    for (const [kind, text] of Object.entries(entity.identifiers ?? {}) as [IdentifierKind, string | undefined][]) {
      const read = text === undefined ? undefined : canonicalIdentifier(kind, text);
      if (!read || 'error' in read) continue;
      own.set(kind, read.value);
      push(byIdentifier, `${kind} ${read.value}`, place);
    }
    identifiers.push(own);
    for (const name of entity.confusableNames ?? []) {
      const { folded } = comparable(normalizeName(name));
      const places = confusable.get(folded) ?? new Set();
      confusable.set(folded, places.add(place));
    }
  });
  sorted.sort((a, b) => (a.compact < b.compact ? -1 : a.compact > b.compact ? 1 : a.name - b.name));
  return {
    entities,
    names,
    placeOf,
    byCore,
    byFolded,
    byCompact,
    byWord,
    written,
    slips,
    sorted,
    byInitials,
    byDomain,
    byIdentifier,
    identifiers,
    confusable,
  };
}
