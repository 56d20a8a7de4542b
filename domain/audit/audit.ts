import * as z from 'zod';
import { canonicalJson } from '../canonicalJson.ts';

/**
 * Who did something: an API key, a person signed in at an identity provider, the program by itself, or whoever had the link
 * that was made for a vendor.
 */
export const actorSchema = z.strictObject({
  kind: z.enum(['key', 'user', 'system', 'vendor-link']),
  id: z.string(),
  label: z.string(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Something that was done for a tenant, and what was known when it was done. */
export const auditEventSchema = z.strictObject({
  /** Instant, RFC 3339 UTC. */
  at: z.string(),
  actor: actorSchema,
  /** Method and address as the API documents it: `POST /v1/assessments`. */
  action: z.string(),
  /** What it was done to: the address asked, or the one of what came to be. */
  subject: z.string(),
  requestId: z.string(),
  /** HTTP status of the answer. */
  status: z.int(),
  /** SHA-256 of the body sent, and of the answer given. */
  requestDigest: z.string().nullable(),
  answerDigest: z.string().nullable(),
  /** Versions of law, matcher and breach store at that moment. */
  known: z.record(z.string(), z.string()),
});
export type AuditEvent = z.infer<typeof auditEventSchema>;

/** An event in its tenant's chain: `hash` is over all else of it, `previous` the hash of the entry before. */
export const auditEntrySchema = auditEventSchema.extend({
  number: z.int().min(1),
  previous: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

type Sha256 = (text: string) => string;

/** What the first entry of a chain names as the one before it. */
export const chainStart = '0'.repeat(64);

/** The end of a chain: what the next entry goes on from. */
export type ChainEnd = { number: number; hash: string };

/** Adds an event behind the end of a chain. */
export function chained(event: AuditEvent, end: ChainEnd | null, sha256: Sha256): AuditEntry {
  const entry = { ...event, number: (end?.number ?? 0) + 1, previous: end?.hash ?? chainStart };
  return { ...entry, hash: sha256(canonicalJson(entry)) };
}

/**
 * Holds a chain against itself, from its first entry on: what was changed, left out, added or moved, in words; nothing
 * where all is as it was written. `end`: the last entry that the chain must have, where that is known from elsewhere; a
 * chain that was cut short shows nothing by itself. `start`: the entry before the first, for the later part of a chain.
 */
export function brokenLinks(
  entries: readonly AuditEntry[],
  sha256: Sha256,
  end?: ChainEnd,
  start: ChainEnd | null = null,
): string[] {
  let before = start;
  const broken: string[] = [];
  for (const { hash, ...entry } of entries) {
    const expected: number = (before?.number ?? 0) + 1;
    if (entry.number !== expected) broken.push(`entry ${entry.number} stands where entry ${expected} must stand`);
    if (entry.previous !== (before?.hash ?? chainStart))
      broken.push(`entry ${entry.number} does not follow from the one before it`);
    if (sha256(canonicalJson(entry)) !== hash) broken.push(`entry ${entry.number} is not what it was when written`);
    before = { number: entry.number, hash };
  }
  if (end !== undefined && (before?.number !== end.number || before.hash !== end.hash))
    broken.push(`the chain ends at entry ${before?.number ?? 0}, not at entry ${end.number} with hash ${end.hash}`);
  return broken;
}
