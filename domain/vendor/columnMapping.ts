import * as z from 'zod';
import { isJurisdiction } from '../law/jurisdictions.ts';

/** The fields of a vendor row that one column of a table can fill; `residents.US-MO` and the like come besides. */
export const vendorFields = [
  'externalId',
  'name',
  'aliases',
  'products',
  'domains',
  'identifiers',
  'identifiers.ein',
  'identifiers.lei',
  'identifiers.cik',
  'identifiers.npi',
  'identifiers.ccn',
  'identifiers.duns',
  'matchThreshold',
  'reviewThreshold',
  'relationship',
  'businessAssociate',
  'contract',
  'contract.noticeHours',
  'contract.delegatesNotice',
  'dataTypes',
  'residents',
  'usedFrom',
  'usedTo',
  'incidents',
] as const;

export type VendorField = (typeof vendorFields)[number] | `residents.${string}`;

const known: ReadonlySet<string> = new Set(vendorFields);

/** Whether a text names a field of a vendor row as a column can fill it. */
export const isVendorField = (text: string): text is VendorField =>
  known.has(text) || (text.startsWith('residents.') && isJurisdiction(text.slice('residents.'.length)));

const noField =
  'must be a field of a vendor row, such as name, identifiers.ein, contract.noticeHours or residents.US-MO, or null for a column to leave out';

/** The name of such a field. */
export const vendorFieldSchema = z
  .union([z.enum(vendorFields), z.templateLiteral(['residents.', z.string()])], noField)
  .refine(isVendorField, noField);

const header = z.string().min(1, 'must be the text of a header').max(300, 'at most 300 characters');

/**
 * Which column of a table fills which field of a vendor row: headers as the table writes them (capitals and spaces set
 * aside), each with a field or `null` for a column that is left out. What a tenant saves by name and uses for other files.
 */
export const columnMappingSchema = z.strictObject({
  columns: z
    .record(header, vendorFieldSchema.nullable(), {
      error: ({ code }) =>
        code === 'invalid_key' ? 'must be the text of a header, 1 to 300 characters' : 'must be fields by header',
    })
    .refine((columns) => Object.keys(columns).length <= 200, 'must name at most 200 columns'),
  /** The sheet of a workbook; left out, the sheet that looks most like a vendor list. */
  sheet: z.string().min(1).max(100).optional(),
  /** The row that holds the headers, the first being 1; left out, it is looked for. */
  headerRow: z.int('must be a row number').min(1, 'must be 1 or more').max(1000, 'must be 1,000 or less').optional(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
