import * as z from 'zod';
import type { SourceDescription } from '../../../../domain/sources/source.ts';
import type { CoveredSource } from '../../../verbs/coverage.ts';
import type { MatchingAnswer } from '../../../verbs/settings.ts';
import type { ShownVerdict } from '../../../verbs/verdicts.ts';
import { day, instant, nextCursor, storeVersion, thresholds, vendorId, warnings } from './common.ts';
import { verdictWord } from './match.ts';
import { objectOf, wordsOf } from './tied.ts';

const settingsFields = {
  matchThreshold: z.number().exactOptional().describe('Least score of a match, as the tenant set it.'),
  reviewThreshold: z.number().exactOptional().describe('Least score of a review, as the tenant set it.'),
  effective: thresholds.describe('What follows for a request that sets nothing.'),
  default: thresholds.describe('What the product has where nobody sets anything.'),
  updatedAt: instant.nullable().describe('When the tenant last set it; null for never.'),
  keyLabel: z.string().nullable().describe('Label of the key that set it.'),
};

export const matchingSettings = objectOf<MatchingAnswer>()(
  'MatchingSettings',
  'How sure a match must be for this tenant.',
  settingsFields,
);

export const savedSettings = objectOf<MatchingAnswer & { warnings: string[] }>()(
  'SavedMatchingSettings',
  'The settings as they were saved.',
  { ...settingsFields, warnings },
);

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

const coveredSource = objectOf<CoveredSource>()('CoveredSource', 'A source, and what the store holds of it.', {
  source: wordsOf<SourceDescription['name']>()(['incidents', 'hhs-ocr', 'vcdb', 'sec-8k']).describe('The source.'),
  title: z.string().describe('What it is called.'),
  publisher: z.string().describe('Who publishes it.'),
  url: z.string().nullable().describe('Where it is found; null for what has no public address.'),
  licence: z.string().describe('The terms of use in a few words.'),
  attribution: z.string().nullable().describe('How the source wants to be named; null where it asks for nothing.'),
  staleAfterDays: z.int().describe('Days after which what was last brought in counts as old.'),
  records: z.int().describe('Breaches of which it says something.'),
  asOf: z.string().nullable().describe('Day as of which the store has it; null where it holds nothing.'),
  newest: z.string().nullable().describe('Newest day in its records.'),
  importedAt: instant.nullable().describe('When it was last loaded.'),
  stale: z.boolean().describe('Whether it is old by now.'),
  because: z.string().describe('Why it is old or not, in words.'),
});

export const coverageList = z
  .object({
    items: z.array(coveredSource).describe('Every source that the program can read.'),
    nextCursor,
    store: storeVersion,
    on: day.describe('The day of the answer.'),
    clearMeans: z.string().describe('What the finding `clear` says, and what it does not.'),
    warnings,
  })
  .meta({ id: 'CoverageList', description: 'What the store was fed from, as of when, and whether that is old.' });

const healthCoverage = z
  .object({
    source: z.string().describe('The source.'),
    asOf: z.string().describe('Day as of which the store has it.'),
    records: z.int().describe('Breaches of which it says something.'),
    digest: z.string().exactOptional().describe('Digest of what was last brought in.'),
    newest: z.string().exactOptional().describe('Newest day in its records.'),
    importedAt: instant.exactOptional().describe('When it was last loaded.'),
    lacks: z.array(z.string()).exactOptional().describe('Parts of the source of which the store holds nothing.'),
  })
  .meta({ id: 'StoreCoverage', description: 'What the store holds of one source.' });

export const health = z
  .object({
    status: z.literal('ok').describe('The app can answer.'),
    versions: z
      .object({
        matcher: z.string().describe('Version of the matcher.'),
        law: z.string().describe('Version of the coded law.'),
        store: storeVersion,
      })
      .meta({ id: 'AppVersions', description: 'What answers are made with.' })
      .describe('The versions in use.'),
    coverage: z.array(healthCoverage).describe('What the store was fed from.'),
  })
  .meta({ id: 'Health', description: 'That the app is ready, and with what.' });
