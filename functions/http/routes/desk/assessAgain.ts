import { Hono } from 'hono';
import { dataOf } from '../../../web/desk/api.ts';
import { assessAgainPage } from '../../../web/desk/assessAgain.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { firstPage, nextPage } from '../../desk/next.ts';
import { doneTo, marksOf, organizationOf, shown, submitted } from '../../desk/shown.ts';

/** Assesses the kept list of an organization at once, and goes to the page that asked for it. */
export const assessAgainPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/o/:organizationId/assess', async (c) => {
      const { id } = await organizationOf(c);
      return shown(c, assessAgainPage(id, { marks: marksOf(c), back: `/desk/o/${id}` }));
    })
    .post('/desk/o/:organizationId/assess', async (c) => {
      const { api, form } = c.env.desk;
      const { id } = await organizationOf(c);
      const back = backOf(c, id);
      return submitted(
        [],
        async () => {
          const { summary } = await dataOf(
            api.POST('/v1/assessments', { params: { header: form.once() }, body: { organizationId: id } }),
          );
          const { vendors, exposed, review } = summary;
          return doneTo(c, back, `Assessed again: ${vendors} vendors, ${exposed} exposed, ${review} to review.`);
        },
        (faults) => shown(c, { ...assessAgainPage(id, { marks: marksOf(c), back }), faults }),
      );
    });

/** The page to go back to: one of this organization. */
function backOf(c: DeskContext, organizationId: string): string {
  const back = nextPage(c.env.desk.form.text('back'));
  const own = `/desk/o/${organizationId}`;
  return back !== firstPage && (back === own || back.startsWith(`${own}/`) || back.startsWith(`${own}?`)) ? back : own;
}
