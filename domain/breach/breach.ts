import * as z from 'zod';
import { partialDateSchema } from './partialDate.ts';

/** Kinds of personal data, in the words of the API (`dataTypes`). */
export const dataTypes = [
  'name',
  'contact',
  'dob',
  'ssn',
  'medical-record-number',
  'diagnosis-treatment',
  'medications',
  'lab-results',
  'health-insurance',
  'billing-claims',
  'financial-account',
  'payment-card',
  'driver-license',
  'biometric',
  'images',
  'credentials',
  'genetic',
  'reproductive',
  'substance-use',
  'mental-health',
] as const;
export const dataTypeSchema = z.enum(dataTypes);
export type DataType = z.infer<typeof dataTypeSchema>;

const text = z.string().min(1);

/** Where a claim comes from. `published` is missing where the document bears no date that could be established. */
export const sourceSchema = z
  .strictObject({
    /** How near the document stands to the fact: the rule of reconciliation prefers the nearer (reconcile.ts). */
    kind: z.enum(['filing', 'regulator', 'notice', 'court', 'press', 'reprint']),
    publisher: text,
    url: z.string().min(1).optional(),
    /** A document of the founding collection, by its number, where no public address is known. */
    document: text.optional(),
    /** Day, month or year of publication; where the document bears none, what its text or original shows. */
    published: partialDateSchema.optional(),
    /** How `published` was established where the document itself does not say it. */
    publishedBasis: text.optional(),
    retrievedOn: z.iso.date(),
    /** SHA-256 of the file that was read, in hex: which copy of the document said so. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  })
  .refine((s) => s.url !== undefined || s.document !== undefined, 'a source needs a url or a document');
export type Source = z.infer<typeof sourceSchema>;

/** A number of people with the source's own reserve. 500 and 501 in a federal report are placeholders, not counts. */
export const peopleSchema = z.strictObject({
  count: z.int().nonnegative().nullable(),
  qualifier: z.enum([
    'as-reported',
    'about',
    'nearly',
    'more-than',
    'at-least',
    'up-to',
    'estimated',
    'placeholder',
    'unknown',
    'claimed-by-attacker',
    'computed-sum',
  ]),
});

/** Ids are lower-case words joined by hyphens; they stand in addresses and never change. */
export const idSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const organizationRef = z.strictObject({
  name: text,
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  individuals: z.int().nonnegative().optional(),
  /** The federal report by which this organization told of it: what says the same of one report is counted once. */
  report: idSchema.optional(),
});

export const entityTypes = [
  'Business Associate',
  'Health Plan',
  'Healthcare Provider',
  'Healthcare Clearing House',
] as const;

/** One entry of the federal breach portal as an export showed it. What a cell leaves blank is left out. */
const hhsReportSchema = z.strictObject({
  entity: text,
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  entityType: z.enum(entityTypes).optional(),
  /** Missing only where nothing but the list of before 2015 shows the entry: that one bears no such day. */
  submittedOn: z.iso.date().optional(),
  count: z.int().nonnegative().optional(),
  /** 500 or 501: the customary stand-in for "not counted yet". */
  placeholder: z.boolean(),
  breachType: text.optional(),
  location: text.optional(),
  businessAssociatePresent: z.boolean().optional(),
  /** The Office for Civil Rights has closed the case (the archive of the portal) or still looks into it. */
  closed: z.boolean().optional(),
  /** Our id of the report, by which its states in several exports belong together. */
  report: idSchema.optional(),
  /** The export no longer shows an entry that an earlier one had: renamed, merged or withdrawn. */
  gone: z.literal(true).optional(),
});

const stateReportSchema = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/),
  submitted: partialDateSchema.optional(),
  people: peopleSchema.optional(),
});

const secFilingSchema = z.strictObject({
  form: z.enum(['8-K', '8-K/A', '10-Q', '10-K', '6-K']),
  /** Missing where the heading itself was not read. */
  item: text.optional(),
  registrant: text.optional(),
  filed: partialDateSchema,
  eventDate: partialDateSchema.optional(),
  accession: text.optional(),
});

/**
 * What claims can be about, each with the shape of its value. Dates that start clocks, counts, data kinds and the
 * organizations that a source names are typed; the rest is a sentence in our own words.
 */
export const claimValueSchemas = {
  'occurrence.from': partialDateSchema,
  'occurrence.to': partialDateSchema,
  discovered: partialDateSchema,
  contained: partialDateSchema,
  publicDisclosed: partialDateSchema,
  individualNoticeFrom: partialDateSchema,
  /** The vendor told one customer (or, without a name, its customers). Per customer: never one date for all. */
  customerNotified: z.strictObject({ on: partialDateSchema, who: text.optional() }),
  individuals: peopleSchema,
  dataTypes: z.array(dataTypeSchema).min(1),
  exfiltration: z.enum(['confirmed', 'suspected', 'unknown', 'ruled-out']),
  vector: text,
  systems: text,
  hhsReport: hhsReportSchema,
  stateReport: stateReportSchema,
  /** An organization that a source names as affected (a customer of the vendor). */
  affected: organizationRef,
  /** An organization, system or line of business that a source says was not affected. */
  unaffected: organizationRef,
  'sec.materialityDetermined': partialDateSchema,
  'sec.filing': secFilingSchema,
  extortion: z.strictObject({ demanded: z.boolean().nullable(), paid: z.boolean().nullable(), note: text.optional() }),
  lawEnforcement: text,
  litigation: text,
  /** Anything else that a source says about the incident. */
  statement: text,
  /** Company background (registrant number, headquarters, …): true before the incident, and no news of it. */
  background: text,
} as const;
export type ClaimField = keyof typeof claimValueSchemas;
export const claimFields = Object.keys(claimValueSchemas) as ClaimField[];

const claimBase = {
  /** The source's own words or their close translation, where the value is our reading of them. */
  said: text.optional(),
  source: sourceSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  note: text.optional(),
};

const claimSchemaOf = <F extends ClaimField>(field: F) =>
  z.strictObject({ field: z.literal(field), value: claimValueSchemas[field], ...claimBase });

/** One statement of one source about one field of one incident. Sources that disagree stand side by side. */
export type Claim<F extends ClaimField = ClaimField> = {
  [K in F]: {
    field: K;
    value: z.infer<(typeof claimValueSchemas)[K]>;
    said?: string | undefined;
    source: Source;
    confidence: 'high' | 'medium' | 'low';
    note?: string | undefined;
  };
}[F];

export const claimSchema = z.discriminatedUnion(
  'field',
  claimFields.map((f) => claimSchemaOf(f)) as unknown as [ReturnType<typeof claimSchemaOf>],
) as unknown as z.ZodType<Claim>;

/** One incident at one vendor: what the sources say, field by field. What we read out of it is computed, never stored. */
export const breachSchema = z.strictObject({
  id: idSchema,
  title: text,
  vendorId: idSchema,
  /** Names under which this incident's victim goes in the sources; each confirms a match alone. */
  aliases: z.array(text).default([]),
  /** Names that never confirm a match alone (initials, ordinary words, an owner's name). */
  weakAliases: z.array(text).default([]),
  kind: text,
  /** The incident through which this one came (a file-transfer product, a vendor's vendor). */
  upstream: idSchema.optional(),
  /** `open`: counts or facts still moved when last looked at. */
  status: z.enum(['open', 'closed']),
  checkedOn: z.iso.date(),
  openQuestions: z.array(text).default([]),
  notes: z.array(text).default([]),
  claims: z.array(claimSchema).min(1),
});
export type Breach = z.infer<typeof breachSchema>;
