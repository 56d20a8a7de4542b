import * as z from 'zod';
import type { Breach } from '../../domain/breach/breach.ts';
import { bareDaySchema, type IncidentFacts, type Organization } from '../../domain/law/facts.ts';
import { peersInCatalog } from '../../domain/materiality/catalogPeers.ts';
import { asRecorded } from '../../domain/materiality/keptDecision.ts';
import { materialityText } from '../../domain/materiality/materialityText.ts';
import { relatedIncidents } from '../../domain/materiality/related.ts';
import { statedOf } from '../../domain/materiality/statedOf.ts';
import { type MaterialityWorkspace, materialityWorkspace } from '../../domain/materiality/workspace.ts';
import { notUsed, parse, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import type { Exposure, ExposureReport, ReportHead, RowResult } from '../../domain/report/exposureReport.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { type AssessDeps, computeReport } from './assess.ts';
import { readRequest } from './assessmentRequest.ts';
import type { Catalog } from './catalog.ts';
import { bounded } from './matchRow.ts';
import { type ProfileDeps, profileFor } from './materialityProfile.ts';
import { findOrganization } from './organizations.ts';
import { once, type Query } from './query.ts';
import { storedRequest } from './storedRequest.ts';

/** The vendor through whom an incident came, as the list has it. */
type Through = { externalId: string | null; name: string | null };

/** A workspace with whose incident it is, and what it was computed with. */
export type Workspace = MaterialityWorkspace & {
  organizationId: string;
  vendor: Through;
  /** Other vendors of the list through whom the same incident reaches the organization. */
  otherVendors: Through[];
  versions: ReportHead['versions'];
  warnings: string[];
};

export const materialityQuery = z.strictObject({
  asOf: once(bareDaySchema).optional(),
  externalId: once(z.string().max(200, 'at most 200 characters')).optional(),
  format: once(z.string().pipe(z.enum(['json', 'text'], 'must be json or text'))).default('json'),
});

/** One row of the list as the report has it, with what it states. */
type Shown = { result: RowResult; exposure: Exposure; row: VendorRow | undefined; stated: IncidentFacts | undefined };

/**
 * All that bears on the materiality of one incident to an organization that is kept, computed as an assessment of this moment
 * would find it. Stores nothing and concludes nothing. @throws Problem `not-found`, also where no vendor of the list is
 * exposed to the incident; `invalid-request`.
 */
export async function readWorkspace(
  deps: AssessDeps & ProfileDeps,
  tenantId: string,
  organizationId: string,
  breachId: string,
  query: Query,
): Promise<{ workspace: Workspace; text: string | null }> {
  const { value, unknown } = parseRequest(materialityQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const from = await vendorsOf(deps, tenantId, organizationId);
  const asked = { organizationId, vendors: from.vendors, ...(value.asOf !== undefined && { asOf: value.asOf }) };
  const { request, warnings, recorded } = await readRequest(deps, tenantId, asked);
  const { report } = await computeReport(deps, tenantId, request);
  const shown = exposuresIn(report, request.vendors);
  const of = shown.filter(({ exposure }) => exposure.breachId === breachId);
  const self = chosen(of, value.externalId);
  const [profile, catalog] = await Promise.all([profileFor(deps, tenantId, organizationId, breachId), deps.catalog()]);
  const { asOf, organization } = request;
  const all = shown.map(({ exposure, result, stated }) => ({ exposure, stated, vendor: nameOf(result) }));
  const input = {
    asOf,
    organization,
    exposure: self.exposure,
    stated: self.stated,
    row: self.row,
    profile,
    related: relatedIncidents(self.exposure, all, asOf, profile.relatedTo),
  };
  const decisions = recorded.decisions.map(asRecorded).filter((d) => d.breachId === breachId);
  const breaches = await registrantsBreaches(catalog);
  const workspace = {
    ...materialityWorkspace(input, decisions, peersInCatalog(breaches, catalog.vendors, asOf)),
    organizationId,
    vendor: throughOf(self.result),
    otherVendors: of.filter(({ result }) => result !== self.result).map(({ result }) => throughOf(result)),
    versions: report.versions,
    warnings: bounded([...notUsed(unknown), ...noRegistrant(organization), ...from.warnings, ...warnings]),
  };
  return { workspace, text: value.format === 'text' ? `${materialityText(workspace).join('\n')}\n` : null };
}

/** The list that the organization keeps; without one, the vendors of its latest assessment. */
async function vendorsOf(
  deps: AssessDeps,
  tenantId: string,
  organizationId: string,
): Promise<{ vendors: readonly unknown[]; warnings: string[] }> {
  const kept = (await deps.inventories.read(tenantId, organizationId))?.rows ?? [];
  if (kept.length > 0) return { vendors: kept.map(({ row }) => row), warnings: [] };
  const [latest] = (await deps.assessments.list(tenantId, { organizationId, limit: 1 })).items;
  if (latest === undefined)
    throw new Problem('not-found', 'This organization has neither a vendor list nor an assessment yet.');
  const { vendors } = await storedRequest(deps.assessments, tenantId, latest.id);
  const note = `no vendor list is kept: the vendors, and what was recorded of them by then, are those of assessment ${latest.id}`;
  return { vendors, warnings: [note] };
}

function exposuresIn({ vendors }: ExposureReport, given: readonly unknown[]): Shown[] {
  return vendors.flatMap((result) => {
    if (result.exposures.length === 0) return [];
    const parsed = parse(vendorRowSchema, given[result.row]);
    const row = 'value' in parsed ? parsed.value : undefined;
    return result.exposures.map((exposure) => ({
      result,
      exposure,
      row,
      stated: row && statedOf(row, result, exposure),
    }));
  });
}

/** Of several vendors the one asked for; else one that is exposed before one to review, and one of which facts are stated. */
function chosen(of: readonly Shown[], externalId: string | undefined): Shown {
  const rank = ({ exposure, stated }: Shown): number =>
    (exposure.decision === 'match' ? 0 : 2) + (stated === undefined ? 1 : 0);
  const [best] = of
    .filter(({ result }) => externalId === undefined || result.externalId === externalId)
    .toSorted((a, b) => rank(a) - rank(b));
  if (best) return best;
  throw new Problem('not-found', 'No vendor of this organization is exposed to an incident with this id on that day.');
}

const nameOf = ({ name, externalId }: Through): string => name ?? externalId ?? 'a vendor without a name';
const throughOf = ({ externalId, name }: RowResult): Through => ({ externalId, name });

const noRegistrant = ({ secRegistrant }: Organization): string[] =>
  secRegistrant === 'domestic' || secRegistrant === 'foreign-private-issuer'
    ? []
    : [
        `/secRegistrant: ${secRegistrant === 'none' ? 'is none: no filing follows' : 'is not given: whether a filing follows is not known'}; PATCH the organization where it is a registrant`,
      ];

/** Incidents of vendors that are SEC registrants: only these can be among those that filed for an incident of their own. */
async function registrantsBreaches(catalog: Catalog): Promise<Breach[]> {
  const ids = [...catalog.vendors.values()]
    .filter(({ registrant, identifiers }) => registrant !== undefined || identifiers?.cik !== undefined)
    .flatMap(({ id }) => catalog.breachesOf.get(id) ?? []);
  return [...(await catalog.breaches(ids)).values()];
}
