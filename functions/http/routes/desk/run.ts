import { Hono } from 'hono';
import { dataOf } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { runPage } from '../../../web/desk/importPages.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { doneTo, marksOf, organizationOf, shown, submitted } from '../../desk/shown.ts';

/** Where an organization's list is assessed. */
export const runPages: DeskPages = () => {
  const page = async (c: DeskContext, asOf: string, faults: Faults = noFaults): Promise<Response> => {
    const { id } = await organizationOf(c);
    const { total } = await dataOf(
      c.env.desk.api.GET('/v1/organizations/{id}/vendors', { params: { path: { id }, query: { limit: 1 } } }),
    );
    return shown(c, { ...runPage({ base: `/desk/o/${id}`, vendors: total, faults, marks: marksOf(c), asOf }), faults });
  };
  return new Hono<DeskEnv>()
    .get('/desk/o/:organizationId/run', (c) => page(c, c.req.query('asOf') ?? ''))
    .post('/desk/o/:organizationId/run', async (c) => {
      const { api, form } = c.env.desk;
      const asOf = form.text('asOf');
      return submitted(
        ['asOf'],
        async () => {
          const { id: organizationId } = await organizationOf(c);
          const body = { organizationId, ...(asOf !== '' && { asOf }) };
          const { summary } = await dataOf(api.POST('/v1/assessments', { params: { header: form.once() }, body }));
          const vendors = `${summary.vendors.toLocaleString('en-US')} ${summary.vendors === 1 ? 'vendor is' : 'vendors are'}`;
          return doneTo(c, `/desk/o/${organizationId}`, `${vendors} assessed.`);
        },
        (faults) => page(c, asOf, faults),
      );
    });
};
