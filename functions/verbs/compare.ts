import * as z from 'zod';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { countItems, type DiffReducer, type ReportDiff, reportDiff } from '../../domain/report/diff.ts';
import type { DiffItem } from '../../domain/report/diffReasons.ts';
import type { ExposureReport, ReportHead } from '../../domain/report/exposureReport.ts';
import type { ReportWriter } from '../../domain/report/reportWriter.ts';
import { simulatedRequest } from '../../domain/report/simulate.ts';
import { type AssessDeps, computeReport } from './assess.ts';
import { type AssessmentRequest, readRequest } from './assessmentRequest.ts';
import type { AssessmentStore } from './ports.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { readingOnce } from './readingOnce.ts';
import { readInto, readReport } from './readReport.ts';
import { storedRequest, vendorsOf } from './storedRequest.ts';

/** How two reports differ, item by item; of many the first ones, and where to go on. */
export type Comparison = Omit<ReportDiff, 'items'> & {
  counts: ReturnType<typeof countItems>;
  /** The counts of findings and clocks on both sides. */
  summary: { before: ReportHead['summary']; after: ReportHead['summary'] };
  items: DiffItem[];
  nextCursor: string | null;
  warnings: string[];
};

const page = {
  limit: pageLimit(500, 2_000),
  cursor: once(cursorOf('differences', z.tuple([z.int().min(0)]))).optional(),
};
export const compareQuery = z.strictObject({
  against: once(z.string('must be the id of an earlier assessment').max(100, 'at most 100 characters')),
  ...page,
});
export const simulationQuery = z.strictObject(page);

/**
 * What changed since an earlier report (`against`). @throws Problem `not-found` for either that is not the tenant's,
 * `invalid-request`.
 */
export async function compareReports(
  deps: { assessments: AssessmentStore },
  tenantId: string,
  id: string,
  query: Query,
): Promise<Comparison> {
  const { value, unknown } = parseRequest(compareQuery, query);
  const assessments = readingOnce(deps.assessments);
  const [before, after] = await Promise.all([
    headOf(assessments, tenantId, value.against),
    headOf(assessments, tenantId, id),
  ]);
  const diff = reportDiff(before, after);
  for (const [{ id }, into] of [
    [before, diff.before],
    [after, diff.after],
  ] as const)
    await addStored(assessments, tenantId, id, await storedRequest(assessments, tenantId, id), into);
  return comparison(diff.end(), before, after, value, unknown);
}

/**
 * What would change in a report with other facts or options: the difference to the same request as it is, under the versions
 * of now. Stores nothing. @throws Problem `not-found`, `invalid-request` with a pointer into the change.
 */
export async function simulate(
  deps: AssessDeps,
  tenantId: string,
  id: string,
  query: Query,
  body: unknown,
): Promise<Comparison> {
  const { value, unknown } = parseRequest(simulationQuery, query);
  const stored = await headOf(deps.assessments, tenantId, id);
  const asked = await storedRequest(deps.assessments, tenantId, id);
  const { request } = await readRequest(deps, tenantId, simulatedRequest(asked, body).request);
  const changed = { ...asked, ...request };
  const after = (await computeReport(deps, tenantId, changed)).report;
  const given = vendorsOf(changed);
  // Under other versions than those of now the report would differ for reasons that are none of the change.
  const again = isUnderVersionsOf(stored, after) ? null : (await computeReport(deps, tenantId, asked)).report;
  const before = again ? { ...again, id } : stored;
  const diff = reportDiff(before, { ...after, id });
  if (again === null) await addStored(deps.assessments, tenantId, id, asked, diff.before);
  else {
    const asItIs = vendorsOf(asked);
    for (const row of again.vendors) diff.before.add(row, asItIs(row));
  }
  for (const row of after.vendors) diff.after.add(row, given(row));
  return comparison(diff.end(), before, { ...after, id }, value, unknown);
}

/** The head of a stored report. @throws Problem `not-found`, for another tenant's as for none. */
export async function headOf(assessments: AssessmentStore, tenantId: string, id: string): Promise<ReportHead> {
  const {
    vendors: _,
    timeline: __,
    ...head
  } = JSON.parse(await readReport(assessments, tenantId, id)) as ExposureReport & {
    nextCursor: unknown;
    timelineNextCursor: unknown;
  };
  return head;
}

/** The rows of a stored report, page by page, with what its request stated of each. */
export async function addStored(
  assessments: AssessmentStore,
  tenantId: string,
  id: string,
  request: Pick<AssessmentRequest, 'vendors'>,
  into: DiffReducer,
): Promise<void> {
  const given = vendorsOf(request);
  const writer: ReportWriter<void> = { add: (row) => into.add(row, given(row)), end: () => {} };
  await readInto(assessments, tenantId, id, writer);
}

/** Whether a report was computed under the versions (law, matcher, store, verdicts) and thresholds that another one was. */
const isUnderVersionsOf = (stored: ReportHead, { versions, thresholds }: ReportHead): boolean =>
  canonicalJson([stored.versions, stored.thresholds]) === canonicalJson([versions, thresholds]);

/** An answer stops here: with a frame still below the 5 MB of an answer. */
const mostBytes = 4_000_000;

function comparison(
  diff: ReportDiff,
  before: ReportHead,
  after: ReportHead,
  { limit, cursor }: { limit: number; cursor?: [number] | undefined },
  unknown: readonly string[],
): Comparison {
  const { items: all, ...frame } = diff;
  const from = cursor?.[0] ?? 0;
  const items: DiffItem[] = [];
  let [place, bytes, isFull] = [0, 0, false];
  for (const item of all()) {
    if (place++ < from) continue;
    bytes += byteLength(item);
    isFull = items.length === limit || (bytes > mostBytes && items.length > 0);
    if (isFull) break;
    items.push(item);
  }
  return {
    ...frame,
    counts: countItems(all()),
    summary: { before: before.summary, after: after.summary },
    items,
    nextCursor: isFull ? cursorAt('differences', [from + items.length]) : null,
    warnings: notUsed(unknown),
  };
}

const byteLength = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
