import { comparableName } from '../match/verdict.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';

type Named = { externalId?: string | null | undefined; name?: string | null | undefined };

/**
 * Says that a row, found by the external id of something recorded, goes by another name than it was recorded for: a vendor may
 * be called otherwise now, or its id have gone to another one. `null` where there is nothing to say.
 */
export function otherName(row: VendorRow, { externalId, name }: Named): string | null {
  if (externalId == null || name == null || row.name === undefined) return null;
  return comparableName(row.name) === comparableName(name)
    ? null
    : `counts, as external id "${externalId}" does, for "${row.name}", and was recorded for "${name}"; where that is another vendor, give each an id of its own`;
}
