import * as z from 'zod';
import { dataTypeSchema } from '../breach/breach.ts';
import { contractSchema, daySchema, incidentFactsSchema, residentsSchema } from '../law/facts.ts';
import { inOrder, notInOrder, thresholdFields } from '../match/thresholds.ts';

const words = (max: number) => z.string('must be text').max(max, `at most ${max} characters`);
const list = (max: number) => z.array(words(1000), 'must be a list of texts').max(max, `at most ${max} entries`);

/** What a vendor is matched by, and how sure a match must be for this vendor. */
const matchFields = {
  externalId: words(200).optional(),
  name: words(1000).optional(),
  aliases: list(50).optional(),
  products: list(50).optional(),
  domains: list(50).optional(),
  identifiers: z
    .strictObject({
      ein: words(40).optional(),
      lei: words(40).optional(),
      cik: words(40).optional(),
      npi: words(40).optional(),
      ccn: words(40).optional(),
      duns: words(40).optional(),
    })
    .optional(),
  ...thresholdFields,
};

const wanted = 'an object with at least a name, a domain or an identifier';

type Matchable = {
  name?: string | undefined;
  domains?: readonly string[] | undefined;
  identifiers?: Record<string, string | undefined> | undefined;
};

/** Something is left when invisible and control characters are set aside. */
const usable = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);

const saysWho = (row: Matchable): boolean =>
  usable(row.name) || row.domains?.some(usable) === true || Object.values(row.identifiers ?? {}).some(usable);

const saysNobody = {
  path: ['name'],
  error: 'give a name, a domain or an identifier: nothing here can be matched',
  when: (payload: z.core.ParsePayload) => payload.issues.every((i) => i.code === 'unrecognized_keys'),
};

/** One vendor of an organization's list, as the organization writes it. At least a name, a domain or an identifier. */
export const vendorRowSchema = z
  .strictObject(
    {
      ...matchFields,
      relationship: z
        .enum(['independent-contractor', 'agent', 'unknown'], 'must be independent-contractor, agent or unknown')
        .optional(),
      businessAssociate: z.boolean('must be true or false').optional(),
      contract: contractSchema.optional(),
      dataTypes: z.array(dataTypeSchema).max(50).optional(),
      residents: residentsSchema.optional(),
      usedFrom: daySchema.optional(),
      usedTo: daySchema.optional(),
      incidents: z.array(incidentFactsSchema).max(50, 'at most 50 incidents').optional(),
    },
    wanted,
  )
  .refine(saysWho, saysNobody)
  .refine(inOrder, notInOrder);
export type VendorRow = z.infer<typeof vendorRowSchema>;

/** One vendor to be matched alone: the part of a row that says who is meant. */
export const vendorQuerySchema = z
  .strictObject(matchFields, wanted)
  .refine(saysWho, saysNobody)
  .refine(inOrder, notInOrder);
export type VendorQuery = z.infer<typeof vendorQuerySchema>;
