import type { Breach, DataType } from '../breach/breach.ts';
import { hasLeftThePortal, leftThePortalText } from '../breach/leftThePortal.ts';
import { isPartialDate, type PartialDate } from '../breach/partialDate.ts';
import { breachKnownFrom, type FactSheet, knownClaims, reconcile, valueText } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import { afterTheReport, contradictions } from '../law/contradictions.ts';
import { dutiesFor } from '../law/deadlines.ts';
import type { IncidentFacts, Organization } from '../law/facts.ts';
import { type Background, resolveFacts } from '../law/resolveFacts.ts';
import type { VendorMatch } from '../match/match.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import type { Exposure } from './exposureReport.ts';
import { type Named, namedIn } from './named.ts';
import { type Knowledge, type Route, routes, type Titled } from './routes.ts';
import { vendorMateriality } from './vendorMateriality.ts';

function storedDate(facts: FactSheet, field: string): { value: PartialDate; evidence: string } | undefined {
  const fact = facts[field];
  if (!fact || !isPartialDate(fact.value)) return undefined;
  const [source] = fact.sources;
  const others =
    fact.conflict?.map((c) => `${c.text} (${c.sources[0]?.publisher}, ${c.sources[0]?.confidence} confidence)`) ?? [];
  const first = source ? `${source.publisher}${source.published ? `, ${source.published}` : ''}` : 'the breach store';
  return { value: fact.value, evidence: [first, ...others.map((o) => `not used: ${o}`)].join('; ') };
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
    ...kindsOfData(facts, row),
    ...(row.residents && { residents: row.residents }),
    ...(row.contract && { contract: row.contract }),
  };
}

/** The row tells which data the vendor holds; else the sources tell which data the whole breach touched. */
function kindsOfData(facts: FactSheet, row: VendorRow): Pick<Background, 'dataTypes'> {
  if (row.dataTypes?.length) return { dataTypes: { value: row.dataTypes } };
  const stored = facts.dataTypes;
  if (!stored) return {};
  return {
    dataTypes: {
      value: stored.value as DataType[],
      evidence: `of the whole breach, by ${stored.sources[0]?.publisher ?? 'the breach store'}`,
    },
  };
}

/** Later knowledge than the day of the report: texts of ours that sum up what was found out until `checkedOn`. */
const told = (breach: Titled, on: Day): boolean => on >= breach.checkedOn;

/** What a report says of a breach to every row that it reaches. */
type Sheet = Pick<Exposure, 'facts' | 'knownSince' | 'title' | 'materiality'> & {
  named: Named;
  upstream: string[];
  hasLeft: boolean;
};

type Clocks = Pick<Exposure, 'contradictions' | 'duties'>;

/**
 * At most this many duties are listed in one report, over all its exposures, and at most this many computed: with margin
 * what the memory and time of one request allow (test/bench/README.md).
 */
export const mostListed = 250_000;
export const mostComputed = 50_000;

