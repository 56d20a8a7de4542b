import { canonicalJson } from '../canonicalJson.ts';
import type { FactState, RowState } from './diffMemory.ts';
import type { Pair } from './diffPairs.ts';
import type { DiffHead, DiffReason } from './diffReasons.ts';

/** What changed around the vendors: the day, the organization, the versions. */
export type Around = {
  before: DiffHead;
  after: DiffHead;
  organization: boolean;
  law: boolean;
  store: boolean;
  matcher: boolean;
  input: boolean;
};

export function around(before: DiffHead, after: DiffHead): Around {
  const differs = (read: (head: DiffHead) => unknown): boolean =>
    canonicalJson(read(before) ?? null) !== canonicalJson(read(after) ?? null);
  return {
    before,
    after,
    organization: differs((h) => h.organization),
    law: differs((h) => h.versions.law),
    store: differs((h) => h.versions.store),
    matcher: differs((h) => [h.versions.matcher, h.thresholds ?? null]),
    input: differs((h) => h.inputDigest),
  };
}

/** Facts of which one side says something else than the other, by field. */
export function changedFacts(before: readonly FactState[], after: readonly FactState[]): Pair<FactState>[] {
  if (before === after) return [];
  const earlier = new Map(before.map((f) => [f.field, f]));
  const later = new Map(after.map((f) => [f.field, f]));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort()
    .map((field) => ({ before: earlier.get(field) ?? null, after: later.get(field) ?? null }))
    .filter((pair) => pair.before?.key !== pair.after?.key);
}

/** What the list states of one incident of a row, on both sides; `known` is false where a list was not given. */
export type Stated = { known: boolean; vendor: Pair<FactState>[]; of: (breachId: string | null) => Pair<FactState>[] };

export function statedChanges({ before, after }: Pair<RowState>): Stated {
  const none: Stated['of'] = () => [];
  if (!before?.stated || !after?.stated) return { known: false, vendor: [], of: none };
  const [earlier, later] = [before.stated, after.stated];
  return {
    known: true,
    vendor: changedFacts(earlier.vendor, later.vendor),
    of: (breachId) => changedFacts(earlier.incidents.get(breachId) ?? [], later.incidents.get(breachId) ?? []),
  };
}

/** Counts of people, by which thresholds are passed. */
export const isCount = (field: string): boolean => field === 'individuals' || field === 'residents';

/** The causes that may have moved the duties of one exposure, the nearest first. */
export type Causes = { reasons: DiffReason[]; counts: boolean };

export function causesOf(
  { after, before, ...differs }: Around,
  stored: readonly Pair<FactState>[],
  stated: Stated,
  breachId: string | null,
): Causes {
  // Facts that name no breach may have been read as facts of this one.
  const ofIncident = [...stated.of(breachId), ...(breachId === null ? [] : stated.of(null)), ...stated.vendor];
  const reasons: [boolean, DiffReason][] = [
    [ofIncident.length > 0, 'stated-fact-changed'],
    [stored.length > 0, 'fact-changed'],
    [differs.organization, 'organization-changed'],
    [differs.law, 'law-version-changed'],
    [before.asOf !== after.asOf, 'day-passed'],
    [!stated.known && differs.input, 'input-changed'],
  ];
  const found = reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
  return {
    reasons: found.length > 0 ? found : ['input-changed'],
    counts: ofIncident.some((p) => isCount(p.after?.field ?? p.before?.field ?? '')),
  };
}
