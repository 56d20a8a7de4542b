import type { Breach } from '../breach/breach.ts';
import type { About, Contribution } from '../breach/contribution.ts';
import { knownFromDay } from '../breach/partialDate.ts';
import { weakness } from '../breach/ranking.ts';
import { breachKnownFrom } from '../breach/reconcile.ts';
import type { Day } from '../calendar/day.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { Link, NamedIncident } from './link.ts';
import type { Organizations } from './organizations.ts';
import type { PortalExport } from './portalExport.ts';
import type { ReportState } from './report.ts';
import {
  affectedBy,
  circumstances,
  closingText,
  countsOf,
  disclosure,
  disclosureOfTie,
  type Followed,
  isPlaceholder,
  statesOf,
} from './reportClaims.ts';

/** What the portal brings into the store. */
export type PortalRecords = {
  vendors: Vendor[];
  contributions: Map<string, Contribution>;
  /** Reports that are told within an incident known otherwise, and that incident. */
  successors: Map<string, string>;
};

export type PortalInput = {
  exports: readonly PortalExport[];
  followed: readonly Followed[];
  organizations: Organizations;
  links: readonly Link[];
  incidents: readonly NamedIncident[];
  /** Vendors that only the links name. */
  namedVendors: readonly Vendor[];
  /** The incidents known from the curated catalog. */
  known: readonly Breach[];
};

/**
 * The records that the portal's reports make. A report becomes a breach at its reporter; one that an incident known already
 * tells of, filed by the very vendor of that incident, adds to that incident instead. A report that names its business
 * associate leads up to that vendor's incident, which in turn lists it among those affected.
 */
export function portalRecords(input: PortalInput): PortalRecords {
  const { exports, followed, organizations, links, incidents } = input;
  const linkOf = new Map(links.map((link) => [link.reportId, link]));
  const knownOf = new Map(input.known.map((breach) => [breach.id, breach]));
  const parts = new Map<string, Contribution>();
  const successors = new Map<string, string>();
  const partOf = (breachId: string): Contribution => {
    const part = parts.get(breachId) ?? { claims: [] };
    parts.set(breachId, part);
    return part;
  };

  const byId = new Map(followed.map((one) => [one.report.id, one]));
  for (const incident of incidents) partOf(incident.id).about = aboutNamed(incident, byId, exports);

  const ownReports = Map.groupBy(
    followed.filter(({ report }) => isOwn(report.id)),
    ({ report }) => linkOf.get(report.id)?.breachId ?? '',
  );
  for (const one of followed) {
    const { report } = one;
    const link = linkOf.get(report.id);
    const event = link?.decision === 'match' ? link.breachId : null;
    if (event !== null && isOwn(report.id)) {
      const reviewed = knownOf.get(event);
      partOf(event).claims.push(...statesOf(one, exports), ...closingText(one, exports));
      // With several reports of its own none of them is the number of the incident.
      const isOnly = ownReports.get(event)?.length === 1;
      if (isOnly && reviewed && isFigureOf(reviewed, one)) partOf(event).claims.push(...countsOf(one, exports));
      if (reviewed && isEarlier(one, reviewed)) partOf(event).claims.push(...disclosure(one, exports, 'high'));
      successors.set(report.id, event);
      continue;
    }
    const part = partOf(report.id);
    part.about = aboutReport(one, organizations.vendorOf.get(report.id) ?? '', link, exports);
    part.claims.push(
      ...disclosure(one, exports),
      ...statesOf(one, exports),
      ...countsOf(one, exports),
      ...circumstances(one, exports),
    );
    if (link && event !== null)
      partOf(event).claims.push(...statesOf(one, exports, link.export), ...affectedBy(one, link, exports));
  }
  for (const incident of incidents) {
    const tied = incident.reportIds.flatMap((id) => linkOf.get(id)?.export ?? []);
    const shown = exports[Math.min(...tied)];
    if (shown) partOf(incident.id).claims.unshift(disclosureOfTie(shown));
  }
  return { vendors: [...organizations.vendors, ...input.namedVendors], contributions: parts, successors };

  /** Filed by the vendor of the known incident that lists it. */
  function isOwn(reportId: string): boolean {
    const link = linkOf.get(reportId);
    const vendor =
      link?.decision === 'match' && link.breachId !== null ? knownOf.get(link.breachId)?.vendorId : undefined;
    return vendor !== undefined && vendor === organizations.vendorOf.get(reportId);
  }
}

