import * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import { isEarlier, localDay } from '../calendar/instant.ts';
import { daySchema, defaultTimeZone, type IncidentFacts } from '../law/facts.ts';
import { factorNames } from './factorNames.ts';

const line = (max: number) =>
  z
    .string('must be text')
    .max(max, `at most ${max} characters`)
    .trim()
    .min(1, 'must not be empty')
    .regex(/^\P{Cc}*$/u, 'one line of text, without control characters');
const words = (max: number) =>
  z.string('must be text').max(max, `at most ${max} characters`).trim().min(1, 'must not be empty');

/** What was known when somebody decided: the report that lay before them, and what else did. */
const knownSchema = z.strictObject({
  reportId: line(200).optional(),
  /** The versions that the report was built with. */
  versions: z
    .strictObject({ matcher: line(100), law: line(100), store: line(200), verdicts: line(200).optional() })
    .optional(),
  facts: z.array(words(2000)).max(200, 'at most 200 facts'),
});

/** A conclusion on materiality as a named person of the registrant drew it. The product draws none. */
export const decisionSchema = z.strictObject(
  {
    breachId: line(200),
    /** Where the list has several vendors to whom the incident may belong. */
    vendor: z
      .strictObject({ externalId: line(200).optional(), name: line(1000).optional() })
      .refine((v) => v.externalId !== undefined || v.name !== undefined, 'give externalId or name')
      .optional(),
    conclusion: z.enum(['material', 'not-material', 'undecided'], 'must be material, not-material or undecided'),
    decidedOn: daySchema,
    /** The person, by name: no team, no machine. */
    decidedBy: line(300),
    role: line(300).optional(),
    known: knownSchema,
    reasons: words(20_000),
    /** The factors that were looked at. */
    considered: z.array(z.enum(factorNames, 'must be a factor of the list')).min(1, 'name at least one factor').max(50),
    /** The id of the earlier decision that this one takes the place of. Both stay in the log. */
    supersedes: line(200).optional(),
  },
  'must be an object with breachId, conclusion, decidedOn, decidedBy, known, reasons and considered',
);
export type Decision = z.infer<typeof decisionSchema>;

/** A decision of the log, which only grows. `recordedAt` is the instant at which it was written down. */
export type RecordedDecision = Decision & { id: string; recordedAt: string };

/** In the order in which they were decided; of one day, in that in which they were written down. */
export function inOrder(decisions: readonly RecordedDecision[], zone: string): RecordedDecision[] {
  const byInstant = (a: string, b: string): number => (isEarlier(a, b) ? -1 : Number(isEarlier(b, a)));
  return decisions.toSorted((a, b) => {
    const [x, y] = [localDay(a.decidedOn, zone), localDay(b.decidedOn, zone)];
    if (x !== y) return x < y ? -1 : 1;
    const bothInstants = a.decidedOn.includes('T') && b.decidedOn.includes('T');
    const hours = bothInstants ? byInstant(a.decidedOn, b.decidedOn) : 0;
    return hours || byInstant(a.recordedAt, b.recordedAt) || (a.id < b.id ? -1 : 1);
  });
}

/** The facts of an incident that the filings of a registrant run from. */
export type DecisionFacts = Pick<IncidentFacts, 'materialityDeterminedOn' | 'materialityConclusion'>;

export type FactsOfDecisions = {
  /** What the calculator is given: the cautious reading. Empty while nobody has concluded anything. */
  facts: DecisionFacts;
  /** Where a conclusion was reversed: the facts on each way to read that. */
  readings: { reading: string; facts: DecisionFacts; because: string }[];
  /** The decisions that started a clock by then, first to last: none of them is taken back by a later one. */
  started: { id: string; on: string; decidedBy: string }[];
};

/**
 * The facts that follow from the decisions on one incident by a day. The first determination "material" starts the four
 * business days (Form 8-K Item 1.05), and no later decision makes that undone: the text knows no reversal. Where one was made,
 * the cautious facts keep the first determination, and both readings are shown.
 */
export function factsOfDecisions(
  decisions: readonly RecordedDecision[],
  { asOf, timeZone = defaultTimeZone }: { asOf: Day; timeZone?: string | undefined },
): FactsOfDecisions {
  const by = inOrder(
    decisions.filter((d) => localDay(d.decidedOn, timeZone) <= asOf),
    timeZone,
  );
  const material = by.filter((d) => d.conclusion === 'material');
  const [first] = material;
  const last = by.findLast((d) => d.conclusion !== 'undecided');
  const isOpenAgain = by.at(-1)?.conclusion === 'undecided';
  const started = material.map(({ id, decidedOn, decidedBy }) => ({ id, on: decidedOn, decidedBy }));
  if (!last) return { facts: {}, readings: [], started };
  const latest = factsOf(last);
  // A conclusion "not material" that was taken up again concludes nothing any more.
  if (!first) return { facts: isOpenAgain ? {} : latest, readings: [], started };
  const facts = factsOf(first);
  const overruled = by.some((d) => d.conclusion === 'not-material' && by.indexOf(d) > by.indexOf(first));
  if (!overruled) return { facts, readings: [], started };
  return {
    facts,
    readings: [
      {
        reading: 'the first determination stands',
        facts,
        because: `Determined "material" on ${first.decidedOn} by ${first.decidedBy}: the four business days began then (Form 8-K Item 1.05(a)), and the text names nothing that takes a determination back.`,
      },
      {
        reading: 'the last conclusion stands',
        facts: latest,
        because: `Concluded "${last.conclusion}" on ${last.decidedOn} by ${last.decidedBy}: read as taking the place of what was determined before. Ask counsel before you rely on it.`,
      },
    ],
    started,
  };
}

const factsOf = ({ decidedOn, conclusion }: Decision): DecisionFacts => ({
  materialityDeterminedOn: decidedOn,
  ...(conclusion !== 'undecided' && { materialityConclusion: conclusion }),
});
