import * as z from 'zod';
import type { ListedKey, MadeKey } from '../../../verbs/keys.ts';
import { keyScopes } from '../../../verbs/ports.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { objectOf, wordsOf } from './tied.ts';

const keyFields = {
  id: z.string().describe('Id of the key; it opens nothing.'),
  label: z.string().describe('What the key is for.'),
  scopes: z.array(z.enum(keyScopes)).describe('What it may do: each scope as it was given.'),
  hint: z.string().nullable().describe('The last characters of the key; null where they were not kept.'),
  createdAt: instant.describe('When it was made.'),
  expiresAt: instant.nullable().describe('From then on it opens nothing; null: without end.'),
  lastUsedAt: instant.nullable().describe('When it was last used, to some minutes; null: not known to have been.'),
  replacedBy: z.string().nullable().describe('Id of the key that took its place.'),
  status: wordsOf<ListedKey['status']>()(['active', 'rotated', 'ended']).describe(
    '`rotated`: another key has taken its place, and it opens until it expires.',
  ),
};

export const apiKey = objectOf<ListedKey>()(
  'ApiKey',
  'An API key: never its text, nor what could be held against a guess of it.',
  keyFields,
);

export const madeKey = objectOf<Omit<MadeKey, 'key'> & { key?: string }>()('MadeApiKey', 'A key that was made.', {
  ...keyFields,
  key: z
    .string()
    .exactOptional()
    .describe('The text of the key, shown this once. The answer to a repeat of the request lacks it.'),
  warnings,
});

export const keyPage = z
  .object({ items: z.array(apiKey).describe('In the order of their ids.'), nextCursor, warnings })
  .meta({ id: 'ApiKeyPage', description: 'Keys of the tenant, those that ended too.' });
