import * as z from 'zod';
import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/instant.ts';
import { answeredFactsSchema, answererSchema, line } from './answer.ts';
import { type Answerable, answerable } from './answerable.ts';
import { askedVendorSchema } from './question.ts';

const facts = z
  .array(z.enum(answerable, `must be one of ${answerable.join(', ')}`), 'must be a list of facts')
  .min(1, 'must name at least one fact')
  .max(50, 'names a fact twice');

/** What somebody of the organization decides on facts that a vendor answered. */
export const answerDecisionSchema = z
  .strictObject(
    {
      facts,
      decision: z.enum(['accepted', 'rejected'], 'must be accepted or rejected').optional(),
      reason: line(1_000).optional(),
    },
    'must be an object with facts',
  )
  .refine(({ decision, reason }) => decision !== 'rejected' || reason !== undefined, {
    path: ['reason'],
    error: 'must say why the facts are rejected',
    when: (payload) => payload.issues.every((issue) => issue.code === 'unrecognized_keys'),
  });

/** A decision on record. A later one on the same fact goes before it. */
const madeDecisionSchema = z.strictObject({
  facts: z.array(z.enum(answerable)),
  decision: z.enum(['accepted', 'rejected']),
  reason: z.string().optional(),
  at: z.string(),
  by: z.string(),
});
export type MadeDecision = z.infer<typeof madeDecisionSchema>;

/** What a vendor answered, with what was decided on it: by this, and by nothing else, an assessment counts it. */
export const decidedAnswerSchema = z.strictObject({
  /** The id of the question. */
  id: z.string(),
  vendor: askedVendorSchema,
  breachId: z.string(),
  answeredAt: z.string(),
  by: answererSchema,
  digest: z.string(),
  facts: answeredFactsSchema,
  decisions: z.array(madeDecisionSchema),
});
export type DecidedAnswer = z.infer<typeof decidedAnswerSchema>;

/** The decision in force on each fact. */
export function decisionsInForce(decisions: readonly MadeDecision[]): ReadonlyMap<Answerable, MadeDecision> {
  return new Map(decisions.flatMap((decision) => decision.facts.map((field) => [field, decision] as const)));
}

/** Facts of an answer that count, with whose answer of which day they are. */
export type AcceptedAnswer = Pick<DecidedAnswer, 'id' | 'vendor' | 'breachId' | 'facts'> & { evidence: string };

/** Whether some fact of an answer was accepted that came by a day. */
export const isAcceptedBy = ({ answeredAt, decisions }: DecidedAnswer, asOf: Day, zone: string): boolean =>
  localDay(answeredAt, zone) <= asOf && [...decisionsInForce(decisions).values()].some(isAcceptance);

const isAcceptance = (made: MadeDecision | undefined): boolean => made?.decision === 'accepted';

/** What of an answer counts, and whose answer of which day it is, by the organization's calendar. */
export function acceptedAnswer(
  { id, vendor, breachId, answeredAt, by, facts, decisions }: DecidedAnswer,
  zone: string,
): AcceptedAnswer {
  const inForce = decisionsInForce(decisions);
  const left = answerable.filter((field) => !isAcceptance(inForce.get(field)));
  const none = Object.fromEntries(left.map((field) => [field, undefined]));
  const evidence = `the vendor's answer of ${localDay(answeredAt, zone)}, by ${by.name}`;
  return { id, vendor, breachId, facts: { ...facts, ...none }, evidence };
}
