import { MATCHER, type MatcherName, matchVendor, type Thresholds, thresholdsOf } from '../../domain/match/match.ts';
import { effectiveThresholds, type MatchOptions, sameThresholds } from '../../domain/match/thresholds.ts';
import {
  applyVerdicts,
  type Decided,
  type Verdict,
  type VerdictIndex,
  verdictIndex,
} from '../../domain/match/verdict.ts';
import { pointer } from '../../domain/problem.ts';
import { canonicalIdentifier, type IdentifierKind } from '../../domain/vendor/identifiers.ts';
import type { VendorQuery } from '../../domain/vendor/vendorRow.ts';
import type { Catalog } from './catalog.ts';
import type { SettingsStore, VerdictStore } from './ports.ts';
import type { Runtime } from './runtime.ts';

export type MatchingDeps = {
  verdicts: Pick<VerdictStore, 'list'>;
  settings: Pick<SettingsStore, 'matching'>;
  runtime: Pick<Runtime, 'sha256'>;
};

/** What a row can mean, by matcher and verdicts; `thresholds` where the row's own differ from those of the request. */
export type MatchedRow = Pick<Decided, 'matches' | 'setAside' | 'ruledOut'> & {
  thresholds?: Thresholds;
  warnings: string[];
};

/** How the rows of one request are matched. */
export type RowMatcher = {
  /** The version of the matcher. */
  name: MatcherName;
  /** Of rows that set none themselves; `null` where they are those chosen for the matcher. */
  thresholds: Thresholds | null;
  /** Digest of the tenant's verdicts in force; `null` where there are none. */
  verdicts: string | null;
  /** `at` is the row's path in the request, for warnings. */
  match(row: VendorQuery, at: readonly PropertyKey[]): MatchedRow;
};

/** What a tenant has decided on matching, read once for a whole request. Throws `unavailable` as the store does. */
export async function readMatching(deps: MatchingDeps, tenantId: string) {
  const [settings, verdicts] = await Promise.all([deps.settings.matching(tenantId), deps.verdicts.list(tenantId)]);
  return { settings, verdicts };
}

/** The store gives the same list again until a verdict changes: what is worked out of it lives as long as the list. */
const indexes = new WeakMap<readonly Verdict[], VerdictIndex>();

function indexOf(verdicts: readonly Verdict[]): VerdictIndex {
  const index = indexes.get(verdicts) ?? verdictIndex(verdicts);
  indexes.set(verdicts, index);
  return index;
}

/** Joins the store's vendors, the tenant's settings and verdicts, and the request's options to one way of matching. */
export function rowMatcher(
  { runtime }: Pick<MatchingDeps, 'runtime'>,
  catalog: Pick<Catalog, 'index' | 'vendors'>,
  { settings, verdicts }: Awaited<ReturnType<typeof readMatching>>,
  options: MatchOptions,
): RowMatcher {
  const name = options.matcher ?? MATCHER;
  const standard = thresholdsOf(name);
  const ofRequest = effectiveThresholds(standard, settings ?? {}, options);
  const index = indexOf(verdicts);
  return {
    name,
    thresholds: sameThresholds(ofRequest, standard) ? null : ofRequest,
    // A recorded verdict never changes, so its id stands for it.
    verdicts:
      index.inForce.length === 0
        ? null
        : runtime.sha256(index.inForce.map((verdict) => verdict.id).join('\n')).slice(0, 12),
    match(row, at) {
      const thresholds = effectiveThresholds(ofRequest, row);
      const found = matchVendor(catalog.index, row, thresholds, name);
      const { concerns, ...decided } = applyVerdicts(found, index, row, catalog.vendors);
      return {
        ...decided,
        ...(!sameThresholds(thresholds, ofRequest) && { thresholds }),
        warnings: [
          ...unreadable(row, at),
          ...concerns.map(({ path, message }) => `${pointer([...at, ...path])}: ${message}`),
        ],
      };
    },
  };
}

/** Identifiers that say nothing because they cannot be read. */
function unreadable({ identifiers }: VendorQuery, at: readonly PropertyKey[]): string[] {
  return Object.entries(identifiers ?? {}).flatMap(([kind, text]) => {
    const read = text === undefined ? null : canonicalIdentifier(kind as IdentifierKind, text);
    return read && 'error' in read ? [`${pointer([...at, 'identifiers', kind])}: ${read.error}`] : [];
  });
}

/** Warnings are for reading: so many of so many characters, and then how many more there were. */
export function bounded(warnings: readonly string[]): string[] {
  const [most, longest] = [500, 400];
  const shown = warnings.slice(0, most).map((w) => (w.length > longest ? `${w.slice(0, longest)}…` : w));
  return warnings.length > most ? [...shown, `and ${warnings.length - most} more warnings`] : shown;
}
