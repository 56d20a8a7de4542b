import { Hono } from 'hono';
import { type Api, dataOf } from '../../../web/desk/api.ts';
import { auditExportPage, auditPage } from '../../../web/desk/auditPage.ts';
import type { DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { download, partIn } from '../../desk/download.ts';
import { shown } from '../../desk/shown.ts';

/** Who did what, when, on which versions; to be taken along for a check that needs nobody. */
export const auditPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get('/desk/audit', async (c) => {
      const cursor = c.req.query('cursor');
      const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
      const page = await dataOf(c.env.desk.api.GET('/v1/audit', { params: { query } }));
      return shown(c, auditPage({ page, isFirst: cursor === undefined }));
    })
    .get('/desk/audit/export', async (c) => {
      const cursor = c.req.query('cursor');
      const { lines, next } = await exported(c.env.desk.api, cursor);
      // The last line of the last part is the end of the chain.
      const entries = lines.split('\n').filter((line) => line !== '' && !line.startsWith('{"end"')).length;
      return shown(c, auditExportPage({ part: partIn(c), cursor, entries, next }));
    })
    .get('/desk/audit/export.jsonl', async (c) => {
      const { lines } = await exported(c.env.desk.api, c.req.query('cursor'));
      return download(c, {
        name: `audit-part-${partIn(c)}.jsonl`,
        type: 'application/jsonl; charset=utf-8',
        body: lines,
      });
    });

/** A part of the trail, and where the next one begins. */
async function exported(api: Api, cursor: string | undefined): Promise<{ lines: string; next: string | null }> {
  const query = cursor === undefined ? {} : { cursor };
  const { data = '', response } = await api.GET('/v1/audit/export', { params: { query }, parseAs: 'text' });
  const next = /<[^>]*[?&]cursor=([^>&]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  return { lines: data, next: next === undefined ? null : decodeURIComponent(next) };
}
