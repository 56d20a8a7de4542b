import type { PortfolioHead } from '../../domain/portfolio/portfolio.ts';
import {
  type PortfolioList,
  type PortfolioPage,
  portfolioBuilder,
  portfolioHeadPart,
  portfolioPart,
} from '../../domain/portfolio/portfolioParts.ts';
import type { ExposureReport } from '../../domain/report/exposureReport.ts';
import type { Part } from '../../domain/report/pages.ts';
import type { AssessmentRequest } from './assessmentRequest.ts';
import type { AssessmentStore } from './ports.ts';
import { readInto, readReport } from './readReport.ts';
import type { Runtime } from './runtime.ts';
import { keptRequest, vendorsOf } from './storedRequest.ts';

export type PortfolioPartDeps = { assessments: AssessmentStore; runtime: Pick<Runtime, 'sha256'> };

/** The portfolio of a report that is about to be stored, as parts to be stored with it. */
export function* portfolioOfReport(
  { runtime }: Pick<PortfolioPartDeps, 'runtime'>,
  request: AssessmentRequest,
  report: ExposureReport,
): Generator<Part> {
  const builder = portfolioBuilder(report, vendorsOf(request), runtime.sha256);
  for (const row of report.vendors) builder.add(row);
  yield* builder.parts(report);
}

/** The portfolio of a stored report, page by page; null for a page that it does not have. */
export type StoredPortfolio = {
  head: PortfolioHead;
  page<T>(list: PortfolioList, page: number): Promise<PortfolioPage<T> | null>;
};

/**
 * Reads the portfolio of a stored report. For a report that was stored before portfolios were, it is made from the report.
 * @throws Problem `not-found`, for another tenant's as for none.
 */
export async function storedPortfolio(deps: PortfolioPartDeps, tenantId: string, id: string): Promise<StoredPortfolio> {
  const stored = deps.assessments.reader(tenantId, id);
  const head = await stored(portfolioHeadPart);
  const read = head === null ? await portfolioOfOld(deps, tenantId, id) : stored;
  const partOf = async <T>(name: string): Promise<T | null> => {
    const json = await read(name);
    return json === null ? null : (JSON.parse(json) as T);
  };
  const content = head === null ? await partOf<PortfolioHead>(portfolioHeadPart) : (JSON.parse(head) as PortfolioHead);
  if (content === null) throw new Error(`the portfolio of report ${id} has no head`);
  return { head: content, page: (list, page) => partOf(portfolioPart(list, page)) };
}

async function portfolioOfOld(
  { assessments, runtime }: PortfolioPartDeps,
  tenantId: string,
  id: string,
): Promise<(name: string) => Promise<string | null>> {
  const request = await keptRequest(assessments, tenantId, id);
  const given = request === null ? () => undefined : vendorsOf(request);
  const head = JSON.parse(await readReport(assessments, tenantId, id)) as ExposureReport;
  const builder = portfolioBuilder(head, given, runtime.sha256);
  await readInto(assessments, tenantId, id, { add: (row) => builder.add(row), end: () => {} });
  const parts = new Map([...builder.parts(head)].map(({ name, json }) => [name, json]));
  return async (name) => parts.get(name) ?? null;
}
