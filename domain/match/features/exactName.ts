import { formsConflict, normalizeName, placesConflict, wordsOf } from '../../vendor/normalizeName.ts';
import { bitsOf, type Evidence, quote, sentence } from '../evidence.ts';
import {
  entityName,
  type IndexedName,
  type NameKind,
  namesWithForm,
  shortestNameLook,
  strongKinds,
  type VendorIndex,
} from '../index/vendorIndex.ts';
import { lookOf } from '../letters.ts';
import type { Reading, ReadName } from '../readQuery.ts';
import type { Search, Weights } from '../weights.ts';
import { ordinaryWords } from '../words.ts';

type Found = { name: IndexedName; factor: number };

const labels: Record<NameKind, string> = {
  name: 'the name',
  'legal-name': 'the legal name',
  alias: 'the alias',
  'former-name': 'the former name',
  'later-name': 'the later name',
  product: 'the product',
  'weak-alias': 'the short name',
  'weak-product': 'the product',
  parent: 'the parent',
  subsidiary: 'the subsidiary',
};

const titles: Partial<Record<NameKind, string>> = {
  name: 'name',
  'weak-alias': 'alias',
  'weak-product': 'product',
};

/** "former-name: Cerner Corporation (until 2022-06)". */
export function viaOf(name: IndexedName): string {
  if (name.kind === 'name') return 'name';
  const since = name.since === undefined ? '' : ` (${name.since})`;
  return `${titles[name.kind] ?? name.kind}: ${name.label}${since}`;
}

/** "the alias "Cerner" of Oracle Health, Inc." */
export function described(index: VendorIndex, name: IndexedName): string {
  const owner = entityName(index, name.entity);
  return name.kind === 'name' ? `the name ${quote(owner)}` : `${labels[name.kind]} ${quote(name.label)} of ${owner}`;
}

function asides(reading: Reading, name: IndexedName): string {
  const aside = [...(reading.legalForm || name.legalForm ? ['legal form'] : []), ...reading.setAside];
  if (reading.text === name.label || aside.length === 0) return '';
  const last = aside.pop();
  return ` (${aside.length > 0 ? `${aside.join(', ')} and ${last}` : last} set aside)`;
}

