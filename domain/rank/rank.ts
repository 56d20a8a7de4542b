import { certaintyTerm } from './certaintyTerm.ts';
import { daysTerm } from './daysTerm.ts';
import { kindsTerm } from './kindsTerm.ts';
import { peopleTerm } from './peopleTerm.ts';
import type { RankInput } from './rankInput.ts';
import type { TermName } from './weights.v1.ts';
import { terms, version } from './weights.v1.ts';

/** From the least that the known facts allow to the most. Both ends are one where nothing is missing. */
export type Interval = { low: number; high: number };

/** What a term was reckoned from. */
export type TermInput = Readonly<Record<string, number | string | boolean | null | readonly string[]>>;

/** A term before its weight: from 0 to 1, with the reasons in sentences. */
export type TermValue = Interval & { input: TermInput; because: readonly string[] };

/** One term of a rank. `contribution`: what it adds to the rank, `low` and `high` times `weight`. */
export type RankTerm = TermValue & { term: TermName; weight: number; contribution: Interval };

/**
 * How much one exposure deserves to be looked at before others, 0 to 100. It judges no materiality and no risk, and is no
 * probability.
 */
export type Rank = Interval & { version: string; terms: RankTerm[] };

/** Tenths, so that what the terms add makes the rank exactly. */
const tenths = (value: number): number => Math.round(value * 10);
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function weighed(term: TermName, { low, high, input, because }: TermValue): RankTerm {
  const { weight } = terms[term];
  const contribution = { low: tenths(low * weight) / 10, high: tenths(high * weight) / 10 };
  return { term, input, low: thousandths(low), high: thousandths(high), weight, contribution, because };
}

/** The rank of an exposure by the published formula (`GET /v1/rank`), each term with what it adds and why. */
export function rankOf(input: RankInput): Rank {
  const all = [
    weighed('people', peopleTerm(input.people)),
    weighed('kinds', kindsTerm(input.kinds)),
    weighed('days', daysTerm(input.duties, input.on)),
    weighed('certainty', certaintyTerm(input.certainty)),
  ];
  const sum = (end: keyof Interval): number =>
    all.reduce((n, { contribution }) => n + tenths(contribution[end]), 0) / 10;
  return { version, low: sum('low'), high: sum('high'), terms: all };
}
