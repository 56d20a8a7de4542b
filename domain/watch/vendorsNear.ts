import type { Vendor } from '../vendor/vendor.ts';

type Linked = Pick<Vendor, 'id' | 'parents' | 'subsidiaries'>;

/**
 * The company itself and all whose lists a change at it may concern: a report shows the incidents of the parents and subsidiaries
 * of a company that was matched, as that company's record states them. So whoever states this company as its parent or subsidiary
 * is concerned. Upstream links join incidents, not companies: rows stand under the ids of both.
 */
export function vendorsNear(vendorId: string, vendors: Iterable<Linked>): string[] {
  const near = new Set([vendorId]);
  for (const { id, parents, subsidiaries } of vendors)
    if ([...parents, ...subsidiaries].some((relative) => relative.vendorId === vendorId)) near.add(id);
  return [...near];
}