/** What stands in brackets beside a listed name, where it can be a place. */
export const placesBeside = ({ label }: IndexedName): readonly string[] =>
  /[([{]/.test(label) ? normalizeName(label).hints : [];

/** All letters, those of the legal form too: "LAB CORP" is "LabCorp". */
const lettersOf = (text: string) => wordsOf(text).join('');

/** What is left of a score where brackets name different places. */
export function placeFactor({ differences }: Weights, conflict: ReturnType<typeof placesConflict>): number {
  if (conflict === undefined) return 1;
  return conflict === 'country' ? differences.otherCountry : differences.otherPlace;
}

/** Letters alone say too little where they are few. */
const shortest: Partial<Record<string, number>> = { byCompact: 3, byLook: shortestNameLook };

/** The names that equal a reading, by the strictest form that yields a strong one; weak ones by any form. */
function equalNames({ index, weights }: Search, reading: Reading): Found[] {
  const { equality } = weights;
  const withLegalForm = weights.rules.legalForms && reading.legalForm;
  const forms = [
    ['byCore', () => reading.core, equality.same],
    ['byFolded', () => reading.folded, equality.sameWords],
    ['byCompact', () => reading.compact, equality.sameLetters],
    ['byCompact', () => reading.foldedCompact, equality.sameLetters],
    ['byLook', () => lookOf(reading.compact), equality.sameLook],
    ['byCompact', () => (withLegalForm ? lettersOf(reading.text) : ''), equality.sameLetters],
  ] as const;
  const found = new Map<number, Found>();
  let hasStrong = false;
  for (const [form, textOf, factor] of forms) {
    if (form === 'byLook' && (factor === 0 || hasStrong)) continue;
    const text = textOf();
    if (text.length < (shortest[form] ?? 1)) continue;
    const strongBefore = hasStrong;
    for (const name of namesWithForm(index, form, text)) {
      if (found.has(name.id)) continue;
      const strong = strongKinds.has(name.kind);
      if (strong && strongBefore) continue;
      hasStrong ||= strong;
      found.set(name.id, { name, factor });
    }
  }
  return [...found.values()];
}

/** A name that the record gives twice is told once: the plain name says more than a legal name that repeats it. */
function withoutRepeats(found: readonly Found[], forms: string | undefined): Found[] {
  const owners = (kind: NameKind) => new Set(found.filter((f) => f.name.kind === kind).map((f) => f.name.entity));
  const byName = owners('name');
  const former = new Set(
    found.filter((f) => f.name.kind === 'former-name').map((f) => `${f.name.entity} ${f.name.label}`),
  );
  return found.filter(({ name }) => {
    if (name.kind !== 'legal-name' && name.kind !== 'alias') return true;
    // A legal name of another form says more: "Elekta AB" beside "Elekta, Inc.".
    if (forms && name.kind === 'legal-name' && name.form === forms) return true;
    return !byName.has(name.entity) && !former.has(`${name.entity} ${name.label}`);
  });
}

/**
 * What a record marks as weak stays weak: "IOD" alone is not "IOD, Incorporated". And one text that is listed as a
 * weak name and as a product is one sign, not two.
 */
function heedingWeakness(found: readonly Found[], reading: Reading, bySpelling: boolean): Found[] {
  const weak = found.filter(({ name }) => name.kind === 'weak-alias');
  return found.filter(({ name }) => {
    const weaker = weak.filter((one) => one.name.entity === name.entity);
    if (weaker.length === 0 || name.kind === 'weak-alias') return true;
    if (name.kind === 'weak-product') return false;
    // "Netgain Technologies" as a weak name leaves "Netgain Technology" as strong as it is.
    if (bySpelling && !weaker.some((one) => one.name.core === name.core)) return true;
    return !strongKinds.has(name.kind) || reading.legalForm || !name.legalForm;
  });
}

const ownKinds: ReadonlySet<NameKind> = new Set(['name', 'legal-name']);

/** Whether two texts are the same but for case and punctuation: with the legal form, which tells apart what nothing else does. */
const isWrittenAs = (a: string, b: string) => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** Whether a reading is several words that anybody can use: "Epic Care" is not the product "EpicCare". */
const isOrdinary = ({ tokens }: Reading) =>
  tokens.length > 1 && tokens.every((token) => token.class !== 'telling' || ordinaryWords.has(token.word));

const ownersOf = (found: readonly Found[]) => new Set(found.map(({ name }) => name.entity));

/** Of names that several entities bear, those that are written the same; all of them where none or all are. */
function asWritten(text: string, found: readonly Found[]): readonly Found[] {
  if (ownersOf(found).size < 2) return found;
  const same = found.filter(({ name }) => isWrittenAs(text, name.label));
  return same.length > 0 ? same : found;
}

/** Signs from names that equal a reading of the query, however they are punctuated. */
export function exactName(search: Search, query: ReadName, reading: Reading): Evidence[] {
  const { index, weights } = search;
  const { signs } = weights;
  const found = heedingWeakness(equalNames(search, reading), reading, weights.rules.weaknessBySpelling);
  if (found.length === 0) return [];
  const strong = found.filter(({ name }) => strongKinds.has(name.kind));
  const own = strong.filter(({ name }) => ownKinds.has(name.kind));
  const closest = own.length > 0 ? own : strong;
  const owners = ownersOf(weights.rules.onlyNearest ? asWritten(query.text, closest) : closest);
  return withoutRepeats(found, weights.rules.legalForms ? reading.form : undefined).flatMap(
    ({ name, factor }): Evidence[] => {
      const isStrong = strongKinds.has(name.kind);
      const isLoose =
        weights.rules.weaknessBySpelling && factor === weights.equality.sameLetters && isOrdinary(reading);
      const isLooseProduct = isLoose && name.kind === 'product';
      const isRelative = name.kind === 'parent' || name.kind === 'subsidiary';
      // A relative that is an entity itself is matched as such.
      if (isRelative && strong.length > 0) return [];
      const shared = isStrong && (owners.size > 1 || !owners.has(name.entity));
      const second = reading.role === 'second';
      const elsewhere = placesConflict(query.parsed.hints, placesBeside(name));
      const foreign = weights.rules.legalForms && formsConflict(reading.form, name.form);
      const against = placeFactor(weights, elsewhere) * (foreign ? weights.differences.foreignForm : 1);
      const base = shared
        ? signs['shared-name']
        : second
          ? Math.min(signs['second-part'], signs[name.kind])
          : signs[name.kind];
      const verb = isRelative
        ? 'is'
        : name.kind === 'name' || name.kind === 'legal-name'
          ? 'equals'
          : 'is listed under';
      const what = described(index, name);
      const caution = elsewhere
        ? ' The brackets name different places.'
        : foreign
          ? ' The legal forms are of different kinds, so it may be another company.'
          : shared
            ? ' Another listed entity bears this name too.'
            : isRelative
              ? ' That is a relative, not the company itself.'
              : isStrong
                ? second
                  ? ' It stands behind another name, so it may be a remark.'
                  : ''
                : ' This name alone does not confirm the match.';
      return [
        {
          entity: name.entity,
          feature: 'equal-name',
          bits: bitsOf(reading.tokens),
          family: name.kind === 'product' || name.kind === 'weak-product' ? 'product' : 'name',
          via: viaOf(name),
          score: base * factor * against,
          confirms: isStrong && !shared && !second && !elsewhere && !foreign && !isLooseProduct,
          sentence: `${sentence(`${quote(query.text)} ${verb} ${what}${asides(reading, name)}`)}${caution}`,
          compared: [reading.core, name.core],
        },
      ];
    },
  );
}
