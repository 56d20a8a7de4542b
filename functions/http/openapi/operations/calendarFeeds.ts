import * as z from 'zod';
import { type calendarQuery, feedRequest, type feedsQuery } from '../../../verbs/calendarFeeds.ts';
import { pageSizes } from '../../../verbs/query.ts';
import { etag, ifNoneMatch, locationOf, notModified } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { alarmsPattern } from '../patterns.ts';
import { calendarFeed, calendarFeedPage, madeCalendarFeed } from '../schemas/calendarFeed.ts';
import { organizationId } from '../schemas/organization.ts';

const id = organizationId;
const feedId = z.string().describe('Id of the feed.');
const tag = 'Watch';
const ofTheOrganization = { id: '{{addOrganization#/id}}' };
const ofTheFeed = { given: ['makeCalendarFeed'], path: { ...ofTheOrganization, feedId: '{{makeCalendarFeed#/id}}' } };
const oneFeed = { description: 'The feed.', content: { 'application/json': calendarFeed } };

/** Calendars that follow an organization's open duties. */
export const calendarFeedOperations = (): Operation[] => [
  {
    id: 'makeCalendarFeed',
    method: 'post',
    path: '/v1/organizations/:id/calendar-feeds',
    tag,
    summary: 'Make a calendar feed',
    description:
      'Makes an address under which calendars subscribe to the organization’s open duties. Whoever has it can read them, without a key: make one for each who subscribes. The address is shown once and kept nowhere: a repeat under the same `Idempotency-Key` is answered without it.',
    scope: 'write',
    params: { path: { id } },
    body: { description: 'Who subscribes.', content: { 'application/json': feedRequest } },
    answers: {
      201: {
        description: 'The feed, with its address.',
        headers: { Location: locationOf('feed') },
        content: { 'application/json': madeCalendarFeed },
      },
    },
    idempotent: true,
    examples: [
      {
        name: 'for-a-desk',
        summary: 'For the calendar of a desk',
        given: ['addOrganization'],
        path: ofTheOrganization,
        body: { label: 'Privacy desk' },
      },
    ],
  },
  {
    id: 'listCalendarFeeds',
    method: 'get',
    path: '/v1/organizations/:id/calendar-feeds',
    tag,
    summary: 'List calendar feeds',
    description:
      'The organization’s feeds in the order in which they were made, revoked ones too; never their addresses.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof feedsQuery>()({
        limit: z
          .int()
          .min(1)
          .max(pageSizes.heads[1])
          .default(pageSizes.heads[0])
          .describe('Feeds in one page, at most.'),
        cursor: z.string().optional().describe('The `nextCursor` of an earlier answer.'),
      }),
    },
    answers: { 200: { description: 'The feeds.', content: { 'application/json': calendarFeedPage } } },
    examples: [{ name: 'all', summary: 'All of them', given: ['makeCalendarFeed'], path: ofTheOrganization }],
  },
  {
    id: 'readCalendarFeed',
    method: 'get',
    path: '/v1/organizations/:id/calendar-feeds/:feedId',
    tag,
    summary: 'Read a calendar feed',
    description: 'What is known of a feed: never its address.',
    scope: 'read',
    params: { path: { id, feedId } },
    answers: { 200: oneFeed },
    examples: [{ name: 'in-force', summary: 'A feed in force', ...ofTheFeed }],
  },
  {
    id: 'revokeCalendarFeed',
    method: 'delete',
    path: '/v1/organizations/:id/calendar-feeds/:feedId',
    tag,
    summary: 'Revoke a calendar feed',
    description: 'Its address leads nowhere from now on; it stays in the list. Doing so again changes nothing.',
    scope: 'write',
    params: { path: { id, feedId } },
    answers: { 200: { ...oneFeed, description: 'The feed as it was revoked.' } },
    // Where others keep changing it at the very same time.
    problems: ['precondition-failed'],
    idempotent: true,
    examples: [{ name: 'of-a-desk', summary: 'The calendar of a desk', ...ofTheFeed }],
  },
  {
    id: 'readCalendar',
    method: 'get',
    path: '/calendar/:file',
    tag,
    summary: 'Read a calendar',
    description:
      'The address that `POST /v1/organizations/{id}/calendar-feeds` gave: the open duties of the watch’s newest report that have a date, and those that calendars have and that are open no more. An entry’s SEQUENCE grows when it says something else. Before the first run it is empty. Each address has a rate of its own, as large as the tenant’s; its requests do not count among those of the tenant.',
    scope: 'none',
    params: {
      path: {
        file: z
          .string()
          .regex(/^[A-Za-z0-9_-]{43}\.ics$/)
          .describe(
            'The secret of the feed and `.ics`. A secret that was revoked and one that never was are answered alike.',
          ),
      },
      query: queryOf<typeof calendarQuery>()({
        alarms: z
          .string()
          .regex(new RegExp(alarmsPattern))
          .optional()
          .describe(
            'Days before each date on which the calendar reminds, 0 to 365, at most 5 of them; or `none`. Else 14,7,3,1.',
          ),
      }),
      headers: ifNoneMatch,
    },
    answers: {
      200: {
        description: 'The calendar.',
        headers: { ETag: etag },
        content: { 'text/calendar': z.string().describe('A calendar (RFC 5545) with whole-day entries.') },
      },
      304: notModified,
    },
    problems: ['quota-exceeded', 'store-unavailable'],
    examples: [
      {
        name: 'before-the-first-run',
        summary: 'Of an organization that was not assessed yet',
        given: ['makeCalendarFeed'],
        path: { file: '{{makeCalendarFeed#/secret}}.ics' },
      },
    ],
  },
];
