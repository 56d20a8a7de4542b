import type { Day } from '../calendar/day.ts';
import type { Claim, ClaimField } from './breach.ts';
import { isPartialDate } from './partialDate.ts';
import { type ReconciledFact, sourceRef, valueText } from './reconcile.ts';

/** The step of a rule that decided between the chosen value and the first other one. */
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

/** By which rule a value was chosen, and what of the rule decided. `decidedBy` is `null` where there was nothing to decide. */
export type Reading = { rule: string; decidedBy: StepName | null; because: string };

const nearness = 'the nearer source (filing, regulator, notice, court, press, re-print)';

/** The rules in words, as they are published. */
export const rules = {
  ranked: `Of what the sources say that value stands which has the higher confidence; then ${nearness}; then the finer date; then what more sources say; then the later publication. What contradicts it stands beside it.`,
  moving: `This moves with the investigation: of equal confidence the later word stands; then ${nearness}; then what more sources say. What contradicts it stands beside it.`,
  figures: `A count goes before a figure of the attackers, a placeholder (500 or 501 in a federal report), "unknown" and a figure of low confidence; then the higher confidence; then the later word; then ${nearness}. An exact count stands for "about" the same. Every other count stands beside it.`,
  joined:
    'Every kind of data that a source of high or medium confidence names is counted in; what only sources of low confidence name stands beside it.',
  listed: 'Every entry that a source gives stands in the list; none is chosen before another.',
  'newest-reports':
    'Each report to the federal portal stands as the newest export shows it; its earlier states are history. What the exports show goes before a retelling of the same entry, unless that is the later word.',
} as const;
export type RuleName = keyof typeof rules;

/** Fields of which one value is chosen, or several are joined; of all others every entry is listed. */
const fieldRules: Partial<Record<ClaimField, RuleName>> = {
  'occurrence.from': 'ranked',
  'occurrence.to': 'ranked',
  discovered: 'ranked',
  contained: 'ranked',
  publicDisclosed: 'ranked',
  individualNoticeFrom: 'ranked',
  'sec.materialityDetermined': 'ranked',
  vector: 'ranked',
  systems: 'ranked',
  exfiltration: 'moving',
  individuals: 'figures',
  dataTypes: 'joined',
  hhsReport: 'newest-reports',
};
export const ruleOf = (field: ClaimField): RuleName => fieldRules[field] ?? 'listed';

type Step = {
  name: StepName;
  /** Negative where the first goes before the second. */
  compare(a: Claim, b: Claim): number;
  tell(a: Claim, b: Claim): string;
};

const key = (value: unknown): string => JSON.stringify(value);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const quoted = (claim: Claim): string => `"${valueText(claim)}"`;

const confidenceRank = { high: 0, medium: 1, low: 2 } as const;
const kindRank = { filing: 0, regulator: 1, notice: 2, court: 3, press: 4, reprint: 5 } as const;
const kindWords = {
  filing: 'a filing',
  regulator: "a regulator's record",
  notice: 'a notice',
  court: 'a court record',
  press: 'the press',
  reprint: 'a re-print',
} as const;
const precisionRank = { day: 0, month: 1, year: 2 } as const;
const precisionOf = (value: unknown) => (isPartialDate(value) ? value.precision : 'day');
const publishedOn = ({ source }: Claim): string => source.published?.date ?? '';

const confidence: Step = {
  name: 'confidence',
  compare: (a, b) => confidenceRank[a.confidence] - confidenceRank[b.confidence],
  tell: (a, b) => `${quoted(a)} has ${a.confidence} confidence, ${quoted(b)} has ${b.confidence}`,
};
const nearer: Step = {
  name: 'nearness',
  compare: (a, b) => kindRank[a.source.kind] - kindRank[b.source.kind],
  tell: (a, b) =>
    `${quoted(a)} comes from ${kindWords[a.source.kind]}, ${quoted(b)} from ${kindWords[b.source.kind]}, which stands farther from the fact`,
};
const finer: Step = {
  name: 'precision',
  compare: (a, b) => precisionRank[precisionOf(a.value)] - precisionRank[precisionOf(b.value)],
  tell: (a, b) => `${quoted(a)} names the ${precisionOf(a.value)}, ${quoted(b)} only the ${precisionOf(b.value)}`,
};
const orderOfText: Step = {
  name: 'order-of-text',
  compare: (a, b) => compareText(key(a.value), key(b.value)),
  tell: (a, b) => `nothing speaks for ${quoted(a)} or for ${quoted(b)}: the one that comes first as text was taken`,
};

const support = (all: readonly Claim[]): Step => {
  const sources = (claim: Claim): number => all.filter((c) => key(c.value) === key(claim.value)).length;
  return {
    name: 'support',
    compare: (a, b) => sources(b) - sources(a),
    tell: (a, b) => `${sources(a)} claims say ${quoted(a)}, ${sources(b)} say ${quoted(b)}`,
  };
};

