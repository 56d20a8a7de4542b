import * as z from 'zod';
import type { ShownVerdict } from '../../../verbs/verdicts.ts';
import { instant, nextCursor, vendorId, warnings } from './common.ts';
import { verdictWord } from './match.ts';
import { objectOf, wordsOf } from './tied.ts';

const verdictVendor = z
  .object({
    externalId: z.string().exactOptional().describe('The organization’s own id of the vendor.'),
    name: z.string().describe('The vendor’s name as the list wrote it.'),
  })
  .meta({ id: 'VerdictVendor', description: 'The vendor that a verdict is about.' });

const verdictFields = {
  id: z.string().describe('Id of the verdict.'),
  vendor: verdictVendor.describe('The vendor of the list.'),
  vendorId: vendorId.describe('The entity of the store.'),
  verdict: verdictWord.describe('What was decided.'),
  note: z.string().exactOptional().describe('What the person noted.'),
  decidedBy: z.string().describe('Who decided.'),
  recordedAt: instant.describe('When it was recorded.'),
  keyLabel: z.string().describe('Label of the key that brought it.'),
  revision: z.int().describe('Counts the verdicts on one vendor and entity, from 1.'),
  withdrawnAt: instant.exactOptional().describe('When it was withdrawn.'),
  withdrawnBy: z.string().exactOptional().describe('Who withdrew it.'),
  state: wordsOf<ShownVerdict['state']>()(['in-force', 'withdrawn', 'superseded']).describe(
    'Whether it counts. A superseded verdict stays so when its successor is withdrawn.',
  ),
  supersededBy: z.string().exactOptional().describe('Id of the verdict that followed it.'),
};

export const verdict = objectOf<ShownVerdict>()(
  'Verdict',
  'What a person decided on a vendor and an entity.',
  verdictFields,
);

export const savedVerdict = objectOf<ShownVerdict & { warnings: string[] }>()(
  'SavedVerdict',
  'A verdict as it was saved.',
  { ...verdictFields, warnings },
);

export const verdictPage = z
  .object({
    items: z.array(verdict).describe('In the order of recording.'),
    nextCursor,
    total: z.int().describe('Verdicts in all pages.'),
    warnings,
  })
  .meta({ id: 'VerdictPage', description: 'The verdicts of the tenant.' });
