import { type CoreName, normalizeName } from '../../vendor/normalizeName.ts';
import { foldTokens, type Token } from '../foldTokens.ts';
import type { MatchEntity } from '../match.ts';
import { genericWords, ordinaryWords, serviceWords } from '../words.ts';
import { type NameKind, strongKinds } from './vendorIndex.ts';

/** A product that is an ordinary word, initials, or a description in small letters does not point at its maker. */
function isWeakProduct(product: string, name: CoreName): boolean {
  const [word, ...more] = name.tokens;
  if (word === undefined) return true;
  if (more.length > 0) return product === product.toLowerCase() && !/\d/.test(product);
  return word.length <= 3 || ordinaryWords.has(word) || genericWords.has(word) || serviceWords.has(word);
}

/** A name of an entity, taken apart. */
export type Named = { kind: NameKind; label: string; name: CoreName; since?: string | undefined };

const quoted = /^["'\u201c\u2018](.+)["'\u201d\u2019]$/;

const tells = (tokens: readonly Token[]) =>
  tokens.some((token) => token.class === 'telling' && !token.isWidespread && !token.isCountry) &&
  !tokens.at(-1)?.isState;

/** "MEDENT - Community Computer Service, Inc.": each side of a dash that is more than common words is a name too. */
function besideDash(label: string, since: string | undefined): Named[] {
  if (!/\s[-\u2013\u2014]\s/.test(label)) return [];
  const parts = label.split(/\s+[-\u2013\u2014]\s+/);
  if (parts.length !== 2) return [];
  const sides = parts.map((part): Named => ({ kind: 'alias', label: part, name: normalizeName(part), since }));
  return sides.every(({ name }) => tells(foldTokens(name.tokens))) ? sides : [];
}

const remarkBehindComma = /^(.{3,60}?),\s+(?:an?\s(?!.*\b(?:division|unit)\b)|part\sof\s)/i;
const remarkBehindForm =
  /^(.{3,60}?[\s,]+(?:inc|llc|llp|corp|ltd)\b\.?),?\s+(?!of\b|d\/?b\/?a|f\/?k\/?a|doing|formerly|and\b|&)[a-z]/i;

/** "Welligent, Part of the ContinuumCloud", "Langdon, LLP Certified Public Accountants": the name before a remark. */
function beforeRemark(label: string, parsed: CoreName, since: string | undefined): Named[] {
  // Most names are short or end in their legal form: then there is nothing to look for.
  if (parsed.tokens.length < 3) return [];
  const behindComma = label.includes(', ') ? remarkBehindComma.exec(label) : null;
  const mayGoOn = !parsed.legalForm || label.indexOf(',') !== label.lastIndexOf(',');
  const head = (behindComma ?? (mayGoOn ? remarkBehindForm.exec(label) : null))?.[1];
  if (head === undefined) return [];
  const name = normalizeName(head);
  return tells(foldTokens(name.tokens)) ? [{ kind: 'alias', label: head, name, since }] : [];
}

/** A written name of an entity, and the names inside it: "NEC Networks, LLC d/b/a CaptureRx". */
function namesWithin(kind: NameKind, label: string, since?: string): Named[] {
  const parsed = normalizeName(label);
  const named: Named[] = [{ kind, label, name: parsed, since }];
  const own = kind === 'name' || kind === 'legal-name' || kind === 'alias';
  for (const other of parsed.otherNames) {
    const dated = other.kind === 'former-name' || other.kind === 'later-name' ? other.kind : 'alias';
    named.push({ kind: own ? dated : kind, label: other.text, name: other, since });
  }
  if (!strongKinds.has(kind) || kind === 'product') return named;
  if (own) named.push(...besideDash(label, since), ...beforeRemark(label, parsed, since));
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

type Dated = { date: string } | undefined;

/** "until 2022-06", "from 2021-10", "2019 to 2022-06"; nothing where neither day is known. */
function span(from: Dated, until: Dated): string | undefined {
  if (from && until) return `${from.date} to ${until.date}`;
  if (from) return `from ${from.date}`;
  return until && `until ${until.date}`;
}

/** All names by which an entity can be meant, strong and weak. */
export function namesOf(entity: MatchEntity): Named[] {
  const all = (kind: NameKind, labels: readonly string[] | undefined) =>
    (labels ?? []).flatMap((label) => namesWithin(kind, label));
  const products = (entity.products ?? []).flatMap((label) => {
    const name = normalizeName(label);
    return [{ kind: isWeakProduct(label, name) ? ('weak-product' as const) : ('product' as const), label, name }];
  });
  const relatives = (kind: 'parent' | 'subsidiary', list: MatchEntity['parents']) =>
    (list ?? [])
      .filter((relative) => relative.vendorId === undefined)
      .flatMap(({ name, from, until }) => namesWithin(kind, name, span(from, until)));
  return [
    ...namesWithin('name', entity.name),
    ...all('legal-name', entity.legalNames),
    ...all('alias', entity.aliases),
    ...(entity.formerNames ?? []).flatMap((old) => namesWithin('former-name', old.name, span(undefined, old.until))),
    ...(entity.laterNames ?? []).flatMap((later) => namesWithin('later-name', later.name, span(later.from, undefined))),
    ...products,
    ...all('weak-alias', entity.weakAliases),
    ...all('weak-product', entity.weakProducts),
    ...relatives('parent', entity.parents),
    ...relatives('subsidiary', entity.subsidiaries),
  ];
}
