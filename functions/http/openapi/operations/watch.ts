import * as z from 'zod';
import { alertTypes } from '../../../../domain/watch/alert.ts';
import { runOutcomes } from '../../../../domain/watch/watch.ts';
import { type alertsQuery, alertPage as pageOfAlerts } from '../../../verbs/alerts.ts';
import { pageSizes } from '../../../verbs/query.ts';
import type { runsQuery } from '../../../verbs/runs.ts';
import { scheduleRequest } from '../../../verbs/schedules.ts';
import { etag, ifMatch } from '../headers.ts';
import { type Operation, queryOf } from '../operation.ts';
import { alert, alertPage } from '../schemas/alert.ts';
import { organizationId } from '../schemas/organization.ts';
import { asked, run, runPage, schedule } from '../schemas/watch.ts';

const id = organizationId;
const tag = 'Watch';
const ofIt = { given: ['addOrganization'], path: { id: '{{addOrganization#/id}}' } };
const cursor = z.string().optional().describe('The `nextCursor` of an earlier answer.');
const answer = { headers: { ETag: etag }, content: { 'application/json': schedule } };
/** An organization that the watch has assessed. */
const watched = { watched: true as const, path: { id: '{{watched#/organizationId}}' } };

/** When organizations are assessed again, and what came of it. */
export const watchOperations = (): Operation[] => [
  {
    id: 'readSchedule',
    method: 'get',
    path: '/v1/organizations/:id/schedule',
    tag,
    summary: 'Read when it is assessed',
    description:
      'The schedule that holds, its own or the usual one (daily at five in the morning), with the next run and the one before. Whatever the schedule, the organization is also assessed again when a breach, a vendor of the store, the law or something that it gave changes.',
    scope: 'read',
    params: { path: { id } },
    answers: { 200: { description: 'The schedule.', ...answer } },
    examples: [{ name: 'usual', summary: 'Of an organization without one of its own', ...ofIt }],
  },
  {
    id: 'replaceSchedule',
    method: 'put',
    path: '/v1/organizations/:id/schedule',
    tag,
    summary: 'Set when it is assessed',
    description: 'Gives the organization a schedule of its own. What is left out is as usual.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    body: { description: 'The schedule.', content: { 'application/json': scheduleRequest } },
    answers: { 200: { description: 'The schedule as it is now.', ...answer } },
    idempotent: true,
    examples: [
      {
        name: 'on-workdays',
        summary: 'On workdays at six in Chicago',
        ...ofIt,
        body: { cron: '0 6 * * 1-5', timeZone: 'America/Chicago', spreadMinutes: 15 },
      },
    ],
  },
  {
    id: 'removeSchedule',
    method: 'delete',
    path: '/v1/organizations/:id/schedule',
    tag,
    summary: 'Go back to the usual schedule',
    description: 'Takes the organization’s own schedule away. Doing so again changes nothing.',
    scope: 'write',
    params: { path: { id }, headers: ifMatch },
    answers: { 200: { description: 'The schedule that holds now: the usual one.', ...answer } },
    idempotent: true,
    examples: [{ name: 'to-usual', summary: 'From one of its own', ...ofIt, given: ['replaceSchedule'] }],
  },
  {
    id: 'listRuns',
    method: 'get',
    path: '/v1/organizations/:id/runs',
    tag,
    summary: 'List runs',
    description:
      'The assessments that the watch made of the organization, also those after which nothing had changed. With a filter a page can be short or empty: `nextCursor` tells whether there are more. A run is kept for 400 days.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof runsQuery>()({
        outcome: z.enum(runOutcomes).optional().describe('Only runs that ended so.'),
        limit: z
          .int()
          .min(1)
          .max(pageSizes.heads[1])
          .default(pageSizes.heads[0])
          .describe('Runs looked at for one page, at most.'),
        cursor,
      }),
    },
    answers: { 200: { description: 'The runs.', content: { 'application/json': runPage } } },
    examples: [{ name: 'all', summary: 'All of them', ...watched }],
  },
  {
    id: 'readRun',
    method: 'get',
    path: '/v1/organizations/:id/runs/:runId',
    tag,
    summary: 'Read a run',
    description: 'One run: why it was made, what came of it, and where the report is.',
    scope: 'read',
    params: { path: { id, runId: z.string().describe('Id of the run.') } },
    answers: { 200: { description: 'The run.', content: { 'application/json': run } } },
    examples: [
      {
        name: 'changed',
        summary: 'A run that found something new',
        ...watched,
        path: { ...watched.path, runId: '{{watched#/runId}}' },
      },
    ],
  },
  {
    id: 'listAlerts',
    method: 'get',
    path: '/v1/organizations/:id/alerts',
    tag,
    summary: 'List alerts',
    description:
      'What the organization was told, as webhooks get it, whether or not there is one. With a filter a page can be short or empty: `nextCursor` tells whether there are more. An alert is kept for 400 days.',
    scope: 'read',
    params: {
      path: { id },
      query: queryOf<typeof alertsQuery>()({
        type: z.enum(alertTypes).optional().describe('Only alerts of this kind.'),
        since: z.iso.datetime({ offset: true }).optional().describe('Only alerts from this instant on.'),
        limit: z
          .int()
          .min(1)
          .max(pageOfAlerts.most)
          .default(pageOfAlerts.standard)
          .describe('Alerts looked at for one page, at most; fewer where they are long.'),
        cursor,
      }),
    },
    answers: { 200: { description: 'The alerts.', content: { 'application/json': alertPage } } },
    examples: [{ name: 'all', summary: 'All of them', ...watched }],
  },
  {
    id: 'readAlert',
    method: 'get',
    path: '/v1/organizations/:id/alerts/:alertId',
    tag,
    summary: 'Read an alert',
    description: 'One alert, as webhooks get it.',
    scope: 'read',
    params: { path: { id, alertId: z.string().describe('Id of the alert.') } },
    answers: { 200: { description: 'The alert.', content: { 'application/json': alert } } },
    examples: [
      {
        name: 'changed',
        summary: 'The answer moved',
        ...watched,
        path: { ...watched.path, alertId: '{{watched#/alertId}}' },
      },
    ],
  },
  {
    id: 'askReassessment',
    method: 'post',
    path: '/v1/organizations/:id/reassess',
    tag,
    summary: 'Ask for an assessment now',
    description:
      'The watch assesses the kept list soon, within a minute or so, and holds it against the report before; wishes that come together are one run. Its list of runs tells what came of it. An organization without vendors is refused.',
    scope: 'write',
    params: { path: { id } },
    answers: {
      202: {
        description: 'It was asked for.',
        headers: {
          Location: z
            .string()
            .meta({ format: 'uri-reference' })
            .describe('Where the run will stand once it has ended.'),
        },
        content: { 'application/json': asked },
      },
    },
    problems: ['conflict'],
    idempotent: true,
    examples: [{ name: 'now', summary: 'An organization with a list', ...ofIt, given: ['addVendor'] }],
  },
];
