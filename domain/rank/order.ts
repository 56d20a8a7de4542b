import type { Day } from '../calendar/day.ts';
import type { Interval } from './rank.ts';

/** What orders exposures and vendors: equal ranks are told apart, so that the order is one and the same each time. */
export type Placed = {
  rank: Interval;
  /** Bits of agreement; null where the matcher found nothing. */
  evidence: number | null;
  /** Most people of the organization; null where nothing bounds them. */
  people: number | null;
  due: Day | null;
  row: number;
  breachId: string | null;
};

/** How equal ranks are told apart, in words, in the order of `byRank`. */
export const orderTexts = [
  'the higher upper end first: what no known fact rules out',
  'then the higher lower end',
  'then the match that rests on more evidence (bits that agree; they count nowhere else)',
  'then the most people, unbounded ones first',
  'then the earliest date',
  'then the order of the vendor list',
] as const;

const descending = (a: number | null, b: number | null, ofNull: number): number => (b ?? ofNull) - (a ?? ofNull) || 0;
const ascending = (a: string | null, b: string | null): number => {
  const [x, y] = [a ?? '~', b ?? '~'];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The highest rank first; a total order. */
export const byRank = (a: Placed, b: Placed): number =>
  b.rank.high - a.rank.high ||
  b.rank.low - a.rank.low ||
  descending(a.evidence, b.evidence, -1) ||
  descending(a.people, b.people, Number.MAX_SAFE_INTEGER) ||
  ascending(a.due, b.due) ||
  a.row - b.row ||
  ascending(a.breachId, b.breachId);
