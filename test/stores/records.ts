import { createHash } from 'node:crypto';
import { type Breach, breachSchema, type Claim } from '../../domain/breach/breach.ts';
import type { Contribution } from '../../domain/breach/contribution.ts';
import { canonicalJson } from '../../domain/canonicalJson.ts';
import { type Verdict, verdictSchema } from '../../domain/match/verdict.ts';
import { type Vendor, vendorSchema } from '../../domain/vendor/vendor.ts';
import type { AssessmentEntry, BreachWriter, Change } from '../../functions/verbs/ports.ts';

/** Small records for the store tests; nothing in them is about a real company. */

export const source: Claim['source'] = {
  kind: 'press',
  publisher: 'A Paper',
  url: 'https://paper.example/1',
  published: { date: '2025-03', precision: 'month' },
  retrievedOn: '2026-01-02',
};

export const statement = (value: string): Claim => ({ field: 'statement', value, source, confidence: 'medium' });

export const breach = (id: string, claims: readonly Claim[], more: Partial<Breach> = {}): Breach =>
  breachSchema.parse({
    id,
    title: `The incident ${id}`,
    vendorId: 'a-vendor',
    kind: 'hacking',
    status: 'open',
    checkedOn: '2026-01-03',
    ...more,
    claims,
  });

/** A breach as the part that one origin brings. */
export const partOf = ({ id: _, claims, ...about }: Breach): Contribution => ({ about, claims });

/** Puts a breach as one origin's part; its digest is that of the part. */
export const putBreach = (writer: BreachWriter, record: Breach, change: Partial<Change> = {}) =>
  writer.putContribution(record.id, partOf(record), digestOf(partOf(record)), {
    origin: 'incidents',
    at: '2026-01-05T00:00:00.000Z',
    ...change,
  });

export const digestOf = (part: unknown): string => createHash('sha256').update(canonicalJson(part)).digest('hex');

export const vendor = (id: string, more: Partial<Vendor> = {}): Vendor =>
  vendorSchema.parse({ id, name: `Vendor ${id}`, types: ['ehr'], status: 'vendor', ...more });

export const verdict = (id: string, more: Partial<Verdict> = {}): Verdict =>
  verdictSchema.parse({
    id,
    vendor: { name: 'The vendor' },
    vendorId: 'a-vendor',
    verdict: 'not-same',
    decidedBy: 'Dana Reyes',
    recordedAt: '2026-03-02T09:00:00.000Z',
    keyLabel: 'test',
    revision: 1,
    ...more,
  });

/** How the list of reports shows one. */
export const entryOf = (id: string, more: Partial<AssessmentEntry> = {}): AssessmentEntry => ({
  id,
  createdAt: '2026-05-04T15:00:00.000Z',
  asOf: '2026-05-01',
  organization: 'A Hospital',
  summary: { vendors: 1, exposed: 0, review: 0, clear: 1, rejected: 0, deadlines: {}, nextDue: null },
  versions: { matcher: 'v2', law: 'l', store: 's' },
  inputDigest: 'd',
  ...more,
});
