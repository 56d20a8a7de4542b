import * as z from 'zod';
import { idSchema } from '../breach/breach.ts';
import { canonicalIdentifier, type IdentifierKind } from '../vendor/identifiers.ts';
import { normalizeName, wordsOf } from '../vendor/normalizeName.ts';
import type { Identifiers } from '../vendor/vendor.ts';
import type { VendorMatch } from './match.ts';

const text = z.string();

/** A person's word on whether a vendor of a list is an entity of the store. It outranks every score, either way. */
export const verdictSchema = z.strictObject({
  id: text,
  /** The vendor as the list wrote it when the verdict was given. */
  vendor: z.strictObject({ externalId: text.optional(), name: text }),
  vendorId: idSchema,
  verdict: z.enum(['same', 'not-same']),
  note: text.optional(),
  /** Who decided, as a name; `keyLabel` says which API key brought it. */
  decidedBy: text,
  recordedAt: text,
  keyLabel: text,
  /** Counts the verdicts on one vendor and entity: of two of one instant the higher number is the later word. */
  revision: z.int().min(1),
  withdrawnAt: text.optional(),
  withdrawnBy: text.optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** What an answer says of the verdict that decided. */
export type VerdictNote = Pick<Verdict, 'id' | 'verdict' | 'decidedBy' | 'recordedAt'> & { note?: string };

/** A match, with the verdict where a person decided it. */
export type DecidedMatch = VendorMatch & { verdict?: VerdictNote };

/** An entity that the matcher found and a person ruled out: `score` and `decision` are what the matcher says. */
export type SetAside = VendorMatch & { verdict: VerdictNote };

/** Of a vendor row, what verdicts look at. */
export type JudgedRow = {
  externalId?: string | undefined;
  name?: string | undefined;
  identifiers?: Identifiers | undefined;
};

/** Of an entity, what verdicts look at. */
export type JudgedEntity = { name: string; identifiers?: Identifiers };

/** More of a name than this is cut by `normalizeName`. */
const readWhole = (name: string): boolean => {
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u);
  return name.length <= 300 && words.length <= 30 && words.every((word) => word.length <= 40);
};

/** A search sets them aside; acme.com and acme.org can still be two companies. */
const webEndings = (name: string): string[] =>
  (name.match(/\.(?:com|net|org)(?![\p{L}\p{N}])/giu) ?? []).map((ending) => ending.toLowerCase());

/**
 * A name in the form in which verdicts compare names: case, punctuation, accents and legal form say nothing; other names
 * ("d/b/a"), brackets, places and ".com" do. Two names that only look alike are two names. Empty where nothing can be compared.
 */
export function comparableName(name: string): string {
  if (!readWhole(name)) return `as written: ${name.trim()}`;
  const { core, otherNames, hints } = normalizeName(name);
  // A name made of legal forms alone ("The Company") has no core.
  const main = core === '' ? wordsOf(name).join(' ') : core;
  const others = otherNames.map((other) => `${other.kind}: ${other.core}`);
  const inBrackets = hints.map((hint) => `(${wordsOf(hint).join(' ')})`);
  return [main, ...webEndings(name), ...others, ...inBrackets].join(' ').trim();
}

const given = (externalId: string | undefined): string | undefined => externalId?.trim() || undefined;

/** The vendor and the entity that a verdict is about; recording another verdict on the same subject supersedes it. */
export function subjectOf(verdict: Pick<Verdict, 'vendor' | 'vendorId'>): string {
  const known = subjects.get(verdict);
  if (known !== undefined) return known;
  const { vendor, vendorId } = verdict;
  const subject = JSON.stringify([given(vendor.externalId) ?? null, comparableName(vendor.name), vendorId]);
  subjects.set(verdict, subject);
  return subject;
}

/** Of verdicts that are never changed: a store gives the same ones again and again, and a name takes long to compare. */
const subjects = new WeakMap<object, string>();

/** The time goes first: once names are read otherwise, a subject's verdicts of old can have been counted apart. */
const isLater = (a: Verdict, b: Verdict): boolean => {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt > b.recordedAt;
  return a.revision === b.revision ? a.id > b.id : a.revision > b.revision;
};

const latest = (verdicts: readonly Verdict[]): Verdict | undefined =>
  verdicts.reduce<Verdict | undefined>((last, verdict) => (last && isLater(last, verdict) ? last : verdict), undefined);

export type VerdictState = 'in-force' | 'withdrawn' | 'superseded';

/** Verdicts of any subjects with their state. A superseded one stays so when its successor is withdrawn. */
export function withState(verdicts: readonly Verdict[]): (Verdict & { state: VerdictState; supersededBy?: string })[] {
  const last = new Map([...Map.groupBy(verdicts, subjectOf)].map(([subject, all]) => [subject, latest(all)]));
  return verdicts.map((verdict) => {
    const successor = last.get(subjectOf(verdict));
    const superseded = successor && successor.id !== verdict.id ? { supersededBy: successor.id } : {};
    const state = verdict.withdrawnAt ? 'withdrawn' : 'supersededBy' in superseded ? 'superseded' : 'in-force';
    return { ...verdict, state, ...superseded };
  });
}

/** The verdicts in force, ready to be looked up row by row. */
export type VerdictIndex = {
  inForce: readonly Verdict[];
  byExternalId: ReadonlyMap<string, readonly Verdict[]>;
  /** Those that were recorded without an external id, by comparable name. */
  byName: ReadonlyMap<string, readonly Verdict[]>;
};

/** Takes all verdicts of a tenant, in any order. */
export function verdictIndex(all: readonly Verdict[]): VerdictIndex {
  const subjects = Map.groupBy(all, subjectOf);
  const inForce = [...subjects.values()]
    .flatMap((verdicts) => latest(verdicts) ?? [])
    .filter((verdict) => verdict.withdrawnAt === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const idOf = (verdict: Verdict): string | undefined => given(verdict.vendor.externalId);
  return {
    inForce,
    byExternalId: Map.groupBy(
      inForce.filter((v) => idOf(v) !== undefined),
      (v) => idOf(v) ?? '',
    ),
    byName: Map.groupBy(
      inForce.filter((v) => idOf(v) === undefined),
      (v) => comparableName(v.vendor.name),
    ),
  };
}

/** What verdicts make of a row's matches. */
export type Decided = {
  /** Entities that a person named come first. */
  matches: DecidedMatch[];
  setAside: SetAside[];
  /** Entities that a person ruled out, also where the matcher saw nothing. */
  ruledOut: ReadonlyMap<string, SetAside['verdict']>;
  /** What somebody should look at; `path` leads to the field of the row. */
  concerns: { path: string[]; message: string }[];
};

const noteOf = ({ id, verdict, decidedBy, recordedAt, note }: Verdict): VerdictNote => ({
  id,
  verdict,
  decidedBy,
  recordedAt,
  ...(note !== undefined && { note }),
});

/** "Recorded as the same company by Dana Reyes on 2026-03-02: checked the contract." The day is that of UTC. */
export function verdictSentence({ verdict, decidedBy, recordedAt, note }: VerdictNote): string {
  const what = verdict === 'same' ? 'the same company' : 'not the same company';
  const said = `Recorded as ${what} by ${decidedBy} on ${recordedAt.slice(0, 10)}${note ? `: ${note}` : ''}`;
  return said.endsWith('.') ? said : `${said}.`;
}

const canonical = (identifiers: Identifiers | undefined, kind: IdentifierKind): string | undefined => {
  const written = identifiers?.[kind];
  const read = written === undefined ? undefined : canonicalIdentifier(kind, written);
  return read && 'value' in read ? read.value : undefined;
};

/** Sentences on identifiers that the row shares with an entity which a person ruled out. */
function contradictions(row: JudgedRow, entity: JudgedEntity | undefined): string[] {
  return (Object.keys(row.identifiers ?? {}) as IdentifierKind[]).flatMap((kind) => {
    const value = canonical(row.identifiers, kind);
    if (value === undefined || value !== canonical(entity?.identifiers, kind)) return [];
    return [
      `The row carries the ${kind.toUpperCase()} ${value} of ${entity?.name}, which contradicts this verdict: look at it again.`,
    ];
  });
}

const short = (name: string): string => (name.length > 100 ? `${name.slice(0, 100)}…` : name);

/**
 * Applies a tenant's verdicts to what the matcher found for a row. A verdict holds for a row with its external id and an
 * equal name; one without external id for every row with an equal name, unless the row's own id has another verdict. Where
 * a known id comes with another name nothing is applied: an id that was given to somebody else must not hide a match.
 * With no verdict for the row the matches come back as they are.
 */
export function applyVerdicts(
  matches: readonly VendorMatch[],
  verdicts: VerdictIndex,
  row: JudgedRow,
  entities: ReadonlyMap<string, JudgedEntity>,
): Decided {
  const { deciding, concerns } = verdictsFor(row, verdicts);
  const found = new Map(matches.map((match) => [match.vendorId, match]));
  const named: DecidedMatch[] = [];
  const setAside: SetAside[] = [];
  const ruledOut = new Map<string, VerdictNote>();
  for (const verdict of deciding) {
    const note = noteOf(verdict);
    const match = found.get(verdict.vendorId);
    const entity = entities.get(verdict.vendorId);
    if (verdict.verdict === 'not-same') {
      const against = contradictions(row, entity);
      ruledOut.set(verdict.vendorId, note);
      concerns.push(...against.map((message) => ({ path: ['identifiers'], message: aboutVerdict(verdict, message) })));
      if (match)
        setAside.push({
          ...match,
          explanation: [verdictSentence(note), ...against, ...match.explanation],
          verdict: note,
        });
    } else if (match)
      named.push({
        ...match,
        decision: 'match',
        explanation: [verdictSentence(note), ...match.explanation],
        verdict: note,
      });
    else if (entity) named.push(unseen(verdict.vendorId, entity.name, note));
    else
      concerns.push({
        path: ['name'],
        message: aboutVerdict(verdict, `The store has no vendor "${verdict.vendorId}" any more: it was not applied.`),
      });
  }
  const decided = new Set([...named.map((m) => m.vendorId), ...ruledOut.keys()]);
  const byScore = (a: VendorMatch, b: VendorMatch) => b.score - a.score || (a.vendorId < b.vendorId ? -1 : 1);
  return {
    matches: [...named.sort(byScore), ...matches.filter((match) => !decided.has(match.vendorId))],
    setAside: setAside.sort(byScore),
    ruledOut,
    concerns,
  };
}

/** Of an entity that no sign in the row speaks for. */
export const withoutSigns = { score: 0, evidence: 0, signs: [] };

/** An entity that the matcher did not see in the row. */
const unseen = (vendorId: string, vendorName: string, verdict: VerdictNote): DecidedMatch => ({
  vendorId,
  vendorName,
  via: ['verdict: same'],
  ...withoutSigns,
  decision: 'match',
  explanation: [verdictSentence(verdict), 'Nothing in the row itself names this company.'],
  verdict,
});

const aboutVerdict = ({ id, verdict, vendorId }: Verdict, message: string): string =>
  `verdict ${id} ("${verdict}", ${vendorId}): ${message}`;

/** One verdict an entity: what was recorded for the row's own id goes before what was recorded for its name. */
function verdictsFor(row: JudgedRow, { byExternalId, byName }: VerdictIndex) {
  const ofId = byExternalId.get(given(row.externalId) ?? '') ?? [];
  const concerns: Decided['concerns'] = [];
  if (ofId.length === 0 && byName.size === 0) return { deciding: [], concerns };
  const name = row.name === undefined ? '' : comparableName(row.name);
  const holding = ofId.filter((verdict) => name !== '' && comparableName(verdict.vendor.name) === name);
  const forEntity = new Map<string, Verdict>();
  for (const verdict of [...(name === '' ? [] : (byName.get(name) ?? [])), ...holding])
    forEntity.set(verdict.vendorId, verdict);
  const held = new Set(holding.map((verdict) => verdict.vendorId));
  for (const verdict of ofId)
    if (!held.has(verdict.vendorId))
      concerns.push({
        path: ['externalId'],
        message: aboutVerdict(
          verdict,
          `It stands for this id under an earlier name, "${short(verdict.vendor.name)}", and was not applied to the name of today: record it anew or withdraw it.`,
        ),
      });
  return { deciding: [...forEntity.values()], concerns };
}
