import * as z from 'zod';
import { feedRequest, type MadeFeed, type ShownFeed } from '../../../verbs/calendarFeeds.ts';
import { describe } from '../describe.ts';
import { instant, nextCursor, warnings } from './common.ts';
import { organizationId } from './organization.ts';
import { objectOf } from './tied.ts';

describe(feedRequest, 'CalendarFeedRequest', 'A calendar feed that is to be made.', {
  label: 'Who subscribes, so that the address can be told from others.',
});

const feedFields = {
  id: z.string().describe('Id of the feed; it opens nothing.'),
  organizationId,
  label: z.string().describe('Who subscribes.'),
  hint: z.string().describe('The last characters of the secret.'),
  createdAt: instant.describe('When it was made.'),
  createdBy: z.string().describe('Who made it.'),
  revokedAt: instant.nullable().describe('From then on its address leads nowhere; null: it is in force.'),
};

export const calendarFeed = objectOf<ShownFeed>()(
  'CalendarFeed',
  'An address under which calendars subscribe: never its secret, nor what could be held against a guess of it.',
  feedFields,
);

export const madeCalendarFeed = objectOf<Omit<MadeFeed, 'url' | 'secret'> & { url?: string; secret?: string }>()(
  'MadeCalendarFeed',
  'A calendar feed that was made.',
  {
    ...feedFields,
    url: z
      .string()
      .meta({ format: 'uri' })
      .exactOptional()
      .describe('The address to subscribe to, shown this once. The answer to a repeat of the request lacks it.'),
    secret: z
      .string()
      .exactOptional()
      .describe('The secret in the address, for whoever reaches the API under another host. Shown as the address is.'),
    warnings,
  },
);

export const calendarFeedPage = z
  .object({ items: z.array(calendarFeed).describe('In the order in which they were made.'), nextCursor, warnings })
  .meta({ id: 'CalendarFeedPage', description: 'Calendar feeds of an organization, revoked ones too.' });