/** A builder of exposures for one organization and day; what does not depend on the row is computed once. */
export function exposureBuilder(organization: Organization, on: Day, knowledge: Knowledge) {
  const sheets = new Map<string, Sheet>();
  const clocks = new Map<string, Clocks>();
  let [listed, computed] = [0, 0];
  const since = new Map<string, Day | null>();
  const knownSince = (breach: Breach): Day | null => {
    let day = since.get(breach.id);
    if (day === undefined) {
      day = breachKnownFrom(breach);
      since.set(breach.id, day);
    }
    return day;
  };
  const isPublic = (breachId: string): boolean => {
    const breach = knowledge.breaches.get(breachId);
    const day = breach ? knownSince(breach) : null;
    return day !== null && day <= on;
  };
  const sheetOf = (breach: Breach) => {
    let sheet = sheets.get(breach.id);
    if (!sheet) {
      sheet = {
        facts: reconcile(breach, on),
        named: namedIn(breach, organization, on),
        knownSince: knownSince(breach),
        title: titleOn(breach, knowledge.vendors.get(breach.vendorId), knownSince(breach), on),
        upstream: upstreamOn(breach, knowledge, on),
        hasLeft: hasLeftThePortal(knownClaims(breach, on)),
        materiality: vendorMateriality(breach, knowledge.vendors.get(breach.vendorId)?.registrant?.name ?? null, on),
      };
      sheets.set(breach.id, sheet);
    }
    return sheet;
  };

  /** One exposure to a breach that was public on the day. */
  function exposure(breach: Breach, route: Route, row: VendorRow, given: IncidentFacts): Exposure {
    const sheet = sheetOf(breach);
    const { facts, named } = sheet;
    return {
      breachId: breach.id,
      title: sheet.title,
      vendorId: route.vendorId,
      decision: sheet.hasLeft ? 'review' : route.decision,
      path: [...route.path, ...sheet.upstream],
      explanation: [...route.explanation, ...outsideUse(row, facts), ...(sheet.hasLeft ? [leftThePortalText] : [])],
      organizationNamed: named.as,
      organizationNamedBy: named.by,
      knownSince: sheet.knownSince,
      openQuestions: told(breach, on) ? breach.openQuestions : [],
      facts,
      materiality: sheet.materiality,
      ...clocksFor(given, background(facts, named, row)),
    };
  }

  /** Computed once for all exposures whose facts are the same: with people in every State a list of duties is long. */
  function clocksFor({ breachId: _, ...given }: IncidentFacts, behind: Background): Clocks {
    const key = JSON.stringify([given, behind]);
    const known = clocks.get(key);
    const found = known ?? computeClocks(given, behind);
    clocks.set(key, found);
    listed += found.duties.length;
    if (!known) computed += found.duties.length;
    return found;
  }

  function computeClocks(given: IncidentFacts, behind: Background): Clocks {
    const resolved = resolveFacts(given, organization, behind);
    return {
      contradictions: [...contradictions(resolved), ...afterTheReport(resolved, on)],
      duties: dutiesFor(on, organization, resolved),
    };
  }

  /** An incident that the organization states itself and the store does not have (or did not have on that day). */
  function ownIncident(row: VendorRow, given: IncidentFacts, why: string): Exposure {
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
      ...clocksFor(given, background({}, { as: null, by: [] }, row)),
    };
  }

  return {
    routes: (row: VendorRow, matches: readonly VendorMatch[]) => routes(row, matches, knowledge, on, isPublic),
    isPublic,
    exposure,
    ownIncident,
    /** More was asked for than fits one report. */
    isFull: () => listed > mostListed || computed > mostComputed,
  };
}

/** Our title sums up what was found out later; on an earlier day the incident bears only what was known then. */
const titleOn = (breach: Breach, vendor: Vendor | undefined, knownSince: Day | null, on: Day): string =>
  told(breach, on) ? breach.title : `${vendor?.name ?? breach.vendorId}: incident public since ${knownSince}`;

/** The incident through which this one came, once some known claim speaks of it by the name of its vendor or product. */
function upstreamOn(breach: Breach, knowledge: Knowledge, on: Day): string[] {
  const id = breach.upstream;
  if (!id) return [];
  const upstream = knowledge.titles.get(id);
  const title = upstream && told(upstream, on) ? ` (${upstream.title})` : '';
  if (told(breach, on)) return [`upstream: ${id}${title}`];
  const vendor = [...knowledge.vendors.values()].find((v) => knowledge.breachesOf.get(v.id)?.includes(id));
  const names = vendor ? [vendor.name, ...vendor.aliases, ...vendor.products].map((n) => n.toLowerCase()) : [];
  const said = knownClaims(breach, on).map((c) => `${valueText(c)} ${c.said ?? ''}`.toLowerCase());
  return said.some((text) => names.some((name) => text.includes(name))) ? [`upstream: ${id}`] : [];
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
