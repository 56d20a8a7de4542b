import * as z from 'zod';
import { localDay } from '../../domain/calendar/instant.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { lawVersion } from '../../domain/law/duties/index.ts';
import { bareDaySchema, defaultTimeZone, organizationSchema } from '../../domain/law/facts.ts';
import { matchOptionsSchema } from '../../domain/match/thresholds.ts';
import { notUsed, parse, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { affectedByBreach } from '../../domain/report/affectedBy.ts';
import { buildRows, type IncomingRow, summarize } from '../../domain/report/buildReport.ts';
import { type Coverage, clearMeans } from '../../domain/report/coverage.ts';
import { type ExposureReport, notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { type Part, reportParts } from '../../domain/report/pages.ts';
import { breachesNear } from '../../domain/report/routes.ts';
import { timeline } from '../../domain/report/timeline.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { type Catalog, knowledgeOf } from './catalog.ts';
import { bounded, type MatchingDeps, type RowMatcher, readMatching, rowMatcher } from './matchRow.ts';
import type { AssessmentStore } from './ports.ts';
import { repeated } from './repeated.ts';
import type { Runtime } from './runtime.ts';

export type AssessDeps = MatchingDeps & {
  catalog(): Promise<Catalog>;
  assessments: AssessmentStore;
  runtime: Runtime;
};

/** At most this many rows in one request, and incidents with facts of their own in all of them together. */
const mostVendors = 10_000;
const mostIncidents = 2_000;

const incidentsIn = (row: unknown): number => {
  const list = typeof row === 'object' && row !== null && 'incidents' in row ? row.incidents : undefined;
  return Array.isArray(list) ? list.length : 0;
};

/** What a request holds; its rows are parsed one by one. */
export const assessmentRequest = z.strictObject({
  asOf: bareDaySchema.optional(),
  organization: organizationSchema,
  vendors: z
    .array(z.unknown(), 'must be a list of vendors')
    .min(1, 'must hold at least one vendor')
    .max(mostVendors, 'must hold at most 10,000 vendors; split the list'),
  options: matchOptionsSchema.optional(),
});
type Request = z.infer<typeof assessmentRequest>;

/** Reads a request; throws `invalid-request` with a pointer for each field that is wrong. */
function readRequest(body: unknown): { request: Request; unknown: string[] } {
  const { value, unknown } = parseRequest(assessmentRequest, body);
  const incidents = value.vendors.reduce<number>((n, row) => n + incidentsIn(row), 0);
  if (incidents > mostIncidents)
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/vendors', message: `must hold at most 2,000 incidents in all, not ${incidents}; split the list` },
    ]);
  return { request: value, unknown };
}

/**
 * Checks a vendor list against the breaches that were public on a day and computes what follows for the organization.
 * What people of the tenant decided on matches goes before every score. Stores the report under the tenant and returns it.
 * A row that cannot be read is rejected by itself.
 * @throws Problem `invalid-request`, `not-loaded`; the store's own error where it cannot be reached (nothing is then stored).
 */
export async function assess(
  deps: AssessDeps,
  tenantId: string,
  body: unknown,
): Promise<{ report: ExposureReport; answer: string }> {
  const { request, unknown } = readRequest(body);
  const { organization } = request;
  const createdAt = deps.runtime.now();
  const asOf = request.asOf ?? localDay(createdAt, organization.timeZone ?? defaultTimeZone);
  const [catalog, matching] = await Promise.all([deps.catalog(), readMatching(deps, tenantId)]);
  const matcher = rowMatcher(deps, catalog, matching, request.options ?? {});

  const warnings = notUsed(unknown);
  const incoming = request.vendors.map((row, i) => readRow(row, i, matcher, warnings));
  const ids = incoming.map((r) => ('row' in r ? r.row.externalId : undefined));
  for (const { id, at, first } of repeated(ids))
    warnings.push(`/vendors/${at}/externalId: "${id}" stands at row ${first} already; both rows are answered`);
  const near = incoming.flatMap((r) =>
    'row' in r ? [...breachesNear([...r.matches, ...(r.setAside ?? [])], catalog), ...statedIds(r.row)] : [],
  );
  const built = buildRows(organization, asOf, incoming, knowledgeOf(catalog, await catalog.breaches(near)));

  const coverage = coverageOf(catalog);
  const report: ExposureReport = {
    id: deps.runtime.newId(),
    createdAt,
    asOf,
    organization,
    versions: {
      matcher: matcher.name,
      law: lawVersion,
      store: catalog.version,
      ...(matcher.verdicts !== null && { verdicts: matcher.verdicts }),
    },
    ...(matcher.thresholds && { thresholds: matcher.thresholds }),
    inputDigest: deps.runtime.sha256(canonicalJson({ ...(body as object), asOf })),
    coverage,
    clearMeans: clearMeans(coverage, asOf),
    summary: summarize(built.rows, asOf),
    warnings: bounded([...warnings, ...built.warnings]),
    notice: notLegalAdvice,
    vendors: built.rows,
    timeline: timeline(built.rows),
  };
  // First, so that nothing is stored of a report that is not answered.
  await deps.assessments.saveAffected(tenantId, affectedByBreach(report));
  let answer = '';
  await deps.assessments.save(
    tenantId,
    report.id,
    kept(reportParts(report), (json) => (answer = json)),
  );
  return { report, answer };
}

/** Hands the parts on and keeps the last one, which is the answer itself. */
function* kept(parts: Iterable<Part>, keep: (json: string) => void): Generator<Part> {
  for (const part of parts) {
    keep(part.json);
    yield part;
  }
}

/** The instant of a load is no part of a report: the same contents give the same report on any machine. */
const coverageOf = ({ coverage }: Catalog): Coverage[] =>
  coverage.map(({ importedAt: _, newest, ...entry }) => ({ ...entry, ...(newest !== undefined && { newest }) }));

const statedIds = (row: VendorRow): string[] => row.incidents?.flatMap((i) => i.breachId ?? []) ?? [];

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
