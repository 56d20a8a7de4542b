import * as z from 'zod';
import { type DiffReason, diffReasons } from './diffReasons.ts';

const reason = z.enum(Object.keys(diffReasons) as [DiffReason, ...DiffReason[]]);
const text = z.string();

/** One difference between two reports, as an answer serves it (`DiffItem`). */
export const diffItemSchema = z.strictObject({
  change: z.enum(['added', 'changed', 'cleared', 'reopened']),
  about: z.enum(['vendor', 'exposure', 'fact', 'duty']),
  reason,
  alsoChanged: z.array(reason).exactOptional(),
  path: text,
  vendor: z.strictObject({ row: z.int().min(0), externalId: text.nullable(), name: text.nullable() }),
  breachId: text.nullable().exactOptional(),
  dutyId: text.exactOptional(),
  field: text.exactOptional(),
  saidBy: z.enum(['sources', 'organization']).exactOptional(),
  before: z.unknown(),
  after: z.unknown(),
  text,
});

const side = z.strictObject({
  id: text,
  asOf: text,
  versions: z.strictObject({ matcher: text, law: text, store: text, verdicts: text.optional() }),
});

/** Both sides of a comparison, and what changed around the vendors. */
export const diffHeadSchema = z.strictObject({
  before: side,
  after: side,
  around: z.array(
    z.strictObject({
      what: z.enum(['as-of', 'organization', 'law', 'store', 'matcher', 'verdicts', 'thresholds']),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
});
