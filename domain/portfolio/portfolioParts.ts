import type { Organization } from '../law/facts.ts';
import { byRank, type Placed } from '../rank/order.ts';
import { type IncidentPeople, peopleRollUp } from '../rank/peopleRollUp.ts';
import { version } from '../rank/weights.v1.ts';
import { laneKeeper } from '../report/clockLanes.ts';
import type { Exposure, ReportHead, RowResult } from '../report/exposureReport.ts';
import { foremost } from '../report/foremost.ts';
import type { Part } from '../report/pages.ts';
import type { VendorRow } from '../vendor/vendorRow.ts';
import { dueGroups } from './dueGroups.ts';
import { type LineContext, lineOf, rankedExposures } from './line.ts';
import { lineCoverage } from './lineCoverage.ts';
import { addedStatuses, type OwnDuties, ownDuties } from './ownDuties.ts';
import type { LineCoverage, LineVendor, PortfolioHead, PortfolioLine, PortfolioOf } from './portfolio.ts';

/** The lists of a portfolio: vendors with findings in its own order, and all others in that of the vendor list. */
export const portfolioLists = ['portfolio', 'portfolio-rest'] as const;
export type PortfolioList = (typeof portfolioLists)[number];

/** The part that holds what is said of all vendors together. No part of the report itself: reckoned from it. */
export const portfolioHeadPart = 'portfolio-head';
export const portfolioPart = (list: PortfolioList, page: number): string => `${list}-${String(page).padStart(4, '0')}`;

/** A vendor without findings, as it is kept. */
export type RestLine = LineVendor & { finding: RowResult['finding']; coverage: LineCoverage };

/** A page as it is kept: the first answer of a portfolio reads one. */
export type PortfolioPage<T> = { items: T[]; isLast: boolean };

const [mostLines, mostRestLines, mostLetters] = [100, 1_000, 400_000];
const [mostNext, mostLanes, mostWorst, mostColumns] = [20, 40, 10, 12];

function* pages(list: PortfolioList, items: Iterable<unknown>, most: number): Generator<Part> {
  let [page, letters, number] = [[] as string[], 0, 0];
  const part = (isLast: boolean): Part => ({
    name: portfolioPart(list, number++),
    json: `{"items":[${page.join(',')}],"isLast":${isLast}}`,
  });
  for (const item of items) {
    const json = JSON.stringify(item);
    if (page.length > 0 && (page.length === most || letters + json.length > mostLetters)) {
      yield part(false);
      [page, letters] = [[], 0];
    }
    page.push(json);
    letters += json.length;
  }
  yield part(true);
}

/** A line with what orders it: what is overdue on every reading first, then the nearest date, then the rank. */
type Kept = { line: PortfolioLine; placed: Placed | undefined };
const keyOf = ({ line: { missed, due } }: Kept): string => `${missed ?? '~'} ${due ?? '~'}`;
const byPressure = (a: Kept, b: Kept): number => {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  if (a.placed && b.placed) return byRank(a.placed, b.placed);
  return Number(b.placed !== undefined) - Number(a.placed !== undefined) || a.line.row - b.line.row;
};

type Head = Omit<ReportHead, 'notice'>;

const portfolioOf = ({ organization, ...head }: Head): PortfolioOf => {
  const { id, createdAt, asOf, organizationId, versions, coverage, clearMeans, summary } = head;
  const whose = organizationId === undefined ? {} : { organizationId };
  return { id, createdAt, asOf, organization: organization.name, ...whose, versions, coverage, clearMeans, summary };
};

/** Counts on how many vendors each duty stands. */
function columnKeeper() {
  const columns = new Map<string, { title: string; vendors: number }>();
  return {
    add(owns: readonly OwnDuties[]): void {
      for (const [dutyId, title] of new Map(owns.flatMap(({ titles }) => [...titles])))
        columns.set(dutyId, { title, vendors: (columns.get(dutyId)?.vendors ?? 0) + 1 });
    },
    /** The commonest, then in the order of their ids. */
    columns(): Pick<PortfolioHead, 'duties' | 'otherDuties'> {
      const all = [...columns].map(([dutyId, column]) => ({ dutyId, ...column }));
      const sorted = all.toSorted((a, b) => b.vendors - a.vendors || (a.dutyId < b.dutyId ? -1 : 1));
      return { duties: sorted.slice(0, mostColumns), otherDuties: Math.max(0, sorted.length - mostColumns) };
    },
  };
}

const sumOf = ({ residents }: Organization): number | null =>
  residents && Object.keys(residents).length > 0 ? Object.values(residents).reduce((a, b) => a + b, 0) : null;

/**
 * Makes the portfolio of a report out of its rows, which are added one by one in their order. `given`: the row as the
 * organization wrote it; `hash`: SHA-256 of a text in hex.
 */
export function portfolioBuilder(
  head: Pick<ReportHead, 'organization' | 'asOf'>,
  given: (row: RowResult) => VendorRow | undefined,
  hash: (text: string) => string,
) {
  const { organization, asOf: on } = head;
  const known = new WeakMap<Exposure['duties'], OwnDuties>();
  /** Exposures share their lists of duties: each is read once. */
  const own = ({ duties }: Exposure): OwnDuties => {
    const found = known.get(duties) ?? ownDuties(duties, on);
    known.set(duties, found);
    return found;
  };
  const context: LineContext = { organization, on, hash, own };
  const lines: Kept[] = [];
  const rest: RestLine[] = [];
  const people: IncidentPeople[] = [];
  const [next, lanes, columns] = [dueGroups(mostNext, on), laneKeeper(mostLanes), columnKeeper()];
  const worst = foremost<Kept>(mostWorst, (a, b) => (a.placed && b.placed ? byRank(a.placed, b.placed) : 0));
  return {
    add(row: RowResult): void {
      if (row.exposures.length === 0) {
        const { row: at, externalId, name, finding } = row;
        rest.push({ row: at, externalId, name, finding, coverage: lineCoverage(row) });
        return;
      }
      const ranked = rankedExposures(row, given(row), context);
      const sure = ranked.filter(({ exposure }) => exposure.decision === 'match');
      const kept = { line: lineOf(row, ranked, context), placed: ranked[0]?.placed };
      lines.push(kept);
      worst.add(kept);
      people.push(...sure.map((one) => one.people));
      next.add(row, ranked, ({ exposure }) => own(exposure));
      lanes.add(row);
      columns.add(sure.map(({ exposure }) => own(exposure)));
    },
    *parts(whole: Head): Generator<Part> {
      const inOrder = lines.toSorted(byPressure).map(({ line }) => line);
      yield* pages('portfolio', inOrder, mostLines);
      yield* pages('portfolio-rest', rest, mostRestLines);
      const [due, drawn] = [next.first(), lanes.first()];
      const content: PortfolioHead = {
        assessment: portfolioOf(whole),
        rankVersion: version,
        people: peopleRollUp(people, sumOf(organization)),
        statuses: addedStatuses(inOrder.map(({ statuses }) => statuses)),
        next: due.next,
        nextLeft: due.left,
        worst: worst.first().kept.map(({ line }) => worstOf(line)),
        ...columns.columns(),
        lanes: [...drawn.kept],
        lanesLeft: drawn.left,
      };
      yield { name: portfolioHeadPart, json: JSON.stringify(content) };
    },
  };
}

const worstOf = ({ row, externalId, name, rank }: PortfolioLine): PortfolioHead['worst'][number] => ({
  row,
  externalId,
  name,
  breachId: rank?.breachId ?? null,
  rank: { low: rank?.low ?? 0, high: rank?.high ?? 0 },
});
