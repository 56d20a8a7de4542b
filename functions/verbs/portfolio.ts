import * as z from 'zod';
import { bareDaySchema } from '../../domain/law/facts.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { coverageStates, type PortfolioHead, type PortfolioLine } from '../../domain/portfolio/portfolio.ts';
import { type PortfolioList, portfolioLists, type RestLine } from '../../domain/portfolio/portfolioParts.ts';
import { Problem } from '../../domain/problem.ts';
import { version } from '../../domain/rank/weights.v1.ts';
import { findOrganization, type OrganizationDeps } from './organizations.ts';
import { type PortfolioPartDeps, type StoredPortfolio, storedPortfolio } from './portfolioParts.ts';
import { cursorAt, cursorOf, once, pageLimit, type Query } from './query.ts';
import { statuses } from './statuses.ts';

export type PortfolioDeps = PortfolioPartDeps & Pick<OrganizationDeps, 'organizations'>;

/** The vendors of a report, what presses most first, and what is said of all of them together. */
export type Portfolio = Omit<PortfolioHead, 'assessment' | 'people'> & {
  assessment: PortfolioHead['assessment'] | null;
  people: PortfolioHead['people'] | null;
  items: PortfolioLine[];
  nextCursor: string | null;
  warnings: string[];
};

/** An answer with what names its state: a report never changes, so it is the report and the formula. */
type Marked = { answer: Portfolio; mark: string };

const findings = ['exposed', 'review', 'clear', 'rejected', 'any'] as const;

/** The report, a list of its portfolio, a page of that list, and an item of it. */
const place = z.tuple([z.string().max(100), z.enum(portfolioLists), z.int().min(0).max(9_999), z.int().min(0)]);
const text = (most: number) => z.string().max(most, `at most ${most} characters`).trim().min(1, 'must not be empty');

export const portfolioQuery = z.strictObject({
  q: once(text(200)).optional(),
  finding: once(z.enum(findings, `must be ${findings.join(', ')}`)).optional(),
  coverage: once(z.enum(coverageStates, `must be ${coverageStates.join(', ')}`)).optional(),
  status: once(z.enum(statuses, `must be ${statuses.join(', ')}`)).optional(),
  dutyId: once(text(200)).optional(),
  breachId: once(text(200)).optional(),
  before: once(bareDaySchema).optional(),
  limit: pageLimit(50, 200),
  cursor: once(cursorOf('portfolio', place)).optional(),
});
type Asked = z.output<typeof portfolioQuery>;

/**
 * The portfolio of a report: a page of its vendors that fit the query. Without `finding` and `coverage` those with findings.
 * @throws Problem `not-found`, `invalid-request`.
 */
export async function portfolioOfAssessment(
  deps: PortfolioPartDeps,
  tenantId: string,
  id: string,
  query: Query,
): Promise<Marked> {
  const { value, unknown } = parseRequest(portfolioQuery, query);
  if (value.cursor !== undefined && value.cursor[0] !== id) throw wrongCursor();
  return page(await storedPortfolio(deps, tenantId, id), value, unknown);
}

/**
 * The portfolio of the newest report of an organization that the tenant keeps; `assessment` is null, and nothing is listed, where
 * it has none yet. A cursor goes on in the report that it was given for.
 * @throws Problem `not-found`, `invalid-request`.
 */
export async function portfolioOfOrganization(
  deps: PortfolioDeps,
  tenantId: string,
  organizationId: string,
  query: Query,
): Promise<Marked> {
  const { value, unknown } = parseRequest(portfolioQuery, query);
  await findOrganization(deps, tenantId, organizationId);
  const id = value.cursor?.[0] ?? (await newestOf(deps, tenantId, organizationId));
  if (id === null) return { answer: { ...nothingYet, warnings: notUsed(unknown) }, mark: 'none' };
  const stored = await storedPortfolio(deps, tenantId, id).catch((error: unknown) => {
    throw value.cursor && error instanceof Problem ? wrongCursor() : error;
  });
  if (stored.head.assessment.organizationId !== organizationId) throw wrongCursor();
  return page(stored, value, unknown);
}

async function newestOf(
  { assessments }: Pick<PortfolioDeps, 'assessments'>,
  tenantId: string,
  organizationId: string,
): Promise<string | null> {
  const { items } = await assessments.list(tenantId, { organizationId, limit: 1 });
  return items[0]?.id ?? null;
}

const wrongCursor = (): Problem =>
  new Problem('invalid-request', 'The cursor is not one of this portfolio.', [
    { pointer: '/cursor', message: 'must be the nextCursor of an earlier answer for this portfolio' },
  ]);

