import * as z from 'zod';
import { claimFields, claimSchema, sourceSchema } from '../../../../domain/breach/breach.ts';
import { aboutSchema, type Withdrawal } from '../../../../domain/breach/contribution.ts';
import type { CountPoint, CountSeries, HistoryEntry } from '../../../../domain/breach/history.ts';
import type { AffectedItem } from '../../../verbs/affected.ts';
import type { Curated } from '../../../verbs/curate.ts';
import type { ShownClaim } from '../../../verbs/readClaims.ts';
import { origin, tombstone } from './breach.ts';
import { breachId, confidence, day, instant, nextCursor, storeVersion, warnings } from './common.ts';
import { objectOf } from './tied.ts';

export const claimField = z.enum(claimFields as [(typeof claimFields)[number], ...typeof claimFields]).meta({
  id: 'ClaimField',
  description: 'What a claim is about.',
});

const claimId = z.string().describe('Id of the claim, unique within its breach.');

const withdrawal = objectOf<Withdrawal>()('ClaimWithdrawal', 'That a curator found a claim to be wrong.', {
  claimId,
  reason: z.string().describe('Why.'),
  by: z.string().describe('The curator, by the label of the key.'),
  at: instant.describe('When.'),
});

export const shownClaim = objectOf<ShownClaim>()('RecordedClaim', 'A claim, with what the store knows of it.', {
  id: claimId,
  field: claimField.describe('What it is about.'),
  text: z.string().describe('Its value in words.'),
  claim: claimSchema.describe('The claim itself.'),
  origin: origin.describe('Who brought it.'),
  knownFrom: day.describe('Day from which the world could know of it.'),
  recordedAt: instant.describe('When the store first had it.'),
  withdrawnAt: instant.nullable().describe('Since when it no longer counts; null while it counts.'),
  withdrawal: withdrawal.nullable().describe('Set where a curator withdrew it.'),
});

export const claimPage = z
  .object({ items: z.array(shownClaim).describe('In the order of their ids.'), nextCursor, warnings })
  .meta({ id: 'ClaimPage', description: 'Claims ever recorded of a breach, those that no longer count too.' });

const historyEntry = objectOf<HistoryEntry>()('HistoryEntry', 'One thing that was said of a breach, or taken back.', {
  knownFrom: day.describe('Day from which the world could know of it.'),
  recordedAt: instant.describe('When the store learned it.'),
  event: z
    .enum(['said', 'no-longer-said', 'withdrawn'])
    .describe('`no-longer-said`: its source does not say so any more; `withdrawn`: a curator found it to be wrong.'),
  claimId,
  field: claimField.describe('What it is about.'),
  text: z.string().describe('Its value in words.'),
  origin: origin.describe('Who brought it.'),
  source: sourceSchema.describe('The document.'),
  confidence: confidence.describe('How well it is established.'),
  by: z.string().exactOptional().describe('Who withdrew it.'),
  reason: z.string().exactOptional().describe('Why it was withdrawn.'),
});

const countPoint = objectOf<CountPoint>()('CountPoint', 'A figure, and since when it was known.', {
  knownFrom: day.describe('Day from which the world could know of it.'),
  recordedAt: instant.describe('When the store learned it.'),
  count: z.int().nullable().describe('People; null where the source does not know, or the report is gone.'),
  text: z.string().describe('The figure in words.'),
  publisher: z.string().describe('Who gives it.'),
  claimId,
});

const countSeries = objectOf<CountSeries>()('CountSeries', 'How one figure moved.', {
  of: z.string().describe('What is counted.'),
  field: z.enum(['individuals', 'hhsReport', 'affected']).describe('The field of the claims.'),
  points: z.array(countPoint).describe('In the order in which they became known.'),
});

export const history = z
  .object({
    breachId: breachId.describe('The breach.'),
    changedAt: instant.describe('When something about it last changed in meaning.'),
    withdrawn: tombstone.nullable().describe('Set where the breach was withdrawn.'),
    items: z.array(historyEntry).describe('By the day from which it was known, then by when the store learned it.'),
    nextCursor,
    total: z.int().describe('Entries in all pages.'),
    series: z.array(countSeries).exactOptional().describe('How its figures moved; on the first page.'),
    warnings,
  })
  .meta({ id: 'BreachHistory', description: 'What was said of a breach and taken back, along both axes of time.' });

const affectedVendor = objectOf<AffectedItem>()('AffectedVendor', 'A vendor of the tenant that a breach reaches.', {
  externalId: z.string().nullable().describe('The organization’s own id of the vendor.'),
  name: z.string().nullable().describe('The vendor’s name as the list wrote it.'),
  finding: z.enum(['exposed', 'review']).describe('What the assessment found.'),
  path: z.array(z.string()).describe('How the incident reaches the vendor.'),
  assessmentId: z.string().describe('The newest assessment that found it.'),
  createdAt: instant.describe('When that was made.'),
  asOf: day.describe('The day whose knowledge it rests on.'),
  organization: z.string().describe('The organization whose vendor it is.'),
});

export const affected = z
  .object({
    breachId: breachId.describe('The breach.'),
    items: z.array(affectedVendor).describe('Each vendor once, as the newest assessment has it.'),
    nextCursor,
    total: z.int().describe('Vendors in all pages.'),
    assessments: z.int().describe('Assessments that were looked at, 100 at most.'),
    warnings,
  })
  .meta({ id: 'AffectedVendors', description: 'The tenant’s own vendors that a breach reaches.' });

export const curated = objectOf<Curated>()('Curated', 'A claim as it stands after a change.', {
  breachId: breachId.describe('The breach.'),
  claim: shownClaim.describe('The claim as it stands now.'),
  store: storeVersion.describe('Version of the store from which on it counts.'),
  warnings,
});

export const addedBreach = z
  .object({
    id: breachId.describe('The breach.'),
    ...aboutSchema.shape,
    claims: z.array(shownClaim).describe('Its claims as they stand.'),
    store: storeVersion.describe('Version of the store from which on it counts.'),
    warnings,
  })
  .meta({ id: 'AddedBreach', description: 'A breach that a curator added.' });

export const withdrawnAnswer = z
  .object({
    breachId: breachId.describe('The breach.'),
    withdrawn: tombstone.nullable().describe('What stays of it.'),
    store: storeVersion.describe('Version of the store from which on it no longer counts.'),
    warnings,
  })
  .meta({ id: 'WithdrawnAnswer', description: 'That a breach was withdrawn.' });
