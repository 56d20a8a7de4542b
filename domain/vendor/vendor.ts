import * as z from 'zod';
import { idSchema } from '../breach/breach.ts';
import { partialDateSchema } from '../breach/partialDate.ts';

const text = z.string().min(1);

/**
 * On what a statement about a company rests: a curated incident's claims, a public list, common corporate knowledge, or
 * how the company (or its customer) wrote its name in a report or filing.
 */
const basis = z.union([
  z.templateLiteral(['incident:', idSchema]),
  z.literal('general-reference'),
  z.literal('public-list'),
  z.literal('report'),
]);

const datedName = z.strictObject({
  name: text,
  from: partialDateSchema.optional(),
  until: partialDateSchema.optional(),
  basis,
  note: text.optional(),
});

/** A corporate link: `vendorId` where the other company stands in the catalog too. */
const relative = z.strictObject({
  name: text,
  vendorId: idSchema.optional(),
  from: partialDateSchema.optional(),
  until: partialDateSchema.optional(),
  basis,
  note: text.optional(),
});

/** Numbers that name one legal entity. Compared as digits or capitals, without punctuation. */
export const identifiersSchema = z.strictObject({
  ein: text.optional(),
  lei: text.optional(),
  cik: text.optional(),
  npi: text.optional(),
  ccn: text.optional(),
  duns: text.optional(),
});
export type Identifiers = z.infer<typeof identifiersSchema>;

/** A company that health-care organizations buy from, under all the names it goes or went by. */
export const vendorSchema = z.strictObject({
  id: idSchema,
  name: text,
  types: z.array(text),
  legalNames: z.array(text).default([]),
  aliases: z.array(text).default([]),
  /** Initials, ordinary words, an owner's name: never confirm a match alone. */
  weakAliases: z.array(text).default([]),
  formerNames: z.array(datedName).default([]),
  laterNames: z.array(datedName).default([]),
  /** Distinctive product names: each confirms a match alone. */
  products: z.array(text).default([]),
  /** Product names that are ordinary words or service descriptions: need the vendor's name beside them. */
  weakProducts: z.array(text).default([]),
  domains: z.array(text).default([]),
  identifiers: identifiersSchema.default({}),
  parents: z.array(relative).default([]),
  subsidiaries: z.array(relative).default([]),
  /** SEC registrant that this company is or belongs to. */
  registrant: z
    .strictObject({
      name: text,
      cik: text,
      ticker: text.optional(),
      role: z.enum(['self', 'parent']),
      source: z.strictObject({ publisher: text, url: text.optional(), published: partialDateSchema.optional() }),
      note: text.optional(),
    })
    .optional(),
  /** Other entities that are easily taken for this one. */
  confusableWith: z.array(idSchema).default([]),
  confusableNames: z.array(text).default([]),
  status: z.enum([
    'vendor',
    'defunct',
    'downstream-only',
    'explicitly-unaffected',
    'no-incident-in-store',
    'not-curated',
    'other-incident-not-curated',
    'undisclosed',
    'unverified-name',
    // Known by name alone, from reports, databases or filings: no person has looked into the company.
    'reported',
  ]),
  notes: z.array(text).default([]),
});
export type Vendor = z.infer<typeof vendorSchema>;
