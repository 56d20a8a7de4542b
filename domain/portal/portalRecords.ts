import type { Breach } from '../breach/breach.ts';
import type { About, Contribution } from '../breach/contribution.ts';
import { knownFromDay } from '../breach/partialDate.ts';
import type { Day } from '../calendar/day.ts';
import type { Vendor } from '../vendor/vendor.ts';
import type { Link, NamedIncident } from './link.ts';
import type { Organizations } from './organizations.ts';
import type { PortalExport } from './portalExport.ts';
import type { ReportState } from './report.ts';
import {
  affectedBy,
  circumstances,
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
  const knownVendorOf = new Map(input.known.map((breach) => [breach.id, breach.vendorId]));
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
      partOf(event).claims.push(...statesOf(one, exports));
      // With several reports of its own none of them is the number of the incident.
      if (ownReports.get(event)?.length === 1) partOf(event).claims.push(...countsOf(one, exports));
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
    const vendor = link?.decision === 'match' && link.breachId !== null ? knownVendorOf.get(link.breachId) : undefined;
    return vendor !== undefined && vendor === organizations.vendorOf.get(reportId);
  }
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