/**
 * Whether the report counts the people of the whole incident: its figure is among those that people reviewed and trust, or
 * they have no count at all. A report can cover a part of the vendor's customers only.
 */
function isFigureOf(reviewed: Breach, { history }: Followed): boolean {
  const counts = reviewed.claims.filter((claim) => claim.field === 'individuals' && weakness(claim) === 0);
  const trusted = counts.filter((claim) => claim.confidence === 'high');
  const figures = new Set(history.states.map((state) => state.value.count));
  return counts.length === 0 || trusted.some((claim) => figures.has((claim.value as { count: number | null }).count));
}

/** Whether the report was submitted before the day from which the reviewed incident counts as known. */
function isEarlier({ history }: Followed, reviewed: Breach): boolean {
  const known = breachKnownFrom(reviewed);
  const day = history.states.find((state) => state.value.submittedOn !== null)?.value.submittedOn;
  return known !== null && day !== undefined && day !== null && day < known;
}

const kindOf = ({ types }: ReportState): string =>
  (types[0] ?? 'unknown')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'unknown';

/** The day by which all that the title says was known: that of the export with the last change. */
const checkedOn = ({ history }: Followed, exports: readonly PortalExport[]): Day => {
  const last = exports[history.goneIn ?? history.states.at(-1)?.export ?? 0];
  return last ? knownFromDay(last.asOf) : '9999-12-31';
};

function aboutReport(one: Followed, vendorId: string, link: Link | undefined, exports: readonly PortalExport[]): About {
  const newest = one.history.states.at(-1)?.value;
  if (!newest) throw new RangeError(`the report ${one.report.id} was never seen`);
  const { name, state, types, submittedOn, count, closed } = newest;
  const upstream = link?.decision === 'match' ? link.breachId : null;
  return {
    title: `${name}${state ? ` (${state})` : ''}: ${types.join(', ').toLowerCase() || 'breach'}, reported to HHS${submittedOn ? ` on ${submittedOn}` : ''}`,
    vendorId,
    aliases: [],
    weakAliases: [],
    kind: kindOf(newest),
    ...(upstream !== null && { upstream }),
    status: closed ? 'closed' : 'open',
    checkedOn: checkedOn(one, exports),
    openQuestions: [
      ...(isPlaceholder(count) ? [`how many people: ${count} is filed where nobody has counted yet`] : []),
      ...(link?.decision === 'review' ? [questionOf(link)] : []),
    ],
    notes:
      one.history.goneIn === null
        ? []
        : ['The portal no longer shows this report: it was renamed, merged with another entry, or withdrawn.'],
  };
}

const questionOf = ({ name, candidates, because }: Link): string =>
  `which incident at ${name} caused it${candidates.length > 0 ? ` (${candidates.join(', ')})` : ''}: ${because}`;

function aboutNamed(
  incident: NamedIncident,
  byId: ReadonlyMap<string, Followed>,
  exports: readonly PortalExport[],
): About {
  const reports = incident.reportIds.flatMap((id) => byId.get(id) ?? []);
  const [first] = reports;
  const newest = first?.history.states.at(-1)?.value;
  if (!first || !newest) throw new RangeError(`the incident ${incident.id} has no report`);
  const open = reports.some(({ history }) => history.states.at(-1)?.value.closed !== true);
  return {
    title: `${incident.vendorName}: incident named in reports of its customers to HHS`,
    vendorId: incident.vendorId,
    aliases: [],
    weakAliases: [],
    kind: kindOf(newest),
    status: open ? 'open' : 'closed',
    checkedOn: reports.map((one) => checkedOn(one, exports)).reduce((a, b) => (a > b ? a : b)),
    openQuestions: [],
    notes: ['Known from reports of customers alone: no report or notice of the vendor itself was found.'],
  };
}
