import { comparableName } from '../match/verdict.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Notice } from './notice.ts';

const idOf = (externalId: string | undefined): string | undefined => externalId?.trim() || undefined;

/**
 * Finds the rows that a notice is about: those with its external id; without one, those of its name, as verdicts compare
 * names. A row that bears another external id than the notice is another vendor. A row that could not be read is `null`.
 */
export function rowFinder(rows: readonly (VendorRow | null)[]): (vendor: Notice['vendor']) => readonly number[] {
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number) => {
    const list = map.get(key);
    if (list) list.push(at);
    else map.set(key, [at]);
  };
  rows.forEach((row, at) => {
    const id = idOf(row?.externalId);
    if (id !== undefined) add(byId, id, at);
    if (row?.name !== undefined) add(byName, comparableName(row.name), at);
  });
  return ({ externalId, name }) => {
    const id = idOf(externalId);
    const known = id === undefined ? undefined : byId.get(id);
    if (known) return known;
    const named = (name === undefined ? undefined : byName.get(comparableName(name))) ?? [];
    return id === undefined ? named : named.filter((at) => idOf(rows[at]?.externalId) === undefined);
  };
}
