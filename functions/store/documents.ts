import * as z from 'zod';
import { actorSchema } from '../../domain/audit/audit.ts';
import { breachSchema, dataTypeSchema, idSchema } from '../../domain/breach/breach.ts';
import { contributionSchema, origins } from '../../domain/breach/contribution.ts';
import { thresholdFields } from '../../domain/match/thresholds.ts';
import type { AffectedBy } from '../../domain/report/affectedBy.ts';
import {
  type AssessmentEntry,
  type BreachHead,
  type BreachRecord,
  type ChangeEvent,
  type FeedFile,
  keyScopes,
  type MatchingSettings,
  type StoredKey,
  type StoreHead,
} from '../verbs/ports.ts';
import type { Closing, Retention, Session, Tombstone, UploadPiece } from '../verbs/tenantPorts.ts';
import { StoreDamaged } from './errors.ts';
import { type Item, textOf } from './items.ts';

/** What an item's `doc` holds where it is not a domain document as it stands. */

export const storeHeadSchema = z.strictObject({
  version: z.string(),
  coverage: z.array(
    z.strictObject({
      source: z.string(),
      asOf: z.string(),
      records: z.int(),
      digest: z.string().optional(),
      newest: z.string().optional(),
      importedAt: z.string().optional(),
      lacks: z.array(z.string()).optional(),
    }),
  ),
  indexes: z.array(z.strictObject({ version: z.string(), format: z.string() })).optional(),
}) satisfies z.ZodType<StoreHead>;

export const breachHeadSchema = breachSchema
  .pick({
    id: true,
    title: true,
    vendorId: true,
    aliases: true,
    weakAliases: true,
    upstream: true,
    status: true,
    checkedOn: true,
    kind: true,
  })
  .extend({
    knownSince: z.string().nullable(),
    states: z.array(z.string()),
    dataTypes: z.array(dataTypeSchema),
    individuals: z.strictObject({ count: z.int().nullable(), qualifier: z.string() }).nullable(),
    changedAt: z.string(),
  }) satisfies z.ZodType<BreachHead>;

export const breachRecordSchema = z.strictObject({
  id: idSchema,
  contributions: z.partialRecord(z.enum(origins), contributionSchema),
  changedAt: z.string(),
  withdrawn: z.strictObject({ at: z.string(), reason: z.string(), successor: z.string().optional() }).optional(),
}) satisfies z.ZodType<BreachRecord>;

/** The position is the sort key. */
export const changeEventSchema = z.strictObject({
  at: z.string(),
  breachId: z.string(),
  kind: z.enum(['added', 'changed', 'withdrawn']),
  title: z.string(),
  vendorId: z.string(),
  origin: z.enum(origins),
  fields: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  claimsAdded: z.int(),
  claimsWithdrawn: z.int(),
  by: z.string().optional(),
  reason: z.string().optional(),
  successor: z.string().optional(),
}) satisfies z.ZodType<Omit<ChangeEvent, 'position'>>;

export const feedFileSchema = z.strictObject({
  sha256: z.string(),
  fileName: z.string(),
  importedAt: z.string(),
  asOf: z.string(),
  rows: z.int(),
  rejected: z.int(),
}) satisfies z.ZodType<FeedFile>;

export const affectedBySchema = z.strictObject({
  assessmentId: z.string(),
  createdAt: z.string(),
  asOf: z.string(),
  organization: z.string(),
  total: z.int(),
  vendors: z.array(
    z.strictObject({
      externalId: z.string().nullable(),
      name: z.string().nullable(),
      finding: z.enum(['exposed', 'review']),
      path: z.array(z.string()),
    }),
  ),
}) satisfies z.ZodType<AffectedBy>;

