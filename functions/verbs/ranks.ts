import * as z from 'zod';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { type LineContext, type RankedExposure, rankedExposures } from '../../domain/portfolio/line.ts';
import { ownDuties } from '../../domain/portfolio/ownDuties.ts';
import type { Rank } from '../../domain/rank/rank.ts';
import type { ExposureReport, RowResult } from '../../domain/report/exposureReport.ts';
import type { PortfolioPartDeps } from './portfolioParts.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query, wholeNumber } from './query.ts';
import { readingOnce } from './readingOnce.ts';
import { readPage, readReport } from './readReport.ts';
import { keptRequest, vendorsOf } from './storedRequest.ts';

/** The rank of one exposure with all its terms. */
export type ExposureRank = {
  row: number;
  externalId: string | null;
  name: string | null;
  breachId: string | null;
  findingId: string;
  title: string;
  decision: 'match' | 'review';
  rank: Rank;
};

/** The place from which to go on: a page of the report's rows, a row of it, and an exposure of that. */
const place = z.tuple([z.int().min(0).max(9_999), z.int().min(0), z.int().min(0)]);
const text = (most: number) => z.string().max(most, `at most ${most} characters`).trim().min(1, 'must not be empty');

export const ranksQuery = z.strictObject({
  row: once(wholeNumber(0, 9_999, 'must be the place of a row in the list, from 0')).optional(),
  breachId: once(text(200)).optional(),
  limit: pageLimit(100, 500),
  cursor: once(cursorOf('ranks', place)).optional(),
});

/** An answer reads at most so many stored pages of rows, which have at most so many rows. */
const [mostPages, mostRows] = [10, 200];

/**
 * The ranks of the exposures of a report, row by row in the order of its list, of each row the highest first. They are reckoned
 * by the formula of now out of what the report holds. Few or none do not mean the end: `nextCursor` tells.
 * @throws Problem `not-found`, `invalid-request`.
 */
export async function listRanks(
  deps: PortfolioPartDeps,
  tenantId: string,
  id: string,
  query: Query,
): Promise<{ items: ExposureRank[]; nextCursor: string | null; warnings: string[] }> {
  const { value, unknown } = parseRequest(ranksQuery, query);
  const { row, breachId, limit, cursor } = value;
  const store = readingOnce(deps.assessments);
  const { rank, rows } = await ranker(deps, tenantId, id);
  const warnings = notUsed(unknown);
  if (row !== undefined && row >= rows) return { items: [], nextCursor: null, warnings };
  const items: ExposureRank[] = [];
  // No page has more rows than that, so the row stands on this page or a later one.
  const [first, skippedRows, skipped] = cursor ?? [row === undefined ? 0 : Math.floor(row / mostRows), 0, 0];
  for (let page = first; ; page++) {
    const on = (at: number, exposure: number): string => cursorAt('ranks', [page, at, exposure]);
    if (page === first + mostPages) return { items, nextCursor: on(0, 0), warnings };
    const json = await readPage(store, tenantId, id, 'vendors', `vendors-${page}`);
    const stored = JSON.parse(json) as { items: RowResult[]; nextCursor: string | null };
    for (const [at, result] of stored.items.entries()) {
      const isBefore = page === first && at < skippedRows;
      if (isBefore || (row !== undefined && result.row !== row)) continue;
      for (const [place, one] of rank(result).entries()) {
        const isDone = page === first && at === skippedRows && place < skipped;
        if (isDone || (breachId !== undefined && one.breachId !== breachId)) continue;
        if (items.length === limit) return { items, nextCursor: on(at, place), warnings };
        items.push(one);
      }
      if (row !== undefined) return { items, nextCursor: null, warnings };
    }
    if (stored.nextCursor === null) return { items, nextCursor: null, warnings };
  }
}

/** Ranks the exposures of a row of one report, of which it tells how many there are. @throws Problem `not-found`. */
async function ranker(
  { assessments, runtime }: PortfolioPartDeps,
  tenantId: string,
  id: string,
): Promise<{ rank(result: RowResult): ExposureRank[]; rows: number }> {
  const { organization, asOf, summary } = JSON.parse(await readReport(assessments, tenantId, id)) as ExposureReport;
  const request = await keptRequest(assessments, tenantId, id);
  const given = request === null ? () => undefined : vendorsOf(request);
  const own: LineContext['own'] = ({ duties }) => ownDuties(duties, asOf);
  const context = { organization, on: asOf, hash: runtime.sha256, own };
  return {
    rank: (result) =>
      result.exposures.length === 0 ? [] : rankedExposures(result, given(result), context).map(shown(result)),
    rows: summary.vendors,
  };
}

const shown =
  ({ row, externalId, name }: RowResult) =>
  ({ exposure: { breachId, title, decision }, findingId, rank }: RankedExposure): ExposureRank => ({
    row,
    externalId,
    name,
    breachId,
    findingId,
    title,
    decision,
    rank,
  });
