import { Hono } from 'hono';
import { type Api, allPages, dataOf, type Schemas } from '../../../web/desk/api.ts';
import { type Faults, noFaults } from '../../../web/desk/form.ts';
import { dutyPage, type LawFilter, lawPage, lawStatuses } from '../../../web/desk/lawPage.ts';
import type { DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { shown, submitted } from '../../desk/shown.ts';
import { among } from '../../desk/typed.ts';

/** The register of the coded law, and each entry with its dated values. */
export const lawPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/law', (c) => {
      const { api } = c.env.desk;
      const given = (name: string): string => c.req.query(name)?.trim().slice(0, 200) ?? '';
      const filter = { q: given('q'), jurisdiction: given('jurisdiction').toUpperCase(), status: given('status') };
      const cursor = c.req.query('cursor');
      const show = (list: Schemas['LawList'], faults: Faults = noFaults) => {
        const { items, total, law, pending = [], notCoded = [], nextCursor: next } = list;
        const state = { filter, items, total, law, pending, notCoded, next, isFirst: cursor === undefined, faults };
        return shown(c, { ...lawPage(state), faults });
      };
      return submitted(
        ['jurisdiction'],
        async () => show(filter.q === '' ? await onePage(api, filter, cursor) : await withText(api, filter)),
        async (faults) => show(await onePage(api, { q: '', jurisdiction: '', status: '' }, undefined), faults),
      );
    })
    .get('/desk/law/:dutyId', async (c) => {
      const params = { path: { dutyId: c.req.param('dutyId') } };
      return shown(c, dutyPage(await dataOf(c.env.desk.api.GET('/v1/law/{dutyId}', { params }))));
    });

const pageLength = 50;

function queryOf({ jurisdiction, status }: LawFilter) {
  const [kind] = among(lawStatuses, [status]);
  return { ...(jurisdiction !== '' && { jurisdiction }), ...(kind && { status: kind }) };
}

const onePage = (api: Api, filter: LawFilter, cursor: string | undefined): Promise<Schemas['LawList']> =>
  dataOf(
    api.GET('/v1/law', {
      params: { query: { ...queryOf(filter), limit: pageLength, ...(cursor !== undefined && { cursor }) } },
    }),
  );

/** Entries that hold a text: the register is short enough to be read whole. */
async function withText(api: Api, filter: LawFilter): Promise<Schemas['LawList']> {
  const wanted = filter.q.toLowerCase();
  const items: Schemas['LawSummary'][] = [];
  const query = { ...queryOf(filter), limit: 200 };
  for await (const one of allPages((cursor) => api.GET('/v1/law', { params: { query: { ...query, ...cursor } } }))) {
    const { title, dutyId, citation, recipient } = one;
    if ([title, dutyId, citation, recipient ?? ''].some((text) => text.toLowerCase().includes(wanted))) items.push(one);
  }
  const { law } = await onePage(api, filter, undefined);
  return { items, nextCursor: null, total: items.length, law, warnings: [] };
}
