import * as z from 'zod';
import type { SourceDescription } from '../../../../domain/sources/source.ts';
import type { CoveredSource } from '../../../verbs/coverage.ts';
import type { Limit } from '../../../verbs/limits.ts';
import { day, instant, nextCursor, storeVersion, warnings } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

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

const limit = objectOf<Limit>()('Limit', 'A limit of the API.', {
  name: z.string().describe('What is limited, in words.'),
  value: z.number().describe('The limit itself.'),
  unit: z.string().describe('What `value` counts.'),
  beyond: z.string().describe('What happens beyond it.'),
  setBy: wordsOf<Limit['setBy']>()(['product', 'deployment', 'platform']).describe(
    'Who sets it: the product for all, those who run this copy of it, or the platform that it runs on.',
  ),
});

export const limitList = z
  .object({
    items: z.array(limit).describe('Every limit that a caller can meet.'),
    nextCursor: z.null().describe('Always null: the list has one page.'),
  })
  .meta({ id: 'LimitList', description: 'The limits of the API as data.' });
