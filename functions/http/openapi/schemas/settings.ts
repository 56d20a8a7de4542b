import * as z from 'zod';
import type { RetentionAnswer } from '../../../verbs/retention.ts';
import type { MatchingAnswer } from '../../../verbs/settings.ts';
import { instant, thresholds, warnings } from './common.ts';
import { objectOf } from './tied.ts';

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

export const assessmentDays = z
  .int()
  .nullable()
  .describe(
    'Days that a report stays after it was made; null: for good. The newest report of the watch over an organization stays.',
  );

const retentionFields = {
  assessmentDays,
  updatedAt: instant.nullable().describe('When the tenant last set it; null for never.'),
  keyLabel: z.string().nullable().describe('Label of the key that set it.'),
};

export const retentionSettings = objectOf<RetentionAnswer>()(
  'RetentionSettings',
  'How long the tenant’s reports stay.',
  retentionFields,
);

export const savedRetention = objectOf<RetentionAnswer & { warnings: string[] }>()(
  'SavedRetentionSettings',
  'The settings as they were saved.',
  { ...retentionFields, warnings },
);
