import type { Breach } from '../breach/breach.ts';
import { dayRange, partialDateText } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import type { VendorMatch } from '../match/match.ts';
import { normalizeName } from '../vendor/normalizeName.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';

/** A breach by its title, which sums up what was found out until the day on which we last checked. */
export type Titled = Pick<Breach, 'title' | 'checkedOn'>;

/** The store's content that a report is built from. */
export type Knowledge = {
  vendors: ReadonlyMap<string, Vendor>;
  /** Ids of the breaches of a vendor. */
  breachesOf: ReadonlyMap<string, readonly string[]>;
  breaches: ReadonlyMap<string, Breach>;
  /** Titles of all breaches, also of those not loaded. */
  titles: ReadonlyMap<string, Titled>;
};

/** How a breach reaches a row, before anything is computed. */
export type Route = {
  breachId: string;
  vendorId: string;
  decision: 'match' | 'review';
  path: string[];
  explanation: string[];
};

/** By what kinds of sign the row was found: each step once, the plain name as "direct". */
function pathOf(match: VendorMatch, row: VendorRow): string[] {
  const core = (text: string) => normalizeName(text).core;
  const own = row.name === undefined ? '' : core(row.name);
  const products = new Set(row.products?.map(core));
  const steps = match.via.map((v) => {
    const [kind = v, label = ''] = v.split(/: (.*)/s);
    if (products.has(core(label)) && core(label) !== own) return 'product';
    if (kind === 'later-name') return 'former-name';
    return ['former-name', 'product', 'parent', 'subsidiary'].includes(kind) ? kind : 'direct';
  });
  return [...new Set(steps.length > 0 ? steps : ['direct'])];
}

type Relative = { vendorId: string; link: 'parent' | 'subsidiary'; since: string };

/** The corporate neighbours of a vendor that stand in the catalog. A link alone is a reason to look, not an exposure. */
function relatives(vendor: Vendor): (Relative & { from: Day | null })[] {
  const of = (link: Relative['link'], list: Vendor['parents']) =>
    list.flatMap(({ vendorId, from, until }) => {
      if (!vendorId) return [];
      const dates = [from && `since ${partialDateText(from)}`, until && `until ${partialDateText(until)}`];
      const since = dates.filter(Boolean).join(', ');
      return [{ vendorId, link, since: since && ` (${since})`, from: from ? dayRange(from).earliest : null }];
    });
  return [...of('parent', vendor.parents), ...of('subsidiary', vendor.subsidiaries)];
}

/** Ids of all breaches that may reach a row through these matches: what must be loaded before `routes` can be followed. */
export function breachesNear(
  matches: readonly VendorMatch[],
  { vendors, breachesOf }: Pick<Knowledge, 'vendors' | 'breachesOf'>,
): string[] {
  return matches.flatMap(({ vendorId }) => {
    const vendor = vendors.get(vendorId);
    const near = [vendorId, ...(vendor ? relatives(vendor).map((r) => r.vendorId) : [])];
    return near.flatMap((id) => breachesOf.get(id) ?? []);
  });
}

/**
 * Every breach public on the day that reaches a row through its matches: the vendor's own, and those of its parents and
 * subsidiaries.
 */
export function routes(
  row: VendorRow,
  matches: readonly VendorMatch[],
  knowledge: Knowledge,
  on: Day,
  isPublic: (breachId: string) => boolean,
): Route[] {
  const found = new Map<string, Route>();
  const add = (route: Route) => {
    const known = found.get(route.breachId);
    if (!known || (known.decision === 'review' && route.decision === 'match')) found.set(route.breachId, route);
  };
  const publicBreaches = (vendorId: string) => (knowledge.breachesOf.get(vendorId) ?? []).filter(isPublic);
  for (const match of matches) {
    const { vendorId, decision, explanation } = match;
    for (const breachId of publicBreaches(vendorId))
      add({ breachId, vendorId, decision, path: pathOf(match, row), explanation });
    const vendor = knowledge.vendors.get(vendorId);
    // A link that did not exist yet on the day of the report reaches nobody.
    for (const relative of vendor ? relatives(vendor).filter((r) => r.from === null || r.from <= on) : [])
      for (const breachId of publicBreaches(relative.vendorId)) {
        const name = knowledge.vendors.get(relative.vendorId)?.name ?? relative.vendorId;
        const why = linkText(relative, name, match.vendorName);
        add({
          breachId,
          vendorId: relative.vendorId,
          decision: 'review',
          path: [relative.link],
          explanation: [...explanation, why],
        });
      }
  }
  return [...found.values()];
}

const linkText = ({ link, since }: Relative, breached: string, matched: string): string =>
  link === 'subsidiary'
    ? `The breach was at ${breached}, a subsidiary of ${matched}${since}. Not every customer of a parent uses its subsidiary: check whether you do.`
    : `The breach was at ${breached}, the parent of ${matched}${since}. A parent's other systems need not hold your data: check whether they do.`;
