import type { Identifiers } from '../vendor/vendor.ts';
import { candidatesOf, namesBeginningWith } from './candidates.ts';
import type { Evidence, Feature } from './evidence.ts';
import { domain } from './features/domain.ts';
import { exactName } from './features/exactName.ts';
import { agreeingHint, hintAlone } from './features/hint.ts';
import { identifier, readIdentifiers } from './features/identifier.ts';
import { initials } from './features/initials.ts';
import { nameAndProduct } from './features/nameAndProduct.ts';
import { nearName } from './features/nearName.ts';
import { hostOf } from './host.ts';
import { entityId, type VendorIndex } from './index/vendorIndex.ts';
import { initialsOf } from './letters.ts';
import { type Reading, type ReadName, readClosely, readHints, readName } from './readQuery.ts';
import { scoreMatch } from './scoreMatch.ts';
import { settle } from './settle.ts';
import { type MatcherName, matchers, type Search } from './weights.ts';

export { buildVendorIndex } from './index/buildIndex.ts';
export { indexFormat, openIndex, packIndex } from './index/packed.ts';
export type { VendorIndex } from './index/vendorIndex.ts';
export type { MatcherName } from './weights.ts';

/** The version that is used where none is asked for. */
export const MATCHER: MatcherName = 'v2';

/** What a vendor list says of one vendor. At least one of name, domain or identifier is given. */
export type MatchQuery = {
  name?: string | undefined;
  aliases?: readonly string[] | undefined;
  products?: readonly string[] | undefined;
  domains?: readonly string[] | undefined;
  identifiers?: Identifiers | undefined;
};

/** A company above or below an entity: `vendorId` where it is an entity too, and since or until when as far as known. */
type Relative = {
  name: string;
  vendorId?: string | undefined;
  from?: { date: string } | undefined;
  until?: { date: string } | undefined;
};

/** An entity that a query can mean; a catalog vendor is one. */
export type MatchEntity = {
  id: string;
  name: string;
  legalNames?: readonly string[];
  aliases?: readonly string[];
  weakAliases?: readonly string[];
  formerNames?: readonly { name: string; until?: { date: string } | undefined }[];
  laterNames?: readonly { name: string; from?: { date: string } | undefined }[];
  products?: readonly string[];
  weakProducts?: readonly string[];
  domains?: readonly string[];
  identifiers?: Identifiers;
  parents?: readonly Relative[];
  subsidiaries?: readonly Relative[];
  /** The SEC registrant that this entity is, or belongs to. */
  registrant?: { cik: string } | undefined;
  confusableNames?: readonly string[];
  /** Ids of other entities that are easily taken for this one. */
  confusableWith?: readonly string[];
};

export type Thresholds = { match: number; review: number };

/** `via`: "name", "alias: …", "former-name: Cerner Corporation (until 2022-06)", "product: …", "domain: …", "identifier: cik …", "subsidiary: …", "parent: …". */
export type VendorMatch = {
  vendorId: string;
  vendorName: string;
  via: string[];
  /** 0 … 1. */
  score: number;
  decision: 'match' | 'review';
  /**
   * How much agrees, in bits, over all independent signs: 14 for one rare word, 3 for "health", 30 for an identifier. Of
   * two matches with an equal score the one that rests on more stands first.
   */
  evidence: number;
  /** Sentences that a compliance officer can paste into a file, the one that tells most first. */
  explanation: string[];
  /** What was compared, in the order of the sentences of `explanation`. */
  signs: MatchSign[];
};

/** One comparison: `query` and `entity` are the two values, `score` (0 … 1) what their agreement is worth by itself. */
export type MatchSign = { feature: Feature; score: number; query: string; entity: string };

export const defaultThresholds: Thresholds = matchers[MATCHER].thresholds;

/** All versions that can be asked for: an old one answers as it did when it was in use. */
export const matcherNames = Object.keys(matchers) as [MatcherName, ...MatcherName[]];

/** The thresholds that were chosen for a version of the matcher. */
export const thresholdsOf = (matcher: MatcherName): Thresholds => matchers[matcher].thresholds;

/**
 * Ids of the entities that are looked at for one line before any is scored: recall is measured on them, for what is not
 * among them no score can save.
 */
export function candidateIds(index: VendorIndex, name: string, matcher: MatcherName = MATCHER): Set<string> {
  const found = candidatesOf({ index, weights: matchers[matcher] }, readName(name));
  return new Set([...found].map((entity) => entityId(index, entity)));
}

/** Names of a kind and domains beyond these are not read: no vendor has more, and a hostile list would. */
const mostNames = 50;
const mostDomains = 50;
/**
 * In how many readings a name is laid beside near ones, by its place in its list: the first ones closely, further ones as
 * they are written, the last ones only beside equal names. Bounds the time of a query.
 */
const readingsAt = (place: number) => (place < 4 ? 3 : place < 12 ? 1 : 0);
const mostMatches = 25;

const isSure = (sign: Evidence) => sign.confirms;

/** Whether a listed name begins as the line does and goes on: then the line's last word was not cut off by itself. */
const goesOn = (search: Search, name: ReadName) =>
  name.literal.some((reading) => namesBeginningWith(search, reading).length > 0);

