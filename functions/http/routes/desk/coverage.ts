import { Hono } from 'hono';
import { dataOf } from '../../../web/desk/api.ts';
import { coveragePage } from '../../../web/desk/coveragePage.ts';
import { newestAssessment } from '../../../web/desk/newest.ts';
import type { DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { organizationOf, shown } from '../../desk/shown.ts';

/** What was looked at: for all, and for the newest report of an organization. */
export const coveragePages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/coverage', async (c) => shown(c, coveragePage(await dataOf(c.env.desk.api.GET('/v1/coverage')), null)))
    .get('/desk/o/:organizationId/coverage', async (c) => {
      const { api } = c.env.desk;
      const { id } = await organizationOf(c);
      const newest = await newestAssessment(api, id);
      const report = newest && (await dataOf(api.GET('/v1/assessments/{id}', { params: { path: { id: newest.id } } })));
      if (typeof report === 'string') throw new Error('a report comes as JSON where nothing else is asked for');
      return shown(c, coveragePage(await dataOf(api.GET('/v1/coverage')), report));
    });
