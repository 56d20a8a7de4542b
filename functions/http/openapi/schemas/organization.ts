import * as z from 'zod';
import { organizationSchema } from '../../../../domain/law/facts.ts';
import type { RejectedRow } from '../../../../domain/organization/inventory.ts';
import { vendorRowSchema } from '../../../../domain/vendor/vendorRow.ts';
import type { ShownOrganization } from '../../../verbs/organizations.ts';
import type { ListAnswer, ShownVendor } from '../../../verbs/vendorLists.ts';
import { fieldTexts } from '../describe.ts';
import { etag } from '../headers.ts';
import { fieldError, instant, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';
import '../requestTexts.ts';

export const organizationId = z.string().describe('Id of the organization.');
export const keptVendorId = z.string().describe('Id of the vendor in its list; it stays while the row changes.');
const changedAt = instant.describe('When it was last changed.');

export const keptOrganization = objectOf<ShownOrganization>()(
  'KeptOrganization',
  'An organization that the tenant keeps.',
  {
    ...organizationSchema.shape,
    id: organizationId,
    createdAt: instant.describe('When it was added.'),
    updatedAt: changedAt,
    warnings: warnings
      .exactOptional()
      .describe('Fields of the request that were not used; left out where there are none.'),
  },
);
fieldTexts.set('KeptOrganization', fieldTexts.get('Organization') ?? {});

/** A list that was never written has no mark. */
export const etagOfList = etag
  .optional()
  .describe('Names this state of the whole list, for `If-Match`; left out where none was stored yet.');

export const organizationPage = z
  .object({
    items: z.array(keptOrganization).describe('In the order in which they were added.'),
    nextCursor,
    warnings,
  })
  .meta({ id: 'OrganizationPage', description: 'The organizations of the tenant.' });

const vendorFields = { ...vendorRowSchema.shape, id: keptVendorId, updatedAt: changedAt };
const vendorTexts = fieldTexts.get('VendorRow') ?? {};

export const keptVendor = objectOf<ShownVendor>()('KeptVendor', 'A vendor of a kept list.', vendorFields);
fieldTexts.set('KeptVendor', vendorTexts);

export const savedVendor = objectOf<ShownVendor & { warnings: string[] }>()(
  'SavedVendor',
  'A vendor of a kept list, as it was saved.',
  { ...vendorFields, warnings },
);
fieldTexts.set('SavedVendor', vendorTexts);

export const keptVendorPage = z
  .object({
    items: z.array(keptVendor).describe('In the order of the list.'),
    nextCursor,
    total: z.int().describe('Vendors in all pages.'),
    warnings,
  })
  .meta({ id: 'KeptVendorPage', description: 'Vendors of an organization.' });

const rejectedRow = objectOf<RejectedRow>()('RejectedRow', 'A row that could not be taken.', {
  row: z.int().describe('Its place in what was sent, from 0.'),
  externalId: z.string().nullable().describe('Its `externalId`, where it has one.'),
  errors: z.array(fieldError).describe('Why.'),
});

const counts = {
  added: z.int().describe('Vendors that were not in the list before.'),
  changed: z.int().describe('Vendors of the list that have changed.'),
  unchanged: z.int().describe('Vendors of the list that are as they were.'),
  removed: z.int().describe('Vendors that are no longer in the list.'),
  total: z.int().describe('Vendors in the list now.'),
};

/** What a file did to a list: its rows that were left out are told beside it, by row and column. */
export const fileChange = objectOf<Omit<ListAnswer, 'rejected' | 'warnings'>>()(
  'FileChange',
  'What a file did to a list of vendors, or would do.',
  counts,
);

export const listChange = objectOf<ListAnswer>()('ListChange', 'What a request did to a list of vendors.', {
  ...counts,
  rejected: z.array(rejectedRow).describe('Rows that could not be taken: they cost the others nothing.'),
  warnings,
});
