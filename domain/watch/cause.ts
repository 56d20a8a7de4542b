import * as z from 'zod';
import { canonicalJson } from '../canonicalJson.ts';

/** Something that can make an organization's answer another one. Instants are RFC 3339 UTC. */
export const causeSchema = z.discriminatedUnion('kind', [
  /** The organization's own schedule: the instant that was due. */
  z.strictObject({ kind: z.literal('schedule'), dueAt: z.string() }),
  /** What the sources say of a breach changed its meaning; `position` is the change's place in the feed of changes. */
  z.strictObject({
    kind: z.literal('breach'),
    breachId: z.string(),
    change: z.enum(['added', 'changed', 'withdrawn']),
    title: z.string(),
    position: z.string(),
  }),
  /**
   * What the sources say of a breach counts from a day on that has begun where the organization is; `dueAt`: the instant at which it
   * began.
   */
  z.strictObject({
    kind: z.literal('known'),
    breachId: z.string(),
    title: z.string(),
    on: z.string(),
    dueAt: z.string(),
  }),
  /** A company of the store changed: its names, or how it is related to others; `store`: the version that brought it. */
  z.strictObject({ kind: z.literal('vendor'), vendorId: z.string(), store: z.string().optional() }),
  /** What the organization itself gave: its description, list, notices, decisions, verdicts. */
  z.strictObject({ kind: z.literal('inputs'), what: z.string() }),
  /** The law as coded, or the matcher, is another one. */
  z.strictObject({ kind: z.literal('versions'), law: z.string(), matcher: z.string() }),
]);
export type Cause = z.infer<typeof causeSchema>;

/** At most so many causes are named; of more there is the number. */
export const mostCauses = 50;

/** Causes that wait for one assessment together. `more`: how many beyond those named. */
export type Causes = { named: Cause[]; more: number };

export const causesSchema = z.strictObject({ named: z.array(causeSchema).max(mostCauses), more: z.int().min(0) });

/** Adds causes to those that wait; one that waits already is not named twice. Gives the same object where nothing is new. */
export function withCauses(before: Causes, added: readonly Cause[]): Causes {
  const known = new Set(before.named.map(canonicalJson));
  const fresh = added.filter((cause) => {
    const text = canonicalJson(cause);
    return !known.has(text) && known.add(text);
  });
  if (fresh.length === 0) return before;
  const named = [...before.named, ...fresh];
  return { named: named.slice(0, mostCauses), more: before.more + Math.max(0, named.length - mostCauses) };
}
