import { Hono } from 'hono';
import { Problem } from '../../../../domain/problem.ts';
import { dataOf } from '../../../web/desk/api.ts';
import { diffPage, recordsPage, reportForms } from '../../../web/desk/recordsPage.ts';
import type { DeskContext, DeskEnv, DeskPages } from '../../desk/deskEnv.ts';
import { download, fileName } from '../../desk/download.ts';
import { organizationOf, shown } from '../../desk/shown.ts';
import { among } from '../../desk/typed.ts';

const index = '/desk/o/:organizationId/records';

/** What an auditor asks for: reports as they were made, what they rest on, and how two of them differ. */
export const recordPages: DeskPages = () =>
  new Hono<DeskEnv>()
    .get(index, async (c) => {
      const { api, session } = c.env.desk;
      const { id } = await organizationOf(c);
      const cursor = c.req.query('cursor');
      const query = { organizationId: id, limit: 25, ...(cursor !== undefined && { cursor }) };
      const page = await dataOf(api.GET('/v1/assessments', { params: { query } }));
      const isAdmin = session.scopes.includes('admin');
      return shown(c, recordsPage({ organizationId: id, page, isFirst: cursor === undefined, isAdmin }));
    })
    .get(`${index}/diff`, async (c) => {
      const { id: organizationId } = await organizationOf(c);
      const { before = '', after = '', cursor } = c.req.query();
      const query = { against: before, limit: 100, ...(cursor !== undefined && { cursor }) };
      const comparison = await dataOf(
        c.env.desk.api.GET('/v1/assessments/{id}/diff', { params: { path: { id: after }, query } }),
      );
      return shown(c, diffPage(organizationId, { comparison, isFirst: cursor === undefined }));
    })
    .get(`${index}/:assessmentId/:file{report\\.[a-z]+}`, async (c) => {
      const [format] = among(reportForms, [c.req.param('file').slice('report.'.length)]);
      if (format === undefined) throw new Problem('not-found', 'A report has no such form.');
      const params = { path: { id: c.req.param('assessmentId') }, query: { format } };
      return fileOf(c, await c.env.desk.api.GET('/v1/assessments/{id}', { params, parseAs: 'arrayBuffer' }));
    })
    .get(`${index}/:assessmentId/evidence.zip`, async (c) => {
      const params = { path: { id: c.req.param('assessmentId') } };
      return fileOf(c, await c.env.desk.api.GET('/v1/assessments/{id}/evidence', { params, parseAs: 'arrayBuffer' }));
    });

/** What the API answered, as a file: under the API's name for it, or one made of the address. */
async function fileOf(
  c: DeskContext,
  { data, response }: { data?: ArrayBuffer; response: Response },
): Promise<Response> {
  await organizationOf(c);
  const given = /filename="([^"]*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const [id = '', file = ''] = c.req.path.split('/').slice(-2);
  const digest = response.headers.get('manifest-sha-256');
  if (digest !== null) c.header('Manifest-SHA-256', digest);
  return download(c, {
    name: fileName(given ?? `report-${id}-${file}`),
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    body: data ?? new ArrayBuffer(0),
  });
}
