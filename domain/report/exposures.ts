import type { Breach } from '../breach/breach.ts';
import { dayRange, type PartialDate, partialDateText } from '../breach/partialDate.ts';
import { breachKnownFrom, type FactSheet, reconcile } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import { dutiesFor } from '../law/deadlines.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import { type Background, resolveFacts } from '../law/resolveFacts.ts';
import type { VendorMatch } from '../match/match.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Exposure } from './exposureReport.ts';
import { type Named, namedIn } from './named.ts';
import { vendorMateriality } from './vendorMateriality.ts';

/** The store's content that a report is built from. */
export type Knowledge = {
  vendors: ReadonlyMap<string, Vendor>;
  /** Ids of the breaches of a vendor. */
  breachesOf: ReadonlyMap<string, readonly string[]>;
  breaches: ReadonlyMap<string, Breach>;
  /** Titles of all breaches, also of those not loaded. */
  titles: ReadonlyMap<string, string>;
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
function pathOf(match: VendorMatch): string[] {
  const steps = match.via.map((v) => {
    const kind = v.split(':')[0] ?? v;
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

/** Every breach that reaches a row through its matches: the vendor's own, and those of its parents and subsidiaries. */
export function routes(matches: readonly VendorMatch[], knowledge: Knowledge, on: Day): Route[] {
  const found = new Map<string, Route>();
  const add = (route: Route) => {
    const known = found.get(route.breachId);
    if (!known || (known.decision === 'review' && route.decision === 'match')) found.set(route.breachId, route);
  };
  for (const match of matches) {
    const { vendorId, decision, explanation } = match;
    for (const breachId of knowledge.breachesOf.get(vendorId) ?? [])
      add({ breachId, vendorId, decision, path: pathOf(match), explanation });
    const vendor = knowledge.vendors.get(vendorId);
    // A link that did not exist yet on the day of the report reaches nobody.
    for (const relative of vendor ? relatives(vendor).filter((r) => r.from === null || r.from <= on) : [])
      for (const breachId of knowledge.breachesOf.get(relative.vendorId) ?? []) {
        const why = linkText(
          relative,
          knowledge.vendors.get(relative.vendorId)?.name ?? relative.vendorId,
          match.vendorName,
        );
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

const isPartialDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'precision' in value;

function storedDate(facts: FactSheet, field: string): { value: PartialDate; evidence: string } | undefined {
  const fact = facts[field];
  if (!fact || !isPartialDate(fact.value)) return undefined;
  const source = fact.sources[0];
  return {
    value: fact.value,
    evidence: source ? `${source.publisher}${source.published ? `, ${source.published}` : ''}` : 'the breach store',
  };
}

/** What the store and the row say where the organization's own facts are silent. */
function background(facts: FactSheet, named: Named, row: VendorRow): Background {
  const discovered = storedDate(facts, 'discovered');
  const occurred = storedDate(facts, 'occurrence.from');
  return {
    throughVendor: true,
    ...(named.as && { affected: named.as }),
    ...(discovered && { vendorDiscovered: discovered }),
    ...(occurred && { occurredFrom: occurred }),
    ...(named.toldOn && { vendorNotifiedOn: named.toldOn }),
    ...(named.hhsNotifiedOn && { hhsNotifiedOn: named.hhsNotifiedOn }),
    ...(row.relationship === 'agent' && { vendorIsAgent: true }),
    ...(row.relationship === 'independent-contractor' && { vendorIsAgent: false }),
    ...(row.businessAssociate !== undefined && { businessAssociate: row.businessAssociate }),
  };
}

/** A builder of exposures for one organization and day; what does not depend on the row is computed once. */
export function exposureBuilder(organization: Organization, on: Day, knowledge: Knowledge) {
  const sheets = new Map<string, { facts: FactSheet; named: Named; knownSince: Day | null }>();
  const sheetOf = (breach: Breach) => {
    let sheet = sheets.get(breach.id);
    if (!sheet) {
      sheet = {
        facts: reconcile(breach, on),
        named: namedIn(breach, organization.name, on),
        knownSince: breachKnownFrom(breach),
      };
      sheets.set(breach.id, sheet);
    }
    return sheet;
  };

  const upstream = (breach: Breach): string[] => {
    if (!breach.upstream) return [];
    const title = knowledge.titles.get(breach.upstream);
    return [`upstream: ${breach.upstream}${title ? ` (${title})` : ''}`];
  };

  /** One exposure; null where nobody could know of the breach on that day. */
  function exposure(route: Route, row: VendorRow, given: IncidentFacts): Exposure | null {
    const breach = knowledge.breaches.get(route.breachId);
    if (!breach) return null;
    const { facts, named, knownSince } = sheetOf(breach);
    if (knownSince === null || knownSince > on) return null;
    const registrant = knowledge.vendors.get(breach.vendorId)?.registrant;
    return {
      breachId: breach.id,
      title: breach.title,
      vendorId: route.vendorId,
      decision: route.decision,
      path: [...route.path, ...upstream(breach)],
      explanation: [...route.explanation, ...outsideUse(row, facts)],
      organizationNamed: named.as,
      organizationNamedBy: named.by,
      knownSince,
      openQuestions: breach.openQuestions,
      facts,
      materiality: vendorMateriality(breach, registrant?.name ?? null, on),
      duties: dutiesFor(on, organization, resolveFacts(given, organization, background(facts, named, row))),
    };
  }

  /** An incident that the organization states itself and the store does not have (or did not have on that day). */
  function ownIncident(row: VendorRow, given: IncidentFacts, why: string): Exposure {
    const nothing: Named = { as: null, by: [] };
    return {
      breachId: given.breachId ?? null,
      title: 'Incident stated by the organization',
      vendorId: null,
      decision: 'match',
      path: ['stated by the organization'],
      explanation: [why],
      organizationNamed: null,
      organizationNamedBy: [],
      knownSince: null,
      openQuestions: [],
      facts: {},
      materiality: vendorMateriality(null, null, on),
      duties: dutiesFor(on, organization, resolveFacts(given, organization, background({}, nothing, row))),
    };
  }

  return { exposure, ownIncident };
}

/** The time of use does not end an exposure (data stays with former vendors), but the reader should see it. */
function outsideUse(row: VendorRow, facts: FactSheet): string[] {
  const from = facts['occurrence.from']?.value;
  const to = facts['occurrence.to']?.value;
  const sentences: string[] = [];
  if (row.usedTo && isPartialDate(from) && row.usedTo < from.date)
    sentences.push(
      `Used until ${row.usedTo}; the incident began on or after ${from.date}. A former vendor can still hold data: ask what was kept.`,
    );
  if (row.usedFrom && isPartialDate(to) && row.usedFrom.slice(0, to.date.length) > to.date)
    sentences.push(`Used from ${row.usedFrom}; the incident had ended by ${to.date}.`);
  return sentences;
}