const later = (on: Day): Step => {
  const when = (claim: Claim): string => sourceRef(claim, on).published ?? 'on a day that is not known';
  return {
    name: 'later-publication',
    compare: (a, b) => compareText(publishedOn(b), publishedOn(a)),
    tell: (a, b) => `${quoted(a)} was published ${when(a)}, ${quoted(b)} ${when(b)}`,
  };
};

/** Doubtful figures, those that stand for "not counted yet" and those of the attackers come behind counts. */
function weakness(claim: Claim): number {
  if (claim.confidence === 'low') return 4;
  if (claim.field !== 'individuals') return 0;
  if (claim.value.count === null) return 3;
  return claim.value.qualifier === 'placeholder' ? 2 : claim.value.qualifier === 'claimed-by-attacker' ? 1 : 0;
}
const whyWeak: Record<number, string> = {
  1: 'is what the attackers say',
  2: 'stands for "not counted yet"',
  3: 'gives no figure',
  4: 'has low confidence',
};
const kindOfFigure: Step = {
  name: 'kind-of-figure',
  compare: (a, b) => weakness(a) - weakness(b),
  tell: (a, b) => `${quoted(b)} ${whyWeak[weakness(b)]}, so ${quoted(a)} was taken`,
};

/** The steps of a field's rule in their order. They say the rules of reconcile.ts again; a test holds them together. */
function stepsOf(field: ClaimField, all: readonly Claim[], on: Day): Step[] {
  const lastSteps = [nearer, finer, support(all), later(on), orderOfText];
  switch (ruleOf(field)) {
    case 'ranked':
      return [confidence, ...lastSteps];
    case 'moving':
      return [confidence, later(on), ...lastSteps];
    case 'figures':
      return [kindOfFigure, confidence, later(on), ...lastSteps];
    default:
      return [];
  }
}

/** Claims of one field in the order in which the rule of that field prefers them. */
export function byRule(field: ClaimField, claims: readonly Claim[], on: Day): Claim[] {
  const steps = stepsOf(field, claims, on);
  return claims.toSorted((a, b) => decision(steps, a, b)?.compare(a, b) ?? 0);
}

const decision = (steps: readonly Step[], a: Claim, b: Claim): Step | undefined =>
  steps.find((step) => step.compare(a, b) !== 0);

/**
 * Why a fact of the reading of a day reads as it does. `known` are the claims known by then; those that contradict the fact
 * are told of before those that only say it otherwise.
 */
export function readingOf(field: ClaimField, fact: ReconciledFact, known: readonly Claim[], on: Day): Reading {
  const rule = rules[ruleOf(field)];
  const claims = known.filter((claim) => claim.field === field);
  if (stepsOf(field, claims, on).length === 0) return { rule, decidedBy: null, because: counted(fact) };
  const order = byRule(field, claims, on);
  const others = [...(fact.conflict ?? []), ...(fact.also ?? [])].map(({ value }) => key(value));
  // "About 1,013,956" stands for the exact count that was chosen in its place.
  const chosen = order.find((claim) => agrees(claim, fact.value) && !others.includes(key(claim.value)));
  const runnerUp =
    order.find((claim) => others.includes(key(claim.value))) ?? order.find((claim) => !agrees(claim, fact.value));
  if (!chosen || !runnerUp) return { rule, decidedBy: null, because: unanimous(fact) };
  const step = decision(stepsOf(field, claims, on), chosen, runnerUp) ?? orderOfText;
  return { rule, decidedBy: step.name, because: sentence(step, chosen, runnerUp, fact, on) };
}

/** Whether a claim says what was chosen; of people also where it gives the same count in other words. */
function agrees(claim: Claim, value: unknown): boolean {
  if (key(claim.value) === key(value)) return true;
  return claim.field === 'individuals' && claim.value.count === (value as { count: number | null }).count;
}

function sentence(step: Step, chosen: Claim, runnerUp: Claim, fact: ReconciledFact, on: Day): string {
  const from = `${sourceRef(chosen, on).publisher} goes before ${sourceRef(runnerUp, on).publisher}`;
  const kinship = fact.also?.length ? ' Both are wordings of one thing.' : ' They do not contradict each other.';
  const otherwise = fact.conflict?.length ? '' : kinship;
  return `${from}: ${step.tell(chosen, runnerUp)}.${otherwise}`;
}

const unanimous = ({ sources }: ReconciledFact): string =>
  sources.length === 1 ? 'It is the only source that says so.' : `All ${sources.length} sources say the same.`;

const counted = ({ sources, conflict }: ReconciledFact): string =>
  `${sources.length === 1 ? 'All of it comes from one source.' : `${sources.length} sources are read together.`}${conflict?.length ? ' What only a doubtful source names was left out.' : ''}`;
