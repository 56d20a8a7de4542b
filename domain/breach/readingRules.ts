import type { Day } from '../calendar/day.ts';
import type { Claim, ClaimField } from './breach.ts';
import {
  decidingStep,
  inOrder,
  type OrderName,
  orders,
  precisionOf,
  type StepName,
  supportIn,
  valueKey,
  weakness,
} from './ranking.ts';
import { type ReconciledFact, sourceRef, valueText } from './reconcile.ts';

/** By which rule a value was chosen, and what of the rule decided. `decidedBy` is `null` where there was nothing to decide. */
export type Reading = { rule: string; decidedBy: StepName | null; because: string };

const nearness = 'the nearer source (filing, regulator, notice, court, press, re-print)';

/** The rules in words, as they are published. */
export const rules = {
  ranked: `Of what the sources say that value stands which has the higher confidence; then ${nearness}; then the finer date; then what more sources say; then the later publication. What contradicts it stands beside it.`,
  moving: `This moves with the investigation: of equal confidence the later word stands; then ${nearness}; then what more sources say. What contradicts it stands beside it.`,
  figures: `A count goes before a figure of the attackers, a placeholder (500 or 501 in a federal report), "unknown" and a figure of low confidence; then the higher confidence; then the later word; then ${nearness}. An exact count stands for "about" the same. Every other count stands beside it; what an export of the portal showed before it was revised is history.`,
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

const quoted = (claim: Claim): string => `"${valueText(claim)}"`;

const kindWords = {
  filing: 'a filing',
  regulator: "a regulator's record",
  notice: 'a notice',
  court: 'a court record',
  press: 'the press',
  reprint: 'a re-print',
} as const;
const whyWeak: Record<number, string> = {
  1: 'is what the attackers say',
  2: 'stands for "not counted yet"',
  3: 'gives no figure',
  4: 'has low confidence',
};

/** What a step says where it took the first claim before the second. `all`: the claims of the field, `on`: the day of the reading. */
type Tell = (a: Claim, b: Claim, all: readonly Claim[], on: Day) => string;

const published = (claim: Claim, on: Day): string => sourceRef(claim, on).published ?? 'on a day that is not known';

const tells: Record<StepName, Tell> = {
  'kind-of-figure': (a, b) => `${quoted(b)} ${whyWeak[weakness(b)]}, so ${quoted(a)} was taken`,
  confidence: (a, b) => `${quoted(a)} has ${a.confidence} confidence, ${quoted(b)} has ${b.confidence}`,
  nearness: (a, b) =>
    `${quoted(a)} comes from ${kindWords[a.source.kind]}, ${quoted(b)} from ${kindWords[b.source.kind]}, which stands farther from the fact`,
  precision: (a, b) => `${quoted(a)} names the ${precisionOf(a.value)}, ${quoted(b)} only the ${precisionOf(b.value)}`,
  support: (a, b, all) => {
    const support = supportIn(all);
    return `${support(a)} claims say ${quoted(a)}, ${support(b)} say ${quoted(b)}`;
  },
  'later-publication': (a, b, _, on) =>
    `${quoted(a)} was published ${published(a, on)}, ${quoted(b)} ${published(b, on)}`,
  'order-of-text': (a, b) =>
    `nothing speaks for ${quoted(a)} or for ${quoted(b)}: the one that comes first as text was taken`,
};

const isOrder = (rule: RuleName): rule is OrderName => rule in orders;

/**
 * Why a fact of the reading of a day reads as it does. `known` are the claims known by then; those that contradict the fact
 * are told of before those that only say it otherwise.
 */
export function readingOf(field: ClaimField, fact: ReconciledFact, known: readonly Claim[], on: Day): Reading {
  const name = ruleOf(field);
  const rule = rules[name];
  const claims = known.filter((claim) => claim.field === field);
  if (!isOrder(name)) return { rule, decidedBy: null, because: counted(fact) };
  const order = inOrder(claims, name);
  const others = [...(fact.conflict ?? []), ...(fact.also ?? [])].map(({ value }) => valueKey(value));
  // "About 1,013,956" stands for the exact count that was chosen in its place.
  const chosen = order.find((claim) => agrees(claim, fact.value) && !others.includes(valueKey(claim.value)));
  const runnerUp =
    order.find((claim) => others.includes(valueKey(claim.value))) ?? order.find((claim) => !agrees(claim, fact.value));
  if (!chosen || !runnerUp) return { rule, decidedBy: null, because: unanimous(fact) };
  const decidedBy = decidingStep(orders[name](claims), chosen, runnerUp)?.name ?? 'order-of-text';
  const told = tells[decidedBy](chosen, runnerUp, claims, on);
  return { rule, decidedBy, because: sentence(told, chosen, runnerUp, fact, on) };
}

/** Whether a claim says what was chosen; of people also where it gives the same count in other words. */
function agrees(claim: Claim, value: unknown): boolean {
  if (valueKey(claim.value) === valueKey(value)) return true;
  return claim.field === 'individuals' && claim.value.count === (value as { count: number | null }).count;
}

function sentence(told: string, chosen: Claim, runnerUp: Claim, fact: ReconciledFact, on: Day): string {
  const from = `${sourceRef(chosen, on).publisher} goes before ${sourceRef(runnerUp, on).publisher}`;
  const kinship = fact.also?.length ? ' Both are wordings of one thing.' : ' They do not contradict each other.';
  const otherwise = fact.conflict?.length ? '' : kinship;
  return `${from}: ${told}.${otherwise}`;
}

const unanimous = ({ sources }: ReconciledFact): string =>
  sources.length === 1 ? 'It is the only source that says so.' : `All ${sources.length} sources say the same.`;

const counted = ({ sources, conflict }: ReconciledFact): string =>
  `${sources.length === 1 ? 'All of it comes from one source.' : `${sources.length} sources are read together.`}${conflict?.length ? ' What only a doubtful source names was left out.' : ''}`;
