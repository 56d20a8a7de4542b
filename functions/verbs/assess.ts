import * as z from 'zod';
import { localDay } from '../../domain/calendar/instant.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { lawVersion } from '../../domain/law/duties/index.ts';
import { bareDaySchema, defaultTimeZone, organizationSchema } from '../../domain/law/facts.ts';
import { defaultThresholds, MATCHER, matchVendor, type Thresholds } from '../../domain/match/match.ts';
import { notUsed, parse, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { buildRows, type IncomingRow, summarize } from '../../domain/report/buildReport.ts';
import { type ExposureReport, notLegalAdvice } from '../../domain/report/exposureReport.ts';
import { type Part, reportParts } from '../../domain/report/pages.ts';
import { breachesNear } from '../../domain/report/routes.ts';
import { timeline } from '../../domain/report/timeline.ts';
import { canonicalIdentifier, type IdentifierKind } from '../../domain/vendor/identifiers.ts';
import { type VendorRow, vendorRowSchema } from '../../domain/vendor/vendorRow.ts';
import { type Catalog, knowledgeOf } from './catalog.ts';
import type { AssessmentStore } from './ports.ts';
import type { Runtime } from './runtime.ts';

export type AssessDeps = { catalog(): Promise<Catalog>; assessments: AssessmentStore; runtime: Runtime };

/** At most this many rows in one request, and incidents with facts of their own in all of them together. */
const mostVendors = 10_000;
const mostIncidents = 2_000;

const incidentsIn = (row: unknown): number => {
  const list = typeof row === 'object' && row !== null && 'incidents' in row ? row.incidents : undefined;
  return Array.isArray(list) ? list.length : 0;
};

const threshold = z.number('must be a number from 0 to 1').min(0, 'must be 0 or more').max(1, 'must be 1 or less');
const requestSchema = z.strictObject({
  asOf: bareDaySchema.optional(),
  organization: organizationSchema,
  vendors: z
    .array(z.unknown(), 'must be a list of vendors')
    .min(1, 'must hold at least one vendor')
    .max(mostVendors, 'must hold at most 10,000 vendors; split the list'),
  options: z.strictObject({ matchThreshold: threshold.optional(), reviewThreshold: threshold.optional() }).optional(),
});
type Request = z.infer<typeof requestSchema>;

/** Reads a request; throws `invalid-request` with a pointer for each field that is wrong. */
function readRequest(body: unknown): { request: Request; thresholds: Thresholds; unknown: string[] } {
  const { value, unknown } = parseRequest(requestSchema, body);
  const { options = {} } = value;
  const thresholds = {
    match: options.matchThreshold ?? Math.max(defaultThresholds.match, options.reviewThreshold ?? 0),
    review: options.reviewThreshold ?? Math.min(defaultThresholds.review, options.matchThreshold ?? 1),
  };
  if (thresholds.review > thresholds.match)
    throw new Problem('invalid-request', 'The assessment request cannot be read.', [
      { pointer: '/options/reviewThreshold', message: 'must not be above matchThreshold' },
    ]);
  const incidents = value.vendors.reduce<number>((n, row) => n + incidentsIn(row), 0);
  if (incidents > mostIncidents)
    throw new Problem('invalid-request', 'The request cannot be read.', [
      { pointer: '/vendors', message: `must hold at most 2,000 incidents in all, not ${incidents}; split the list` },
    ]);
  return { request: value, thresholds, unknown };
}

/**
 * Checks a vendor list against the breaches that were public on a day and computes what follows for the organization.
 * Stores the report under the tenant and returns it. A row that cannot be read is rejected by itself.
 * @throws Problem `invalid-request`, `not-loaded`; the store's own error where it cannot be reached (nothing is then stored).
 */
export async function assess(
  deps: AssessDeps,
  tenantId: string,
  body: unknown,
): Promise<{ report: ExposureReport; answer: string }> {
  const { request, thresholds, unknown } = readRequest(body);
  const { organization } = request;
  const createdAt = deps.runtime.now();
  const asOf = request.asOf ?? localDay(createdAt, organization.timeZone ?? defaultTimeZone);
  const catalog = await deps.catalog();

  const warnings = notUsed(unknown);
  const incoming = request.vendors.map((row, i) => readRow(row, i, catalog, thresholds, warnings));
  warnings.push(...duplicates(incoming));
  const near = incoming.flatMap((r) => ('row' in r ? [...breachesNear(r.matches, catalog), ...statedIds(r.row)] : []));
  const built = buildRows(organization, asOf, incoming, knowledgeOf(catalog, await catalog.breaches(near)));

  const report: ExposureReport = {
    id: deps.runtime.newId(),
    createdAt,
    asOf,
    organization,
    versions: { matcher: MATCHER, law: lawVersion, store: catalog.version },
    inputDigest: deps.runtime.sha256(canonicalJson({ ...(body as object), asOf })),
    coverage: [...catalog.coverage],
    summary: summarize(built.rows, asOf),
    warnings: bounded([...warnings, ...built.warnings]),
    notice: notLegalAdvice,
    vendors: built.rows,
    timeline: timeline(built.rows),
  };
  let answer = '';
  await deps.assessments.save(
    tenantId,
    report.id,
    kept(reportParts(report), (json) => (answer = json)),
  );
  return { report, answer };
}

/** Warnings are for reading: so many of so many characters, and then how many more there were. */
function bounded(warnings: readonly string[]): string[] {
  const [most, longest] = [500, 400];
  const shown = warnings.slice(0, most).map((w) => (w.length > longest ? `${w.slice(0, longest)}…` : w));
  return warnings.length > most ? [...shown, `and ${warnings.length - most} more warnings`] : shown;
}

/** Hands the parts on and keeps the last one, which is the answer itself. */
function* kept(parts: Iterable<Part>, keep: (json: string) => void): Generator<Part> {
  for (const part of parts) {
    keep(part.json);
    yield part;
  }
}

const statedIds = (row: VendorRow): string[] => row.incidents?.flatMap((i) => i.breachId ?? []) ?? [];

function readRow(input: unknown, i: number, catalog: Catalog, thresholds: Thresholds, warnings: string[]): IncomingRow {
  const parsed = parse(vendorRowSchema, input, ['vendors', i]);
  warnings.push(...notUsed(parsed.unknown));
  if ('errors' in parsed) {
    const fields = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
    const text = (v: unknown) => (typeof v === 'string' ? v.slice(0, 200) : null);
    return { errors: parsed.errors, externalId: text(fields.externalId), name: text(fields.name) };
  }
  const row = parsed.value;
  for (const [kind, text] of Object.entries(row.identifiers ?? {})) {
    const read = text === undefined ? null : canonicalIdentifier(kind as IdentifierKind, text);
    if (read && 'error' in read) warnings.push(`/vendors/${i}/identifiers/${kind}: ${read.error}`);
  }
  return { row, matches: matchVendor(catalog.index, row, thresholds) };
}

function duplicates(rows: readonly IncomingRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap((r, i) => {
    const id = 'row' in r ? r.row.externalId : undefined;
    if (id === undefined) return [];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    return first === undefined
      ? []
      : [`/vendors/${i}/externalId: "${id}" stands at row ${first} already; both rows are answered`];
  });
}