/** Signs from one name of the query: equal names first; nearness only where nothing equal confirms. */
function nameSigns(search: Search, name: ReadName, mostReadings: number): Evidence[] {
  const isStrongSign = (sign: Evidence) => sign.score > search.weights.signs['weak-alias'];
  const exact = (reading: Reading) => ({ reading, equal: exactName(search, name, reading) });
  const literal = name.literal.map(exact);
  const equalLiteral = literal.flatMap(({ equal }) => equal);
  if (equalLiteral.some(isSure)) return equalLiteral;
  const read = [...literal, ...readClosely(name, search.weights.rules.cutWords && !goesOn(search, name)).map(exact)];
  const found = read.flatMap(({ equal }) => equal);
  if (found.some(isSure)) return found;
  // A name that equals a listed one is not near to it as well; what many companies are called is sure of none.
  const unequal = read.filter(({ reading, equal }) => !reading.isEmpty && !equal.some(isStrongSign));
  const mayConfirm = !found.some((sign) => sign.family === 'name' || sign.family === 'product');
  return [
    ...found,
    ...read.flatMap(({ reading }) => nameAndProduct(search, name.text, reading)),
    ...unequal.slice(0, mostReadings).flatMap(({ reading }) => nearName(search, name, reading, mayConfirm)),
    ...read.flatMap(({ reading }) => initials(search, name.text, reading)),
  ];
}

/** Signs from brackets, for a line whose name means nobody: never more than a case for review. */
function hintSigns(search: Search, name: ReadName): Evidence[] {
  // "Air Transport Services Group (ATSG)": the initials of the name before them say nothing more.
  const own = initialsOf(name.parsed.tokens);
  const equal = name.hints.filter(({ compact }) => !own.includes(compact)).flatMap((hint) => hintAlone(search, hint));
  return equal.length > 0
    ? equal
    : readHints(name)
        .filter(({ compact }) => !own.includes(compact))
        .flatMap((reading) => nearName(search, name, reading, false));
}

const byEntity = (evidence: readonly Evidence[]) => Map.groupBy(evidence, (sign) => sign.entity);

/** A domain that several entities use says nothing more about the others once one of them is confirmed. */
function withoutExplainedDomains(groups: ReadonlyMap<number, Evidence[]>, matched: ReadonlySet<number>): number[] {
  const explained = new Set(
    [...matched].flatMap((entity) => (groups.get(entity) ?? []).filter((s) => s.family === 'domain').map((s) => s.via)),
  );
  return [...groups.keys()].filter(
    (entity) => matched.has(entity) || !(groups.get(entity) ?? []).every((sign) => explained.has(sign.via)),
  );
}

const byScoreThenEvidence = (a: VendorMatch, b: VendorMatch) =>
  b.score - a.score || b.evidence - a.evidence || (a.vendorId < b.vendorId ? -1 : a.vendorId > b.vendorId ? 1 : 0);

/**
 * The entities that a line of a vendor list can mean, best first (by score, then evidence, then id). Pure: the same index, query and
 * thresholds give the same answer, alone or in a batch.
 */
export function matchVendor(
  index: VendorIndex,
  query: MatchQuery,
  thresholds: Thresholds,
  matcher: MatcherName = MATCHER,
): VendorMatch[] {
  if (!Object.hasOwn(matchers, matcher)) throw new RangeError(`there is no matcher "${String(matcher)}"`);
  const search: Search = { index, weights: matchers[matcher] };
  // Each list is cut by itself, so that a longer one cannot push out what another one says.
  const lists = [query.name === undefined ? [] : [query.name], query.aliases ?? [], query.products ?? []];
  const placed = lists.flatMap((list) => list.slice(0, mostNames).map((text, place) => ({ text, place })));
  const names = placed.map(({ text }) => readName(text));
  const domains = [
    ...(query.domains ?? []).slice(0, mostDomains),
    ...placed.flatMap(({ text }) => (/^\S+\.\S+$/.test(text) && hostOf(text) ? [text] : [])),
  ];
  const identifiers = readIdentifiers(query.identifiers);
  const named = names.map((name, i) => nameSigns(search, name, readingsAt(placed[i]?.place ?? 0)));
  const evidence = [
    ...named.flat(),
    ...domains.flatMap((text) => domain(search, text)),
    ...identifier(search, identifiers, names.length > 0),
  ];
  const hints = names.flatMap((name) => name.hints).slice(0, 12);
  const groups = byEntity(evidence);
  for (const [entity, found] of groups)
    found.push(...hints.flatMap((hint) => agreeingHint(search, hint, entity) ?? []));
  // A bracket speaks where the name before it means nobody, whatever else the query knows.
  const silent = names.filter((_, i) =>
    search.weights.rules.bracketsSpeak ? named[i]?.length === 0 : groups.size === 0,
  );
  for (const [entity, found] of byEntity(silent.flatMap((name) => hintSigns(search, name)))) {
    groups.set(entity, [...(groups.get(entity) ?? []), ...found]);
  }
  const scored = new Map(
    [...groups].flatMap(([entity, found]) => {
      const match = scoreMatch(search, entity, found, identifiers, thresholds);
      return match ? [[entity, match] as const] : [];
    }),
  );
  const decided = settle(search, identifiers, groups, scored);
  const matched = new Set([...decided].filter(([, match]) => match.decision === 'match').map(([entity]) => entity));
  return withoutExplainedDomains(groups, matched)
    .flatMap((entity) => decided.get(entity) ?? [])
    .sort(byScoreThenEvidence)
    .slice(0, mostMatches);
}
