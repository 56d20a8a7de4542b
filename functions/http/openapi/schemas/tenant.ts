import * as z from 'zod';
import type { TenantAnswer } from '../../../verbs/tenant.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { assessmentDays } from './settings.ts';
import { objectOf, wordsOf } from './tied.ts';

const closing = objectOf<NonNullable<TenantAnswer['closing']>>()(
  'TenantClosing',
  'An order to delete everything of a tenant.',
  {
    requestedAt: instant.describe('When it was ordered.'),
    dueAt: instant.describe('When everything is deleted.'),
    by: z.string().describe('Label of the key that ordered it.'),
  },
);

const tenantFields = {
  id: z.string().describe('Id of the tenant.'),
  state: wordsOf<TenantAnswer['state']>()(['active', 'closing']).describe(
    '`closing`: everything of it is about to be deleted; until then it is read and exported.',
  ),
  retention: objectOf<TenantAnswer['retention']>()('Retention', 'How long things of the tenant stay.', {
    assessmentDays,
  }).describe('How long reports stay.'),
  closing: closing.nullable().describe('The order to delete everything; null where there is none.'),
};

export const tenant = objectOf<TenantAnswer>()('Tenant', 'A tenant as it stands.', tenantFields);

export const closedTenant = objectOf<TenantAnswer & { warnings: string[] }>()(
  'ClosedTenant',
  'A tenant that is about to be deleted.',
  { ...tenantFields, warnings },
);

const itemId = z.string().describe('Which one of its kind.');
const organizationId = z.string().describe('The organization that it belongs to.');

const exportedRecord = z
  .object({
    kind: z
      .string()
      .describe(
        'What it is: `organization`, `notice`, `note`, `decision`, `mapping`, `key`, `key-use`, `closing`, `retention`, `verdict`, `settings`, `assessment`, `audit`.',
      ),
    id: itemId,
    organizationId: organizationId.exactOptional(),
    record: z.unknown().describe('The thing as it is kept; of a key without what could be held against a guess of it.'),
  })
  .meta({ id: 'ExportedRecord', description: 'One record of a tenant.' });

const exportedRow = z
  .object({
    kind: z.literal('inventory-row').describe('A vendor of an organization’s list.'),
    id: itemId,
    organizationId,
    row: z.unknown().describe('The vendor, as the list has it.'),
    updatedAt: instant.describe('When the row last changed.'),
    place: z.int().describe('Its place in the list, from 1.'),
  })
  .meta({ id: 'ExportedVendor', description: 'One vendor of a kept list.' });

const exportedPart = z
  .object({
    kind: z.literal('assessment-part').describe('A part of a report.'),
    id: z.string().describe('The report.'),
    part: z.string().describe('Which part of the report.'),
    slice: z.int().describe('Which piece of the part, from 1.'),
    slices: z.int().describe('Pieces of the part: put together in their order they are its JSON.'),
    text: z.string().describe('The piece.'),
  })
  .meta({ id: 'ExportedReportPart', description: 'A piece of a stored report.' });

export const exportPage = z
  .object({
    items: z
      .array(z.union([exportedRow, exportedPart, exportedRecord]))
      .describe('At most 5,000, and as many as fit into 5 MB.'),
    nextCursor,
    warnings,
  })
  .meta({ id: 'ExportPage', description: 'A page of everything that a tenant has.' });
