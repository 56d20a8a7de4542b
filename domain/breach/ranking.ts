import type { Claim } from './breach.ts';
import { isPartialDate } from './partialDate.ts';

/** What can decide between two claims of one field. */
export const stepNames = [
  'kind-of-figure',
  'confidence',
  'nearness',
  'precision',
  'support',
  'later-publication',
  'order-of-text',
] as const;
export type StepName = (typeof stepNames)[number];

/** One step of a rule. `compare` is negative where the first claim goes before the second. */
export type Step = { name: StepName; compare(a: Claim, b: Claim): number };

const confidenceRank = { high: 0, medium: 1, low: 2 } as const;
const kindRank = { filing: 0, regulator: 1, notice: 2, court: 3, press: 4, reprint: 5 } as const;
const precisionRank = { day: 0, month: 1, year: 2 } as const;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Two claims whose values have one key say the same. */
export const valueKey = (value: unknown): string => JSON.stringify(value);
export const publishedOn = (claim: Claim): string => claim.source.published?.date ?? '';
/** Those of the newest publication: an export that shows several entries shows them all on one day. */
export function newestOf<C extends Claim>(claims: readonly C[]): C[] {
  const last = claims.reduce((a, c) => (publishedOn(c) > a ? publishedOn(c) : a), '');
  return claims.filter((c) => publishedOn(c) === last);
}
/** How finely a value is dated; what is no date is as fine as can be. */
export const precisionOf = (value: unknown): keyof typeof precisionRank =>
  isPartialDate(value) ? value.precision : 'day';

/**
 * Doubtful figures (4), "unknown" (3), those that stand for "not counted yet" (2) and those that the attackers give (1) never
 * go before a count (0).
 */
export function weakness(claim: Claim): number {
  if (claim.confidence === 'low') return 4;
  if (claim.field !== 'individuals') return 0;
  if (claim.value.count === null) return 3;
  return claim.value.qualifier === 'placeholder' ? 2 : claim.value.qualifier === 'claimed-by-attacker' ? 1 : 0;
}

const kindOfFigure: Step = { name: 'kind-of-figure', compare: (a, b) => weakness(a) - weakness(b) };
export const confidence: Step = {
  name: 'confidence',
  compare: (a, b) => confidenceRank[a.confidence] - confidenceRank[b.confidence],
};
/** Filing, regulator, notice, court, press, re-print. */
export const nearness: Step = {
  name: 'nearness',
  compare: (a, b) => kindRank[a.source.kind] - kindRank[b.source.kind],
};
const precision: Step = {
  name: 'precision',
  compare: (a, b) => precisionRank[precisionOf(a.value)] - precisionRank[precisionOf(b.value)],
};
const laterPublication: Step = {
  name: 'later-publication',
  // Of one day's publications the one that was read later goes first.
  compare: (a, b) =>
    compareText(publishedOn(b), publishedOn(a)) || compareText(b.source.retrievedOn, a.source.retrievedOn),
};
/** Nothing speaks for either: the same claims give the same answer all the same. */
const orderOfText: Step = {
  name: 'order-of-text',
  compare: (a, b) => compareText(valueKey(a.value), valueKey(b.value)),
};

/** How many of the claims say what one of them says. */
export function supportIn(all: readonly Claim[]): (claim: Claim) => number {
  const counts = new Map<string, number>();
  for (const { value } of all) counts.set(valueKey(value), (counts.get(valueKey(value)) ?? 0) + 1);
  return ({ value }) => counts.get(valueKey(value)) ?? 0;
}

const lastSteps = (all: readonly Claim[]): Step[] => {
  const support = supportIn(all);
  const bySupport: Step = { name: 'support', compare: (a, b) => support(b) - support(a) };
  return [nearness, precision, bySupport, laterPublication, orderOfText];
};

/** The rules by which one of several values is chosen, each as its steps in their order, over all claims of the field. */
export const orders = {
  ranked: (all: readonly Claim[]): Step[] => [confidence, ...lastSteps(all)],
  /** For facts that move with the investigation the later word of equal confidence goes first. */
  moving: (all: readonly Claim[]): Step[] => [confidence, laterPublication, ...lastSteps(all)],
  figures: (all: readonly Claim[]): Step[] => [kindOfFigure, confidence, laterPublication, ...lastSteps(all)],
} as const;
export type OrderName = keyof typeof orders;

/** The first step that tells two claims apart. */
export const decidingStep = (steps: readonly Step[], a: Claim, b: Claim): Step | undefined =>
  steps.find((step) => step.compare(a, b) !== 0);

/** Claims of one field as a rule prefers them. */
export function inOrder<C extends Claim>(claims: readonly C[], order: OrderName): C[] {
  const steps = orders[order](claims);
  return claims.toSorted((a, b) => decidingStep(steps, a, b)?.compare(a, b) ?? 0);
}
