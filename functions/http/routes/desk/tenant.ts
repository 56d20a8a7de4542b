import { Hono } from 'hono';
import { dataOf } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { exportPage, type TenantTyped, tenantPage } from '../../../web/desk/tenantPage.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { download, partIn } from '../../desk/download.ts';
import { doneTo, marksOf, shown, submitted } from '../../desk/shown.ts';
import { numberIn } from '../../desk/typed.ts';

/** Retention, export and deletion of all that a tenant has. */
export const tenantPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/tenant', (c) => showTenant(c))
    .post('/desk/tenant/retention', (c) => {
      const { api, form } = c.env.desk;
      const assessmentDays = numberIn(form.text('assessmentDays')) ?? null;
      return submitted(
        ['assessmentDays'],
        async () => {
          await api.PUT('/v1/settings/retention', { params: { header: form.once() }, body: { assessmentDays } });
          return doneTo(c, '/desk/tenant', 'The retention is saved.');
        },
        (faults) => showTenant(c, { faults, typed: { assessmentDays: form.text('assessmentDays') } }),
      );
    })
    .post('/desk/tenant/delete', (c) => {
      const { api, form } = c.env.desk;
      const [confirm, graceDays] = [form.text('confirm'), form.text('graceDays')];
      return submitted(
        ['confirm', 'graceDays'],
        async () => {
          const body = { confirm, graceDays: numberIn(graceDays) ?? Number.NaN };
          await api.DELETE('/v1/tenant', { params: { header: form.once() }, body });
          return doneTo(c, '/desk/tenant', 'The deletion is ordered.');
        },
        (faults) => showTenant(c, { faults, typed: { confirm, graceDays } }),
      );
    })
    .post('/desk/tenant/keep', (c) => {
      const { api, form } = c.env.desk;
      return submitted(
        [],
        async () => {
          await api.POST('/v1/tenant/keep', { params: { header: form.once() } });
          return doneTo(c, '/desk/tenant', 'Everything is kept.');
        },
        (faults) => showTenant(c, { faults }),
      );
    })
    .get('/desk/tenant/export', async (c) => {
      const { items, nextCursor } = await exported(c);
      return shown(
        c,
        exportPage({ part: partIn(c), cursor: c.req.query('cursor'), items: items.length, next: nextCursor }),
      );
    })
    .get('/desk/tenant/export.json', async (c) =>
      download(c, {
        name: `breachclock-export-part-${partIn(c)}.json`,
        type: 'application/json',
        body: JSON.stringify(await exported(c)),
      }),
    );

const exported = (c: DeskContext) => {
  const cursor = c.req.query('cursor');
  return dataOf(c.env.desk.api.GET('/v1/tenant/export', { params: { query: cursor === undefined ? {} : { cursor } } }));
};

async function showTenant(
  c: DeskContext,
  { faults = noFaults, typed = {} }: { faults?: Faults; typed?: Partial<TenantTyped> } = {},
): Promise<Response> {
  const { api, session } = c.env.desk;
  const [tenant, retention] = await Promise.all([
    dataOf(api.GET('/v1/tenant')),
    dataOf(api.GET('/v1/settings/retention')),
  ]);
  const page = tenantPage({
    tenant,
    retention,
    typed: {
      assessmentDays: retention.assessmentDays === null ? '' : String(retention.assessmentDays),
      confirm: '',
      graceDays: '7',
      ...typed,
    },
    isAdmin: session.scopes.includes('admin'),
    marks: () => marksOf(c),
    faults,
  });
  return shown(c, { ...page, faults });
}