const counts = z.int();
export const assessmentEntrySchema = z.strictObject({
  id: z.string(),
  createdAt: z.string(),
  asOf: z.string(),
  organization: z.string(),
  organizationId: z.string().optional(),
  summary: z.strictObject({
    vendors: counts,
    exposed: counts,
    review: counts,
    clear: counts,
    rejected: counts,
    deadlines: z.record(z.string(), counts),
    nextDue: z.string().nullable(),
    setAside: counts.exactOptional(),
  }),
  versions: z.strictObject({
    matcher: z.string(),
    law: z.string(),
    store: z.string(),
    verdicts: z.string().exactOptional(),
  }),
  inputDigest: z.string(),
}) satisfies z.ZodType<AssessmentEntry>;

export const storedKeySchema = z.strictObject({
  hash: z.string(),
  tenantId: z.string(),
  label: z.string(),
  createdAt: z.string(),
  id: z.string().exactOptional(),
  expiresAt: z.string().exactOptional(),
  scopes: z.array(z.enum(keyScopes)).exactOptional(),
  hint: z.string().exactOptional(),
  replacedBy: z.string().exactOptional(),
}) satisfies z.ZodType<StoredKey>;

export const closingSchema = z.strictObject({
  requestedAt: z.string(),
  dueAt: z.string(),
  by: z.string(),
  takenBackAt: z.string().optional(),
}) satisfies z.ZodType<Closing>;

export const sessionSchema = z.strictObject({
  actor: actorSchema,
  scopes: z.array(z.enum(keyScopes)),
  keyHash: z.string().nullable(),
  csrf: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
}) satisfies z.ZodType<Session>;

export const uploadPieceSchema = z.strictObject({
  name: z.string(),
  type: z.string(),
  pieces: z.int(),
  data: z.string(),
  expiresAt: z.string(),
}) satisfies z.ZodType<UploadPiece>;

export const retentionSchema = z.strictObject({
  assessmentDays: z.int().nullable(),
  updatedAt: z.string(),
  keyLabel: z.string(),
}) satisfies z.ZodType<Retention>;

export const tombstoneSchema = z.strictObject({
  tenantId: z.string(),
  requestedAt: z.string(),
  deletedAt: z.string(),
  audit: z.strictObject({ number: z.int(), hash: z.string() }).nullable(),
}) satisfies z.ZodType<Tombstone>;

export const matchingSettingsSchema = z.strictObject({
  ...thresholdFields,
  updatedAt: z.string(),
  keyLabel: z.string(),
}) satisfies z.ZodType<MatchingSettings>;

/**
 * A digest of the schemas of vendor, record and line. The writer validates every document and stamps it with this; the reader
 * takes a document with the same stamp as it is, since only this room writes the table, and parses any other in full.
 * That saves ~12 ms of a cold start (147 vendors) and ~0.2 ms a breach. A test compares the value with the schemas: when
 * they change, put the new digest here, and the next ingestion rewrites what bears an old one.
 */
export const catalogShape = '4575e9ed';

type Schema<T> = { safeParse(value: unknown): { data?: T; error?: unknown } };

/** Throws `StoreDamaged` where the value does not fit. */
export function parsed<T>(schema: Schema<T>, value: unknown, where: string): T {
  const { data, error } = schema.safeParse(value);
  if (data === undefined) throw new StoreDamaged(`${where} does not fit its schema: load it again`, { cause: error });
  return data;
}

const placeOf = (item: Item): string => `${item.pk?.S} ${item.sk?.S}`;

/** A document that is parsed in full each time. */
export const docOf = <T>(item: Item, schema: Schema<T>): T =>
  parsed(schema, JSON.parse(textOf(item, 'doc')), placeOf(item));

export const hasCatalogShape = (item: Item): boolean => item.shape?.S === catalogShape;

/** A document of the catalog: taken as it is where the stamp is current, else parsed. */
export const catalogDocOf = <T>(item: Item, schema: Schema<T>): T =>
  hasCatalogShape(item) ? (JSON.parse(textOf(item, 'doc')) as T) : docOf(item, schema);