/** What is answered of an organization without a report. */
const nothingYet: Omit<Portfolio, 'warnings'> = {
  assessment: null,
  rankVersion: version,
  people: null,
  statuses: {},
  next: [],
  nextLeft: 0,
  worst: [],
  duties: [],
  otherDuties: 0,
  lanes: [],
  lanesLeft: 0,
  items: [],
  nextCursor: null,
};

/** The lists in which what was asked for can stand, in their order. */
function listsFor({ finding, coverage, status, dutyId, breachId, before }: Asked): PortfolioList[] {
  const isRest = finding === 'clear' || finding === 'rejected' || (coverage && coverage !== 'incident-known');
  const isFound = finding === 'exposed' || finding === 'review' || coverage === 'incident-known';
  const needsDuties = [status, dutyId, breachId, before].some((filter) => filter !== undefined);
  const mayBeFound = !isRest;
  const mayBeRest = !isFound && !needsDuties && (isRest || finding === 'any');
  return [...(mayBeFound ? (['portfolio'] as const) : []), ...(mayBeRest ? (['portfolio-rest'] as const) : [])];
}

/** A vendor without findings as all vendors are answered. */
const whole = (line: PortfolioLine | RestLine): PortfolioLine =>
  'cells' in line ? line : { ...line, rank: null, due: null, missed: null, exposures: [], statuses: {}, cells: {} };

/** Whether a duty stands so; without one, whether any does. */
const standsSo = ({ cells, statuses: counts }: PortfolioLine, { dutyId, status }: Asked): boolean =>
  dutyId === undefined
    ? status === undefined || (counts[status] ?? 0) > 0
    : cells[dutyId] !== undefined && (status === undefined || cells[dutyId].status === status);

function fits(line: PortfolioLine, asked: Asked): boolean {
  const { finding, coverage, breachId, before } = asked;
  const q = asked.q?.toLowerCase();
  return (
    (finding === undefined || finding === 'any' || line.finding === finding) &&
    (coverage === undefined || line.coverage.state === coverage) &&
    (q === undefined || [line.name, line.externalId].some((words) => words?.toLowerCase().includes(q))) &&
    standsSo(line, asked) &&
    (breachId === undefined || line.exposures.some((one) => one.breachId === breachId)) &&
    (before === undefined || (line.due !== null && line.due < before))
  );
}

/** An answer reads at most so many stored pages, and stops before 5 MB. */
const mostPages = 30;
const mostBytes = 4_000_000;

async function page(stored: StoredPortfolio, asked: Asked, unknown: readonly string[]): Promise<Marked> {
  const { assessment, rankVersion } = stored.head;
  const found = await wanted(stored, asked);
  return {
    answer: { ...stored.head, ...found, warnings: notUsed(unknown) },
    mark: `${assessment.id}.${rankVersion}`,
  };
}

type Place = z.output<typeof place>;

/** The lines of lists from a place on, each with its place; at the beginning of each page the place alone. */
async function* linesFrom(
  { head, page }: StoredPortfolio,
  lists: readonly PortfolioList[],
  from: Place | undefined,
): AsyncGenerator<{ at: Place; line: PortfolioLine | null }> {
  for (const list of lists) {
    const [, , firstPage, firstItem] = from?.[1] === list ? from : [null, null, 0, 0];
    for (let number = firstPage; ; number++) {
      const { id } = head.assessment;
      yield { at: [id, list, number, 0], line: null };
      const stored = await page<PortfolioLine | RestLine>(list, number);
      if (stored === null) throw wrongCursor();
      const skipped = number === firstPage ? firstItem : 0;
      for (const [item, line] of stored.items.entries())
        if (item >= skipped) yield { at: [id, list, number, item], line: whole(line) };
      if (stored.isLast) break;
    }
  }
}

async function wanted(
  stored: StoredPortfolio,
  asked: Asked,
): Promise<{ items: PortfolioLine[]; nextCursor: string | null }> {
  const items: PortfolioLine[] = [];
  let [bytes, pages] = [0, 0];
  const lists = listsFor(asked);
  const first = asked.cursor === undefined ? 0 : lists.indexOf(asked.cursor[1]);
  if (first < 0) throw wrongCursor();
  for await (const { at, line } of linesFrom(stored, lists.slice(first), asked.cursor)) {
    const nextCursor = cursorAt('portfolio', at);
    if (line === null) {
      if (pages++ === mostPages) return { items, nextCursor };
      continue;
    }
    if (!fits(line, asked)) continue;
    bytes += Buffer.byteLength(JSON.stringify(line));
    if (items.length === asked.limit || (bytes > mostBytes && items.length > 0)) return { items, nextCursor };
    items.push(line);
  }
  return { items, nextCursor: null };
}
