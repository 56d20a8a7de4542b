import type { Breach } from '../../domain/breach/breach.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { lawVersion } from '../../domain/law/duties/index.ts';
import type { Verdict } from '../../domain/match/verdict.ts';
import { notUsed, parse } from '../../domain/parse.ts';
import { buildRows, type IncomingRow, summarize } from '../../domain/report/buildReport.ts';
import { type Coverage, clearMeans } from '../../domain/report/coverage.ts';
import { type ExposureReport, notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { breachesNear } from '../../domain/report/routes.ts';
import { timeline } from '../../domain/report/timeline.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { type AssessmentRequest, type RequestDeps, readRequest } from './assessmentRequest.ts';
import { type Catalog, knowledgeOf } from './catalog.ts';
import { bounded, type MatchingDeps, type RowMatcher, readMatching, rowMatcher } from './matchRow.ts';
import type { AssessmentStore } from './ports.ts';
import { repeated } from './repeated.ts';
import type { Runtime } from './runtime.ts';
import { storeReport } from './storeReport.ts';

export type AssessDeps = MatchingDeps &
  RequestDeps & {
    catalog(): Promise<Catalog>;
    assessments: AssessmentStore;
    runtime: Runtime;
  };

/** A report, with the breaches and verdicts that were read for it. */
export type Computed = {
  report: ExposureReport;
  breaches: ReadonlyMap<string, Breach>;
  verdicts: readonly Verdict[];
};

/**
 * Checks a vendor list against the breaches that were public on a day and computes what follows for the organization.
 * What people of the tenant decided on matches goes before every score. A row that cannot be read is rejected by itself.
 * Stores nothing. @throws Problem `invalid-request`, `not-loaded`.
 */
export async function computeReport(
  deps: MatchingDeps & Pick<AssessDeps, 'catalog' | 'runtime'>,
  tenantId: string,
  request: AssessmentRequest,
  notes: readonly string[] = [],
): Promise<Computed> {
  const { organization, organizationId, asOf, vendors, options } = request;
  const createdAt = deps.runtime.now();
  const [catalog, matching] = await Promise.all([deps.catalog(), readMatching(deps, tenantId)]);
  const matcher = rowMatcher(deps, catalog, matching, options ?? {});

  const warnings = [...notes];
  const incoming = vendors.map((row, i) => readRow(row, i, matcher, warnings));
  const ids = incoming.map((r) => ('row' in r ? r.row.externalId : undefined));
  for (const { id, at, first } of repeated(ids))
    warnings.push(`/vendors/${at}/externalId: "${id}" stands at row ${first} already; both rows are answered`);
  const near = incoming.flatMap((r) =>
    'row' in r ? [...breachesNear([...r.matches, ...(r.setAside ?? [])], catalog), ...statedIds(r.row)] : [],
  );
  const breaches = await catalog.breaches(near);
  const built = buildRows(organization, asOf, incoming, knowledgeOf(catalog, breaches));

  const coverage = coverageOf(catalog);
  const report: ExposureReport = {
    id: deps.runtime.newId(),
    createdAt,
    asOf,
    organization,
    ...(organizationId !== undefined && { organizationId }),
    versions: {
      matcher: matcher.name,
      law: lawVersion,
      store: catalog.version,
      ...(matcher.verdicts !== null && { verdicts: matcher.verdicts }),
    },
    ...(matcher.thresholds && { thresholds: matcher.thresholds }),
    inputDigest: deps.runtime.sha256(canonicalJson(request)),
    coverage,
    clearMeans: clearMeans(coverage, asOf),
    summary: summarize(built.rows, asOf),
    warnings: bounded([...warnings, ...built.warnings]),
    notice: notLegalAdvice,
    vendors: built.rows,
    timeline: timeline(built.rows),
  };
  return { report, breaches, verdicts: matching.verdicts };
}

/**
 * Computes a report as `computeReport` and stores it under the tenant, together with what it was made from. `notes` on how the
 * request was read go into its warnings. `parts`: one digest over all that was stored.
 * @throws Problem `invalid-request`, `not-loaded`; the store's own error where it cannot be reached (nothing is then stored).
 */
export async function assess(
  deps: AssessDeps,
  tenantId: string,
  body: unknown,
  notes: readonly string[] = [],
): Promise<{ report: ExposureReport; answer: string; parts: string }> {
  const { request, warnings, recorded } = await readRequest(deps, tenantId, body);
  const { report, ...read } = await computeReport(deps, tenantId, request, [...notes, ...warnings]);
  const { answer, parts } = await storeReport(deps, tenantId, request, report, { ...read, recorded });
  return { report, answer, parts };
}

/** The instant of a load is no part of a report: the same contents give the same report on any machine. */
const coverageOf = ({ coverage }: Catalog): Coverage[] =>
  coverage.map(({ importedAt: _, newest, ...entry }) => ({ ...entry, ...(newest !== undefined && { newest }) }));

/** Incidents that a row states facts about. */
export const statedIds = (row: VendorRow): string[] => row.incidents?.flatMap((i) => i.breachId ?? []) ?? [];

function readRow(input: unknown, i: number, matcher: RowMatcher, warnings: string[]): IncomingRow {
  const parsed = parse(vendorRowSchema, input, ['vendors', i]);
  warnings.push(...notUsed(parsed.unknown));
  if ('errors' in parsed) {
    const fields = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
    const text = (v: unknown) => (typeof v === 'string' ? v.slice(0, 200) : null);
    return { errors: parsed.errors, externalId: text(fields.externalId), name: text(fields.name) };
  }
  const { warnings: ofRow, ...matched } = matcher.match(parsed.value, ['vendors', i]);
  warnings.push(...ofRow);
  return { row: parsed.value, ...matched };
}
