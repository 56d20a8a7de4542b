import { comparableName } from '../match/verdict.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Notice } from './notice.ts';

const idOf = (externalId: string | undefined): string | undefined => externalId?.trim() || undefined;

/**
 * Finds the rows that a notice is about: those with its external id; without one, those of its name, as verdicts compare
 * names. A row that bears another external id than the notice is another vendor, and rows of one name under different external
 * ids are different vendors: a name alone does not tell which. Why there is none is said in words ("no vendor of the list is"). A row
 * that could not be read is `null`.
 */
export function rowFinder(
  rows: readonly (VendorRow | null)[],
): (vendor: Notice['vendor']) => readonly number[] | string {
  const by = (nameOf: (row: VendorRow) => string | undefined): ReadonlyMap<string, readonly number[]> => {
    const keyed = rows.flatMap((row, at) => {
      const key = row ? nameOf(row) : undefined;
      return key === undefined ? [] : [{ key, at }];
    });
    return new Map([...Map.groupBy(keyed, ({ key }) => key)].map(([key, list]) => [key, list.map(({ at }) => at)]));
  };
  const byId = by((row) => idOf(row.externalId));
  // Names are read only where a notice asks for one: a long list has many.
  let names: ReadonlyMap<string, readonly number[]> | undefined;
  const named = (name: string): readonly number[] => {
    names ??= by((row) => (row.name === undefined ? undefined : comparableName(row.name)));
    return names.get(comparableName(name)) ?? [];
  };
  return ({ externalId, name }) => {
    const id = idOf(externalId);
    const known = id === undefined ? undefined : byId.get(id);
    if (known) return known;
    const ofName = name === undefined ? [] : named(name);
    const ids = new Set(ofName.flatMap((at) => idOf(rows[at]?.externalId) ?? []));
    if (id === undefined && ids.size > 1) return 'give the externalId, as several vendors of the list are';
    const found = id === undefined ? ofName : ofName.filter((at) => idOf(rows[at]?.externalId) === undefined);
    return found.length > 0 ? found : 'no vendor of the list is';
  };
}

/**
 * Which of the rows that were found state an incident without a breachId, for what is about such a one. Of several nobody can
 * say which is meant: one incident's facts must not count for another. Why there is none is said in words, as by `rowFinder`.
 */
export function rowsOfNameless(
  rows: readonly (VendorRow | null)[],
  found: readonly number[],
): readonly number[] | string {
  const stating = found.filter((at) => rows[at]?.incidents?.some(({ breachId }) => breachId === undefined));
  if (stating.length > 1) return 'several rows state an incident without a breachId, which it needs, of';
  return stating.length === 1 ? stating : found;
}
