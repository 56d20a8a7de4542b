import * as z from 'zod';
import { dataTypeSchema } from '../breach/breach.ts';
import { bareDaySchema } from '../law/facts.ts';
import { isUsState } from '../law/jurisdictions.ts';
import type { Answerable } from './answerable.ts';

/** One line of text that was typed in: control characters would end up in headers, tables and logs. */
export const line = (most: number) =>
  z
    .string('must be text')
    .max(most, `at most ${most.toLocaleString('en-US')} characters`)
    .trim()
    .min(1, 'must not be empty')
    .regex(/^\P{Cc}*$/u, 'one line of text, without control characters');

const people = z
  .int('a whole number of people, 0 or more')
  .min(0, 'a whole number of people, 0 or more')
  .max(1_000_000_000, 'more people than there are');

/** How many lines a form has for States, and for companies between the vendor and the incident. */
export const mostStates = 56;
export const mostCompanies = 10;

const residents = z
  .record(z.string().refine(isUsState, 'a State such as US-MO'), people)
  .refine((r) => Object.keys(r).length > 0, 'at least one State');

const chain = z
  .array(
    z.strictObject({
      party: line(300),
      learnedOn: bareDaySchema.optional(),
      toldNextOn: bareDaySchema.optional(),
    }),
  )
  .max(mostCompanies, `at most ${mostCompanies} companies`);

/** What a vendor answers, by fact: the same fields and values as in an incident's facts. */
export const answeredFactsSchema = z.strictObject({
  vendorDiscoveredOn: bareDaySchema.optional(),
  occurredFrom: bareDaySchema.optional(),
  occurredTo: bareDaySchema.optional(),
  peopleAffected: z.boolean().optional(),
  individuals: people.optional(),
  residents: residents.optional(),
  dataTypes: z.array(dataTypeSchema).min(1, 'at least one kind of data').max(50).optional(),
  acquisition: z.enum(['confirmed', 'suspected', 'ruled-out']).optional(),
  encrypted: z.boolean().optional(),
  keyCompromised: z.boolean().optional(),
  chain: chain.optional(),
}) satisfies z.ZodType<{ [K in Answerable]?: unknown }>;
export type AnsweredFacts = z.infer<typeof answeredFactsSchema>;

/** Who answered, as that person wrote it. Nobody has checked it. */
export const answererSchema = z.strictObject({ name: line(200), role: line(200) });

/** An answer as it arrived. `digest`: SHA-256 of what was sent. What is asked and in neither list was left open. */
export const keptAnswerSchema = z.strictObject({
  at: z.string(),
  by: answererSchema,
  facts: answeredFactsSchema,
  /** Facts of which the vendor says that it does not know them yet. */
  notKnown: z.array(z.string()),
  note: z.string().optional(),
  digest: z.string(),
});
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

/** What is wrong with an answer: the field, and what it should hold. */
export type AnswerFault = { field: Answerable; message: string };

const sumOf = (residents: Record<string, number>): number => Object.values(residents).reduce((a, b) => a + b, 0);

/** What cannot all be true of an answer. `latest`: the last day that it is anywhere on earth: no event lies behind it. */
export function faultsOf(facts: AnsweredFacts, latest: string): AnswerFault[] {
  const faults: AnswerFault[] = [];
  const fault = (field: Answerable, message: string) => faults.push({ field, message });
  for (const field of ['vendorDiscoveredOn', 'occurredFrom', 'occurredTo'] as const)
    if ((facts[field] ?? '') > latest) fault(field, 'must not lie in the future');
  if (facts.chain?.some(({ learnedOn = '', toldNextOn = '' }) => learnedOn > latest || toldNextOn > latest))
    fault('chain', 'the days must not lie in the future');
  const { occurredFrom, occurredTo, vendorDiscoveredOn, peopleAffected, individuals, residents } = facts;
  if (occurredFrom !== undefined && occurredTo !== undefined && occurredTo < occurredFrom)
    fault('occurredTo', 'lies before the day on which the incident began');
  if (occurredFrom !== undefined && vendorDiscoveredOn !== undefined && vendorDiscoveredOn < occurredFrom)
    fault('vendorDiscoveredOn', 'lies before the day on which the incident began');
  const sum = residents === undefined ? 0 : sumOf(residents);
  if (peopleAffected === false && (individuals ?? 0) > 0)
    fault('individuals', 'says that people are affected, and above it says that nobody is');
  if (peopleAffected === false && sum > 0)
    fault('residents', 'says that people are affected, and above it says that nobody is');
  if (individuals !== undefined && sum > individuals)
    fault('residents', `add up to ${sum.toLocaleString('en-US')}, which is more than all people affected`);
  return faults;
}
