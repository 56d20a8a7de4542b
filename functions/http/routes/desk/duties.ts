import { Hono } from 'hono';
import { dutiesPage } from '../../../web/desk/duties/dutiesPage.ts';
import { dutyFilter } from '../../../web/desk/duties/dutyFilter.ts';
import { readDuties } from '../../../web/desk/duties/readDuties.ts';
import type { DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { organizationOf, shown } from '../../desk/shown.ts';

/** The duties of an organization's newest report as a work list. */
export const dutyPages: DeskPages = () =>
  new Hono<DeskEnv>().get('/desk/o/:organizationId/duties', async (c) => {
    const { api, session } = c.env.desk;
    const { id } = await organizationOf(c);
    const filter = dutyFilter((name) => c.req.query(name));
    const cursor = c.req.query('cursor');
    const page = await readDuties(api, id, filter, cursor);
    const mayWrite = session.scopes.includes('write');
    return shown(c, dutiesPage({ organizationId: id, page, filter, isFirst: cursor === undefined, mayWrite }));
  });
